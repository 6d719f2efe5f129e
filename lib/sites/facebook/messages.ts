import type { Post } from '../../review/types.ts';
import { every, first, isBefore, upwards } from '../page/find.ts';
import { cleanName, readText } from '../page/text.ts';
import { distinct, problem } from '../problem.ts';
import type { Problem, ReplyBox, ThreadReading } from '../site.ts';
import { addressOf, profileKey, surfaceOf } from './address.ts';
import { commentsIn, readComment } from './comment.ts';
import { any, hooks } from './hooks.ts';
import { afterLabel, conversationWith, isOneOf, messageList, writeTo, you } from './labels.ts';
import { isChatTab, messageListIn } from './places.ts';
import { timeOf } from './roles.ts';

const MOST_MESSAGES = 100;
const FARTHEST = 6;

interface Conversation {
  readonly scope: Element;
  readonly list: Element;
}

/** Messages beside the box, or of the conversation in view: Messenger, a docked chat, or Business Suite. */
export function readMessages(box: ReplyBox | null, page: Document, now: number): ThreadReading {
  const found = conversationOf(box, page);
  const surface = surfaceOf(page);
  // How Business Suite's comment tabs show who wrote is not known for sure: what was never promised is not missed.
  const isCommentTab = surface.name === 'suite' && surface.audience === 'public';
  if (found === null) {
    const problems = isCommentTab ? [] : [problem('no-thread', 'role=log')];
    return { posts: [], targetId: null, customer: null, complete: false, problems };
  }
  const problems: Problem[] = [];
  const person = personIn(found, box, page);
  if (person === null && !isCommentTab) problems.push(problem('no-author', 'Messages in conversation with'));

  const rows = rowsIn(found.list).slice(-MOST_MESSAGES);
  const posts: Post[] = [];
  for (const row of rows) {
    const message = readMessage(row, person?.name ?? '');
    if (message === null) {
      problems.push(problem('no-direction', 'sender of a message'));
      continue;
    }
    const id =
      row.getAttribute('data-message-id') ?? row.closest('[data-message-id]')?.getAttribute('data-message-id') ?? null;
    const seconds = Number(
      row.closest('[data-utime]')?.getAttribute('data-utime') ?? row.getAttribute('data-utime') ?? Number.NaN,
    );
    const at = seconds > 0 && seconds * 1000 < now + 864e5 ? new Date(seconds * 1000).toISOString() : null;
    posts.push({
      author: message.mine ? 'brand' : 'customer',
      handle: message.mine ? '' : (person?.handle ?? ''),
      name: message.mine ? '' : message.sender || (person?.name ?? ''),
      text: message.text,
      ...(id === null ? {} : { id }),
      ...(at === null ? {} : { at }),
      ...(message.cut ? { state: 'partial' as const } : {}),
    });
  }
  const comments = posts.length > 0 || rows.length > 0 ? [] : commentsAsPosts(found.scope, page, now, person);
  const all = posts.length > 0 ? posts : comments;
  if (all.length === 0 && rows.length === 0 && !isCommentTab) problems.push(problem('no-thread', 'messages_table'));
  const target = [...all].reverse().find((post) => post.author === 'customer');
  return {
    posts: all,
    targetId: target?.id ?? null,
    customer: person,
    complete: rows.length < MOST_MESSAGES && (rows.length === 0 || posts.length === rows.length),
    problems: distinct(problems),
  };
}

function conversationOf(box: ReplyBox | null, page: Document): Conversation | null {
  const isSuite = surfaceOf(page).name === 'suite';
  const listIn = (scope: Element) => (isSuite ? messageListIn(scope) : null) ?? first(scope, hooks.log);
  if (box === null) {
    const scope = page.querySelector(any(hooks.main)) ?? page.body;
    const list = listIn(scope) ?? (isSuite ? listIn(page.body) : null);
    return list === null ? null : { scope: isSuite ? page.body : scope, list };
  }
  for (const around of upwards(box.element)) {
    if (around === box.element) continue;
    const list = listIn(around) ?? (isChatTab(around) ? around : null);
    if (list !== null) return { scope: headed(around), list };
    if (around.matches(`${any(hooks.main)}, [role="dialog"], body`)) break;
  }
  return null;
}

/** A chat's header stands outside of the element that holds list and box. */
function headed(scope: Element): Element {
  for (const around of upwards(scope)) {
    if (isChatTab(around) || around.matches(any(hooks.main))) return around;
    if (around.matches('body')) break;
  }
  return scope;
}

function rowsIn(list: Element): Element[] {
  for (const attempt of [hooks.message[0], ...hooks.bubble, '[role="row"]']) {
    const rows = every(list, [attempt], 400);
    if (rows.length > 0) return rows;
  }
  return [];
}

interface Message {
  readonly mine: boolean;
  readonly sender: string;
  readonly text: string;
  readonly cut: boolean;
}

