/** Length as X counts it: addresses 23, emoji and East Asian signs 2, the rest 1. Ranges from X's published counting rules. */

const address = /https?:\/\/\S+/g;
const emoji =
  /(\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})*)/gu;
const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

export const longestPost = 280;

const weightOf = (code: number) => (light.some(([from, until]) => code >= from && code <= until) ? 1 : 2);

export function weightedLength(text: string): number {
  const addresses = text.match(address)?.length ?? 0;
  const rest = text.replace(address, '').normalize('NFC');
  const pictures = rest.match(emoji)?.length ?? 0;
  let length = addresses * 23 + pictures * 2;
  for (const letter of rest.replace(emoji, '')) length += weightOf(letter.codePointAt(0) ?? 0);
  return length;
}

/** First offset that is too much; null when all fits. */
export function tooLongFrom(text: string, limit = longestPost): number | null {
  if (weightedLength(text) <= limit) return null;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (weightedLength(text.slice(0, middle)) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
