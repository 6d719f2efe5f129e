import { reviewDraft } from '../review/review.ts';
import type { Brand, Post, SiteId, Thread } from '../review/types.ts';
import type { OurFault } from './heat.ts';

/** Faults of ours that heat a quarrel; pasted words and big promises are told while writing. */
const heating = new Set([
  'blaming',
  'arguing',
  'dismissive',
  'commanding',
  'sarcastic',
  'threatening',
  'shouting',
  'insulting',
]);

/** What is said of the agent's own words in front of him has to be nearly certain. */
const sureness = 0.7;

/** Faults of tone in the brand's own posts of a thread, as the review of a draft finds them. */
export function ourFaultsIn(
  thread: Thread,
  brand: Brand,
  site: SiteId,
  now: number,
): (post: Post) => readonly OurFault[] {
  return (post) =>
    reviewDraft(post.text, {
      site,
      audience: 'public',
      brand,
      thread: thread.slice(0, thread.indexOf(post)),
      customer: null,
      now,
    })
      .filter(({ group, kind, confidence }) => group === 'tone' && confidence >= sureness && heating.has(kind))
      .map(({ start, end }) => ({ words: post.text.slice(start, end) }));
}
