import type { InsertOutcome } from '../site.ts';
import { calledOnce } from './called-once.ts';
import { insertable, sameText } from './insertable.ts';

/** Milliseconds for an editor to take over the selection before text may go in; with none it goes in at the old caret. */
const SELECTION_SETTLES = 40;
/** How often the box is taken hold of where something else takes the focus meanwhile: the second half of a double click, say. */
const GRASPS = 5;
/** Milliseconds within which the same insertion again, into what it has just left there, is a slip of the hand. */
const SECOND_CLICK = 1000;
/** How often, and how far apart in milliseconds, the result is looked at before we call it different. */
const LOOKS = 6;
const BETWEEN_LOOKS = 32;

/** Half-open, in UTF-16 code units of the draft. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one kind of editor can do; the order of the steps is the same for all. */
export interface Hands {
  read(element: HTMLElement): string;
  /** Where the draft may be replaced as a whole; what stands before belongs to the page (a leading mention). */
  bodyOf(element: HTMLElement): Span;
  /** False when the place can't be selected. */
  select(element: HTMLElement, span: Span): boolean;
  isSelected(element: HTMLElement): boolean;
  /** Puts `text` in place of the selection, once; `text` is never empty. */
  put(element: HTMLElement, text: string): void;
  /** Removes the selection. */
  remove(element: HTMLElement): void;
  /**
   * A neighbouring character that may be typed anew, so that a removal becomes a replacement, which editors take more
   * reliably; null where there is none.
   */
  neighbour(element: HTMLElement, span: Span): Span | null;
}

interface Last {
  readonly text: string;
  /** What stood in the box afterwards; null while the insertion runs, and where it did not come out as it should. */
  readonly left: string | null;
  /** Milliseconds on the page's clock; infinite while the insertion runs. */
  readonly until: number;
}
const last = new WeakMap<HTMLElement, Last>();

/**
 * Focus, select, wait for the editor, insert once, read back. Never tries twice: that is how doubled text is made. The outcome
 * tells what stands in the box afterwards; a box whose text changed meanwhile is left alone.
 */
export async function insertOnce(
  hands: Hands,
  element: HTMLElement,
  raw: string,
  where: 'replace' | Span,
  signal?: AbortSignal,
): Promise<InsertOutcome> {
  const view = element.ownerDocument.defaultView;
  const failed = (reason: NonNullable<InsertOutcome['reason']>, text: string): InsertOutcome => ({
    ok: false,
    text,
    reason,
  });
  const isStopped = () => signal?.aborted ?? false;
  if (view === null || !element.isConnected || isStopped()) return failed('gone', '');

  const key = `${where === 'replace' ? 'all' : `${where.start}-${where.end}`} ${raw}`;
  const now = () => view.performance.now();
  const before = last.get(element);
  if (before !== undefined && isSlip(before)) return failed('too-soon', hands.read(element));
  last.set(element, { text: key, left: null, until: Infinity });
  let left: string | null = null;
  try {
    const outcome = await steps();
    if (outcome.ok) left = outcome.text;
    return outcome;
  } finally {
    last.set(element, { text: key, left, until: now() + SECOND_CLICK });
  }

  /** Whoever has written since means it: the same words go in again. */
  function isSlip({ text, left: stood, until }: Last): boolean {
    if (until === Infinity) return true;
    return text === key && now() < until && (stood === null || stood === hands.read(element));
  }

  async function steps(): Promise<InsertOutcome> {
    if (view === null) return failed('gone', '');
    const draft = hands.read(element);
    element.focus({ preventScroll: true });
    // an editor may draw itself anew when it gets the focus
    await pause(view, 0);
    if (!element.isConnected || isStopped()) return failed('gone', '');
    if (hands.read(element) !== draft) return failed('not-taken', hands.read(element));

    const wanted = where === 'replace' ? hands.bodyOf(element) : clamp(where, draft.length);
    const said = where === 'replace' ? calledOnce(insertable(raw), draft.slice(0, wanted.start)) : insertable(raw);
    const text = ended(said, draft, wanted);
    const result = draft.slice(0, wanted.start) + text + draft.slice(wanted.end);
    if (text === '' && wanted.start === wanted.end) return { ok: true, text: draft };
    const { span, typed } = text === '' ? removal(hands, element, draft, wanted) : { span: wanted, typed: text };

    let isReady = false;
    for (let grasp = 0; grasp < GRASPS && !isReady; grasp++) {
      if (grasp > 0) element.focus({ preventScroll: true });
      if (!hands.select(element, span)) return failed('not-taken', draft);
      await selectionSettled(view);
      if (!element.isConnected || isStopped()) return failed('gone', '');
      if (hands.read(element) !== draft) return failed('not-taken', hands.read(element));
      isReady = hands.isSelected(element);
    }
    if (!isReady) return failed('not-taken', draft);

    if (typed === '') hands.remove(element);
    else hands.put(element, typed);
    for (let look = 0; look < LOOKS; look++) {
      await (look === 0 ? frame(view) : pause(view, BETWEEN_LOOKS));
      if (element.isConnected && sameText(hands.read(element), result)) return { ok: true, text: hands.read(element) };
    }
    if (!element.isConnected) return failed('gone', '');
    const found = hands.read(element);
    return failed(sameText(found, draft) ? 'not-taken' : 'differs', found);
  }
}

function clamp(span: Span, length: number): Span {
  const start = Math.min(Math.max(span.start, 0), length);
  return { start, end: Math.min(Math.max(span.end, start), length) };
}

/** A text that ends in a mention opens the site's list of names, which would take the next Enter: end with a space. */
function ended(text: string, draft: string, span: Span): string {
  return span.end === draft.length && /(?:^|\s)[@#]\S+$/u.test(text) ? `${text} ` : text;
}

function removal(hands: Hands, element: HTMLElement, draft: string, span: Span): { span: Span; typed: string } {
  const beside = hands.neighbour(element, span);
  if (beside === null) return { span, typed: '' };
  return {
    span: { start: Math.min(span.start, beside.start), end: Math.max(span.end, beside.end) },
    typed: draft.slice(beside.start, beside.end),
  };
}

function pause(view: Window, milliseconds: number): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve, milliseconds));
}

/** A frame, or what a hidden tab has instead. */
function frame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, 250);
    view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      resolve();
    });
  });
}

/** Editors learn of a selection in a task of their own after `selectionchange`. */
async function selectionSettled(view: Window): Promise<void> {
  await pause(view, SELECTION_SETTLES);
  await pause(view, 0);
}
