/** The most that a post on X may weigh. */
export const mostOnX = 280;

const link =
  /https?:\/\/\S+|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|tv|co|app|io|id|my|sg|example)\b(?:\/\S*)?/gi;
const trailing = /[.,;:!?)]+$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const isLight = (point: number): boolean =>
  point <= 0x10ff ||
  (point >= 0x2000 && point <= 0x200d) ||
  (point >= 0x2010 && point <= 0x201f) ||
  (point >= 0x2032 && point <= 0x2037);

/**
 * What X counts for a post, by the rules of its own twitter-text v3: a link is 23, an emoji 2, a character outside the Latin, Greek,
 * Cyrillic … blocks 2, any other 1.
 */
export function weightOnX(text: string): number {
  let weight = 0;
  const rest = text.normalize('NFC').replace(link, (found) => {
    weight += 23;
    return trailing.exec(found)?.[0] ?? '';
  });
  for (const { segment } of graphemes.segment(rest)) {
    const first = segment.codePointAt(0) ?? 0;
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment) && !isLight(first)) weight += 2;
    else for (const character of segment) weight += isLight(character.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return weight;
}
