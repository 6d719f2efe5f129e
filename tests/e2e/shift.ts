import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type TextKey, text } from '../../lib/languages/text.ts';
import type { Knobs } from '../replicas/knobs.ts';
import {
  card,
  eventually,
  type Floor,
  type FloorOptions,
  marked,
  models,
  openFloor,
  panelText,
  replyBox,
} from './floor.ts';
import { signsOn } from './signs.ts';

/** Interface texts as the agent reads them. */
export const say = (key: TextKey, params: Record<string, string> = {}) => text('en', key, params);

/** Private by itself, whoever is answered. */
export const leak = 'Hi Nadia, you still owe RM354.20 on this line';
export const number = 'Nadia, your number is 012-774 8831';
export const clean =
  'Hi Nadia, we are sorry that nobody called. Please send us a DM and we will look into it together.';

/** Until the card has the size that its words need and stands still: then a click meets what it was aimed at. */
async function still(page: Page): Promise<void> {
  const frame = await card(page);
  const most = (page.viewportSize()?.height ?? Number.POSITIVE_INFINITY) - 16;
  let before = '';
  await eventually(async () => {
    const box = await (await frame.frameElement()).boundingBox();
    const wanted = await frame.evaluate(() => document.querySelector('.card')?.getBoundingClientRect().height ?? 0);
    const now = JSON.stringify(box);
    const isSteady = now === before;
    before = now;
    return isSteady && box !== null && Math.abs(box.height - Math.min(Math.ceil(wanted), most)) <= 1;
  }, Boolean);
}

/** An agent's shift in one file of tests: one floor for all of them, a page at a time, nothing left behind by the one before. */
export interface Shift {
  readonly floor: Floor;
  /** The page that was opened last. */
  page: Page;
  open(site: 'x' | 'facebook', place: string, knobs?: Partial<Knobs>): Promise<Page>;
  /** At Nadia's post, her history in the panel, the caret in the reply box. */
  atNadia(): Promise<void>;
  /** Everything that has reached the sites, in order. */
  sent(): readonly string[];
  /** What stands in the page's editors by their own account. */
  written(): Promise<readonly string[]>;
  /** Cards and dialogs of ours that are drawn; -1 where the frame is on its way out. */
  dialogs(): Promise<number>;
  /** Name of the page's element with the focus; `tenang-layer` while one of our frames has it. */
  focus(): Promise<string>;
  /** One of our dialogs is there and has the keys. */
  held(): Promise<void>;
  /** It is gone, and the keys are the page's again. */
  notHeld(): Promise<void>;
  /** These words are marked as stopping the send. */
  stops(words: string): Promise<void>;
  /** These words are marked, as stopping or asking. */
  isMarked(words: string): Promise<void>;
  /** The panel tells about this person. */
  known(name: RegExp): Promise<void>;
  /** The draft in the box in use was judged: its badge says so. */
  checked(): Promise<void>;
  /** The page has drawn what it was told, and what it was sending has arrived: what has not begun by now does not begin. */
  settled(): Promise<void>;
  /** A button of the card or dialog. */
  button(key: TextKey): Promise<Locator>;
  /** Presses a button of the card or dialog. */
  choose(key: TextKey): Promise<void>;
  /** "Post all the same", because the customer agreed. */
  postAllTheSame(): Promise<void>;
  card(): Promise<Frame>;
  /** The browser stops the background, as it does after half a minute without work. */
  stopWorker(): Promise<void>;
}

export function takeShift(options: FloorOptions = {}): Shift {
  let floor: Floor | null = null;
  let page: Page | null = null;
  beforeAll(async () => {
    floor = await openFloor(options);
  });
  afterAll(async () => {
    await floor?.close();
  });
  beforeEach(() => shift.floor.replicas.reset());
  afterEach(async () => {
    for (const open of shift.floor.browser.context.pages()) if (open.url().startsWith('https:')) await open.close();
  });

  const shift: Shift = {
    get floor() {
      if (!floor) throw new Error('The floor is not open yet.');
      return floor;
    },
    get page() {
      if (!page) throw new Error('No page is open yet.');
      return page;
    },
    set page(opened) {
      page = opened;
    },
    async open(...where) {
      page = await shift.floor.open(...where);
      return page;
    },
    async atNadia() {
      await shift.open('x', 'nadia-line-cut');
      await shift.known(/Rudi/);
      await replyBox(shift.page).click();
    },
    sent: () => shift.floor.replicas.store.all().map(({ text: words }) => words),
    written: async () => (await models(shift.page)).map(({ text: words }) => words.trim()),
    dialogs: async () =>
      (await card(shift.page))
        .locator('[role=dialog], [role=alertdialog]')
        .count()
        .catch(() => -1),
    focus: () => shift.page.evaluate(() => document.activeElement?.localName ?? ''),
    async held() {
      await eventually(shift.dialogs, (count) => count > 0);
      await eventually(shift.focus, (name) => name === 'tenang-layer');
    },
    async notHeld() {
      await eventually(shift.dialogs, (count) => count === 0);
      await eventually(shift.focus, (name) => name !== 'tenang-layer');
    },
    async stops(words) {
      await eventually(
        () => marked(shift.page, 'stop'),
        (found) => found.some((word) => word.includes(words)),
      );
    },
    async isMarked(words) {
      await eventually(
        async () => [...(await marked(shift.page, 'stop')), ...(await marked(shift.page, 'ask'))],
        (found) => found.some((word) => word.includes(words)),
      );
    },
    async known(name) {
      await eventually(
        () => panelText(shift.page),
        (shown) => name.test(shown),
      );
    },
    async checked() {
      const busy = [say('guard.checking'), say('guard.notWatching')];
      await eventually(
        () => signsOn(shift.page),
        ({ badges }) => badges.length > 0 && !badges.some((label) => busy.includes(label)),
      );
    },
    async settled() {
      const { store } = shift.floor.replicas;
      // A round: what a press has begun in page, background and frames has come to its next step; the site hears it in the second.
      for (let round = 0; round < 3; round += 1) {
        await shift.page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
        );
        await signsOn(shift.page);
        await shift.page.evaluate(() => fetch('/__replica/store').then((answer) => answer.text()));
        await eventually(
          async () => store.underway(),
          (count) => count === 0,
        );
      }
    },
    button: async (key) => (await card(shift.page)).getByRole('button', { name: say(key) }),
    async choose(key) {
      await still(shift.page);
      await (await shift.button(key)).last().click();
    },
    async postAllTheSame() {
      await shift.choose('card.otherWays');
      await still(shift.page);
      await (await card(shift.page)).getByText(say('card.reason-customer-agreed')).first().click();
      await shift.choose('card.postAnyway');
    },
    card: () => card(shift.page),
    async stopWorker() {
      const devtools = await shift.floor.browser.context.newCDPSession(await shift.floor.browser.context.newPage());
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await shift.page.bringToFront();
    },
  };
  return shift;
}
