import type { RecordsDb } from './db.ts';
import { acceptFinding } from './reviews.ts';
import type { Accepted, Identity } from './schema.ts';

/**
 * "Not private" in the conversation with one person (`scope`), or everywhere (`null`). One row for a rule and a text; answers with the way
 * back, which leaves what had been said before.
 */
export async function acceptWords(
  db: RecordsDb,
  said: Pick<Accepted, 'rule' | 'text'>,
  scope: string | null,
  now: number,
  newId: () => string,
): Promise<() => Promise<void>> {
  return db.transaction('rw', db.accepted, async () => {
    const ids = new Set(await db.accepted.toCollection().primaryKeys());
    const row = await acceptFinding(db, said, now, newId);
    const isNew = !ids.has(row.id);
    const back = async () => void (isNew ? await db.accepted.delete(row.id) : await db.accepted.put(row));
    if (scope === null) {
      const { scopes: _, ...everywhere } = row;
      await db.accepted.put(everywhere);
    } else if (isNew || row.scopes) {
      await db.accepted.put({ ...row, scopes: [...new Set([...(row.scopes ?? []), scope])] });
    }
    return back;
  });
}

/** What was said in the conversations of somebody who is erased goes with her; what was said in others' as well stays for them. */
export async function forgetScopes(db: RecordsDb, whose: readonly Pick<Identity, 'type' | 'value'>[]): Promise<void> {
  const gone = new Set(whose.map(({ type, value }) => `${type} ${value}`));
  for (const row of await db.accepted.filter(({ scopes = [] }) => scopes.some((scope) => gone.has(scope))).toArray()) {
    const scopes = (row.scopes ?? []).filter((scope) => !gone.has(scope));
    if (scopes.length === 0) await db.accepted.delete(row.id);
    else await db.accepted.put({ ...row, scopes });
  }
}
