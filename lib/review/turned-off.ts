import { compact } from '../leaks/exemptions.ts';
import type { Candidate } from '../leaks/recogniser.ts';
import { knownOf, recordField } from '../model/known.ts';
import type { WordClass } from '../model/word-class-names.ts';
import { classIndex } from '../model/word-classes.ts';
import { amountIn, findAmounts } from './amounts.ts';
import type { Clause } from './clauses.ts';
import { valueOfWords } from './number-words.ts';
import type { Reading } from './reading.ts';
import { matchIn, recordOf } from './record.ts';
import type { CustomerFacts, LeakKind } from './types.ts';

/** Meanings of which one word of a note is enough to tell it again; of any others it takes two. */
const telling: ReadonlySet<number> = new Set(
  (
    [
      ...['unpaid', 'late', 'bounce', 'debt-chase', 'suspend', 'cut', 'reject', 'blacklist', 'investigate', 'fraud'],
      ...['expire', 'repossess', 'missed'],
      ...['illness', 'treatment', 'medicine', 'pregnancy', 'test-result', 'disability', 'mind'],
    ] as WordClass[]
  ).map((name) => classIndex[name]),
);

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);
/** Day of the month of an ISO date. */
const dayOf = (date: string): number => Number(date.slice(8, 10));
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

function sumsOf({ amounts = [], notes = [] }: CustomerFacts): readonly number[] {
  return [...amounts.map(amountIn), ...notes.flatMap((note) => findAmounts(note, []).map(({ value }) => value))];
}

/** Whether the customer's record tells this value, whole or in a part long enough to be hers, in whatever form it is written. */
function isRecordedValue({ kind, value }: Candidate, { context }: Reading, customer: CustomerFacts): boolean {
  const record = recordOf(customer);
  const small = compact(value);
  if (matchIn(record, small) !== 0) return true;
  const digits = small.replace(/\D+/g, '');
  const known = knownOf(context);
  const { field, weak } = recordField(known, small, digits);
  if (field !== 0 && (!weak || digits.length >= 4)) return true;
  const words = wordsOf(value);
  if (kind === 'person-name') return words.some((word) => word.length > 2 && record.name.includes(word));
  if (kind === 'postal-address')
    return words.filter((word) => word.length > 3 && known.recordAddress.has(word)).length > 1;
  if (kind === 'date-of-birth')
    return customer.dateOfBirth !== undefined && numbersIn(value).includes(dayOf(customer.dateOfBirth));
  if (kind !== 'amount-owed') return false;
  const written = amountIn(value);
  const sum = Number.isNaN(written) ? valueOfWords(words) : written;
  return sumsOf(customer).includes(sum);
}

/** Whether a clause says what stands in the customer's notes, or names the day of a payment. */
function isRecordedClause({ from, to }: Clause, { tokens, words, draft }: Reading, customer: CustomerFacts): boolean {
  const { notes } = recordOf(customer);
  let common = 0;
  for (let at = from; at < to; at += 1) {
    if ((tokens[at]?.norm ?? '').length <= 3 || !notes.has((words.stemmed[at] ?? '').slice(0, 6))) continue;
    common += (words.classes[at] ?? []).some((one) => telling.has(one)) ? 2 : 1;
  }
  if (common >= 2) return true;
  const days = new Set((customer.payments ?? []).map(dayOf));
  return numbersIn(draft.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)).some((number) => days.has(number));
}

/** Which places of a draft are left out because their rule was turned off. */
export interface TurnedOff {
  /** A value that a rule points at. Never of a final kind, and never the customer's own. */
  leavesOutValue(candidate: Candidate): boolean;
  /** A clause as a statement of this kind, under the same conditions. */
  leavesOutClause(kind: LeakKind, clause: Clause): boolean;
}

/**
 * The rules that are off, asked before anything is weighed: what another rule points at in the same place is weighed as if the one that is
 * off did not exist.
 */
export function turnedOffIn(reading: Reading): TurnedOff {
  const { customer, policy } = reading.context;
  const off = new Set(policy?.rulesOff);
  const isOff = (rule: string, kind: LeakKind) => off.has(rule) && policy?.final.includes(kind) !== true;
  return {
    leavesOutValue: (candidate) =>
      isOff(candidate.rule, candidate.kind) && (customer === null || !isRecordedValue(candidate, reading, customer)),
    leavesOutClause: (kind, clause) =>
      isOff(kind, kind) && (customer === null || !isRecordedClause(clause, reading, customer)),
  };
}
