import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { text } from '../../lib/languages/text.ts';
import type { Interaction } from '../../lib/records/schema.ts';
import {
  answerComment,
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
import { knownByHerRecordsAlone } from './known-by-records.ts';

const say = (key: Parameters<typeof text>[1]) => text('en', key);

/** Private by itself, whoever is answered. */
const leak = 'Hi Nadia, you still owe RM354.20 on this line';
const number = 'Nadia, your number is 012-774 8831';
const clean = 'Hi Nadia, we are sorry that nobody called. Please send us a DM and we will look into it together.';

/** Private for Nadia alone: nothing but her records tells that this number is an amount of hers. */
const hers = knownByHerRecordsAlone();

interface ReplicaWindow {
  readonly __replica: {
    go(path: string): void;
    openChat(person: string): void;
    chats(): { text: string }[];
  };
}

describe('a hostile page and an unlucky day', () => {
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
  // A frame may be on its way out while it is asked.
  const shownCards = async () =>
    (await card(page))
      .locator('[role=dialog], [role=alertdialog]')
      .count()
      .catch(() => -1);
  const held = async () => {
    await eventually(shownCards, (count) => count > 0);
    await eventually(
      () => page.evaluate(() => document.activeElement?.localName),
      (name) => name === 'tenang-layer',
    );
  };
  /** The dialog is gone, and the focus is the page's again: keys before that are nobody's. */
  const notHeld = async () => {
    await eventually(shownCards, (count) => count === 0);
    await eventually(
      () => page.evaluate(() => document.activeElement?.localName),
      (name) => name !== 'tenang-layer',
    );
  };
  const known = (name: RegExp) =>
    eventually(
      () => panelText(page),
      (shown) => name.test(shown),
    );
  const stops = (words: string) =>
    eventually(
      () => marked(page, 'stop'),
      (found) => found.some((word) => word.includes(words)),
    );

  const isMarked = (words: string) =>
    eventually(
      async () => [...(await marked(page, 'stop')), ...(await marked(page, 'ask'))],
      (found) => found.some((word) => word.includes(words)),
    );

  async function atNadia(): Promise<void> {
    page = await floor.open('x', 'nadia-line-cut');
    await known(/Rudi/);
    await replyBox(page).click();
  }

  /** Presses nothing, only waits until two frames were drawn and the event loop ran: long enough for a wrong send to begin. */
  async function settled(): Promise<void> {
    await page.evaluate(
      () =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 400)))),
    );
  }

  describe('the page', () => {
    test('frames our pages itself: they show nothing and take no orders, whatever nonce it posts', async () => {
      page = await floor.browser.context.newPage();
      // This site lets itself frame whom it likes.
      const devtools = await floor.browser.context.newCDPSession(page);
      await devtools.send('Page.enable');
      await devtools.send('Page.setBypassCSP', { enabled: true });
      await page.goto(floor.replicas.x.url('nadia-line-cut', {}));
      await known(/Rudi/);
      await replyBox(page).click();
      const origin = floor.browser.extensionUrl('').replace(/\/$/, '');
      await page.evaluate((from) => {
        for (const file of ['panel.html', 'card.html']) {
          const frame = document.createElement('iframe');
          frame.src = `${from}/${file}`;
          frame.className = 'stolen';
          frame.addEventListener('load', () => {
            for (const nonce of ['', 'x', '00000000-0000-4000-8000-000000000000'])
              frame.contentWindow?.postMessage({ tenangNonce: nonce }, '*');
          });
          document.body.append(frame);
        }
      }, origin);
      const stolen = (file: string): Promise<Frame> =>
        eventually(
          async () => {
            for (const handle of await page.locator('iframe.stolen').elementHandles()) {
              const frame = await handle.contentFrame();
              if (frame?.url().endsWith(file)) return frame;
            }
            return null;
          },
          (frame) => frame !== null,
        ) as Promise<Frame>;
      await page.keyboard.type(leak);
      await stops('RM354.20');
      await page.keyboard.press('Control+Enter');
      await eventually(
        async () => {
          let shown = 0;
          for (const frame of page.frames().filter((each) => each.url().endsWith('/card.html')))
            shown += await frame.locator('[role=alertdialog]').count();
          return shown;
        },
        (count) => count > 0,
      );
      const stolenPanel = await stolen('panel.html');
      const stolenCard = await stolen('card.html');
      expect(await stolenPanel.locator('body').textContent()).not.toMatch(/Rudi|354/);
      expect(await stolenCard.locator('[role=alertdialog]').count()).toBe(0);
      // Even as the extension's own page it gets no further without being vouched for.
      const answer = await stolenCard.evaluate(
        () =>
          new Promise((resolve) => {
            const { chrome } = globalThis as unknown as {
              chrome: {
                runtime: {
                  connect(how: object): {
                    postMessage(message: unknown): void;
                    onMessage: { addListener(heard: (message: unknown) => void): void };
                  };
                };
              };
            };
            const heard: unknown[] = [];
            for (const name of ['card', 'panel', 'page', 'desk']) {
              const port = chrome.runtime.connect({ name });
              port.onMessage.addListener((message) => heard.push(message));
              for (const message of [
                { type: 'hello', nonce: 'x', site: 'x' },
                { type: 'post-anyway', reason: 'other', words: 'x' },
                { type: 'add-customer' },
                { type: 'search-customers', request: 1, words: 'Nadia' },
              ]) {
                try {
                  port.postMessage(message);
                } catch (refused) {
                  if (!(refused instanceof Error)) throw refused;
                }
              }
            }
            setTimeout(() => resolve(heard), 800);
          }),
      );
      expect(answer).toEqual([]);
      expect(sent()).toEqual([]);
    });

    test.each([
      [
        'a made-up key',
        `const box = document.querySelector('[data-testid=tweetTextarea_0]');
         for (const type of ['keydown', 'keypress', 'keyup'])
           box.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true, composed: true }));`,
      ],
      ['a made-up click', `document.querySelector('[data-testid=tweetButtonInline]').click()`],
      [
        'a made-up pointer',
        `const button = document.querySelector('[data-testid=tweetButtonInline]');
         for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
           button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));`,
      ],
      [
        'changed prototypes',
        `Event.prototype.stopImmediatePropagation = function () {};
         Event.prototype.preventDefault = function () {};
         Event.prototype.composedPath = () => [];
         EventTarget.prototype.addEventListener = function () {};
         Element.prototype.attachShadow = () => { throw new Error('no'); };
         window.postMessage = () => { throw new Error('no'); };
         Object.defineProperty(CSS, 'highlights', { value: new Map() });
         document.querySelector('[data-testid=tweetButtonInline]').click()`,
      ],
      [
        'the word by which a content script steps aside for a newer one',
        `for (const id of [location.host, ...ids])
           for (const name of ['x', 'x.content', 'facebook'])
             for (const type of ['wxt:content-script-started', id + ':wxt:content-script-started', id + ':' + name + ':wxt:content-script-started']) {
               document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: name, messageId: 'other' } }));
               window.postMessage({ type, contentScriptName: name, messageId: 'other' }, '*');
             }
         setTimeout(() => document.querySelector('[data-testid=tweetButtonInline]').click(), 50)`,
      ],
      [
        'another document in its own place',
        `document.querySelector('tenang-layer')?.remove(); document.querySelector('[data-testid=tweetButtonInline]').click()`,
      ],
    ])('sends by %s: held all the same', async (_, script) => {
      await atNadia();
      await page.keyboard.type(leak);
      await stops('RM354.20');
      await page.evaluate(`{ const ids = ['${floor.browser.extensionId}']; ${script} }`);
      await settled();
      expect(sent()).toEqual([]);
      await eventually(
        () => page.evaluate(() => document.querySelectorAll('tenang-layer').length),
        (count) => count === 1,
      );
      await held();
      expect(await written()).toContain(leak);
    });

    test('sets its traps before we come: nothing of ours goes through its hands', async () => {
      page = await floor.browser.context.newPage();
      await page.addInitScript(() => {
        const seen: string[] = [];
        (globalThis as unknown as { seen: string[] }).seen = seen;
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (how) {
          seen.push(`attachShadow ${this.localName}`);
          return attachShadow.call(this, { ...how, mode: 'open' });
        };
        addEventListener('message', (event) => seen.push(`message ${JSON.stringify(event.data)}`), true);
        const { addEventListener: add } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
          return add.apply(this, given as Parameters<typeof add>);
        };
      });
      await page.goto(floor.replicas.x.url('nadia-line-cut', {}));
      await known(/Rudi/);
      await replyBox(page).click();
      await page.keyboard.type(leak);
      await stops('RM354.20');
      await page.keyboard.press('Control+Enter');
      await held();
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      expect(seen.filter((one) => /tenang|nonce|content-script/i.test(one))).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('tenang-layer')?.shadowRoot)).toBeNull();
      expect(await page.evaluate(() => window.length)).toBe(0);
    });

    test('removes, hides and empties our layer: it comes back, and what was held can be decided', async () => {
      await atNadia();
      await page.keyboard.type(leak);
      await stops('RM354.20');
      await page.keyboard.press('Control+Enter');
      await held();
      await page.evaluate(() => {
        document.querySelector('tenang-layer')?.remove();
      });
      await held();
      await page.evaluate(() => {
        const layer = document.querySelector('tenang-layer');
        layer?.setAttribute('style', 'display: none !important');
        layer?.setAttribute('hidden', '');
        layer?.setAttribute('inert', '');
      });
      await eventually(
        () =>
          page.evaluate(() => {
            const layer = document.querySelector('tenang-layer');
            return layer ? [getComputedStyle(layer).display, layer.hasAttribute('inert')] : [];
          }),
        ([display, inert]) => display === 'block' && inert === false,
      );
      await (await card(page)).getByRole('button', { name: say('card.edit') }).click();
      await notHeld();
      expect(await written()).toContain(leak);
      expect(sent()).toEqual([]);
    });

    test('finds no value of her records in its document, its globals or its storage', async () => {
      await atNadia();
      await page.keyboard.type('We looked into it.');
      await eventually(
        () => panelText(page),
        (shown) => /354/.test(shown) || /Rudi/.test(shown),
      );
      const everything = await page.evaluate(async () => {
        const words: string[] = [document.documentElement.outerHTML];
        for (const store of [localStorage, sessionStorage]) words.push(JSON.stringify(store));
        words.push(JSON.stringify(await indexedDB.databases()), document.cookie, JSON.stringify(history.state));
        for (const key of Object.getOwnPropertyNames(globalThis)) {
          try {
            const value: unknown = (globalThis as unknown as Record<string, unknown>)[key];
            if (typeof value === 'string') words.push(`${key}=${value}`);
            else if (value && typeof value === 'object' && !(value instanceof Node))
              words.push(key, JSON.stringify(value));
          } catch (refused) {
            if (!(refused instanceof Error)) throw refused;
          }
        }
        return words.join('\n');
      });
      for (const value of ['354.20', 'SM-3304-71852', '470 0142', 'Kenari', 'binti Abdul', 'Rudi'])
        expect(everything).not.toContain(value);
      expect(everything).not.toContain('"tenang"');
    });
  });

  describe('a hurried hand', () => {
    test.each([1, 2, 3])('a leak typed and sent in one breath is held (press %i times)', async (presses) => {
      await atNadia();
      await page.keyboard.insertText(leak);
      for (let press = 0; press < presses; press += 1) await page.keyboard.press('Control+Enter');
      await held();
      await settled();
      expect(sent()).toEqual([]);
      expect(await written()).toContain(leak);
    });

    test('what only her records know is held too, at once after the page has opened', async () => {
      page = await floor.open('x', 'nadia-line-cut');
      await replyBox(page).click();
      await page.keyboard.insertText(hers);
      await page.keyboard.press('Control+Enter');
      await held();
      await settled();
      expect(sent()).toEqual([]);
    });

    test.each([
      ['once', async (on: Page) => on.keyboard.press('Control+Enter')],
      [
        'twice',
        async (on: Page) => {
          await on.keyboard.press('Control+Enter');
          await on.keyboard.press('Control+Enter');
        },
      ],
      [
        'and held down',
        async (on: Page) => {
          await on.keyboard.down('Control');
          for (let time = 0; time < 8; time += 1) await on.keyboard.down('Enter');
          await on.keyboard.up('Enter');
          await on.keyboard.up('Control');
        },
      ],
      ['by the button, twice', async (on: Page) => on.locator('[data-testid=tweetButtonInline]').first().dblclick()],
    ])('a clean reply in one breath goes out exactly once, pressed %s', async (_, press) => {
      await atNadia();
      await page.keyboard.insertText(clean);
      await press(page);
      await floor.replicas.waitForSent(({ text: words }) => words === clean, 60_000);
      await settled();
      expect(sent()).toEqual([clean]);
    });

    test('a checked clean reply goes out in the very event', async () => {
      await atNadia();
      await page.keyboard.type(clean);
      await settled();
      await page.evaluate(() => {
        const seen: string[] = [];
        (globalThis as unknown as { seen: string[] }).seen = seen;
        for (const type of ['keydown', 'click'] as const) {
          document.addEventListener(type, (event) => {
            if (type === 'click' || (event as KeyboardEvent).key === 'Enter') seen.push(`${type} ${event.isTrusted}`);
          });
        }
      });
      await page.keyboard.press('Control+Enter');
      await floor.replicas.waitForSent(({ text: words }) => words === clean, 60_000);
      expect(sent()).toEqual([clean]);
      expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual(['keydown true']);
    });

    test('a key that is still held down when the dialog opens decides nothing', async () => {
      await atNadia();
      await page.keyboard.type(leak);
      await stops('RM354.20');
      await page.keyboard.down('Control');
      await page.keyboard.down('Enter');
      await held();
      for (let time = 0; time < 6; time += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await page.keyboard.up('Control');
      await settled();
      expect(sent()).toEqual([]);
      expect(await written()).toContain(leak);
      expect(await shownCards()).toBe(1);
    });
  });

  describe('everywhere on X', () => {
    test('in a thread of two posts the second leaks: neither goes', async () => {
      page = await floor.open('x', 'home');
      await page.locator('[data-testid=SideNav_NewTweet_Button]').first().click();
      const first = page.locator('[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]');
      await first.click();
      await page.keyboard.type('We are sorry for the outage tonight.');
      await page.locator('[role=dialog] [data-testid=addButton]').click();
      const second = page.locator('[role=dialog] [data-testid=tweetTextarea_1][contenteditable=true]');
      await second.click();
      await page.keyboard.type(number);
      await page.locator('[role=dialog] [data-testid=tweetButton]').click();
      await held();
      await settled();
      expect(sent()).toEqual([]);
      await (await card(page)).getByRole('button', { name: say('card.edit') }).click();
      await notHeld();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('We will write again at nine.');
      await page.locator('[role=dialog] [data-testid=tweetButton]').click();
      await eventually(
        async () => sent().length,
        (count) => count === 2,
      );
      await settled();
      expect(sent()).toEqual(['We are sorry for the outage tonight.', 'We will write again at nine.']);
    });

    const dialog = '[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]';
    test.each([
      [
        'reply dialog',
        'home',
        async (on: Page) => {
          await on.goto(floor.replicas.x.url('search'));
          const post = on.locator('article[data-testid=tweet]', { hasText: 'Day two without a line' }).first();
          await post.locator('[data-testid=reply]').click();
        },
        dialog,
      ],
      [
        'quote dialog',
        'nadia-line-cut',
        async (on: Page) => {
          await on.locator('article[tabindex="-1"] [data-testid=retweet]').first().click();
          await on.getByText('Quote', { exact: true }).first().click();
        },
        dialog,
      ],
      [
        'new-post dialog',
        'home',
        async (on: Page) => on.locator('[data-testid=SideNav_NewTweet_Button]').first().click(),
        dialog,
      ],
      [
        'media viewer',
        'viewer',
        async () => undefined,
        '[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]',
      ],
    ])('a leak in the %s is held, and clean words go once', async (name, place, open, box) => {
      const url = name === 'media viewer' ? await viewerPath() : place;
      page = await floor.open('x', url);
      await page.locator('article').first().waitFor();
      await open(page);
      await page.locator(box).first().focus();
      await page.keyboard.insertText(number);
      await page.keyboard.press('Control+Enter');
      await held();
      expect(sent()).toEqual([]);
      await page.keyboard.press('Escape');
      await notHeld();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText('We are sorry. Please send us a DM.');
      await page.keyboard.press('Control+Enter');
      await floor.replicas.waitForSent(({ text: words }) => words.startsWith('We are sorry'), 60_000);
      await settled();
      expect(sent()).toEqual(['We are sorry. Please send us a DM.']);
    });

    async function viewerPath(): Promise<string> {
      const { posts } = floor.replicas.x.state() as {
        posts: Record<string, { id: string; by: string; photos?: object[] }>;
      };
      const post = Object.values(posts).find(({ by, photos }) => by !== 'SuriaCare' && photos && photos.length > 0);
      return `/${post?.by}/status/${post?.id}/photo/1`;
    }
  });

  describe('everywhere on Facebook', () => {
    const leakOf = 'Kak Dinda masih ada tunggakan Rp487.300';

    test('comment box, reply with a mention, private reply and docked chat: each by its own readers', async () => {
      page = await floor.open('facebook', 'dinda');
      await intoFirstBox(page);
      await page.keyboard.insertText('Nomor Kakak 0812-5550-7788 sudah kami catat');
      await page.keyboard.press('Enter');
      await held();
      await page.keyboard.press('Escape');
      await notHeld();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');

      const box = await answerComment(page, 'Dinda Kusuma');
      await box.click();
      await page.keyboard.press('End');
      await page.keyboard.type(leakOf);
      await page.keyboard.press('Enter');
      await held();
      expect(sent()).toEqual([]);
      await page.keyboard.press('Escape');
      await notHeld();
      expect((await written()).some((words) => words.endsWith(leakOf))).toBe(true);

      await page.evaluate(() => (window as unknown as ReplicaWindow).__replica.openChat('dinda.kusuma'));
      const chat = page.locator(
        '[role=textbox][data-lexical-editor=true]:not([aria-label*="Suria"]):not([aria-label*="Dinda"])',
      );
      await chat.first().click();
      await page.keyboard.insertText('Kak Dinda, tagihan Kakak Rp487.300.');
      await page.keyboard.press('Enter');
      const message = await floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
      expect(message.text).toContain('Rp487.300');
      // The public reply is still what it was, and still held.
      await box.focus();
      await page.keyboard.press('Enter');
      await held();
      expect(floor.replicas.store.posts()).toEqual([]);
    });

    test('the private reply takes what belongs to her, and is told as private', async () => {
      page = await floor.open('facebook', 'dinda');
      await page
        .locator('[role=article][aria-label*="Dinda Kusuma"] [role=button]')
        .filter({ hasText: /^Send message$|^Message$|^Send private reply$/ })
        .first()
        .click();
      const box = page.locator('[role=dialog] [contenteditable=true]').first();
      await box.click();
      await page.keyboard.insertText('Kak Dinda, tagihan Kakak Rp487.300.');
      await page.locator('[role=dialog] [role=button]').last().click();
      const message = await floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
      expect(message.text).toContain('Rp487.300');
    });

    test('in Messenger Enter sends once; a secret code is held even there', async () => {
      page = await floor.open('facebook', 'messenger-dinda');
      await intoFirstBox(page);
      await page.keyboard.insertText('Kak Dinda, tagihan Kakak Rp487.300.');
      await page.keyboard.press('Enter');
      await floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
      await settled();
      expect(sent()).toHaveLength(1);
      await page.locator('[role=textbox]').first().click();
      await page.keyboard.insertText('Kode OTP Kakak 482913');
      await page.keyboard.press('Enter');
      await held();
      expect(sent()).toHaveLength(1);
    });

    test('an approved leak goes out although the page takes no click that a script made', async () => {
      page = await floor.open('facebook', 'dinda', { without: ['untrusted-clicks'] });
      const box = await answerComment(page, 'Dinda Kusuma');
      await box.click();
      await page.keyboard.press('End');
      await page.keyboard.type(leakOf);
      await page.keyboard.press('Enter');
      await held();
      const dialog = await card(page);
      await dialog.getByRole('button', { name: say('card.otherWays') }).click();
      await dialog.getByText(say('card.reason-customer-agreed')).first().click();
      await dialog
        .getByRole('button', { name: say('card.postAnyway') })
        .last()
        .click();
      await notHeld();
      await settled();
      // Longer than the yes to a send that really went out would last.
      await page.waitForTimeout(1_500);
      expect(sent()).toEqual([]);
      await box.focus();
      await page.keyboard.press('Enter');
      await floor.replicas.waitForSent(({ text: words }) => words.endsWith(leakOf), 60_000);
      expect(sent()).toHaveLength(1);
    });
  });

  describe('the background', () => {
    async function stopWorker(): Promise<void> {
      const devtools = await floor.browser.context.newCDPSession(await floor.browser.context.newPage());
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await page.bringToFront();
    }

    test('is stopped between the hold and the decision: the dialog is there again, and the decision counts', async () => {
      await atNadia();
      await page.keyboard.type(leak);
      await stops('RM354.20');
      await page.keyboard.press('Control+Enter');
      await held();
      await stopWorker();
      await settled();
      await held();
      const dialog = await card(page);
      await dialog.getByRole('button', { name: say('card.otherWays') }).click();
      await dialog.getByText(say('card.reason-customer-agreed')).first().click();
      await dialog
        .getByRole('button', { name: say('card.postAnyway') })
        .last()
        .click();
      await floor.replicas.waitForSent(({ text: words }) => words === leak, 60_000);
      await settled();
      expect(sent()).toEqual([leak]);
    });

    test('is stopped, and what only her records know is pressed at once: held', async () => {
      await atNadia();
      await stopWorker();
      await replyBox(page).click();
      await page.keyboard.insertText(hers);
      await page.keyboard.press('Control+Enter');
      await held();
      expect(sent()).toEqual([]);
    });

    test('the same tab opens the page anew after a long draft: the next draft is checked', async () => {
      await atNadia();
      await page.keyboard.type(leak);
      await stops('RM354.20');
      await page.reload();
      await known(/Rudi/);
      await replyBox(page).click();
      await page.keyboard.type('owe RM354.20');
      await stops('RM354.20');
    });
  });

  describe('the conversation goes on while one writes', () => {
    const question = say('card.thread-changed');
    const asked = () =>
      eventually(
        async () => (await card(page)).locator('[role=alertdialog]').allTextContents(),
        (words) => words.some((shown) => shown.includes(question)),
      );

    test.each([
      ['a colleague answered', { by: 'SuriaMobile', text: 'A colleague was faster.', replyTo: 'nadia-line-cut' }],
      ['the customer added something', { by: 'nadiarahman_', text: 'And now it rains in.', replyTo: 'nadia-line-cut' }],
      ['the post is gone', { remove: 'nadia-line-cut' }],
    ])('%s: asked once, and then it goes', async (_, change) => {
      page = await floor.open('x', 'nadia-line-cut');
      await known(/Rudi/);
      await eventually(
        () => page.locator('article').count(),
        (count) => count > 3,
      );
      await replyBox(page).click();
      await page.keyboard.type(clean);
      floor.replicas.x.add(change);
      const said = 'text' in change ? change.text : 'This post is unavailable.';
      await page.getByText(said).first().waitFor({ state: 'attached' });
      await replyBox(page).focus();
      await page.keyboard.press('Control+Enter');
      await asked();
      await held();
      expect(sent()).toEqual([]);
      await page.keyboard.press('Escape');
      await notHeld();
      expect(await written()).toContain(clean);
      await page.keyboard.press('Control+Enter');
      await floor.replicas.waitForSent((one) => one.text === clean, 60_000);
      expect(sent()).toEqual([clean]);
    });

    test('ancestors that load late, strangers, and our own first answer ask nothing', async () => {
      page = await floor.open('x', 'nadia-still-waiting');
      await replyBox(page).click();
      await page.keyboard.insertText(clean);
      await page
        .locator('[data-testid=tweetText]', { hasText: 'Day two without a line' })
        .first()
        .waitFor({ state: 'attached' });
      floor.replicas.x.add({ by: 'joker_99', text: 'popcorn time', replyTo: 'nadia-still-waiting' });
      await page.getByText('popcorn time').first().waitFor({ state: 'attached' });
      await page.keyboard.press('Control+Enter');
      await floor.replicas.waitForSent((one) => one.text === clean, 60_000);
      const more = 'We also told our technicians, Nadia. Please send us a DM.';
      await replyBox(page).click();
      await page.keyboard.insertText(more);
      await settled();
      await page.keyboard.press('Control+Enter');
      await floor.replicas.waitForSent((one) => one.text === more, 60_000);
      expect(sent()).toEqual([clean, more]);
    });

    test('a yes that was given before she went on does not count after it', async () => {
      await atNadia();
      await page.keyboard.type(leak);
      await stops('RM354.20');
      await page.keyboard.press('Control+Enter');
      await held();
      const dialog = await card(page);
      await dialog.getByRole('button', { name: say('card.otherWays') }).click();
      await dialog.getByText(say('card.reason-customer-agreed')).first().click();
      floor.replicas.x.add({ remove: 'nadia-line-cut' });
      await page.getByText('This post is unavailable.').first().waitFor({ state: 'attached' });
      await dialog
        .getByRole('button', { name: say('card.postAnyway') })
        .last()
        .click();
      await settled();
      await held();
      expect(sent()).toEqual([]);
      expect(await written()).toContain(leak);
    });
  });

  test('two drafts that wait for the same direct message both wait', async () => {
    await atNadia();
    for (const words of [leak, number]) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(words);
      await page.keyboard.press('Control+Enter');
      await held();
      await (await card(page)).getByRole('button', { name: say('card.moveToPrivate') }).click();
      await notHeld();
      await eventually(written, (all) => all.every((one) => !one.includes(words)));
      await replyBox(page).focus();
    }
    await page.goto(floor.replicas.x.url('nadia-chat'));
    const box = page.locator('[data-testid=dm-composer-textarea]').first();
    await box.click();
    await (await panel(page)).getByRole('button', { name: say('panel.insertParked') }).click();
    await eventually(
      () => box.inputValue(),
      (value) => value.includes('RM354.20') && value.includes('012-774 8831'),
    );
  });

  describe('what was posted', () => {
    const rowsWith = async (words: string) =>
      (await floor.rows<Interaction & { customerId: string }>('interactions')).filter(({ text: said }) =>
        said.includes(words),
      );

    test('a slow post is recorded once it stands there, for the customer it went to', async () => {
      page = await floor.open('x', 'nadia-line-cut', { slow: 3000 });
      await known(/Rudi/);
      await replyBox(page).click();
      const words = 'Hi Nadia, we are sorry, this one takes its time. Please send us a DM.';
      await page.keyboard.type(words);
      await page.keyboard.press('Control+Enter');
      await settled();
      expect(await rowsWith(words)).toEqual([]);
      // Meanwhile the agent goes on to somebody else.
      const { places } = floor.replicas.x.state({ slow: 3000 }) as { places: Record<string, string> };
      await page.evaluate(
        (path) => (window as unknown as ReplicaWindow).__replica.go(path),
        places['izzat-order'] ?? '',
      );
      await floor.replicas.waitForSent((one) => one.text === words, 60_000);
      const rows = await eventually(
        () => rowsWith(words),
        (found) => found.length > 0,
      );
      const nadia = (await floor.rows<{ id: string; displayName: string }>('customers')).find(
        ({ displayName }) => displayName === 'Nadia Rahman',
      );
      expect(rows.map(({ customerId }) => customerId)).toEqual([nadia?.id]);
    });

    test('a post that fails is not recorded, even when its text is then thrown away', async () => {
      page = await floor.open('x', 'nadia-line-cut', { fail: true });
      await known(/Rudi/);
      await replyBox(page).click();
      const words = 'We are sorry, this one will fail. Please send us a DM.';
      await page.keyboard.type(words);
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-testid=toast]').waitFor();
      await replyBox(page).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.waitForTimeout(1_500);
      expect(await rowsWith(words)).toEqual([]);
    });
  });

  test('a post that fails in a dialog that is then closed is not recorded', async () => {
    page = await floor.open('x', 'nadia-line-cut', { fail: true });
    await known(/Rudi/);
    await page.locator('article[tabindex="-1"] [data-testid=reply]').first().click();
    await page.locator('[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]').click();
    const words = 'We are sorry, this one fails too. Please send us a DM.';
    await page.keyboard.type(words);
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-testid=toast]').waitFor();
    await page.locator('[role=dialog] [data-testid=app-bar-close]').first().click();
    await page.locator('[data-testid=confirmationSheetCancel]').click();
    await page.waitForTimeout(1_000);
    const rows = await floor.rows<Interaction>('interactions');
    expect(rows.filter((row) => row.text.includes(words))).toEqual([]);
  });

  describe('two people', () => {
    test('in two tabs: each draft is checked against its own customer', async () => {
      const other = await floor.open('x', 'izzat-order');
      await atNadia();
      await page.keyboard.type(hers);
      await isMarked('354.20');
      await other.bringToFront();
      await replyBox(other).click();
      await other.keyboard.type(hers);
      await eventually(
        () => panelText(other),
        (shown) => /Izzat/.test(shown) && !/Rudi/.test(shown),
      );
      await other.keyboard.press('Control+Enter');
      await floor.replicas.waitForSent(({ text: words }) => words === hers, 60_000);
      await page.bringToFront();
      await page.keyboard.press('Control+Enter');
      await held();
      expect(sent()).toEqual([hers]);
    });

    test('the page moves on to another customer by pushState while one types', async () => {
      page = await floor.open('x', 'izzat-order');
      await known(/Izzat/);
      const { places } = floor.replicas.x.state() as { places: Record<string, string> };
      await page.evaluate(
        (path) => (window as unknown as ReplicaWindow).__replica.go(path),
        places['nadia-line-cut'] ?? '',
      );
      await page.locator('article[tabindex="-1"]', { hasText: 'Day two without a line' }).waitFor();
      await replyBox(page).click();
      await page.keyboard.insertText(hers);
      await page.keyboard.press('Control+Enter');
      await held();
      expect(sent()).toEqual([]);
    });

    test('a chat with one beside a reply to another: the send of the reply is checked for whom it answers', async () => {
      await atNadia();
      await page.keyboard.type(hers);
      await isMarked('354.20');
      await page.locator('[data-testid=dm-drawer-header]').click();
      await page.locator('[data-testid^=dm-conversation-item-]', { hasText: 'Dimas' }).first().click();
      await page.locator('[data-testid=dm-composer-textarea]').first().click();
      await known(/Dimas/i);
      await page.keyboard.type('Halo Kak');
      await settled();
      // By the button and without a click into its box: that stays out of use.
      await page
        .locator('[data-testid=tweetButtonInline]')
        .first()
        .evaluate((button: HTMLElement) => button.click());
      await held();
      expect(sent()).toEqual([]);
    });
  });
});

