import type { Candidate } from '../leaks/recogniser.ts';
import { classIndex } from '../model/word-classes.ts';
import type { Reading } from './reading.ts';
import type { LeakKind } from './types.ts';

/** Never to be written even to the person whom it belongs to: a direct message is read on lost and shared telephones, too. */
const always: ReadonlySet<LeakKind> = new Set(['credential', 'payment-card', 'national-id']);
const kin = new Set([classIndex.kin, classIndex['third-party'], classIndex.they]);

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

const titles = new Set([classIndex.title, classIndex.greeting]);

/** Names by which the draft speaks to its reader: behind a title or greeting, or before a comma, among its first words. */
function addressed(reading: Reading, classes: readonly (readonly number[])[]): readonly string[] {
  const { tokens } = reading;
  const found: string[] = [];
  for (let at = 0; at < Math.min(tokens.length, 9); at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^X/.test(token.shape)) continue;
    const before =
      at === 0 || (classes[at - 1] ?? []).some((one) => titles.has(one)) || /^[.,]$/.test(tokens[at - 1]?.norm ?? '');
    const inRow = at > 0 && found.includes(tokens[at - 1]?.norm ?? '');
    const after = tokens[at + 1]?.norm;
    if (inRow || ((at === 0 || before) && (after === ',' || at > 0))) found.push(token.norm);
  }
  return found;
}

/** "Gopal" and "Gopalakrishnan", "Suri" and "Suriani" are one person. */
function sameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short);
}

/** Token numbers where somebody else than the customer is spoken of: kin and third parties, and names that neither thread nor record shows. */
export function othersIn(
  reading: Reading,
  classes: readonly (readonly number[])[],
  candidates: readonly (Candidate & { readonly from: number })[],
): readonly number[] {
  const { thread, customer } = reading.context;
  const own = [
    ...thread.filter((post) => post.author === 'customer').flatMap((post) => wordsOf(post.name)),
    ...wordsOf(customer?.fullName ?? ''),
    ...addressed(reading, classes),
  ].filter((word) => word.length > 2);
  const found: number[] = [];
  classes.forEach((list, at) => {
    if (list.some((one) => kin.has(one))) found.push(at);
  });
  for (const candidate of candidates) {
    if (candidate.kind !== 'person-name' || candidate.strength < 0.3) continue;
    if (!wordsOf(candidate.value).some((word) => own.some((known) => sameName(word, known))))
      found.push(candidate.from);
  }
  return found.sort((a, b) => a - b);
}

/** In a direct message the customer's own data is what it is for: only what stands in `always`, or what belongs to somebody else, is weighed. */
export function countsInPrivate(candidate: Candidate, others: readonly number[]): boolean {
  if (always.has(candidate.kind))
    return candidate.kind !== 'payment-card' || candidate.value.replace(/\D/g, '').length >= 12;
  return others.length > 0;
}
