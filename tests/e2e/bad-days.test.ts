import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { text } from '../../lib/languages/text.ts';
import {
  card,
  eventually,
  type Floor,
  intoFirstBox,
  marked,
  models,
  openFloor,
  panel,
  panelText,
  replyBox,
} from './floor.ts';

const leak = 'Hi Nadia, you still owe RM354.20 on this line';

/** Hooks of the replicas that the adapter leans on; each is taken away in turn. */
const hooks = {
  x: ['tweetTextarea_0', 'tweetButtonInline', 'tweet', 'tweetText', 'User-Name', 'SideNav_AccountSwitcher_Button'],
  facebook: [
    'html-id',
    'main',
    'post-article',
    'comment-article',
    'comment-label',
    'box-role',
    'box-label',
    'send-button',
  ],
} as const;

describe('bad days', () => {
  let floor: Floor;
  beforeAll(async () => {
    floor = await openFloor();
  });
  afterAll(async () => {
    await floor?.close();
  });
  beforeEach(() => floor.replicas.reset());

  test('the background is stopped in the middle of typing, and the next key works', async () => {
    const page = await floor.open('x', 'nadia-line-cut');
    const box = replyBox(page);
    await box.click();
    await page.keyboard.type('Hi Nadia, you still ');
    const devtools = await floor.browser.context.newCDPSession(await floor.browser.context.newPage());
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await page.bringToFront();
    await page.keyboard.type('owe RM354.20 ');
    await eventually(
      () => marked(page, 'stop'),
      (words) => words.some((word) => word.includes('RM354.20')),
    );
    await page.keyboard.press('Control+Enter');
    await eventually(
      async () => (await card(page)).locator('[role=dialog], [role=alertdialog]').count(),
      (count) => count > 0,
    );
    expect(floor.replicas.store.all()).toEqual([]);
    expect((await models(page)).some((editor) => editor.text.includes('Hi Nadia, you still owe RM354.20'))).toBe(true);
    await page.close();
  });

  test('a clean reply is sent untouched by one press', async () => {
    const page = await floor.open('x', 'nadia-line-cut');
    await replyBox(page).click();
    const clean = 'Hi Nadia, we are sorry that nobody called. Please send us a DM and we will look into it together.';
    await page.keyboard.type(clean);
    await page.keyboard.press('Control+Enter');
    const sent = await floor.replicas.waitForSent(({ text: words }) => words === clean, 60_000);
    expect(sent.kind).toBe('reply');
    expect(floor.replicas.store.all()).toHaveLength(1);
    await page.close();
  });

  test('a hostile name is shown as text, in the panel and nowhere else', async () => {
    const page = await floor.open('x', 'nadia-line-cut', { hostile: true });
    await replyBox(page).click();
    const frame = await panel(page);
    await eventually(
      () => panelText(page),
      (shown) => shown.length > 0,
    );
    expect(await frame.locator('img[src=x], script:not([src])').count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined();
    await page.close();
  });

  test('nothing of her records stands in the page', async () => {
    const page = await floor.open('x', 'nadia-line-cut');
    await replyBox(page).click();
    await eventually(
      () => panelText(page),
      (shown) => /Rudi/.test(shown),
    );
    const inPage = await page.evaluate(
      () => document.documentElement.outerHTML + JSON.stringify(Object.keys(globalThis)),
    );
    expect(inPage).not.toContain('Rudi');
    expect(inPage).not.toContain('354.20');
    await page.close();
  });

  for (const site of ['x', 'facebook'] as const) {
    test.each(hooks[site].map((hook) => [hook]))(`${site} without %s is told aloud or still watched`, async (hook) => {
      const place = site === 'x' ? 'nadia-line-cut' : 'dinda';
      const page = await floor.open(site, place, { without: [hook] });
      await intoFirstBox(page);
      await page.keyboard.type(leak);
      const told = text('en', 'panel.notWatching');
      await eventually(
        async () => [await panelText(page), [...(await marked(page, 'stop')), ...(await marked(page, 'ask'))]] as const,
        ([shown, words]) => shown.includes(told) || words.some((word) => word.includes('354')),
      );
      await page.close();
    });
  }
});

test('records that the browser refuses: the panel says so and the guard still works', async () => {
  const floor = await openFloor();
  try {
    // From now on the browser says no; deleting the database closes the connection that the background still holds.
    await floor.browser.worker?.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      };
    });
    const desk = await floor.browser.context.newPage();
    await desk.goto(floor.browser.extensionUrl('card.html'));
    await desk.evaluate(() => void indexedDB.deleteDatabase('tenang'));
    const page = await floor.open('x', 'nadia-line-cut');
    await replyBox(page).click();
    await page.keyboard.type('Nadia, your number is 012-774 8831');
    await eventually(
      () => marked(page, 'stop'),
      (words) => words.some((word) => word.includes('774')),
    );
    await eventually(
      () => panelText(page),
      (shown) => shown.includes(text('en', 'panel.noRecords')) && shown.includes(text('en', 'panel.noRecords-denied')),
    );
  } finally {
    await floor.close();
  }
});
