import type { Place } from '../place.ts';
import type { LeakKind, ReviewContext } from '../types.ts';
import { plainStatements } from './index.ts';
import type { PlainStatement, Said } from './statement.ts';

/** Those of one kind in clauses and in values: almost every place of a draft has none. */
function byKindIn(where: PlainStatement['in']): ReadonlyMap<LeakKind, readonly PlainStatement[]> {
  const found = new Map<LeakKind, PlainStatement[]>();
  for (const one of plainStatements) if (one.in === where) found.set(one.kind, [...(found.get(one.kind) ?? []), one]);
  return found;
}
const ofClauses = byKindIn('clause');
const ofValues = byKindIn('value');

/** So many characters before a place tell whose it is, and so many behind it. */
const farthest = { before: 60, behind: 20 } as const;

/** Most rules look no further than the words themselves: the rest is cut out of the draft only when it is asked for. */
class SaidAt implements Said {
  readonly words: string;
  readonly joint: string;
  private readonly place: Place;
  private readonly draft: string;

  constructor(place: Place, draft: string) {
    this.words = draft.slice(place.start, place.end);
    this.joint = place.clause?.joint ?? '';
    this.place = place;
    this.draft = draft;
  }
  get before(): string {
    const { start } = this.place;
    const upTo = this.draft.slice(Math.max(0, start - farthest.before), start);
    return upTo.split(/[.!?\n]\s/).at(-1) ?? '';
  }
  get behind(): string {
    const { end } = this.place;
    return this.draft.slice(end, end + farthest.behind);
  }
}

/** "…?" and "…, didn't he?", "… ya Kak?": what is asked is not told, and what was learned judges it. */
const asks = /^(?:,? ?(?:\p{L}+n['’]t \p{L}+|right|correct|ya|kan|ke|betul|benar)(?: \p{L}+)?)?\?/u;

/**
 * The statement that a place makes in so many words, of those that nobody may read of a customer, where she has not spoken of it first;
 * undefined where it makes none. What was learned doubts a bare sentence, because people seldom write one; these it may not let pass.
 */
export function toldPlainly(
  place: Place,
  draft: string,
  { audience, thread }: ReviewContext,
): PlainStatement | undefined {
  if (audience === 'private') return undefined;
  const rules = (place.clause === null ? ofValues : ofClauses).get(place.kind);
  if (rules === undefined) return undefined;
  const isPointedAt = place.rules.length > 0;
  const said = new SaidAt(place, draft);
  return rules.find(
    ({ mentions, tells, spokenOf }) =>
      (mentions === undefined ? isPointedAt : mentions.test(said.words)) &&
      tells(said) &&
      !(place.clause !== null && asks.test(said.behind)) &&
      !thread.some(({ author, text }) => author === 'customer' && spokenOf(text, said)),
  );
}
