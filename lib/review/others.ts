import type { Candidate } from '../leaks/recogniser.ts';
import { classIndex } from '../model/word-classes.ts';
import type { Reading } from './reading.ts';
import { goesOnBehind } from './sentence-ends.ts';
import type { LeakKind } from './types.ts';

/** Never to be written even to the person whom it belongs to: a direct message is read on lost and shared telephones, too. */
export const always: ReadonlySet<LeakKind> = new Set(['credential', 'payment-card', 'national-id']);
const kin = new Set([classIndex.kin, classIndex['third-party'], classIndex.they]);

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

/** Links between names, and titles that are written like names. */
const links = new Set(
  'bin binti bt bte ibni anak a l p s o d haji hajah hj tengku syed sharifah mohd muhammad muhamad mohamad ahmad nur siti'.split(
    ' ',
  ),
);

const leading = new Set([classIndex.title, classIndex.greeting, classIndex.thanks, classIndex.sorry]);
const openers = new Set(
  'baik ok oke okay okey sip siap boleh bisa yth kepada dear turut berduka prihatin takziah ya ada sudah dah terima kasih thank you no bother bah the'.split(
    ' ',
  ),
);

/** The name by which a draft speaks to its reader: the first words, behind greetings and titles, up to the first mark. */
function addressed(reading: Reading, classes: readonly (readonly number[])[]): readonly string[] {
  const { tokens } = reading;
  const found: string[] = [];
  let titled = false;
  for (let at = 0; at < Math.min(tokens.length, 12); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // "Yth. Bpk. Ahmad", "Dear Mohd. Faiz"
    if (token.norm === '.' && goesOnBehind(tokens, at)) continue;
    const leads = (classes[at] ?? []).some((one) => leading.has(one)) || openers.has(token.norm);
    if (found.length === 0 && (leads || /^[^\p{L}\p{N}]/u.test(token.norm))) {
      titled = true;
      continue;
    }
    if (!/^X/.test(token.shape)) break;
    if (found.length === 0 && !titled && !/^[,.!:]$/.test(tokens[at + 1]?.norm ?? '')) break;
    found.push(token.norm);
  }
  return found;
}

/** "Hafiz" and "Hafizuddin", "Novi" and "Novianti" are one person. */
function sameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short);
}

/** Whose somebody is, said behind the word: "ibu saya", "bapak mertua", "adik beliau". */
const whose = new Set(
  'saya aku kami kita gue anda kamu awak kau you nya mu beliau dia dari kandung angkat tiri mertua ipar sepupu'.split(
    ' ',
  ),
);
/** Before it: "her mother", "dengan ibu", "milik bapak" speak of somebody else. */
const ofSomebody = new Set('my your his her their dari milik kepunyaan nama sama dengan'.split(' '));

/** Forms of one word of address. */
const sameAddress: Readonly<Record<string, string>> = {
  pak: 'bapak',
  bpk: 'bapak',
  bu: 'ibu',
  kak: 'kakak',
  bang: 'abang',
  dik: 'adik',
  dek: 'adik',
  adek: 'adik',
};
const addressOf = (norm: string) => sameAddress[norm] ?? norm;

/**
 * Tells of a word that means kin and is a form of address too ("Bapak", "Ibu", "kakak", "abang") whether it means the reader: it is the word
 * by which the draft speaks to its reader, or speaks to readers anyhow, and nothing beside it says whose it is.
 */
function callsReader(reading: Reading, classes: readonly (readonly number[])[]): (at: number) => boolean {
  const { tokens } = reading;
  const isTitle = (at: number) => (classes[at] ?? []).includes(classIndex.title);
  const names = new Set(addressed(reading, classes));
  let title = '';
  for (let at = 0; at < Math.min(tokens.length, 8) && title === ''; at += 1)
    if (isTitle(at) && (names.size === 0 || names.has(tokens[at + 1]?.norm ?? '')))
      title = addressOf(tokens[at]?.norm ?? '');
  return (at) => {
    if (!isTitle(at)) return false;
    const next = tokens[at + 1];
    if (next !== undefined && names.has(next.norm)) return true;
    const token = tokens[at];
    const speaks =
      addressOf(token?.norm ?? '') === title ||
      (classes[at] ?? []).includes(classIndex.you) ||
      (title === '' && /^X/.test(token?.shape ?? ''));
    if (!speaks) return false;
    if (whose.has(next?.norm ?? '') || ofSomebody.has(tokens[at - 1]?.norm ?? '')) return false;
    // "abang WXY 1234" calls nobody WXY
    const isCode = /^X+$/.test(next?.shape ?? '') && /^d/.test(tokens[at + 2]?.shape ?? '');
    return next === undefined || !/^X/.test(next.shape) || isCode || (classes[at + 1] ?? []).length > 0;
  };
}

/** Who else than its reader a direct message speaks of. */
export interface Others {
  /** Token numbers where somebody else is spoken of: kin and third parties, and names that neither thread nor record shows. */
  readonly at: readonly number[];
  /** Whether a name is the reader's own. */
  isOwn(name: string): boolean;
}

/** Reads a direct message for others: `classes` are the meanings of its words, `candidates` what rules take for names in it. */
export function othersIn(
  reading: Reading,
  classes: readonly (readonly number[])[],
  candidates: readonly (Candidate & { readonly from: number })[],
): Others {
  const { thread, customer } = reading.context;
  const own = [
    ...thread.filter((post) => post.author === 'customer').flatMap((post) => wordsOf(post.name)),
    ...addressed(reading, classes),
  ].filter((word) => word.length > 2);
  const full = wordsOf(customer?.fullName ?? '').filter((word) => !links.has(word));
  const found: number[] = [];
  const called = callsReader(reading, classes);
  classes.forEach((list, at) => {
    // "-nya" by itself is no more than "the"
    if (list.some((one) => kin.has(one)) && reading.tokens[at]?.norm !== 'nya' && !called(at)) found.push(at);
  });
  // a child or a wife shares the family's name, not the first one
  const isOwn = (name: string) => {
    const [first, ...rest] = wordsOf(name).filter((word) => !links.has(word));
    if (first === undefined) return false;
    if (full.length > 0 && [first, ...rest].every((word) => full.includes(word))) return true;
    if (full.length > 0 && rest.length > 0 && !full.includes(first)) return false;
    return (
      own.some((known) => sameName(first, known)) ||
      (full.length > 0 && full.includes(first) && rest.some((word) => full.includes(word)))
    );
  };
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
