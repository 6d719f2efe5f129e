import type { Problem, ReplyBox, Site, ThreadReading } from '../../../lib/sites/site.ts';
import type { PageView } from '../messages/page.ts';

/** Milliseconds that something has to be missing before it is told. */
const settled = 1_000;
/** Characters of an address: a page can make it as long as it likes. */
const longestUrl = 2_000;
/** Boxes that the panel keeps clear of. */
const mostAvoided = 6;

/** The focused node, also inside open shadow roots. */
export function focused(page: Document): Element | null {
  let node: Element | null = page.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

/** What a draft is checked against: another person, another thread or another sender is another case. */
export function caseOf({ customer, targetId, posts }: ThreadReading, own: string | null): string {
  return JSON.stringify([customer?.handle ?? null, own, targetId, posts.map(({ id, text }) => [id, text])]);
}

/** What of a page's lacks stays: one that is still drawing lacks this and that for a moment. `again` is called when they may have. */
export function makeLasting(again: () => void): (found: readonly Problem[]) => PageView['problems'] {
  const since = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (found) => {
    const now = Date.now();
    const each = new Map(found.map((problem) => [problem.code, { ...problem }]));
    for (const code of [...since.keys()]) if (!each.has(code)) since.delete(code);
    for (const code of each.keys()) if (!since.has(code)) since.set(code, now);
    const lasting = [...each.values()].filter(({ code }) => now - (since.get(code) ?? now) >= settled);
    if (lasting.length < each.size) {
      clearTimeout(timer);
      timer = setTimeout(again, settled);
    }
    return lasting;
  };
}

interface Shown {
  readonly inUse: ReplyBox | null;
  readonly reading: ThreadReading;
  readonly problems: PageView['problems'];
}

/** What the page shows, as the background is told. */
export function viewOf(site: Site, page: Document, { inUse, reading, problems }: Shown): PageView {
  const audience = inUse ? site.audienceOf(inUse) : null;
  return {
    site: site.id,
    url: location.href.slice(0, longestUrl),
    box: inUse && audience ? { id: inUse.id, kind: inUse.kind, ...audience } : null,
    reading: {
      complete: reading.complete,
      targetId: reading.targetId,
      posts: reading.posts.slice(-200).map((post) => ({ ...post })),
      below: (reading.below ?? []).slice(-200).map((post) => ({ ...post })),
      customer: reading.customer ? { ...reading.customer } : null,
      problems: [],
    },
    problems,
    ownHandle: site.ownHandle(page, inUse),
    dark: site.isDark(page),
  };
}

/** What the panel must not lie over: the boxes in view and their send buttons, the one in use before all. */
export function areasOf(
  page: Document,
  site: Site,
  boxes: readonly ReplyBox[],
  inUse: ReplyBox | null,
): readonly DOMRect[] {
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
