import { useEffect, useState } from 'react';
import { openRecords, type RecordsDb } from '../../lib/records/db.ts';
import { asUnavailable, type UnavailableReason } from '../../lib/records/unavailable.ts';

export type OpenRecords =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly db: RecordsDb }
  | { readonly state: 'unavailable'; readonly reason: UnavailableReason };

/** The database for as long as the desk is open. */
export function useRecords(): OpenRecords {
  const [records, setRecords] = useState<OpenRecords>({ state: 'opening' });
  useEffect(() => {
    let db: RecordsDb | null = null;
    let gone = false;
    openRecords().then(
      (opened) => {
        db = opened;
        if (gone) opened.close();
        else setRecords({ state: 'open', db: opened });
      },
      (error: unknown) => {
        if (!gone) setRecords({ state: 'unavailable', reason: asUnavailable(error)?.reason ?? 'broken' });
      },
    );
    return () => {
      gone = true;
      db?.close();
    };
  }, []);
  return records;
}
