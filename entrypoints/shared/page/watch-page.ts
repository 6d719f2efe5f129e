import { problem } from '../../../lib/sites/problem.ts';
import type { Problem, ReplyBox, Site, ThreadReading } from '../../../lib/sites/site.ts';
import { connect } from '../connection.ts';
import type { PageCommand, PageFinding, PageLabels, PageMessage, PageView, PanelPlace } from '../messages/page.ts';
import { makeBadges } from './badges.ts';
import { flyCanary } from './canary.ts';
import type { Draft, Seen } from './drafts.ts';
import { watchFiles } from './files.ts';
import { makeCard, makePanel } from './frames.ts';
import { makeGuard } from './guard.ts';
import { makeHands } from './hands.ts';
import { makeLayer } from './layer.ts';
import { makeMarks } from './marks.ts';
import pageCss from './page.css?inline';
import { askUnchecked } from './question.ts';
import { areasOf, caseOf, focused, makeLasting, viewOf } from './seeing.ts';
import { type Words, watchWords } from './words.ts';

/** What a held send tells at most: posts of one thread, posts that came meanwhile, names of files. */
const mostTogether = 30;
const mostNews = 10;
const mostFiles = 20;
/** Milliseconds between two looks at a page that never stops changing. */
const lookEvery = 120;

