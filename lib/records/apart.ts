import type { RecordsDb } from './db.ts';
import type { Apart } from './schema.ts';

/** Two customers who look alike and are not: said once by a person, and remembered. */

const apartId = (one: string, other: string): string => [one, other].sort().join(' ');

export async function keepApart(db: RecordsDb, one: string, other: string, now: number): Promise<Apart> {
  const [first = one, second = other] = [one, other].sort();
  const row: Apart = { id: apartId(one, other), one: first, other: second, at: new Date(now).toISOString() };
  await db.apart.put(row);
  return row;
}

/** Takes "not the same person" back. */
export async function letBeAsked(db: RecordsDb, one: string, other: string): Promise<void> {
  await db.apart.delete(apartId(one, other));
}

/** Ids of those who were said not to be this customer. */
export async function apartFrom(db: RecordsDb, customerId: string): Promise<ReadonlySet<string>> {
  const rows = await db.apart.where('one').equals(customerId).or('other').equals(customerId).toArray();
  return new Set(rows.map(({ one, other }) => (one === customerId ? other : one)));
}
