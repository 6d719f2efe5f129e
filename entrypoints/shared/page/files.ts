import type { ReplyBox, Site } from '../../../lib/sites/site.ts';

export interface Files {
  /** Names of what goes with the text of a box; a picture whose name nobody saw is named by its number. */
  of(box: ReplyBox): readonly string[];
  /** The box was posted: nothing waits beside it. */
  forget(box: ReplyBox): void;
}

/** Characters of a name. */
const longestName = 200;

/**
 * Which pictures and files were put beside a reply: seen when they are chosen, dropped or pasted, by name alone. Nothing of what is in
 * them is read.
 */
export function watchFiles(page: Document, site: Site, boxes: () => readonly ReplyBox[], signal: AbortSignal): Files {
  const named = new WeakMap<Element, readonly string[]>();
  /** Composers in which the page has drawn what was chosen. */
  const drawn = new WeakSet<Element>();
  const view = page.defaultView;

  /** The composer in which it happened; where a file input stands elsewhere, the one box in use there is. */
  const composerOf = (event: Event): Element | null => {
    const path = event.composedPath();
    const all = boxes();
    const around = all.filter(({ container }) => path.includes(container));
    const nearest = around.reduce<ReplyBox | undefined>(
      (best, box) => (best === undefined || best.container.contains(box.container) ? box : best),
      undefined,
    );
    return (nearest ?? (all.length === 1 ? all[0] : undefined))?.container ?? null;
  };
  const remember = (event: Event, files: FileList | null | undefined) => {
    if (!files || files.length === 0) return;
    const composer = composerOf(event);
    if (!composer) return;
    const names = [...files].map(({ name }) => name.slice(0, longestName));
    named.set(composer, [...new Set([...(named.get(composer) ?? []), ...names])]);
  };

  view?.addEventListener(
    'change',
    (event) => {
      const input = event.composedPath()[0];
      if (input instanceof HTMLInputElement && input.type === 'file') remember(event, input.files);
    },
    { capture: true, signal },
  );
  view?.addEventListener('drop', (event) => remember(event, event.dataTransfer?.files), { capture: true, signal });
  view?.addEventListener('paste', (event) => remember(event, event.clipboardData?.files), { capture: true, signal });

  return {
    of(box) {
      const shown = site.mediaIn?.(box) ?? 0;
      const names = named.get(box.container) ?? [];
      // What was chosen, shown and taken away again does not go with it.
      if (shown > 0) drawn.add(box.container);
      else if (drawn.has(box.container)) return [];
      const unnamed = Array.from({ length: Math.max(0, shown - names.length) }, (_, index) => `${index + 1}`);
      return [...names, ...unnamed.map((number) => `#${number}`)];
    },
    forget(box) {
      named.delete(box.container);
      drawn.delete(box.container);
    },
  };
}
