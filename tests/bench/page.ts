/**
 * What an agent waits for on X's replica in a real Chromium: from a key to the mark, and from a send to the decision, beside the same keys
 * in a browser without the extension. `npm run bench -- page`, after `npm run build:chrome`; TENANG_OUT_DIR names another build's folder.
 */
import type { Frame, Page } from 'playwright-core';
import { cardFrame, launchChromium } from '../e2e/browser.ts';
import { loadSample, models, replyBox } from '../e2e/floor.ts';
import { startReplicas } from '../replicas/server.ts';
import { builtExtension } from './built-extension.ts';
import { median, ms, quantile } from './figures.ts';
import { cardCloses, cardShows, keyUntil, listenToKeys, passedThrough } from './page-clock.ts';
import { machine, table } from './table.ts';

const samples = Number(process.env.BENCH_SAMPLES ?? 40);
const leak = 'Hi Nadia, you still owe RM354.20';
const clean = 'Hi Nadia, we are sorry that nobody called. Please send us a DM and we will look into it together.';

interface Taken {
  readonly letter: number[];
  readonly mark: number[];
  readonly clean: number[];
  readonly leaky: number[];
  /** Sends of a clean text that were not let through in their own event. */
  held: number;
  /** Presses of Escape that left the dialog open. */
  unheard: number;
}

async function visit(extension: string | null): Promise<Taken> {
  const replicas = await startReplicas({ knobs: { drawer: 100, slow: 10, lang: 'en' } });
  const browser = await launchChromium({
    replicas,
    viewport: { width: 1440, height: 900 },
    ...(extension === null ? {} : { extension }),
  });
  try {
    if (extension !== null) {
      const desk = await browser.context.newPage();
      await desk.goto(browser.extensionUrl('desk.html#settings'));
      await loadSample(desk, 'en');
      await desk.close();
    }
    const page = await browser.context.newPage();
    await listenToKeys(page);
    await page.goto(replicas.x.url('nadia-line-cut', {}));
    await replyBox(page).waitFor();
    if (extension !== null) await cardFrame(page);
    const taken: Taken = { letter: [], mark: [], clean: [], leaky: [], held: 0, unheard: 0 };
    await typeOver(page, taken, extension !== null);
    if (extension !== null) await sendLeaky(page, taken);
    await sendClean(page, taken);
    return taken;
  } finally {
    await browser.close();
    await replicas.close();
  }
}

/** Puts `text` into the reply box in one go, in place of what is there. Focus without a click: a click on a mark opens its card. */
async function write(page: Page, text: string): Promise<void> {
  await replyBox(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText(text);
  await page.waitForFunction((wanted) => {
    const box = document.querySelector('[contenteditable=true][data-testid=tweetTextarea_0]');
    return box?.textContent?.trim() === wanted;
  }, text);
}

/** The last letter of a sum, again and again: until it stands in the box, and until the mark covers it. */
async function typeOver(page: Page, taken: Taken, marked: boolean): Promise<void> {
  await write(page, leak);
  for (let n = 0; n < samples + 3; n += 1) {
    await keyUntil(page, 'Backspace', { text: leak, present: false, marked });
    const { letter, mark } = await keyUntil(page, leak.slice(-1), { text: leak, present: true, marked });
    if (n < 3) continue;
    taken.letter.push(letter);
    if (marked) taken.mark.push(mark);
  }
}

async function sendLeaky(page: Page, taken: Taken): Promise<void> {
  await write(page, leak);
  const card = await cardFrame(page);
  await keyUntil(page, 'Shift', { text: leak, present: true, marked: true });
  for (let n = 0; n < samples + 3; n += 1) {
    const shown = cardShows(card);
    const pressed = await page.evaluate(() => performance.now());
    await page.keyboard.press('Control+Enter');
    const at = await shown;
    const key = await page.evaluate((since) => {
      const { __keys } = globalThis as unknown as { __keys: { key: string; at: number; began: number }[] };
      return __keys.filter(({ key, began }) => key === 'Enter' && began >= since - 50).at(-1);
    }, pressed);
    if (key && n >= 3) taken.leaky.push(at - key.at);
    await closeCard(page, card, taken);
    await replyBox(page).focus();
  }
}

/** By Escape, as a quick hand would; an Escape that is not heard is counted and pressed again. */
async function closeCard(page: Page, card: Frame, taken: Taken): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Escape');
    if (await cardCloses(card, 500)) return;
    taken.unheard += 1;
    // The focus may stand on the frame's body, where nothing listens.
    await page.keyboard.press('Tab');
  }
  throw new Error('The dialog does not close by Escape.');
}

async function sendClean(page: Page, taken: Taken): Promise<void> {
  for (let n = 0; n < samples + 3; n += 1) {
    const text = `${clean} ${n}`;
    await write(page, text);
    // Long enough for the verdict on a busy machine; a send that came too early is counted and told.
    await page.waitForTimeout(400);
    const through = await passedThrough(page, 'Control+Enter', 'Enter');
    await page.waitForFunction(
      (sent) =>
        document.querySelector('[contenteditable=true][data-testid=tweetTextarea_0]')?.textContent?.trim() !== sent,
      text,
    );
    if (n < 3) continue;
    if (through === null) taken.held += 1;
    else taken.clean.push(through);
  }
  const left = await models(page);
  if (left.some(({ text }) => text.includes(clean))) throw new Error('A clean reply was left in its box.');
}

const extension = builtExtension();
const without = await visit(null);
const withIt = await visit(extension);
const row = (name: string, taken: readonly number[]) => [
  name,
  String(taken.length),
  ms(median(taken)),
  ms(quantile(taken, 0.95)),
];
console.log(`${machine()}; build ${extension}`);
console.log(
  'X replica, milliseconds. "Visible" is the next frame that draws it: at 60 frames a second, 17 ms apart.\n',
);
console.log(
  table(
    ['from … to …', 'samples', 'median', 'p95'],
    [
      row('key → letter visible, without the extension', without.letter),
      row('key → letter visible, with it', withIt.letter),
      row('key → mark visible', withIt.mark),
      row('send key of a clean text: capture listeners, without', without.clean),
      row('send key of a clean text: capture listeners, with', withIt.clean),
      row('send key of a leaky text → dialog visible', withIt.leaky),
    ],
  ),
);
console.log(`\nClean sends that were not let through in their own event: ${withIt.held} of ${samples}.`);
console.log(`Presses of Escape right after the dialog came that left it open: ${withIt.unheard} of ${samples + 3}.`);
