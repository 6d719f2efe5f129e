/**
 * What may go into an editor: line breaks as `\n`, tabs as spaces, no control, direction or zero-width characters. The joiner
 * inside of emoji stays.
 */
export function insertable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\n\P{Cc}]/gu, '')
    .replace(/[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(
      /(?<!\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})/gu,
      '',
    );
}

/** Texts that differ only by what an editor draws differently (non-breaking spaces) count as the same. */
export function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
  return plain(one) === plain(other);
}
