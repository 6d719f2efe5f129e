/** Where the panel may stand: CSS pixels from the window's edges. */
export interface Room {
  readonly bottom: number;
  readonly right: number;
}

const wholeEdge: Room = { bottom: 0, right: 0 };
/** What is docked higher than this share of the window gets the panel beside it, not above it. */
const tall = 0.4;

function dockOf(element: Element): Element | null {
  let dock: Element | null = null;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.ownerDocument.defaultView?.getComputedStyle(node).position === 'fixed') dock = node;
  }
  return dock;
}

/**
 * Leaves room for what the page itself docks in the lower right corner (X's chat drawer, Facebook's chat tabs): an agent who is asked
 * into the direct message must be able to reach it. Above a low dock, beside a tall one.
 */
export function roomBeside(page: Document, ours: Element): Room {
  const { clientWidth, clientHeight } = page.documentElement;
  for (const x of [24, 120]) {
    const under = page.elementsFromPoint(clientWidth - x, clientHeight - 12).find((element) => element !== ours);
    const dock = under && dockOf(under);
    if (!dock) continue;
    const { top, left, width, height } = dockPart(under, dock).getBoundingClientRect();
    // A veil over the whole window, or a bar along its foot, is no dock.
    if (height === 0 || width > clientWidth / 2 || top <= 0) continue;
    return height > clientHeight * tall
      ? { bottom: 0, right: clientWidth - left }
      : { bottom: clientHeight - top, right: 0 };
  }
  return wholeEdge;
}

/** The dock itself, or the outermost part of it that is as small as a dock: some docks hang in a frame over the whole window. */
function dockPart(element: Element, dock: Element): Element {
  const most = dock.ownerDocument.documentElement.clientWidth / 2;
  if (dock.getBoundingClientRect().width <= most) return dock;
  let part = element;
  while (
    part.parentElement &&
    part.parentElement !== dock &&
    part.parentElement.getBoundingClientRect().width <= most
  ) {
    part = part.parentElement;
  }
  return part;
}
