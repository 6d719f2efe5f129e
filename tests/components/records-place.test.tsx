// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openRecords } from '../../lib/records/db.ts';
import { everythingFound } from '../records/fresh.ts';
import { giveFile, go, loadSample, openDesk, page, preparePage, type SavedFile, select, until } from './desk-hand.tsx';
import { click, find, has, press } from './drawing.ts';

vi.mock('../../entrypoints/shared/browser.ts', async () => import('./gallery/browser-stand-in.ts'));
const { App } = await import('../../entrypoints/desk/App.tsx');
const { writeSettings } = await import('../../entrypoints/shared/settings.ts');

const open = async () => openDesk(App, 'records', await writeSettings({ packId: null, interfaceLanguage: 'en' }));

let saved: SavedFile[] = [];
beforeAll(() => {
  saved = preparePage();
});
beforeEach(async () => {
  saved.length = 0;
  const db = await openRecords();
  await Promise.all(db.tables.map((table) => table.clear()));
  db.close();
});

describe('a file of another program', () => {
  const calls =
    'Nama;No. HP;Tanggal;Keterangan\nDewi;0812 3456 7890;1/11/2026 10.00;Internet mati\nBudi;0813 1111 2222;31/2/2026;Tagihan\n';

  test('is read with what was guessed, shown, and brought in; the bad row is told with line and reason', async () => {
    await open();
    await giveFile('keluhan.csv', calls);
    await until(() => expect(page()).toContain('1 of 2 rows would come in'));
    expect(
      [...document.querySelectorAll('.csv-columns select')].map((each) => (each as HTMLSelectElement).value),
    ).toEqual(['name', 'phone', 'at', 'text']);
    expect(page()).toContain('line 3');
    expect(page()).toContain('not a date that can be read');
    await click(find('button', 'Bring in 1 rows'));
    await until(() => expect(page()).toContain('1 contacts and 1 new customers came in.'));
    const db = await openRecords();
    expect((await db.customers.toArray()).map(({ displayName }) => displayName)).toEqual(['Dewi']);
    expect(await db.interactions.toArray()).toMatchObject([{ text: 'Internet mati', channel: 'telephone' }]);
    db.close();
  });

  test('a column that was guessed wrong is told by hand, and the file is looked through anew', async () => {
    await open();
    await giveFile('list.csv', 'foo,bar\nDewi,0812 3456 7890\n');
    await until(() => expect(document.querySelectorAll('.csv-columns select').length).toBe(2));
    await select(document.querySelectorAll('.csv-columns select')[1] as Element, 'ignore');
    await until(() => expect(page()).toContain('No row can come in like this'));
    expect(has('button.primary')).toBe(false);
    await select(document.querySelectorAll('.csv-columns select')[1] as Element, 'phone');
    await until(() => expect(page()).toContain('1 of 1 rows would come in'));
  });

  test('where the columns are right and the rows are not, no column is asked for', async () => {
    await open();
    await giveFile('calls.csv', 'Nama;No. HP;Tanggal;Keterangan\nBudi;0813 1111 2222;31/2/2026;Tagihan\n');
    await until(() =>
      expect(page()).toContain('No row can come in like this. What stands in the way of each is below.'),
    );
    expect(page()).toContain('not a date that can be read');
    expect(page()).not.toContain('Tell which column');
  });

  test('where no date tells the order, a person says it before anything can come in', async () => {
    await open();
    await giveFile('calls.csv', 'Nama,Telepon,Tanggal,Keterangan\nDewi,0812 3456 7890,3/4/2026,mati\n');
    await until(() => expect(page()).toContain('3 April or 4 March. Which is it?'));
    expect(has('button.primary')).toBe(false);
    await click(find('button', '4 March'));
    await until(() => expect(has('button.primary')).toBe(true));
    expect(page()).not.toContain('Which is it?');
    await click(find('button', 'Bring in 1 rows'));
    await until(() => expect(page()).toContain('1 contacts and 1 new customers came in.'));
    const db = await openRecords();
    expect((await db.interactions.toArray())[0]?.at).toContain('2026-03-04');
    db.close();
  });

  test('what stopped half way is told, and goes on with the same file', async () => {
    const db = await openRecords();
    const rows = Array.from({ length: 1200 }, (_, n) => `Dewi,0812345678${90 + (n % 9)},13/11/2026 10:00,keluhan ${n}`);
    const text = `Nama,Telepon,Tanggal,Keterangan\n${rows.join('\n')}\n`;
    let written = 0;
    db.close();
    await open();
    await giveFile('calls.csv', text);
    await until(() => expect(page()).toContain('1200 of 1200 rows would come in'));
    // The fourth batch fails as if the disk were full.
    const put = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (value: { id?: string; text?: string }, key?: IDBValidKey) {
      if (value.text?.startsWith('keluhan')) {
        written += 1;
        if (written > 700) throw new DOMException('full', 'QuotaExceededError');
      }
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    };
    await click(find('button', 'Bring in 1200 rows'));
    await until(() => expect(page()).toContain('That did not work'));
    IDBObjectStore.prototype.add = put;
    await click(find('button', 'Set aside'));
    await until(() => expect(page()).toContain('calls.csv\u2069 stopped after 600 rows'));
    await giveFile('calls.csv', text);
    await until(() => expect(has('button', 'Go on from row 601')).toBe(true));
    await click(find('button', 'Go on from row 601'));
    await until(() => expect(page()).toContain('1200 contacts and 9 new customers came in.'));
  });
});

