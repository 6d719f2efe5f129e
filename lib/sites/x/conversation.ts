import { first, isHidden } from '../page/find.ts';
import { any, hooks } from './hooks.ts';
import { isFocal, type ReadPost, readPost } from './post.ts';

/** The posts of a list in the order in which a person sees them. */
export interface Conversation {
  readonly posts: readonly Listed[];
  readonly focal: number;
  /** Buttons that would show more, or rows that hide something. */
  readonly hides: boolean;
}

export interface Listed {
  readonly article: Element;
  readonly post: ReadPost;
}

const MOST_CELLS = 120;
/** CSS pixels: the line that joins a post with the one it answers. */
const CONNECTOR_WIDTH = 3;
const MOST_LINES = 60;

/**
 * Reads the virtualised list: cells lie in the document in the order in which they were made, so their offsets order them.
 * Advertisements are left out; a heading below the post in focus begins what is not in the thread.
 */
export function readConversation(scope: Element, page: Document, focalId: string | null): Conversation {
  const cells = [...scope.querySelectorAll(any(hooks.cell))].slice(0, MOST_CELLS);
  const rows = (cells.length > 0 ? cells : articlesIn(scope))
    .filter((row) => !isHidden(row))
    .map((row, index) => ({ row, top: topOf(row), index }))
    .sort((a, b) => a.top - b.top || a.index - b.index);

  const posts: Listed[] = [];
  let focal = -1;
  let hides = false;
  for (const { row } of rows) {
    if (row.querySelector(any(hooks.advertisement)) !== null || row.closest(any(hooks.advertisement)) !== null)
      continue;
    const article = row.matches('article') ? row : articlesIn(row)[0];
    if (article === undefined) {
      if (row.querySelector('[role="heading"], h2') !== null && focal >= 0) break;
      if (row.querySelector('button, [role="button"]') !== null) hides = true;
      continue;
    }
    const post = readPost(article, page);
    if (focal < 0 && (focalId === null ? isFocal(article) : post.id === focalId)) focal = posts.length;
    posts.push({ article, post });
  }
  if (focal < 0) focal = posts.findIndex((each) => isFocal(each.article));
  return { posts, focal, hides: hides || posts.some((each) => each.post.state === 'partial') };
}

function articlesIn(scope: Element): Element[] {
  const all = [...scope.querySelectorAll('article')].filter((each) => each.parentElement?.closest('article') === null);
  return all.slice(0, MOST_CELLS);
}

/** `translateY` of the row or of what carries it, in pixels; 0 where the page does not place rows so. */
function topOf(row: Element): number {
  for (let at: Element | null = row, steps = 0; at !== null && steps < 8; at = at.parentElement, steps++) {
    const offset = /translateY\((-?[\d.]+)px\)/.exec((at as HTMLElement).style?.transform ?? '')?.[1];
    if (offset !== undefined) return Number.parseFloat(offset);
    if (at.matches(any(hooks.cell)) && at !== row) break;
  }
  return 0;
}

/**
 * What stands above the reply to `target`: the ancestors, the post in focus, and the run that leads to the target below it.
 * The list does not say who answers whom: a line joins them, or a row names them; without either a post below the focal one answers that.
 */
export function chainTo(conversation: Conversation, target: number): readonly Listed[] {
  const { posts, focal } = conversation;
  if (focal < 0 || target <= focal) return posts.slice(0, target + 1);
  const run: number[] = [];
  for (let at = target; at > focal && run.length < MOST_CELLS; ) {
    run.unshift(at);
    at = answeredBy(posts, at, focal);
  }
  return [...posts.slice(0, focal + 1), ...run.map((index) => posts[index]).filter((each) => each !== undefined)];
}

function answeredBy(posts: readonly Listed[], at: number, focal: number): number {
  const listed = posts[at];
  if (listed === undefined) return focal;
  if (hasLineAbove(listed.article)) return at - 1;
  const named = listed.post.answers.map((handle) => handle.toLowerCase());
  for (let before = at - 1; before > focal && named.length > 0; before--) {
    if (named.includes(posts[before]?.post.handle.toLowerCase() ?? '')) return before;
  }
  return focal;
}

function hasLineAbove(article: Element): boolean {
  const avatar = first(article, ['[data-testid="Tweet-User-Avatar"]', ...hooks.avatar])?.getBoundingClientRect();
  if (avatar === undefined || avatar.width === 0) return false;
  let seen = 0;
  for (const element of article.querySelectorAll('div')) {
    if (++seen > MOST_LINES) return false;
    const rect = element.getBoundingClientRect();
    const isThin = rect.width > 0 && rect.width <= CONNECTOR_WIDTH && rect.height >= 2;
    const isAbove = rect.bottom <= avatar.top + 4 && rect.left >= avatar.left && rect.right <= avatar.right;
    if (isThin && isAbove && isPainted(element)) return true;
  }
  return false;
}

/** The place of the line is there without a line as well. */
function isPainted(element: Element): boolean {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor ?? '';
  return colour !== '' && colour !== 'transparent' && !/,\s*0\)$/.test(colour);
}
