import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openRecords } from '../../../lib/records/db.ts';
import { eraseLocked } from '../../../lib/records/lock/forgotten.ts';
import { hold, replayHeld } from '../../../lib/records/lock/held.ts';
import { closeLock, lockStateOf } from '../../../lib/records/lock/lock-of-db.ts';
import { changePassphrase, keysFor, makeLock, unlock } from '../../../lib/records/lock/passphrase.ts';
import { type LockStore, openLockStore, readLock } from '../../../lib/records/lock/store.ts';
import { park } from '../../../lib/records/parked.ts';
import type { SeenPost } from '../../../lib/records/schema.ts';
import { noRecords, viewCase } from '../../../lib/records/view.ts';
import { workingTimeOf } from '../../../lib/records/working-time.ts';
import { reviewDraft } from '../../../lib/review/review.ts';
import { hour, newId, now } from '../fresh.ts';
import { rawContent } from './raw.ts';

vi.setConfig({ testTimeout: 120_000 });

const right = 'perahu kecil di laut tenang';
const wrong = 'perahu besar di laut tenang';

/** A lock over an empty database. */
async function aLock() {
  const name = `lock-${newId()}`;
  const store = await openLockStore(name);
  const root = await makeLock(store, crypto, right, now);
  await store.lock.update('lock', { phase: 'on' });
  return { name, store, root, open: () => openRecords(name, { crypto, readRoot: async () => root }) };
}

const keysAt = async (store: LockStore, root: string) => {
  const row = await readLock(store);
  const keys = row && (await keysFor(crypto, row, root));
  if (!keys) throw new Error('This root key opens nothing.');
  return keys;
};

test('the right passphrase opens, however its letters are composed; neither it nor the key is kept', async () => {
  const { name, store, root } = await aLock();
  expect(await unlock(store, crypto, `  ${right.normalize('NFD')} `, now)).toEqual({ state: 'open', root });
  const raw = await rawContent(`${name}-lock`);
  expect(raw).not.toContain(root.toLowerCase());
  expect(raw).not.toContain('perahu');
});

test('a short passphrase makes no lock, and a second lock is refused', async () => {
  const store = await openLockStore(`lock-${newId()}`);
  await expect(makeLock(store, crypto, 'pendek', now)).rejects.toThrow('too short');
  await makeLock(store, crypto, right, now);
  await expect(makeLock(store, crypto, right, now)).rejects.toThrow();
});

test('whoever guesses waits longer each time, also in another window; the right one ends it', async () => {
  const { store } = await aLock();
  const waits: number[] = [];
  let at = now;
  for (let tries = 0; tries < 5; tries += 1) {
    const outcome = await unlock(store, crypto, wrong, at);
    if (outcome.state !== 'wrong') throw new Error(outcome.state);
    waits.push(outcome.wait);
    at += outcome.wait;
  }
  expect(waits).toEqual([0, 0, 2000, 4000, 8000]);
  // Not even the right one is looked at before its time.
  expect(await unlock(store, crypto, right, at - 1000)).toEqual({ state: 'wait', wait: 1000 });
  expect((await unlock(store, crypto, right, at)).state).toBe('open');
  expect(await readLock(store)).toMatchObject({ failures: 0, notBefore: 0 });
});

test('another passphrase opens the same records, the one before nothing', async () => {
  const { store, root } = await aLock();
  expect((await changePassphrase(store, crypto, wrong, 'jendela biru pagi hari', now)).state).toBe('wrong');
  expect((await changePassphrase(store, crypto, right, 'jendela biru pagi hari', now)).state).toBe('open');
  expect(await unlock(store, crypto, 'jendela biru pagi hari', now)).toEqual({ state: 'open', root });
  expect((await unlock(store, crypto, right, now)).state).toBe('wrong');
});

test('the key of another lock opens nothing', async () => {
  const [one, other] = [await aLock(), await aLock()];
  const db = await openRecords(one.name, { crypto, readRoot: async () => other.root });
  expect(lockStateOf(db)).toBe('locked');
  db.close();
});

