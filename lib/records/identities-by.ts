import { askedAtOnce } from './at-once.ts';
import type { RecordsDb } from './db.ts';
import { lockStateOf } from './lock/lock-of-db.ts';
import type { Identity } from './schema.ts';

/** Identities by type and value, for many at once. What is encrypted has no order to walk along: there each is asked for by itself. */
export async function identitiesBy(
  db: RecordsDb,
  pairs: readonly (readonly [type: string, value: string])[],
): Promise<readonly Identity[]> {
  const distinct = new Map(pairs.map((pair) => [pair.join(' '), [...pair]]));
  const together = askedAtOnce<Identity>(db, 'identities', '[type+value]', [...distinct.values()]);
  if (together) return together;
  const all = db.identities.where('[type+value]');
  if (lockStateOf(db) === 'off') return all.anyOf([...distinct.values()]).toArray();
  const found: (Identity | undefined)[] = [];
  // One after the other: hundreds of questions at once, awaited together, lose their transaction.
  for (const pair of distinct.values()) found.push(await db.identities.where('[type+value]').equals(pair).first());
  return found.filter((row) => row !== undefined);
}
