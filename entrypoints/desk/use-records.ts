import { useEffect, useState } from 'react';
import { openRecords, type RecordsDb } from '../../lib/records/db.ts';
import { closeLock, lockStateOf } from '../../lib/records/lock/lock-of-db.ts';
import { asUnavailable, type UnavailableReason } from '../../lib/records/unavailable.ts';
import { keyring, watchRoot } from '../shared/records-key.ts';

export type OpenRecords =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly db: RecordsDb }
  /** Encrypted, and nobody has unlocked; or a change between the two that the browser broke off. */
  | { readonly state: 'locked' | 'changing' }
  | { readonly state: 'unavailable'; readonly reason: UnavailableReason };

/** The database for as long as the desk is open. */
export function useRecords(): OpenRecords {
  const [records, setRecords] = useState<OpenRecords>({ state: 'opening' });
  useEffect(() => {
    let db: RecordsDb | null = null;
    let gone = false;
    const watching = new AbortController();
    // Whoever locks or turns the lock off takes the key at once: this window begins anew a moment later, and writes nothing more until then.
    watchRoot((root) => {
      if (root === null && db) closeLock(db);
    }, watching.signal);
    openRecords(undefined, keyring).then(
      (opened) => {
        db = opened;
        const state = lockStateOf(opened);
        if (gone) opened.close();
        else setRecords(state === 'locked' || state === 'changing' ? { state } : { state: 'open', db: opened });
      },
      (error: unknown) => {
        if (!gone) setRecords({ state: 'unavailable', reason: asUnavailable(error)?.reason ?? 'broken' });
      },
    );
    return () => {
      gone = true;
      watching.abort();
      db?.close();
    };
  }, []);
  return records;
}
