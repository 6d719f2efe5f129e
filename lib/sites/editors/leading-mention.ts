import type { TextMap } from './text-map.ts';

/** Marks that a mention's own leaf carries and a plain text leaf does not; its structure is not documented, so there are several. */
const MENTION = '[data-mention], [data-lexical-mention], [contenteditable="false"], a[href], [spellcheck="false"]';

/**
 * Offset after the name with which the page begins a reply, and the space behind it; 0 where the draft begins with the agent's
 * own words.
 */
export function leadingMentionEnd(element: HTMLElement, map: TextMap): number {
  const leaf = map.lines[0]?.[0];
  if (leaf === undefined) return 0;
  const marked = leaf.node.parentElement?.closest(MENTION) ?? null;
  const isMarked = marked !== null && marked !== element && element.contains(marked);
  const label = element.getAttribute('aria-label') ?? '';
  const ownLeaf = map.lines[0]?.[1] !== undefined || map.text.length === leaf.end;
  const isNamed =
    ownLeaf && leaf.node.data.trim().length > 1 && label.endsWith(leaf.node.data.trim().replace(/^@/, ''));
  if (!isMarked && !isNamed) return 0;
  const inside = map.lines[0]?.filter((piece) => marked?.contains(piece.node) ?? false).at(-1) ?? leaf;
  return map.text[inside.end] === ' ' || map.text[inside.end] === '\u00a0' ? inside.end + 1 : inside.end;
}
