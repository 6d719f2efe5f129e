// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageFinding, PageMessage } from '../../entrypoints/shared/messages/page.ts';
import { makeGuard } from '../../entrypoints/shared/page/guard.ts';
import type { Guard, HeldSend } from '../../entrypoints/shared/page/guard-world.ts';
import { type ModelPage, modelPages } from './model-pages.ts';

/**
 * The guard's own code and a site's adapter in a page that sends, under a random agent, a random page and a background that is stopped whenever
 * it pleases. Two things hold after each step: no text with a leak was sent without a yes to exactly this text, one send for a yes; and
 * the draft is what the agent wrote. `TENANG_STEPS` steps a seed, `TENANG_SEEDS` seeds; a failure names its seed and its last steps.
 */
const steps = Number(process.env.TENANG_STEPS ?? 1_000);
const seeds = Number(process.env.TENANG_SEEDS ?? 4);

const leaks = ['RM354.20', 'OTP482913'] as const;
const isLeak = (words: string) => leaks.some((leak) => words.includes(leak));

/** Mulberry32: small, and the same on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Sent {
  readonly text: string;
  readonly target: string;
}

/** One page with one box, the agent before it, and a background that may answer late or never. */
class Floor {
  readonly random: () => number;
  readonly log: string[] = [];
  readonly sent: Sent[] = [];
  /** How many of them were looked at. */
  looked = 0;
  /** Yeses of the agent's that were not used up yet: to which text, below which post. */
  readonly yeses: Sent[] = [];
  readonly stop = new AbortController();
  readonly guard: Guard;
  readonly page: ModelPage;
  box: HTMLElement;
  button: HTMLElement;
  /** What the agent knows to stand in the box. */
  expected = '';
  before = '';
  target = '1';
  posts: { author: 'customer' | 'brand'; id: string; text: string; at: string }[] = [];
  dialog: HeldSend | null = null;
  question: ((post: boolean) => void) | null = null;
  /** The texts that the question is about. */
  asked: readonly string[] = [];
  again = false;
  pending: { box: string; revision: number; text: string }[] = [];
  workerIsAlive = true;
  isReachable = true;
  busy = false;
  failures: unknown[] = [];
  words = 0;
  /** Some pages take one press while another is on its way, some send it all again. */
  readonly isCareful: boolean;

