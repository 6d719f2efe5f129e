import type { Layer } from './layer.ts';

export interface Modal {
  open(): void;
  close(): void;
  /** A modal dialog of the page's own is open: whatever lies outside of it is deaf. */
  isPageModal(): boolean;
}

/** Milliseconds between looks whether something of the page has come to lie over an open dialog of ours. */
const lookEvery = 400;

/**
 * Opens `dialog` in the browser's top layer, over everything that the page has there, and keeps it on top as long as it is open: a page
 * may open a modal dialog of its own later. `focus` gives it the focus, also after it was raised again.
 */
export function makeModal(layer: Layer, dialog: HTMLDialogElement, focus: () => void, signal: AbortSignal): Modal {
  const page = layer.host.ownerDocument;
  let wanted = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  const raise = () => {
    if (dialog.open) dialog.close();
    if (!layer.host.isConnected) return;
    dialog.showModal();
    focus();
  };

  /** Ours is deaf while a modal dialog that was opened later lies over it. */
  const isCovered = (): boolean => {
    const { left, top, width, height } = (dialog.firstElementChild ?? dialog).getBoundingClientRect();
    const under = page.elementFromPoint(left + width / 2, top + height / 2);
    return under !== null && under !== layer.host && !dialog.contains(under) && isModalOf(under);
  };
  const isModalOf = (element: Element): boolean => element.closest(':modal, :popover-open, :fullscreen') !== null;

  const look = () => {
    if (!wanted) return;
    if (!dialog.open || isCovered()) raise();
    // Keys must reach the question that is asked, not what lies below it.
    else if (page.hasFocus() && page.activeElement !== layer.host) focus();
  };
  // The browser's own way to close a dialog must not decide anything: the card has its buttons and its Escape.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('close', look);
  page.addEventListener('toggle', look, { capture: true, signal });
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    open() {
      wanted = true;
      timer ??= setInterval(look, lookEvery);
      if (!dialog.open || isCovered()) raise();
      else focus();
    },
    close() {
      wanted = false;
      clearInterval(timer);
      timer = undefined;
      if (dialog.open) dialog.close();
    },
    isPageModal: () => [...page.querySelectorAll(':modal')].some((element) => element !== dialog),
  };
}
