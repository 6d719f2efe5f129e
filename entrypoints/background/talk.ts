import type { Thread } from '../../lib/review/types.ts';
import type { PageView } from '../shared/messages/page.ts';

/** The conversation with one person: what stands above the post that is answered, and what she and we said below it. */
export function talkOf({ reading }: Pick<PageView, 'reading'>): Thread {
  const { posts: above, below = [] } = reading;
  const known = new Set(above.map(({ id }) => id));
  return [...above, ...below.filter(({ id }) => id === undefined || !known.has(id))];
}
