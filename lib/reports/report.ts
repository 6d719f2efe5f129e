import { waitingCases } from '../records/cases.ts';
import { unsettledPromises } from '../records/promises.ts';
import { reviewsSince } from '../records/reviews.ts';
import type { Channel, ReviewRecord } from '../records/schema.ts';
import type { RecordsDb } from '../records/tables.ts';
import { type LeakKind, leakKinds } from '../review/types.ts';

/** Plain rows, one table each; times are ISO 8601, durations in minutes. */
export interface WaitingLine {
  readonly caseId: string;
  readonly customerId: string;
  readonly customer: string;
  readonly channel: Channel | null;
  readonly since: string;
  readonly minutes: number;
  /** What she said last. */
  readonly text: string;
}

export interface PromiseLine {
  readonly promiseId: string;
  readonly customerId: string;
  readonly customer: string;
  readonly what: string;
  readonly by: string;
  readonly due: string;
  /** `broken`: its time has passed; `due`: within a day; `open`: later. */
  readonly state: 'broken' | 'due' | 'open';
}

export interface LeakLine {
  readonly kind: LeakKind;
  /** Drafts that held it. */
  readonly found: number;
  /** Of these: repaired, moved to the private channel, or given up. */
  readonly stopped: number;
  /** Posted all the same. */
  readonly posted: number;
}

export interface Report {
  readonly at: string;
  /** Reviews are counted from here on, ISO 8601. */
  readonly since: string;
  readonly waiting: readonly WaitingLine[];
  readonly promisesDue: readonly PromiseLine[];
  readonly leaksStoppedByKind: readonly LeakLine[];
}

const day = 86_400_000;

/** Leaks by kind, the most found first; kinds that were not found are left out. A draft counts once for each kind in it. */
function leaksByKind(reviews: readonly ReviewRecord[]): readonly LeakLine[] {
  const lines = leakKinds.map((kind): LeakLine => {
    const held = reviews.filter((review) => review.findings.some((finding) => finding.kind === kind));
    const posted = held.filter(({ decision }) => decision === 'posted-anyway').length;
    const stopped = held.filter(({ decision }) => ['fixed', 'moved', 'went-back'].includes(decision)).length;
    return { kind, found: held.length, stopped, posted };
  });
  return lines.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found);
}

/**
 * What waits, what was promised and is not settled, and which leaks were stopped in the last `days`.
 * @throws RecordsUnavailable's causes, when the database can't be read.
 */
export async function report(db: RecordsDb, now: number, days = 30): Promise<Report> {
  const since = now - days * day;
  const [waiting, promises, reviews] = await Promise.all([
    waitingCases(db),
    unsettledPromises(db, now),
    reviewsSince(db, since),
  ]);
  return {
    at: new Date(now).toISOString(),
    since: new Date(since).toISOString(),
    waiting: waiting.map((row) => {
      const from = row.waitingSince ?? row.openedAt;
      const minutes = Math.max(0, Math.round((now - Date.parse(from)) / 60_000));
      const { id, customerId, displayName, channel, lastText } = row;
      return { caseId: id, customerId, customer: displayName, channel, since: from, minutes, text: lastText };
    }),
    promisesDue: promises.map(({ id, customerId, displayName, what, by, due, state }) => ({
      promiseId: id,
      customerId,
      customer: displayName,
      what,
      by,
      due,
      state: state === 'broken' ? 'broken' : Date.parse(due) - now <= day ? 'due' : 'open',
    })),
    leaksStoppedByKind: leaksByKind(reviews),
  };
}
