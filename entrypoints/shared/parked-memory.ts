import type { RecordsDb } from '../../lib/records/db.ts';
import { isFresh, park } from '../../lib/records/parked.ts';
import type { Parked } from '../../lib/records/schema.ts';
import { browser } from './browser.ts';

/** Texts that wait in the memory of this run of the browser, because the records could not take them. */
export async function inMemory(): Promise<Readonly<Record<string, Parked>>> {
  const { parked } = await browser.storage.session.get('parked');
  return (parked as Readonly<Record<string, Parked>> | undefined) ?? {};
}

export function changeMemory(
  to: (before: Readonly<Record<string, Parked>>) => Readonly<Record<string, Parked>>,
): Promise<void> {
  return navigator.locks.request('tenang-parked', async () => {
    await browser.storage.session.set({ parked: to(await inMemory()) });
  });
}

/** Once the records are open, what waits here moves into them: a copy that stayed would outlive her who is erased. `now` in milliseconds. */
export async function memoryIntoRecords(db: RecordsDb, now: number): Promise<void> {
  await navigator.locks.request('tenang-parked', async () => {
    for (const [key, each] of Object.entries(await inMemory())) {
      const [site, ...handle] = key.split(' ');
      if ((site === 'x' || site === 'facebook') && isFresh(each, now))
        await park(db, site, handle.join(' '), each.text, now);
    }
    await browser.storage.session.remove('parked');
  });
}
