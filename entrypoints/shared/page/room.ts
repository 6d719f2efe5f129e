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

/** Less of the panel than this shows nothing. CSS pixels. */
const leastHeight = 320;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels of `one` that lie under `other`. */
function overlap(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What the page docks in the lower right corner: X's chat drawer, Facebook's chat tabs. */
function dockIn(page: Document, ours: Element): Area | null {
  const { clientWidth, clientHeight } = page.documentElement;
  for (const x of [24, 120]) {
    const under = page.elementsFromPoint(clientWidth - x, clientHeight - 12).find((element) => element !== ours);
    const dock = under && dockOf(under);
    if (!dock) continue;
    const area = dockPart(under, dock).getBoundingClientRect();
    // A veil over the whole window, or a bar along its foot, is no dock.
    if (area.height === 0 || area.width > clientWidth / 2 || area.top <= 0) continue;
    return area;
  }
  return null;
}

/**
 * Where a panel of `width` lies over nothing that the agent needs now: `inUse` (the box with the caret, its send button) and whatever the
 * page docks in the lower right corner. Above a low dock, beside a tall one, at the left edge, beside the box; it stays where it is
 * (`before`) as long as that is free, and goes where it covers least when nothing is.
 */
export function roomBeside(
  page: Document,
  ours: Element,
  width: number,
  inUse: readonly Area[],
  before: Room = wholeEdge,
): Room {
  const { clientWidth, clientHeight } = page.documentElement;
  const dock = dockIn(page, ours);
  const areaOf = ({ bottom, right }: Room): Area => ({
    left: clientWidth - right - width,
    top: 0,
    right: clientWidth - right,
    bottom: clientHeight - bottom,
  });
  const covered = (room: Room) => {
    const area = areaOf(room);
    return [...inUse, ...(dock ? [dock] : [])].reduce((sum, each) => sum + overlap(area, each), 0);
  };
  const isPossible = ({ bottom, right }: Room) =>
    right >= 0 && clientWidth - right - width >= 0 && clientHeight - bottom >= leastHeight;
  const beside = (area: Area): Room => ({ bottom: 0, right: clientWidth - area.left });
  const above = (area: Area): Room => ({ bottom: clientHeight - area.top, right: 0 });
  const isLow = dock !== null && dock.bottom - dock.top <= clientHeight * tall;
  const rooms = [
    wholeEdge,
    ...(isLow && dock ? [above(dock)] : []),
    before,
    ...(dock && !isLow ? [beside(dock)] : []),
    { bottom: 0, right: clientWidth - width },
    ...inUse.map(beside),
    ...inUse.map(above),
  ].filter(isPossible);
  const free = rooms.find((room) => covered(room) === 0);
  return free ?? rooms.toSorted((one, other) => covered(one) - covered(other))[0] ?? wholeEdge;
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
