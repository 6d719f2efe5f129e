// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { starterPack } from '../../entrypoints/desk/sample.ts';
import type { Settings } from '../../entrypoints/shared/settings.ts';
import { text } from '../../lib/languages/text.ts';
import { starters } from '../../lib/packs/starters.ts';
import { openRecords } from '../../lib/records/db.ts';
import { mergeCustomers } from '../../lib/records/merge.ts';
import { click, draw, find, has, press, type } from './drawing.ts';

vi.mock('../../entrypoints/shared/browser.ts', async () => import('./gallery/browser-stand-in.ts'));
const { App } = await import('../../entrypoints/desk/App.tsx');
const { readSettings, writeSettings } = await import('../../entrypoints/shared/settings.ts');

const page = () => document.body.textContent ?? '';
vi.setConfig({ testTimeout: 60_000 });

/** Waits for a condition; what the database says meanwhile is drawn as in a browser, on its own time. */
async function until(condition: () => void): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  try {
    await vi.waitFor(condition, { timeout: 50_000, interval: 10 });
  } finally {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  }
}

async function openDesk(place: string, settings: Partial<Settings> = {}) {
  location.hash = place;
  await draw(<App begin={await writeSettings(settings)} />);
  await until(() => expect(has('main h1')).toBe(true));
}

async function go(place: string) {
  await act(async () => {
    location.hash = place;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

async function choose(input: HTMLInputElement, name: string, content: string) {
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], name)] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function withSample(place: string) {
  await openDesk(place);
  await until(() => expect(has('button', 'Load the sample data')).toBe(true));
  await click(find('button', 'Load the sample data'));
  await until(() => expect(page()).toContain('Sample data loaded'));
}

async function chooseStarter(name: string) {
  await until(() => expect(has('button', 'Begin with a starter pack')).toBe(true));
  await press('Enter', {}, find('button', 'Begin with a starter pack'));
  await until(() => expect(has('[role=menuitem]', name)).toBe(true));
  await click(find('[role=menuitem]', name));
}

const saved: { name: string; content: Promise<string> }[] = [];
beforeAll(() => {
  // jsdom has no locks; here nobody else changes anything.
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: {
      // The deed comes last, behind whatever is asked of the lock: nobody else is here.
      request: (name: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => Promise<unknown>)({ name }),
    },
  });
  // jsdom has no object URLs and follows no download: what would be saved is written down.
  let last: Blob | null = null;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    const blob = last;
    if (this.download && blob) saved.push({ name: this.download, content: blob.text() });
  };
  globalThis.ResizeObserver ??= class {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  };
  Element.prototype.scrollIntoView ??= () => undefined;
});
beforeEach(async () => {
  await writeSettings({ packId: null, interfaceLanguage: 'en' });
  const db = await openRecords();
  await Promise.all(db.tables.map((table) => table.clear()));
  db.close();
});
afterEach(() => {
  saved.length = 0;
});

describe('an empty desk', () => {
  test.each([
    ['waiting', 'Cases will wait here'],
    ['customers', 'Nobody here yet'],
    ['promises', 'Nothing is promised'],
    ['guidelines', 'Only the built-in rules are in force'],
    ['practice', 'Choose a customer and a language'],
    ['reports', 'Nothing to report yet'],
    ['records', 'Calls, tickets or customers as a CSV file'],
    ['settings', '0 customers, 0 contacts'],
  ])('%s teaches: “%s”', async (place, words) => {
    await openDesk(place);
    await until(() => expect(page()).toContain(words));
  });

  test('fills itself with the sample company on request', async () => {
    await withSample('waiting');
    await until(() => expect(document.querySelectorAll('.case-row').length).toBeGreaterThan(2));
    expect(page()).toContain('40 customers, 400 contacts');
    expect((await readSettings()).packId).toMatch(/^suria-mobile@/);
  });
});

describe('addresses', () => {
  test('an address from the panel, encoded whole, leads to the customer', async () => {
    await withSample('customers');
    const db = await openRecords();
    const [customer] = await db.customers.limit(1).toArray();
    db.close();
    await go(encodeURIComponent(`customers/${customer?.id}`));
    await until(() => expect(find('.customer h2').textContent).toBe(customer?.displayName));
  });

  test('a customer who is not there leads back to the list', async () => {
    await withSample('customers');
    await go('customers/nobody-by-this-id');
    await until(() => expect(location.hash).toBe('#customers'));
  });

  test.each(['nonsense', '%E0%A4%A', '/promises'])('%s opens a place all the same', async (hash) => {
    await openDesk(hash);
    expect(find('h1').textContent).toBe(hash === '/promises' ? 'Promises' : 'Waiting');
  });
});

