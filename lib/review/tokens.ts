import { type Normalised, normalise } from './normalise.ts';

/** A word, a number or a mark of the draft, as rules and model see it. */
export interface ModelToken {
  /** As typed. */
  readonly text: string;
  /** Folded (see `normalise`), lower case, stretched letters collapsed ("pleaseeee" is "please"). */
  readonly norm: string;
  /** Offsets in the typed draft, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** `X` capital, `x` small letter, `d` digit, anything else itself; a run of one class is cut at four. */
  readonly shape: string;
}

const unit = { other: 0, space: 1, lower: 2, upper: 3, digit: 4 } as const;
const letter = /^\p{L}$/u;
const capital = /^\p{Lu}$/u;

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 97 && code <= 122) return unit.lower;
    if (code >= 48 && code <= 57) return unit.digit;
    if (code >= 65 && code <= 90) return unit.upper;
    return code <= 32 ? unit.space : unit.other;
  }
  const character = text.charAt(at);
  if (capital.test(character)) return unit.upper;
  return letter.test(character) ? unit.lower : unit.other;
}

function shapeOf(classes: Uint8Array, from: number, to: number, text: string): string {
  let shape = '';
  let run = 0;
  let last = '';
  for (let at = from; at < to; at += 1) {
    const kind = classes[at];
    const sign = kind === unit.lower ? 'x' : kind === unit.upper ? 'X' : kind === unit.digit ? 'd' : (text[at] ?? '');
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 4) shape += sign;
  }
  return shape;
}

/** "pleaseeee" and "lamaaaa" as they are meant: a letter that stands three times or more stands once. */
function collapse(word: string): string {
  let run = 0;
  let stretched = false;
  for (let at = 1; at < word.length && !stretched; at += 1) {
    run = word[at] === word[at - 1] ? run + 1 : 0;
    stretched = run >= 2 && (word.charCodeAt(at) < 48 || word.charCodeAt(at) > 57);
  }
  return stretched ? word.replace(/([^\d])\1{2,}/gu, '$1') : word;
}

/**
 * Cuts a draft into words (letters and digits, an apostrophe between letters, a dot or comma between digits) and single marks.
 * A hyphen, a slash and an at sign stand alone. Spaces are left out. Linear in the length of the draft.
 */
export function tokenise(draft: string, normalised: Normalised = normalise(draft)): readonly ModelToken[] {
  const { text, lower } = normalised;
  const classes = new Uint8Array(text.length);
  const tokens: ModelToken[] = [];
  for (let at = 0; at < text.length; at += 1) classes[at] = classOf(text, at);
  let at = 0;
  while (at < text.length) {
    const first = classes[at] ?? unit.other;
    if (first === unit.space) {
      at += 1;
      continue;
    }
    let to = at + 1;
    if (first === unit.other) {
      const code = text.charCodeAt(at);
      if (code >= 0xd800 && code <= 0xdbff && to < text.length) to += 1;
    } else {
      while (to < text.length) {
        const next = classes[to] ?? unit.other;
        if (next >= unit.lower) to += 1;
        else if (next === unit.other && joins(text[to] ?? '', classes[to - 1] ?? 0, classes[to + 1] ?? 0)) to += 2;
        else break;
      }
    }
    const start = normalised.toOriginal(at);
    const end = normalised.toOriginalEnd(to);
    tokens.push({
      text: draft.slice(start, end),
      norm: collapse(lower.slice(at, to)),
      start,
      end,
      shape: shapeOf(classes, at, to, text),
    });
    at = to;
  }
  return tokens;
}

function joins(mark: string, before: number, after: number): boolean {
  if (mark === "'") return before !== unit.digit && (after === unit.lower || after === unit.upper);
  return (mark === '.' || mark === ',') && before === unit.digit && after === unit.digit;
}

/** Whether a line of `draft` ends between two offsets, such as those of a token and the next. */
export function breaksLine(draft: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (draft.charCodeAt(at) === 10) return true;
  return false;
}
