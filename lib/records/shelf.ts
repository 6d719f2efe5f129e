import type { RecordsDb } from './db.ts';
import type { PracticeRun, Setting, StoredArticle, StoredPack } from './schema.ts';

/** What the team keeps beside the customers: articles, guideline packs, practice runs, settings of the records. */

export async function putArticles(db: RecordsDb, articles: readonly StoredArticle[]): Promise<void> {
  await db.articles.bulkPut([...articles]);
}

export async function packsOf(db: RecordsDb): Promise<readonly StoredPack[]> {
  return db.packs.toArray();
}

/** Stores the pack; an active one puts the others out of force in the same act. The pack before it stays, for going back. */
export async function putPack(db: RecordsDb, pack: StoredPack): Promise<void> {
  await db.transaction('rw', db.packs, async () => {
    if (pack.active)
      await db.packs.toCollection().modify((other: { active: boolean }) => {
        other.active = false;
      });
    await db.packs.put(pack);
  });
}

export async function removePack(db: RecordsDb, packId: string): Promise<void> {
  await db.packs.delete(packId);
}

export async function addPracticeRun(db: RecordsDb, run: PracticeRun): Promise<void> {
  await db.practiceRuns.put(run);
}

/** Latest first. */
export async function practiceRunsOf(db: RecordsDb, limit = 100): Promise<readonly PracticeRun[]> {
  return db.practiceRuns.orderBy('at').reverse().limit(limit).toArray();
}

/** Known keys: `timeZone` (IANA name), `keepMonths` (number, 0 for ever). */
export async function readSetting(db: RecordsDb, key: string): Promise<Setting['value'] | undefined> {
  return (await db.settings.get(key))?.value;
}

export async function writeSetting(db: RecordsDb, key: string, value: Setting['value']): Promise<void> {
  await db.settings.put({ key, value });
}
