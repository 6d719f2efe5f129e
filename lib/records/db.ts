import { Dexie, type Transaction } from 'dexie';
import { rememberLock } from './lock/lock-of-db.ts';
import { sealingMiddleware } from './lock/middleware.ts';
import { type Keyring, lockOf } from './lock/state.ts';
import { toVersion2, toVersion6 } from './migrate.ts';
import type { Interaction } from './schema.ts';
import { keepWords, wordsOfText } from './search-words.ts';
import type { RecordsDb, StoredCustomer } from './tables.ts';
import { asUnavailable, RecordsUnavailable } from './unavailable.ts';
import { keepWordPages } from './word-pages-kept.ts';

export type { RecordsDb, StoredCustomer };

/** First listed is the key, `&` unique, `*` one entry for each word, `[a+b]` both together. */
export const version1 = {
  customers: 'id',
  identities: 'id, customerId, &[type+value]',
  facts: 'id, customerId',
  interactions: 'id, [customerId+at], caseId, postId',
  promises: 'id, customerId, interactionId, [state+due]',
  cases: 'id, customerId, threadId, state',
  reviews: 'id, at',
  articles: 'id, lang',
  packs: 'id',
  practiceRuns: 'id, at',
  settings: 'key',
  accepted: 'id, &[rule+text]',
} as const;

/** Customers are found by words; a post is one by site and id; identities are compared in one form; merges can be undone. */
export const version2 = {
  customers: 'id, *words',
  interactions: 'id, [customerId+at], caseId, at, [site+postId]',
  cases: 'id, customerId, [site+threadId], state',
  merges: 'id, keptId',
} as const;

/** Texts that wait for a direct message. */
export const version3 = { parked: 'key' } as const;

/** Imports that can go on where they stopped. */
export const version4 = { imports: 'key' } as const;

/** What went and when; who asked for private values; who is not the same person. */
export const version5 = { erasures: 'id, at', askings: 'id, customerId, at', apart: 'id, one, other' } as const;

/** What was said is found by its words. */
export const version6 = { interactions: 'id, [customerId+at], caseId, at, [site+postId], *words' } as const;

/** Contacts that came in together are found by one page of words. Those that keep their words themselves go on doing so. */
export const version7 = { wordPages: 'id, *words' } as const;

const newest = 7;

function define(db: Dexie): void {
  db.version(1).stores(version1);
  db.version(2)
    .stores(version2)
    .upgrade((transaction: Transaction) => toVersion2(transaction));
  db.version(3).stores(version3);
  db.version(4).stores(version4);
  db.version(5).stores(version5);
  db.version(6)
    .stores(version6)
    .upgrade((transaction: Transaction) => toVersion6(transaction));
  db.version(newest).stores(version7);
}

/** The words of a row, for the index that lies in memory while the rows are encrypted. */
function wordsOfRow(table: string, row: object): readonly string[] {
  if (table !== 'interactions') return (row as Partial<StoredCustomer>).words ?? [];
  const contact = row as Interaction;
  // What stands on a page is found by the page.
  return contact.page === undefined ? wordsOfText(contact) : [];
}

/**
 * The rows as they lie on the disk, encrypted or not: for the change between the two. Written through to the disk, as the lock's own database is: the
 * lock must not be gone before the rows that it opened are there. `withWords`: for whoever records, not for whoever changes rows over.
 */
export async function openUnsealed(name: string, withWords = false): Promise<RecordsDb> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as RecordsDb;
  define(db);
  if (withWords) keepWords(db);
  await db.open();
  return db;
}

/** The version of what lies here; 0 where nothing does, or where the browser does not tell. */
async function versionHere(name: string): Promise<number> {
  const { indexedDB } = Dexie.dependencies;
  // A browser that tells no names refuses to open as well, or opens all the same: its reason is told there.
  const known: readonly { readonly name?: string; readonly version?: number }[] =
    (await indexedDB?.databases?.().catch(() => [])) ?? [];
  // IndexedDB counts ten for each version.
  return Math.floor((known.find((database) => database.name === name)?.version ?? 0) / 10);
}

/**
 * Opens the records; `name` sets databases apart in tests. Older data is brought up to date, newer data is left alone. Where there is a lock and
 * `keyring` can't open it, private tables refuse with the reason `locked` (lock/), and what the team publishes is there all the same.
 * @throws RecordsUnavailable with the reason when the browser refuses.
 */
export async function openRecords(name = 'tenang', keyring?: Keyring): Promise<RecordsDb> {
  try {
    // Looked at first: Dexie opens newer data too, and gives it what it misses of ours.
    if ((await versionHere(name)) > newest) throw new RecordsUnavailable('newer', undefined);
    const db = new Dexie(name) as RecordsDb;
    define(db);
    keepWords(db);
    const known = await lockOf(name, keyring);
    db.use(sealingMiddleware(known.lock, name, wordsOfRow));
    db.use(keepWordPages);
    rememberLock(db, known);
    await db.open();
    if (Math.floor(db.backendDB().version / 10) > newest) {
      db.close();
      throw new RecordsUnavailable('newer', undefined);
    }
    return db;
  } catch (error) {
    throw asUnavailable(error) ?? new RecordsUnavailable('broken', error);
  }
}
