import type { SiteId, Thread } from '../review/types.ts';
import type { CaseView, KnownCustomer, PrivateFact, TimelineRow } from './case-view.ts';
import { candidatesFor } from './customers.ts';
import type { RecordsDb } from './db.ts';
import { gatherFacts, promisesAsOf, summaryOf } from './history.ts';
import { cleanName, maskIdentity, normaliseIdentity, shownHandle, shownName } from './identity.ts';
import { mattersOf } from './matters.ts';
import { readCustomer, readKnownBy, type WholeCustomer } from './read-customer.ts';
import type { Fact, Identity, Interaction, PromiseRecord } from './schema.ts';
import { asUnavailable } from './unavailable.ts';

/** Who is answered, as the page tells it. */
export interface AnsweredPerson {
  readonly site: SiteId;
  /** With or without `@`; a profile key on Facebook; empty when the page does not tell. */
  readonly handle: string;
  readonly name: string;
  readonly thread: Thread;
}

/** Enough rows to see what repeats, whatever the panel shows. */
const lookedAt = 400;
const shownRows = 50;

/** The row as it is drawn. */
export function timelineRow(row: Interaction, promise: PromiseRecord | undefined): TimelineRow {
  return {
    id: row.id,
    at: row.at,
    channel: row.channel,
    direction: row.direction,
    summary: summaryOf(row),
    text: row.text,
    ...(row.caseId === undefined ? {} : { caseId: row.caseId }),
    ...(row.mood === undefined ? {} : { mood: row.mood }),
    ...(row.agent === undefined ? {} : { agent: row.agent }),
    ...(row.link === undefined ? {} : { link: row.link }),
    ...(promise
      ? { promise: { id: promise.id, what: promise.what, due: promise.due, state: promise.state, by: promise.by } }
      : {}),
  };
}

function privateFacts(rows: readonly Fact[], identities: readonly Identity[]): readonly PrivateFact[] {
  const facts = Object.entries(gatherFacts(rows, identities)) as readonly (readonly [
    string,
    string | readonly string[],
  ])[];
  return facts.flatMap(([kind, value]) =>
    typeof value === 'string' ? [{ kind, value }] : value.map((one) => ({ kind, value: one })),
  );
}

/** What of a customer is shown, with `limit` rows of the timeline. */
function viewOf(whole: WholeCustomer, now: number, limit: number): KnownCustomer {
  const { customer, interactions, total, cases, identities, facts } = whole;
  const promises = promisesAsOf(whole.promises, now);
  const byInteraction = new Map(promises.map((promise) => [promise.interactionId, promise]));
  return {
    state: 'known',
    customerId: customer.id,
    displayName: shownName(customer.displayName),
    identities: identities.map(({ type, shown }) => ({ type, shown: maskIdentity(type, shown) })),
    matters: mattersOf({ interactions, promises, cases }, now),
    timeline: interactions.slice(0, limit).map((row) => timelineRow(row, byInteraction.get(row.id))),
    total,
    facts: privateFacts(facts, identities),
    promises: promises.filter((promise) => promise.state !== 'kept'),
  };
}

/** Everything about a known customer, newest first; null when she is gone. */
export async function viewCustomer(
  db: RecordsDb,
  customerId: string,
  now: number,
  limit = shownRows,
): Promise<KnownCustomer | null> {
  const whole = await readCustomer(db, customerId, Math.max(limit, lookedAt));
  return whole && viewOf(whole, now, limit);
}

function answered({ handle, name, thread }: AnsweredPerson): { readonly handle: string; readonly name: string } | null {
  if (handle.trim() !== '') return { handle, name };
  const last = thread.findLast((post) => post.author === 'customer' && post.handle.trim() !== '');
  return last ? { handle: last.handle, name: last.name } : null;
}

/**
 * Who is answered and what we know of her. Never throws for want of a database: says `no-records` with the reason.
 * `now` in ms; `limit` rows of the timeline.
 */
export async function viewCase(
  db: RecordsDb,
  person: AnsweredPerson,
  now: number,
  limit = shownRows,
): Promise<CaseView> {
  const who = answered(person);
  if (!who || normaliseIdentity(person.site, who.handle) === '') return { state: 'nobody' };
  try {
    const whole = await readKnownBy(db, { type: person.site, value: who.handle }, Math.max(limit, lookedAt));
    if (whole) return viewOf(whole, now, limit);
    return {
      state: 'stranger',
      handle: shownHandle({ site: person.site, handle: who.handle }),
      name: cleanName(who.name),
      candidates: await candidatesFor(db, who),
    };
  } catch (error) {
    return noRecords(error);
  }
}

/** The view when the records can't be used. An error of another sort is thrown on. */
export function noRecords(error: unknown): CaseView {
  const unavailable = asUnavailable(error);
  if (!unavailable) throw error;
  return { state: 'no-records', reason: unavailable.reason };
}