  constructor(page: ModelPage, seed: number) {
    this.page = page;
    this.random = randomOf(seed);
    this.isCareful = seed % 2 === 1;
    page.draw();
    this.box = page.box();
    this.button = page.button();
    this.go('1');
    this.guard = makeGuard(
      {
        page: document,
        site: page.site,
        now: () => Date.now(),
        isReachable: () => this.isReachable,
        isStarting: () => !this.workerIsAlive,
        tell: (message) => this.hear(message),
        see: () => ({ caseKey: this.caseKey(), reading: this.reading() }),
        read: () => this.reading(),
        toldCase: () => this.caseKey(),
        filesOf: () => [],
        held: (send) => {
          // A background that is stopped opens nothing; it is told again when it lives.
          if (this.workerIsAlive && this.isReachable) this.openDialog(send);
        },
        askUnchecked: (answered) => {
          this.question = answered;
          this.asked = this.guard.drafts().flatMap(({ held }) => (held ? [held.text] : []));
        },
        lasting: () => new Set(),
        changed: () => undefined,
        stumbled: (error) => this.failures.push(error),
        pressAgain: () => {
          this.again = true;
        },
        posted: () => undefined,
      },
      this.stop.signal,
    );
    // The page's own listeners, later than the guard's.
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.target === this.box && event.key === 'Enter') this.send();
      },
      { signal: this.stop.signal },
    );
    document.addEventListener(
      'click',
      (event) => {
        if (event.composedPath().includes(this.button)) this.send();
      },
      { signal: this.stop.signal },
    );
  }

  get value(): string {
    return this.page.read(this.box);
  }

  set value(words: string) {
    this.page.write(this.box, words);
  }

  /** The nodes die; the site gives the text back in new ones. */
  drawAnew(): void {
    const { value } = this;
    this.page.draw();
    this.box = this.page.box();
    this.button = this.page.button();
    this.value = value;
    this.guard.forget(this.page.site.findReplyBoxes(document));
    this.guard.read(this.guardBox());
  }

  go(target: string): void {
    this.target = target;
    this.posts = [
      { author: 'customer', id: target, text: `complaint ${target}`, at: new Date(Date.now()).toISOString() },
    ];
  }

  caseKey(): string {
    return JSON.stringify([this.target, this.posts.length]);
  }

  reading() {
    const posts = this.posts.map((post) => ({
      ...post,
      handle: post.author === 'brand' ? 'SuriaCare' : 'nadia',
      name: post.author,
    }));
    return {
      posts: posts.slice(0, 1),
      below: posts.slice(1),
      targetId: this.target,
      customer: { handle: 'nadia', name: 'Nadia' },
      complete: true,
      problems: [],
    };
  }

  /** The site takes the text: some time later the box is empty, or all is as before. */
  send(): void {
    const { target } = this;
    const text = this.value;
    if ((this.busy && this.isCareful) || text.trim() === '') return;
    this.busy = true;
    if (this.isCareful) this.button.setAttribute('aria-disabled', 'true');
    this.sent.push({ text, target });
    setTimeout(() => {
      this.busy = false;
      this.button.removeAttribute('aria-disabled');
      // Somebody may have typed meanwhile: then the site leaves it.
      if (this.value !== text) return;
      this.value = '';
      this.expected = '';
      this.guard.read(this.guardBox());
    }, this.random() * 3_000);
  }

  guardBox() {
    const [box] = this.page.site.findReplyBoxes(document);
    if (!box) throw new Error('The adapter does not see the box.');
    return box;
  }

  hear(message: PageMessage): void {
    if (message.type !== 'draft' || !this.isReachable || !this.workerIsAlive) return;
    const { box, revision, text } = message;
    this.pending.push({ box, revision, text });
    setTimeout(() => this.answer(), this.random() * 400);
  }

  answer(): void {
    const asked = this.pending.shift();
    if (!asked || !this.workerIsAlive) return;
    const found: PageFinding[] = leaks.flatMap((leak) => {
      const start = asked.text.indexOf(leak);
      if (start < 0) return [];
      return [{ start, end: start + leak.length, kind: 'amount-owed', group: 'leak', severity: 'stop' } as const];
    });
    this.guard.verdict(asked.box, asked.revision, found);
  }

  openDialog(send: HeldSend): void {
    this.dialog = send;
    this.question = null;
    this.guard.dialogShown();
  }

  type(words: string): void {
    this.before = this.value;
    this.value += words;
    this.expected = this.value;
    this.guard.read(this.guardBox());
  }

  put(words: string): void {
    this.before = this.value;
    this.value = words;
    this.expected = words;
    this.guard.read(this.guardBox());
  }

  key(repeat = false): void {
    this.box.dispatchEvent(
      new KeyboardEvent('keydown', {
        ...this.page.key,
        bubbles: true,
        cancelable: true,
        composed: true,
        repeat,
      }),
    );
  }

  sayYes(text: string): void {
    this.yeses.push({ text, target: this.target });
  }

  stopWorker(): void {
    this.workerIsAlive = false;
    this.pending = [];
    setTimeout(() => {
      this.workerIsAlive = true;
      this.guard.retell();
    }, this.random() * 2_000);
  }
}

