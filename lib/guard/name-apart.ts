import type { Thread } from '../review/types.ts';

const space = /^[^\S\n]$/u;

/** Length of the name with which a draft begins before words of its own; 0 where it begins with no name of the thread in two words or more. */
export function nameBefore(draft: string, thread: Thread): number {
  let longest = 0;
  for (const { name } of thread) {
    const { length } = name;
    const isWhole = /\S\s+\S/u.test(name) && draft.startsWith(name) && space.test(draft.charAt(length));
    if (isWhole && length > longest && draft.slice(length).trim() !== '') longest = length;
  }
  return longest;
}

/**
 * The draft as it is meant: Facebook begins a reply with the name of whom it answers, as a link without a comma behind it, and the first
 * sentence is the agent's own. The name gets a line of its own. Every character stays in its place.
 */
export function withNameApart(draft: string, thread: Thread): string {
  const length = nameBefore(draft, thread);
  return length === 0 ? draft : `${draft.slice(0, length)}\n${draft.slice(length + 1)}`;
}
