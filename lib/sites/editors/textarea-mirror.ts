/** Everything that decides where a line breaks in a textarea. */
const metrics = [
  'border-bottom-width',
  'border-left-width',
  'border-right-width',
  'border-top-width',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-height',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
];

/**
 * Screen boxes of offsets in a textarea, in CSS pixels: the same text is laid out in an unseen element of the same measure and
 * taken out again before the page can look. What is scrolled out of the textarea is left out.
 */
export function mirrorRects(area: HTMLTextAreaElement, start: number, end: number): DOMRect[] {
  const page = area.ownerDocument;
  const view = page.defaultView;
  if (view === null || end <= start) return [];
  const style = view.getComputedStyle(area);
  const outer = area.getBoundingClientRect();

  const mirror = mirrorOf(page);
  for (const name of metrics) mirror.style.setProperty(name, style.getPropertyValue(name));
  const set = (name: string, value: string) => mirror.style.setProperty(name, value);
  set('position', 'fixed');
  set('visibility', 'hidden');
  set('pointer-events', 'none');
  set('box-sizing', 'border-box');
  set('border-style', 'solid');
  set('white-space', 'pre-wrap');
  set('overflow-wrap', 'break-word');
  set('left', `${outer.left}px`);
  set('top', `${outer.top}px`);
  // a scrollbar narrows the lines
  set('width', `${outer.width - (area.offsetWidth - area.clientWidth - borders(style))}px`);
  const text = page.createTextNode(area.value);
  mirror.replaceChildren(text);
  try {
    const range = page.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    const shift = mirror.getBoundingClientRect();
    return [...range.getClientRects()]
      .map(
        (rect) =>
          new view.DOMRect(
            rect.x - shift.x + outer.x - area.scrollLeft,
            rect.y - shift.y + outer.y - area.scrollTop,
            rect.width,
            rect.height,
          ),
      )
      .filter((rect) => rect.bottom > outer.top && rect.top < outer.bottom);
  } finally {
    mirror.replaceChildren();
  }
}

/** One a page, kept: a node that comes and goes with each look would be news to whoever watches the page, us included. */
const mirrors = new WeakMap<Document, { readonly host: Element; readonly mirror: HTMLElement }>();

function mirrorOf(page: Document): HTMLElement {
  const known = mirrors.get(page);
  if (known?.host.isConnected) return known.mirror;
  const host = page.createElement('div');
  const mirror = page.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(mirror);
  page.documentElement.append(host);
  mirrors.set(page, { host, mirror });
  return mirror;
}

function borders(style: CSSStyleDeclaration): number {
  return (Number.parseFloat(style.borderLeftWidth) || 0) + (Number.parseFloat(style.borderRightWidth) || 0);
}
