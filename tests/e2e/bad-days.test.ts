import { describe, expect, test } from 'vitest';
import { eventually, intoFirstBox, marked, openFloor, panelText, replyBox } from './floor.ts';
import { knownByHerRecordsAlone } from './known-by-records.ts';
import { clean, leak, say, takeShift } from './shift.ts';
import { signsOn } from './signs.ts';

/** Private for Nadia alone: nothing but her records tells that this number is an amount of hers. */
const hers = knownByHerRecordsAlone();

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
  const shift = takeShift();

  describe('the background', () => {
    test('is stopped in the middle of typing, and the next key works', async () => {
      await shift.atNadia();
      await shift.page.keyboard.type('Hi Nadia, you still ');
      await shift.stopWorker();
      await shift.page.keyboard.type('owe RM354.20 ');
      await shift.stops('RM354.20');
      await shift.page.keyboard.press('Control+Enter');
      await shift.held();
      expect(shift.sent()).toEqual([]);
      expect((await shift.written()).some((words) => words.includes('Hi Nadia, you still owe RM354.20'))).toBe(true);
    });

    test('is stopped between the hold and the decision: the dialog is there again, and the decision counts', async () => {
      await shift.atNadia();
      await shift.page.keyboard.type(leak);
      await shift.stops('RM354.20');
      await shift.page.keyboard.press('Control+Enter');
      await shift.held();
      await shift.stopWorker();
      await shift.settled();
      await shift.held();
      await shift.postAllTheSame();
      await shift.floor.replicas.waitForSent(({ text: words }) => words === leak, 60_000);
      await shift.settled();
      expect(shift.sent()).toEqual([leak]);
    });

    test('is stopped, and what only her records know is pressed at once: held', async () => {
      await shift.atNadia();
      await shift.stopWorker();
      await replyBox(shift.page).click();
      await shift.page.keyboard.insertText(hers);
      await shift.page.keyboard.press('Control+Enter');
      await shift.held();
      expect(shift.sent()).toEqual([]);
    });

    test('the same tab opens the page anew after a long draft: the next draft is checked', async () => {
      await shift.atNadia();
      await shift.page.keyboard.type(leak);
      await shift.stops('RM354.20');
      await shift.page.reload();
      await shift.known(/Rudi/);
      await replyBox(shift.page).click();
      await shift.page.keyboard.type('owe RM354.20');
      await shift.stops('RM354.20');
    });
  });

  test('a clean reply is sent untouched by one press', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(clean);
    await shift.page.keyboard.press('Control+Enter');
    const sent = await shift.floor.replicas.waitForSent(({ text: words }) => words === clean, 60_000);
    expect(sent.kind).toBe('reply');
    await shift.settled();
    expect(shift.sent()).toEqual([clean]);
  });

  test('a hostile name is shown as text, in the panel and nowhere else', async () => {
    const page = await shift.open('x', 'nadia-line-cut', { hostile: true });
    await replyBox(page).click();
    await shift.known(/./);
    const frames = page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'));
    for (const frame of frames) expect(await frame.locator('img[src=x], script:not([src])').count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined();
  });

  for (const site of ['x', 'facebook'] as const) {
    test.each(hooks[site].map((hook) => [hook]))(`${site} without %s is told aloud or still watched`, async (hook) => {
      const place = site === 'x' ? 'nadia-line-cut' : 'dinda';
      const page = await shift.open(site, place, { without: [hook] });
      await intoFirstBox(page);
      await page.keyboard.type(leak);
      await eventually(
        async () => [await panelText(page), [...(await marked(page, 'stop')), ...(await marked(page, 'ask'))]] as const,
        ([shown, words]) =>
          shown.includes(say('panel.notWatching')) ||
          shown.includes(say('sites.lost-title')) ||
          words.some((word) => word.includes('354')),
      );
    });
  }
});

describe('the extension is loaded anew under an open page', () => {
  const shift = takeShift();

  test('sends ask, and drafts stay', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.floor.browser.worker?.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      chrome.runtime.reload();
    });
    // The old script is an orphan from then on; its signs turn grey.
    await eventually(
      () => signsOn(shift.page),
      ({ badges }) => badges.includes(say('guard.notWatching')),
    );
    // What was known before (a leak), and what nobody has checked.
    for (const words of [leak, clean]) {
      await replyBox(shift.page).focus();
      await shift.page.keyboard.press('Control+a');
      await shift.page.keyboard.type(words);
      await shift.page.keyboard.press('Control+Enter');
      // The question has the focus: its first answer is back to the reply.
      await asked();
      expect(shift.sent()).toEqual([]);
      expect(await shift.written()).toContain(words);
      await shift.page.keyboard.press('Enter');
      await eventually(
        () => shift.page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? ''),
        (name) => name === 'tweetTextarea_0',
      );
    }
    await shift.page.keyboard.press('Control+Enter');
    await asked();
    await shift.page.keyboard.press('Tab');
    await shift.page.keyboard.press('Enter');
    await shift.floor.replicas.waitForSent(() => true, 60_000);
    await shift.settled();
    expect(shift.sent()).toEqual([clean]);
  });

  async function asked(): Promise<void> {
    await eventually(
      () => signsOn(shift.page),
      ({ question }) => question,
    );
    await eventually(shift.focus, (name) => name === 'tenang-layer');
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
      (shown) => shown.includes(say('panel.noRecords')) && shown.includes(say('panel.noRecords-denied')),
    );
  } finally {
    await floor.close();
  }
});
