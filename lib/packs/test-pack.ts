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

/** Every rule's own sentences, one by one, through the review that the floor uses: green does what it must, red does not. */
function* testsOf(pack: Pack, review: Review): Generator<PackTest> {
  // rules that are only counted, or only hold somewhere, prove themselves all the same
  const everywhere = (pack.phraseRules ?? []).map(({ places: _, rollout: __, ...rule }) => rule);
  const { rollout: _, ...inFull } = pack;
  const policy = applyPack({ ...inFull, phraseRules: everywhere });
  const brand = brandFromPack(pack, 'x');
  const context = (phraseRules: typeof policy.phraseRules): ReviewContext => ({
    site: 'x',
    audience: 'public',
    brand,
    thread: [],
    customer: null,
    policy: { ...policy, phraseRules },
    now: 0,
  });
  for (const [at, rule] of (pack.phraseRules ?? []).entries()) {
    // each rule alone: another one that covers the same words must not hide a red
    const alone = context(policy.phraseRules.filter(({ id }) => id === rule.id));
    const flags = (example: string): boolean => review(example, alone).some((finding) => isFrom(finding, rule.id));
    for (const must of ['flag', 'pass'] as const) {
      const sentences = must === 'flag' ? rule.mustFlag : rule.mustPass;
      for (const [index, example] of sentences.entries())
        yield {
          rule: rule.id,
          path: `phraseRules.${at}.${must === 'flag' ? 'mustFlag' : 'mustPass'}.${index}`,
          must,
          example,
          green: flags(example) === (must === 'flag'),
        };
    }
  }
}

export const testPack = (pack: Pack, review: Review): readonly PackTest[] => [...testsOf(pack, review)];

/** The same, and `breathe` is waited for after each sentence: whoever asks something meanwhile is answered in between. */
export async function testPackInSlices(
  pack: Pack,
  review: Review,
  breathe: () => Promise<void>,
): Promise<readonly PackTest[]> {
  const tests: PackTest[] = [];
  for (const test of testsOf(pack, review)) {
    tests.push(test);
    await breathe();
  }
  return tests;
}

/** The results with the lines of their sentences in the text that the pack was read from. */
export function withLines(tests: readonly PackTest[], text: string): readonly PackTest[] {
  const { places } = placesIn(text.replace(/^\uFEFF/, ''));
  return tests.map((test) => {
    const line = places.get(test.path)?.line;
    return line === undefined ? test : { ...test, line };
  });
}
