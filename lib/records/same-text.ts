/** Two texts that are one post: as sent, and as the page shows it afterwards. */

/** Letters and digits alone: sites change spaces, shorten links and add mentions. */
function bare(text: string): string {
  return text
    .slice(0, 10_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:https?:\/\/|www\.|t\.co\/)\S*/g, '')
    .replace(/@[\p{L}\p{N}_.]+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const longestMention = 60;
const shortestBeginning = 40;
const longestMore = 40;

/** True when the page's copy is the sent text: equal but for spaces, links, a leading mention, or an end that the page hides. */
export function isSameText(one: string, other: string): boolean {
  const a = bare(one);
  const b = bare(other);
  if (a === b) return a !== '' || one.trim() === other.trim();
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 12 && long.endsWith(short) && long.length - short.length <= longestMention) return true;
  // Where the page hides the rest: "… See more", in whatever language.
  const cut = (a.length < b.length ? one : other).trimEnd();
  const ellipsis = Math.max(cut.lastIndexOf('…'), cut.lastIndexOf('...'));
  if (ellipsis < 0 || cut.length - ellipsis > longestMore) return false;
  const beginning = bare(cut.slice(0, ellipsis));
  return beginning.length >= shortestBeginning && long.startsWith(beginning);
}
