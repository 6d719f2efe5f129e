import type { Place } from '../place.ts';
import type { LeakKind, ReviewContext } from '../types.ts';
import arrears from './arrears.ts';
import cutOff from './cut-off.ts';
import debt from './debt.ts';
import habit from './habit.ts';
import illness from './illness.ts';
import kin from './kin.ts';
import lastPayment from './last-payment.ts';
import means from './means.ts';
import type { PlainStatement, Said } from './statement.ts';
import whereabouts from './whereabouts.ts';

/** What is never told in public, a file each. */
export const plainStatements: readonly PlainStatement[] = [
  lastPayment,
  debt,
  arrears,
  cutOff,
  illness,
  kin,
  whereabouts,
  habit,
  means,
];

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

/**
 * Whether a place says in so many words what nobody may read of a customer, and she has not spoken of it first. What was learned doubts a
 * bare sentence, because people seldom write one; these it may not let pass.
 */
export function isToldPlainly(place: Place, draft: string, { audience, thread }: ReviewContext): boolean {
  if (audience === 'private') return false;
  const rules = (place.clause === null ? ofValues : ofClauses).get(place.kind);
  if (rules === undefined) return false;
  const isPointedAt = place.rules.length > 0;
  // a question tells nothing that is sure: what was learned judges it
  if (place.clause !== null && draft[place.end] === '?') return false;
  const said = new SaidAt(place, draft);
  for (const { mentions, tells, spokenOf } of rules) {
    if (mentions === undefined ? !isPointedAt : !mentions.test(said.words)) continue;
    if (!tells(said)) continue;
    if (!thread.some(({ author, text }) => author === 'customer' && spokenOf?.test(text) === true)) return true;
  }
  return false;
}
