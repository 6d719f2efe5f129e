/**
 * Lists of whole numbers as text, for weights that are stored in JSON: digits of base 45, lowest first, one printable character each; a
 * digit that is not a number's last one counts 45 more. Unlike base64 it keeps each number's own characters apart, so that gzip finds how
 * often a number comes up and spends about as many bits as it must. Written by scripts/training/pack.ts.
 */
export const glyphBase = 45;
/** Of the printable characters the quotation mark and the backslash are left out: JSON would write two for them. */
const firstGlyph = 35;
const backslash = 92;

export const glyphOf = (digit: number): string =>
  String.fromCharCode(firstGlyph + digit + (firstGlyph + digit >= backslash ? 1 : 0));

/** The numbers of `text`, none below 0. Time and room are linear in the length of the text. */
export function numbersOf(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let size = 0;
  let number = 0;
  let worth = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - firstGlyph - (code > backslash ? 1 : 0);
    if (digit >= glyphBase) {
      number += (digit - glyphBase) * worth;
      worth *= glyphBase;
      continue;
    }
    numbers[size] = number + digit * worth;
    size += 1;
    number = 0;
    worth = 1;
  }
  return numbers.subarray(0, size);
}

/** The same with signs: 0, -1, 1, -2, 2 … stand as 0, 1, 2, 3, 4 … */
export function signedNumbersOf(text: string): Int32Array {
  const numbers = numbersOf(text);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    numbers[at] = (number >>> 1) ^ -(number & 1);
  }
  return numbers;
}
