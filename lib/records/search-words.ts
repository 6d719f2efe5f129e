import type { Dexie, Table } from 'dexie';
import { foldText } from './fold.ts';
import type { Interaction } from './schema.ts';

/** The words by which what was said is found. Kept with each contact by the database itself, so that no way of writing can forget them. */

/** Longer words are found by their beginning all the same. */
const longest = 12;
const most = 60;

/** Words that stand in every second text and tell nothing; left out, the index is a third smaller. */
const common = new Set(
  (
    'the and you for that this with have are not but was will can our your from they has been what when how all out ' +
    'yang dan saya ini itu dengan untuk tidak ada dari kami anda akan sudah bisa juga sama kak min dong nya lagi apa ' +
    'sini sana pun aja saja mau udah belum tak dah boleh nak pada dalam oleh daripada telah ialah'
  ).split(' '),
);

/** Distinct words of a contact, without diacritics; what is shorter than three letters and says no number is left out. */
export function wordsOfText(row: Pick<Interaction, 'text' | 'summary' | 'agent'>): readonly string[] {
  const words = new Set<string>();
  for (const word of foldText(`${row.summary ?? ''} ${row.text} ${row.agent ?? ''}`).split(' ')) {
    if (word.length < 3 || common.has(word)) continue;
    words.add(word.slice(0, longest));
    if (words.size >= most) break;
  }
  return [...words];
}

/** True for a word that is not kept: it stands in every second text. */
export const isCommon = (word: string): boolean => common.has(word);

/** A word as it is looked up. */
export const lookUp = (word: string): string => word.slice(0, longest);

type Stored = { -readonly [Column in keyof Interaction]: Interaction[Column] } & { words?: readonly string[] };

const paged = new WeakSet<object>();

/** Contacts with a page that are added in this transaction leave their words to it: see word-pages.ts. */
export function leaveWordsToPage(transaction: object): void {
  paged.add(transaction);
}

/** Has the database keep the words of every contact that is written, and keep them to itself. */
export function keepWords(db: Dexie): void {
  const table = db.table('interactions') as Table<Stored, string>;
  table.hook('creating', (_key, row, transaction) => {
    if (row.page !== undefined && paged.has(transaction)) return;
    row.words = wordsOfText(row);
    if (row.page === undefined) return;
    // Who comes back, by an undo or from what was held, was taken off her page: it is no longer where she is found.
    row.pageBefore = row.page;
    delete row.page;
  });
  table.hook('updating', (changes, _key, row) => {
    const changed = changes as Partial<Stored>;
    // A row that is put without its page stays on it all the same, and goes from it when it is erased. None comes onto a page by being put.
    const { page, pageBefore } = row;
    const kept = {
      ...('page' in changed ? { page } : {}),
      ...('pageBefore' in changed && pageBefore !== undefined ? { pageBefore } : {}),
    };
    const isSaid = 'text' in changed || 'summary' in changed || 'agent' in changed;
    // What is said now stands on no page.
    const left = isSaid && page !== undefined ? { page: undefined, pageBefore: page } : {};
    if (!isSaid && !('words' in changed)) return kept;
    return { ...kept, ...left, words: wordsOfText({ ...row, ...changed }) };
  });
  table.hook('reading', (row) => {
    if (row) delete row.words;
    return row;
  });
}
