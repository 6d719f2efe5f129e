import { dress } from '../../../components/page/sheet.ts';

/**
 * The one element that Tenang adds to a page: a host with a closed shadow root over everything, deaf to the mouse except where
 * something of ours stands. Nothing private is ever drawn here, only frames of the extension's own origin and small signs.
 */
export interface Layer {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
}

export function makeLayer(page: Document, css: string, signal: AbortSignal): Layer {
  const host = page.createElement('tenang-layer');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483646 !important; pointer-events: none !important; display: block !important;';
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, css);

  // Page keys ("n", "r", "/") must not fire while one of our buttons has the focus.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }

  const attach = () => {
    if (!host.isConnected) page.documentElement?.append(host);
  };
  attach();
  // Sites replace whole documents' contents now and then; ours has to come back.
  const observer = new MutationObserver(attach);
  observer.observe(page, { childList: true });
  if (page.documentElement) observer.observe(page.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return { root, host };
}
