import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, panelText, replyBox } from './floor.ts';
import { leak, takeShift } from './shift.ts';

/** A page that reads, frames, clicks, hides and changes prototypes. */
const shift = takeShift();

describe('the page', () => {
  test('frames our pages itself: they show nothing and take no orders, whatever nonce it posts', async () => {
    shift.page = await shift.floor.browser.context.newPage();
    // This site lets itself frame whom it likes.
    const devtools = await shift.floor.browser.context.newCDPSession(shift.page);
    await devtools.send('Page.enable');
    await devtools.send('Page.setBypassCSP', { enabled: true });
    await shift.page.goto(shift.floor.replicas.x.url('nadia-line-cut', {}));
    await shift.known(/Rudi/);
    await replyBox(shift.page).click();
    const origin = shift.floor.browser.extensionUrl('').replace(/\/$/, '');
    await shift.page.evaluate((from) => {
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
          for (const handle of await shift.page.locator('iframe.stolen').elementHandles()) {
            const frame = await handle.contentFrame();
            if (frame?.url().endsWith(file)) return frame;
          }
          return null;
        },
        (frame) => frame !== null,
      ) as Promise<Frame>;
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.page.keyboard.press('Control+Enter');
    await eventually(
      async () => {
        let shown = 0;
        for (const frame of shift.page.frames().filter((each) => each.url().endsWith('/card.html')))
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
    expect(shift.sent()).toEqual([]);
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
    await shift.atNadia();
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.page.evaluate(`{ const ids = ['${shift.floor.browser.extensionId}']; ${script} }`);
    await shift.settled();
    expect(shift.sent()).toEqual([]);
    await eventually(
      () => shift.page.evaluate(() => document.querySelectorAll('tenang-layer').length),
      (count) => count === 1,
    );
    await shift.held();
    expect(await shift.written()).toContain(leak);
  });

  test('sets its traps before we come: nothing of ours goes through its hands', async () => {
    shift.page = await shift.floor.browser.context.newPage();
    await shift.page.addInitScript(() => {
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
    await shift.page.goto(shift.floor.replicas.x.url('nadia-line-cut', {}));
    await shift.known(/Rudi/);
    await replyBox(shift.page).click();
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    const seen = await shift.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.filter((one) => /tenang|nonce|content-script/i.test(one))).toEqual([]);
    expect(await shift.page.evaluate(() => document.querySelector('tenang-layer')?.shadowRoot)).toBeNull();
    expect(await shift.page.evaluate(() => window.length)).toBe(0);
  });

  test('removes, hides and empties our layer: it comes back, and what was held can be decided', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    await shift.page.evaluate(() => {
      document.querySelector('tenang-layer')?.remove();
    });
    await shift.held();
    await shift.page.evaluate(() => {
      const layer = document.querySelector('tenang-layer');
      layer?.setAttribute('style', 'display: none !important');
      layer?.setAttribute('hidden', '');
      layer?.setAttribute('inert', '');
    });
    await eventually(
      () =>
        shift.page.evaluate(() => {
          const layer = document.querySelector('tenang-layer');
          return layer ? [getComputedStyle(layer).display, layer.hasAttribute('inert')] : [];
        }),
      ([display, inert]) => display === 'block' && inert === false,
    );
    await shift.choose('card.edit');
    await shift.notHeld();
    expect(await shift.written()).toContain(leak);
    expect(shift.sent()).toEqual([]);
  });

  test('finds no value of her records in its document, its globals or its storage', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type('We looked into it.');
    await eventually(
      () => panelText(shift.page),
      (shown) => /354/.test(shown) || /Rudi/.test(shown),
    );
    const everything = await shift.page.evaluate(async () => {
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
