/** Short titles before a name in the three languages, as one is called by them. */
const title =
  '(?:kak|kakak|mas|mbak|pak|bapak|bpk|bu|ibu|bang|abang|bunda|teh|kang|encik|en|puan|pn|cik|tuan|sis|bro|mr|mrs|ms|dr)\\.?';

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text for a box that begins with the name of whom it answers: the name is there already, so it is neither written nor called a second
 * time. "Kak Dinda, maaf ya" goes in behind "Dinda Kusuma" as "maaf ya", and "Halo Kak Dinda, maaf ya" as "Halo, maaf ya".
 */
export function calledOnce(text: string, mention: string): string {
  const name = mention.trim().replace(/^@/, '');
  if (name === '') return text;
  if (text.startsWith(mention)) return text.slice(mention.length);
  const words = name.split(/\s+/);
  // "Wen Jie" of "Wen Jie Lim": as many of the first words as are called
  const names = words
    .map((_, at) =>
      words
        .slice(0, at + 1)
        .map(literal)
        .join('\\s+'),
    )
    .reverse();
  const call = new RegExp(
    `^(?<before>(?:[\\p{L}’']{1,20} ){0,2}?)(?:${title} )?(?:${names.join('|')})(?<mark>[,!]) +`,
    'iu',
  );
  return text.replace(call, (_, before: string, mark: string) => (before === '' ? '' : `${before.trimEnd()}${mark} `));
}
