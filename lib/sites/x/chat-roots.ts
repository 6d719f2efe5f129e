import { every, first } from '../page/find.ts';
import { any, hooks } from './hooks.ts';

const MOST_PLACES = 300;

/** The elements that carry XChat, with or without a shadow root yet. */
export function chatHosts(page: Document): readonly Element[] {
  const named = every(page, hooks.chatHost, 10);
  if (named.length > 0) return named;
  return unnamedHosts(page);
}

/** Hosts that have lost their name: any open shadow root with a chat form, where a chat is known to stand. */
function unnamedHosts(page: Document): Element[] {
  const found: Element[] = [];
  for (const place of every(page, hooks.chatHostPlaces, 5)) {
    let seen = 0;
    for (const element of [place, ...place.querySelectorAll('div, section')]) {
      if (++seen > MOST_PLACES) break;
      const root = element.shadowRoot;
      if (root !== null && first(root, ['[data-testid^="dm-"]', 'form textarea']) !== null) found.push(element);
    }
  }
  return [...new Set(found)];
}

export function chatRoots(page: Document): readonly ShadowRoot[] {
  return chatHosts(page).flatMap((host) => host.shadowRoot ?? []);
}

export function isChatHost(element: Element): boolean {
  return element.matches(any(hooks.chatHost));
}
