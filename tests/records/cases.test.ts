import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { followUpsDue, handOver, setCaseState, snoozeCase, waitingCases } from '../../lib/records/cases.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { recordPosts } from '../../lib/records/record.ts';
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
