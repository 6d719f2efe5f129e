import { every } from '../page/find.ts';
import { cleanName, readText } from '../page/text.ts';
import type { ReplyBox } from '../site.ts';
import { addressOf, profileKey } from './address.ts';
import { any, hooks } from './hooks.ts';
import { actingAs, afterLabel } from './labels.ts';
import { wordsOf } from './places.ts';

const MOST = 400;

/** Name of the identity that writes: the box says so, or another box of the same post, or of the page. It can be switched, so it is never kept. */
export function actingName(page: Document, box: ReplyBox | null): string | null {
  const near = box?.element.closest('[role="dialog"], [role="article"]') ?? null;
  const scopes: ParentNode[] = near === null ? [page] : [near, page];
  const own = box === null ? null : nameIn(wordsOf(box.element));
  if (own !== null) return own;
  for (const scope of scopes) {
    for (const element of every(
      scope,
      [...hooks.box, '[role="textbox"]', '[aria-placeholder]', ...hooks.button],
      MOST,
    )) {
      const name = nameIn([...wordsOf(element), element.matches(any(hooks.button)) ? readText(element).text : '']);
      if (name !== null) return name;
    }
  }
  return null;
}

function nameIn(words: readonly string[]): string | null {
  for (const each of words) {
    const name = afterLabel(each.slice(0, 300), actingAs);
    if (name !== null) return cleanName(name);
  }
  return null;
}

/** The profile key that belongs to the name, where a link on the page has both. */
export function keyOfName(page: Document, name: string): string | null {
  for (const link of [...page.querySelectorAll('a[href]')].slice(0, MOST)) {
    const address = addressOf(link);
    const key = address === null ? null : profileKey(address);
    if (key === null) continue;
    if (link.getAttribute('aria-label') === name || cleanName(readText(link).text) === name) return key;
  }
  return null;
}
