/** Addresses without loads: `history.pushState`, with the page that lies behind a modal kept in its state. */
import { useSyncExternalStore } from 'react';

/** What a compose dialog was opened for; the address does not tell. */
export interface ComposeFor {
  readonly replyTo?: string;
  readonly quote?: string;
}

export interface Place {
  readonly path: string;
  readonly query: string;
  /** Path of the page behind a modal; null for a page. */
  readonly behind: string | null;
  readonly compose: ComposeFor;
  readonly key: number;
}

interface Kept {
  readonly behind?: string | null;
  readonly compose?: ComposeFor;
}

const listeners = new Set<() => void>();
let key = 0;
let place = read();
let guard: (() => boolean) | null = null;

function read(): Place {
  const kept = (history.state ?? {}) as Kept;
  return {
    path: location.pathname,
    query: location.search,
    behind: kept.behind ?? null,
    compose: kept.compose ?? {},
    key,
  };
}

function changed(): void {
  key += 1;
  place = read();
  for (const listener of listeners) listener();
}

addEventListener('popstate', changed);

export function usePlace(): Place {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => place,
  );
}

export const currentPlace = () => place;

/** A dialog with a text in it asks before it goes: `ask` answers true when it holds the navigation. */
export function holdNavigation(ask: (() => boolean) | null): void {
  guard = ask;
}

type Intercept = (path: string, compose: ComposeFor) => boolean;
let taken: Intercept | null = null;

/** X Pro opens posts and composers without changing the address: `take` answers true for what it has opened. */
export function intercept(take: Intercept | null): void {
  taken = take;
}

export function go(path: string, kept: Kept = {}): void {
  if (taken?.(path, kept.compose ?? {})) return;
  if (guard?.()) return;
  history.pushState(kept, '', path);
  if (!kept.behind) scrollTo(0, 0);
  changed();
}

/** Opens a modal over the page that is shown now. */
export function openOver(path: string, compose: ComposeFor = {}): void {
  go(path, { behind: place.behind ?? place.path + place.query, compose });
}

export function goBack(): void {
  if (history.length > 1 && place.behind) history.back();
  else go(place.behind ?? '/home');
}

/** Clicks on links of the site stay in the page, as long as they are plain clicks. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '');
  if (!link) return;
  const url = new URL(link.href);
  event.preventDefault();
  if (url.host !== location.host) return; // nothing else exists here
  if (/\/status\/\d+\/(?:photo|video)\/\d+$/.test(url.pathname)) openOver(url.pathname);
  else if (url.pathname === '/compose/post') openOver(url.pathname);
  else go(url.pathname + url.search);
}
