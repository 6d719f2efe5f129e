import { bounded, type Decided } from './decide.ts';
import stored from './joining.json' with { type: 'json' };
import { statementKinds } from './types.ts';

/** How much a finding is believed for what else is found in the draft: learned from cross-validated answers (scripts/train.ts). */
export interface Company {
  readonly value: readonly number[];
  readonly statement: readonly number[];
}

/** From here on another finding counts as there. */
const there = 0.5;
const oddsOf = (chance: number) => Math.log(Math.max(1e-3, chance) / Math.max(1e-3, 1 - chance));
const statements: ReadonlySet<string> = new Set(statementKinds);

/** Whether its kind is a value, or a statement, which is weighed otherwise. */
export const sideOf = ({ kind }: Pick<Decided, 'kind'>): keyof Company =>
  statements.has(kind) ? 'statement' : 'value';

/**
 * What is asked of each finding: its own odds, the odds of the likeliest other one, and how many others there are. A reply that gives
 * one thing away gives away more: of what is doubtful alone two in three are harmless, beside something sure one in three is.
 */
export function companyAnswers(decided: readonly Decided[]): readonly (readonly number[])[] {
  let first = 0;
  let second = 0;
  let count = 0;
  for (const { confidence } of decided) {
    if (confidence > first) {
      second = first;
      first = confidence;
    } else if (confidence > second) second = confidence;
    if (confidence >= there) count += 1;
  }
  return decided.map(({ confidence }) => {
    const own = oddsOf(confidence);
    const likeliest = Math.max(-4, Math.min(4, oddsOf(confidence === first ? second : first)));
    const others = Math.min(3, count - (confidence >= there ? 1 : 0));
    return [1, own, likeliest, Math.max(0, likeliest), others, others > 0 ? 1 : 0, (own * likeliest) / 4];
  });
}

/**
 * The findings of a public reply, each with the chance that it has in this company; a direct message is full of the reader's own data, which
 * tells nothing. Hard facts hold: a proven value keeps its chance, an invitation its limit.
 */
export function inCompany(decided: readonly Decided[], company: Company = stored.company): readonly Decided[] {
  const answers = companyAnswers(decided);
  return decided.map((one, at) => {
    const weights = company[sideOf(one)];
    let odds = 0;
    answers[at]?.forEach((answer, index) => {
      odds += (weights[index] ?? 0) * answer;
    });
    return { ...one, confidence: bounded(1 / (1 + Math.exp(-odds)), one.bounds) };
  });
}
