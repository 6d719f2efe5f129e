import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { text } from '../../lib/languages/text.ts';
import { eventually, panel, panelText } from './floor.ts';
import { takeShift } from './shift.ts';
import { type Column, columns, type Surface, surfaces } from './surfaces.ts';

/** Held wherever it is written: a secret code belongs in no message at all. */
const secret = 'Your OTP is 482913.';
/** Hers: red where everybody reads it, quiet where she alone does. */
const owed = {
  X: 'Hi Nadia, you still owe RM354.20 on this line',
  Facebook: 'Kak Dinda masih ada tunggakan Rp487.300',
};
const clean = 'We are sorry for the trouble. Our team is looking into it now.';

/** What each surface has shown. What it has not (no button, no records of anybody) stays a dash. */
const shown = new Map<string, Set<Column>>();

describe('every place where an agent writes', () => {
  const shift = takeShift();

  test.each(surfaces.map((surface) => [`${surface.site}: ${surface.name}`, surface] as const))(
    '%s',
    async (_, surface) => {
      const done = new Set<Column>();
      shift.page = await surface.open(shift.floor);
      await behaves(surface, shift.page, done);
      shown.set(surface.name, done);
    },
  );

  async function behaves(surface: Surface, page: Page, done: Set<Column>): Promise<void> {
    const { dialogs, settled } = shift;
    const store = shift.sent;
    const box = await surface.box(page);
    const chats = () =>
      page.evaluate(() => {
        const { __replica } = globalThis as unknown as { __replica: { chats?(): { text: string }[] } };
        return (__replica.chats?.() ?? []).map((each) => each.text.trim());
      });
    const holds = async (words: string) => {
      await eventually(
        async () => [...(await shift.written()), ...(await chats())],
        (all) => all.some((each) => each.endsWith(words)),
      );
    };
    const write = async (words: string) => {
      await box.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(words);
      await holds(words);
    };
    const heldBy = async (way: Column, press: () => Promise<unknown>) => {
      await box.focus();
      await press();
      await shift.held();
      expect(store(), way).toEqual([]);
      await settled();
      await page.keyboard.press('Escape');
      await shift.notHeld();
      await holds(secret);
      done.add(way);
    };

    await box.click();
    const readers = surface.audience === 'private' ? 'panel.onlyThisPerson' : 'panel.everyoneReads';
    await write(owed[surface.site]);
    await eventually(
      () => panelText(page),
      (words) => words.includes(text('en', readers)),
    );
    done.add('found').add('readers');
    const isMarked = (words: string) => words.includes(text('en', 'panel.draftStop'));
    await eventually(
      () => panelText(page),
      (words) => isMarked(words) === (surface.audience === 'public'),
    );
    await write(secret);
    await eventually(() => panelText(page), isMarked);
    done.add('marked');

    for (const key of surface.keys) await heldBy('keys', () => page.keyboard.press(key));
    const [sendKey] = surface.keys;
    if (sendKey) {
      await heldBy('held key', async () => {
        const [modifier, key] = sendKey.includes('+') ? sendKey.split('+') : ['', sendKey];
        if (modifier) await page.keyboard.down(modifier);
        for (let time = 0; time < 4; time += 1) await page.keyboard.down(key ?? 'Enter');
        await page.keyboard.up(key ?? 'Enter');
        if (modifier) await page.keyboard.up(modifier);
      });
      await composing(page, box);
      done.add('composing');
    }
    const button = surface.button === null ? null : page.locator(surface.button).first();
    if (button) {
      await button.waitFor();
      await heldBy('mouse', () => button.click());
      await heldBy('script', () => button.evaluate((node: HTMLElement) => node.click()));
      await heldBy('Enter on it', async () => {
        await button.focus();
        await page.keyboard.press('Enter');
      });
      await heldBy('touch', async () => {
        await button.scrollIntoViewIfNeeded();
        const area = await button.boundingBox();
        if (!area) throw new Error('The button is not drawn.');
        await touch(page, area.x + area.width / 2, area.y + area.height / 2);
      });
    }

    /** Enter that takes a word from an input method is no send, and no question. */
    async function composing(on: Page, at: typeof box): Promise<void> {
      await at.focus();
      const devtools = await on.context().newCDPSession(on);
      await devtools.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
      await devtools.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      });
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter' });
      await settled();
      expect(await dialogs()).toBe(0);
      expect(store()).toEqual([]);
      await devtools.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
      await devtools.detach();
    }

    if (surface.known) {
      await box.focus();
      const replies = (await panel(page)).locator('button.reply');
      await eventually(
        () => replies.count(),
        (count) => count > 0,
      );
      const [reply = ''] = await (await panel(page)).locator('.reply-text').allTextContents();
      await replies.first().click();
      await holds(reply.trim());
      done.add('insert');
    }

    await write(clean);
    await shift.checked();
    if (sendKey) await page.keyboard.press(sendKey);
    else await button?.click();
    const sent = await shift.floor.replicas.waitForSent(({ text: words }) => words.endsWith(clean), 60_000);
    await settled();
    expect(store()).toHaveLength(1);
    expect(sent).toMatchObject({ kind: surface.kind, audience: surface.audience });
    expect(await dialogs()).toBe(0);
    done.add('clean');
  }
});

