import type { Decided } from './decide.ts';
import { hitsIn } from './places.ts';
import { type Reading, readDraft } from './reading.ts';
import type { LeakKind, ReviewContext, Thread } from './types.ts';

/** Pieces that, put together, point at one person. */
const pieces: ReadonlySet<LeakKind> = new Set([
  'person-name',
  'postal-address',
  'date-of-birth',
  'vehicle-plate',
  'phone',
  'email',
  'account-number',
  'order-reference',
  'payment-card',
  'device-id',
  'usage-history',
  'health',
]);
/** How sure a rule alone must be of what was already posted. */
const posted = 0.55;
const enough = 3;

const before = new WeakMap<Thread, ReadonlySet<LeakKind>>();

/** Kinds of pieces that the brand itself has told of this customer in the thread above. */
function toldAbove(context: ReviewContext): ReadonlySet<LeakKind> {
  const known = before.get(context.thread);
  if (known !== undefined) return known;
  const kinds = new Set<LeakKind>();
  for (const post of context.thread) {
    if (post.author !== 'brand') continue;
    for (const hit of hitsIn(readDraft(post.text, { ...context, thread: [], customer: null })))
      if (hit.strength >= posted && pieces.has(hit.kind)) kinds.add(hit.kind);
  }
  before.set(context.thread, kinds);
  return kinds;
}

/**
 * The piece of this draft that, with what the brand has posted above, makes three that together tell who the customer is; null if none
 * does, or if the draft is private. `found` holds also what by itself is too little to speak of.
 */
export function addsUp(reading: Reading, found: readonly Decided[]): Decided | null {
  const { context } = reading;
  if (context.audience === 'private' || !context.thread.some(({ author }) => author === 'brand')) return null;
  const above = toldAbove(context);
  if (above.size === 0) return null;
  const fresh = found.filter(({ kind }) => pieces.has(kind) && !above.has(kind));
  const all = new Set([...above, ...fresh.map(({ kind }) => kind)]);
  return all.size >= enough ? (fresh[0] ?? null) : null;
}
