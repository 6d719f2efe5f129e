import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerComment, eventually, replyBox } from './floor.ts';
import { say, takeShift } from './shift.ts';

const shift = takeShift();

/** Where it walks. */
interface Ground {
  readonly name: string;
  readonly steps: number;
  readonly sendKey: string;
  readonly button: string;
  /** Opens the page; the box is there and awake. */
  open(): Promise<void>;
  box(): Locator;
  /** What the editor of this box holds by its own account. */
  draft(): Promise<string>;
  /** A colleague posts into the conversation. */
  colleague(words: string): void;
}

/**
 * A random agent before the replica's own editor, in a real browser, with a background that is stopped now and then. After each step: no
 * text with a leak has reached the site without a yes to exactly this text, none twice, and the draft is what it was. Seeded;
 * TENANG_WALK_STEPS and TENANG_WALK_SEED for longer ones.
 */
const wanted = Number(process.env.TENANG_WALK_STEPS ?? 0);
const seed = Number(process.env.TENANG_WALK_SEED ?? 7);

const isLeak = (words: string) => words.includes('354.20') || words.includes('774 8831');

/** Mulberry32. */
function randomOf(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const grounds: readonly Ground[] = [
  {
    name: 'X',
    steps: wanted || 120,
    sendKey: 'Control+Enter',
    button: '[data-testid^=tweetButtonInline]',
    open: () => shift.atNadia(),
    box: () => replyBox(shift.page),
    draft: async () => (await shift.written())[0] ?? '',
    colleague: (words) => shift.floor.replicas.x.add({ by: 'SuriaCare', text: words, replyTo: 'nadia-line-cut' }),
  },
  {
    name: 'Facebook',
    steps: wanted || 40,
    sendKey: 'Enter',
    button: '[role=button][aria-label="Comment"]',
    async open() {
      // The box begins empty, and names are taken from no list: an Enter is a send.
      await shift.open('facebook', 'dinda', { without: ['leading-mention', 'mention-list'] });
      await answerComment(shift.page, 'Dinda Kusuma');
      await shift.known(/Dinda/);
    },
    box: () => shift.page.locator('[role=textbox][data-lexical-editor=true][aria-label*="Dinda Kusuma"]').first(),
    draft: () =>
      shift.page.evaluate(() => {
        const { __replica } = globalThis as unknown as {
          __replica: { editors(): { kind: string; text: string }[] };
        };
        return (
          __replica
            .editors()
            .find(({ kind }) => kind === 'reply')
            ?.text.trim() ?? ''
        );
      }),
    colleague: () => undefined,
  },
];

test.each(grounds.map((ground) => [ground.name, ground.steps, ground] as const))(
  `%s: %i steps on the real editor: nothing leaks unasked or goes twice, no draft is lost (seed ${seed})`,
  async (_, steps, ground) => {
    const random = randomOf(seed);
    const log: string[] = [];
    const yeses: string[] = [];
    let words = 0;
    let sentBefore = 0;
    let colleagues = 0;
    /** The agent has written since the last post. */
    let isWritten = true;

    await ground.open();
    const { draft, sendKey } = ground;
    const isAsked = async () => (await shift.dialogs()) > 0;
    /** What the open dialog is about; empty where none is open. */
    const question = async () =>
      (
        await (
          await shift.card()
        )
          .getByRole('heading')
          .allInnerTexts()
          .catch(() => [])
      ).join();
    /** Until the answer was taken, by a background too that has to begin again: the dialog is gone, or asks something else. */
    const answer = async (press: () => Promise<void>) => {
      const asked = await question();
      const posted = shift.sent().length;
      await press();
      await eventually(async () => (await question()) !== asked || shift.sent().length > posted, Boolean);
    };
    const toBox = () => ground.box().focus();
    /** Edits only where nobody asks: the keys are the dialog's. */
    const edit = async (keys: () => Promise<void>) => {
      if (await isAsked()) return;
      await toBox();
      await shift.page.keyboard.press('Control+End');
      await keys();
    };

    const moves: readonly (readonly [weight: number, name: string, make: () => Promise<void>])[] = [
      [10, 'type', () => edit(() => shift.page.keyboard.type(` word${words++}`))],
      [3, 'type a leak', () => edit(() => shift.page.keyboard.type(` you owe RM354.20 ${words++}`))],
      [2, 'paste a leak', () => edit(() => shift.page.keyboard.insertText(` your number is 012-774 8831 ${words++}`))],
      [2, 'undo', () => edit(() => shift.page.keyboard.press('Control+z'))],
      [
        3,
        'clear',
        () =>
          edit(async () => {
            await shift.page.keyboard.press('Control+a');
            await shift.page.keyboard.press('Delete');
          }),
      ],
      [6, 'press', () => shift.page.keyboard.press(sendKey)],
      [
        2,
        'press twice',
        async () => {
          await shift.page.keyboard.press(sendKey);
          await shift.page.keyboard.press(sendKey);
        },
      ],
      [
        4,
        'the page clicks its button',
        () => shift.page.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), ground.button),
      ],
      [4, 'escape', () => shift.page.keyboard.press('Escape')],
      [
        6,
        'say yes',
        async () => {
          if (!(await isAsked())) return;
          const about = await draft();
          const dialog = await shift.card();
          if (await dialog.getByRole('button', { name: say('card.otherWays') }).count()) {
            yeses.push(about);
            await answer(() => shift.postAllTheSame());
            return;
          }
          const yes = dialog.getByRole('button', { name: say('card.thread-changedYes') });
          if ((await yes.count()) === 0) return;
          yeses.push(about);
          await answer(() => yes.click());
        },
      ],
      [
        3,
        'post the safe version',
        async () => {
          const safe = (await shift.card()).getByRole('button', { name: say('card.postSafe') });
          if (await safe.count()) await answer(() => safe.first().click());
        },
      ],
      [1, 'stop the background', () => shift.stopWorker()],
      [
        0.5,
        'a colleague answers',
        async () => {
          ground.colleague(`Colleague ${colleagues++}`);
        },
      ],
    ];
    const weights = moves.reduce((sum, [weight]) => sum + weight, 0);
    const edits = new Set(['type', 'type a leak', 'paste a leak', 'undo', 'clear']);

    for (let step = 0; step < steps; step += 1) {
      let at = random() * weights;
      const move = moves.find(([weight]) => {
        at -= weight;
        return at < 0;
      });
      if (!move) continue;
      const before = await draft();
      log.push(move[1]);
      const told = () => `seed ${seed}, step ${step}: … ${log.slice(-15).join(' → ')}`;
      await move[2]();
      await shift.settled();
      const sent = shift.sent();
      const fresh = sent.slice(sentBefore).map((text) => text.trim());
      sentBefore = sent.length;
      for (const text of fresh.filter(isLeak)) {
        const yes = yeses.indexOf(text);
        expect(yes, `sent without a yes of its own: ${text}; ${told()}`).toBeGreaterThanOrEqual(0);
        yeses.splice(yes, 1);
      }
      // One press, one post; and none again before the agent has written (undo brings a posted text back).
      expect(fresh.length, `sent twice; ${told()}`).toBeLessThanOrEqual(isWritten ? 1 : 0);
      if (fresh.length > 0) isWritten = false;
      if (edits.has(move[1])) isWritten = true;
      if (edits.has(move[1])) continue;
      const after = await draft();
      // It stands there as it was, or it went out and the site has emptied the box, or its safe version is on its way.
      const isRight = after === before || fresh.length > 0 || (move[1] === 'post the safe version' && !isLeak(after));
      expect(isRight, `the draft was ${JSON.stringify(before)}, is ${JSON.stringify(after)}; ${told()}`).toBe(true);
    }
    // It was worth the walk.
    expect(shift.sent().filter((text) => !isLeak(text)).length).toBeGreaterThan(0);
  },
);
