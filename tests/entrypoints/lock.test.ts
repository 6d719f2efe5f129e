import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

type Changed = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;
type Heard = (message: unknown, sender: { url: string }) => Promise<unknown> | undefined;

/** As much of the browser as the lock asks for; storage in memory, told to whoever listens. */
const stand = vi.hoisted(() => {
  const rows = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
  const changed: unknown[] = [];
  const idle: ((state: string) => void)[] = [];
  const heard: unknown[] = [];
  const rings: ((alarm: { name: string }) => void)[] = [];
  return { rows, changed, idle, heard, rings, alarms: new Set<string>(), interval: 0, hands: 'active' };
});

vi.mock('../../entrypoints/shared/browser.ts', () => {
  const area = (name: 'local' | 'session') => {
    const rows = stand.rows[name];
    const tell = (key: string, newValue?: unknown) => {
      const change = { [key]: { oldValue: rows.get(key), ...(newValue === undefined ? {} : { newValue }) } };
      if (newValue === undefined) rows.delete(key);
      else rows.set(key, newValue);
      for (const each of stand.changed as Changed[]) each(change, name);
    };
    return {
      get: async (key: string) => (rows.has(key) ? { [key]: structuredClone(rows.get(key)) } : {}),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) tell(key, value);
      },
      remove: async (key: string) => tell(key),
    };
  };
  const listeners = (list: unknown[]) => ({
    addListener: (listener: unknown) => void list.push(listener),
    removeListener: () => undefined,
  });
  const desk = 'chrome-extension://tenang/desk.html';
  return {
    browser: {
      i18n: { getUILanguage: () => 'en' },
      storage: {
        local: area('local'),
        session: area('session'),
        managed: { get: async () => ({}) },
        onChanged: listeners(stand.changed),
      },
      idle: {
        onStateChanged: listeners(stand.idle),
        setDetectionInterval: (seconds: number) => {
          stand.interval = seconds;
        },
        queryState: async () => stand.hands,
      },
      alarms: {
        onAlarm: listeners(stand.rings),
        create: async (name: string) => void stand.alarms.add(name),
        clear: async (name: string) => stand.alarms.delete(name),
      },
      runtime: {
        getURL: (file: string) => `chrome-extension://tenang/${file}`,
        getManifest: () => ({ version: '1.0.0' }),
        onMessage: listeners(stand.heard),
        sendMessage: async (message: unknown) =>
          Promise.all((stand.heard as Heard[]).map((hear) => hear(message, { url: `${desk}#settings` }))),
      },
    },
  };
});

const { keepLock } = await import('../../entrypoints/background/lock.ts');
const { isSent, setAside, textFor } = await import('../../entrypoints/background/parking.ts');
const { openDb, withRecords } = await import('../../entrypoints/background/world.ts');
const { lockRecords, tryPassphrase, unlockForGood } = await import('../../entrypoints/shared/lock.ts');
const { writeLockAfter } = await import('../../entrypoints/shared/lock-after.ts');
const { eraseWithHeld, recordWhatWaits } = await import('../../entrypoints/shared/held.ts');
const { keyring, readRoot } = await import('../../entrypoints/shared/records-key.ts');
const { stayOpen } = await import('../../entrypoints/shared/stay-open.ts');
const { openRecords } = await import('../../lib/records/db.ts');
const { eraseCustomer } = await import('../../lib/records/erase.ts');
const { hold } = await import('../../lib/records/lock/held.ts');
const { addCustomer, findCustomer } = await import('../../lib/records/customers.ts');
const { forgetReminders } = await import('../../entrypoints/desk/forget-reminders.ts');
const { turnOff } = await import('../../lib/records/lock/change-over.ts');
const { unlock } = await import('../../lib/records/lock/passphrase.ts');
const { openLockStore } = await import('../../lib/records/lock/store.ts');
const { rawContent } = await import('../records/lock/raw.ts');

const passphrase = 'perahu kecil di laut tenang';
const sari = { type: 'x', value: 'sariw' } as const;
/** A busy machine takes its time; nothing here is about speed. */
const patient = { timeout: 30_000 };
const progress = { onProgress: () => undefined };
const changes = vi.fn();

const whoIsSari = () =>
  withRecords<string>(
    async (db) => (await findCustomer(db, [sari]))?.displayName ?? 'nobody',
    ({ reason }) => reason,
  );

