import type { Change } from '../../lib/packs/difference.ts';
import { type Layer, type ManagedReading, readManaged } from '../../lib/packs/managed.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { type Expected, type Judged, judge, type Refusal } from '../../lib/packs/subscription.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import type { StoredPack } from '../../lib/records/schema.ts';
import { putPack } from '../../lib/records/shelf.ts';
import { browser } from './browser.ts';
import { ed25519, NoEd25519 } from './ed25519.ts';
import { fetchPack, isHttps } from './fetch-pack.ts';
import { lastGood } from './last-good.ts';
import { redTests } from './red-tests.ts';
import { readSettings, type Settings, writeSettings } from './settings.ts';

/** An address whose guidelines this desk follows; one for each layer. Plain data in the extension's own storage. */
export interface Subscription {
  readonly layer: Layer;
  readonly address: string;
  /** The key that must sign: the first one that was seen, or the organisation's. */
  readonly key: string | null;
  readonly asksBeforeGuard: boolean;
  /** Set by the organisation: it can't be ended here. */
  readonly isManaged: boolean;
  /** Under what the last good pack is kept. */
  readonly storedId: string | null;
  /** ISO 8601; null before the first check. */
  readonly checkedAt: string | null;
  readonly outcome: 'new' | 'unchanged' | 'update' | 'asks' | Refusal['reason'];
  /** The first faults, "line 12: …", where the pack was refused for them. */
  readonly faults: readonly string[];
  /** The key that signed instead of the expected one. */
  readonly strangeKey: string | null;
  /** A newer pack that waits for a yes. */
  readonly pending: { readonly storedId: string; readonly version: string } | null;
  /** What the last update changed, or the waiting one would. */
  readonly changes: readonly Change[];
}

const storageKey = 'guidelineSubscriptions';
const pinsKey = 'guidelinePins';
const mostTold = { faults: 5, changes: 200 } as const;

/** Which setting says what of this layer is in force. */
const settingOf = { company: 'packId', team: 'teamPackId' } as const satisfies Record<Layer, keyof Settings>;

export async function readSubscriptions(): Promise<readonly Subscription[]> {
  const stored = await browser.storage.local.get(storageKey);
  return (stored[storageKey] as readonly Subscription[] | undefined) ?? [];
}

type Followed = Pick<Subscription, 'address' | 'isManaged'>;
type Pins = Readonly<Record<string, string>>;

/** What the organisation follows and what a person follows are known apart: a person's pin binds no policy. */
const pinName = ({ address, isManaged }: Followed): string => `${isManaged ? 'policy' : 'own'} ${address}`;

async function readPins(): Promise<Pins> {
  return ((await browser.storage.local.get(pinsKey))[pinsKey] as Pins | undefined) ?? {};
}

/** The key that signed at this address when it was followed before. */
async function pinOf(one: Followed): Promise<string | null> {
  const pins = await readPins();
  return Object.hasOwn(pins, pinName(one)) ? (pins[pinName(one)] ?? null) : null;
}

/** An address that is followed again must be signed by the same hand. */
async function keepPins(before: readonly Subscription[], after: readonly Subscription[]): Promise<void> {
  const kept = new Set(after.map(pinName));
  const left = before.flatMap((one) => (one.key === null || kept.has(pinName(one)) ? [] : [[pinName(one), one.key]]));
  if (left.length > 0)
    await browser.storage.local.set({ [pinsKey]: { ...(await readPins()), ...Object.fromEntries(left) } });
}

/** One change at a time, over background and desk. */
function change<Result>(
  to: (before: readonly Subscription[]) => Promise<readonly [readonly Subscription[], Result]>,
): Promise<Result> {
  return navigator.locks.request('tenang-subscriptions', async () => {
    const before = await readSubscriptions();
    const [after, result] = await to(before);
    await keepPins(before, after);
    await browser.storage.local.set({ [storageKey]: after });
    return result;
  });
}

const replaced = (all: readonly Subscription[], one: Subscription): readonly Subscription[] => [
  ...all.filter(({ layer }) => layer !== one.layer),
  one,
];