test('locked in the middle of work, the database that is open answers no more', async () => {
  const { open } = await aLock();
  const db = await open();
  await db.customers.add({ id: 'a', displayName: 'Sari', createdAt: '', words: ['sari'] });
  expect(await db.customers.where('words').startsWith('sa').count()).toBe(1);
  closeLock(db);
  await expect(db.customers.get('a')).rejects.toMatchObject({ reason: 'locked' });
  await expect(db.customers.where('words').startsWith('sa').count()).rejects.toMatchObject({ reason: 'locked' });
  db.close();
});

const post: SeenPost = {
  site: 'x',
  channel: 'x',
  author: 'customer',
  handle: 'sariw',
  name: 'Sari W',
  text: 'modem ungu rusak lagi',
  at: new Date(now).toISOString(),
  postId: '11',
};
const answer: SeenPost = {
  ...post,
  author: 'brand',
  handle: 'suria',
  name: 'Suria',
  text: 'Besok jam 10 kami telepon.',
  postId: '12',
};

test('what comes in while it is locked is held, unreadable, and recorded in its order when somebody unlocks: once, also after a crash in between', async () => {
  const { name, store, root, open } = await aLock();
  const options = { zone: 'Asia/Jakarta' };
  const posts = { kind: 'posts', posts: [post, answer], options } as const;
  expect(await hold(store, crypto, posts, now, newId)).toBe(true);
  const sent = { site: 'x', channel: 'x', handle: 'sariw', name: 'Sari W', text: 'Teknisi datang jam 3.' } as const;
  await hold(store, crypto, { kind: 'sent', sent, options }, now + hour, newId);
  await hold(store, crypto, { kind: 'park', site: 'x', handle: 'sariw', text: 'tagihan rp487.300' }, now + hour, newId);
  const direct = { ...post, channel: 'x-chat', text: 'ini rahasia', postId: '13' } as const;
  await hold(
    store,
    crypto,
    { kind: 'posts', posts: [direct], options, direct: { site: 'x', handle: 'sariw' } },
    now + 2 * hour,
    newId,
  );
  const raw = await rawContent(`${name}-lock`);
  for (const words of ['sari', 'modem', 'teknisi', '487', 'rahasia']) expect(raw, words).not.toContain(words);

  const sealing = { crypto, keys: await keysAt(store, root) };
  const before = await store.held.toArray();
  const db = await open();
  expect(await replayHeld(db, store, sealing, newId)).toEqual({ done: 4, failed: [] });
  await store.held.bulkPut(before);
  await replayHeld(db, store, sealing, newId);
  expect(await store.held.count()).toBe(0);
  const texts = (await db.interactions.toArray()).map(({ text }) => text).sort();
  // The direct message is not among them: nobody had said that hers are recorded.
  expect(texts).toEqual(['Besok jam 10 kami telepon.', 'Teknisi datang jam 3.', 'modem ungu rusak lagi']);
  expect((await db.promises.toArray()).length).toBeGreaterThan(0);
  expect((await db.parked.toArray()).map(({ text }) => text)).toEqual(['tagihan rp487.300']);
  db.close();
});

test('a reply is recorded by the hours and days off that held when it was sent, and what can not be done holds up nothing behind it', async () => {
  const { store, root, open } = await aLock();
  const hours = { days: 'Mon-Fri', open: '09:00', close: '17:00', tz: 'Asia/Jakarta' };
  const workingTime = workingTimeOf({ hours, holidays: ['2026-11-24'] });
  const sent = {
    site: 'x',
    channel: 'x',
    handle: 'sariw',
    name: 'Sari W',
    text: 'Kami kabari dalam 2 hari kerja.',
  } as const;
  const options = { zone: 'Asia/Jakarta', workingTime };
  expect(await hold(store, crypto, { kind: 'sent', sent, options }, now, newId)).toBe(true);
  const [row] = await store.held.toArray();
  if (!row) throw new Error('Nothing is held.');
  await store.held.put({ ...row, id: 'broken', order: 0 });
  const db = await open();
  const replayed = await replayHeld(db, store, { crypto, keys: await keysAt(store, root) }, newId);
  expect(replayed).toEqual({ done: 1, failed: ['broken'] });
  expect((await store.held.toArray()).map(({ id }) => id)).toEqual(['broken']);
  // Monday works, Tuesday is a day off: the second day is Wednesday.
  expect((await db.promises.toArray()).map(({ due }) => due.slice(0, 10))).toEqual(['2026-11-25']);
  db.close();
});