async function everyRow(): Promise<Readonly<Record<string, unknown>>> {
  const db = await openRecords();
  const rows = await everythingFound(db);
  db.close();
  return rows;
}

describe('taking out', () => {
  test('a backup goes out, comes back in the place of everything, and that can be undone', async () => {
    await openDesk(App, 'waiting', await writeSettings({ packId: null, interfaceLanguage: 'en' }));
    await loadSample();
    const before = await everyRow();
    await go('records');
    await until(() => expect(has('button', 'Make a backup')).toBe(true));
    await click(find('button', 'Make a backup'));
    await until(() => expect(saved).toHaveLength(1));
    const content = (await saved[0]?.content) ?? '';
    const db = await openRecords();
    await db.customers.clear();
    db.close();
    const emptied = await everyRow();
    await giveFile('backup.jsonl', content, 'backup');
    await until(() => expect(has('[role=alertdialog] .danger')).toBe(true));
    await click(find('[role=alertdialog] .danger'));
    await until(() => expect(page()).toContain('The backup is back'));
    expect(await everyRow()).toEqual(before);
    await click(find('button', 'Undo'));
    await until(() => expect(page()).toContain('Undone.'));
    expect(await everyRow()).toEqual(emptied);
  });

  test('a file that is no backup is said so, and nothing changes', async () => {
    await open();
    await giveFile('x.jsonl', '{"format":"other"}\n', 'backup');
    await until(() => expect(page()).toContain('This is not a backup of Tenang.'));
  });

  test('a person goes out as a document to read', async () => {
    await openDesk(App, 'waiting', await writeSettings({ packId: null, interfaceLanguage: 'ms' }));
    await until(() => expect(document.querySelector('.load-sample button')).not.toBeNull());
    await click(find('.load-sample button'));
    await until(async () => expect(document.querySelectorAll('.case-row').length).toBeGreaterThan(2));
    await go('customers/demo-nadia-rahman');
    await until(() => expect(has('.customer-tools button', 'Eksport orang ini')).toBe(true));
    await press('Enter', {}, find('.customer-tools button', 'Eksport orang ini'));
    await until(() => expect(has('[role=menuitem]', 'Untuk dibaca dan dicetak (HTML)')).toBe(true));
    await click(find('[role=menuitem]', 'Untuk dibaca dan dicetak (HTML)'));
    await until(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/nadia-rahman.*\.html$/);
    expect(await saved[0]?.content).toContain('Apa yang disimpan tentang Nadia Rahman');
  });
});

test('what the guidelines ask for is the most that can be kept; it says from when on, and less can be chosen', async () => {
  const { starterPack } = await import('../../entrypoints/desk/sample.ts');
  const pack = { ...(await starterPack('suria-mobile')), retentionMonths: 12 };
  const { id, name, version } = pack;
  const db = await openRecords();
  await db.packs.put({
    id,
    name,
    version,
    json: JSON.stringify(pack),
    addedAt: '2026-11-01T00:00:00.000Z',
    active: true,
  });
  await openDesk(App, 'records', await writeSettings({ packId: id, interfaceLanguage: 'en' }));
  await until(() => expect(page()).toContain('nothing is kept longer than 12 months'));
  expect(page()).toContain('until then nothing goes because of it');
  const everything = () => find('select[aria-label=Everything]') as HTMLSelectElement;
  expect([...everything().options].map(({ text }) => text)).toEqual([
    '1 month',
    '3 months',
    '6 months',
    'guidelines: 12 months',
  ]);
  expect(everything().value).toBe('12');
  await select(everything(), '6');
  await click(find('button', 'Keep it so from now on'));
  await until(async () => expect((await db.settings.get('keepMonths'))?.value).toBe(6));
  await until(() => expect(everything().value).toBe('6'));
  db.close();
  await writeSettings({ packId: null });
});
