import type { Problem, ReplyBox, Site, ThreadReading } from '../../../lib/sites/site.ts';
import { connect } from '../connection.ts';
import type { PageCommand, PageMessage, PageView, PanelPlace } from '../messages/page.ts';
import { makeBadges } from './badges.ts';
import { type Seen, unmoved } from './drafts.ts';
import { watchFiles } from './files.ts';
import { makeFlights } from './flights.ts';
import { makeCard, makePanel } from './frames.ts';
import { makeGuard } from './guard.ts';
import { makeHands } from './hands.ts';
import { heldMessage } from './held-message.ts';
import { makeLayer } from './layer.ts';
import { makeMarks } from './marks.ts';
import { noLabels } from './no-labels.ts';
import { makeObey } from './obey.ts';
import pageCss from './page.css?inline';
import { askUnchecked } from './question.ts';
import { areasOf, caseOf, focused, makeLasting, viewOf } from './seeing.ts';
import { watchShortcuts } from './shortcuts.ts';
import { makeSoon } from './soon.ts';
import { watchTexts } from './texts.ts';
import { type Words, watchWords } from './words.ts';

/** Milliseconds between two looks at a page that never stops changing. */
const lookEvery = 120;

/**
 * Eyes and hands on one page: reads thread and draft through the site's adapter, paints, holds, inserts, and knows nothing private.
 * Starts before the page's own scripts so that the guard's listeners come first; draws once there is a document to draw on.
 */
