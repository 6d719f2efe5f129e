import { readerWords } from './reader-words.ts';

/** So many characters before a value are looked at. */
export const reach = 60;

/** What stands right before a value and calls it by its name: a name, whose it is, and "is" or a colon. Reads small text. */
export const namedBy = (...names: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${names.join('|')})(?:nya|mu)?(?: (?:${readerWords}))?(?: ?[:=#]| (?:is|was|ialah|adalah|yaitu|iaitu))? ?$`,
    'u',
  );
