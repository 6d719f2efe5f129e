import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws into `#root` of an extension page; each call draws anew. */
export function makeDraw(page: Document): (what: ReactNode) => void {
  const place = page.getElementById('root');
  if (!place) throw new Error('This page has no #root to draw into.');
  const root = createRoot(place);
  return (what) => root.render(<StrictMode>{what}</StrictMode>);
}

/** Language and theme of the page's own root, for the screen reader and the tokens. */
export function dress(page: Document, language: string, dark: boolean): void {
  page.documentElement.lang = language;
  page.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
