import type { Place } from '../place.ts';
import type { ReviewContext } from '../types.ts';
import arrears from './arrears.ts';
import cutOff from './cut-off.ts';
import debt from './debt.ts';
import lastPayment from './last-payment.ts';
import type { PlainStatement, Said } from './statement.ts';

/** What is never told in public, a file each. */
export const plainStatements: readonly PlainStatement[] = [lastPayment, debt, arrears, cutOff];

/** So many characters before a place tell whose it is, and so many behind it. */
const farthest = { before: 60, behind: 20 } as const;

/**
 * Whether a place says in so many words what nobody may read of a customer, and she has not spoken of it first. What was learned doubts a
 * bare sentence, because people seldom write one; these it may not let pass.
 */
export function isToldPlainly(place: Place, draft: string, { audience, thread }: ReviewContext): boolean {
  if (audience === 'private' || place.rules.length === 0) return false;
  const where = place.clause === null ? 'value' : 'clause';
  const ofKind = plainStatements.filter((one) => one.kind === place.kind && one.in === where);
  if (ofKind.length === 0) return false;
  const said = saidAt(place, draft);
  return ofKind.some(
    ({ tells, spokenOf }) =>
      tells(said) && !thread.some(({ author, text }) => author === 'customer' && spokenOf?.test(text) === true),
  );
}

function saidAt({ clause, start, end }: Place, draft: string): Said {
  return {
    words: draft.slice(start, end),
    joint: clause?.joint ?? '',
    before:
      draft
        .slice(Math.max(0, start - farthest.before), start)
        .split(/[.!?\n]\s/)
        .at(-1) ?? '',
    behind: draft.slice(end, end + farthest.behind),
  };
}