const noLabels: PageLabels = {
  clean: '',
  findings: '{count}',
  checking: '',
  notWatching: 'Not watching',
  partlyWatching: 'Not all of this is watched',
  audienceUnknown: 'Who reads this is unclear',
  panel: 'Tenang',
  openPanel: 'Tenang',
  pressAgain: '',
  resize: '',
  uncheckedTitle: 'This reply could not be checked',
  uncheckedWhy: 'Tenang does not answer on this page. Reload the page to be guarded again.',
  uncheckedBack: 'Back to the reply',
  uncheckedPost: 'Post it unchecked',
};

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
      held({ going, held, why, news }) {
        const [first] = held;
        line.send({
          type: 'held',
          why,
          posts: going.slice(0, mostTogether).map((draft) => ({
            box: draft.box.id,
            text: draft.text,
            audience: draft.audience,
            asked: held.includes(draft),
          })),
          news: news && { change: news.change, posts: news.posts.slice(-mostNews).map((post) => ({ ...post })) },
          files: [...new Set(going.flatMap((draft) => draft.files))].slice(0, mostFiles),
          privateWay: first ? site.privateWay?.(first.box, page) != null : false,
        });
      },
      posted: (box) => files.forget(box),
      askUnchecked(answered) {
        if (layer) closeQuestion = askUnchecked(layer, labels, answered, signal);
      },
      lasting: () => new Set(problems.map(({ code }) => code)),
      changed(draft) {
        if (again && (again.boxId !== draft.box.id || again.text !== draft.text)) again = null;
        if (marks && draft.verdict?.text === draft.text) marks.paint(draft.box, draft.verdict.findings);
        else marks?.paint(draft.box, movedWith(draft));
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

  /** While a new verdict is on its way, what is left of the old one before the first changed letter stays marked. */
  function movedWith(draft: Draft) {
    const before = draft.verdict;
    if (!before) return [];
    let same = 0;
    while (same < before.text.length && before.text[same] === draft.text[same]) same += 1;
    return before.findings.filter(({ end }) => end <= same);
  }

  // ---- Looking -------------------------------------------------------------------------------------------------------------

  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;
  const lookSoon = () => {
    if (lookTimer !== undefined) return;
    const wait = Math.max(0, lookedAt + lookEvery - Date.now());
    lookTimer = setTimeout(() => {
      lookTimer = undefined;
      look();
    }, wait);
  };

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
    lookedAt = Date.now();
    boxes = site.findReplyBoxes(page);
    for (const { box } of guard.drafts()) if (!box.element.isConnected) marks?.forget(box.id);
    guard.forget(boxes);
    const writing = boxAt(focused(page));
    if (writing) inUse = writing;
    else if (inUse) inUse = boxes.find(({ id }) => id === inUse?.id) ?? null;
    if (!inUse && boxes.length === 1) inUse = boxes[0] ?? null;
    for (const box of boxes) {
      observe(box);
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

  // Undo, completion and the emoji picker change the text without an `input` that reaches us.
  const observed = new WeakSet<Element>();
  const observer = new MutationObserver((records) => {
    for (const node of new Set(records.map(({ target }) => target))) {
      const box = boxes.find(({ element }) => element.contains(node));
      if (box) readSoon(box);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  function observe(box: ReplyBox): void {
    if (observed.has(box.element)) return;
    observed.add(box.element);
    observer.observe(box.element, { childList: true, characterData: true, subtree: true });
  }
  const readable = new Set<string>();
  function readSoon(box: ReplyBox): void {
    if (readable.has(box.id)) return;
    readable.add(box.id);
    // The editor writes its DOM after the key: read once it has.
    queueMicrotask(() => {
      readable.delete(box.id);
      if (box.element.isConnected) guard.read(box);
    });
  }

  const view = page.defaultView;
  view?.addEventListener(
    'input',
    (event) => {
      const node = event.composedPath()[0];
      const box = node instanceof Element ? boxAt(node) : null;
      if (box) readSoon(box);
      else lookSoon();
    },
    { capture: true, signal },
  );
  view?.addEventListener('focusin', () => lookSoon(), { capture: true, signal });

  // ---- Drawing -------------------------------------------------------------------------------------------------------------

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
    view?.addEventListener('keydown', onShortcut, { capture: true, signal });
    site.watch(page, lookSoon, signal);
    look();
    // A verdict that never comes must turn the badge grey although nothing on the page moves.
    const clock = setInterval(badges.drawSoon, 500);
    signal.addEventListener('abort', () => clearInterval(clock));
  }

  function onShortcut(event: KeyboardEvent): void {
    if (!event.isTrusted || !event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const digit = /^Digit([1-3])$/.exec(event.code)?.[1];
    if (digit && inUse) {
      event.preventDefault();
      event.stopImmediatePropagation();
      line.send({ type: 'use-suggestion', index: Number(digit) - 1 });
    } else if (event.code === 'KeyN') {
      event.preventDefault();
      event.stopImmediatePropagation();
      panel?.focus();
      line.send({ type: 'note' });
    }
  }

  // ---- Proving itself --------------------------------------------------------------------------------------------------------

  let canaryAnswered: ((findings: readonly PageFinding[]) => void) | null = null;
  let flight = new AbortController();
  /** Whoever asked before, and was stopped since, will not answer: what was in flight begins anew. */
  async function fly(): Promise<void> {
    flight.abort();
    const own = new AbortController();
    flight = own;
    const check = (text: string) =>
      new Promise<readonly PageFinding[]>((resolve) => {
        canaryAnswered = resolve;
        line.send({ type: 'canary', text });
      });
    try {
      const failed = await flyCanary(
        { page, site, now: () => Date.now(), check },
        AbortSignal.any([signal, own.signal]),
      );
      if (own.signal.aborted) return;
      canaryProblems = failed;
      line.send({ type: 'canary-flown', failed: canaryProblems.map(({ code }) => code) });
    } catch (error) {
      if (own.signal.aborted) return;
      canaryProblems = [problem('canary-hold', error instanceof Error ? error.name : 'error')];
    }
    lookSoon();
  }

  // ---- Obeying -------------------------------------------------------------------------------------------------------------

  const hands = makeHands(
    { page, site, guard, boxes: () => boxes, inUse: () => inUse, send: (message) => line.send(message) },
    signal,
  );

  const obey = (command: PageCommand): void => {
    const draft = 'box' in command ? guard.drafts().find(({ box }) => box.id === command.box) : undefined;
    switch (command.type) {
      case 'welcome':
        labels = command.labels;
        brandHandles = command.brandHandles;
        // Once: afterwards the agent moves it here, and hears of no other tab.
        if (!place) panel?.begin(command.panel);
        place = command.panel;
        look();
        // Other settings or guidelines may find something else.
        if (welcomed) guard.retell();
        welcomed = true;
        if (command.canary) void fly();
        break;
      case 'canary-verdict':
        canaryAnswered?.(command.findings);
        break;
      case 'verdict':
        guard.verdict(command.box, command.revision, command.findings);
        break;
      case 'insert':
        void hands.insert(command.request, command.box, command.text);
        break;
      case 'approve':
        card?.show('closed');
        guard.approve(command.texts);
        break;
      case 'replace':
        card?.show('closed');
        void hands.replace(command);
        break;
      case 'open-private':
        card?.show('closed');
        void hands.openPrivate(command.box, command.expected);
        break;
      case 'remind':
        hands.remind(command.id, command.due, command.box);
        break;
      case 'back':
        card?.show('closed');
        guard.letGo(command.box);
        draft?.box.element.focus();
        break;
      case 'card':
        if (card?.shown() === 'word' && command.show !== 'word') words?.closed();
        if (command.show === 'word' && command.stays) words?.stays();
        card?.show(command.show, wordAt, command.show === 'word' && command.takesFocus);
        if (command.show === 'held') {
          // The dialog came late: it says more than the question that stood in for it.
          closeQuestion?.();
          guard.dialogShown();
        }
        break;
      case 'card-size':
        card?.resize(command.width, command.height);
        break;
      case 'collapse':
        panel?.setCollapsed(true);
        break;
    }
  };

  const line = connect<PageMessage, PageCommand>(
    'page',
    (send) => {
      send({ type: 'hello', nonce, site: site.id });
      lastView = '';
      toldCase = '';
      // Not in this very call: on the first line of all there is nothing to tell it over yet.
      queueMicrotask(() => {
        look();
        guard.retell();
        line.send({ type: 'all-told' });
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