async function touch(page: Page, x: number, y: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: false });
}

test('docs/sites.md tells what was shown here', () => {
  // Some were left out by hand: nothing can be said about all of them.
  if (shown.size < surfaces.length) return;
  const file = new URL('../../docs/sites.md', import.meta.url);
  const written = page();
  if (process.env.TENANG_WRITE_DOCS) writeFileSync(file, written);
  expect(readFileSync(file, 'utf8'), 'stale: run it with TENANG_WRITE_DOCS=1').toBe(written);
});

function page(): string {
  const table = (['X', 'Facebook'] as const).map((site) => {
    const rows = surfaces
      .filter((surface) => surface.site === site)
      .map((surface) => {
        const has = shown.get(surface.name);
        const cells = columns.map((column) => (has?.has(column) ? 'yes' : '–'));
        return `| ${surface.name} | ${surface.audience} | ${cells.join(' | ')} | ${surface.firefox ? surface.firefox.join(', ') : '–'} |`;
      });
    return [
      `## ${site}`,
      '',
      `| Place | Readers | ${columns.join(' | ')} | Firefox |`,
      `| --- | --- | ${columns.map(() => '---').join(' | ')} | --- |`,
      ...rows,
      '',
    ].join('\n');
  });
  return `${intro}\n${table.join('\n')}`;
}

const intro = `# Where Tenang watches

Written by \`tests/e2e/surfaces.test.ts\`, which does in Chromium, on pages that behave as X and Facebook do, what these tables tell; a test fails when they are
stale (\`TENANG_WRITE_DOCS=1 npm run e2e -- tests/e2e/surfaces.test.ts\` writes them anew). A dash: there is nothing of that kind in this place (no key that sends,
nobody from the records who is answered), or it is not driven here: the button beside a Facebook comment is tried in \`tests/sites/facebook-send.test.ts\`.

- **found**, **readers**: the box is seen, and the panel says rightly who will read it.
- **marked**: what a customer owes is marked where everybody reads it and quiet where she alone does; a secret code is marked in both.
- **keys** (each combination that sends there), **mouse**, **touch**, **Enter on it** (the button), **held key**, **script** (the page clicks its own button): a
  send of a leak by this way is held, nothing reaches the site, and the draft is whole afterwards.
- **composing**: an Enter that belongs to an input method is neither a send nor a question.
- **clean**: harmless words go out once, by one press, to the right readers.
- **insert**: a reply from the panel stands in the box as it was offered.
- **Firefox**: what of it \`tests/e2e/firefox.test.ts\` shows in Firefox as well; **fix all** posts the safe version, **undo** gives back in one step what stood in the box
  before a reply was put in. Adapter, guard and panel are the same code in both browsers; what differs is how a text goes in.
`;