/** What an agent, a page or a browser may do next, and how likely it is. */
const moves: readonly (readonly [weight: number, name: string, make: (floor: Floor) => void])[] = [
  [10, 'type', (floor) => floor.type(` word${floor.words++}`)],
  [2, 'type a leak', (floor) => floor.type(` ${leaks[floor.random() < 0.5 ? 0 : 1]}`)],
  [2, 'undo', (floor) => floor.put(floor.before)],
  [5, 'clear', (floor) => floor.put('')],
  [6, 'press', (floor) => floor.key()],
  [4, 'click', (floor) => floor.button.click()],
  [2, 'press twice', (floor) => [floor.key(), floor.key()]],
  [1, 'hold the key down', (floor) => [floor.key(), floor.key(true), floor.key(true)]],
  [2, 'the page clicks again and again', (floor) => [1, 2, 3].map(() => floor.button.click())],
  [
    3,
    'go back',
    (floor) => {
      const { dialog } = floor;
      floor.dialog = null;
      if (dialog?.held[0]) floor.guard.letGo(dialog.held[0].box.id);
    },
  ],
  [
    8,
    'say yes',
    (floor) => {
      const { dialog } = floor;
      if (!dialog) return;
      floor.dialog = null;
      const texts = dialog.held.map((draft) => ({ box: draft.box.id, text: draft.held?.text ?? draft.text }));
      for (const { text } of texts) floor.sayYes(text);
      floor.guard.approve(texts);
    },
  ],
  [
    2,
    'say yes to something else',
    (floor) => {
      const [draft] = floor.dialog?.held ?? [];
      if (!draft) return;
      floor.dialog = null;
      // Not counted as a yes: the text in the box is another one.
      floor.guard.approve([{ box: draft.box.id, text: `${draft.text} and more` }]);
    },
  ],
  [
    3,
    'answer the question',
    (floor) => {
      const { question } = floor;
      if (!question) return;
      floor.question = null;
      const yes = floor.random() < 0.5;
      if (yes) for (const text of floor.asked) floor.sayYes(text);
      question(yes);
    },
  ],
  [
    3,
    'post the safe version',
    (floor) => {
      const { dialog } = floor;
      const [draft] = dialog?.held ?? [];
      if (!draft || draft.text !== floor.value) return;
      floor.dialog = null;
      const safe = leaks.reduce((words, leak) => words.replaceAll(leak, '…'), draft.text);
      floor.put(safe);
      floor.guard.approve([{ box: draft.box.id, text: safe }]);
    },
  ],
  [1, 'go to another post', (floor) => floor.go(String(Math.floor(floor.random() * 3)))],
  [
    1,
    'a colleague answers',
    (floor) =>
      void floor.posts.push({
        author: 'brand',
        id: `b${floor.words++}`,
        text: 'mine',
        at: new Date(Date.now()).toISOString(),
      }),
  ],
  [1, 'stop the worker', (floor) => floor.stopWorker()],
  [
    0.3,
    'lose the extension',
    (floor) => {
      floor.isReachable = false;
      setTimeout(() => {
        floor.isReachable = true;
      }, 5_000);
    },
  ],
  [
    1,
    'draw the page anew',
    (floor) => {
      floor.drawAnew();
      floor.dialog = null;
      floor.question = null;
    },
  ],
  [8, 'wait a moment', () => vi.advanceTimersByTime(120)],
  [4, 'wait', () => vi.advanceTimersByTime(1_500)],
  [1, 'wait long', () => vi.advanceTimersByTime(12_000)],
];
const weights = moves.reduce((sum, [weight]) => sum + weight, 0);

function next(floor: Floor): void {
  let at = floor.random() * weights;
  const move = moves.find(([weight]) => {
    at -= weight;
    return at < 0;
  });
  if (!move) return;
  floor.log.push(move[1]);
  move[2](floor);
}

function holds(floor: Floor, seed: number): void {
  const told = () => `seed ${seed}, step ${floor.log.length}: … ${floor.log.slice(-25).join(' → ')}`;
  expect(floor.failures, told()).toEqual([]);
  expect(floor.value, `the draft is what the agent wrote; ${told()}`).toBe(floor.expected);
  for (const one of floor.sent.slice(floor.looked).filter(({ text }) => isLeak(text))) {
    const yes = floor.yeses.findIndex(({ text, target }) => text === one.text && target === one.target);
    expect(yes, `sent without a yes of its own: ${JSON.stringify(one)}; ${told()}`).toBeGreaterThanOrEqual(0);
    floor.yeses.splice(yes, 1);
  }
  floor.looked = floor.sent.length;
}

describe.each(modelPages.map((page) => [page.site.id, page] as const))(
  'whatever agent, page and browser do on %s',
  (_site, page) => {
    let floor: Floor | undefined;
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      floor?.stop.abort();
      vi.useRealTimers();
      document.body.replaceChildren();
    });

    test.each(Array.from({ length: seeds }, (_, index) => [index + 1]))(
      `seed %i: ${steps} steps, no leak goes unasked or twice, no draft is lost`,
      (seed) => {
        const here = new Floor(page, seed);
        floor = here;
        for (let step = 0; step < steps; step += 1) {
          next(here);
          holds(here, seed);
        }
        // It was worth the walk: things were sent, held and agreed to.
        expect(here.sent.filter(({ text }) => !isLeak(text)).length).toBeGreaterThan(steps / 200);
        expect(here.sent.filter(({ text }) => isLeak(text)).length).toBeGreaterThan(0);
      },
      600_000,
    );

    test('a press is never without an answer: it goes out, or somebody is asked', () => {
      const here = new Floor(page, 99);
      floor = here;
      for (let round = 0; round < 40; round += 1) {
        for (let step = 0; step < 12; step += 1) next(here);
        vi.advanceTimersByTime(30_000);
        if (here.dialog) here.guard.letGo(here.dialog.held[0]?.box.id ?? '');
        here.dialog = null;
        here.question = null;
        here.again = false;
        here.put(`round ${round}${round % 2 ? ` ${leaks[0]}` : ''}`);
        const before = here.sent.length;
        here.key();
        vi.advanceTimersByTime(10_000);
        const isAnswered = here.sent.length > before || here.dialog !== null || here.question !== null || here.again;
        expect(isAnswered, `round ${round}: ${here.log.slice(-12).join(' → ')}`).toBe(true);
      }
    }, 600_000);
  },
);