async function heldDeeds(): Promise<number> {
  const store = await openLockStore('tenang');
  const count = await store.held.count();
  store.close();
  return count;
}

beforeAll(async () => {
  keepLock(() => {
    changes();
    // As the background does for every page that is open.
    openDb().catch(() => undefined);
  });
  await addCustomer(await openDb(), { displayName: 'Sari Wulan', identities: [sari] }, Date.now(), () => 'sari');
});

test('from setting a passphrase to taking it away, the background knows her whenever it may, and loses nothing', async () => {
  await lockRecords(passphrase, Date.now(), progress);
  expect(await whoIsSari()).toBe('Sari Wulan');
  expect(await rawContent('tenang')).not.toContain('wulan');
  // The key is in the browser's memory, and nowhere that outlasts it.
  expect(stand.rows.session.has('recordsKey')).toBe(true);
  expect([...stand.rows.local.keys()].join()).not.toContain('ecordsKey');

  changes.mockClear();
  for (const say of stand.idle) say('idle');
  await expect.poll(whoIsSari, patient).toBe('locked');
  expect(stand.rows.session.has('recordsKey')).toBe(false);
  await expect.poll(() => changes.mock.calls.length, patient).toBeGreaterThan(0);

  expect(await setAside('x', 'sariw', 'tagihan rp487.300')).toBe('tagihan rp487.300');
  expect(await textFor('x', 'sariw')).toBe('tagihan rp487.300');
  expect(await heldDeeds()).toBe(1);
  // The browser closes: what was in its memory is gone, and what was held is not.
  stand.rows.session.delete('parked');
  expect(await textFor('x', 'sariw')).toBeNull();

  expect((await tryPassphrase('perahu besar di laut tenang', Date.now())).state).toBe('wrong');
  expect(await whoIsSari()).toBe('locked');
  expect((await tryPassphrase(passphrase, Date.now())).state).toBe('open');
  await expect.poll(whoIsSari, patient).toBe('Sari Wulan');
  await expect.poll(heldDeeds, patient).toBe(0);
  expect(await textFor('x', 'sariw')).toBe('tagihan rp487.300');

  expect((await unlockForGood('perahu besar di laut tenang', Date.now(), progress)).state).toBe('wrong');
  expect(await whoIsSari()).toBe('Sari Wulan');
  // While it is turned off the background opens the records again and again, as it does for every page, and may not write beside it.
  const meanwhile: Promise<string>[] = [];
  const onProgress = () => void meanwhile.push(whoIsSari());
  expect((await unlockForGood(passphrase, Date.now(), { onProgress })).state).toBe('open');
  expect(meanwhile.length).toBeGreaterThan(0);
  // The last one may be answered when all is over.
  expect(new Set((await Promise.all(meanwhile)).slice(0, -1))).toEqual(new Set(['locked']));
  await expect.poll(whoIsSari, patient).toBe('Sari Wulan');
  expect(await rawContent('tenang')).toContain('sari wulan');
  expect(stand.rows.session.has('recordsKey')).toBe(false);
});

test('the minutes without a touch are the ones that were chosen', async () => {
  expect(stand.interval).toBe(15 * 60);
  await writeLockAfter(5);
  await expect.poll(() => stand.interval, patient).toBe(5 * 60);
});

test('nobody but the desk has the background let go of the records', () => {
  const [hear] = stand.heard as Heard[];
  const message = { type: 'records-change-over' };
  expect(hear?.(message, { url: 'https://x.com/' })).toBeUndefined();
  expect(hear?.(message, { url: 'chrome-extension://tenang/panel.html' })).toBeUndefined();
  expect(hear?.({ type: 'other' }, { url: 'chrome-extension://tenang/desk.html' })).toBeUndefined();
});

