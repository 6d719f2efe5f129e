import type { Editor } from '../site.ts';
import { insertOnce } from './insertion.ts';
import { richHands } from './rich-hands.ts';
import { rangesIn, type TextMap, TextMapWriter } from './text-map.ts';

/** Draft.js 0.11: a block a line, the words in `span[data-text]`, an empty line as a lone `br`. */
const BLOCK = '[data-block="true"]';
const LEAF = '[data-text="true"]';

function mapOf(element: HTMLElement): TextMap {
  const map = new TextMapWriter();
  const blocks = element.querySelectorAll(BLOCK);
  for (const block of blocks.length > 0 ? blocks : [element]) {
    map.line();
    const leaves = [...block.querySelectorAll(LEAF)];
    const texts = (leaves.length > 0 ? leaves : [block]).flatMap(textsOf);
    for (const text of texts) map.add(text);
    if (texts.length > 0) continue;
    const empty = block.querySelector('br')?.parentElement ?? block;
    map.gap(empty, 0);
  }
  return map.done();
}

function textsOf(element: Element): Text[] {
  const texts: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node as Text).data !== '') texts.push(node as Text);
  }
  return texts;
}

// Gecko's own deletion of everything takes nodes from under React, which then gives up the whole page: always by cut
const hands = richHands({ mapOf, keepsUntil: () => 0, takesCut: () => true });

export const draftJs: Editor = {
  id: 'draft-js',
  read: (element) => mapOf(element).text,
  rangesOf: (element, start, end) => rangesIn(mapOf(element), start, end),
  rectsOf: (element, start, end) =>
    rangesIn(mapOf(element), start, end).flatMap((range) => [...range.getClientRects()]),
  insert: (element, text, where, signal) => insertOnce(hands, element, text, where, signal),
};
