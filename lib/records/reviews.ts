import type { Finding } from '../review/types.ts';
import type { Accepted, ReviewRecord } from './schema.ts';
import type { RecordsDb } from './tables.ts';

/** What the agent decided about a reviewed draft. Whatever else the findings carry stays out. */
export interface Decision {
  readonly site: ReviewRecord['site'];
  readonly audience: ReviewRecord['audience'];
  readonly findings: readonly Pick<Finding, 'kind' | 'severity' | 'rule'>[];
  readonly decision: ReviewRecord['decision'];
  /** A key of the short list (`postAnywayReasons`). Words after it are not kept: people write values into them. */
  readonly reason?: string;
}

/** A rule is named like its file; anything else could carry a value. */
const ruleName = /^[a-z][a-z0-9:/.-]{0,79}$/i;
const reasonKey = /^[a-z][a-z-]{0,39}$/;

/** Records kinds, severities and rule names of a review and what was decided; never a value, never the draft. */
export async function recordDecision(
  db: RecordsDb,
  decision: Decision,
  now: number,
  newId: () => string,
): Promise<ReviewRecord> {
  const reason = decision.reason?.trim().split(/\s/)[0] ?? '';
  const record: ReviewRecord = {
    id: newId(),
    at: new Date(now).toISOString(),
    site: decision.site,
    audience: decision.audience,
    findings: decision.findings.map(({ kind, severity, rule }) => ({
      kind,
      severity,
      // Digits in a row are no part of a rule's name.
      rule: ruleName.test(rule) && !/\d{3}/.test(rule) ? rule : 'unnamed',
    })),
    decision: decision.decision,
    ...(reasonKey.test(reason) ? { reason } : {}),
  };
  await db.reviews.add(record);
  return record;
}

/** Reviews from `since` (ms) on, oldest first. */
export async function reviewsSince(db: RecordsDb, since: number): Promise<readonly ReviewRecord[]> {
  return db.reviews.where('at').aboveOrEqual(new Date(since).toISOString()).sortBy('at');
}

const plainText = (text: string): string =>
  text.slice(0, 500).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** "Not private": from now on `rule` leaves this text alone. Saying it twice keeps one row. */
export async function acceptFinding(
  db: RecordsDb,
  { rule, text }: Pick<Accepted, 'rule' | 'text'>,
  now: number,
  newId: () => string,
): Promise<Accepted> {
  const plain = plainText(text);
  return db.transaction('rw', db.accepted, async () => {
    const known = await db.accepted.where('[rule+text]').equals([rule, plain]).first();
    if (known) return known;
    const row: Accepted = { id: newId(), rule, text: plain, at: new Date(now).toISOString() };
    await db.accepted.add(row);
    return row;
  });
}

/** Takes a "not private" back. */
export async function unacceptFinding(db: RecordsDb, acceptedId: string): Promise<void> {
  await db.accepted.delete(acceptedId);
}

/** Every "not private", for the desk's list. */
export async function acceptedTexts(db: RecordsDb): Promise<readonly Accepted[]> {
  return db.accepted.toArray();
}
