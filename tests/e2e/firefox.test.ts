import { existsSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TextKey, text } from '../../lib/languages/text.ts';
import { type FirefoxFloor, firefoxPath, openFirefox } from './firefox-floor.ts';
import { eventually } from './floor.ts';
import { type FirefoxColumn, surfaces } from './surfaces.ts';

const say = (key: TextKey) => text('en', key);
/** Held wherever it is written: a secret code belongs in no message at all. */
const secret = 'Your OTP is 482913.';
const clean = 'We are sorry for the trouble. Our team is looking into it now.';

interface Place {
  /** Name of the surface in surfaces.ts. */
  readonly name: string;
  readonly site: 'x' | 'facebook';
  readonly place: string;
  /** Something to click before there is a box. */
  readonly opener?: readonly [selector: string, words: string];
  readonly box: string;
  readonly audience: 'public' | 'private';
  readonly key: string;
  readonly button?: string;
  /** Whose records are read, and what she owes. */
  readonly customer: string;
  readonly owed: string;
  readonly amount: string;
  /** With a number that a safe version leaves out. */
  readonly number: string;
}

const nadia = {
  customer: 'Nadia Rahman',
  owed: 'Hi Nadia, you still owe RM354.20 on this line',
  amount: '354.20',
  number: 'Nadia, your number is 012-774 8831',
} as const;
const dinda = {
  customer: 'Dinda Kusuma',
  owed: 'Kak Dinda masih ada tunggakan Rp487.300',
  amount: '487.300',
  number: 'Kak Dinda, nomor Kakak 0812-3456-7890 ya.',
} as const;

const inline = '[data-testid=tweetTextarea_0][contenteditable=true]';
const places: readonly Place[] = [
  {
    name: 'status page',
    site: 'x',
    place: 'nadia-line-cut',
    box: inline,
    audience: 'public',
    key: 'Control+Enter',
    button: '[data-testid=tweetButtonInline]',
    ...nadia,
  },
  {
    name: 'chat page',
    site: 'x',
    place: 'nadia-chat',
    box: '[data-testid=dm-composer-textarea]',
    audience: 'private',
    key: 'Enter',
    button: '[data-testid=dm-composer-send-button]',
    ...nadia,
  },
  {
    name: 'reply to a comment',
    site: 'facebook',
    place: 'dinda',
    opener: ['[role=article][aria-label*="Dinda Kusuma"] [role=button]', 'Reply'],
    box: '[role=textbox][data-lexical-editor=true][aria-label*="Dinda Kusuma"]',
    audience: 'public',
    key: 'Enter',
    ...dinda,
  },
  {
    name: 'Messenger page',
    site: 'facebook',
    place: 'messenger-dinda',
    box: '[role=main] [role=textbox][contenteditable=true]',
    audience: 'private',
    key: 'Enter',
    button: '[role=button][aria-label="Press Enter to send"]',
    ...dinda,
  },
];

