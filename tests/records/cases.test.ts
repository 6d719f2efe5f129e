import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { caseInThread } from '../../lib/records/case-in-thread.ts';
import {
  answeredLately,
  followUpsDue,
  handOver,
  setCaseState,
  snoozeCase,
  waitingCases,
} from '../../lib/records/cases.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { addNote, recordPosts } from '../../lib/records/record.ts';
import type { SeenPost } from '../../lib/records/schema.ts';
import { day, freshDb, hour, newId, now } from './fresh.ts';

let db: RecordsDb;
const post = (author: SeenPost['author'], text: string, ago: number, postId: string): SeenPost => ({
  site: 'x',
  channel: 'x',
  author,
  handle: author === 'brand' ? 'SuriaCare' : 'sariw',
  name: author === 'brand' ? 'Suria' : 'Sari W.',
  text,
  at: new Date(now - ago).toISOString(),
  postId,
  threadId: 't1',
});
const opening = [
  post('customer', 'line mati', 5 * hour, '1'),
  post('brand', 'kami cek', 4 * hour, '2'),
  post('customer', 'masih mati', hour, '3'),
];
let caseId = '';
beforeEach(async () => {
  db = await freshDb();
  await recordPosts(db, opening, now, newId);
  caseId = (await db.cases.toArray())[0]?.id ?? '';
});
const ids = async (at: number, off = false) => (await waitingCases(db, 10, at, off)).map(({ id }) => id);

describe('a case that waits', () => {
  test('is put off until its time, and waits again then', async () => {
    expect(await ids(now)).toEqual([caseId]);
    await snoozeCase(db, caseId, now + 2 * hour);
    expect(await ids(now)).toEqual([]);
    expect(await ids(now, true)).toEqual([caseId]);
    expect(await ids(now + 3 * hour)).toEqual([caseId]);
    await snoozeCase(db, caseId, null);
    expect(await ids(now)).toEqual([caseId]);
    expect(await snoozeCase(db, 'none', now)).toBe(false);
  });

  test('waits again as soon as the customer says more', async () => {
    await snoozeCase(db, caseId, now + 2 * day);
    await recordPosts(db, [...opening, post('customer', 'halo??', 0, '4')], now, newId);
    expect(await ids(now)).toEqual([caseId]);
  });

  test('is handed to a colleague with a note, and taken back', async () => {
    await handOver(db, caseId, ' Aida ', 'She was promised a call.');
    expect(await db.cases.get(caseId)).toMatchObject({ handedTo: 'Aida', handedNote: 'She was promised a call.' });
    await handOver(db, caseId, '', '');
    expect(await db.cases.get(caseId)).not.toHaveProperty('handedTo');
  });
});

test('a solved case asks again after the days of the guidelines, once', async () => {
  await setCaseState(db, caseId, 'resolved', now);
  const due = async (at: number, days: number) => (await followUpsDue(db, at, days)).length;
  expect(await due(now + 2 * day, 3)).toBe(0);
  expect(await due(now + 3 * day + hour, 3)).toBe(1);
  expect(await due(now + 40 * day, 3)).toBe(0);
  await setCaseState(db, caseId, 'followed-up', now + 4 * day);
  expect(await due(now + 4 * day, 3)).toBe(0);
});

test('a case that we answered last lies with the customer, until it is solved or the customer says more', async () => {
  const lying = async (at = now) =>
    (await answeredLately(db, at)).map(({ id, displayName, lastText }) => [id, displayName, lastText]);
  expect(await lying()).toEqual([]);
  const answered = [...opening, post('brand', 'sudah kami perbaiki', 0, '4')];
  await recordPosts(db, answered, now, newId);
  expect(await lying()).toEqual([[caseId, 'Sari W.', 'masih mati']]);
  expect(await lying(now + 31 * day)).toEqual([]);
  await recordPosts(db, [...answered, post('customer', 'belum', -hour, '5')], now + hour, newId);
  expect(await lying()).toEqual([]);
  await setCaseState(db, caseId, 'answered', now);
  await setCaseState(db, caseId, 'resolved', now);
  expect(await lying()).toEqual([]);
});

test('a solved case that came back waits again, from then on, and is asked about anew when it is solved once more', async () => {
  await setCaseState(db, caseId, 'resolved', now);
  await setCaseState(db, caseId, 'waiting', now + 4 * day);
  expect(await waitingCases(db)).toMatchObject([{ id: caseId, waitingSince: new Date(now + 4 * day).toISOString() }]);
  await setCaseState(db, caseId, 'resolved', now + 5 * day);
  expect(await followUpsDue(db, now + 7 * day, 3)).toEqual([]);
  expect(await followUpsDue(db, now + 9 * day, 3)).toMatchObject([{ id: caseId }]);
});

test.each([
  ['telephone', 'in'],
  ['telephone', 'out'],
  ['shop', 'in'],
] as const)(
  'a note of a talk (%s, %s) stands in the case, and nobody waits because of it',
  async (channel, direction) => {
    const answered = [...opening, post('brand', 'sudah kami perbaiki', 0, '4')];
    await recordPosts(db, answered, now, newId);
    const customerId = (await db.customers.toArray())[0]?.id ?? '';
    const about = await caseInThread(db, customerId, 'x', 't1');
    const note = { customerId, caseId: about?.id ?? '', channel, direction, agent: 'Aida', text: 'Masih marah.' };
    await addNote(db, note, now + hour, newId);
    expect(await db.interactions.where('caseId').equals(caseId).count()).toBe(5);
    // Her thanks end the talk: what she said on the telephone was answered on the telephone.
    await recordPosts(db, [...answered, post('customer', 'makasih kak', -2 * hour, '5')], now + 2 * hour, newId);
    expect(await db.cases.get(caseId)).toMatchObject({ state: 'answered' });
  },
);
