import type { LetBe } from '../../lib/guard/let-be.ts';
import { applyPack, brandFromPack, materialFromPack } from '../../lib/packs/apply-pack.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { openRecords, type RecordsDb } from '../../lib/records/db.ts';
import { closeLock } from '../../lib/records/lock/lock-of-db.ts';
import { asUnavailable, RecordsUnavailable } from '../../lib/records/unavailable.ts';
import { watchAccepted } from '../../lib/records/watch-accepted.ts';
import type { Brand, ReviewPolicy, SiteId } from '../../lib/review/types.ts';
import { type InForce, packsInForce } from '../shared/packs-in-force.ts';
import { keyring } from '../shared/records-key.ts';
import { readSettings, type Settings, watchSettings } from '../shared/settings.ts';

export const now = () => Date.now();
export const newId = () => crypto.randomUUID();

let settings: Promise<Settings> | null = null;
let inForce: Promise<InForce> | null = null;
let records: Promise<RecordsDb> | null = null;

export function currentSettings(): Promise<Settings> {
  settings ??= readSettings().catch((error: unknown) => {
    settings = null;
    throw error;
  });
  return settings;
}

/** The database; rejects with `RecordsUnavailable`. A refusal is tried again at the next question, not remembered for ever. */
export function openDb(): Promise<RecordsDb> {
  records ??= openRecords(undefined, keyring).then(
    (db) => {
      watchAccepted(db, changedAnywhere);
      return db;
    },
    (error: unknown) => {
      records = null;
      throw asUnavailable(error) ?? new RecordsUnavailable('broken', error);
    },
  );
  return records;
}

/** Databases that were closed under whoever asked them, because somebody locked or unlocked. */
const letGo = new WeakSet<Promise<RecordsDb>>();

/** Closes the database and takes the key out of its hands; the next question opens it anew, as it is then. */
export async function letRecordsGo(): Promise<void> {
  const open = records;
  if (!open) return;
  letGo.add(open);
  records = null;
  forgetGuidelines();
  const db = await open.catch(() => null);
  if (!db) return;
  closeLock(db);
  db.close();
}

/** What `ask` answers, or `otherwise` where the records can't be used. Any other mistake is thrown. */
export async function withRecords<Answer>(
  ask: (db: RecordsDb) => Promise<Answer>,
  otherwise: (problem: RecordsUnavailable) => Answer | Promise<Answer>,
): Promise<Answer> {
  const opened = openDb();
  try {
    return await ask(await opened);
  } catch (error) {
    const problem = asUnavailable(error);
    if (!problem) throw error;
    // Asked in the moment in which it was closed: asked again, of the one that is open now.
    if (letGo.has(opened)) return withRecords(ask, otherwise);
    return otherwise(problem);
  }
}

/** What holds where the database does not answer, too. */
async function readPacks(): Promise<InForce> {
  const chosen = await currentSettings();
  const db = await withRecords<RecordsDb | null>(
    async (records) => records,
    () => null,
  );
  return packsInForce(db, chosen);
}

/** The guidelines in force, and which of them can't be read. */
export function guidelinesInForce(): Promise<InForce> {
  inForce ??= readPacks().catch((error: unknown) => {
    inForce = null;
    throw error;
  });
  return inForce;
}

export interface Guidelines {
  /** The guidelines themselves, for what differs from place to place; null while the built-in rules stand alone. */
  readonly pack: Pack | null;
  readonly brand: Brand;
  readonly policy: ReviewPolicy;
  readonly letBe: LetBe;
  readonly material: ReturnType<typeof materialFromPack>;
}

const noPolicy: ReviewPolicy = { severities: {}, phraseRules: [], final: [], accepted: [] };

const guidelines = new Map<string, Promise<Guidelines>>();

/** Brand, rules and material for a reply on `site`; `ownHandle` speaks for the brand even where no guidelines say so. */
export function guidelinesFor(site: SiteId, ownHandle: string | null): Promise<Guidelines> {
  const key = `${site} ${ownHandle ?? ''}`;
  const known = guidelines.get(key);
  if (known) return known;
  const reading = readGuidelines(site, ownHandle);
  guidelines.set(key, reading);
  // What failed once is tried again at the next question.
  reading.catch(() => {
    if (guidelines.get(key) !== reading) return;
    guidelines.delete(key);
    inForce = null;
  });
  return reading;
}

/** Has the next question read guidelines and accepted findings anew. */
export function forgetGuidelines(): void {
  inForce = null;
  guidelines.clear();
}

async function readGuidelines(site: SiteId, ownHandle: string | null): Promise<Guidelines> {
  const [chosen, { pack }] = await Promise.all([currentSettings(), guidelinesInForce()]);
  const accepted = await withRecords(
    (db) => db.accepted.toArray(),
    () => [],
  );
  const brand: Brand = pack
    ? brandFromPack(pack, site)
    : { name: ownHandle ?? '', handles: [], phones: [], emails: [], links: [], addresses: [] };
  const handles = new Set([...brand.handles, ...chosen.brandHandles, ...(ownHandle ? [ownHandle] : [])]);
  return {
    pack,
    brand: { ...brand, handles: [...handles] },
    // What was said of one conversation is no one else's: the suggestions may use what is let be everywhere.
    policy: { ...(pack ? applyPack(pack) : noPolicy), accepted: accepted.filter(({ scopes }) => !scopes) },
    letBe: { accepted, rulesOff: chosen.rulesOff },
    material: pack ? materialFromPack(pack) : { blocks: [], articles: [] },
  };
}

let tellChange: () => void = () => undefined;

function changedAnywhere(): void {
  forgetGuidelines();
  tellChange();
}

/** Forgets what was read of settings, guidelines and what is "not private" when a person changes them in any window, and says so. */
export function watchWorld(changed: () => void): void {
  tellChange = changed;
  watchSettings(() => {
    settings = null;
    changedAnywhere();
  }, new AbortController().signal);
}
