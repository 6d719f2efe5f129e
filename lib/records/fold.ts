/** The text as it is compared: lower case, no diacritics, words parted by one space, nothing else left. */
export function foldText(text: string): string {
  return text
    .slice(0, 12_000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