test('locked, a text that is set aside and sent takes nothing else with it; one of before that is sent waits no more', async () => {
  await setAside('x', 'sariw', 'kode voucher AB12');
  await setAside('x', 'rudi', 'nomor tiket 7731');
  await lockRecords(passphrase, Date.now(), progress);
  for (const say of stand.idle) say('idle');
  await expect.poll(whoIsSari, patient).toBe('locked');
  await setAside('x', 'sariw', 'tagihan rp487.300');
  await isSent('x', 'sariw', 'Halo kak, tagihan rp487.300 ya');
  await isSent('x', 'rudi', 'Halo kak, nomor tiket 7731');
  expect(await textFor('x', 'sariw')).toBeNull();
  expect((await tryPassphrase(passphrase, Date.now())).state).toBe('open');
  await expect.poll(heldDeeds, patient).toBe(0);
  await expect.poll(whoIsSari, patient).toBe('Sari Wulan');
  expect(await textFor('x', 'sariw')).toBe('kode voucher AB12');
  expect(await textFor('x', 'rudi')).toBeNull();
  await expect.poll(() => stand.rows.session.has('parked'), patient).toBe(false);
  expect((await unlockForGood(passphrase, Date.now(), progress)).state).toBe('open');
});

test('what is set aside while it is locked stays in memory no longer than that, and goes with her who is erased', async () => {
  await lockRecords(passphrase, Date.now(), progress);
  for (const say of stand.idle) say('idle');
  await expect.poll(whoIsSari, patient).toBe('locked');
  await setAside('x', 'budi', 'nomor tiket 9902');
  await setAside('x', 'tono', 'nomor tiket 9903');
  await forgetReminders([{ type: 'x', value: 'tono' }]);
  expect(JSON.stringify(stand.rows.session.get('parked'))).not.toContain('9903');
  expect(await textFor('x', 'budi')).toBe('nomor tiket 9902');
  expect((await tryPassphrase(passphrase, Date.now())).state).toBe('open');
  await expect.poll(() => stand.rows.session.has('parked'), patient).toBe(false);
  expect(await textFor('x', 'budi')).toBe('nomor tiket 9902');
  expect((await unlockForGood(passphrase, Date.now(), progress)).state).toBe('open');
});

test('what comes in while the lock is turned on is recorded when it is on', async () => {
  const aside: Promise<string>[] = [];
  const onProgress = () => {
    if (aside.length === 0) aside.push(setAside('x', 'wati', 'nomor tiket 5561'));
  };
  await lockRecords(passphrase, Date.now(), { onProgress });
  await Promise.all(aside);
  await expect.poll(heldDeeds, patient).toBe(0);
  expect((await (await openDb()).parked.toArray()).map(({ text }) => text)).toContain('nomor tiket 5561');
});

test('a deed that comes in the moment in which the lock goes is done', async () => {
  for (const say of stand.idle) say('idle');
  await expect.poll(whoIsSari, patient).toBe('locked');
  // Without a word to the background, whose database still refuses.
  const store = await openLockStore('tenang');
  const tried = await unlock(store, crypto, passphrase, Date.now());
  store.close();
  if (tried.state !== 'open') throw new Error(tried.state);
  await turnOff('tenang', tried.root, { crypto }, () => crypto.randomUUID());
  expect(await setAside('x', 'dewi', 'nomor tiket 1180')).toBe('nomor tiket 1180');
  expect((await (await openDb()).parked.toArray()).map(({ text }) => text)).toContain('nomor tiket 1180');
  expect(stand.rows.session.has('parked')).toBe(false);
});

/** Locked, as by an idle hand; with a lock made first where there is none. */
async function lock(): Promise<void> {
  const store = await openLockStore('tenang');
  const isThere = (await store.lock.count()) > 0;
  store.close();
  if (!isThere) await lockRecords(passphrase, Date.now(), progress);
  for (const say of stand.idle) say('idle');
  await expect.poll(whoIsSari, patient).toBe('locked');
}

