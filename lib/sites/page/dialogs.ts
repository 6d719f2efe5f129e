import { isHidden } from './find.ts';

/** The dialog that lies on top, where one is open. Sites append the newest last. */
export function topmostDialog(page: Document, accept: (dialog: Element) => boolean = () => true): Element | null {
  for (const selector of ['[role="dialog"][aria-modal="true"]', '[role="dialog"]']) {
    const open = [...page.querySelectorAll(selector)].filter((dialog) => !isHidden(dialog) && accept(dialog));
    const top = open.at(-1);
    if (top !== undefined) return top;
  }
  return null;
}