export function watchPage(site: Site, page: Document, signal: AbortSignal): void {
  const nonce = crypto.randomUUID();
  let labels = noLabels;
  let brandHandles: readonly string[] = [];
  let boxes: readonly ReplyBox[] = [];
  let inUse: ReplyBox | null = null;
  let again: { boxId: string; text: string } | null = null;
  let stumble: string | null = null;
  let problems: PageView['problems'] = [];
  /** What the canary of this version could not show here. */
  let canaryProblems: readonly Problem[] = [];
  let lastView = '';
  /** The case that the background was told last. */
  let toldCase = '';
  let welcomed = false;

  let closeQuestion: (() => void) | null = null;
  let layer: ReturnType<typeof makeLayer> | null = null;
  let marks: ReturnType<typeof makeMarks> | null = null;
  let panel: ReturnType<typeof makePanel> | null = null;
  let card: ReturnType<typeof makeCard> | null = null;
  let badges: ReturnType<typeof makeBadges> | null = null;
  let words: Words | null = null;
  let place: PanelPlace | null = null;

  const files = watchFiles(page, site, () => boxes, signal);
  const guard = makeGuard(
    {
      page,
      site,
      now: () => Date.now(),
      isReachable: () => line.isReachable(),
      isStarting: () => !welcomed,
      tell: (message) => line.send(message),
      see,
      read,
      // The posts of one thread are checked against one case.
      toldCase: (box) => (inUse && (box.id === inUse.id || box.container === inUse.container) ? toldCase : ''),
      filesOf: (box) => files.of(box),
      held: (send) => line.send(heldMessage(send, page, site)),
      posted: (box) => files.forget(box),
      askUnchecked(answered) {
        if (layer) closeQuestion = askUnchecked(layer, labels, answered, signal);
      },
      lasting: () => new Set(problems.map(({ code }) => code)),
      changed(draft) {
        if (again && (again.boxId !== draft.box.id || again.text !== draft.text)) again = null;
        if (marks && draft.verdict?.text === draft.text) marks.paint(draft.box, draft.verdict.findings);
        else marks?.paint(draft.box, unmoved(draft));
        badges?.drawSoon();
      },
      stumbled(error) {
        stumble = error instanceof Error ? error.name : 'error';
        lookSoon();
      },
      pressAgain(draft) {
        again = { boxId: draft.box.id, text: draft.text };
        badges?.drawSoon();
      },
    },
    signal,
  );

  const lookSoon = makeSoon(() => look(), lookEvery);
  const lasting = makeLasting(lookSoon);

  function boxAt(node: Element | null): ReplyBox | null {
    return node ? (boxes.find(({ element }) => element === node || element.contains(node)) ?? null) : null;
  }

  function read(box: ReplyBox | null): ThreadReading {
    return site.readThread(box, page, { brandHandles }, Date.now());
  }

  function see(box: ReplyBox): Seen {
    const reading = read(box);
    const caseKey = caseOf(reading, site.ownHandle(page, box));
    if (caseKey !== toldCase) {
      inUse = box;
      tell(reading, caseKey);
    }
    return { caseKey, reading };
  }

  function look(): void {
    if (signal.aborted) return;
    lookSoon.done();
    boxes = site.findReplyBoxes(page);
    for (const { box } of guard.drafts()) if (!box.element.isConnected) marks?.forget(box.id);
    guard.forget(boxes);
    const writing = boxAt(focused(page));
    if (writing) inUse = writing;
    else if (inUse) inUse = boxes.find(({ id }) => id === inUse?.id) ?? null;
    if (!inUse && boxes.length === 1) inUse = boxes[0] ?? null;
    for (const box of boxes) {
      texts.observe(box);
      guard.read(box);
    }
    const reading = read(inUse);
    const caseKey = caseOf(reading, site.ownHandle(page, inUse));
    const stumbles = stumble ? [{ code: 'adapter-failed', hook: stumble }] : [];
    const missing = [...site.problems(page), ...reading.problems, ...stumbles, ...canaryProblems];
    problems = lasting(missing);
    // Below a dialog of ours the page is deaf, and does not tell what stands where.
    if (!layer?.root.querySelector('dialog[open]')) panel?.makeRoom(areasOf(page, site, boxes, inUse));
    tell(reading, caseKey);
    // After the view: a draft is checked against the case that the background knows.
    if (inUse) guard.saw(inUse, { caseKey, reading });
    badges?.drawSoon();
  }

  /** Tells the background what the page shows, if that is news. */
  function tell(reading: ThreadReading, caseKey: string): void {
    const view = viewOf(site, page, { inUse, reading, problems });
    toldCase = caseKey;
    if (layer) layer.host.toggleAttribute('data-dark', view.dark);
    const said = JSON.stringify(view);
    if (said === lastView) return;
    lastView = said;
    line.send({ type: 'view', view });
  }

  const texts = watchTexts(page, { boxes: () => boxes, read: guard.read, elsewhere: lookSoon }, signal);
  const view = page.defaultView;
  view?.addEventListener('focusin', () => lookSoon(), { capture: true, signal });

  function openFirst(boxId: string): void {
    const draft = guard.drafts().find(({ box }) => box.id === boxId);
    const finding = draft?.verdict?.findings.find(({ severity }) => severity !== 'note') ?? draft?.verdict?.findings[0];
    if (draft && finding) words?.open(draft.box, finding, 'keys');
    else panel?.focus();
  }

  let wordAt: DOMRect | undefined;
  function openWord(box: ReplyBox, finding: { start: number; end: number }, takesFocus: boolean): void {
    const draft = guard.draftOf(box);
    const found = draft.verdict?.findings.find(({ start, end }) => start === finding.start && end === finding.end);
    wordAt = (found && marks?.rectOf(box, found)) ?? box.element.getBoundingClientRect();
    const { text, audience } = draft;
    line.send({ type: 'word', box: box.id, text, audience, start: finding.start, end: finding.end, takesFocus });
  }

  function start(): void {
    if (layer || signal.aborted) return;
    layer = makeLayer(page, pageCss, signal);
    marks = makeMarks(page, site, layer);
    card = makeCard(layer, nonce, signal);
    panel = makePanel(
      layer,
      nonce,
      () => labels,
      (place) => line.send({ type: 'panel', ...place }),
      signal,
    );
    words = watchWords(
      {
        page,
        marks,
        host: layer.host,
        now: () => Date.now(),
        drafts: guard.drafts,
        boxInUse: () => boxAt(focused(page)) ?? inUse,
        isShown: () => card?.shown() === 'word',
        isMouseOverCard: () => card?.isUnderMouse() ?? false,
        open: openWord,
        close() {
          card?.show('closed');
          line.send({ type: 'word-closed' });
        },
      },
      signal,
    );
    if (place) panel.begin(place);
    badges = makeBadges(
      {
        page,
        layer,
        boxes: () => boxes,
        draftOf: guard.draftOf,
        sendButton: (box) => site.sendButton?.(box) ?? null,
        labels: () => labels,
        isBroken: () => !welcomed || stumble !== null,
        problems: () => problems,
        pressAgain: () => again?.boxId ?? null,
        open: openFirst,
      },
      (state) => panel?.drawTab(state),
    );
    for (const type of ['scroll', 'resize'] as const) {
      view?.addEventListener(type, badges.drawSoon, { capture: true, passive: true, signal });
    }
    watchShortcuts(
      page,
      {
        canInsert: () => inUse !== null,
        insert: (index) => line.send({ type: 'use-suggestion', index }),
        note() {
          panel?.focus();
          line.send({ type: 'note' });
        },
      },
      signal,
    );
    site.watch(page, lookSoon, signal);
    look();
    // A verdict that never comes must turn the badge grey although nothing on the page moves.
    const clock = setInterval(badges.drawSoon, 500);
    signal.addEventListener('abort', () => clearInterval(clock));
  }

  const flights = makeFlights(
    {
      page,
      site,
      send: (message) => line.send(message),
      landed(failed) {
        canaryProblems = failed;
        lookSoon();
      },
    },
    signal,
  );

  const hands = makeHands(
    { page, site, guard, boxes: () => boxes, inUse: () => inUse, send: (message) => line.send(message) },
    signal,
  );

  const obey = makeObey({
    guard,
    hands,
    flights,
    parts: () => ({ card, panel, words }),
    wordAt: () => wordAt,
    closeQuestion: () => closeQuestion?.(),
    welcome(command) {
      labels = command.labels;
      brandHandles = command.brandHandles;
      // Once: afterwards the agent moves it here, and hears of no other tab.
      if (!place) panel?.begin(command.panel);
      place = command.panel;
      look();
      // Other settings or guidelines may find something else.
      if (welcomed) guard.retell();
      welcomed = true;
      if (command.canary) void flights.fly();
    },
  });

  const line = connect<PageMessage, PageCommand>(
    'page',
    (send) => {
      send({ type: 'hello', nonce, site: site.id });
      lastView = '';
      toldCase = '';
      // Not in this very call: on the first line of all there is nothing to tell it over yet.
      queueMicrotask(() => {
        try {
          look();
          guard.retell();
        } finally {
          // What can't be told on a page like this holds up nobody's decision.
          line.send({ type: 'all-told' });
        }
      });
    },
    obey,
    () => {
      welcomed = false;
      badges?.draw();
    },
    signal,
  );

  if (page.body) start();
  else page.addEventListener('DOMContentLoaded', start, { once: true, signal });
}