test('who is erased in the moment after unlocking does not come back with what was held', async () => {
  await addCustomer(
    await openDb(),
    { displayName: 'Tono Hadi', identities: [{ type: 'x', value: 'tonoh' }] },
    Date.now(),
    () => 'tono',
  );
  await lock();
  const store = await openLockStore('tenang');
  const seen = { site: 'x', channel: 'x', author: 'customer', handle: 'tonoh', name: 'Tono Hadi' } as const;
  const posts = [{ ...seen, at: new Date().toISOString(), text: 'modem biru saya mati', postId: '771' }] as const;
  const newId = () => crypto.randomUUID();
  await hold(store, crypto, { kind: 'posts', posts, options: { zone: 'Asia/Jakarta' } }, Date.now(), newId);
  await hold(store, crypto, { kind: 'park', site: 'x', handle: 'tonoh', text: 'nomor tiket 8804' }, Date.now(), newId);
  // Nobody records anything yet: the browser is busy in the moment in which it is unlocked.
  let goOn = () => undefined as unknown;
  const busy = navigator.locks.request('tenang-held', () => new Promise((resolve) => (goOn = () => resolve(null))));
  expect((await tryPassphrase(passphrase, Date.now())).state).toBe('open');
  const desk = await openRecords('tenang', keyring);
  const erased = eraseWithHeld(desk, [{ type: 'x', value: 'tonoh' }], () =>
    eraseCustomer(desk, 'tono', Date.now(), newId),
  );
  goOn();
  await busy;
  expect(await erased).toMatchObject({ customers: 1, interactions: 1 });
  await recordWhatWaits(desk);
  expect(await store.held.count()).toBe(0);
  expect(await findCustomer(desk, [{ type: 'x', value: 'tonoh' }])).toBeNull();
  expect(await desk.parked.get('x tonoh')).toBeUndefined();
  store.close();
  desk.close();
});

test('of her who is erased not even what could not be recorded is kept, and what is held of others is', async () => {
  const store = await openLockStore('tenang');
  const newId = () => crypto.randomUUID();
  const desk = await openRecords('tenang', keyring);
  const full = () => Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
  const parking = vi.spyOn(desk.parked, 'put').mockImplementation(full as never);
  for (const handle of ['Tonoh', 'wati'])
    await hold(store, crypto, { kind: 'park', site: 'x', handle, text: `halo ${handle}` }, Date.now(), newId);
  await eraseWithHeld(desk, [{ type: 'x', value: 'tonoh' }], async () => undefined);
  expect(await heldDeeds()).toBe(1);
  parking.mockRestore();
  await recordWhatWaits(desk);
  expect((await desk.parked.get('x wati'))?.text).toContain('halo wati');
  expect((await desk.parked.get('x tonoh'))?.text ?? '').not.toContain('halo');
  store.close();
  desk.close();
});

test('an idle hand does not break off what is being brought in, for an hour at most', async () => {
  const isOpen = async () => (await readRoot()) !== null;
  const ring = () => {
    for (const rings of stand.rings) rings({ name: 'tenang-lock-later' });
  };
  expect(await isOpen()).toBe(true);
  stand.hands = 'idle';
  let done = () => undefined as unknown;
  const work = stayOpen(() => new Promise((resolve) => (done = () => resolve(null))));
  for (const say of stand.idle) say('idle');
  await expect.poll(() => stand.alarms.has('tenang-lock-later'), patient).toBe(true);
  expect(await isOpen()).toBe(true);
  // A hand comes back: nothing waits any more.
  for (const say of stand.idle) say('active');
  await expect.poll(() => stand.alarms.size + Number(stand.rows.session.has('heldOffSince')), patient).toBe(0);
  // It goes again, and the work is over before it comes back.
  for (const say of stand.idle) say('idle');
  await expect.poll(() => stand.alarms.has('tenang-lock-later'), patient).toBe(true);
  ring();
  expect(await isOpen()).toBe(true);
  done();
  await work;
  ring();
  await expect.poll(isOpen, patient).toBe(false);
  expect((await tryPassphrase(passphrase, Date.now())).state).toBe('open');

  const endless = stayOpen(() => new Promise((resolve) => (done = () => resolve(null))));
  for (const say of stand.idle) say('idle');
  await expect.poll(() => stand.rows.session.has('heldOffSince'), patient).toBe(true);
  stand.rows.session.set('heldOffSince', Date.now() - 61 * 60_000);
  ring();
  await expect.poll(isOpen, patient).toBe(false);
  done();
  await endless;
  stand.hands = 'active';
});

test('what could not be recorded and goes with the lock is told to whoever turns it off', async () => {
  const store = await openLockStore('tenang');
  const deed = { kind: 'unpark', site: 'x', handle: 'a', text: 'b' } as const;
  await hold(store, crypto, deed, Date.now(), () => 'one');
  const [row] = await store.held.toArray();
  if (!row) throw new Error('Nothing is held.');
  // Under another name it does not open.
  await store.held.bulkPut([
    { ...row, id: 'two' },
    { ...row, id: 'three' },
  ]);
  store.close();
  expect(await unlockForGood(passphrase, Date.now(), progress)).toMatchObject({ state: 'open', lost: 2 });
});
