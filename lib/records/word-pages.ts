import type { Interaction } from './schema.ts';
import { wordsOfText } from './search-words.ts';

/**
 * Contacts that came in together are found by one page of words: each word once, with the places of those who said it. An index entry for each word
 * of each contact would be most of the disk and most of an import's time. A contact that is written alone keeps its words itself.
 */
export interface WordPage {
  /** In the order in which pages were made. */
  readonly id: string;
  /** Each word once; the database's index. */
  readonly words: readonly string[];
  /** For each word the places of its contacts, as characters of that number: one byte each on the disk. */
  readonly lists: readonly string[];
  /** Ids of the contacts by their places; empty where one has been erased. */
  readonly ids: readonly string[];
  /** When each was, in minutes since 1970: the newest are told first. */
  readonly minutes: readonly number[];
}

/** Contacts of one page: a place is one character of one byte. */
export const mostOnPage = 250;

type Said = Pick<Interaction, 'id' | 'at' | 'text' | 'summary' | 'agent'>;

export function makePage(id: string, rows: readonly Said[]): WordPage {
  const lists = new Map<string, string>();
  for (const [place, row] of rows.entries())
    for (const word of wordsOfText(row)) lists.set(word, (lists.get(word) ?? '') + String.fromCharCode(place));
  return {
    id,
    words: [...lists.keys()],
    lists: [...lists.values()],
    ids: rows.map((row) => row.id),
    minutes: rows.map((row) => Math.floor(Date.parse(row.at) / 60_000)),
  };
}

/** The key of the page after `last`. */
export const pageAfter = (last: string | undefined): string =>
  (last === undefined ? 0 : Number.parseInt(last, 36) + 1).toString(36).padStart(6, '0');

/** The page without these contacts and without the words that they alone said; null when nobody is left on it. */
export function withoutContacts(page: WordPage, gone: ReadonlySet<string>): WordPage | null {
  const ids = page.ids.map((id) => (gone.has(id) ? '' : id));
  if (ids.every((id) => id === '')) return null;
  const kept = page.words.flatMap((word, index) => {
    const list = [...(page.lists[index] ?? '')].filter((place) => ids[place.charCodeAt(0)] !== '').join('');
    return list === '' ? [] : [[word, list] as const];
  });
  const minutes = page.minutes.map((minute, place) => (ids[place] === '' ? 0 : minute));
  return { id: page.id, words: kept.map(([word]) => word), lists: kept.map(([, list]) => list), ids, minutes };
}

export interface OnPage {
  readonly id: string;
  readonly minute: number;
}

/** Contacts of the page that hold a word of each of `asked`: forms of one word, each the beginning of it. */
export function contactsWith(page: WordPage, asked: readonly (readonly string[])[]): readonly OnPage[] {
  const places = asked.map(
    (forms) =>
      new Set(
        page.words.flatMap((word, at) =>
          forms.some((form) => word.startsWith(form)) ? [...(page.lists[at] ?? '')] : [],
        ),
      ),
  );
  const [first, ...rest] = [...places].sort((a, b) => a.size - b.size);
  return [...(first ?? [])]
    .filter((place) => rest.every((set) => set.has(place)))
    .flatMap((place) => {
      const at = place.charCodeAt(0);
      const id = page.ids[at] ?? '';
      return id === '' ? [] : [{ id, minute: page.minutes[at] ?? 0 }];
    });
}
