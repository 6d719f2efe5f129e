import type { Finding, ReviewContext } from '../review/types.ts';
import { withPublished } from './published.ts';
import type { Reading } from './reading.ts';
import type { SuggestionContext } from './types.ts';

/** The review, as it is handed in. */
export type Review = (draft: string, context: ReviewContext) => readonly Finding[];

/** What a reply that we offer is judged in: everybody reads it, in her language. */
export function reviewContextOf(context: SuggestionContext, reading: Reading): ReviewContext {
  return {
    site: context.site,
    audience: 'public',
    brand: withPublished(context.brand, context.articles),
    thread: context.thread,
    customer: context.customer,
    ...(context.policy === undefined ? {} : { policy: context.policy }),
    language: reading.voice,
    now: context.now,
  };
}
