import type { ReplyBox } from '../../../lib/sites/site.ts';
import type { PageFinding } from '../messages/page.ts';
import type { Draft } from './drafts.ts';
import type { Marks } from './marks.ts';

/** The mouse has to rest on a word, the caret to stay in it, before its card opens; longer where it only says a note. Milliseconds. */
const restsFor = { mouse: 350, mouseOnNote: 800, caret: 450 } as const;
/** On the way from the word to its card the mouse may leave both. Milliseconds. */
const leaveAfter = 500;
/** Who types is left alone. Milliseconds since the last key that changed a text. */
const typing = 900;

/** The caret stands where somebody has just moved it by a key. Milliseconds. */
const movedWithin = 1_500;

type OpenedBy = 'mouse' | 'caret' | 'click' | 'keys';

export interface WordsWorld {
  readonly page: Document;
  readonly marks: Marks;
  /** The element that is ours. */
  readonly host: Element;
  now(): number;
  /** Drafts with what was found in them. */
  drafts(): readonly Draft[];
  /** The box with the caret, else the one in use. */
  boxInUse(): ReplyBox | null;
  isShown(): boolean;
  isMouseOverCard(): boolean;
  open(box: ReplyBox, finding: PageFinding, takesFocus: boolean): void;
  close(): void;
}

export interface Words {
  /** Opens the card of a finding: the first button has the focus where a key asked for it. */
  open(box: ReplyBox, finding: PageFinding, by: OpenedBy): void;
  /** The card tells something new: it waits for the next letter, click or Escape, wherever mouse and caret are. */
  stays(): void;
  /** The card was closed by somebody else. */
  closed(): void;
}

/**
 * When the card at a marked word opens and goes: by the mouse resting on it, the caret standing in it, a click, or Alt+J from one to the
 * next. Only a key gives the card the focus; whoever writes goes on writing, and the card goes away with the first letter.
 */
export function watchWords(world: WordsWorld, signal: AbortSignal): Words {
  const { page, marks } = world;
  const view = page.defaultView;
  let shown: { key: string; by: OpenedBy } | null = null;
  /** Closed by hand: stays closed until caret or mouse have been elsewhere. */
  let dismissed = '';
  let typedAt = 0;
  let movedAt = 0;
  let mouse = { x: -1, y: -1 };
  let isDue = false;
  let opening: { key: string; timer: ReturnType<typeof setTimeout> } | null = null;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let caretTimer: ReturnType<typeof setTimeout> | undefined;

  const keyOf = (box: ReplyBox, { start, end, kind }: PageFinding) => `${box.id} ${start} ${end} ${kind}`;
  const isTyping = () => world.now() - typedAt < typing;
  const stopOpening = () => {
    if (opening) clearTimeout(opening.timer);
    opening = null;
  };

  function open(box: ReplyBox, finding: PageFinding, by: OpenedBy): void {
    stopOpening();
    clearTimeout(closing);
    closing = undefined;
    shown = { key: keyOf(box, finding), by };
    dismissed = '';
    world.open(box, finding, by === 'keys');
  }

  function close(): void {
    stopOpening();
    if (!shown) return;
    shown = null;
    if (world.isShown()) world.close();
  }

  function atMouse(): void {
    isDue = false;
    const under = marks.at(mouse.x, mouse.y);
    const key = under ? keyOf(under.box, under.finding) : '';
    if (key !== dismissed && key === '') dismissed = '';
    if (shown?.by === 'mouse') {
      if (key === shown.key || world.isMouseOverCard()) {
        clearTimeout(closing);
        closing = undefined;
      } else
        closing ??= setTimeout(() => {
          closing = undefined;
          if (shown?.by === 'mouse' && !world.isMouseOverCard()) close();
        }, leaveAfter);
    }
    if (!under || key === dismissed || key === shown?.key || isTyping() || (world.isShown() && shown?.by === 'keys')) {
      if (opening && key !== opening.key) stopOpening();
      return;
    }
    if (opening?.key === key) return;
    stopOpening();
    opening = {
      key,
      timer: setTimeout(
        () => {
          opening = null;
          const still = marks.at(mouse.x, mouse.y);
          if (still && keyOf(still.box, still.finding) === key && !isTyping()) open(still.box, still.finding, 'mouse');
        },
        restsFor[under.finding.severity === 'note' ? 'mouseOnNote' : 'mouse'],
      ),
    };
  }

  function atCaret(): void {
    // A caret that the page or a closing dialog has put somewhere points at nothing.
    if (isTyping() || world.now() - movedAt > movedWithin) return;
    const under = marks.atCaret();
    const key = under ? keyOf(under.box, under.finding) : '';
    if (key === '') {
      dismissed = '';
      if (shown?.by === 'caret') close();
      // Notes run over whole sentences: a caret is nearly always in one.
    } else if (under && under.finding.severity !== 'note' && key !== dismissed && key !== shown?.key)
      open(under.box, under.finding, 'caret');
  }

  /** The finding after the one that is shown, or after the caret; from the last one goes on with the first. */
  function next(): { box: ReplyBox; finding: PageFinding } | null {
    const box = world.boxInUse();
    const draft = world.drafts().find((each) => each.box.id === box?.id);
    const findings = (draft?.verdict?.findings ?? [])
      .filter(({ start, end }) => end > start)
      .toSorted((one, other) => one.start - other.start);
    if (!box || findings.length === 0) return null;
    const at = findings.findIndex((finding) => keyOf(box, finding) === shown?.key);
    const graver = findings.findIndex(({ severity }) => severity === 'stop');
    const finding = findings[at >= 0 ? (at + 1) % findings.length : Math.max(0, graver)];
    return finding ? { box, finding } : null;
  }

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    if (/^(?:Arrow|Home$|End$|Page)/.test(event.key)) movedAt = world.now();
    const goesOn = event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyJ';
    const found = goesOn ? next() : null;
    if (goesOn && (found || world.isShown())) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (found) open(found.box, found.finding, 'keys');
    } else if (event.key === 'Escape' && shown && world.isShown()) {
      // This Escape is for our card: the page's dialog below stays.
      event.preventDefault();
      event.stopImmediatePropagation();
      dismissed = shown.key;
      close();
    }
  };

  view?.addEventListener('keydown', onKey, { capture: true, signal });
  view?.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      // The page moved under a mouse that rests: nobody pointed at anything.
      if (event.clientX === mouse.x && event.clientY === mouse.y) return;
      mouse = { x: event.clientX, y: event.clientY };
      if (!marks.any() && !shown) return;
      if (isDue) return;
      isDue = true;
      view.requestAnimationFrame(atMouse);
    },
    { capture: true, passive: true, signal },
  );
  view?.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.composedPath()[0] === world.host) return;
      const under = marks.any() ? marks.at(event.clientX, event.clientY) : null;
      if (under) open(under.box, under.finding, 'click');
      else close();
    },
    { capture: true, signal },
  );
  view?.addEventListener(
    'input',
    () => {
      typedAt = world.now();
      close();
    },
    { capture: true, signal },
  );
  page.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(caretTimer);
      if (marks.any() || shown) caretTimer = setTimeout(atCaret, restsFor.caret);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    stopOpening();
    clearTimeout(closing);
    clearTimeout(caretTimer);
  });
  return {
    open,
    stays() {
      clearTimeout(closing);
      closing = undefined;
      if (shown) shown = { ...shown, by: 'click' };
    },
    closed() {
      if (shown) dismissed = shown.key;
      shown = null;
    },
  };
}
