import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CsvPlan } from '../../../lib/records/csv/csv-plan.ts';
import { importCsv, surveyCsv, unfinishedImports } from '../../../lib/records/csv/import-csv.ts';
import { contentId, importKey } from '../../../lib/records/csv/import-key.ts';
import { guessPlan } from '../../../lib/records/csv/plan.ts';
import type { ByteSource } from '../../../lib/records/csv/source.ts';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { textsWith } from '../../../lib/records/text-search.ts';
import { freshDb, now } from '../fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

const sourceOf = (bytes: Uint8Array, name = 'calls.csv'): ByteSource => ({
  name,
  size: bytes.length,
  read: async (from, to) => bytes.slice(from, to),
});
const encode = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const planFor = async (source: ByteSource): Promise<CsvPlan> =>
  guessPlan(await source.read(0, 64_000), 'Asia/Kuala_Lumpur');

describe('a file is told by all that is in it', () => {
  const long = encode('x'.repeat(3_000_000));
  const changedAt = (place: number) => {
    const bytes = long.slice();
    bytes[place] = 121;
    return bytes;
  };

  test.each([
    ['at its beginning', 0],
    ['in the middle', 1_500_000],
    ['where two pieces meet', 1_048_576],
    ['at its end', 2_999_999],
  ])('another byte %s makes it another file', async (_, place) => {
    expect(await contentId(sourceOf(changedAt(place)))).not.toBe(await contentId(sourceOf(long)));
  });

  test('its name makes no difference, its plan does', async () => {
    const [one, renamed] = [sourceOf(long, 'a.csv'), sourceOf(long, 'b.csv')];
    const plan = await planFor(sourceOf(encode('a,b\n1,2\n')));
    const content = await contentId(one);
    expect(await contentId(renamed)).toBe(content);
    expect(importKey(content, { ...plan, hasHead: false })).not.toBe(importKey(content, { ...plan, hasHead: true }));
    expect(await contentId(sourceOf(encode('')))).toHaveLength(64);
  });

  test('a stopped import does not go on in a file that differs in the middle', async () => {
    const row = (n: number, said: string) => `Siti ${n},01${20_000_000 + n},1/11/2026,${said}\n`;
    const text = (said: string) =>
      `Nama,Telefon,Tarikh,Aduan\n${Array.from({ length: 1100 }, (_, n) => row(n, n === 100 ? said : 'halo')).join('')}`;
    const stop = new AbortController();
    const first = sourceOf(encode(text('modem rusak')));
    const plan = await planFor(first);
    const breathe = async () => stop.abort();
    expect(await importCsv(db, first, plan, { now, signal: stop.signal, breathe })).toMatchObject({ state: 'stopped' });
    expect(await unfinishedImports(db)).toHaveLength(1);
    await importCsv(db, sourceOf(encode(text('kurir lupa!'))), plan, { now });
    expect((await textsWith(db, [['kurir']], 5)).map(({ text }) => text)).toEqual(['kurir lupa!']);
  });
});

describe('characters that cannot be read are counted', () => {
  const filler = Array.from({ length: 2500 }, (_, n) => `Ali,01${30_000_000 + n},1/11/2026,halo\n`).join('');
  const text = `Nama,Telefon,Tarikh,Aduan\n${filler}Jos\u00e9,0123456789,2/11/2026,caf\u00e9\nZo\u00eb,0123456780,2/11/2026,ok\n`;

  test('in a file that looked like UTF-8 at its beginning; read as Windows-1252 all is well', async () => {
    const source = sourceOf(latin(text));
    const plan = await planFor(source);
    expect(plan.encoding).toBe('utf-8');
    expect((await surveyCsv(source, plan, { now }))?.unreadable).toEqual({ rows: 2, line: 2502 });
    const other = await surveyCsv(source, { ...plan, encoding: 'windows-1252' }, { now });
    expect(other).toMatchObject({ unreadable: null, good: 2502 });
  });

  test('none in a file of that encoding', async () => {
    const source = sourceOf(encode(text));
    expect((await surveyCsv(source, await planFor(source), { now }))?.unreadable).toBeNull();
  });
});

test('a line break within quotes is part of what was said, and the lines below keep their numbers', async () => {
  const source = sourceOf(
    encode('Nama,Telefon,Tarikh,Aduan\nSiti,0123456789,1/11/2026,"Line mati.\r\nBila siap?"\nAli,12,1/11/2026,halo\n'),
  );
  const report = await importCsv(db, source, await planFor(source), { now });
  expect((await db.interactions.toArray()).map(({ text }) => text)).toEqual(['Line mati.\nBila siap?']);
  expect(report.problems).toMatchObject([{ line: 4, reason: 'unreadable-phone' }]);
});