/** "At 14:05, Siti: text" tells the sender; without such a label the side on which the bubble lies does. */
function readMessage(row: Element, person: string): Message | null {
  const labelled = fromLabel(row.getAttribute('aria-label') ?? '', person);
  const body = textElement(row);
  const seen = body === null ? null : readText(body, { lines: true });
  if (labelled !== null) {
    const text = seen !== null && seen.text !== '' ? seen : { text: labelled.text, cut: false };
    return {
      mine: isOneOf(labelled.sender, you),
      sender: isOneOf(labelled.sender, you) ? '' : labelled.sender,
      ...text,
    };
  }
  const mine = sideOf(row);
  return mine === null ? null : { mine, sender: '', ...(seen ?? { text: '', cut: false }) };
}

export function fromLabel(label: string, person: string): { sender: string; text: string } | null {
  for (const sender of [person, 'You', 'Anda', 'Kamu']) {
    if (sender === '') continue;
    const mark = `, ${sender}: `;
    const at = label.indexOf(mark);
    if (at >= 0) return { sender, text: label.slice(at + mark.length) };
  }
  // a name that we don't know, as in a group: between the last comma and the first colon with a space
  const colon = label.indexOf(': ');
  const comma = label.lastIndexOf(', ', colon);
  if (colon < 0 || comma < 0) return null;
  return { sender: cleanName(label.slice(comma + 2, colon)), text: label.slice(colon + 2) };
}

function textElement(row: Element): Element | null {
  const found = first(row, hooks.messageText, (element) => element.closest('h3, h4, h5') === null);
  if (found !== null) return found;
  return row.hasAttribute('data-message-id') ? row : null;
}

/** The first enclosing element that says to which end its children lie. */
function sideOf(row: Element): boolean | null {
  const view = row.ownerDocument.defaultView;
  let steps = 0;
  for (const around of upwards(row)) {
    const side = view?.getComputedStyle(around).justifyContent ?? '';
    if (/^(?:flex-)?end$/.test(side)) return true;
    if (/^(?:flex-)?start$/.test(side)) return false;
    if (++steps > FARTHEST || around.matches(any([...hooks.log, ...hooks.messageList]))) return null;
  }
  return null;
}

function personIn(found: Conversation, box: ReplyBox | null, page: Document): { handle: string; name: string } | null {
  const surface = surfaceOf(page);
  if (surface.name === 'suite') {
    const name = suiteName(found, page);
    const selected = surface.selected ?? selectedItem(page);
    return name === '' && selected === null ? null : { handle: selected ?? '', name };
  }
  const label = found.list.getAttribute('aria-label') ?? '';
  const named =
    afterLabel(label, conversationWith) ?? afterLabel(box?.element.getAttribute('aria-label') ?? '', writeTo);
  const link = [...found.scope.querySelectorAll('a[href]')].slice(0, 60).find((each) => {
    const address = addressOf(each);
    return (
      address !== null &&
      profileKey(address) !== null &&
      !found.list.contains(each) &&
      isBefore(each, box?.element ?? found.list)
    );
  });
  const address = link === undefined ? null : addressOf(link);
  const key = address === null ? null : profileKey(address);
  const name = cleanName(named ?? (link === undefined ? '' : readText(link).text));
  const thread = surface.name === 'messages' && found.scope.closest(any(hooks.main)) !== null ? surface.thread : null;
  const handle = key ?? thread ?? '';
  return handle === '' && name === '' ? null : { handle, name };
}

function suiteName(found: Conversation, page: Document): string {
  const header = first(page, hooks.suiteHeader);
  if (header !== null) {
    const legacy = first(header, hooks.suiteName);
    const text = legacy === null ? firstWords(header) : readText(legacy).text;
    if (text !== '') return cleanName(text);
  }
  const label = found.list.getAttribute('aria-label') ?? '';
  const rest = afterLabel(label, messageList) ?? '';
  return cleanName(rest.replace(/^(?:container )?(?:with|dengan)\s+/i, ''));
}

function firstWords(header: Element): string {
  const walker = header.ownerDocument.createTreeWalker(header, 4);
  for (let node = walker.nextNode(), seen = 0; node !== null && seen < 60; node = walker.nextNode(), seen++) {
    const words = (node as Text).data.trim();
    if (words !== '' && node.parentElement?.closest('[role="button"], button') === null) return words;
  }
  return '';
}

function selectedItem(page: Document): string | null {
  const link = first(page, hooks.selectedItem);
  const address = link === null ? null : addressOf(link);
  return address?.searchParams.get('selected_item_id') ?? null;
}

/** The comment tabs of Business Suite may show comments as such. */
function commentsAsPosts(
  scope: Element,
  page: Document,
  now: number,
  person: { readonly handle: string; readonly name: string } | null,
): Post[] {
  return commentsIn(scope)
    .slice(0, MOST_MESSAGES)
    .map((article) => readComment(article, page.documentElement?.lang ?? ''))
    .map((entry) => ({
      author: entry.isOurs ? 'brand' : person === null || entry.name === person.name ? 'customer' : 'bystander',
      handle: entry.key,
      name: entry.name,
      text: entry.text,
      ...(entry.id === null ? {} : { id: entry.id }),
      ...(entry.age === null ? {} : { at: timeOf(entry, entry.age, now), approximate: true }),
    }));
}
