import type { BadgeLook } from '../../../components/page/badge.ts';
import { drawTab } from '../../../components/page/tab.ts';
import { browser } from '../browser.ts';
import type { PageLabels } from '../messages/page.ts';
import { panelWidth, readSettings, writeSettings } from '../settings.ts';
import type { Layer } from './layer.ts';
import { roomBeside } from './room.ts';

/**
 * A frame of the extension's own page. The page around it can neither read it nor say anything to it: the nonce, by which the
 * background knows the frame as ours, is posted to the extension's origin alone.
 */
function makeFrame(layer: Layer, file: string, title: string, nonce: string): HTMLIFrameElement {
  const frame = layer.host.ownerDocument.createElement('iframe');
  frame.src = browser.runtime.getURL(file);
  frame.title = title;
  frame.allow = 'clipboard-write';
  frame.addEventListener('load', () => {
    frame.contentWindow?.postMessage({ tenangNonce: nonce }, new URL(browser.runtime.getURL('')).origin);
  });
  return frame;
}

export interface PanelFrame {
  setCollapsed(collapsed: boolean): void;
  /** The slim tab that stands in for the panel while it is collapsed. */
  drawTab(look: BadgeLook): void;
  focus(): void;
  /** Stands where the page docks nothing of its own. */
  makeRoom(): void;
}

/** The panel at the right edge: collapsible to a slim tab, resizable by its left edge or the arrow keys, and it remembers both. */
export function makePanel(layer: Layer, nonce: string, labels: () => PageLabels, signal: AbortSignal): PanelFrame {
  const page = layer.host.ownerDocument;
  const place = page.createElement('div');
  place.className = 'panel';
  place.hidden = true;
  const edge = page.createElement('div');
  edge.className = 'edge';
  edge.tabIndex = 0;
  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'vertical');
  const frame = makeFrame(layer, 'panel.html', 'Tenang', nonce);
  place.append(edge, frame);
  const tab = page.createElement('div');
  tab.className = 'tab-place';
  tab.addEventListener('click', (event) => event.isTrusted && set(false));
  layer.root.append(place, tab);

  let collapsed = false;
  let width: number = panelWidth.usual;
  const widthOf = (wanted: number) => Math.round(Math.min(panelWidth.most, Math.max(panelWidth.least, wanted)));
  const draw = () => {
    place.hidden = collapsed;
    tab.hidden = !collapsed;
    place.style.width = `${width}px`;
    edge.setAttribute('aria-label', labels().resize);
    edge.setAttribute('aria-valuenow', String(width));
    edge.setAttribute('aria-valuemin', String(panelWidth.least));
    edge.setAttribute('aria-valuemax', String(panelWidth.most));
    frame.title = labels().panel;
  };
  const remember = () => void writeSettings({ panel: { collapsed, width } });
  const set = (now: boolean) => {
    collapsed = now;
    draw();
    remember();
  };

  edge.addEventListener(
    'pointerdown',
    (down) => {
      if (!down.isTrusted) return;
      edge.setPointerCapture(down.pointerId);
      place.classList.add('resizing');
      const moved = (move: PointerEvent) => {
        width = widthOf(page.documentElement.clientWidth - move.clientX);
        draw();
      };
      const up = () => {
        edge.removeEventListener('pointermove', moved);
        place.classList.remove('resizing');
        remember();
      };
      edge.addEventListener('pointermove', moved);
      edge.addEventListener('lostpointercapture', up, { once: true });
    },
    { signal },
  );
  edge.addEventListener(
    'keydown',
    (key) => {
      const step = key.key === 'ArrowLeft' ? 16 : key.key === 'ArrowRight' ? -16 : 0;
      if (!step || !key.isTrusted) return;
      key.preventDefault();
      width = widthOf(width + step);
      draw();
      remember();
    },
    { signal },
  );

  void readSettings().then((settings) => {
    collapsed = settings.panel.collapsed;
    width = widthOf(settings.panel.width);
    draw();
  });
  return {
    setCollapsed: set,
    drawTab: (look) => void drawTab(tab, look),
    makeRoom() {
      const { bottom, right } = roomBeside(page, layer.host);
      place.style.bottom = `${bottom}px`;
      place.style.right = `${right}px`;
    },
    focus() {
      if (collapsed) set(false);
      frame.focus();
    },
  };
}

export interface CardFrame {
  /** `held` in the middle over a veil, `word` beside the rectangle, `closed` away. */
  show(state: 'closed' | 'word' | 'held', beside?: DOMRect): void;
  resize(width: number, height: number): void;
  shown(): 'closed' | 'word' | 'held';
}

/** The small frame at a word and the dialog at a held send: the same page, so that the first of them is already loaded. */
export function makeCard(layer: Layer, nonce: string): CardFrame {
  const page = layer.host.ownerDocument;
  const place = page.createElement('div');
  place.className = 'card';
  place.dataset.show = 'closed';
  const frame = makeFrame(layer, 'card.html', 'Tenang', nonce);
  place.append(frame);
  layer.root.append(place);

  let now: 'closed' | 'word' | 'held' = 'closed';
  let at: DOMRect | undefined;
  const put = () => {
    if (now !== 'word' || !at) {
      frame.style.removeProperty('left');
      frame.style.removeProperty('top');
      return;
    }
    const { clientWidth, clientHeight } = page.documentElement;
    const { offsetWidth, offsetHeight } = frame;
    const below = at.bottom + 8 + offsetHeight <= clientHeight;
    frame.style.left = `${Math.max(8, Math.min(at.left, clientWidth - offsetWidth - 8))}px`;
    frame.style.top = `${Math.max(8, below ? at.bottom + 8 : at.top - offsetHeight - 8)}px`;
  };
  return {
    show(state, beside) {
      now = state;
      at = beside;
      place.dataset.show = state;
      put();
      if (state === 'held') frame.focus();
    },
    resize(width, height) {
      frame.style.width = `${width}px`;
      frame.style.height = `${height}px`;
      put();
    },
    shown: () => now,
  };
}
