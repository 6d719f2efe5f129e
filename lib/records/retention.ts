import type { RecordsDb } from './db.ts';
import { type Erased, eraseWithin, noteErasure, nothingErased, sum, tablesOfPeople } from './erase.ts';
import { type Case, type Channel, channels } from './schema.ts';

/** How long contacts are kept. Months of 0 or less: for ever. */
export interface Retention {
  readonly months: number;
  /** Channels that differ from the rest. */
  readonly byChannel: Readonly<Partial<Record<Channel, number>>>;
}

const settingOf = (channel: Channel) => `keepMonths:${channel}`;

export async function readRetention(db: RecordsDb): Promise<Retention> {
  const rows = await db.settings.bulkGet(['keepMonths', ...channels.map(settingOf)]);
  const [months, ...own] = rows.map((row) => (typeof row?.value === 'number' ? row.value : undefined));
  const byChannel = Object.fromEntries(
    channels.flatMap((channel, index) => (own[index] === undefined ? [] : [[channel, own[index]]])),
  );
  return { months: months ?? 0, byChannel };
}

/** Replaces the retention as a whole. */
export async function writeRetention(db: RecordsDb, { months, byChannel }: Retention): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key: 'keepMonths', value: months });
    for (const channel of channels) {
      const value = byChannel[channel];
      if (value === undefined) await db.settings.delete(settingOf(channel));
      else await db.settings.put({ key: settingOf(channel), value });
    }
  });
}

/** `months` calendar months before `now`. */
function cutoff(now: number, months: number): string {
  const date = new Date(now);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, lastOfMonth));
  return date.toISOString();
}

/** Before this time everything of the channel is too old; empty for what is kept for ever. */
function limitsOf({ months, byChannel }: Retention, now: number): Readonly<Record<Channel | 'rest', string>> {
  const limit = (kept: number) => (kept > 0 ? cutoff(now, kept) : '');
  const entries = channels.map((channel) => [channel, limit(byChannel[channel] ?? months)] as const);
  return { ...Object.fromEntries(entries), rest: limit(months) } as Record<Channel | 'rest', string>;
}

/** The last time that anything happened in the case. */
function lastMoved({ resolvedAt, waitingSince, answeredAt, openedAt }: Case): string {
  return [resolvedAt ?? '', waitingSince ?? '', answeredAt ?? '', openedAt].sort().at(-1) ?? openedAt;
}

type Limits = ReturnType<typeof limitsOf>;

/** What has expired of one customer. */
interface Expired {
  readonly customerId: string;
  /** Keys of her contacts, promises and cases. */
  readonly interactions: readonly string[];
  readonly promises: readonly string[];
  readonly cases: readonly string[];
  /** Nothing of her is left: she goes herself. */
  readonly isOver: boolean;
}

async function expiredOf(db: RecordsDb, customerId: string, limits: Limits): Promise<Expired> {
  const rows = await db.interactions
    .where('[customerId+at]')
    .between([customerId, ''], [customerId, '\uffff'])
    .toArray();
  const old = rows.filter(({ channel, at }) => at < limits[channel]);
  const promises = await db.promises.where('customerId').equals(customerId).toArray();
  const cases = await db.cases.where('customerId').equals(customerId).toArray();
  const gone = promises.filter((row) => (row.settledAt ?? row.due) < limits.rest);
  const left = new Set(rows.filter((row) => !old.includes(row)).map(({ caseId }) => caseId));
  const over = cases.filter((row) => !left.has(row.id) && lastMoved(row) < limits.rest);
  const customer = await db.customers.get(customerId);
  const isAll = old.length === rows.length && gone.length === promises.length && over.length === cases.length;
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return {
    customerId,
    interactions: idsOf(old),
    promises: idsOf(gone),
    cases: idsOf(over),
    isOver: customer !== undefined && customer.createdAt < limits.rest && isAll,
  };
}

/** What has expired of some customers; goes unless `isDry`. Inside a transaction. */
async function expire(db: RecordsDb, customerIds: readonly string[], limits: Limits, isDry: boolean): Promise<Erased> {
  const expired: Expired[] = [];
  for (const customerId of customerIds) expired.push(await expiredOf(db, customerId, limits));
  const all = {
    ...nothingErased,
    customers: expired.filter(({ isOver }) => isOver).length,
    interactions: expired.reduce((count, { interactions }) => count + interactions.length, 0),
    promises: expired.reduce((count, { promises }) => count + promises.length, 0),
    cases: expired.reduce((count, { cases }) => count + cases.length, 0),
  };
  if (isDry) return all;
  // Contacts of all of them at once: many stand on the same pages of words, each of which is written anew but once.
  await db.interactions.bulkDelete(expired.flatMap(({ interactions }) => interactions));
  await db.promises.bulkDelete(expired.flatMap(({ promises }) => promises));
  await db.cases.bulkDelete(expired.flatMap(({ cases }) => cases));
  for (const { customerId, isOver } of expired) if (isOver) await eraseWithin(db, customerId);
  return all;
}

/** Customers of whom something may be too old. */
async function touchedBy(db: RecordsDb, limits: Limits): Promise<readonly string[]> {
  const latest = [...Object.values(limits)].sort().at(-1) ?? '';
  const touched = new Set<string>();
  if (latest === '') return [];
  await db.interactions
    .where('at')
    .below(latest)
    .each(({ channel, at, customerId }) => {
      if (at < limits[channel]) touched.add(customerId);
    });
  // Customers without any contact expire as well.
  if (limits.rest !== '')
    await db.customers.each(({ id, createdAt }) => {
      if (createdAt < limits.rest) touched.add(id);
    });
  return [...touched];
}

/** Customers that are looked at in one transaction: whoever wants to read meanwhile waits no longer than that. */
const batch = 200;

export interface ExpiryOptions {
  /** Counts what would go, and lets it stay. */
  readonly isDry?: boolean;
  readonly newId: () => string;
}

/**
 * What is older than the retention goes: contacts by their channel; promises, cases and checks by the general time; whole customers of whom
 * nothing younger is left. A customer goes in one act. What went is noted by numbers alone, in the same act: one note a run, which grows.
 */
export async function eraseExpired(
  db: RecordsDb,
  now: number,
  retention: Retention,
  { isDry = false, newId }: ExpiryOptions,
): Promise<Erased> {
  const limits = limitsOf(retention, now);
  const touched = await touchedBy(db, limits);
  const id = newId();
  const note = async (so: Erased) => (isDry ? null : noteErasure(db, 'retention', so, now, () => id));
  let erased = nothingErased;
  for (let from = 0; from < touched.length; from += batch) {
    const part = await db.transaction(isDry ? 'r' : 'rw', tablesOfPeople(db), async () => {
      const some = await expire(db, touched.slice(from, from + batch), limits, isDry);
      await note(sum(erased, some));
      return some;
    });
    erased = sum(erased, part);
  }
  return db.transaction(isDry ? 'r' : 'rw', db.reviews, db.erasures, async () => {
    const checks = db.reviews.where('at').below(limits.rest);
    const reviews = isDry ? await checks.count() : await checks.delete();
    const all = { ...erased, reviews };
    await note(all);
    return all;
  });
}
