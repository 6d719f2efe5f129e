import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PromiseRecord } from '../../lib/records/schema.ts';
import { hour } from '../../lib/wall-clock.ts';

/** What the browser was asked for. */
const stand = vi.hoisted(() => ({
  badges: [] as string[],
  notes: [] as { id: string; title: string; message: string }[],
  opened: [] as string[],
  rings: [] as ((alarm: { name: string }) => void)[],
  clicks: [] as ((id: string) => void)[],
}));
vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  const browser = browserOver(storageStandIn());
  const listeners = (list: unknown[]) => ({ addListener: (listener: unknown) => void list.push(listener) });
  return {
    browser: {
      ...browser,
      storage: { ...browser.storage, session: { get: async () => ({}) } },
      runtime: { ...browser.runtime, getURL: (file: string) => `chrome-extension://tenang/${file}` },
      action: {
        setBadgeText: async ({ text }: { text: string }) => void stand.badges.push(text),
        setBadgeBackgroundColor: async () => undefined,
      },
      alarms: { onAlarm: listeners(stand.rings), get: async () => undefined, create: async () => undefined },
      notifications: {
        onClicked: listeners(stand.clicks),
        clear: async () => true,
        create: async (id: string, { title, message }: { title: string; message: string }) =>
          void stand.notes.push({ id, title, message }),
      },
      tabs: { create: async ({ url }: { url: string }) => void stand.opened.push(url) },
    },
  };
});

const { announceDue } = await import('../../entrypoints/background/due.ts');
const { openDb } = await import('../../entrypoints/background/world.ts');
const { writeSetting } = await import('../../lib/records/shelf.ts');
announceDue();

const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const promised = (id: string, due: string): PromiseRecord => ({
  id,
  customerId: 'nadia',
  what: 'Saya telefon Nadia pasal RM354.20',
  madeAt: inHours(-30),
  due,
  by: 'Laras',
  state: 'open',
});
/** The alarm rings and has been heard. */
async function ring(): Promise<string | undefined> {
  const before = stand.badges.length;
  for (const hear of stand.rings) hear({ name: 'tenang-due' });
  await vi.waitFor(() => expect(stand.badges.length).toBeGreaterThan(before));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return stand.badges.at(-1);
}

beforeEach(async () => {
  const db = await openDb();
  await Promise.all([db.promises.clear(), writeSetting(db, 'announceDue', true)]);
  await ring();
  stand.notes.length = 0;
});

test('what is due is told as a number: never what, to whom or by whom', async () => {
  const db = await openDb();
  await db.promises.bulkPut([
    promised('late', inHours(-1)),
    promised('soon', inHours(0.25)),
    promised('far', inHours(5)),
  ]);
  expect(await ring()).toBe('2');
  await vi.waitFor(() => expect(stand.notes).toHaveLength(1));
  expect(stand.notes[0]).toMatchObject({ title: 'Tenang', message: '2 promises are due. Open Tenang to see them.' });
  expect(JSON.stringify(stand.notes)).not.toMatch(/nadia|354|laras/i);
});

test('nobody is told twice, and again only when its time is past', async () => {
  const db = await openDb();
  await db.promises.put(promised('soon', inHours(0.25)));
  await ring();
  await vi.waitFor(() =>
    expect(stand.notes.map(({ message }) => message)).toEqual(['A promise is due. Open Tenang to see it.']),
  );
  await ring();
  expect(stand.notes).toHaveLength(1);
  await db.promises.update('soon', { due: inHours(-0.1), announcedAt: inHours(-0.2) });
  await ring();
  await vi.waitFor(() => expect(stand.notes).toHaveLength(2));
});

test('who wants no word sees the number on the icon alone', async () => {
  const db = await openDb();
  await writeSetting(db, 'announceDue', false);
  await db.promises.put(promised('late', inHours(-1)));
  expect(await ring()).toBe('1');
  expect(stand.notes).toEqual([]);
});

test('the word leads to the promises; another one of the browser does not', () => {
  for (const click of stand.clicks) click('another');
  expect(stand.opened).toEqual([]);
  for (const click of stand.clicks) click('tenang-due');
  expect(stand.opened).toEqual(['chrome-extension://tenang/desk.html#promises']);
});
