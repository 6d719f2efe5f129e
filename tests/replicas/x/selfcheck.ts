/**
 * Does the replica of X behave as the notes on the real site say? Needs a Chromium.
 *
 *   npx node tests/replicas/x/selfcheck.ts [part of a name]
 */
import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { launchChromium } from '../../e2e/browser.ts';
import type { Knobs } from '../knobs.ts';
import { type Replicas, startReplicas } from '../server.ts';
import type { ReplicaWindow } from './client/main.tsx';

declare global {
  interface Window {
    __replica: ReplicaWindow;
  }
}

interface Ground {
  readonly page: Page;
  readonly replicas: Replicas;
  /** Opens a place with these knobs and no others. */
  open(place: string, knobs?: Partial<Knobs>): Promise<void>;
}

const box = '[data-testid=tweetTextarea_0]';
const inlineSend = '[data-testid=tweetButtonInline]';
const toast = '[data-testid=toast]';
const dialog = '[role=dialog]';
const focal = 'article[data-testid=tweet][tabindex="-1"]';
const drawer = '[data-testid=xchatEmbedDrawer]';

const models = (page: Page) => page.evaluate(() => window.__replica.editors());
const texts = async (page: Page) => (await models(page)).map(({ text }) => text);

/** Pastes as a content script does: a made-up event on the box. */
function paste(page: Page, selector: string, text: string): Promise<boolean> {
  return page.evaluate(
    ([where, what]) => {
      const node = document.querySelector<HTMLElement>(where);
      if (!node) return false;
      const data = new DataTransfer();
      data.setData('text/plain', what);
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      node.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [selector, text] as const,
  );
}

const until = (page: Page | Frame, condition: () => unknown) => page.waitForFunction(condition);

const checks: Readonly<Record<string, (ground: Ground) => Promise<void>>> = {
  async 'an inline reply is sent by its button and stands in the thread'({ page, replicas, open }) {
    await open('nadia-still-waiting');
    assert.equal(await page.locator('[data-testid=toolBar]').count(), 0, 'the toolbar waits for the focus');
    assert.equal(await page.locator(inlineSend).getAttribute('aria-disabled'), 'true');
    const before = await page.locator(inlineSend).elementHandle();
    await page.click(box);
    await page.keyboard.type('We looked, Nadia.\n\nMore in a moment.');
    assert.deepEqual(await texts(page), ['We looked, Nadia.\n\nMore in a moment.']);
    assert.deepEqual((await models(page))[0]?.blocks, ['We looked, Nadia.', '', 'More in a moment.']);
    assert.equal(
      await before?.evaluate((node) => node.isConnected),
      false,
      'the button is another one after the focus',
    );
    await page.click(inlineSend);
    await page.waitForSelector(toast);
    const sent = await replicas.waitForSent(({ kind }) => kind === 'reply');
    assert.equal(sent.text, 'We looked, Nadia.\n\nMore in a moment.');
    assert.equal(sent.audience, 'public');
    assert.equal(sent.by, 'SuriaCare');
    assert.deepEqual(await texts(page), ['']);
    await page.locator('[data-testid=tweetText]', { hasText: 'More in a moment.' }).waitFor();
  },

  async 'Ctrl+Enter sends, Enter does not'({ page, replicas, open }) {
    await open('nadia-still-waiting');
    await page.click(box);
    await page.keyboard.type('one');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    assert.equal(replicas.x.posts().length, 0);
    await page.keyboard.press('Control+Enter');
    assert.equal((await replicas.waitForSent(() => true)).text, 'one\ntwo');
  },

  async 'the editor is a real Draft.js: paste, marks, undo'({ page, open }) {
    await open('nadia-still-waiting');
    await page.click(box);
    assert.equal(await paste(page, box, 'Hi @nadiarahman_ see #storm\nhttps://a.example/b'), true);
    await until(page, () => window.__replica.editors()[0]?.text.includes('storm'));
    assert.deepEqual((await models(page))[0]?.blocks, ['Hi @nadiarahman_ see #storm', 'https://a.example/b']);
    assert.equal(await page.locator(`${box} span[style*="color"] > span[data-offset-key]`).count(), 3);
    assert.equal(await page.locator(`${box} [data-contents] > [data-rbd-draggable-id] > [data-block]`).count(), 2);
    await page.keyboard.press('Control+z');
    await until(page, () => window.__replica.editors()[0]?.text === '');
    await page.keyboard.press('Control+y');
    await until(page, () => window.__replica.editors()[0]?.text.includes('storm'));
  },

  async 'a text that is too long is marked and cannot be sent'({ page, open }) {
    await open('nadia-still-waiting');
    await page.click(box);
    await paste(page, box, `${'a'.repeat(200)} 漢${'b'.repeat(90)}`);
    await until(page, () => window.__replica.editors()[0]?.text.length === 292);
    assert.equal(await page.locator(`${box} span[style*="background"]`).textContent(), 'b'.repeat(13));
    assert.equal(await page.locator(inlineSend).isDisabled(), true);
    assert.equal(await page.locator('[role=progressbar]').getAttribute('aria-valuenow'), '100');
  },

  async 'a thread of several posts goes out with one click, from a new button'({ page, replicas, open }) {
    await open('nadia-still-waiting');
    await page.click(box);
    await page.keyboard.type('first');
    const single = await page.locator(inlineSend).elementHandle();
    await page.click('[data-testid=addButton]');
    await page.locator('[data-testid=tweetTextarea_1]').waitFor();
    await page.keyboard.type('second');
    assert.equal(await single?.evaluate((node) => node.isConnected), false);
    assert.deepEqual(await texts(page), ['first', 'second']);
    await page.click(inlineSend);
    await replicas.waitForSent(({ text }) => text === 'second');
    const [one, two] = replicas.x.posts();
    assert.equal(one?.text, 'first');
    assert.notEqual(two?.to, one?.to);
  },

  async 'the focal post is drawn first, its ancestors later and above'({ page, open }) {
    await open('nadia-still-waiting');
    await page.waitForSelector(focal);
    assert.equal(await page.locator('article[data-testid=tweet]').first().getAttribute('tabindex'), '-1');
    await page
      .locator('[data-testid=tweetText]', { hasText: 'I sent you three messages' })
      .waitFor({ state: 'attached' });
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('[data-testid=cellInnerDiv]')]
        .map((cell) => ({
          top: Number(/-?[\d.]+/.exec((cell as HTMLElement).style.transform)?.[0]),
          text: cell.textContent ?? '',
        }))
        .sort((one, other) => one.top - other.top)
        .map(({ text }) => text),
    );
    const at = (words: string) => order.findIndex((text) => text.includes(words));
    assert.ok(at('Day two without a line') < at('Kindly DM us'));
    assert.ok(at('I sent you three messages') < at('Still nothing'));
    assert.ok(at('Discover more') > at('Show probable spam'));
  },

  async 'timelines hold few cells and use them again'({ page, open }) {
    await open('home');
    await page.waitForSelector('[data-testid=cellInnerDiv]');
    const cells = () => page.locator('[data-testid=cellInnerDiv]').count();
    assert.ok((await cells()) < 40, 'most of the 1,000 posts are not in the document');
    const first = await page.evaluateHandle(() => document.querySelector('[data-testid=cellInnerDiv]'));
    const linkIn = () =>
      first.evaluate((cell) => cell?.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href'));
    const was = await linkIn();
    await page.evaluate(() => scrollTo(0, 20_000));
    await page.waitForFunction(
      ([cell, old]) => cell?.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href') !== old,
      [first, was] as const,
    );
    assert.ok(await first.evaluate((cell) => cell?.isConnected), 'the same node shows another post');
    assert.ok((await cells()) < 40);
    const sorted = await page.evaluate(() => {
      const tops = [...document.querySelectorAll<HTMLElement>('[data-testid=cellInnerDiv]')].map((cell) =>
        Number(/-?[\d.]+/.exec(cell.style.transform)?.[0]),
      );
      return tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0));
    });
    assert.equal(sorted, false, 'the document order is not the order on the screen');
  },

  async 'the reply dialog knows its target, asks before it goes, and sends'({ page, replicas, open }) {
    await open('nadia-line-cut');
    await page.click(`${focal} [data-testid=reply]`);
    await page.waitForSelector(`#layers ${dialog} article[data-testid=tweet]`);
    assert.equal(new URL(page.url()).pathname, '/compose/post');
    assert.equal(await page.locator(`${dialog} article [role=group]`).count(), 0, 'no action bar on the target');
    await page.keyboard.type('a reply');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-testid=confirmationSheetDialog]');
    assert.deepEqual(replicas.x.posts(), []);
    await page.keyboard.press('Tab');
    await page.click('[data-testid=confirmationSheetCancel]');
    await page.waitForSelector(dialog, { state: 'detached' });
    await page.click(`${focal} [data-testid=reply]`);
    await page.waitForSelector(`${dialog} ${box}`);
    await page.keyboard.type('another');
    await page.click('[data-testid=tweetButton]');
    assert.equal((await replicas.waitForSent(() => true)).text, 'another');
    await page.waitForSelector(dialog, { state: 'detached' });
  },

  async 'the quote dialog sends an empty box'({ page, replicas, open }) {
    await open('nadia-line-cut');
    await page.click(`${focal} [data-testid=retweet]`);
    await page.click('[role=menuitem][href="/compose/post"]');
    await page.waitForSelector(`${dialog} [data-testid=attachments] [role=link]`);
    assert.equal(await page.locator('[data-testid=tweetButton]').isEnabled(), true);
    await page.click('[data-testid=tweetButton]');
    assert.equal((await replicas.waitForSent(() => true)).kind, 'quote');
  },

  async 'page keys open dialogs outside of boxes only'({ page, open }) {
    await open('nadia-line-cut');
    await page.waitForSelector(focal);
    await page.click(box);
    await page.keyboard.type('nr/');
    assert.deepEqual(await texts(page), ['nr/']);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('n');
    await page.waitForSelector(`${dialog} ${box}`);
  },

  async 'Enter picks from an open mention list'({ page, open }) {
    await open('nadia-line-cut');
    await page.click(box);
    await page.keyboard.type('cc @suriam');
    await page.waitForSelector('[role=listbox]');
    await page.keyboard.press('Enter');
    assert.deepEqual(await texts(page), ['cc @SuriaMobile ']);
  },

  async 'the chat drawer comes late, in an open shadow root, and sends with Enter'({ page, replicas, open }) {
    await open('nadia-line-cut', { drawer: 1500 });
    await page.waitForSelector(drawer, { state: 'attached' });
    assert.equal(await page.evaluate((host) => document.querySelector(host)?.shadowRoot ?? null, drawer), null);
    await until(page, () =>
      document.querySelector('[data-testid=xchatEmbedDrawer]')?.shadowRoot?.querySelector('[data-testid=dm-container]'),
    );
    assert.equal(
      await page.evaluate(() => document.querySelector('[data-testid=dm-container]')),
      null,
      'not reached from the document',
    );
    const url = page.url();
    await page.locator('[data-testid=dm-drawer-header]').click();
    await page.locator('[data-testid=dm-inbox-panel] a', { hasText: 'Nadia' }).click();
    const area = page.locator('[data-testid=dm-composer-textarea]');
    await area.waitFor();
    assert.equal(page.url(), url);
    assert.equal(await page.locator('[data-testid=dm-composer-send-button]').count(), 0, 'no button without text');
    await area.pressSequentially('your balance');
    await area.press('Shift+Enter');
    await area.pressSequentially('is nobody else’s');
    assert.deepEqual((await page.evaluate(() => window.__replica.chats()))[0]?.text, 'your balance\nis nobody else’s');
    await area.press('Enter');
    const sent = await replicas.waitForSent(({ audience }) => audience === 'private');
    assert.equal(sent.text, 'your balance\nis nobody else’s');
    await page.locator('.justify-end', { hasText: 'is nobody else’s' }).waitFor();
    assert.equal(
      await page
        .locator('.justify-end')
        .first()
        .evaluate((row) => getComputedStyle(row).justifyContent),
      'flex-end',
    );
  },

  async 'the chat page is private from end to end'({ page, replicas, open }) {
    await open('nadia-chat', { drawer: 50 });
    const area = page.locator('[data-testid=xchatEmbedRoute] [data-testid=dm-composer-textarea]');
    await area.fill('hello');
    await page.locator('[data-testid=dm-composer-send-button]').click();
    await replicas.waitForSent(({ audience, text }) => audience === 'private' && text === 'hello');
    assert.equal(replicas.x.posts().length, 0);
  },

  async 'posts fail and take their time when told to'({ page, replicas, open }) {
    await open('nadia-line-cut', { fail: true, slow: 400 });
    await page.click(box);
    await page.keyboard.type('kept');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('[role=progressbar][aria-valuetext]');
    assert.equal(await page.locator(inlineSend).isDisabled(), true);
    await page.waitForSelector(toast);
    assert.deepEqual(await texts(page), ['kept']);
    assert.equal(replicas.x.posts().length, 0);
    await until(
      page,
      () => document.querySelector('[data-testid=tweetTextarea_0]')?.getAttribute('contenteditable') === 'true',
    );
  },

  async 'themes and languages are where the site has them'({ page, open }) {
    const themes = [
      ['light', 'rgb(255, 255, 255)', 'light'],
      ['dark', 'rgb(0, 0, 0)', 'dark'],
      ['contrast', 'rgb(5, 5, 5)', 'dark'],
    ] as const;
    for (const [theme, background, scheme] of themes) {
      await open('nadia-line-cut', { theme });
      await page.waitForSelector(focal);
      assert.equal(await page.evaluate(() => document.body.style.backgroundColor), background);
      assert.equal(await page.evaluate(() => document.documentElement.style.colorScheme), scheme);
    }
    const words = [
      ['en', 'Post your reply', 'Reply'],
      ['id', 'Posting balasan Anda', 'Balas'],
      ['ms', 'Siarkan balasan anda', 'Balas'],
    ] as const;
    for (const [lang, placeholder, label] of words) {
      await open('nadia-line-cut', { lang });
      await page.waitForSelector(focal);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      assert.equal(await page.locator('.public-DraftEditorPlaceholder-inner').first().textContent(), placeholder);
      assert.equal(await page.locator(inlineSend).textContent(), label);
    }
  },

  async 'a switch of the theme replaces every node'({ page, open }) {
    await open('nadia-line-cut');
    const held = await page.waitForSelector(box);
    await page.evaluate(() => window.__replica.setTheme('dark'));
    await page.waitForFunction((node) => !node.isConnected, held);
    await page.waitForSelector(box);
  },

  async 'decoys lie where the real ones do'({ page, open }) {
    await open('quote-card', { buttons: true });
    await page.waitForSelector(focal);
    const card = page.locator(`${focal} [role=link][tabindex="0"]`);
    assert.equal(await card.locator('[data-testid=User-Name] a').count(), 0);
    assert.equal(await card.locator('a:has(time)').count(), 0);
    assert.equal(await card.locator('a[href*="/photo/1"]').count(), 1);
    assert.equal(await page.locator(`${focal} [data-testid=tweetText]`).count(), 2);
    assert.ok((await page.locator(`${focal} a[href$="/analytics"]`).count()) > 0);
    assert.equal(
      await page.locator(`${focal} [data-testid=User-Name] a`).first().getAttribute('title'),
      'Notes on @lina_pools',
    );
  },

  async 'the article is read-only Draft.js, beside a box that is not'({ page, open }) {
    await open('article');
    await page.waitForSelector('[data-testid=longformRichTextComponent] [data-contents]');
    assert.equal(await page.locator('[data-testid=longformRichTextComponent] [contenteditable=true]').count(), 0);
    assert.equal(await page.locator(`${box}[contenteditable=true]`).count(), 1);
    assert.equal(await page.locator('article [role=group]').count(), 2);
  },

  async 'named hooks can be left out'({ page, open }) {
    await open('nadia-line-cut', { without: ['tweetButtonInline', 'tweetTextarea_0'] });
    await page.waitForSelector(focal);
    assert.equal(await page.locator(`${inlineSend}, ${box}`).count(), 0);
    assert.equal(await page.locator('.DraftEditor-root [contenteditable=true][role=textbox]').count(), 1);
  },

  async 'what others do shows at once'({ page, replicas, open }) {
    await open('nadia-still-waiting');
    await page.waitForSelector(focal);
    replicas.x.add({ by: 'SuriaMobile', text: 'A colleague was faster.', replyTo: 'nadia-still-waiting' });
    await page.locator('[data-testid=tweetText]', { hasText: 'A colleague was faster.' }).waitFor();
    replicas.x.add({ remove: 'nadia-still-waiting' });
    await page.waitForSelector(focal, { state: 'detached' });
    assert.equal(await page.locator(box).count(), 1, 'the box stays');
  },

  async 'hostile names stay text'({ page, open }) {
    let alarms = 0;
    page.once('dialog', (alarm) => {
      alarms += 1;
      return alarm.dismiss();
    });
    await open('hostile-1', { hostile: true });
    await page.waitForSelector(focal);
    assert.match(
      (await page.locator(`${focal} [data-testid=User-Name]`).textContent()) ?? '',
      /<img src=x onerror=alert\(1\)>/,
    );
    assert.equal(alarms, 0);
  },

  async 'routes change without a load'({ page, open }) {
    await open('home');
    await page.waitForSelector('article[data-testid=tweet]');
    await page.evaluate(() => {
      document.documentElement.dataset.same = 'yes';
    });
    await page.locator('article[data-testid=tweet] [data-testid=tweetText]').first().click();
    await page.waitForURL(/\/status\/\d+$/);
    await page.waitForSelector(focal);
    await page.goBack();
    await page.waitForURL(/\/home$/);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.same), 'yes');
  },

  async 'the media viewer has a composer of its own'({ page, replicas, open }) {
    await open('nadia-line-cut');
    await page.click(`${focal} [data-testid=tweetPhoto]`);
    await page.waitForURL(/\/photo\/1$/);
    const side = page.locator(`#layers ${dialog} ${box}`);
    await side.click();
    await page.keyboard.type('from the side');
    await page.locator(`#layers ${dialog} ${inlineSend}`).click();
    assert.equal((await replicas.waitForSent(() => true)).text, 'from the side');
  },

  async 'X Pro has columns, and its address says nothing'({ page, replicas, open }) {
    await open('home');
    await page.goto('https://pro.x.com/i/decks/1');
    const columns = page.locator('[data-testid=multi-column-layout-column-content]');
    await columns.nth(1).locator('[data-testid=tweetText]').first().click();
    await columns.nth(3).locator(focal).waitFor();
    await columns.nth(3).locator(`${focal} [data-testid=reply]`).click();
    await page.waitForSelector(`[data-testid=drawerAnimatedDiv] ${box}`);
    await page.keyboard.type('from a deck');
    await page.keyboard.press('Control+Enter');
    assert.equal((await replicas.waitForSent(() => true)).kind, 'reply');
    assert.equal(new URL(page.url()).pathname, '/i/decks/1');
  },

  async 'the page is as strict as the real one'({ page, open }) {
    await open('home');
    const answer = await page.reload();
    const headers = answer?.headers() ?? {};
    assert.match(headers['content-security-policy'] ?? '', /script-src 'nonce-/);
    for (const name of ['strict-transport-security', 'cross-origin-opener-policy', 'x-frame-options'])
      assert.ok(headers[name], name);
  },
};

const wanted = process.argv[2] ?? '';
const replicas = await startReplicas();
const browser = await launchChromium({ replicas, viewport: { width: 1360, height: 900 } });
let failed = 0;
try {
  for (const [name, check] of Object.entries(checks)) {
    if (!name.includes(wanted)) continue;
    replicas.reset();
    const page = await browser.context.newPage();
    page.setDefaultTimeout(8000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const open = async (place: string, knobs: Partial<Knobs> = {}) => {
      await page.goto(replicas.x.url(place, { slow: 20, drawer: 7000, ...knobs }));
    };
    try {
      await check({ page, replicas, open });
      assert.deepEqual(errors, [], 'errors in the page');
      console.log(`ok    ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILS ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await replicas.close();
}
console.log(failed === 0 ? 'X behaves.' : `${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
