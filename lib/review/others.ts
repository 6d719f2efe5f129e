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

/** Who else than its reader a direct message speaks of. */
export interface Others {
  /** Token numbers where somebody else is spoken of: kin and third parties, and names that neither thread nor record shows. */
  readonly at: readonly number[];
  /** Whether a name is the reader's own. */
  isOwn(name: string): boolean;
}

export function othersIn(
  reading: Reading,
  classes: readonly (readonly number[])[],
  candidates: readonly (Candidate & { readonly from: number })[],
): Others {
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
  const isOwn = (name: string) => wordsOf(name).some((word) => own.some((known) => sameName(word, known)));
  for (const candidate of candidates) {
    if (candidate.kind !== 'person-name' || candidate.strength < 0.3) continue;
    const staff = [1, 2].some((step) => (classes[candidate.from - step] ?? []).includes(classIndex['staff-role']));
    if (!staff && !isOwn(candidate.value)) found.push(candidate.from);
  }
  return { at: found.sort((a, b) => a - b), isOwn };
}

/** In a direct message the customer's own data is what it is for: only what stands in `always`, or what belongs to somebody else, is weighed. */
export function countsInPrivate(candidate: Candidate, others: Others): boolean {
  if (always.has(candidate.kind))
    return candidate.kind !== 'payment-card' || candidate.value.replace(/\D/g, '').length >= 12;
  if (candidate.kind === 'person-name' && others.isOwn(candidate.value)) return false;
  return others.at.length > 0;
}
