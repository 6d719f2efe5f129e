import { canary, canaryPatience } from '../../../lib/guard/canary.ts';
import { type ProblemCode, problem } from '../../../lib/sites/problem.ts';
import type { Problem, ReplyBox, Site } from '../../../lib/sites/site.ts';
import type { PageFinding } from '../messages/page.ts';
import { makeGuard } from './guard.ts';
import type { Guard } from './guard-world.ts';

/** A name of our own in the page's registry of highlights, for a moment. */
const highlight = 'tenang-canary';

interface CanaryWorld {
  readonly page: Document;
  readonly site: Site;
  now(): number;
  /** The background's verdict on a text that is nobody's. */
  check(text: string): Promise<readonly PageFinding[]>;
}

/**
 * Draws the site's own box into a document that nobody sees, with a draft that must be held, and has it checked, marked and sent by the
 * very code that does so on the page. Answers with what did not work.
 */
export async function flyCanary(world: CanaryWorld, signal: AbortSignal): Promise<readonly Problem[]> {
  const { site } = world;
  const nowhere = world.page.implementation.createHTMLDocument('');
  site.drawCanary(nowhere, canary.text);
  const [box] = site.findReplyBoxes(nowhere);
  if (!box) return [problem('canary-hold', 'findReplyBoxes')];
  const editor = site.editorOf(box);
  if (editor.read(box.element) !== canary.text) return [problem('canary-marks', 'editor.read')];

  const failed: Problem[] = [];
  const fails = (code: ProblemCode, hook: string) => void failed.push(problem(code, hook));
  const own = new AbortController();
  try {
    const { guard, verdict, isHeld } = guardOf(world, nowhere, AbortSignal.any([signal, own.signal]));
    guard.read(box);
    const findings = await verdict;
    if (findings === null) return [problem('canary-check', 'no answer')];
    const found = findings.find(({ severity, start, end }) => {
      return severity === 'stop' && canary.text.slice(start, end).includes(canary.word);
    });
    if (!found) return [problem('canary-check', 'reviewDraft')];
    const ranges = editor.rangesOf(box.element, found.start, found.end);
    if (!ranges.map(String).join('').includes(canary.word)) fails('canary-marks', 'editor.rangesOf');
    if (!canHighlight(world.page, ranges)) fails('canary-marks', 'CSS.highlights');

    // The sender's own key, and its button; neither may get past the guard.
    const key = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
    const presses: readonly [Event, ReplyBox['element'] | null][] = [
      [key, box.element],
      [new MouseEvent('click', { bubbles: true, cancelable: true }), site.sendButton?.(box) ?? null],
    ];
    for (const [event, target] of presses) {
      if (!target) continue;
      const through = target.dispatchEvent(event);
      if (through || !isHeld()) fails('canary-hold', event.type);
      guard.letGo(box.id);
    }
    return failed;
  } finally {
    own.abort();
  }
}

interface CanaryGuard {
  readonly guard: Guard;
  /** Null when it did not come in time. */
  readonly verdict: Promise<readonly PageFinding[] | null>;
  /** Whether the send was held since this was asked last. */
  isHeld(): boolean;
}

/** The guard itself, in a world of which the background knows nothing but a text. */
function guardOf({ site, now, check }: CanaryWorld, nowhere: Document, signal: AbortSignal): CanaryGuard {
  let held = false;
  let answer: (findings: readonly PageFinding[] | null) => void = () => undefined;
  const verdict = new Promise<readonly PageFinding[] | null>((resolve) => {
    answer = resolve;
    const timer = setTimeout(() => resolve(null), canaryPatience);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(null);
    });
  });
  const reading = { posts: [], targetId: null, customer: null, complete: true, problems: [] };
  const guard = makeGuard(
    {
      page: nowhere,
      site,
      now,
      isReachable: () => true,
      isStarting: () => false,
      tell(message) {
        if (message.type !== 'draft') return;
        void check(message.text).then((findings) => {
          guard.verdict(message.box, message.revision, findings);
          answer(findings);
        });
      },
      see: () => ({ caseKey: 'canary', reading }),
      read: () => reading,
      toldCase: () => 'canary',
      filesOf: () => [],
      lasting: () => new Set(),
      held() {
        held = true;
        guard.dialogShown();
      },
      askUnchecked: () => undefined,
      changed: () => undefined,
      stumbled: () => undefined,
      pressAgain: () => undefined,
      posted: () => undefined,
    },
    signal,
  );
  return {
    guard,
    verdict,
    isHeld() {
      const was = held;
      held = false;
      return was;
    },
  };
}

function canHighlight(page: Document, ranges: readonly Range[]): boolean {
  const view = page.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  if (!view || !registry) return false;
  registry.set(highlight, new view.Highlight(...ranges));
  const isThere = registry.has(highlight);
  registry.delete(highlight);
  return isThere;
}
