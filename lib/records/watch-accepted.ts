import { liveQuery } from 'dexie';
import type { RecordsDb } from './db.ts';

/** Calls `changed` after every change of what is "not private", in whichever window it was made, as long as the database is open. */
export function watchAccepted(db: RecordsDb, changed: () => void): void {
  let isFirst = true;
  liveQuery(() => db.accepted.toArray()).subscribe({
    next() {
      if (!isFirst) changed();
      isFirst = false;
    },
    // What is closed under it is read anew by whoever opens it next.
    error: changed,
  });
}
