import type { Frame, Page } from 'playwright-core';

/**
 * Notes every key where it enters the page and where it leaves the window's capture listeners. Runs before any content script, so its
 * first listener is the first of all; `document` comes after everything on the window. `at` is milliseconds since the epoch.
 */
export async function listenToKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const keys: { key: string; began: number; at: number; left: number | null }[] = [];
    Object.assign(globalThis, { __keys: keys });
    window.addEventListener(
      'keydown',
      (event) => {
        keys.push({
          key: event.key,
          began: performance.now(),
          at: performance.timeOrigin + event.timeStamp,
          left: null,
        });
      },
      { capture: true },
    );
    document.addEventListener(
      'keydown',
      () => {
        const last = keys.at(-1);
        if (last) last.left = performance.now();
      },
      { capture: true },
    );
  });
}

interface Wanted {
  readonly text: string;
  /** Whether the whole text is to be there, or gone. */
  readonly present: boolean;
  /** Whether to wait for a mark over its last word as well (or for its end). */
  readonly marked: boolean;
}

/**
 * Presses a key and looks at every frame from then on. Milliseconds from the key, by the event's own time, to the first frame in which the
 * text stands in the box and to the first in which a mark covers its last word.
 */
export async function keyUntil(page: Page, key: string, wanted: Wanted): Promise<{ letter: number; mark: number }> {
  const looking = page.evaluate(
    ({ text, present, marked }) =>
      new Promise<{ letter: number; mark: number }>((resolve) => {
        let pressed: number | null = null;
        let letter: number | null = null;
        const word = text.split(' ').at(-1) ?? text;
        window.addEventListener(
          'keydown',
          (event) => {
            pressed = event.timeStamp;
          },
          { capture: true, once: true },
        );
        const covered = () =>
          [...CSS.highlights].some(
            ([name, highlight]) =>
              /^tenang-(?:dark-)?stop$/.test(name) && [...highlight].some((range) => String(range).includes(word)),
          );
        const look = () => {
          const box = document.querySelector('[contenteditable=true][data-testid=tweetTextarea_0]');
          if (pressed !== null) {
            const now = performance.now();
            if ((box?.textContent?.includes(text) ?? false) === present) letter ??= now - pressed;
            if (letter !== null && (!marked || covered() === present)) {
              resolve({ letter, mark: now - pressed });
              return;
            }
          }
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    wanted,
  );
  // The listener is in place once the page has answered this.
  await page.evaluate(() => undefined);
  await page.keyboard.press(key);
  return looking;
}

/** Presses a key and tells how long the window's capture listeners had it, in milliseconds; null when they kept it. */
export async function passedThrough(page: Page, press: string, name: string): Promise<number | null> {
  await page.keyboard.press(press);
  return page.evaluate((key) => {
    const { __keys } = globalThis as unknown as { __keys: { key: string; began: number; left: number | null }[] };
    const last = __keys.filter((each) => each.key === key).at(-1);
    return last === undefined || last.left === null ? null : last.left - last.began;
  }, name);
}

/** When the dialog in the card is drawn: milliseconds since the epoch. A frame that is not shown draws nothing. */
export function cardShows(card: Frame): Promise<number> {
  return card.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const isThere = document.querySelector('[role=dialog], [role=alertdialog]') !== null;
          if (isThere && innerHeight > 0) resolve(performance.timeOrigin + performance.now());
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** Whether the dialog in the card is gone within `patience` milliseconds. */
export function cardCloses(card: Frame, patience: number): Promise<boolean> {
  return card.evaluate(
    (within) =>
      new Promise<boolean>((resolve) => {
        const until = performance.now() + within;
        const look = () => {
          const isGone = document.querySelector('[role=dialog], [role=alertdialog]') === null;
          if (isGone || performance.now() > until) resolve(isGone);
          else setTimeout(look, 10);
        };
        look();
      }),
    patience,
  );
}