describe.runIf(existsSync(firefoxPath))('Firefox', () => {
  let floor: FirefoxFloor;
  beforeAll(async () => {
    floor = await openFirefox();
    await loadSample();
  });
  afterAll(async () => {
    await floor?.close();
  });
  beforeEach(() => floor.replicas.reset());

  /** By the button on the desk, as a person would; the desk comes from the panel. */
  async function loadSample(): Promise<void> {
    const { firefox } = floor;
    const [before] = await windows();
    await floor.go(floor.replicas.x.url('nadia-line-cut'), inline);
    // While the panel still fills, the button moves away under the hand: then it is pressed again.
    await panelSays(nadia.customer);
    let pressed = 0;
    const [desk] = await eventually(
      async () => {
        const others = (await windows()).filter((each) => each !== before);
        if (others.length === 0 && Date.now() - pressed > 5_000) {
          await floor.choose('panel', 'button', say('panel.openDesk'));
          pressed = Date.now();
        }
        return others;
      },
      (others) => others.length > 0,
    );
    await firefox.send('WebDriver:SwitchToWindow', { handle: desk });
    await firefox.until(
      `const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(${JSON.stringify(say('desk.loadSample'))})); button?.click(); return button !== undefined`,
    );
    await firefox.until(`return document.body.textContent.includes('Sample data loaded')`, 60_000);
    await firefox.send('WebDriver:CloseWindow');
    await firefox.send('WebDriver:SwitchToWindow', { handle: before });
  }
  async function windows(): Promise<readonly string[]> {
    const answer = await floor.firefox.send('WebDriver:GetWindowHandles');
    return answer as readonly string[];
  }

  const holds = (words: string) =>
    eventually(floor.written, (all) => all.some((each) => each === words || each.endsWith(` ${words}`)));
  const panelSays = (words: string, isSaid = true) =>
    eventually(
      () => floor.textOf('panel'),
      (shown) => shown !== '' && shown.includes(words) === isSaid,
    );
  const isHeld = () => eventually(floor.dialogs, (count) => count > 0);
  const goBack = () =>
    eventually(
      async () => {
        await floor.press('Escape');
        return floor.dialogs();
      },
      (count) => count === 0,
    );

  test.each(places.map((place) => [`${place.site}: ${place.name}`, place] as const))('%s', async (_, place) => {
    const { audience, box, button, key } = place;
    const done = new Set<FirefoxColumn>();
    const isMarked = (words: string) =>
      eventually(
        () => floor.marked('stop'),
        (all) => all.some((each) => each.includes(words)),
      );
    const write = async (words: string) => {
      await floor.into(box);
      await floor.firefox.type(words);
      await holds(words);
    };
    const heldBy = async (way: FirefoxColumn, send: () => Promise<void>) => {
      await send();
      await isHeld();
      expect(floor.sent(), way).toEqual([]);
      await goBack();
      await holds(secret);
      done.add(way);
    };
    /** The page has drawn, our side has answered: what was on its way to the site is there. */
    const sentSince = (before: number) =>
      eventually(
        () => floor.sent().slice(before),
        (fresh) => fresh.length > 0 && floor.replicas.store.underway() === 0,
      );

    await floor.go(floor.replicas[place.site].url(place.place), place.opener?.[0] ?? box);
    if (place.opener) await floor.click(...place.opener);
    await panelSays(place.customer);
    await write(place.owed);
    await panelSays(say(audience === 'private' ? 'panel.onlyThisPerson' : 'panel.everyoneReads'));
    done.add('found').add('readers');
    await panelSays(say('panel.draftStop'), audience === 'public');
    // A textarea has boxes over it, which are ours to see alone.
    if (audience === 'public') await isMarked(place.amount);
    await write(secret);
    await panelSays(say('panel.draftStop'));
    done.add('marked');

    await heldBy('keys', () => floor.press(key));
    await heldBy('held key', () => floor.press(key, 4));
    if (button) await heldBy('mouse', () => floor.click(button));

    if (audience === 'public') {
      await write(place.number);
      await isMarked('12');
      await floor.press(key);
      await isHeld();
      await eventually(
        async () => {
          await floor.choose('card', 'button', say('card.postSafe'));
          return floor.sent();
        },
        (all) => all.length > 0,
      );
      expect((await sentSince(0)).map((words) => /\d{4}/.test(words))).toEqual([false]);
      done.add('fix all');
    }

    const before = floor.sent().length;
    await write(clean);
    await panelSays(say('panel.draftStop'), false);
    await floor.press(key);
    expect((await sentSince(before)).map((words) => words.endsWith(clean))).toEqual([true]);
    expect(await floor.dialogs()).toBe(0);
    done.add('clean');

    await write('Hold on');
    // Replies are drawn anew while they are composed: a click may fall between two of them, and a second one puts in nothing twice.
    const isIn = (all: readonly string[]) => all.some((each) => each.length > 30);
    await eventually(async () => {
      if (!isIn(await floor.written())) await floor.choose('panel', 'button.reply');
      return floor.written();
    }, isIn);
    done.add('insert');
    await floor.focus(box);
    await floor.press('Control+z');
    await holds('Hold on');
    done.add('undo');

    const surface = surfaces.find(({ name }) => name === place.name);
    expect([...done].sort()).toEqual([...(surface?.firefox ?? [])].sort());
    expect(floor.proxy.refused.filter((host) => /tenang/.test(host))).toEqual([]);
  });
});
