/** Where each character of a draft stands in the page. Good until the editor draws again. */

/** A text node with its offsets in the draft. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A place without a text node: an empty line. */
export interface Gap {
  readonly at: number;
  readonly node: Element;
  readonly child: number;
}

export interface TextMap {
  readonly text: string;
  /** Lines of pieces, in order; an empty line has none. */
  readonly lines: readonly (readonly Piece[])[];
  readonly gaps: readonly Gap[];
}

export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Writes a map line by line. */
export class TextMapWriter {
  #text = '';
  #lines: Piece[][] = [];
  #gaps: Gap[] = [];

  line(): void {
    if (this.#lines.length > 0) this.#text += '\n';
    this.#lines.push([]);
  }

  add(node: Text): void {
    if (node.data === '') return;
    if (this.#lines.length === 0) this.line();
    const start = this.#text.length;
    this.#text += node.data;
    this.#lines.at(-1)?.push({ node, start, end: this.#text.length });
  }

  gap(node: Element, child: number): void {
    if (this.#lines.length === 0) this.line();
    this.#gaps.push({ at: this.#text.length, node, child });
  }

  done(): TextMap {
    return { text: this.#text, lines: this.#lines, gaps: this.#gaps };
  }
}

/** DOM ranges of `[start, end)`, one a line; none where the offsets lie outside of the text. */
export function rangesIn(map: TextMap, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const line of map.lines) {
    const touched = line.filter((piece) => piece.start < end && piece.end > start);
    const from = touched[0];
    const to = touched.at(-1);
    if (from === undefined || to === undefined) continue;
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, Math.max(start - from.start, 0));
    range.setEnd(to.node, Math.min(end, to.end) - to.start);
    ranges.push(range);
  }
  return ranges;
}

/** The caret position of an offset. `side` says which of two leaves that meet there: the one before or the one after. */
export function pointAt(map: TextMap, offset: number, side: 'before' | 'after'): Point | null {
  const pieces = map.lines.flat().filter((piece) => piece.start <= offset && offset <= piece.end);
  const piece = side === 'before' ? pieces[0] : pieces.at(-1);
  if (piece !== undefined) return { node: piece.node, offset: offset - piece.start };
  const gap = map.gaps.find((each) => each.at === offset);
  return gap === undefined ? null : { node: gap.node, offset: gap.child };
}

export function pieceAround(map: TextMap, offset: number): Piece | null {
  return map.lines.flat().find((piece) => piece.start <= offset && offset < piece.end) ?? null;
}
