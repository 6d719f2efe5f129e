import type { Finding, ReviewContext } from '../review/types.ts';
import { applyPack, brandFromPack } from './apply-pack.ts';
import type { Pack } from './pack.ts';

export type Review = (draft: string, context: ReviewContext) => readonly Finding[];

export interface PackTest {
  readonly rule: string;
  readonly must: 'flag' | 'pass';
  readonly example: string;
  readonly green: boolean;
}

/** Whether this finding comes from this rule of the pack. */
function isFrom(finding: Finding, rule: string): boolean {
  return finding.group === 'phrase' && (finding.rule === rule || finding.rule.endsWith(`:${rule}`));
}

/** Runs every rule's own sentences through the review that the floor uses: green does what it must, red does not. */
export function testPack(pack: Pack, review: Review): readonly PackTest[] {
  const policy = applyPack(pack);
  const context = (phraseRules: typeof policy.phraseRules): ReviewContext => ({
    site: 'x',
    audience: 'public',
    brand: brandFromPack(pack, 'x'),
    thread: [],
    customer: null,
    policy: { ...policy, phraseRules },
    now: 0,
  });
  return (pack.phraseRules ?? []).flatMap((rule) => {
    // each rule alone: another one that covers the same words must not hide a red
    const alone = context(policy.phraseRules.filter(({ id }) => id === rule.id));
    const flags = (example: string): boolean => review(example, alone).some((finding) => isFrom(finding, rule.id));
    return [
      ...rule.mustFlag.map((example) => ({ rule: rule.id, must: 'flag' as const, example, green: flags(example) })),
      ...rule.mustPass.map((example) => ({ rule: rule.id, must: 'pass' as const, example, green: !flags(example) })),
    ];
  });
}
