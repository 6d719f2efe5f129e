import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { openRecords, type RecordsDb } from '../../lib/records/db.ts';

// IndexedDB in memory takes its time on a busy machine; nothing here is about speed.
vi.setConfig({ testTimeout: 30_000 });

/** Sunday, 11:00 in Kuala Lumpur. */
export const now = Date.parse('2026-11-22T11:00:00+08:00');
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

let counted = 0;
export const newId = (): string => {
  counted += 1;
  return `id-${counted}`;
};

/** An empty database of its own. */
export function freshDb(): Promise<RecordsDb> {
  return openRecords(`test-${newId()}`);
}

/** Every table as it stands, for "nothing changed". */
export async function everything(db: RecordsDb): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const entries = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(entries);
}
