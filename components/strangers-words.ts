/**
 * A stranger's words inside a sentence of ours (a label, a hover text, a filled slot), where no <bdi> can stand: without the marks that
 * turn the direction of writing, shortened to `most` characters, and set apart by the isolates of Unicode (UAX #9).
 */
export function setApart(words: string, most = 80): string {
  const plain = withoutTurns(words).replace(/\s+/g, ' ').trim();
  const letters = Array.from(plain.slice(0, most * 2 + 2));
  const short = letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
  return `\u2068${short}\u2069`;
}

/** The words without embeddings, overrides and isolates (U+202A–202E, U+2066–2069, U+200E, U+200F, U+061C). */
function withoutTurns(words: string): string {
  return words.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '');
}

/** As much as a place can show of a long text; the rest is on the page it came from. */
export function bounded(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

/** The link, if it is one that may be opened: http or https, nothing else. */
export function safeLink(link: string | undefined): string | null {
  if (!link || !URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
