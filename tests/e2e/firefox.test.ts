import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startProxy } from '../replicas/proxy.ts';
import { startReplicas } from '../replicas/server.ts';
import { launchFirefox } from './marionette.ts';

const path = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const extension = new URL('../../.output/firefox-mv2', import.meta.url).pathname;

/** The editor's own model, as the replica tells it. */
const model = "return window.__replica.editors().map(({ text }) => text).join('\\n')";

test.runIf(existsSync(path))('Firefox: panel, marks and a held send on X, and a suggestion that goes in', async () => {
  const replicas = await startReplicas({ knobs: { drawer: 100 } });
  const proxy = await startProxy(replicas.port);
  const firefox = await launchFirefox(path, extension, proxy.port);
  try {
    await firefox.send('WebDriver:Navigate', { url: replicas.x.url('nadia-line-cut') });
    await firefox.until(
      "return document.querySelector('[data-testid=tweetTextarea_0][contenteditable=true]') !== null",
    );
    await firefox.until("return document.querySelector('tenang-layer') !== null");

    // The first frame of the page is the panel or the card, in our closed shadow root; one of them greets the customer.
    const framesText = async () => {
      const found: string[] = [];
      for (const id of [0, 1]) {
        await firefox.send('WebDriver:SwitchToFrame', { id: null });
        await firefox.send('WebDriver:SwitchToFrame', { id });
        found.push(await firefox.run<string>('return document.body.textContent'));
      }
      await firefox.send('WebDriver:SwitchToFrame', { id: null });
      return found.join('\n');
    };
    await firefox.run("document.querySelector('[data-testid=tweetTextarea_0][contenteditable=true]').click()");
    await firefox.run("document.querySelector('[data-testid=tweetTextarea_0][contenteditable=true]').focus()");
    await firefox.type('Nadia, your number is 012-774 8831 ');
    await firefox.until(`${model.replace('return ', 'return (')}).includes('012-774 8831')`);
    await firefox.until("return [...CSS.highlights.keys()].some((name) => name.endsWith('stop'))");

    // Held: Ctrl+Enter sends nothing.
    await firefox.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keys',
          actions: [
            { type: 'keyDown', value: '\uE009' },
            { type: 'keyDown', value: '\uE007' },
            { type: 'keyUp', value: '\uE007' },
            { type: 'keyUp', value: '\uE009' },
          ],
        },
      ],
    });
    let seen = '';
    for (let tries = 0; tries < 50 && !/telephone number/i.test(seen); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      seen = await framesText();
    }
    expect(seen).toContain('Nadia Rahman');
    expect(seen).toMatch(/telephone number/i);
    expect(replicas.store.all()).toEqual([]);
    expect(await firefox.run<string>(model)).toContain('Nadia, your number is 012-774 8831');

    // A suggestion by its button: Firefox's own way of inserting.
    let inserted = 0;
    for (const id of [0, 1]) {
      await firefox.send('WebDriver:SwitchToFrame', { id: null });
      await firefox.send('WebDriver:SwitchToFrame', { id });
      const clicked = await firefox.run<string | null>(`
        const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
        document.activeElement?.dispatchEvent(escape);
        const button = document.querySelector('button.reply');
        button?.click();
        return button?.querySelector('.reply-text')?.textContent ?? null;
      `);
      if (!clicked) continue;
      await firefox.send('WebDriver:SwitchToFrame', { id: null });
      await firefox.until(`${model.replace('return ', 'return (')}).trim() === ${JSON.stringify(clicked)}`);
      inserted += 1;
    }
    expect(inserted).toBe(1);
    expect(proxy.refused.filter((host) => /tenang/.test(host))).toEqual([]);
  } finally {
    await firefox.close();
    await proxy.close();
    await replicas.close();
  }
});
