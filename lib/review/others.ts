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

/** Token numbers where somebody else than the customer is spoken of: kin and third parties, and names that neither thread nor record shows. */
export function othersIn(
  reading: Reading,
  classes: readonly (readonly number[])[],
  candidates: readonly (Candidate & { readonly from: number })[],
): readonly number[] {
  const { thread, customer } = reading.context;
  const own = new Set([
    ...thread.filter((post) => post.author === 'customer').flatMap((post) => wordsOf(post.name)),
    ...wordsOf(customer?.fullName ?? ''),
  ]);
  const found: number[] = [];
  classes.forEach((list, at) => {
    if (list.some((one) => kin.has(one))) found.push(at);
  });
  for (const candidate of candidates)
    if (
      candidate.kind === 'person-name' &&
      candidate.strength >= 0.3 &&
      !wordsOf(candidate.value).some((word) => own.has(word))
    )
      found.push(candidate.from);
  return found.sort((a, b) => a - b);
}

/** In a direct message the customer's own data is what it is for: only what stands in `always`, or what belongs to somebody else, is weighed. */
export function countsInPrivate(candidate: Candidate, others: readonly number[]): boolean {
  if (always.has(candidate.kind))
    return candidate.kind !== 'payment-card' || candidate.value.replace(/\D/g, '').length >= 12;
  return others.length > 0;
}
