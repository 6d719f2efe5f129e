import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { batchRows, importCsv, surveyCsv, unfinishedImports } from '../../../lib/records/csv/import-csv.ts';
import { provedOrder } from '../../../lib/records/csv/moment.ts';
import { guessPlan, sampleOf } from '../../../lib/records/csv/plan.ts';
import type { ByteSource } from '../../../lib/records/csv/source.ts';
import { findCustomer, searchCustomers } from '../../../lib/records/customers.ts';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { mergeCustomers } from '../../../lib/records/merge.ts';
import { everything, freshDb, newId, now } from '../fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

const zone = 'Asia/Kuala_Lumpur';
function sourceOf(content: string | Uint8Array, name = 'calls.csv'): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, read: async (from, to) => bytes.slice(from, to) };
}
async function planFor(source: ByteSource) {
  return guessPlan(await source.read(0, 64_000), zone);
}
async function bring(content: string, options: Partial<Parameters<typeof importCsv>[3]> = {}) {
  const source = sourceOf(content);
  return importCsv(db, source, await planFor(source), { now, ...options });
}

const calls = `Nama,No. Telefon,Tarikh,Saluran,Aduan,Ejen
Siti Nur,012-345 6789,1/11/2026 10:00,Panggilan,Line mati sejak pagi,Rudi
Siti Nur,+60123456789,3/11/2026 15:30,WhatsApp,"Masih mati, bila siap?",Aida
Ahmad,019-876 5432,2/11/2026,E-mel,Bil salah,
`;

test('rows become customers, ways of knowing and contacts, whatever the telephone looks like', async () => {
  const report = await bring(calls);
  expect(report).toMatchObject({
    state: 'done',
    rows: 3,
    added: { customers: 2, identities: 2, interactions: 3 },
    problemCount: 0,
  });
  const siti = await findCustomer(db, [{ type: 'phone', value: '0060 12 345 6789' }]);
  expect(siti?.displayName).toBe('Siti Nur');
  const rows = await db.interactions.where('[customerId+at]').between([siti?.id, ''], [siti?.id, '\uffff']).toArray();
  expect(rows).toMatchObject([
    {
      at: '2026-11-01T02:00:00.000Z',
      channel: 'telephone',
      direction: 'in',
      agent: 'Rudi',
      text: 'Line mati sejak pagi',
    },
    { at: '2026-11-03T07:30:00.000Z', channel: 'chat', agent: 'Aida' },
  ]);
  expect((await searchCustomers(db, '012-3456789')).map(({ customerId }) => customerId)).toEqual([siti?.id]);
});

test('the same file twice changes nothing', async () => {
  await bring(calls);
  const before = await everything(db);
  expect(await bring(calls)).toMatchObject({ added: { customers: 0, interactions: 0 }, alreadyHere: 3 });
  const { imports: _, ...after } = await everything(db);
  const { imports: __, ...rest } = before;
  expect(after).toEqual(rest);
});

test('the same file once more, after two of its customers were made one, changes nothing', async () => {
  await bring(calls);
  const [one, other] = await db.customers.toArray();
  await mergeCustomers(db, one?.id ?? '', other?.id ?? '', now, newId);
  expect(await bring(calls)).toMatchObject({ added: { customers: 0, identities: 0, interactions: 0 } });
  expect(await db.customers.count()).toBe(1);
});

test.each([
  ['a semicolon and Windows-1252', ';', (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))],
  [
    'tabs and UTF-16',
    '\t',
    (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer),
  ],
  ['pipes and UTF-8', '|', (text: string) => new TextEncoder().encode(text)],
])('%s are read as well', async (_, delimiter, encode) => {
  const text = ['Nama', 'E-mel', 'Tarikh', 'Aduan']
    .join(delimiter)
    .concat('\r\n', ['José', 'jose@contoh.example', '1/11/2026', 'tiada liputan'].join(delimiter));
  const source = sourceOf(encode(text));
  await importCsv(db, source, await planFor(source), { now });
  expect((await db.customers.toArray()).map(({ displayName }) => displayName)).toEqual(['José']);
  expect(await db.interactions.count()).toBe(1);
});

