import { normalise } from '../review/normalise.ts';
import type { Finding, LeakKind } from '../review/types.ts';

/** "Not private", said of words that a rule had found. */
export interface AcceptedWords {
  readonly rule: string;
  readonly text: string;
  /** Persons in whose conversations it was said, by `personKey`; absent: everywhere. */
  readonly scopes?: readonly string[];
}

/** What a person has told the guard to leave alone. */
export interface LetBe {
  readonly accepted: readonly AcceptedWords[];
  /** Rules that are off on this computer: the review leaves them out by itself. */
  readonly rulesOff: readonly string[];
}

/** Of the words that everybody may read, those of a conversation with nobody in particular have a scope of their own. */
export const nobody = 'nobody';

const plain = (words: string) => normalise(words).lower.replace(/\s+/g, ' ').trim();

function isFinal({ kind }: Finding, final: readonly LeakKind[]): boolean {
  return final.some((each) => each === kind);
}

/** Whether the agent may say "not private" here: never of what the guidelines in force make final. */
export function mayAccept(finding: Finding, final: readonly LeakKind[]): boolean {
  return finding.end > finding.start && !isFinal(finding, final);
}

/** Whether the rule may be switched off: not what is final, not what the team has written, not what adds up from many kinds. */
export function mayTurnOff(finding: Finding, final: readonly LeakKind[]): boolean {
  return finding.group !== 'phrase' && finding.kind !== 'reveal' && !isFinal(finding, final);
}

/** The findings without the words that are not private in a conversation with `person`; null where it can't be seen whose it is. What is final stays whatever was said before. */
export function withoutLetBe(
  draft: string,
  findings: readonly Finding[],
  accepted: LetBe['accepted'],
  final: readonly LeakKind[],
  person: string | null,
): readonly Finding[] {
  const here = accepted.filter(({ scopes }) => scopes === undefined || (person !== null && scopes.includes(person)));
  const words = new Set(here.map(({ rule, text }) => `${rule} ${plain(text)}`));
  if (words.size === 0) return findings;
  return findings.filter((finding) => {
    const { rule, start, end } = finding;
    return !mayAccept(finding, final) || !words.has(`${rule} ${plain(draft.slice(start, end))}`);
  });
}
