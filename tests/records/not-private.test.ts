import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RecordsDb } from '../../lib/records/db.ts';
import { acceptWords, forgetScopes } from '../../lib/records/not-private.ts';
import { freshDb, newId, now } from './fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

const said = { rule: 'phone', text: '012-774 8831' };
const accept = (scope: string | null) => acceptWords(db, said, scope, now, newId);
const scopes = async () => (await db.accepted.toArray()).map((row) => row.scopes ?? 'everywhere');

describe('“not private”', () => {
  test('is kept for the conversation it was said in, one row for a rule and a text', async () => {
    await accept('x nadia');
    await accept('x izzat');
    await accept('x nadia');
    expect(await scopes()).toEqual([['x nadia', 'x izzat']]);
  });

  test('said everywhere it holds everywhere, and a later word for one person takes nothing back', async () => {
    await accept('x nadia');
    await accept(null);
    await accept('x izzat');
    expect(await scopes()).toEqual(['everywhere']);
  });

  test.each([
    ['the first word', [], null, []],
    ['a word for one more person', ['x nadia'], 'x izzat', [['x nadia']]],
    ['a word for everybody', ['x nadia'], null, [['x nadia']]],
    ['a word that was there already', [null], 'x nadia', ['everywhere']],
  ] as const)('is taken back as it was before: %s', async (_, before, scope, after) => {
    for (const each of before) await accept(each);
    const undo = await accept(scope);
    await undo();
    expect(await scopes()).toEqual(after);
  });

  test('goes with the person it was said of, and stays for others', async () => {
    await accept('x nadia');
    await accept('facebook dinda');
    await forgetScopes(db, [{ type: 'x', value: 'nadia' }]);
    expect(await scopes()).toEqual([['facebook dinda']]);
    await forgetScopes(db, [{ type: 'facebook', value: 'dinda' }]);
    expect(await scopes()).toEqual([]);
  });
});
