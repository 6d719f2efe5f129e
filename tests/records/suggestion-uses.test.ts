import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecords, type RecordsDb } from '../../lib/records/db.ts';
import { addSuggestionUse, askedSince, postedSince, suggestionUses } from '../../lib/records/suggestion-uses.ts';
import { mostUses, type Use } from '../../lib/suggestions/uses.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await openRecords();
});
afterEach(() => db.delete());

const use = (situation: string): Use => ({
  at: '2026-11-18T10:00:00.000Z',
  situation,
  move: 'answer',
  outcome: 'chosen',
  blocks: [],
  language: 'en',
  added: [],
});

test('what became of replies is kept, and the oldest goes', async () => {
  for (let at = 0; at < mostUses + 2; at += 1) await addSuggestionUse(db, use(`s${at}`));
  const kept = await suggestionUses(db);
  expect(kept).toHaveLength(mostUses);
  expect(kept[0]?.situation).toBe('s2');
  expect(kept.at(-1)?.situation).toBe(`s${mostUses + 1}`);
}, 60_000);

test.each(['{"half', '[{"at":1}]', '"no list"'])('a list that can’t be read (%s) is begun anew', async (value) => {
  await db.settings.put({ key: 'suggestionUses', value });
  expect(await suggestionUses(db)).toEqual([]);
  await addSuggestionUse(db, use('first'));
  expect(await suggestionUses(db)).toHaveLength(1);
});

test('what was posted in public and what was asked, since a time', async () => {
  const row = (id: string, at: string, direction: 'in' | 'out', channel: 'x' | 'telephone') => ({
    id,
    customerId: 'c1',
    channel,
    direction,
    at,
    text: id,
  });
  await db.interactions.bulkPut([
    row('old', '2026-11-17T10:00:00.000Z', 'out', 'x'),
    row('said', '2026-11-19T10:00:00.000Z', 'out', 'x'),
    row('called', '2026-11-19T10:05:00.000Z', 'out', 'telephone'),
    row('asked', '2026-11-19T09:00:00.000Z', 'in', 'x'),
  ]);
  expect(await postedSince(db, '2026-11-19T00:00:00.000Z')).toEqual(['said']);
  expect(await askedSince(db, '2026-11-19T00:00:00.000Z')).toEqual([{ at: '2026-11-19T09:00:00.000Z', text: 'asked' }]);
});
