import type { Normalised } from './normalise.ts';
import type { ModelToken } from './tokens.ts';

/** Digits as people spell them out in the three languages, to slip a number past a filter or for the ear. */
const spelled: ReadonlyMap<string, string> = new Map(
  [
    'nol kosong zero oh',
    'satu one',
    'dua two',
    'tiga three',
    'empat four',
    'lima five',
    'enam six',
    'tujuh seven',
    'delapan lapan eight',
    'sembilan nine',
  ].flatMap((words, digit) => words.split(' ').map((word): [string, string] => [word, String(digit)])),
);
/** How often the digit behind such a word is said: "double-oh", "triple seven", "dobel nol". */
const repeats: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['dobel', 2],
  ['triple', 3],
  ['treble', 3],
  ['tripel', 3],
]);
const at = ['at', 'et', 'alias', 'dialias'];
const dot = ['dot', 'titik', 'noktah'];
const under = ['underscore', 'garisbawah'];
/** Marks of an address as they are said. */
const spoken: ReadonlyMap<string, string> = new Map([
  ...at.map((word) => [word, '@'] as const),
  ...dot.map((word) => [word, '.'] as const),
  ...under.map((word) => [word, '_'] as const),
]);
const opening = new Set(['(', '[', '{', '<']);
const closing = new Set([')', ']', '}', '>']);

const mailHost = /^(?:gmail|yahoo|ymail|hotmail|outlook|icloud|proton|rocketmail|aol|live|mail)/;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A second reading of a draft in which something was disguised: runs of spelled-out digits are digits, "name at post dot com" is an
 * address, emoji and line breaks between digits are spaces, a letter O or l among digits is 0 or 1. Null if nothing was.
 */
export function unveil(normalised: Normalised, tokens: readonly ModelToken[]): Normalised | null {
  const { text } = normalised;
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const word = token.norm;
    const startsAsNumber = mayBeDigit(word.charCodeAt(0));
    if (
      spelled.has(word) ||
      repeats.has(word) ||
      (startsAsNumber && /^\d+$/.test(word) && spelled.has(tokens[index + 1]?.norm ?? ''))
    ) {
      const to = digitRun(tokens, index);
      if (to > index) {
        for (let each = index; each < to; each += 1) {
          const one = tokens[each];
          if (one === undefined) continue;
          const digit = spelled.get(one.norm);
          const times = repeats.get(one.norm);
          if (digit !== undefined) pieces.push(piece(normalised, one, digit));
          else if (times !== undefined)
            pieces.push(piece(normalised, one, (spelled.get(repeated(tokens, each)) ?? '').repeat(times - 1)));
          else if (one.norm === ',') pieces.push(piece(normalised, one, ''));
          else if (one.norm === '.' || one.norm === '-') pieces.push(piece(normalised, one, ' '));
        }
        index = to - 1;
        continue;
      }
    }
    const mark = spoken.get(word) ?? ((word === '@' || word === '.') && inBrackets(tokens, index) ? word : undefined);
    if (mark !== undefined) {
      const wide = joinsAddress(tokens, index, mark);
      if (wide !== null)
        pieces.push({ from: normalised.fromOriginal(wide[0]), to: normalised.fromOriginal(wide[1]), text: mark });
      continue;
    }
    if (startsAsNumber && mixes(word) && (word.length >= 4 || isGroup(tokens, index))) {
      pieces.push(piece(normalised, token, word.replace(/o/g, '0').replace(/l/g, '1')));
      continue;
    }
    const before = tokens[index - 1]?.norm ?? '';
    const after = tokens[index + 1]?.norm ?? '';
    if (isDigit(after.charCodeAt(0)) && isDigit(before.charCodeAt(before.length - 1))) {
      const symbol = /^[^\p{L}\p{N}\s.,:;/\\()+*#@%&=<>?!"'-]/u.test(word);
      if (symbol) pieces.push(piece(normalised, token, '-'));
    }
  }
  for (let cut = text.indexOf('\n'); cut >= 0; cut = text.indexOf('\n', cut + 1))
    if (/\d/.test(text[cut - 1] ?? '') && /\d/.test(text[cut + 1] ?? ''))
      pieces.push({ from: cut, to: cut + 1, text: '-' });
  if (pieces.length === 0) return null;
  pieces.sort((a, b) => a.from - b.from);
  return rebuild(normalised, pieces);
}

const isDigit = (code: number) => code >= 48 && code <= 57;
/** A digit, or a letter that is taken for one. */
const mayBeDigit = (code: number) => isDigit(code) || code === 111 || code === 108;

/** Digits with one or two letters among them that look like digits. */
const mixes = (word: string) =>
  /^[\dol]+$/.test(word) && /\d/.test(word) && /[ol]/.test(word) && word.replace(/\d/g, '').length <= 2;

