import { readerWords } from './reader-words.ts';

/** So many characters before a value are looked at. */
export const reach = 60;

/** What stands right before a value and calls it by its name: a name, at times the house, whose it is, and "is" or a colon. Reads small text. */
export const namedBy = (...names: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${names.join('|')})(?:nya|mu)?(?:(?: \\p{L}{2,10})? (?:${readerWords}))?(?: ?[:=#]| (?:is|was|ialah|adalah|yaitu|iaitu))? ?$`,
    'u',
  );
