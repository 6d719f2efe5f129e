import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { RecordsDb } from '../db.ts';

/** An identity that is in the database, and whose it is. */
export interface Met {
  readonly id: string;
  readonly customerId: string;
}

/**
 * Whom an import has met already: a file of years names the same people again and again, and to find an identity takes longer than to look whether it
 * is as it was. A hint, and never more: whatever anybody else changes about people, in this window or another, empties it, but is told late.
 */
export interface Memory {
  /** By `type value`. */
  readonly met: Map<string, Met>;
  /** Ids of the identities and customers that the batch at hand writes: its own end is no news. */
  readonly own: Set<string>;
  /** How often it was emptied. */
  readonly turn: number;
  forget(): void;
  stop(): void;
}

/** Identities that are kept in mind at most. */
const most = 100_000;

export function memoryOf(db: RecordsDb): Memory {
  const met = new Map<string, Met>();
  const own = new Set<string>();
  let turn = 0;
  const forget = () => {
    met.clear();
    turn += 1;
  };
  const changed = (parts: ObservabilitySet) => {
    const about = ['identities', 'customers', 'merges'].flatMap((table) => parts[`idb://${db.name}/${table}/`] ?? []);
    if (about.length === 0) return;
    const isOurs = about.every((part) =>
      [...RangeSet(part)].every(({ from, to }) => from === to && own.has(String(from))),
    );
    // What is told once is over: the next to write these rows is somebody else.
    own.clear();
    if (!isOurs || met.size >= most) forget();
  };
  Dexie.on('storagemutated', changed);
  return {
    met,
    own,
    get turn() {
      return turn;
    },
    forget,
    stop: () => Dexie.on.storagemutated.unsubscribe(changed),
  };
}
