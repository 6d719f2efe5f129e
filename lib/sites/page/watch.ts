import { above, EDITABLE } from './find.ts';

/** Milliseconds between looks for a shadow root, which may be attached without any mutation. */
const POLL = 500;
/** A chat can take seven seconds and more after a route change; then the page has had its chance. */
const POLLS = 80;
/** A hidden tab draws no frames: then a timer, in milliseconds, stands in. */
const UNSEEN_FRAME = 250;
/** More records than this in one batch are news without a look at each. */
const MOST_RECORDS = 100;

/** Attributes that change what we read. Classes and styles change with every hover and scroll, so they are not among them. */
const telling = ['aria-label', 'contenteditable', 'data-send-status', 'data-testid', 'href', 'lang'];

export interface WatchPlan {
  /** Elements that may get an open shadow root in which the agent writes. */
  shadowHosts(page: Document): readonly Element[];
}

/**
 * Calls `changed` at most once a frame after the page may have changed: nodes came or went, a stub became a box, another address,
 * another theme, a shadow root appeared. What is typed into a box is not news. Stops with `signal`.
 */
export function watchPage(page: Document, changed: () => void, signal: AbortSignal, plan: WatchPlan): void {
  const view = page.defaultView;
  if (view === null || signal.aborted) return;

  let waiting = false;
  let frame = 0;
  let timer = 0;
  let poll = 0;
  let pollsLeft = POLLS;
  let address = view.location.href;
  const observed = new WeakSet<Node>();

  const report = () => {
    if (!waiting || signal.aborted) return;
    waiting = false;
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    enter();
    changed();
  };
  const schedule = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    frame = view.requestAnimationFrame(report);
    timer = view.setTimeout(report, UNSEEN_FRAME);
  };

  const nodes = new view.MutationObserver((records) => {
    if (view.location.href !== address) moved();
    else if (records.length > MOST_RECORDS || !records.every(isTyping)) schedule();
  });
  const theme = new view.MutationObserver(schedule);

  /** Begins to observe what has appeared since; true while a host still has no root. */
  const enter = (): boolean => {
    for (const root of [page.documentElement, page.body]) {
      if (root === null || observed.has(root)) continue;
      observed.add(root);
      theme.observe(root, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
    }
    let missing = false;
    for (const host of plan.shadowHosts(page)) {
      const root = host.shadowRoot;
      if (root === null) missing = true;
      else if (!observed.has(root)) {
        observed.add(root);
        nodes.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: telling });
        schedule();
      }
    }
    return missing;
  };
  const look = () => {
    view.clearTimeout(poll);
    if (signal.aborted) return;
    if (view.location.href !== address) return moved();
    const missing = enter();
    // after a route change the host itself may be late, so an empty list is no reason to stop early
    pollsLeft -= 1;
    if (pollsLeft > 0) poll = view.setTimeout(look, POLL);
    else if (missing) poll = view.setTimeout(look, 4 * POLL);
  };
  const moved = () => {
    address = view.location.href;
    pollsLeft = POLLS;
    schedule();
    look();
  };

  nodes.observe(page, { subtree: true, childList: true, characterData: true, attributeFilter: telling });
  const navigation = (view as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', moved, { signal });
  view.addEventListener('popstate', moved, { signal });
  view.addEventListener('focusin', schedule, { signal, capture: true });
  look();

  signal.addEventListener(
    'abort',
    () => {
      nodes.disconnect();
      theme.disconnect();
      view.cancelAnimationFrame(frame);
      view.clearTimeout(timer);
      view.clearTimeout(poll);
    },
    { once: true },
  );
}

/** The change lies inside a box that is being written in. A box's own attributes are news: a stub may have become a box. */
function isTyping(record: MutationRecord): boolean {
  let at: Element | null = record.type === 'attributes' ? above(record.target) : null;
  if (record.type !== 'attributes') {
    at = record.target.nodeType === 1 ? (record.target as Element) : above(record.target);
  }
  for (; at !== null; at = above(at)) if (at.matches(EDITABLE)) return true;
  return false;
}
