import type { InsertOutcome, ReplyBox, Site, ThreadReading } from '../../../lib/sites/site.ts';
import { connect } from '../connection.ts';
import type { PageCommand, PageLabels, PageMessage, PageView, PanelPlace } from '../messages/page.ts';
import { makeBadges } from './badges.ts';
import type { Draft, Seen } from './drafts.ts';
import { watchFiles } from './files.ts';
import { makeCard, makePanel } from './frames.ts';
import { makeGuard } from './guard.ts';
import { makeLayer } from './layer.ts';
import { makeMarks } from './marks.ts';
import pageCss from './page.css?inline';
import { askUnchecked } from './question.ts';
import { type Words, watchWords } from './words.ts';

/** Milliseconds that something has to be missing before it is told. */
const settled = 1_000;
/** Characters of an address: a page can make it as long as it likes. */
const longestUrl = 2_000;
/** What a held send tells at most: posts of one thread, posts that came meanwhile, names of files. */
const mostTogether = 30;
const mostNews = 10;
const mostFiles = 20;
/** Boxes that the panel keeps clear of. */
const mostAvoided = 6;
/** Milliseconds between two looks at a page that never stops changing. */
const lookEvery = 120;

const noLabels: PageLabels = {
  clean: '',
  findings: '{count}',
  checking: '',
  notWatching: 'Not watching',
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

/** The focused node, also inside open shadow roots. */
function focused(page: Document): Element | null {
  let node: Element | null = page.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

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

  function boxAt(node: Element | null): ReplyBox | null {
    return node ? (boxes.find(({ element }) => element === node || element.contains(node)) ?? null) : null;
  }

  /** A page that is still drawing lacks this and that for a moment: only what stays missing is told. */
  let missingSince: number | null = null;
  function lasting(found: PageView['problems']): PageView['problems'] {
    if (found.length === 0) {
      missingSince = null;
      return [];
    }
    missingSince ??= Date.now();
    if (Date.now() - missingSince >= settled) return found;
    setTimeout(lookSoon, settled);
    return [];
  }

  function read(box: ReplyBox | null): ThreadReading {
    return site.readThread(box, page, { brandHandles }, Date.now());
  }

  /** What a draft is checked against: another person, another thread or another sender is another case. */
  function caseOf({ customer, targetId, posts }: ThreadReading, own: string | null): string {
    return JSON.stringify([customer?.handle ?? null, own, targetId, posts.map(({ id, text }) => [id, text])]);
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
    const missing = [...site.problems(page), ...reading.problems, ...stumbles];
    problems = lasting([...new Map(missing.map((problem) => [problem.code, { ...problem }])).values()]);
    // Below a dialog of ours the page is deaf, and does not tell what stands where.
    if (!layer?.root.querySelector('dialog[open]')) panel?.makeRoom(areasInUse());
    tell(reading, caseKey);
    // After the view: a draft is checked against the case that the background knows.
    if (inUse) guard.saw(inUse, { caseKey, reading });
    badges?.drawSoon();
  }

  /** What the panel must not lie over: the boxes in view and their send buttons, the one in use before all. */
  function areasInUse(): readonly DOMRect[] {
    const { clientWidth = 0, clientHeight = 0 } = page.documentElement ?? {};
    const order = [...boxes].sort((one, other) => Number(other.id === inUse?.id) - Number(one.id === inUse?.id));
    return order
      .slice(0, mostAvoided)
      .flatMap((box) => [box.element, site.sendButton?.(box) ?? null])
      .flatMap((element) => (element?.isConnected ? [element.getBoundingClientRect()] : []))
      .filter(({ width, height, left, top, right, bottom }) => {
        const isInView = right > 0 && bottom > 0 && left < clientWidth && top < clientHeight;
        return width > 0 && height > 0 && isInView;
      });
  }

  /** Tells the background what the page shows, if that is news. */
  function tell(reading: ThreadReading, caseKey: string): void {
    const audience = inUse ? site.audienceOf(inUse) : null;
    const view: PageView = {
      site: site.id,
      url: location.href.slice(0, longestUrl),
      box: inUse && audience ? { id: inUse.id, kind: inUse.kind, ...audience } : null,
      reading: {
        complete: reading.complete,
        targetId: reading.targetId,
        posts: reading.posts.slice(-200).map((post) => ({ ...post })),
        customer: reading.customer ? { ...reading.customer } : null,
        problems: [],
      },
      problems,
      ownHandle: site.ownHandle(page, inUse),
      dark: site.isDark(page),
    };
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
        hasProblems: () => problems.length > 0,
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

  // ---- Obeying -------------------------------------------------------------------------------------------------------------

  let insertedAt = 0;
  async function insert(request: number, boxId: string | null, text: string): Promise<void> {
    const box = boxes.find(({ id }) => id === (boxId ?? inUse?.id));
    const say = (ok: boolean, reason?: InsertOutcome['reason']) =>
      line.send({ type: 'inserted', request, ok, ...(reason ? { reason } : {}) });
    if (!box?.element.isConnected) return say(false, 'gone');
    // A second click within a second is not a second insert.
    if (Date.now() - insertedAt < 1_000) return say(false, 'too-soon');
    insertedAt = Date.now();
    const { ok, reason } = await site.editorOf(box).insert(box.element, text, 'replace');
    guard.read(box);
    say(ok, reason);
  }

  async function replace(command: Extract<PageCommand, { type: 'replace' }>): Promise<void> {
    const changed: Draft[] = [];
    const drop = () => {
      for (const { box } of command.changes) guard.letGo(box);
    };
    for (const change of command.changes) {
      const draft = guard.drafts().find(({ box }) => box.id === change.box);
      if (!draft?.box.element.isConnected) return drop();
      guard.read(draft.box);
      // The agent typed on while the card was open: the fix was made for another text.
      if (draft.text !== change.expected) return drop();
      if (!command.send) guard.letGo(change.box);
      changed.push(draft);
      if (change.text === change.expected) continue;
      const outcome = await site
        .editorOf(draft.box)
        .insert(draft.box.element, change.text, change.part ? { ...change.part } : 'replace');
      guard.read(draft.box);
      if (outcome.ok) continue;
      line.send({ type: 'inserted', request: 0, ok: false, reason: outcome.reason ?? 'differs' });
      return drop();
    }
    if (command.send) guard.approve(changed.map(({ box, text }) => ({ box: box.id, text })));
    else changed[0]?.box.element.focus();
  }

  /** The text is kept for the private way: its box here is emptied, so that it waits in one place alone. */
  async function openPrivate(boxId: string, expected: string): Promise<void> {
    const draft = guard.drafts().find(({ box }) => box.id === boxId);
    guard.letGo(boxId);
    if (!draft?.box.element.isConnected) return;
    const way = site.privateWay?.(draft.box, page);
    guard.read(draft.box);
    if (draft.text === expected) await site.editorOf(draft.box).insert(draft.box.element, '', 'replace');
    guard.read(draft.box);
    way?.click();
  }

  const reminders = new Map<string, ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => {
    for (const timer of reminders.values()) clearTimeout(timer);
  });
  function remind(id: string, due: number, boxId: string | null): void {
    if (reminders.has(id)) return;
    const timer = setTimeout(
      () => {
        reminders.delete(id);
        const box = boxes.find((each) => each.id === boxId);
        const stands = box?.element.isConnected === true && guard.draftOf(box).text.trim() !== '';
        line.send({ type: 'reminder', id, stands });
      },
      Math.max(0, due - Date.now()),
    );
    reminders.set(id, timer);
  }

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
        break;
      case 'verdict':
        guard.verdict(command.box, command.revision, command.findings);
        break;
      case 'insert':
        void insert(command.request, command.box, command.text);
        break;
      case 'approve':
        card?.show('closed');
        guard.approve(command.texts);
        break;
      case 'replace':
        card?.show('closed');
        void replace(command);
        break;
      case 'open-private':
        card?.show('closed');
        void openPrivate(command.box, command.expected);
        break;
      case 'remind':
        remind(command.id, command.due, command.box);
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
