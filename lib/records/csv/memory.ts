import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { RecordsDb, StoredCustomer } from '../db.ts';

/**
 * Whom an import has met already: a file of years names the same people again and again, and each question to the database takes as long as writing
 * a row. Whatever anybody else changes about people, in this window or another, empties it.
 */
export interface Memory {
  /** `type value` of an identity, and whose it is. */
  readonly owners: Map<string, string>;
  readonly customers: Map<string, StoredCustomer>;
  /** Ids of the identities and customers that the batch at hand writes: its own end is no news. */
  readonly own: Set<string>;
  stop(): void;
}

/** People that are kept in mind at most. */
const most = 100_000;

export function memoryOf(db: RecordsDb): Memory {
  const owners = new Map<string, string>();
  const customers = new Map<string, StoredCustomer>();
  const own = new Set<string>();
  const changed = (parts: ObservabilitySet) => {
    const about = ['identities', 'customers', 'merges'].flatMap((table) => parts[`idb://${db.name}/${table}/`] ?? []);
    if (about.length === 0) return;
    const isOurs = about.every((part) =>
      [...RangeSet(part)].every(({ from, to }) => from === to && own.has(String(from))),
    );
    // What is told once is over: the next to write these rows is somebody else.
    own.clear();
    if (isOurs && owners.size < most && customers.size < most) return;
    owners.clear();
    customers.clear();
  };
  Dexie.on('storagemutated', changed);
  return { owners, customers, own, stop: () => Dexie.on.storagemutated.unsubscribe(changed) };
}
