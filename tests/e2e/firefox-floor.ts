import { type Proxy as ReplicaProxy, startProxy } from '../replicas/proxy.ts';
import { type Replicas, startReplicas } from '../replicas/server.ts';
import { patience } from './browser.ts';
import { eventually } from './floor.ts';
import { type Firefox, launchFirefox } from './marionette.ts';

export const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const extension = new URL('../../.output/firefox-mv2', import.meta.url).pathname;

/** The names by which WebDriver knows keys that have no letter. */
const keyCodes = { Control: '\uE009', Enter: '\uE007', Escape: '\uE00C', Delete: '\uE017' } as const;
/** WebDriver's own name for "an element". */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

export type Part = 'panel' | 'card';

/** Firefox with the extension and the sample company, both replicas behind it, and the hands of a person. */
export interface FirefoxFloor {
  readonly replicas: Replicas;
  readonly proxy: ReplicaProxy;
  readonly firefox: Firefox;
  /** Another place in the same tab; waits for our layer and for `selector`. */
  go(url: string, selector: string): Promise<void>;
  /** A real click in the page on the first element of a selector that shows; the one with these words, where some are given. */
  click(selector: string, words?: string): Promise<void>;
  /** Puts the caret into a box, also inside an open shadow root. */
  focus(selector: string): Promise<void>;
  /** The same, and takes out what is written there. */
  into(selector: string): Promise<void>;
  /** "Control+Enter", "Enter", "Control+z". Held down it repeats as often as `times` says. */
  press(keys: string, times?: number): Promise<void>;
  /** A real click in a part of ours, on the first element of a selector that holds these words; false where there is none now. */
  choose(part: Part, selector: string, words?: string): Promise<boolean>;
  /** Dialogs and cards that stand open. */
  dialogs(): Promise<number>;
  /** What a part of ours says; empty while it is not there. */
  textOf(part: Part): Promise<string>;
  /** What all editors of the replica hold by their own account. */
  written(): Promise<readonly string[]>;
  /** The words under our marks of one kind. */
  marked(kind: 'stop' | 'ask'): Promise<readonly string[]>;
  /** Texts that reached the site. */
  sent(): readonly string[];
  close(): Promise<void>;
}

/** Finds an element by selector in the page, also inside open shadow roots. */
const deepest = `
  const find = (root) => {
    const here = [...root.querySelectorAll(arguments[0])].find((each) => each.getClientRects().length > 0 && (!arguments[1] || each.textContent.trim() === arguments[1]));
    if (here) return here;
    for (const each of root.querySelectorAll('*')) {
      const inner = each.shadowRoot && find(each.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };`;

export async function openFirefox(): Promise<FirefoxFloor> {
  const replicas = await startReplicas({ knobs: { drawer: 100, slow: 50 } });
  const proxy = await startProxy(replicas.port);
  const firefox = await launchFirefox(firefoxPath, extension, proxy.port);
  const { send, run } = firefox;

  /** Our frames are in a closed shadow root: they are reached by number alone. */
  async function within<Answer>(part: Part, act: () => Promise<Answer>, otherwise: Answer): Promise<Answer> {
    try {
      for (const id of [0, 1]) {
        await send('WebDriver:SwitchToFrame', { id: null });
        try {
          await send('WebDriver:SwitchToFrame', { id });
          if (await run<boolean>(`return location.pathname === '/${part}.html'`)) return await act();
        } catch (error) {
          // A frame that is being drawn anew is not there for a moment.
          if (!(error instanceof Error) || !/no such (?:frame|window|element)|stale|discarded/.test(error.message))
            throw error;
        }
      }
      return otherwise;
    } finally {
      await send('WebDriver:SwitchToFrame', { id: null });
    }
  }

  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  const perform = (actions: readonly object[]) =>
    send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const press = async (keys: string, times = 1) => {
    const codes = keys.split('+').map((name) => (keyCodes as Record<string, string>)[name] ?? name);
    const key = codes.pop() ?? '';
    await perform([...codes.map(down), ...Array.from({ length: times }, () => down(key)), up(key), ...codes.map(up)]);
  };
  const shows = (selector: string) => run<boolean>(`${deepest} return find(document) !== null`, selector);

  /** False while it can't be hit: a frame that follows its content is too small for a moment. */
  async function clickOn(found: Record<string, string>): Promise<boolean> {
    try {
      await send('WebDriver:ElementClick', { id: found[elementKey] });
      return true;
    } catch (error) {
      if (error instanceof Error && /intercepted|not interactable|stale|no such element/.test(error.message))
        return false;
      throw error;
    }
  }

  const floor: FirefoxFloor = {
    replicas,
    proxy,
    firefox,
    async go(url, selector) {
      await send('WebDriver:Navigate', { url });
      await eventually(
        () => shows(selector),
        (isThere) => isThere,
      );
      await firefox.until("return document.querySelector('tenang-layer') !== null", patience);
    },
    async click(selector, words = '') {
      const found = await eventually(
        () => run<Record<string, string> | null>(`${deepest} return find(document)`, selector, words),
        (element) => element !== null,
      );
      await send('WebDriver:ElementClick', { id: found?.[elementKey] });
    },
    async focus(selector) {
      await eventually(
        () =>
          run<boolean>(
            `${deepest} const box = find(document); box?.scrollIntoView({ block: 'center' }); box?.click(); box?.focus();
             return box !== null && box.getRootNode().activeElement === box && (box.isContentEditable || 'value' in box)`,
            selector,
          ),
        (isIn) => isIn,
      );
    },
    async into(selector) {
      await floor.focus(selector);
      await press('Control+a');
      await press('Delete');
    },
    press,
    choose: (part, selector, words = '') =>
      within(
        part,
        async () => {
          const found = await run<Record<string, string> | null>(
            'return [...document.querySelectorAll(arguments[0])].find((each) => (each.getAttribute("aria-label") ?? each.textContent).includes(arguments[1])) ?? null',
            selector,
            words,
          );
          if (!found) return false;
          return clickOn(found);
        },
        false,
      ),
    dialogs: () =>
      within(
        'card',
        () => run<number>('return document.querySelectorAll("[role=dialog], [role=alertdialog]").length'),
        0,
      ),
    textOf: (part) => within(part, () => run<string>('return document.body.textContent'), ''),
    written: () =>
      run<readonly string[]>(
        'const { editors, chats } = window.__replica; return [...editors(), ...(chats?.() ?? [])].map(({ text }) => text.trim())',
      ),
    marked: (kind) =>
      run<readonly string[]>(
        'return [...CSS.highlights].filter(([name]) => name.startsWith("tenang-") && name.endsWith(arguments[0])).flatMap(([, ranges]) => [...ranges].map(String))',
        kind,
      ),
    sent: () => replicas.store.all().map(({ text }) => text.trim()),
    async close() {
      await firefox.close();
      await proxy.close();
      await replicas.close();
    },
  };
  return floor;
}
