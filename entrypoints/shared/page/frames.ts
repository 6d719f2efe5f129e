import type { BadgeLook } from '../../../components/page/badge.ts';
import { drawTab } from '../../../components/page/tab.ts';
import { browser } from '../browser.ts';
import type { PageLabels, PanelPlace } from '../messages/page.ts';
import { panelWidth } from '../settings.ts';
import type { Layer } from './layer.ts';
import { makeModal } from './modal.ts';
import { type Room, roomBeside } from './room.ts';

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
  /** As the agent left it. Hidden until then. */
  begin(place: PanelPlace): void;
  setCollapsed(collapsed: boolean): void;
  /** The slim tab that stands in for the panel while it is collapsed. */
  drawTab(look: BadgeLook): void;
  focus(): void;
  /** Stands where the page docks nothing of its own, and beside what is in use. */
  makeRoom(inUse: readonly DOMRect[]): void;
}

/** The panel at the right edge: collapsible to a slim tab, resizable by its left edge or the arrow keys; `moved` is told of both. */
export function makePanel(
  layer: Layer,
  nonce: string,
  labels: () => PageLabels,
  moved: (place: PanelPlace) => void,
  signal: AbortSignal,
): PanelFrame {
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
  let room: Room | undefined;
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
  const remember = () => moved({ collapsed, width });
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
      const dragged = (move: PointerEvent) => {
        width = widthOf(place.getBoundingClientRect().right - move.clientX);
        draw();
      };
      const up = () => {
        edge.removeEventListener('pointermove', dragged);
        place.classList.remove('resizing');
        remember();
      };
      edge.addEventListener('pointermove', dragged);
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

  return {
    begin(place) {
      // On a telephone's window it would lie over everything: there it waits as a tab.
      collapsed = place.collapsed || page.documentElement.clientWidth < 2 * panelWidth.least;
      width = widthOf(place.width);
      draw();
    },
    setCollapsed: set,
    drawTab: (look) => void drawTab(tab, look),
    makeRoom(inUse) {
      if (collapsed) return;
      room = roomBeside(page, layer.host, width, inUse, room);
      place.style.bottom = `${room.bottom}px`;
      place.style.right = `${room.right}px`;
      place.toggleAttribute('data-inward', room.right > 0);
    },
    focus() {
      if (collapsed) set(false);
      frame.focus();
    },
  };
}

export interface CardFrame {
  /** `held` in the middle over a veil, `word` beside the rectangle, `closed` away. */
  show(state: 'closed' | 'word' | 'held', beside?: DOMRect, takesFocus?: boolean): void;
  resize(width: number, height: number): void;
  shown(): 'closed' | 'word' | 'held';
  isUnderMouse(): boolean;
}

/**
 * The small frame at a word and the dialog at a held send: the same page, so that the first of them is already loaded. A held send
 * opens it as a modal dialog in the browser's top layer: nothing that the page draws lies over it.
 */
export function makeCard(layer: Layer, nonce: string, signal: AbortSignal): CardFrame {
  const page = layer.host.ownerDocument;
  const place = page.createElement('dialog');
  place.className = 'card';
  place.dataset.show = 'closed';
  place.setAttribute('aria-label', 'Tenang');
  const frame = makeFrame(layer, 'card.html', 'Tenang', nonce);
  place.append(frame);
  layer.root.append(place);
  const modal = makeModal(layer, place, () => frame.focus(), signal);

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
    // Above the words: below them stand the next line and the send button.
    const above = at.top - offsetHeight - 8 >= 8 || at.bottom + 8 + offsetHeight > clientHeight;
    frame.style.left = `${Math.max(8, Math.min(at.left, clientWidth - offsetWidth - 8))}px`;
    frame.style.top = `${Math.max(8, above ? at.top - offsetHeight - 8 : at.bottom + 8)}px`;
  };
  return {
    show(state, beside, takesFocus = false) {
      now = state;
      at = beside;
      place.dataset.show = state;
      put();
      // Beside a modal dialog of the page nothing of ours could be clicked: there the card has to be one as well.
      if (state === 'held' || (state === 'word' && modal.isPageModal())) modal.open();
      else {
        modal.close();
        if (state === 'word' && takesFocus) frame.focus();
      }
    },
    resize(width, height) {
      frame.style.width = `${width}px`;
      frame.style.height = `${height}px`;
      put();
    },
    shown: () => now,
    isUnderMouse: () => now !== 'closed' && frame.matches(':hover'),
  };
}
