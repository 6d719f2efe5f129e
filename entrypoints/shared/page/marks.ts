import { highlightNames, marksCss } from '../../../components/page/marks.css.ts';
import { dress } from '../../../components/page/sheet.ts';
import type { ReplyBox, Site } from '../../../lib/sites/site.ts';
import type { PageFinding } from '../messages/page.ts';
import type { Layer } from './layer.ts';

const kinds = ['stop', 'warn', 'note'] as const;

// The registry has one sheet for both themes: a page changes its theme while marks stand, and old rules can't be taken back.
const css = marksCss(false) + marksCss(true).replaceAll('::highlight(tenang-', '::highlight(tenang-dark-');
const nameOf = (kind: (typeof kinds)[number], dark: boolean) =>
  dark ? highlightNames[kind].replace('tenang-', 'tenang-dark-') : highlightNames[kind];

function within(at: number | null, start: number, end: number): boolean {
  return at !== null && at >= start && at <= end;
}

/** What is drawn for one box. `rects` are of the moment; ask again after scrolling. */
export interface Marks {
  paint(box: ReplyBox, findings: readonly PageFinding[]): void;
  forget(boxId: string): void;
  /** The gravest finding under a point of the screen, with its place. */
  at(x: number, y: number): { box: ReplyBox; finding: PageFinding; rect: DOMRect } | null;
  /** The gravest finding in which the caret stands. */
  atCaret(): { box: ReplyBox; finding: PageFinding } | null;
  /** False while nothing is marked anywhere: nobody needs to look then. */
  any(): boolean;
  /** Where the first of a box's findings stands. */
  rectOf(box: ReplyBox, finding: PageFinding): DOMRect | null;
}

/**
 * Marks over the draft by the CSS Custom Highlight API: nothing in the page's DOM changes. A textarea's text can't be highlighted;
 * there, boxes are drawn in our own layer. Ranges die whenever the editor draws again, so they are always made anew from offsets.
 */
export function makeMarks(page: Document, site: Site, layer: Layer): Marks {
  const painted = new Map<string, { box: ReplyBox; findings: readonly PageFinding[] }>();
  const view = page.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  const boxesLayer = page.createElement('div');
  boxesLayer.className = 'marks';
  layer.root.append(boxesLayer);

  dress(page, css);

  const drawAll = () => {
    const ranges: Record<(typeof kinds)[number], Range[]> = { stop: [], warn: [], note: [] };
    const drawn: HTMLElement[] = [];
    for (const { box, findings } of painted.values()) {
      const editor = site.editorOf(box);
      for (const { start, end, severity } of findings) {
        if (end <= start) continue;
        const found = editor.rangesOf(box.element, start, end);
        ranges[severity].push(...found);
        if (found.length > 0) continue;
        for (const rect of editor.rectsOf(box.element, start, end)) {
          const mark = page.createElement('div');
          mark.className = `mark ${severity}`;
          mark.style.cssText = `left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px`;
          drawn.push(mark);
        }
      }
    }
    boxesLayer.replaceChildren(...drawn);
    if (!registry || !view) return;
    const dark = site.isDark(page);
    for (const kind of kinds) {
      registry.delete(nameOf(kind, !dark));
      if (ranges[kind].length === 0) registry.delete(nameOf(kind, dark));
      else registry.set(nameOf(kind, dark), new view.Highlight(...ranges[kind]));
    }
  };

  const rectsOf = (box: ReplyBox, finding: PageFinding): DOMRect[] => {
    const editor = site.editorOf(box);
    const rects = editor
      .rangesOf(box.element, finding.start, finding.end)
      .flatMap((range) => [...range.getClientRects()]);
    return rects.length > 0 ? rects : [...editor.rectsOf(box.element, finding.start, finding.end)];
  };

  // A number stands in a sentence that has a fault of its own: what holds the send comes first, then the shorter.
  const byGravity = (one: PageFinding, other: PageFinding) =>
    kinds.indexOf(one.severity) - kinds.indexOf(other.severity) || one.end - one.start - (other.end - other.start);

  const holdsCaret = (box: ReplyBox, { start, end }: PageFinding): boolean => {
    const { element } = box;
    if (end <= start) return false;
    if ('selectionStart' in element) {
      const { selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      const root = element.getRootNode() as Document | ShadowRoot;
      return root.activeElement === element && selectionStart === selectionEnd && within(selectionStart, start, end);
    }
    const caret = page.getSelection();
    if (!caret?.isCollapsed || !caret.anchorNode || !element.contains(caret.anchorNode)) return false;
    const { anchorNode, anchorOffset } = caret;
    return site
      .editorOf(box)
      .rangesOf(element, start, end)
      .some((range) => range.isPointInRange(anchorNode, anchorOffset));
  };

  return {
    any: () => painted.size > 0,
    atCaret() {
      const under: { box: ReplyBox; finding: PageFinding }[] = [];
      for (const { box, findings } of painted.values()) {
        for (const finding of findings) if (holdsCaret(box, finding)) under.push({ box, finding });
      }
      return under.sort((one, other) => byGravity(one.finding, other.finding))[0] ?? null;
    },
    paint(box, findings) {
      // The document's ::highlight rules reach into open shadow roots in Chromium but not in Firefox.
      const root = box.element.getRootNode();
      if (root !== page) dress(root, css);
      if (findings.length === 0) painted.delete(box.id);
      else painted.set(box.id, { box, findings });
      drawAll();
    },
    forget(boxId) {
      if (painted.delete(boxId)) drawAll();
    },
    at(x, y) {
      const under: { box: ReplyBox; finding: PageFinding; rect: DOMRect }[] = [];
      for (const { box, findings } of painted.values()) {
        for (const finding of findings) {
          if (finding.end <= finding.start) continue;
          const rect = rectsOf(box, finding).find(
            ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
          );
          if (rect) under.push({ box, finding, rect });
        }
      }
      return under.sort((one, other) => byGravity(one.finding, other.finding))[0] ?? null;
    },
    rectOf: (box, finding) => rectsOf(box, finding)[0] ?? null,
  };
}
