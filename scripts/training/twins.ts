import { hashOf } from '../../lib/model/hash.ts';
import { classesOf, classIndex } from '../../lib/model/word-classes.ts';
import { tokenise } from '../../lib/review/tokens.ts';
import { type Row, seeded } from './rows.ts';

const others = [classIndex.kin, classIndex['third-party'], classIndex.they];

/** Whether a draft speaks of somebody besides its reader: then we can't tell whose its values are. */
function namesOthers(draft: string): boolean {
  const norms = tokenise(draft).map((token) => token.norm);
  return classesOf(
    norms,
    Int32Array.from(norms, (norm) => hashOf(norm)),
  ).some((list) => list.some((found) => others.includes(found)));
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A direct message may hold the customer's own data; these are marked even there. */
function staysMarked(kind: string, value: string): boolean {
  if (kind === 'credential') return true;
  const digits = value.replace(/\D/g, '').length;
  return (kind === 'payment-card' && digits >= 12) || (kind === 'national-id' && digits >= 6);
}

/** The same reply as a direct message to the same person, where it speaks of nobody else. */
function asMessage(row: Row): Row | null {
  if (
    row.context.audience !== 'public' ||
    row.leaks.length === 0 ||
    row.context.thread.length === 0 ||
    namesOthers(row.draft)
  )
    return null;
  const own = new Set([
    ...words(row.context.customer?.fullName ?? ''),
    ...row.context.thread.filter((post) => post.author === 'customer').flatMap((post) => words(post.name)),
  ]);
  const strangers = row.leaks.some(
    (leak) =>
      leak.kind === 'person-name' &&
      !words(row.draft.slice(leak.start, leak.end)).some((word) => word.length > 2 && own.has(word)),
  );
  if (strangers) return null;
  return {
    ...row,
    id: `${row.id}/message`,
    context: { ...row.context, audience: 'private' },
    leaks: row.leaks.filter((leak) => staysMarked(leak.kind, row.draft.slice(leak.start, leak.end))),
    weight: 0.5,
    made: true,
  };
}

/** The same reply by somebody who has no record of the customer. */
const withoutRecord = (row: Row): Row | null =>
  row.context.customer === null || row.leaks.length === 0
    ? null
    : { ...row, id: `${row.id}/unknown`, context: { ...row.context, customer: null }, weight: 0.5, made: true };

/**
 * Rows made from rows, so that the model neither leans on the record nor forgets what a direct message is for. About `share` of the rows
 * that could have a twin get one. They stand in the fold of the row that they come from and are never scored.
 */
export function twinsOf(rows: readonly Row[], share: number, seed: number): Row[] {
  const random = seeded(seed);
  const twins: Row[] = [];
  for (const row of rows) {
    for (const make of [asMessage, withoutRecord]) {
      const chosen = random() < share;
      const twin = make(row);
      if (twin && chosen) twins.push(twin);
    }
  }
  return twins;
}
