/** Bounds of one reading: a page can be as long as it likes, a reading can't. */
const MOST_CHARACTERS = 10_000;
const MOST_NODES = 200;
const LONGEST_NAME = 200;

export interface TextReading {
  readonly text: string;
  /** True when a bound cut it. */
  readonly cut: boolean;
}

const lineElements = new Set(['DIV', 'P', 'LI', 'UL', 'BLOCKQUOTE']);

interface ReadingOptions {
  readonly skip?: (element: Element) => boolean;
  /** A site that makes an element of each line; where it puts names and links into elements of that kind, they are no lines. */
  readonly lines?: boolean;
}

/**
 * The words of a post as a person reads them: emoji pictures by their `alt`, `br` as a line break, nothing that is hidden from a
 * screen reader, link texts kept.
 */
export function readText(element: Element, { skip = () => false, lines = false }: ReadingOptions = {}): TextReading {
  let text = '';
  let nodes = 0;
  let cut = false;

  const walk = (node: Node): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (text.length > MOST_CHARACTERS || ++nodes > MOST_NODES) {
        cut = true;
        return;
      }
      if (child.nodeType === 3) text += (child as Text).data.slice(0, MOST_CHARACTERS + 1);
      if (child.nodeType !== 1) continue;
      const inner = child as Element;
      if (inner.getAttribute('aria-hidden') === 'true' || skip(inner)) continue;
      if (inner.tagName === 'BR') text += '\n';
      else if (inner.tagName === 'IMG') text += (inner.getAttribute('alt') ?? '').slice(0, LONGEST_NAME);
      else {
        const line = lines && lineElements.has(inner.tagName);
        if (line && text !== '' && !text.endsWith('\n')) text += '\n';
        walk(inner);
        if (line && text !== '' && !text.endsWith('\n') && child.nextSibling !== null) text += '\n';
      }
    }
  };
  walk(element);
  if (text.length > MOST_CHARACTERS) return { text: wholeCharacters(text, MOST_CHARACTERS), cut: true };
  return { text: text.trim(), cut };
}

/** A name in one line: no control, direction or zero-width characters, at most 200 UTF-16 units. Still a stranger's text. */
export function cleanName(raw: string): string {
  const plain = raw
    .slice(0, MOST_CHARACTERS)
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return wholeCharacters(plain, LONGEST_NAME);
}

/** The words of a label or a button. */
export function nameOf(element: Element): string {
  return cleanName(element.getAttribute('aria-label') ?? readText(element).text);
}

function wholeCharacters(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}
