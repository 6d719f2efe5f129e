import type { Finding, ReviewContext } from '../review/types.ts';
import { applyPack, brandFromPack } from './apply-pack.ts';
import { placesIn } from './json-lines.ts';
import type { Pack } from './pack.ts';

export type Review = (draft: string, context: ReviewContext) => readonly Finding[];

export interface PackTest {
  readonly rule: string;
  /** "phraseRules.2.mustFlag.0": where the sentence stands in the pack. */
  readonly path: string;
  readonly must: 'flag' | 'pass';
  readonly example: string;
  readonly green: boolean;
  /** Line of the sentence in the file, from 1, where there is a file. */
  readonly line?: number;
}

/** Whether this finding comes from this rule of the pack. */
function isFrom(finding: Finding, rule: string): boolean {
  return finding.group === 'phrase' && (finding.rule === rule || finding.rule.endsWith(`:${rule}`));
}

/** Runs every rule's own sentences through the review that the floor uses: green does what it must, red does not. */
export function testPack(pack: Pack, review: Review): readonly PackTest[] {
  // rules that are only counted, or only hold somewhere, prove themselves all the same
  const everywhere = (pack.phraseRules ?? []).map(({ places: _, rollout: __, ...rule }) => rule);
  const { rollout: _, ...inFull } = pack;
  const policy = applyPack({ ...inFull, phraseRules: everywhere });
  const context = (phraseRules: typeof policy.phraseRules): ReviewContext => ({
    site: 'x',
    audience: 'public',
    brand: brandFromPack(pack, 'x'),
    thread: [],
    customer: null,
    policy: { ...policy, phraseRules },
    now: 0,
  });
  return (pack.phraseRules ?? []).flatMap((rule, at) => {
    // each rule alone: another one that covers the same words must not hide a red
    const alone = context(policy.phraseRules.filter(({ id }) => id === rule.id));
    const flags = (example: string): boolean => review(example, alone).some((finding) => isFrom(finding, rule.id));
    const tried = (must: PackTest['must']): readonly PackTest[] => {
      const sentences = must === 'flag' ? rule.mustFlag : rule.mustPass;
      return sentences.map((example, index) => ({
        rule: rule.id,
        path: `phraseRules.${at}.${must === 'flag' ? 'mustFlag' : 'mustPass'}.${index}`,
        must,
        example,
        green: flags(example) === (must === 'flag'),
      }));
    };
    return [...tried('flag'), ...tried('pass')];
  });
}

/** The results with the lines of their sentences in the text that the pack was read from. */
export function withLines(tests: readonly PackTest[], text: string): readonly PackTest[] {
  const { places } = placesIn(text.replace(/^\uFEFF/, ''));
  return tests.map((test) => {
    const line = places.get(test.path)?.line;
    return line === undefined ? test : { ...test, line };
  });
}
