import { openUnsealed } from '../db.ts';
import type { Erasure } from '../schema.ts';
import { privateTables } from './private-tables.ts';
import { isSealed } from './sealed-row.ts';
import { openLockStore } from './store.ts';

const isOpenSetting = privateTables.settings?.isOpen ?? (() => false);

/**
 * The way out for whoever forgot the passphrase: every row that it hides goes, read by nobody, and the lock with them. What the team publishes
 * (guidelines, articles) stays. That so much went is noted, as with every erasure.
 */
export async function eraseLocked(name: string, now: number, newId: () => string): Promise<void> {
  const [db, store] = [await openUnsealed(name), await openLockStore(name)];
  try {
    await db.transaction('rw', db.tables, async () => {
      const note: Erasure = {
        id: newId(),
        at: new Date(now).toISOString(),
        why: 'asked',
        customers: await db.customers.count(),
        interactions: await db.interactions.count(),
        promises: await db.promises.count(),
        cases: await db.cases.count(),
        reviews: 0,
      };
      for (const table of Object.keys(privateTables)) if (table !== 'settings') await db.table(table).clear();
      // Also those that a change which was broken off left in plain.
      await db.settings.filter((row) => isSealed({ ...row }) || !isOpenSetting({ ...row })).delete();
      await db.apart.clear();
      await db.erasures.add(note);
    });
    // The lock goes last: a crash before leaves a lock over nothing, and the same deed can be done again.
    await store.transaction('rw', store.lock, store.held, async () => {
      await store.held.clear();
      await store.lock.clear();
    });
  } finally {
    db.close();
    store.close();
  }
}
