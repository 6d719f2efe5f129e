import type { ReplyBox } from '../../../lib/sites/site.ts';

interface World {
  boxes(): readonly ReplyBox[];
  /** Reads the text of a box anew. */
  read(box: ReplyBox): void;
  /** Something was typed that lies in no box that is known. */
  elsewhere(): void;
}

/** Tells when the text of a box may be another one, at most once for each change of the page. */
export function watchTexts(page: Document, world: World, signal: AbortSignal): { observe(box: ReplyBox): void } {
  const boxAt = (node: Node) => world.boxes().find(({ element }) => element.contains(node)) ?? null;

  const readable = new Set<string>();
  function readSoon(box: ReplyBox): void {
    if (readable.has(box.id)) return;
    readable.add(box.id);
    // The editor writes its DOM after the key: read once it has.
    queueMicrotask(() => {
      readable.delete(box.id);
      if (box.element.isConnected) world.read(box);
    });
  }

  // Undo, completion and the emoji picker change the text without an `input` that reaches us.
  const observed = new WeakSet<Element>();
  const observer = new MutationObserver((records) => {
    for (const node of new Set(records.map(({ target }) => target))) {
      const box = boxAt(node);
      if (box) readSoon(box);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());

  page.defaultView?.addEventListener(
    'input',
    (event) => {
      const node = event.composedPath()[0];
      const box = node instanceof Element ? boxAt(node) : null;
      if (box) readSoon(box);
      else world.elsewhere();
    },
    { capture: true, signal },
  );

  return {
    observe({ element }) {
      if (observed.has(element)) return;
      observed.add(element);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
    },
  };
}
