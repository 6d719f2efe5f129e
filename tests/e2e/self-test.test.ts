import { describe, expect, test } from 'vitest';
import { type Loss, losses } from '../../lib/guard/losses.ts';
import { eventually, intoFirstBox, panel, panelText } from './floor.ts';
import { clean, say, takeShift } from './shift.ts';
import { signsOn } from './signs.ts';

const shift = takeShift();
type Asked = 'audience-unknown' | 'partly-unseen';

/** Held wherever it is written: a secret code belongs in no message at all. */
const secret = 'Your OTP is 482913.';

interface Family {
  readonly name: string;
  open(without: readonly string[]): Promise<void>;
  readonly key: string;
  /** Hooks that go, one at a time or several together, and what is lost with them: nothing, where the adapter knows another way; and what a clean reply is asked then. */
  readonly hooks: readonly (readonly [without: string, lost: readonly Loss[], asks?: Asked])[];
}

const families: readonly Family[] = [
  {
    name: 'X: status page',
    async open(without) {
      await shift.open('x', 'nadia-line-cut', { without });
      await intoFirstBox(shift.page);
    },
    key: 'Control+Enter',
    hooks: [
      ['', []],
      ['tweetTextarea*', []],
      ['tweetButtonInline', ['click']],
      ['tweetButton*', ['click']],
      ['tweet', []],
      ['tweetText', []],
      ['User-Name', []],
      ['UserAvatar*', []],
      ['SideNav_AccountSwitcher_Button', []],
      ['cellInnerDiv', []],
      ['primaryColumn', []],
      ['inline_reply_offscreen', []],
    ],
  },
  {
    name: 'X: reply dialog',
    async open(without) {
      await shift.open('x', 'nadia-line-cut', { without });
      await shift.page.locator('article[tabindex="-1"] [data-testid=reply]').first().click();
      await shift.page.locator('[role=dialog] [contenteditable=true]').first().click();
    },
    key: 'Control+Enter',
    hooks: [
      ['tweetTextarea*', []],
      ['tweetButton', ['click']],
      ['User-Name', []],
    ],
  },
  {
    name: 'X: chat page',
    async open(without) {
      await shift.open('x', 'nadia-chat', { without });
      await shift.page.locator('textarea').first().click();
    },
    key: 'Enter',
    hooks: [
      ['xchatEmbedRoute', []],
      ['dm-composer*', []],
      ['dm-composer-send-button', []],
      ['dm-conversation-header', []],
      ['dm-message-list', []],
      ['message-*', []],
    ],
  },
  {
    name: 'Facebook: comment',
    async open(without) {
      await shift.open('facebook', 'dinda', { without });
      await intoFirstBox(shift.page);
    },
    key: 'Enter',
    hooks: [
      ['main', ['person', 'news']],
      ['post-article', []],
      ['comment-article', []],
      ['comment-label', []],
      ['box-role', []],
      ['box-label', []],
      ['send-button', []],
      ['voices', []],
    ],
  },
  {
    name: 'Facebook: Messenger',
    async open(without) {
      await shift.open('facebook', 'messenger-dinda', { without });
      await intoFirstBox(shift.page);
    },
    key: 'Enter',
    hooks: [
      ['log-label', []],
      ['box-role', []],
      ['box-label', []],
      ['main', ['readers'], 'audience-unknown'],
      ['log', ['readers', 'person', 'news'], 'audience-unknown'],
      ['message-label', ['person', 'news'], 'partly-unseen'],
      ['message-button', []],
    ],
  },
];

/** What the panel says can't be relied on. */
async function lost(): Promise<readonly Loss[]> {
  const shown = await (await panel(shift.page)).locator('.alarm .lost li').allTextContents();
  return losses.filter((loss) => shown.includes(say(`sites.lost-${loss}`)));
}

describe.each(families.map((family) => [family.name, family] as const))('%s', (_, { open, key, hooks }) => {
  test.each(hooks.map(([without, gone, asks]) => [without, gone, asks ?? null] as const))(
    'without “%s” exactly %j is lost, and told; a leak is held all the same',
    async (without, gone, asks) => {
      await open(without === '' ? [] : [without]);
      await shift.page.keyboard.type(secret);
      await eventually(
        () => panelText(shift.page),
        (shown) => shown.includes(say('panel.draftStop')),
      );
      await shift.page.keyboard.press(key);
      await shift.held();
      expect(shift.sent()).toEqual([]);
      await shift.page.keyboard.press('Escape');
      await shift.notHeld();

      await shift.page.keyboard.press('Control+a');
      await shift.page.keyboard.type(clean);
      // A calm sign only where all is seen.
      const sign = say(
        gone.includes('readers') ? 'guard.audienceUnknown' : gone.length > 0 ? 'guard.partlyWatching' : 'guard.clean',
      );
      await eventually(
        () => signsOn(shift.page),
        ({ badges }) => badges.includes(sign),
      );
      await eventually(lost, (told) => told.join() === gone.join());
      await shift.page.keyboard.press(key);
      if (asks) {
        await shift.held();
        expect(shift.sent()).toEqual([]);
        await (await shift.card()).getByText(say(`card.${asks}`)).waitFor();
        await shift.choose(`card.${asks}Yes`);
      }
      const sent = await shift.floor.replicas.waitForSent(() => true, 60_000);
      expect(sent.text.endsWith(clean)).toBe(true);
    },
  );
});

describe('the canary', () => {
  test('has flown on both sites at the first start, and not again at the second', async () => {
    const flights = async () => {
      const worker = shift.floor.browser.worker;
      return worker?.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            storage: {
              local: { get(key: string): Promise<{ flights?: Record<string, { at: number; failed: string[] }> }> };
            };
          };
        };
        return (await chrome.storage.local.get('flights')).flights ?? {};
      });
    };
    await shift.open('x', 'nadia-line-cut');
    await shift.known(/Rudi/);
    await shift.open('facebook', 'dinda');
    const flown = await eventually(flights, (all) => all?.x !== undefined && all.facebook !== undefined);
    expect(flown?.x?.failed).toEqual([]);
    expect(flown?.facebook?.failed).toEqual([]);
    await shift.open('x', 'nadia-line-cut');
    await shift.known(/Rudi/);
    expect((await flights())?.x?.at).toBe(flown?.x?.at);
  });
});