describe('a bad row is told with its line and reason, the others come in', () => {
  const head = 'Nama,Telefon,E-mel,Tarikh,Saluran,Aduan,Pautan';
  const good = 'Siti,0123456789,,1/11/2026,,halo,';
  test.each([
    ['nobody to be known by', 'Siti,,,1/11/2026,,halo,', 'no-person'],
    ['a date that is none', 'Ali,0191112222,,31/2/2026,,halo,', 'unreadable-date'],
    ['no date at all', 'Ali,0191112222,,,,halo,', 'no-date'],
    ['a day to come', 'Ali,0191112222,,1/11/2036,,halo,', 'future-date'],
    ['a channel that nobody knows', 'Ali,0191112222,,1/11/2026,pigeon,halo,', 'unknown-channel'],
    ['a telephone that is none', 'Ali,12,,1/11/2026,,halo,', 'unreadable-phone'],
    ['two telephones as one', 'Ali,0191112222 0312345678,,1/11/2026,,halo,', 'unreadable-phone'],
    ['a rounded telephone', 'Ali,6.01235E+11,,1/11/2026,,halo,', 'rounded-number'],
    ['an address that is none', 'Ali,,ali at contoh,1/11/2026,,halo,', 'unreadable-email'],
    ['a link that runs', 'Ali,0191112222,,1/11/2026,,halo,javascript:alert(1)', 'unreadable-link'],
    ['more cells than columns', 'Ali,0191112222,,1/11/2026,,halo,,more', 'too-many-cells'],
    ['a quotation that never closes', 'Ali,0191112222,,1/11/2026,,"halo', 'broken-quote'],
    ['an endless value', `Ali,0191112222,,1/11/2026,,${'x'.repeat(10_001)},`, 'too-long'],
  ])('%s', async (_, row, reason) => {
    const report = await bring(`${head}\n${good}\n${row}\n`);
    expect(report.problems).toMatchObject([{ line: 3, reason }]);
    expect(report.added.interactions).toBe(1);
    expect(JSON.stringify(report.problems)).not.toMatch(/Ali|0191|pigeon/);
  });

  test('a row that names two customers at once joins nobody', async () => {
    await bring('Nama,Telefon,E-mel\nSiti,0123456789,\nAli,,ali@contoh.example\n');
    const report = await bring('Nama,Telefon,E-mel\nWho,0123456789,ali@contoh.example\n');
    expect(report.problems).toEqual([{ line: 2, reason: 'two-customers' }]);
    expect(await db.customers.count()).toBe(2);
  });
});

test.each(['/', ' / ', ',', ', ', ';', ' atau '])(
  'two telephones in one cell, parted by "%s", are two',
  async (between) => {
    await bring(`Nama;Telefon\nSiti;"0123456789${between}03-1234 5678"\n`);
    expect((await db.identities.toArray()).map(({ shown }) => shown).sort()).toEqual(['0123456789', '03-1234 5678']);
    expect(await db.customers.count()).toBe(1);
  },
);

