import type { Post, Role } from '../../review/types.ts';
import { topmostDialog } from '../page/dialogs.ts';
import { first } from '../page/find.ts';
import { distinct, problem } from '../problem.ts';
import type { Acting, Problem, ReplyBox, ThreadReading } from '../site.ts';
import { sameHandle, statusIn } from './address.ts';
import { readChat } from './chat-thread.ts';
import { type Conversation, chainTo, type Listed, readConversation } from './conversation.ts';
import { any, hooks } from './hooks.ts';
import { lastReplyClick } from './last-reply-click.ts';
import { ownHandle } from './own-handle.ts';
import { type ReadPost, readPost, readQuote } from './post.ts';
import { quoteIn, targetArticle } from './reply-boxes.ts';

export const nothingRead: ThreadReading = { posts: [], targetId: null, customer: null, complete: true, problems: [] };

/** The conversation above a box, or the one in view. */
export function readThread(box: ReplyBox | null, page: Document, acting: Acting): ThreadReading {
  if (box?.kind === 'message') return readChat(box, page, acting);
  const own = ownHandle(page, box);
  const isBrand = (handle: string) =>
    (own !== null && sameHandle(own, handle)) || acting.brandHandles.some((brand) => sameHandle(brand, handle));
  const found = findThread(box, page);
  return found === null
    ? nothingRead
    : told(
        found,
        isBrand,
        own === null ? [problem('no-own-handle', 'UserAvatar-Container in the account switcher')] : [],
      );
}

interface Found {
  readonly chain: readonly ReadPost[];
  readonly below: readonly ReadPost[];
  readonly complete: boolean;
  readonly problems: readonly Problem[];
  /** False where the box answers nobody. */
  readonly answers: boolean;
}

function findThread(box: ReplyBox | null, page: Document): Found | null {
  if (box === null) return inView(page);
  if (box.kind === 'post' || box.kind === 'unknown') return null;
  const cell = box.element.closest(any(hooks.cell));
  const dialog = box.element.closest('[role="dialog"]');
  const article = cell === null ? null : first(cell, hooks.article);
  if (article !== null && cell !== null) {
    return inList(scopeOf(cell), page, readPost(article, page));
  }
  if (box.kind === 'quote') {
    const card = quoteIn(box.container, box.element);
    return card === null ? lost('quoted card') : { ...alone(readQuote(card)), complete: false };
  }
  const target = targetArticle(box.container, box.element);
  if (target !== null && dialog !== null) return withAncestors(readPost(target, page), page);
  const remembered = lastReplyClick(page);
  if (remembered !== null) return withAncestors(remembered, page);
  const here = inView(page);
  return here !== null && here.chain.length > 0 && dialog === null ? here : lost('article above the box');
}

/** The post on whose page we are, in the dialog on top (the photo viewer) or in the column. */
function inView(page: Document): Found | null {
  const here = statusIn(page.location?.pathname ?? '');
  if (here === null) return null;
  const dialog = topmostDialog(page, (each) => each.querySelector(any(hooks.article)) !== null);
  const column = dialog ?? first(page, hooks.column);
  if (column === null) return lost('primaryColumn');
  const conversation = readConversation(column, page, here.id);
  const { posts, focal } = conversation;
  if (posts.length === 0) return isLoading(column) ? null : lost('article');
  if (focal < 0)
    return { ...upTo(conversation, posts.length - 1), problems: [problem('no-target', 'article[tabindex="-1"]')] };
  return upTo(conversation, focal);
}

function inList(scope: Element, page: Document, target: ReadPost): Found {
  const conversation = readConversation(scope, page, null);
  const at = indexOf(conversation.posts, target);
  return at < 0 ? alone(target) : upTo(conversation, at);
}

/** In a dialog only the target is shown; what led to it may stand in the page behind, known again by its id. */
function withAncestors(target: ReadPost, page: Document): Found {
  for (const scope of page.querySelectorAll(`${any(hooks.column)}, [role="dialog"]`)) {
    const conversation = readConversation(scope, page, null);
    const at = indexOf(conversation.posts, target);
    if (at >= 0 && conversation.focal >= 0) return upTo(conversation, at);
  }
  return { ...alone(target), complete: target.answers.length === 0 };
}

function indexOf(posts: readonly Listed[], target: ReadPost): number {
  if (target.id === null) return -1;
  return posts.findIndex((each) => each.post.id === target.id);
}

function upTo(conversation: Conversation, target: number): Found {
  const chain = chainTo(conversation, target);
  const inChain = new Set(chain);
  const below = conversation.posts.slice(conversation.focal < 0 ? target + 1 : conversation.focal + 1);
  return {
    chain: chain.map((each) => each.post),
    below: below.filter((each) => !inChain.has(each)).map((each) => each.post),
    // ancestors arrive after the post in focus: until then its first post says that it answers somebody
    complete: !conversation.hides && chain[0]?.post.answers.length === 0,
    problems: [],
    answers: true,
  };
}

function alone(post: ReadPost): Found {
  return { chain: [post], below: [], complete: true, problems: [], answers: true };
}

function lost(hook: string): Found {
  return { chain: [], below: [], complete: false, problems: [problem('no-thread', hook)], answers: true };
}

function isLoading(column: Element): boolean {
  return column.querySelector('[role="progressbar"]') !== null;
}

function scopeOf(cell: Element): Element {
  return cell.closest(`[role="dialog"], ${any(hooks.proColumn)}, section[role="region"], ${any(hooks.column)}`) ?? cell;
}

/** Says who is who: the brand, the customer (whom we answer, or the nearest before who is not us), and everybody else. */
function told(found: Found, isBrand: (handle: string) => boolean, problems: readonly Problem[]): ThreadReading {
  const target = found.chain.at(-1);
  const customer = [...found.chain].reverse().find((post) => post.handle !== '' && !isBrand(post.handle)) ?? null;
  const roleOf = (post: ReadPost): Role => {
    if (post.handle !== '' && isBrand(post.handle)) return 'brand';
    return customer !== null && sameHandle(post.handle, customer.handle) ? 'customer' : 'bystander';
  };
  const toPost = (post: ReadPost): Post => ({
    author: roleOf(post),
    handle: post.handle,
    name: post.name,
    text: post.text,
    ...(post.id === null ? {} : { id: post.id }),
    ...(post.at === null ? {} : { at: post.at }),
    ...(post.link === null ? {} : { link: post.link }),
    ...(post.state === null ? {} : { state: post.state }),
  });
  const missing = target === undefined ? [] : target.problems;
  return {
    posts: found.chain.map(toPost),
    below: found.below.map(toPost),
    targetId: target?.id ?? null,
    customer: customer === null ? null : { handle: customer.handle, name: customer.name },
    complete:
      found.complete && [...found.chain].every((post) => post.state !== 'partial' && post.state !== 'unavailable'),
    problems: distinct([...found.problems, ...problems, ...missing, ...found.chain.flatMap((post) => post.problems)]),
  };
}