/** "85O711-1O-5446", "O12-774": whether a short token is a group of a longer number; "5l 2000" is a measure. */
function isGroup(tokens: readonly ModelToken[], at: number): boolean {
  const long = (index: number) =>
    /^[\dol]{3,}$/.test(tokens[index]?.norm ?? '') && /\d/.test(tokens[index]?.norm ?? '');
  const joined = (index: number) => tokens[index]?.norm === '-' && long(at + 2 * (index - at));
  const word = tokens[at]?.norm ?? '';
  return joined(at - 1) || joined(at + 1) || (!word.endsWith('l') && (long(at - 1) || long(at + 1)));
}

function piece(normalised: Normalised, token: ModelToken, text: string): Piece {
  return { from: normalised.fromOriginal(token.start), to: normalised.fromOriginal(token.end), text };
}

/** The word that a "double" at `at` says twice. */
const repeated = (tokens: readonly ModelToken[], at: number) =>
  tokens[tokens[at + 1]?.norm === '-' ? at + 2 : at + 1]?.norm ?? '';

/** End of a run of spelled-out digits (mixed with written ones) that begins at `from`; `from` itself if it is too short to be a number. */
function digitRun(tokens: readonly ModelToken[], from: number): number {
  let count = 0;
  let words = 0;
  let to = from;
  let last = from;
  while (to < tokens.length) {
    const word = tokens[to]?.norm ?? '';
    if (spelled.has(word)) {
      count += 1;
      words += 1;
      last = to + 1;
    } else if (repeats.has(word) && spelled.has(repeated(tokens, to))) {
      count += (repeats.get(word) ?? 1) - 1;
    } else if (/^\d+$/.test(word)) {
      count += word.length;
      last = to + 1;
    } else if (word !== ',' && word !== '-' && word !== '.') break;
    to += 1;
  }
  return words >= 2 && count >= 4 ? last : from;
}

function inBrackets(tokens: readonly ModelToken[], index: number): boolean {
  return opening.has(tokens[index - 1]?.norm ?? '') && closing.has(tokens[index + 1]?.norm ?? '');
}

/** Typed offsets of an "at" or "dot" with the brackets and spaces around it, if an address stands on both sides. */
function joinsAddress(tokens: readonly ModelToken[], index: number, mark: string): readonly [number, number] | null {
  const brackets = inBrackets(tokens, index);
  const before = tokens[brackets ? index - 2 : index - 1];
  const after = tokens[brackets ? index + 2 : index + 1];
  if (before === undefined || after === undefined) return null;
  if (!/^[a-z0-9]/.test(before.norm) || !/^[a-z0-9]/.test(after.norm)) return null;
  if (!brackets && mark === '@') {
    // "meet at noon": an address needs a dot in words or in brackets soon behind
    let dotted = false;
    let said = false;
    for (let each = index + 1; each < Math.min(tokens.length, index + 8); each += 1) {
      const word = tokens[each]?.norm ?? '';
      if (spoken.get(word) === '.' || (word === '.' && inBrackets(tokens, each))) said = true;
      if (said || /^[a-z]+\.[a-z]+$/.test(word)) dotted = true;
      if (
        word === '.' &&
        tokens[each]?.start === tokens[each - 1]?.end &&
        tokens[each]?.end === tokens[each + 1]?.start
      )
        dotted = true;
    }
    const plain = !said && !/[\d._]/.test(before.norm) && !mailHost.test(after.norm);
    if (!dotted || plain) return null;
  }
  return [before.end, after.start];
}

function rebuild(normalised: Normalised, pieces: readonly Piece[]): Normalised {
  const { text } = normalised;
  let result = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  const push = (part: string, start: number, end: number | null) => {
    for (let unit = 0; unit < part.length; unit += 1) {
      from.push(end === null ? start + unit : start);
      to.push(end === null ? start + unit + 1 : end);
    }
    result += part;
  };
  for (const one of pieces) {
    if (one.from < at) continue;
    push(text.slice(at, one.from), at, null);
    push(one.text, one.from, one.to);
    at = one.to;
  }
  push(text.slice(at), at, null);
  return {
    text: result,
    lower: result.toLowerCase(),
    toOriginal: (offset) => normalised.toOriginal(from[Math.max(0, offset)] ?? text.length),
    toOriginalEnd: (offset) =>
      offset <= 0 ? 0 : normalised.toOriginalEnd(to[Math.min(offset, to.length) - 1] ?? text.length),
    fromOriginal: (original) => {
      const target = normalised.fromOriginal(original);
      let low = 0;
      let high = from.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((from[middle] ?? 0) < target) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
