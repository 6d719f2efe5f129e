import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { RecordsDb } from '../../lib/records/db.ts';
import { type Retention, writeRetention } from '../../lib/records/retention.ts';
import { noticeAsked, retentionInForce, strictest } from '../../lib/records/retention-in-force.ts';
import { day, freshDb, now } from './fresh.ts';

const own = (months: number, byChannel: Retention['byChannel'] = {}): Retention => ({ months, byChannel });

test.each([
  ['the guidelines say nothing', own(24), null, own(24)],
  ['nothing is chosen here', own(0), 12, own(12)],
  ['more is chosen than is allowed', own(60), 12, own(12)],
  ['less is chosen', own(6), 12, own(6)],
  [
    'a channel for ever',
    own(6, { email: 0, telephone: 3, shop: 24 }),
    12,
    own(6, { email: 12, telephone: 3, shop: 12 }),
  ],
])('%s', (_, chosen, asked, holds) => expect(strictest(chosen, asked)).toEqual(holds));

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
  await writeRetention(db, own(24, { telephone: 3 }));
});
const holdsAt = async (asked: number | null, at: number) => (await retentionInForce(db, asked, at)).holds.months;

test('what new guidelines ask for is shown for three days before anything goes because of it', async () => {
  await noticeAsked(db, 12, now);
  expect(await holdsAt(12, now)).toBe(24);
  expect(await holdsAt(12, now + 2 * day)).toBe(24);
  expect((await retentionInForce(db, 12, now)).from).toBe(now + 3 * day);
  await noticeAsked(db, 12, now + day);
  expect(await holdsAt(12, now + 3 * day)).toBe(12);
});

test('another number is new again; guidelines that nobody has looked at yet take nothing away', async () => {
  await noticeAsked(db, 12, now);
  expect(await holdsAt(6, now + 30 * day)).toBe(24);
  await noticeAsked(db, 6, now + 30 * day);
  expect(await holdsAt(6, now + 31 * day)).toBe(24);
  expect(await holdsAt(6, now + 33 * day)).toBe(6);
});

test('guidelines that ask no more are forgotten: the next ones are shown anew', async () => {
  await noticeAsked(db, 12, now);
  await noticeAsked(db, null, now + day);
  expect(await holdsAt(null, now + 9 * day)).toBe(24);
  await noticeAsked(db, 12, now + 9 * day);
  expect(await holdsAt(12, now + 10 * day)).toBe(24);
});
