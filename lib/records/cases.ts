import { day } from '../wall-clock.ts';
import { cleanName, shownName } from './identity.ts';
import type { Case, Channel, Interaction } from './schema.ts';
import type { RecordsDb } from './tables.ts';

/** What a case is called: the beginning of what the customer said first. */
export function titleOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 79).trimEnd()}…` : plain || '…';
}

const thanks =
  /^(?:(?:ok(?:ay|e)?|oke?|baik(?:lah)?|sip|siap|noted|alright|great|got it)\W*)?(?:terima ?kasih|ter[ie]ma ?kasih|makasih|mksh|thank(?:s| you)?|thx|tq|tqvm|ty)?[^?]{0,24}$/i;

/** "Makasih kak 🙏" ends a talk and waits for nothing. */
function isThanks(text: string): boolean {
  const plain = text.replace(/@\S+/g, '').trim();
  return (
    plain.length <= 48 && /terima ?kasih|makasih|mksh|thank|thx|\btqv?m?\b|\bty\b/i.test(plain) && thanks.test(plain)
  );
}

/** Somebody of ours was on the line or at the counter: what she said there waits for no answer. */
function isTalk({ channel, agent }: Pick<Interaction, 'channel' | 'agent'>): boolean {
  return agent !== undefined && (channel === 'telephone' || channel === 'shop');
}

/** The case as its interactions show it: who spoke last, and since when somebody waits. */
export function withState(
  one: Case,
  rows: readonly Pick<Interaction, 'direction' | 'at' | 'text' | 'channel' | 'agent'>[],
): Case {
  const answers = rows
    .filter((row) => row.direction === 'out')
    .map((row) => row.at)
    .sort();
  const answeredAt = answers.at(-1);
  const unanswered = rows
    .filter(
      (row) =>
        row.direction === 'in' &&
        !isTalk(row) &&
        (answeredAt === undefined || row.at > answeredAt) &&
        !isThanks(row.text),
    )
    .map((row) => row.at)
    .sort();
  const closedAt = one.state === 'resolved' || one.state === 'followed-up' ? (one.resolvedAt ?? '') : '';
  const waitingSince = unanswered.find((at) => at > closedAt);
  const { waitingSince: _, ...rest } = one;
  const answered = answeredAt === undefined ? rest : { ...rest, answeredAt };
  if (waitingSince !== undefined) return { ...answered, state: 'waiting', waitingSince };
  return closedAt !== '' ? answered : { ...answered, state: 'answered' };
}

/** Brings the case's state up to date with what is recorded. Call inside the transaction that recorded it. */
export async function renewCase(db: RecordsDb, caseId: string): Promise<void> {
  const one = await db.cases.get(caseId);
  if (!one) return;
  const rows = await db.interactions.where('caseId').equals(caseId).toArray();
  // Something new was said: it is put off no longer.
  const { snoozedUntil: _, ...awake } = one;
  if (rows.length > 0) await db.cases.put(withState(awake, rows));
}

/** A colleague says where the case stands. False when there is no such case. */
export async function setCaseState(db: RecordsDb, caseId: string, state: Case['state'], now: number): Promise<boolean> {
  return db.transaction('rw', db.cases, async () => {
    const one = await db.cases.get(caseId);
    if (!one) return false;
    const at = new Date(now).toISOString();
    const { waitingSince, resolvedAt, snoozedUntil: _, ...rest } = one;
    if (state === 'waiting') await db.cases.put({ ...rest, state, waitingSince: waitingSince ?? at });
    else if (state === 'answered') await db.cases.put({ ...rest, state, answeredAt: one.answeredAt ?? at });
    else await db.cases.put({ ...rest, state, resolvedAt: resolvedAt ?? at });
    return true;
  });
}

/** A case that waits, for the list: who, since when, what she said last. */
export interface WaitingRow extends Case {
  readonly displayName: string;
  readonly channel: Channel | null;
  readonly lastText: string;
}

/** Puts the case off until `until` (ms), or takes that back with null. False when there is no such case. */
export async function snoozeCase(db: RecordsDb, caseId: string, until: number | null): Promise<boolean> {
  return db.transaction('rw', db.cases, async () => {
    const one = await db.cases.get(caseId);
    if (!one) return false;
    const { snoozedUntil: _, ...rest } = one;
    await db.cases.put(until === null ? rest : { ...rest, snoozedUntil: new Date(until).toISOString() });
    return true;
  });
}

/** A colleague goes on with the case; the note says what she should know. Empty `to` takes it back. */
export async function handOver(db: RecordsDb, caseId: string, to: string, note: string): Promise<boolean> {
  return db.transaction('rw', db.cases, async () => {
    const one = await db.cases.get(caseId);
    if (!one) return false;
    const { handedTo: _, handedNote: __, ...rest } = one;
    const who = cleanName(to).slice(0, 100);
    const words = note.trim().slice(0, 1000);
    await db.cases.put(who === '' ? rest : { ...rest, handedTo: who, ...(words === '' ? {} : { handedNote: words }) });
    return true;
  });
}

/** Longer ago than this nobody is asked any more. */
const askedWithin = 30 * day;

/** Contacts that are looked through for cases that lie with the customer: the newest. */
const lookedThrough = 2000;

/** Cases that we have answered last and that nobody has called solved, the latest answer first; of those that were answered within a month. */
export async function answeredLately(db: RecordsDb, now: number, limit = 50): Promise<readonly WaitingRow[]> {
  const newest = await db.interactions.orderBy('at').reverse().limit(lookedThrough).toArray();
  const ids = [...new Set(newest.flatMap(({ caseId }) => caseId ?? []))];
  const rows = (await db.cases.bulkGet(ids)).filter(
    (row): row is Case => row?.state === 'answered' && now - Date.parse(row.answeredAt ?? row.openedAt) < askedWithin,
  );
  rows.sort((a, b) => (b.answeredAt ?? b.openedAt).localeCompare(a.answeredAt ?? a.openedAt));
  return withLastWords(db, rows.slice(0, limit));
}

/** Cases that were solved `days` ago or longer and of which nobody has asked whether it holds, the oldest first. */
export async function followUpsDue(db: RecordsDb, now: number, days: number, limit = 20): Promise<readonly Case[]> {
  const solved = await db.cases.where('state').equals('resolved').toArray();
  return solved
    .filter(({ resolvedAt, snoozedUntil }) => {
      const ago = now - Date.parse(resolvedAt ?? '');
      const isOff = snoozedUntil !== undefined && Date.parse(snoozedUntil) > now;
      return ago > days * day && ago < days * day + askedWithin && !isOff;
    })
    .sort((one, other) => (one.resolvedAt ?? '').localeCompare(other.resolvedAt ?? ''))
    .slice(0, limit);
}

/** Cases in which the customer spoke last, the longest waiting first; with those that are put off beyond `now` (ms) or without them. */
export async function waitingCases(
  db: RecordsDb,
  limit = 500,
  now = Number.POSITIVE_INFINITY,
  wantsSnoozed = false,
): Promise<readonly WaitingRow[]> {
  const all = await db.cases.where('state').equals('waiting').toArray();
  const isOff = ({ snoozedUntil }: Case) => snoozedUntil !== undefined && Date.parse(snoozedUntil) > now;
  const rows = all.filter((row) => isOff(row) === wantsSnoozed);
  rows.sort((a, b) => (a.waitingSince ?? a.openedAt).localeCompare(b.waitingSince ?? b.openedAt));
  return withLastWords(db, rows.slice(0, limit));
}

/** The cases with their customers' names and what these said last. */
async function withLastWords(db: RecordsDb, shown: readonly Case[]): Promise<readonly WaitingRow[]> {
  const customers = await db.customers.bulkGet(shown.map((row) => row.customerId));
  return Promise.all(
    shown.map(async (row, index) => {
      const said = await db.interactions.where('caseId').equals(row.id).sortBy('at');
      const last = said.findLast((one) => one.direction === 'in');
      return {
        ...row,
        displayName: shownName(customers[index]?.displayName ?? '?'),
        channel: last?.channel ?? null,
        lastText: last?.text ?? row.title,
      };
    }),
  );
}