test("two customers of the file's own numbers stay two, although they share a telephone", async () => {
  await bring('Customer ID,Name,Phone\nA-1,Siti,0123456789\nA-2,Nur,0123456789\n');
  expect(await db.customers.count()).toBe(2);
  expect((await db.facts.toArray()).map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual([
    'accounts A-1',
    'accounts A-2',
    'phones 0123456789',
  ]);
});

test('tickets become cases with their state, promises that are still to come are kept', async () => {
  await bring(
    [
      'Ticket ID,Name,Phone,Date,Status,Description,Direction,Promise,Due date',
      'T1,Siti,0123456789,20/11/2026 09:00,open,line down,in,,',
      'T1,Siti,0123456789,20/11/2026 09:30,open,we look into it,out,call back,25/11/2026 10:00',
      'T2,Siti,0123456789,1/3/2026,closed,wrong bill,in,,',
    ].join('\n'),
  );
  const cases = await db.cases.toArray();
  expect(cases.map(({ title, state }) => `${title}: ${state}`).sort()).toEqual([
    'line down: answered',
    'wrong bill: followed-up',
  ]);
  expect(await db.promises.toArray()).toMatchObject([
    { what: 'call back', due: '2026-11-25T02:00:00.000Z', state: 'open' },
  ]);
});

test('the same tickets once more undo no work that was done since, and bring back no promise that was taken away', async () => {
  const head = 'Ticket ID,Name,Phone,Date,Status,Description,Direction,Promise,Due date';
  const rows = [
    'T1,Siti,0123456789,20/11/2026 09:00,open,line down,in,,',
    'T1,Siti,0123456789,20/11/2026 09:30,open,we look into it,out,call back,25/11/2026 10:00',
    'T2,Siti,0123456789,20/11/2026 10:00,open,Kami telefon semula esok jam 10 pagi,out,,',
  ];
  const text = [head, ...rows].join('\n');
  await bring(text);
  expect(await db.promises.count()).toBeGreaterThan(0);
  await db.promises.clear();
  const [first, second] = await db.cases.toArray();
  await db.cases.update(first?.id ?? '', {
    state: 'followed-up',
    title: 'Seen to',
    resolvedAt: '2026-11-21T00:00:00.000Z',
  });
  await db.cases.delete(second?.id ?? '');
  const { imports: _, ...before } = await everything(db);
  expect(await bring(text)).toMatchObject({ added: { cases: 0, promises: 0 }, alreadyHere: 3 });
  const { imports: __, ...after } = await everything(db);
  expect(after).toEqual(before);

  const report = await bring(
    `${text}\nT3,Siti,0123456789,20/11/2026 11:00,open,no signal,out,visit,26/11/2026 10:00\n`,
  );
  expect(report).toMatchObject({ added: { interactions: 1, cases: 1, promises: 1 }, alreadyHere: 3 });
});

/** Rows enough for several batches. */
const many = (count: number) =>
  `Nama,Telefon,Tarikh,Aduan\n${Array.from({ length: count }, (_, n) => `Orang ${n % 40},01230${String(10_000 + (n % 40))},1/11/2026 10:00,aduan ${n}`).join('\n')}\n`;

test('a crash in the middle leaves whole batches, and the same file goes on where it stopped', async () => {
  const text = many(batchRows * 3 + 7);
  let batches = 0;
  const hook = () => {
    batches += 1;
    if (batches === batchRows * 2 + 5) throw new Error('power cut');
  };
  db.interactions.hook('creating', hook);
  await expect(bring(text)).rejects.toThrow();
  db.interactions.hook('creating').unsubscribe(hook);
  expect(await db.interactions.count()).toBe(batchRows * 2);
  expect(await unfinishedImports(db)).toMatchObject([{ rows: batchRows * 2, state: 'running' }]);

  const seen: number[] = [];
  const report = await bring(text, { onProgress: (_, rows) => void seen.push(rows) });
  expect(report).toMatchObject({
    state: 'done',
    rows: batchRows * 3 + 7,
    added: { interactions: batchRows * 3 + 7 },
    alreadyHere: 0,
  });
  expect(await db.interactions.count()).toBe(batchRows * 3 + 7);
  expect(await db.customers.count()).toBe(40);
  expect(await unfinishedImports(db)).toEqual([]);
});

test('a stopped import keeps what is in and can go on', async () => {
  const text = many(batchRows * 2 + 1);
  const stop = new AbortController();
  const report = await bring(text, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(report).toMatchObject({ state: 'stopped', rows: batchRows });
  expect(await db.interactions.count()).toBe(batchRows);
  expect(await bring(text)).toMatchObject({ state: 'done', added: { interactions: batchRows * 2 + 1 } });
});

test('what was erased since comes back when the whole file is brought in again, and only that', async () => {
  await bring(calls);
  const [first] = await db.interactions.toArray();
  await db.interactions.delete(first?.id ?? '');
  expect(await bring(calls)).toMatchObject({ added: { interactions: 1, customers: 0 }, alreadyHere: 2 });
});

test('the preview counts and shows, and writes nothing', async () => {
  const source = sourceOf(`${calls}Bad,,1/1/2026,,x,\n`);
  const survey = await surveyCsv(source, await planFor(source), { now });
  expect(survey).toMatchObject({
    rows: 4,
    good: 3,
    contacts: 3,
    people: 2,
    problemCount: 1,
    problems: [{ line: 5, reason: 'no-person' }],
  });
  expect(survey?.shown[0]).toMatchObject({ name: 'Siti Nur', interaction: { channel: 'telephone' } });
  expect(await db.customers.count()).toBe(0);
});

describe('the order of the dates is told by the whole file', () => {
  const early = Array.from({ length: 60 }, (_, n) => `Orang ${n},01230${10_000 + n},03/0${(n % 9) + 1}/2026,halo`);
  const head = 'Nama,Telefon,Tarikh,Aduan';
  test.each([
    ['a month-first date far below', [...early, 'Siti,0123456789,03/25/2026,halo'], 'month-first'],
    ['a day-first date far below', [...early, 'Siti,0123456789,25/03/2026,halo'], 'day-first'],
    ['nothing that tells', early, 'open'],
    ['dates of both orders', [...early, 'A,0123456789,03/25/2026,x', 'B,0123456788,25/03/2026,x'], 'open'],
    ['dates that read the same', ['Siti,0123456789,2026-03-04,halo', 'Siti,0123456789,3/3/2026,halo'], 'any'],
  ])('%s', async (_, rows, proved) => {
    const source = sourceOf([head, ...rows].join('\n'));
    const survey = await surveyCsv(source, await planFor(source), { now });
    expect(survey && provedOrder(survey.orders)).toBe(proved);
  });
});

test('the page breathes between two pieces', async () => {
  let breaths = 0;
  const breathe = async () => {
    breaths += 1;
  };
  await bring(many(batchRows * 4), { breathe });
  expect(breaths).toBeGreaterThanOrEqual(4);
});

test('the sample shows heads and rows; a plan chosen by hand is obeyed', async () => {
  const source = sourceOf('a;b\n1;2\n');
  const bytes = await source.read(0, 100);
  expect(sampleOf(bytes, guessPlan(bytes, zone))).toEqual({ head: ['a', 'b'], rows: [['1', '2']] });
  expect(guessPlan(bytes, zone, { delimiter: ',' })).toMatchObject({ delimiter: ',', fields: ['ignore'] });
  expect(sampleOf(bytes, { ...guessPlan(bytes, zone), hasHead: false }).head).toEqual([]);
});
