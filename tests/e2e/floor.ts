import type { Frame, Locator, Page } from 'playwright-core';
import { text } from '../../lib/languages/text.ts';
import type { Language } from '../../lib/review/types.ts';
import type { Knobs } from '../replicas/knobs.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { cardFrame, type Launched, launchChromium, panelFrame, patience as usually } from './browser.ts';

/** A care floor: both replicas, a browser with the built extension, and the sample company in its records. */
export interface Floor {
  readonly replicas: Replicas;
  readonly browser: Launched;
  /** A new tab at a place of the replica of `site`. */
  open(site: 'x' | 'facebook', place: string, knobs?: Partial<Knobs>): Promise<Page>;
  /** Every row of a table of the extension's own database. */
  rows<Row>(table: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

const extension = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

export interface FloorOptions {
  /** Language of the extension's own words. */
  readonly language?: Language;
  readonly dark?: boolean;
  readonly knobs?: Partial<Knobs>;
  /** False: nobody is known and no guidelines are in force. */
  readonly sample?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly scale?: number;
  readonly headless?: boolean;
}

const locales = { en: 'en-GB', id: 'id-ID', ms: 'ms-MY' } as const;

export async function openFloor(options: FloorOptions = {}): Promise<Floor> {
  const language = options.language ?? 'en';
  const replicas = await startReplicas({ knobs: { drawer: 100, lang: language, ...options.knobs } });
  const browser = await launchChromium({
    replicas,
    extension,
    locale: locales[language],
    viewport: options.viewport ?? { width: 1440, height: 900 },
    ...(options.dark === undefined ? {} : { dark: options.dark }),
    ...(options.scale === undefined ? {} : { scale: options.scale }),
    ...(options.headless === undefined ? {} : { headless: options.headless }),
  });
  const desk = await browser.context.newPage();
  await desk.goto(browser.extensionUrl('desk.html#settings'));
  await desk.evaluate(async (interfaceLanguage) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { interfaceLanguage, agentName: 'Aida' } });
  }, language);
  if (options.sample !== false) await loadSample(desk, language);
  return {
    replicas,
    browser,
    async open(site, place, knobs = {}) {
      const page = await browser.context.newPage();
      await page.goto(replicas[site].url(place, knobs));
      return page;
    },
    rows: <Row>(table: string) =>
      desk.evaluate(
        (name) =>
          new Promise<Row[]>((resolve, reject) => {
            const opening = indexedDB.open('tenang');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const asking = opening.result.transaction(name).objectStore(name).getAll();
              asking.onerror = () => reject(asking.error);
              asking.onsuccess = () => {
                opening.result.close();
                resolve(asking.result as Row[]);
              };
            };
          }),
        table,
      ),
    async close() {
      await browser.close();
      await replicas.close();
    },
  };
}

/** Loads the sample company as a person would: by the button on the desk. */
export async function loadSample(desk: Page, language: Language): Promise<void> {
  await desk
    .getByRole('button', { name: text(language, 'desk.loadSample') })
    .first()
    .click();
  const [said = ''] = text(language, 'desk.sampleLoaded').split('{');
  await desk.getByText(said).first().waitFor();
}

/** The public reply box of X's post in view. */
export const replyBox = (page: Page): Locator =>
  page.locator('[contenteditable=true][data-testid=tweetTextarea_0]').first();

/** Opens the reply box below the comment of `name` on Facebook, as a person would. */
export async function answerComment(page: Page, name: string): Promise<Locator> {
  const comment = page.locator(`[role=article][aria-label*="${name}"]`).first();
  await comment
    .locator('[role=button]')
    .filter({ hasText: /^(?:Reply|Balas)$/ })
    .first()
    .click();
  const box = page.locator(`[role=textbox][data-lexical-editor=true][aria-label*="${name}"]`).first();
  await box.waitFor();
  // The caret as well: a page that draws anew may have taken it.
  await box.click();
  return box;
}

/** Clicks until a box has the caret: a stub may be drawn anew under the first click, and where a hook is gone none may ever wake. */
export async function intoFirstBox(page: Page): Promise<void> {
  const box = page.locator('[contenteditable=true], [role=textbox]').first();
  await box.waitFor();
  for (let tries = 0; tries < 5; tries += 1) {
    await box.click();
    const isAwake = await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable,
    );
    if (isAwake) return;
    await page.waitForTimeout(300);
  }
}

/** What the editors of the replica hold by their own account. */
export function models(page: Page): Promise<readonly { readonly text: string }[]> {
  return page.evaluate(() => {
    const { __replica } = globalThis as unknown as { __replica: { editors(): { text: string }[] } };
    return __replica.editors().map(({ text }) => ({ text }));
  });
}

/** The words under our highlights of one kind, as the page's registry has them. */
export function marked(page: Page, kind: 'stop' | 'ask' | 'note'): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const words: string[] = [];
    for (const theme of ['tenang-', 'tenang-dark-']) {
      for (const range of CSS.highlights.get(`${theme}${name}`) ?? []) words.push(String(range));
    }
    return words;
  }, kind);
}

/** Asks until the answer is right; throws with the last one after `patience` milliseconds. */
export async function eventually<Answer>(
  ask: () => Promise<Answer> | Answer,
  isRight: (answer: Answer) => boolean,
  patience = usually,
): Promise<Answer> {
  const since = Date.now();
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() - since > patience)
      throw new Error(`After ${patience} ms still: ${JSON.stringify(answer)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function panelText(page: Page): Promise<string> {
  const body = (await panelFrame(page)).locator('body');
  return body.evaluate((node) => node.textContent ?? '');
}

export function panel(page: Page): Promise<Frame> {
  return panelFrame(page);
}

export function card(page: Page): Promise<Frame> {
  return cardFrame(page);
}