export function watchSubscriptions(changed: (all: readonly Subscription[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && storageKey in changes) void readSubscriptions().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

const fresh = {
  storedId: null,
  checkedAt: null,
  outcome: 'new',
  faults: [],
  strangeKey: null,
  pending: null,
  changes: [],
} as const;

/** Follows an address from now on, in place of any other of this layer. False where it is no HTTPS address, or where the organisation has set one. */
export async function subscribe(layer: Layer, address: string, asksBeforeGuard: boolean): Promise<boolean> {
  if (!isHttps(address)) return false;
  return change(async (all) => {
    if (all.some((one) => one.layer === layer && one.isManaged)) return [all, false];
    const key =
      all.find((one) => one.layer === layer && one.address === address)?.key ??
      (await pinOf({ address, isManaged: false }));
    return [replaced(all, { ...fresh, layer, address, asksBeforeGuard, key, isManaged: false }), true];
  });
}

/** Ends a subscription; the last good pack stays in force until somebody puts it out. */
export function unsubscribe(layer: Layer): Promise<void> {
  return change(async (all) => [all.filter((one) => one.layer !== layer || one.isManaged), undefined]);
}

/** A person has compared the fingerprints: from now on the strange key is the expected one. */
export function trustKey(layer: Layer, key: string): Promise<void> {
  return change(async (all) => {
    const one = all.find((each) => each.layer === layer);
    if (!one || one.isManaged || one.strangeKey !== key) return [all, undefined];
    return [replaced(all, { ...one, key, strangeKey: null, outcome: 'new' }), undefined];
  });
}

/** Firefox refuses to answer where no policy names the extension. */
const knowsNoPolicy = (error: unknown): boolean => error instanceof Error && /manifest not found/i.test(error.message);

/** What the organisation has set; null where the browser could not say. */
async function readPolicy(): Promise<ManagedReading | null> {
  try {
    return readManaged(await browser.storage.managed.get());
  } catch (error) {
    if (knowsNoPolicy(error)) return { subscriptions: [], problems: [] };
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Brings the subscriptions in line with the organisation's policy. A policy that can't be read changes nothing. */
export async function obeyPolicy(): Promise<void> {
  const policy = await readPolicy();
  if (!policy) return;
  const { subscriptions } = policy;
  await change(async (all) => {
    let after = all.filter((one) => !one.isManaged || subscriptions.some(({ layer }) => layer === one.layer));
    for (const wanted of subscriptions) {
      const known = after.find((one) => one.layer === wanted.layer && one.address === wanted.address);
      const key = wanted.key ?? (known?.isManaged ? known.key : await pinOf({ ...wanted, isManaged: true }));
      after = [...replaced(after, { ...fresh, ...known, ...wanted, key, isManaged: true })];
    }
    return [after, undefined];
  });
}

function readable(json: string | undefined): Pack | null {
  const reading = json === undefined ? null : readPack(json);
  return reading && 'pack' in reading ? reading.pack : null;
}

/**
 * What is followed, against which the next answer is held. Where the stored one can't be read any more it is put back as it was in force
 * last: else any older pack of the same hand would pass for new.
 */
async function packOf(db: RecordsDb, { layer, storedId }: Subscription, now: number): Promise<Pack | null> {
  if (storedId === null) return null;
  const row = await db.packs.get(storedId);
  const stored = readable(row?.json);
  if (stored) return stored;
  const kept = await lastGood(layer);
  const before = kept?.id === storedId ? readable(kept.json) : null;
  if (!kept || !before) return null;
  const { name, version } = before;
  const addedAt = row?.addedAt ?? new Date(now).toISOString();
  await putPack(db, { id: storedId, name, version, json: kept.json, addedAt, active: row?.active ?? false });
  return before;
}

/** Kept by layer, name, version and signer: nobody else's pack of that name takes its place. */
function storedFrom(pack: Pack, layer: Layer, key: string, now: number, active: boolean): StoredPack {
  const { id, name, version } = pack;
  return {
    id: `${layer}/${id}@${version}/${key.slice(0, 12)}`,
    name,
    version,
    json: JSON.stringify(pack),
    addedAt: new Date(now).toISOString(),
    active,
  };
}

async function ask(address: string, expected: Expected): Promise<Judged> {
  const answer = await fetchPack(address);
  const { interfaceLanguage: language } = await readSettings();
  try {
    return await judge(answer, expected, { ed25519, redTests, language });
  } catch (error) {
    if (error instanceof NoEd25519) return { type: 'refused', reason: 'no-ed25519' };
    throw error;
  }
}

function faultsOf(judged: Judged): readonly string[] {
  if (!('reason' in judged)) return [];
  if ('problems' in judged)
    return judged.problems
      .slice(0, mostTold.faults)
      .map(({ line = 1, column = 1, path, message, repair }) => `${line}:${column} ${path} ${message} ${repair}`);
  if ('tests' in judged)
    return judged.tests
      .filter(({ green }) => !green)
      .slice(0, mostTold.faults)
      .map(({ rule, example }) => `${rule}: ${example}`);
  return [];
}

/** What the organisation has set holds, whatever somebody chose on the desk meanwhile. */
async function reassert({ isManaged, layer, storedId }: Subscription): Promise<void> {
  const name = settingOf[layer];
  if (isManaged && storedId !== null && (await readSettings())[name] !== storedId)
    await writeSettings({ [name]: storedId });
}

async function checked(db: RecordsDb, one: Subscription, now: number): Promise<Subscription> {
  const { key, asksBeforeGuard } = one;
  const judged = await ask(one.address, { pack: await packOf(db, one, now), key, asksBeforeGuard });
  const after: Subscription = {
    ...one,
    checkedAt: new Date(now).toISOString(),
    outcome: judged.type === 'refused' ? judged.reason : judged.type,
    faults: faultsOf(judged),
    strangeKey: 'reason' in judged && judged.reason === 'other-key' ? judged.key : null,
  };
  if (judged.type === 'refused' || judged.type === 'unchanged') await reassert(one);
  if (judged.type === 'refused') return after;
  if (judged.type === 'unchanged') return { ...after, pending: null };
  const stored = storedFrom(
    judged.pack,
    one.layer,
    judged.key,
    now,
    judged.type === 'update' && one.layer === 'company',
  );
  await putPack(db, stored);
  const told = { ...after, key: judged.key, changes: judged.changes.slice(0, mostTold.changes) };
  if (judged.type === 'asks') return { ...told, pending: { storedId: stored.id, version: stored.version } };
  await writeSettings({ [settingOf[one.layer]]: stored.id });
  return { ...told, storedId: stored.id, pending: null };
}

/** Asks the address of this layer, or of all, and does what comes of it. What is refused leaves the last good pack in force. */
export function checkSubscriptions(db: RecordsDb, now: number, only?: Layer): Promise<void> {
  return change(async (all) => {
    const after: Subscription[] = [];
    for (const one of all) after.push(only === undefined || one.layer === only ? await checked(db, one, now) : one);
    return [after, undefined];
  });
}

/** The reader says yes to the pack that waits. */
export function takePending(layer: Layer): Promise<void> {
  return change(async (all) => {
    const one = all.find((each) => each.layer === layer);
    if (!one?.pending) return [all, undefined];
    await writeSettings({ [settingOf[layer]]: one.pending.storedId });
    return [replaced(all, { ...one, storedId: one.pending.storedId, pending: null, outcome: 'update' }), undefined];
  });
}