test('of what waits only the text that was sent goes, and in the order in which it was done, whatever the clock says', async () => {
  const { store, root, open } = await aLock();
  const db = await open();
  const to = { site: 'x', handle: 'sariw' } as const;
  await park(db, 'x', 'sariw', 'kode voucher AB12', now);
  await hold(store, crypto, { kind: 'park', ...to, text: 'tagihan rp487.300' }, now, newId);
  await hold(store, crypto, { kind: 'unpark', ...to, text: 'tagihan rp487.300' }, now - hour, newId);
  await replayHeld(db, store, { crypto, keys: await keysAt(store, root) }, newId);
  expect((await db.parked.toArray()).map(({ text }) => text)).toEqual(['kode voucher AB12']);
  await hold(store, crypto, { kind: 'unpark', ...to, text: 'Ini: kode voucher AB12.' }, now, newId);
  await replayHeld(db, store, { crypto, keys: await keysAt(store, root) }, newId);
  expect(await db.parked.count()).toBe(0);
  db.close();
});

test('without a lock nothing is held', async () => {
  const store = await openLockStore(`lock-${newId()}`);
  const deed = { kind: 'unpark', site: 'x', handle: 'a', text: 'b' } as const;
  expect(await hold(store, crypto, deed, now, newId)).toBe(false);
});

test('forgotten: what was locked goes, the guidelines stay, and so much is noted', async () => {
  const { name, store, open } = await aLock();
  const db = await open();
  await db.customers.add({ id: 'a', displayName: 'Sari', createdAt: '', words: ['sari'] });
  await db.packs.add({ id: 'p', name: 'P', version: '1.0.0', json: '{}', addedAt: '', active: true });
  await db.settings.bulkPut([
    { key: 'timeZone', value: 'Asia/Jakarta' },
    { key: 'suggestionUses', value: '[]' },
  ]);
  db.close();
  await eraseLocked(name, now, newId);
  const after = await openRecords(name);
  expect(lockStateOf(after)).toBe('off');
  expect(await after.customers.count()).toBe(0);
  expect(await after.packs.count()).toBe(1);
  expect((await after.settings.toArray()).map(({ key }) => key)).toEqual(['timeZone']);
  expect(await after.erasures.toArray()).toMatchObject([{ why: 'asked', customers: 1 }]);
  expect(await store.lock.count()).toBe(0);
  after.close();
});

test('locked, nobody is known, and a leak is held by rule all the same', async () => {
  const { name } = await aLock();
  const db = await openRecords(name);
  const view = await viewCase(db, { site: 'x', handle: 'nadia', name: 'Nadia', thread: [] }, now);
  expect(view).toEqual({ state: 'no-records', reason: 'locked' });
  const error = await db.customers.toArray().catch((reason: unknown) => reason);
  expect(noRecords(error)).toEqual(view);
  const found = reviewDraft('Hi Nadia, you still owe RM354.20 on this line', {
    site: 'x',
    audience: 'public',
    brand: { name: 'Suria', handles: [], phones: [], emails: [], links: [], addresses: [] },
    policy: { severities: {}, phraseRules: [], final: [], accepted: [] },
    thread: [],
    customer: null,
    interfaceLanguage: 'en',
    now,
  });
  expect(found.some(({ severity }) => severity === 'stop')).toBe(true);
  db.close();
});