test('the extension is loaded anew under an open page: sends ask, and drafts stay', async () => {
  const floor = await openFloor();
  try {
    const page = await floor.open('x', 'nadia-line-cut');
    await eventually(
      () => panelText(page),
      (shown) => /Rudi/.test(shown),
    );
    await replyBox(page).click();
    await page.keyboard.type(leak);
    await eventually(
      () => marked(page, 'stop'),
      (found) => found.length > 0,
    );
    await floor.browser.worker?.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      chrome.runtime.reload();
    });
    await eventually(
      () => page.evaluate(() => document.querySelectorAll('tenang-layer').length),
      (count) => count === 1,
    );
    await page.waitForTimeout(1_000);
    // What was known before (a leak), and what nobody has checked.
    for (const words of [leak, clean]) {
      await replyBox(page).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(words);
      await page.keyboard.press('Control+Enter');
      await page.waitForTimeout(2_000);
      expect(floor.replicas.store.all()).toEqual([]);
      expect((await models(page)).map(({ text: written }) => written)).toContain(words);
      // The question has the focus: its first answer is back to the reply.
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('tenang-layer');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('tweetTextarea_0');
    }
    await page.keyboard.press('Control+Enter');
    await eventually(
      () => page.evaluate(() => document.activeElement?.localName ?? ''),
      (name) => name === 'tenang-layer',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const sent = await floor.replicas.waitForSent(() => true, 60_000);
    expect(sent.text).toBe(clean);
    expect(floor.replicas.store.all()).toHaveLength(1);
  } finally {
    await floor.close();
  }
});
