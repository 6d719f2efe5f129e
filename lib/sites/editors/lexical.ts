import type { Editor } from '../site.ts';
import { insertOnce } from './insertion.ts';
import { leadingMentionEnd } from './leading-mention.ts';
import { richHands, takesPaste } from './rich-hands.ts';
import { rangesIn, type TextMap, TextMapWriter } from './text-map.ts';

/** Lexical: a `p` a line in rich text; `br` breaks a line in plain text, except the one it manages itself. */
const MANAGED = 'data-lexical-managed-linebreak';

function mapOf(element: HTMLElement): TextMap {
  const map = new TextMapWriter();
  const paragraphs = [...element.children].filter((child) => child.tagName !== 'BR' && child.tagName !== 'SPAN');
  for (const paragraph of paragraphs.length > 0 ? paragraphs : [element]) {
    map.line();
    writeLines(map, paragraph);
  }
  return map.done();
}

function writeLines(map: TextMapWriter, paragraph: Element): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 5);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 3 ? (node as Text).data !== '' : (node as Element).tagName === 'BR') nodes.push(node);
  }
  let empty = true;
  const only = nodes.length === 1;
  for (const node of nodes) {
    if (node.nodeType === 3) {
      map.add(node as Text);
      empty = false;
      continue;
    }
    const br = node as Element;
    if (empty) map.gap(...placeOf(br));
    if (br.hasAttribute(MANAGED) || only) continue;
    map.line();
    empty = true;
  }
  if (nodes.length === 0) map.gap(paragraph, 0);
  else if (empty) {
    const last = nodes.at(-1) as Element;
    const [parent, at] = placeOf(last);
    map.gap(parent, last.hasAttribute(MANAGED) || only ? at : at + 1);
  }
}

function placeOf(node: Element): [Element, number] {
  const parent = node.parentElement ?? node;
  return [parent, [...parent.childNodes].indexOf(node)];
}

const hands = richHands({ mapOf, keepsUntil: leadingMentionEnd, takesCut: takesPaste });

export const lexical: Editor = {
  id: 'lexical',
  read: (element) => mapOf(element).text,
  rangesOf: (element, start, end) => rangesIn(mapOf(element), start, end),
  rectsOf: (element, start, end) =>
    rangesIn(mapOf(element), start, end).flatMap((range) => [...range.getClientRects()]),
  insert: (element, text, where, signal) => insertOnce(hands, element, text, where, signal),
};
