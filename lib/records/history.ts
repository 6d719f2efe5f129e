import type { CustomerFacts } from '../review/types.ts';
import type { HistoryEntry } from '../suggestions/types.ts';
import type { RecordsDb } from './db.ts';
import { asOf } from './promises.ts';
import type { Fact, Identity, Interaction, PromiseRecord } from './schema.ts';

const earliest = '';
const latest = '\uffff';

/** The customer's latest interactions over all channels, newest first. */
async function interactionsOf(db: RecordsDb, customerId: string, limit: number): Promise<readonly Interaction[]> {
  const all = db.interactions.where('[customerId+at]').between([customerId, earliest], [customerId, latest]);
  return all.reverse().limit(limit).toArray();
}

/** Promises as they stand at `now`, latest due first. */
export const promisesAsOf = (rows: readonly PromiseRecord[], now: number): readonly PromiseRecord[] =>
  rows.map((row) => asOf(row, now)).sort((a, b) => b.due.localeCompare(a.due));

/** The customer's promises as they stand at `now`, latest due first. */
export async function promisesOf(db: RecordsDb, customerId: string, now: number): Promise<readonly PromiseRecord[]> {
  return promisesAsOf(await db.promises.where('customerId').equals(customerId).toArray(), now);
}

/** One line for the timeline. */
export function summaryOf(row: Pick<Interaction, 'summary' | 'text'>): string {
  const plain = (row.summary ?? row.text).replace(/\s+/g, ' ').trim();
  return plain.length > 140 ? `${plain.slice(0, 139).trimEnd()}…` : plain;
}

/** What the review must not let out, gathered from facts, telephones and e-mail addresses that we know her by. */
export async function factsOf(db: RecordsDb, customerId: string): Promise<CustomerFacts> {
  const facts = await db.facts.where('customerId').equals(customerId).toArray();
  return gatherFacts(facts, await db.identities.where('customerId').equals(customerId).toArray());
}

/** The same from rows that were read already. */
export function gatherFacts(facts: readonly Fact[], identities: readonly Identity[]): CustomerFacts {
  const of = (kind: keyof CustomerFacts) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.value);
  const shown = (type: 'phone' | 'email') => identities.filter((row) => row.type === type).map((row) => row.shown);
  const fullName = of('fullName')[0];
  const dateOfBirth = of('dateOfBirth')[0];
  const lists = {
    phones: [...new Set([...of('phones'), ...shown('phone')])],
    emails: [...new Set([...of('emails'), ...shown('email')])],
    addresses: of('addresses'),
    nationalIds: of('nationalIds'),
    accounts: of('accounts'),
    orders: of('orders'),
    amounts: of('amounts'),
    notes: of('notes'),
    payments: of('payments').sort().reverse(),
  };
  return {
    ...(fullName === undefined ? {} : { fullName }),
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
  };
}

/** The customer's latest history as suggestions read it, oldest first. */
export async function historyOf(
  db: RecordsDb,
  customerId: string,
  now: number,
  limit = 50,
): Promise<readonly HistoryEntry[]> {
  const rows = await interactionsOf(db, customerId, limit);
  const promises = await promisesOf(db, customerId, now);
  // Where another time was agreed the new promise counts, and not the old one.
  const standing = promises.filter((promise) => promise.state !== 'moved');
  const byInteraction = new Map(standing.map((promise) => [promise.interactionId, promise]));
  return [...rows].reverse().map((row) => {
    const promise = byInteraction.get(row.id);
    return {
      at: row.at,
      channel: row.channel,
      direction: row.direction,
      summary: summaryOf(row),
      ...(row.agent === undefined ? {} : { agent: row.agent }),
      ...(promise ? { promise: promise.what, due: promise.due } : {}),
      ...(promise && promise.state !== 'open' ? { kept: promise.state === 'kept' } : {}),
    };
  });
}
