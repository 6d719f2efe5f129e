import { dress } from '../../../components/page/sheet.ts';

/**
 * The one element that Tenang adds to a page: a host with a closed shadow root over everything, deaf to the mouse except where
 * something of ours stands. Nothing private is ever drawn here, only frames of the extension's own origin and small signs.
 */
export interface Layer {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
}

const look =
  'all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483646 !important; pointer-events: none !important; display: block !important;';
/** What would take our dialogs from sight or reach. */
const veils = ['hidden', 'inert', 'popover', 'aria-hidden', 'class'] as const;

export function makeLayer(page: Document, css: string, signal: AbortSignal): Layer {
  const host = page.createElement('tenang-layer');
  host.style.cssText = look;
  const drawn = host.style.cssText;
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, css);

  // Page keys ("n", "r", "/") must not fire while one of our buttons has the focus.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }

  const observer = new MutationObserver(attach);
  function attach(): void {
    // An element that the page has put in the old one's place is not observed yet; observing twice is observing once.
    if (page.documentElement) observer.observe(page.documentElement, { childList: true });
    if (!host.isConnected) page.documentElement?.append(host);
  }
  // Sites replace whole documents' contents now and then; ours has to come back.
  observer.observe(page, { childList: true });
  attach();
  // A send that is held behind a hidden dialog would look like a broken page.
  const unveil = new MutationObserver(() => {
    if (host.style.cssText !== drawn) host.style.cssText = look;
    for (const veil of veils) if (host.hasAttribute(veil)) host.removeAttribute(veil);
  });
  unveil.observe(host, { attributeFilter: ['style', ...veils] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    unveil.disconnect();
    host.remove();
  });
  return { root, host };
}
