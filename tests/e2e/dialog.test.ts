import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { text } from '../../lib/languages/text.ts';
import {
  answerComment,
  card,
  eventually,
  type Floor,
  marked,
  models,
  openFloor,
  panel,
  panelText,
  replyBox,
} from './floor.ts';

const say = (key: Parameters<typeof text>[1]) => text('en', key);
const leak = 'Hi Nadia, you still owe RM354.20 on this line';
const number = 'Nadia, your number is 012-774 8831';
const clean = 'Hi Nadia, we are sorry that nobody called. Please send us a DM and we will look into it together.';

/** What opens over the page, when, and who has the keys meanwhile. */
describe('cards and dialogs', () => {
  let floor: Floor;
  let page: Page;
  beforeAll(async () => {
    floor = await openFloor();
  });
  afterAll(async () => {
    await floor?.close();
  });
  beforeEach(() => floor.replicas.reset());
  afterEach(async () => {
    for (const open of floor.browser.context.pages()) if (open.url().startsWith('https:')) await open.close();
  });

  const sent = () => floor.replicas.store.all().map(({ text: words }) => words);
  const written = async () => (await models(page)).map(({ text: words }) => words.trim());
  const dialogs = async () =>
    (await card(page))
      .locator('[role=dialog], [role=alertdialog]')
      .count()
      .catch(() => -1);
  const focus = () => page.evaluate(() => document.activeElement?.localName ?? '');
  const isHeld = async () => {
    await eventually(dialogs, (count) => count > 0);
    await eventually(focus, (name) => name === 'tenang-layer');
  };
  const isGone = async () => {
    await eventually(dialogs, (count) => count === 0);
    await eventually(focus, (name) => name !== 'tenang-layer');
  };
  const button = async (key: Parameters<typeof text>[1]) => (await card(page)).getByRole('button', { name: say(key) });
  const stops = (words: string) =>
    eventually(
      () => marked(page, 'stop'),
      (found) => found.some((word) => word.includes(words)),
    );
  /** Two frames and what follows them: long enough for a wrong send to begin. */
  const settled = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 400)))),
    );

  async function atNadia(): Promise<void> {
    page = await floor.open('x', 'nadia-line-cut');
    await eventually(
      () => panelText(page),
      (shown) => /Rudi/.test(shown),
    );
    await replyBox(page).click();
  }

  async function spotOf(kind: 'stop'): Promise<{ x: number; y: number }> {
    return page.evaluate((name) => {
      const [range] = [...(CSS.highlights.get(`tenang-${name}`) ?? [])] as Range[];
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, kind);
  }

  describe('at a marked word', () => {
    test('a click opens the card, and whoever types on goes on typing', async () => {
      await atNadia();
      await page.keyboard.type(`${number}.`);
      await stops('774');
      const { x, y } = await spotOf('stop');
      await page.mouse.click(x, y);
      await (await card(page)).getByText('012-774 8831').first().waitFor();
      await page.keyboard.press('End');
      await page.keyboard.type(' Sorry.');
      await eventually(written, (all) => all.some((words) => words.endsWith('Sorry.')));
      await isGone();
    });

    test('a mouse that rests on it opens the card, one that leaves closes it', async () => {
      await atNadia();
      await page.keyboard.type(`${number}.`);
      await stops('774');
      await settled();
      await settled();
      const { x, y } = await spotOf('stop');
      await page.mouse.move(x - 20, y);
      await page.mouse.move(x, y, { steps: 4 });
      await (await card(page)).getByText('012-774 8831').first().waitFor();
      expect(await focus()).not.toBe('tenang-layer');
      await page.mouse.move(40, 500, { steps: 4 });
      await isGone();
    });

    test('the caret in it opens the card, Escape closes it and nothing else', async () => {
      await atNadia();
      await page.keyboard.type(`${number} now`);
      await stops('774');
      await settled();
      await settled();
      for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
      await (await card(page)).getByText('012-774 8831').first().waitFor();
      expect(await focus()).not.toBe('tenang-layer');
      await page.keyboard.press('Escape');
      await isGone();
      expect(await written()).toContain(`${number} now`);
    });

    test('Alt+J goes there with the focus, and Enter repairs it', async () => {
      await atNadia();
      await page.keyboard.type(`${number}. We are sorry.`);
      await stops('774');
      await page.keyboard.press('Alt+j');
      await isHeld();
      // A card that nobody can have read yet takes no Enter.
      const repaired = async () => {
        await page.keyboard.press('Enter');
        await settled();
        return written();
      };
      await eventually(repaired, (all) => all.some((words) => words.includes('sorry') && !words.includes('774')));
      await isGone();
    });
  });

  test('a thread with two leaks is asked about once, shows all that would go, and all of it goes repaired', async () => {
    page = await floor.open('x', 'home');
    await page.locator('[data-testid=SideNav_NewTweet_Button]').first().click();
    const first = page.locator('[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]');
    await first.click();
    await page.keyboard.type('We looked into it. Your number is 012-774 8831.');
    await page.locator('[role=dialog] [data-testid=addButton]').click();
    await page.locator('[role=dialog] [data-testid=tweetTextarea_1][contenteditable=true]').click();
    await page.keyboard.type('We have also written. Your e-mail address is nadia.r@contoh.example.');
    await page.locator('[role=dialog] [data-testid=tweetButton]').click();
    await isHeld();
    const shown = (await (await card(page)).locator('body').textContent()) ?? '';
    expect(shown).toContain('012-774 8831');
    expect(shown).toContain('nadia.r@contoh.example');
    expect(sent()).toEqual([]);
    await (await button('card.postSafe')).click();
    await eventually(
      async () => sent(),
      (all) => all.length === 2,
    );
    await settled();
    expect(sent().join('\n')).not.toMatch(/774|contoh/);
    expect(await dialogs()).toBe(0);
  });

  test('a modal dialog of the page, opened before or after, does not lie over ours', async () => {
    await atNadia();
    await page.keyboard.type(leak);
    await stops('RM354.20');
    await page.keyboard.press('Control+Enter');
    await isHeld();
    await page.evaluate(() => {
      const theirs = document.createElement('dialog');
      theirs.id = 'theirs';
      theirs.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; background: red';
      document.body.append(theirs);
      theirs.showModal();
    });
    await eventually(
      () => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName ?? ''),
      (name) => name === 'tenang-layer',
    );
    await (await button('card.edit')).click();
    await eventually(dialogs, (count) => count === 0);
    expect(sent()).toEqual([]);
    expect(await written()).toContain(leak);
  });

  test('what was approved goes out exactly once, however often the page clicks', async () => {
    page = await floor.open('x', 'nadia-line-cut', { slow: 1500 });
    await replyBox(page).click();
    await page.keyboard.type(leak);
    await stops('RM354.20');
    await page.keyboard.press('Control+Enter');
    await isHeld();
    await page.evaluate(() => {
      setInterval(() => document.querySelector<HTMLElement>('[data-testid=tweetButtonInline]')?.click(), 30);
    });
    const dialog = await card(page);
    await (await button('card.otherWays')).click();
    await dialog.getByText(say('card.reason-customer-agreed')).first().click();
    await (await button('card.postAnyway')).last().click();
    await floor.replicas.waitForSent(({ text: words }) => words === leak, 60_000);
    await settled();
    await settled();
    expect(sent()).toEqual([leak]);
  });

  test('a second press while the question opens decides nothing', async () => {
    await atNadia();
    await page.keyboard.type(clean);
    await settled();
    floor.replicas.x.add({ by: 'SuriaMobile', text: 'A colleague was faster.', replyTo: 'nadia-line-cut' });
    await page.getByText('A colleague was faster.').first().waitFor({ state: 'attached' });
    await replyBox(page).focus();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await isHeld();
    await settled();
    expect(sent()).toEqual([]);
    // What came in is shown, and nobody has to look for it.
    expect(await (await card(page)).locator('body').textContent()).toContain('A colleague was faster.');
  });

  test('a picture that goes with a public reply is named once, with what its name tells', async () => {
    await atNadia();
    await page.keyboard.type(clean);
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await page
      .locator('[data-testid=fileInput]')
      .first()
      .setInputFiles({ name: 'Your_number_is_012-774 8831.png', mimeType: 'image/png', buffer: png });
    await page.locator('[data-testid=attachments] img').first().waitFor();
    await replyBox(page).focus();
    await page.keyboard.press('Control+Enter');
    await isHeld();
    const shown = (await (await card(page)).locator('body').textContent()) ?? '';
    expect(shown).toContain('Your_number_is_012-774 8831.png');
    expect(shown).toContain(say('card.filesWhy'));
    expect(sent()).toEqual([]);
    await (await button('card.filesYes')).click();
    await floor.replicas.waitForSent(({ text: words }) => words === clean, 60_000);
    await settled();
    expect(sent()).toEqual([clean]);
  });

  test('wait keeps the draft, and the reminder comes, also after the page was opened anew', async () => {
    await atNadia();
    await page.keyboard.type(leak);
    await stops('RM354.20');
    await page.keyboard.press('Control+Enter');
    await isHeld();
    await (await button('card.otherWays')).click();
    await (await button('card.wait')).click();
    await isGone();
    expect(await written()).toContain(leak);
    expect(sent()).toEqual([]);
    // The ten minutes pass.
    await floor.browser.worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: {
            session: {
              get(key: string): Promise<{ reminders: { due: number }[] }>;
              set(items: object): Promise<void>;
            };
          };
        };
      };
      const { reminders } = await chrome.storage.session.get('reminders');
      await chrome.storage.session.set({ reminders: reminders.map((each) => ({ ...each, due: 0 })) });
    });
    await page.reload();
    await eventually(
      () => panelText(page),
      (shown) => shown.includes('Ten minutes are over'),
    );
    // The page lost its box; the text is not lost.
    await page.goto(floor.replicas.x.url('nadia-chat'));
    const box = page.locator('[data-testid=dm-composer-textarea]').first();
    await box.click();
    await (await panel(page)).getByRole('button', { name: say('panel.insertParked') }).click();
    await eventually(
      () => box.inputValue(),
      (value) => value === leak,
    );
  });

  test('on Facebook the private way opens from here, and the text waits in it', async () => {
    page = await floor.open('facebook', 'dinda');
    const box = await answerComment(page, 'Dinda Kusuma');
    await box.click();
    await page.keyboard.press('End');
    const owed = 'Kak Dinda masih ada tunggakan Rp487.300';
    await page.keyboard.type(owed);
    await stops('Rp487.300');
    await page.keyboard.press('Enter');
    await isHeld();
    await (await button('card.openPrivate')).click();
    const privately = page.locator('[role=dialog] [contenteditable=true]').first();
    await privately.waitFor();
    await privately.click();
    await (await panel(page)).getByRole('button', { name: say('panel.insertParked') }).click();
    await eventually(written, (all) => all.filter((words) => words.includes('Rp487.300')).length === 1);
    await page.locator('[role=dialog] [role=button]').last().click();
    const message = await floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
    expect(message.text).toContain('Rp487.300');
    expect(floor.replicas.store.posts()).toEqual([]);
  });

  test('text that is dropped or pasted is marked at once', async () => {
    await atNadia();
    await page.evaluate(async (words) => {
      const box = document.querySelector('[data-testid=tweetTextarea_0][contenteditable=true]');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      box?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, number);
    await stops('774');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.evaluate((words) => {
      const handle = document.createElement('div');
      handle.id = 'handle';
      handle.draggable = true;
      handle.textContent = words;
      handle.style.cssText = 'position: fixed; left: 20px; top: 300px; z-index: 99; background: white';
      handle.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', words));
      document.body.append(handle);
    }, leak);
    await page.locator('#handle').dragTo(replyBox(page));
    await stops('RM354.20');
  });

  describe('the panel', () => {
    /** Whether the middle of an element is its own, and no part of ours lies over it. */
    const isFree = (selector: string) =>
      page.evaluate((of) => {
        const element = document.querySelector(of);
        if (!element) return false;
        const { left, top, width, height } = element.getBoundingClientRect();
        return [0.1, 0.5, 0.9].every((part) => {
          const under = document.elementFromPoint(left + width * part, top + height / 2);
          return under?.localName !== 'tenang-layer';
        });
      }, selector);

    test('leaves the reply box and its button free in the media viewer', async () => {
      const { posts } = floor.replicas.x.state() as {
        posts: Record<string, { id: string; by: string; photos?: object[] }>;
      };
      const post = Object.values(posts).find(({ by, photos }) => by !== 'SuriaCare' && photos && photos.length > 0);
      page = await floor.open('x', `/${post?.by}/status/${post?.id}/photo/1`);
      const box = '[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]';
      await page.locator(box).first().waitFor();
      await page.locator(box).first().focus();
      await page.keyboard.insertText('We are sorry.');
      await eventually(
        () => isFree(box),
        (free) => free,
      );
      await eventually(
        () => isFree('[role=dialog] [data-testid^=tweetButton]'),
        (free) => free,
      );
    });

    test('leaves the Reply button free while the chat drawer is open', async () => {
      await atNadia();
      await page.locator('[data-testid=dm-drawer-header]').click();
      await replyBox(page).click();
      await page.keyboard.insertText('We are sorry.');
      await eventually(
        () => isFree('[data-testid=tweetButtonInline]'),
        (free) => free,
      );
      expect(await isFree('[data-testid=tweetTextarea_0][contenteditable=true]')).toBe(true);
    });
  });
});
