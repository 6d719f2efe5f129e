/** Selectors for one thing, the strongest first. */
export type Attempts = readonly string[];

/** Can be written in; also `contenteditable=""` and `plaintext-only`. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

const HTML = 'http://www.w3.org/1999/xhtml';
const DEEPEST = 400;

export function isHtml(node: unknown): node is HTMLElement {
  return (
    typeof node === 'object' &&
    node !== null &&
    (node as Node).nodeType === 1 &&
    (node as Element).namespaceURI === HTML
  );
}

/** The first element that the first fruitful attempt finds. */
export function first(
  root: ParentNode,
  attempts: Attempts,
  accept: (element: Element) => boolean = () => true,
): Element | null {
  for (const attempt of attempts) {
    for (const element of root.querySelectorAll(attempt)) if (accept(element)) return element;
  }
  return null;
}

/** What any attempt finds, each element once, in the order of the attempts, at most `limit`. */
export function every(root: ParentNode, attempts: Attempts, limit: number): Element[] {
  const found = new Set<Element>();
  for (const attempt of attempts) {
    for (const element of root.querySelectorAll(attempt)) {
      if (found.size >= limit) return [...found];
      found.add(element);
    }
  }
  return [...found];
}

export function inDocumentOrder<E extends Element>(elements: readonly E[]): E[] {
  return [...elements].sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

/** The element above, out of an open shadow root into its host. */
export function above(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 11 && 'host' in parent) return (parent as ShadowRoot).host;
  return parent.nodeType === 1 ? (parent as Element) : null;
}

/** The node itself and what encloses it, nearest first, through open shadow roots. */
export function* upwards(from: Node): Generator<Element> {
  let at: Element | null = from.nodeType === 1 ? (from as Element) : above(from);
  for (let steps = 0; at !== null && steps < DEEPEST; steps++) {
    yield at;
    at = above(at);
  }
}

/** The elements that an event passed, nearest first; sees into open shadow roots. */
export function pathOf(event: Event): HTMLElement[] {
  return event.composedPath().filter(isHtml);
}

/** Hidden from people, not merely out of view. */
export function isHidden(element: Element): boolean {
  return element.closest('[hidden], [aria-hidden="true"], [inert]') !== null;
}

/** Lies in something of this kind that itself lies in `limit`. */
export function liesIn(element: Element, selector: string, limit: Element): boolean {
  const around = element.closest(selector);
  return around !== null && around !== limit && limit.contains(around);
}

/** A box inside of another box is a part of that. */
export function isOutermostEditable(element: Element): boolean {
  return element.matches(EDITABLE) && (element.parentElement?.closest(EDITABLE) ?? null) === null;
}
