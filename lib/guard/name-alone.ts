import type { Finding, Thread } from '../review/types.ts';

const bare = (words: string) => words.normalize('NFKC').replace(/^@/, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether nothing stands there but the name of somebody in the thread: so Facebook begins every reply to a comment, before a word is written. */
export function isNameAlone(draft: string, thread: Thread): boolean {
  const words = bare(draft);
  return words !== '' && thread.some(({ name, handle }) => words === bare(name) || words === bare(handle));
}

/** What may be said of a draft: of a name alone neither how it sounds nor what it lacks, for nobody has begun to write. */
export function withoutWhatIsUnwritten(draft: string, thread: Thread, found: readonly Finding[]): readonly Finding[] {
  if (!isNameAlone(draft, thread)) return found;
  return found.filter(({ group }) => group === 'leak' || group === 'phrase');
}
