import type { Post } from '../../review/types.ts';
import { every, first } from '../page/find.ts';
import { cleanName, readText } from '../page/text.ts';
import { distinct, problem } from '../problem.ts';
import type { Acting, Problem, ReplyBox, ThreadReading } from '../site.ts';
import { handleIn, pathOfLink } from './address.ts';
import { any, hooks } from './hooks.ts';

const MOST_MESSAGES = 100;
const FARTHEST = 4;

/** Messages of the chat in which the box stands. Only a clock is shown there, so they carry no time. */
export function readChat(box: ReplyBox, page: Document, _acting: Acting): ThreadReading {
  const root = box.element.getRootNode();
  const scope = root.nodeType === 11 ? (root as ShadowRoot) : (box.element.closest(any(hooks.oldChatPlace)) ?? page);
  const panel = box.element.closest(any(hooks.chatPanel)) ?? scope;
  const person = personIn(panel);
  const problems: Problem[] = [];
  if (person === null) problems.push(problem('no-author', 'dm-conversation-header'));

  const list = first(panel, hooks.chatList) ?? panel;
  const rows = rowsIn(list).slice(-MOST_MESSAGES);
  if (rows.length === 0 && first(panel, hooks.chatList) === null)
    problems.push(problem('no-thread', 'dm-message-list'));

  const posts: Post[] = [];
  for (const row of rows) {
    const body = first(row, hooks.chatText) ?? first(row, ['span[dir]', '[data-testid="tweetText"]']);
    const reading = body === null ? { text: '', cut: false } : readText(body);
    if (body === null) problems.push(problem('no-post-text', 'message-text'));
    const mine = isMine(row);
    if (mine === null) {
      problems.push(problem('no-direction', 'justify-content of a message'));
      continue;
    }
    const id = idOf(row);
    posts.push({
      author: mine ? 'brand' : 'customer',
      handle: mine ? '' : (person?.handle ?? ''),
      name: mine ? '' : (person?.name ?? ''),
      text: reading.text,
      ...(id === null ? {} : { id }),
      ...(reading.cut ? { state: 'partial' as const } : {}),
    });
  }
  const target = [...posts].reverse().find((post) => post.author === 'customer');
  return {
    posts,
    targetId: target?.id ?? null,
    customer: person,
    complete: rows.length < MOST_MESSAGES && posts.length === rows.length,
    problems: distinct(problems),
  };
}

function rowsIn(list: ParentNode): Element[] {
  for (const attempt of [...hooks.chatRow, ...hooks.oldChatMessage]) {
    const rows = every(list, [attempt], 400);
    if (rows.length > 0) return rows;
  }
  return [];
}

function personIn(panel: ParentNode): { handle: string; name: string } | null {
  const header = first(panel, hooks.chatHeader);
  const link = [...(header ?? panel).querySelectorAll('a[href]')].find((each) => handleIn(pathOfLink(each)) !== null);
  const handle = link === undefined ? '' : (handleIn(pathOfLink(link)) ?? '');
  const named = first(panel, hooks.chatName);
  const name = cleanName(readText(named ?? link ?? panel.querySelector('h2') ?? link ?? emptyOf(panel)).text);
  return handle === '' && named === null ? null : { handle, name: name || handle };
}

function emptyOf(panel: ParentNode): Element {
  return panel.querySelector('h1, h2') ?? (panel.firstElementChild as Element);
}

/** Ours lie at the end of the line. A label names the sender where the layout does not tell. Null when neither does. */
export function isMine(row: Element): boolean | null {
  const view = row.ownerDocument.defaultView;
  const inner = row.querySelector('[data-dm-message-row]');
  for (
    let at: Element | null = inner ?? row, steps = 0;
    at !== null && steps < FARTHEST;
    at = at.parentElement, steps++
  ) {
    const side = view?.getComputedStyle(at).justifyContent ?? '';
    if (/^(?:flex-)?end$/.test(side)) return true;
    if (/^(?:flex-)?start$/.test(side)) return false;
    if (at.matches(any(hooks.chatList))) break;
  }
  const label = row.querySelector('[id$="-sender"]')?.textContent?.trim().toLowerCase() ?? '';
  if (label === '') return null;
  return /^(?:you|anda|kamu)\b/.test(label);
}

function idOf(row: Element): string | null {
  const inner = row.querySelector('[data-dm-message-row]') ?? row;
  return inner.getAttribute('data-dm-message-row') ?? inner.getAttribute('data-dm-item-key');
}
