import type { LeakKind, ReviewContext } from '../../lib/review/types.ts';

/** A sentence marked as in the reply corpus, `[[kind:value]]`, with the marks taken out. */
export function unmark(marked: string): {
  readonly draft: string;
  readonly leaks: readonly { readonly start: number; readonly end: number; readonly kind: LeakKind }[];
} {
  const leaks: { start: number; end: number; kind: LeakKind }[] = [];
  let draft = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([a-z-]+):([^\]]+)\]\]/g)) {
    draft += marked.slice(at, match.index);
    const value = match[2] ?? '';
    leaks.push({ start: draft.length, end: draft.length + value.length, kind: match[1] as LeakKind });
    draft += value;
    at = match.index + match[0].length;
  }
  return { draft: draft + marked.slice(at), leaks };
}

/** A public reply of an invented brand to nobody in particular. */
export const publicReply: ReviewContext = {
  site: 'x',
  audience: 'public',
  brand: { name: 'Celoteh', handles: ['@celoteh'], phones: [], emails: [], links: [], addresses: [] },
  thread: [],
  customer: null,
  now: 0,
};
