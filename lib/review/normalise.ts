/** A text as the rules read it, and the way back to what was typed. */
export interface Normalised {
  /** Compatibility forms, foreign digits and look-alikes folded; invisible characters gone; letter case kept. */
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly lower: string;
  /** Offset in the typed text of the character that stands at `offset` here; the end maps to the end. */
  toOriginal(offset: number): number;
  /** Offset in the typed text just behind the character that ends at `offset` here. */
  toOriginalEnd(offset: number): number;
  /** Offset here of the first character that was typed at or behind `original`. */
  fromOriginal(original: number): number;
}

/** Letters of other alphabets that a reader takes for Latin ones (the everyday part of Unicode's confusables, UTS 39). */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  а: 'a',
  е: 'e',
  к: 'k',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ɡ: 'g',
  ɑ: 'a',
};

/** Punctuation of one sound: the rules know only these. */
const plainMarks: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '⁃': '-',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '⁄': '/',
  '∕': '/',
  '․': '.',
  '。': '.',
  '·': '.',
  '•': '*',
  '●': '*',
  '∙': '*',
  '✱': '*',
  '＊': '*',
  '█': '*',
  '▪': '*',
  '○': '*',
};

/** First code points of the decimal digits of the scripts that have their own (Unicode category Nd). */
const digitZeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];

const invisible = /^(?:\p{Cf}|\p{Mn}|\p{Me}|\u115F|\u1160|\u3164|\u2800)$/u;
const space = /^[\p{Zs}\t\v\f]$/u;
const lineBreak = /^[\n\r\u0085\u2028\u2029]$/u;

const folded = new Map<string, string>();

/** What one character is to the rules; empty if nobody sees it. */
function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const result = foldNew(character);
  if (folded.size < 4096) folded.set(character, result);
  return result;
}

function foldNew(character: string): string {
  const mark = plainMarks[character] ?? lookAlikes[character];
  if (mark !== undefined) return mark;
  if (invisible.test(character)) return '';
  if (lineBreak.test(character)) return '\n';
  if (space.test(character)) return ' ';
  const point = character.codePointAt(0) ?? 0;
  for (const zero of digitZeros) if (point >= zero && point <= zero + 9) return String(point - zero);
  let result = '';
  for (const part of character.normalize('NFKD')) {
    if (invisible.test(part)) continue;
    const plain = plainMarks[part] ?? lookAlikes[part] ?? part;
    // the lower-case text must have the same length, so what grows in lower case is left as it is
    result += plain;
  }
  return result.toLowerCase().length === result.length ? result : character;
}

function grown(list: Uint32Array, more: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * list.length + more);
  larger.set(list);
  return larger;
}

const isPlain = /^[\n\x20-\x5f\x61-\x7e]*$/;

/**
 * Reads `text` as a person sees it: full-width and other digit scripts, look-alike letters, accents, zero-width characters, odd
 * spaces and dashes. Never throws, also on lone surrogates. Time and memory are linear in the length.
 */
export function normalise(text: string): Normalised {
  if (isPlain.test(text)) {
    const clamp = (offset: number) => Math.max(0, Math.min(offset, text.length));
    return { text, lower: text.toLowerCase(), toOriginal: clamp, toOriginalEnd: clamp, fromOriginal: clamp };
  }
  // where in the typed text each character of the result began; a ligature gives several
  let starts = new Uint32Array(text.length);
  let length = 0;
  let result = '';
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    if (length + piece.length > starts.length) starts = grown(starts, piece.length);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts[length] = at;
      length += 1;
    }
    result += piece;
    at += character.length;
  }
  const lower = result.toLowerCase();
  const behind = (start: number) => start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const first = length === 0 ? 0 : (starts[0] ?? 0);
  return {
    text: result,
    lower: lower.length === result.length ? lower : result,
    toOriginal: (offset) => (offset <= 0 ? first : offset < length ? (starts[offset] ?? 0) : text.length),
    toOriginalEnd: (offset) =>
      offset <= 0 || length === 0 ? first : behind(starts[Math.min(offset, length) - 1] ?? 0),
    fromOriginal: (original) => {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < original) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