describe('Ctrl K', () => {
  test('goes to a place by its name and Enter', async () => {
    await openDesk('waiting');
    await press('k', { code: 'KeyK', ctrlKey: true }, window);
    await type(find('[role=combobox]'), 'guid');
    await press('Enter', {}, find('[role=combobox]'));
    await until(() => expect(location.hash).toBe('#guidelines'));
  });

  test('finds a customer', async () => {
    await withSample('waiting');
    await press('k', { code: 'KeyK', ctrlKey: true }, window);
    await type(find('[role=combobox]'), 'nadia rah');
    await until(() => expect(has('[role=option]', 'Nadia Rahman')).toBe(true));
    await press('Enter', {}, find('[role=combobox]'));
    await until(() => expect(location.hash).toMatch(/^#customers\//));
  });
});

describe('a customer', () => {
  async function openNadia() {
    await withSample('customers');
    await type(find('.search-field input'), 'Nadia Rahman');
    await until(() => expect(document.querySelectorAll('.list li')).toHaveLength(1));
    const address = find('.list li a').getAttribute('href') ?? '';
    await go(address.slice(1));
    await until(() => expect(find('.customer h2').textContent).toBe('Nadia Rahman'));
  }

  test('shows no private value until it is asked for', async () => {
    await openNadia();
    expect(document.body.innerHTML).not.toContain('binti');
    await click(find('.fact-table button', 'Show: Full name'));
    expect(page()).toContain('Nadia binti Abdul Rahman');
  });

  test('is exported whole', async () => {
    await openNadia();
    await press('Enter', {}, find('button', 'Export this person'));
    await until(() => expect(has('[role=menuitem]', 'For programs (JSON)')).toBe(true));
    await click(find('[role=menuitem]', 'For programs (JSON)'));
    await until(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^tenang-nadia-rahman-\d{4}-\d\d-\d\d\.json$/);
    expect(await saved[0]?.content).toContain('Nadia binti Abdul Rahman');
  });

  test('her history by case stands under what each case is about', async () => {
    await openNadia();
    await until(() => expect(has('.history .timeline li')).toBe(true));
    const select = [...document.querySelectorAll<HTMLSelectElement>('.timeline-tools select')].at(-1);
    const titles = () => [...document.querySelectorAll('.case-group h4')].map((title) => title.textContent ?? '');
    expect(titles()).toEqual([]);
    const contacts = () => document.querySelectorAll('.history .timeline li').length;
    const before = contacts();
    await act(async () => {
      if (select) select.value = 'case';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => expect(titles().length).toBeGreaterThan(1));
    expect(titles().filter((title) => title.includes('Line cut'))).toHaveLength(1);
    expect(contacts()).toBe(before);
  });

  test('is erased after a question, and comes back whole by undo', async () => {
    await openNadia();
    const db = await openRecords();
    const [nadia] = await db.customers.filter((one) => one.displayName === 'Nadia Rahman').toArray();
    const rows = () => db.interactions.filter((row) => row.customerId === nadia?.id).count();
    const before = await rows();
    await click(find('button', 'Erase this person'));
    expect(document.activeElement?.textContent).toBe('Cancel');
    await click(find('[role=alertdialog] .danger'));
    await until(() => expect(page()).toContain('Nadia Rahman\u2069 erased.'));
    expect([await db.customers.get(nadia?.id ?? ''), await rows()]).toEqual([undefined, 0]);
    await click(find('button', 'Undo'));
    await until(() => expect(page()).toContain('Undone.'));
    expect(await rows()).toBe(before);
    db.close();
  });

  test('who was made one with her is parted again, and one again by undo', async () => {
    await openNadia();
    const db = await openRecords();
    const idOf = async (name: string) =>
      (await db.customers.filter((one) => one.displayName === name).first())?.id ?? '';
    const [nadia, dinda] = [await idOf('Nadia Rahman'), await idOf('Dinda Kusuma')];
    const rowsOf = (id: string) => db.interactions.filter((row) => row.customerId === id).count();
    const [hers, dindas] = [await rowsOf(nadia), await rowsOf(dinda)];
    await mergeCustomers(db, nadia, dinda, Date.now(), () => 'merge-1');
    await until(() => expect(has('.same-as button', 'Part again')).toBe(true));
    await click(find('.same-as button', 'Part again'));
    await until(() => expect(page()).toContain('Parted again.'));
    expect([await rowsOf(nadia), await rowsOf(dinda)]).toEqual([hers, dindas]);
    await click(find('button', 'Undo'));
    await until(() => expect(page()).toContain('Undone.'));
    expect([await rowsOf(nadia), await rowsOf(dinda)]).toEqual([hers + dindas, 0]);
    db.close();
  });

  test('gains a way of knowing, and loses it again by undo', async () => {
    await openNadia();
    await click(find('button', 'Add a way of knowing'));
    await type(find('form input'), '@nadia_new');
    await click(find('form button', 'Add'));
    await until(() => expect(page()).toContain('Added.'));
    await until(() => expect(has('.known-as', 'nadia_new')).toBe(true));
  });
});

describe('promises', () => {
  test('are settled, and opened again by undo', async () => {
    await withSample('promises');
    await until(() => expect(has('.promise-row')).toBe(true));
    const what = document.querySelector('.promise-row .strong')?.textContent ?? '';
    const kept = [...document.querySelectorAll('.promise-row button')].find((each) =>
      each.textContent?.includes('It was kept'),
    );
    await click(kept as HTMLElement);
    await until(() => expect(page()).toContain(': kept.'));
    const db = await openRecords();
    const state = async () => (await db.promises.filter((row) => row.what === what).first())?.state;
    expect(await state()).toBe('kept');
    await click(find('button', 'Undo'));
    await until(() => expect(page()).toContain('Undone.'));
    expect(await state()).toBe('open');
    db.close();
  });
});

describe('guidelines', () => {
  test('a broken file is told line by line and changes nothing', async () => {
    await openDesk('guidelines');
    await until(() => expect(has('button', 'Open a pack file')).toBe(true));
    await choose(find('[data-file=pack]') as HTMLInputElement, 'mine.json', '{\n  "id": "Mine!",\n  "version": "1"\n}');
    await until(() => expect(page()).toContain('can’t be used yet'));
    expect(page()).toContain('line 2');
    expect((await readSettings()).packId).toBeNull();
  });

  test('a file that is no JSON is told too', async () => {
    await openDesk('guidelines');
    await until(() => expect(has('button', 'Open a pack file')).toBe(true));
    await choose(find('[data-file=pack]') as HTMLInputElement, 'mine.json', '{"id": ');
    await until(() => expect(page()).toContain('This is not JSON.'));
  });

  test.each([
    ['The company of the sample data', 'suria-mobile'],
    ['Electricity and water', 'utility'],
  ])('the starter pack “%s” shows its examples green, takes effect, and goes again by undo', async (name, id) => {
    await openDesk('guidelines');
    await chooseStarter(name);
    await until(() => expect(page()).toContain('Nothing has taken effect yet.'));
    expect(document.querySelectorAll('.pack-tests li.red')).toHaveLength(0);
    expect(document.querySelectorAll('.pack-tests li.green').length).toBeGreaterThan(3);
    await click(find('button', 'Take effect'));
    await until(() => expect(page()).toContain('is in force.'));
    expect((await readSettings()).packId?.split('@')[0]).toBe(id);
    await click(find('button', 'Undo'));
    await until(() => expect(page()).toContain('Only the built-in rules are in force'));
  });

  test.each(starters)('the starter pack %s is fetched by its name', async (id) => {
    expect((await starterPack(id)).id).toBe(id);
  });

  test.each([
    ['id', 'Mulai dengan paket awal', 'Listrik dan air'],
    ['ms', 'Mula dengan pek permulaan', 'Elektrik dan air'],
  ] as const)('the list of starter packs speaks %s', async (interfaceLanguage, button, sector) => {
    await openDesk('guidelines', { interfaceLanguage });
    await until(() => expect(has('button', button)).toBe(true));
    await press('Enter', {}, find('button', button));
    await until(() => expect(has('[role=menuitem]', sector)).toBe(true));
    expect(document.querySelectorAll('[role=menuitem]')).toHaveLength(starters.length);
  });
});

describe('practice', () => {
  test('an answer is scored with reasons, and she answers by it', async () => {
    await openDesk('practice');
    await until(() => expect(has('button', 'English')).toBe(true));
    await click(find('button', 'English'));
    await type(
      find('textarea'),
      'Aina, I am sorry: nobody called you on Tuesday. Please send me a DM and I will look at it now, by 3 pm.',
    );
    await click(find('button', 'Send'));
    await until(() => expect(document.querySelectorAll('.said-by-her')).toHaveLength(2));
    expect(document.querySelectorAll('.turn-score li').length).toBeGreaterThan(0);
    expect(page()).toContain('reply 2 of');
  });
});

describe('settings', () => {
  test('the language of the whole desk changes at once', async () => {
    await openDesk('settings');
    await until(() => expect(has('select')).toBe(true));
    const select = document.querySelector('select') as HTMLSelectElement;
    await act(async () => {
      select.value = 'ms';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => expect(find('h1').textContent).toBe('Tetapan'));
    expect(document.documentElement.lang).toBe('ms');
  });

  test('a records file is previewed, every refused row told, and then brought in', async () => {
    await openDesk('records');
    await until(() => expect(has('button', 'Choose a file')).toBe(true));
    const file = {
      format: 'tenang-records',
      version: 1,
      customers: [
        { id: 'a', displayName: '<b>Ayu</b>', createdAt: '2026-01-02T03:04:05Z' },
        { id: 'b', displayName: '', createdAt: 'yesterday' },
      ],
    };
    await choose(find('[data-file=records]') as HTMLInputElement, 'records.json', JSON.stringify(file));
    await until(() => expect(page()).toContain('would bring in'));
    expect(page()).toContain('customers, row 2');
    const db = await openRecords();
    expect(await db.customers.count()).toBe(0);
    await click(find('button', 'Bring in 1 rows'));
    await until(() => expect(page()).toContain('1 rows brought in.'));
    expect(await db.customers.count()).toBe(1);
    db.close();
    await go('customers');
    await until(() => expect(find('.list li a').textContent).toContain('<b>Ayu</b>'));
    expect(document.querySelector('.list b')).toBeNull();
  });

  test.each([
    [true, 'keeping.lasts'],
    [false, 'keeping.refused'],
  ] as const)('the browser is asked to keep the records, and its answer (%s) is told', async (agrees, words) => {
    const persist = vi.fn(async () => agrees);
    const storage = { estimate: async () => ({ usage: 5_000_000 }), persisted: async () => false, persist };
    Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
    try {
      await openDesk('records');
      await until(() => expect(has('button', text('en', 'keeping.askToLast'))).toBe(true));
      await click(find('button', text('en', 'keeping.askToLast')));
      await until(() => expect(page()).toContain(text('en', words)));
      expect(persist).toHaveBeenCalledOnce();
    } finally {
      Reflect.deleteProperty(navigator, 'storage');
    }
  });

  test('everything is erased only after the word is typed, and comes back by undo', async () => {
    await withSample('waiting');
    await go('settings');
    await until(() => expect(has('.danger-zone .danger')).toBe(true));
    await click(find('.danger-zone .danger'));
    const erase = find('[role=alertdialog] .danger') as HTMLButtonElement;
    expect(erase.disabled).toBe(true);
    await type(find('[role=alertdialog] input'), 'erase');
    expect(erase.disabled).toBe(false);
    await click(erase);
    await until(() => expect(page()).toContain('0 customers, 0 contacts'));
    expect((await readSettings()).packId).toBeNull();
    await click(find('button', 'Undo'));
    await until(() => expect(page()).toContain('40 customers, 400 contacts'));
    expect((await readSettings()).packId).toMatch(/^suria-mobile@/);
  });
});

describe('reports', () => {
  test('are saved as CSV, one table at a time', async () => {
    await withSample('waiting');
    await go('reports');
    await until(() => expect(has('button', 'Save as CSV')).toBe(true));
    await press('Enter', {}, find('button', 'Save as CSV'));
    await until(() => expect(has('[role=menuitem]', 'Promises')).toBe(true));
    await click(find('[role=menuitem]', 'Promises'));
    await until(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.content).toContain('Customer,Promise,By,Due,State');
  });
});
