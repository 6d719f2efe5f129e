import type { ArchiveRow, ArchiveTable } from './archive.ts';
import type { RecordsDb } from './db.ts';
import { normaliseIdentity } from './identity.ts';
import { placeOf, type RefusalReason, type RefusedRow, type Rows } from './import-rows.ts';

/** Takes out what `keep` refuses, with the reason. */
function sift<T extends ArchiveTable>(
  rows: Rows,
  table: T,
  refused: RefusedRow[],
  check: (row: ArchiveRow<T>) => { readonly field: string; readonly reason: RefusalReason } | null,
): void {
  const kept = (rows[table] as ArchiveRow<T>[]).filter((row) => {
    const problem = check(row);
    if (problem) refused.push({ table, row: placeOf(row), ...problem });
    return problem === null;
  });
  (rows as Record<ArchiveTable, unknown[]>)[table] = kept;
}

/** Rows may point only to what exists or comes with them. */
export async function checkReferences(db: RecordsDb, rows: Rows, refused: RefusedRow[]): Promise<void> {
  const customers = new Set([
    ...rows.customers.map((row) => row.id),
    ...(await db.customers.toCollection().primaryKeys()),
  ]);
  const ownerless = (row: { readonly customerId: string }) =>
    customers.has(row.customerId) ? null : ({ field: 'customerId', reason: 'unknown-customer' } as const);

  const taken = new Map<string, { readonly id: string; readonly customerId: string }>();
  await db.identities.each((row) => void taken.set(`${row.type} ${row.value}`, row));
  sift(rows, 'identities', refused, (row) => {
    const value = normaliseIdentity(row.type, row.value);
    if (value === '') return { field: 'value', reason: 'empty-identity' };
    const owner = taken.get(`${row.type} ${value}`);
    if (owner && owner.id !== row.id) return { field: 'value', reason: 'identity-taken' };
    taken.set(`${row.type} ${value}`, row);
    return ownerless(row);
  });
  sift(rows, 'facts', refused, ownerless);
  sift(rows, 'cases', refused, ownerless);
  const cases = new Map(rows.cases.map((row) => [row.id, row.customerId]));
  await db.cases.each((row) => void cases.set(row.id, row.customerId));
  sift(rows, 'interactions', refused, (row) =>
    row.caseId !== undefined && cases.get(row.caseId) !== row.customerId
      ? { field: 'caseId', reason: 'unknown-case' }
      : ownerless(row),
  );
  const interactions = new Map(rows.interactions.map((row) => [row.id, row.customerId]));
  const asked = [...new Set(rows.promises.flatMap((row) => row.interactionId ?? []))].filter(
    (key) => !interactions.has(key),
  );
  for (const row of await db.interactions.bulkGet(asked)) if (row) interactions.set(row.id, row.customerId);
  sift(rows, 'promises', refused, (row) =>
    row.interactionId !== undefined && interactions.get(row.interactionId) !== row.customerId
      ? { field: 'interactionId', reason: 'unknown-interaction' }
      : ownerless(row),
  );
  const decided = new Set<string>();
  await db.accepted.each((row) => void decided.add(`${row.rule} ${row.text}`));
  sift(rows, 'accepted', refused, (row) => {
    const key = `${row.rule} ${row.text}`;
    if (decided.has(key)) return { field: 'text', reason: 'same-id-twice' };
    decided.add(key);
    return null;
  });
}
