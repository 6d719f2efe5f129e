import { topmostDialog } from '../page/dialogs.ts';
import { every, isBefore } from '../page/find.ts';
import { nameOf, readText } from '../page/text.ts';
import { problem } from '../problem.ts';
import type { Acting, Problem, ReplyBox, ThreadReading } from '../site.ts';
import { actingName, keyOfName } from './acting-as.ts';
import { surfaceOf } from './address.ts';
import { commentsIn, type Entry, isComment, isPlaceholder, readComment, readPost } from './comment.ts';
import { any, hooks } from './hooks.ts';
import { afterLabel, moreComments, replyTo, startsAs } from './labels.ts';
import { readMessages } from './messages.ts';
import { isPrivateReply, personOfDialog, wordsOf } from './places.ts';
import { brandTest, type Found, told } from './roles.ts';

const MOST_ENTRIES = 120;

export const nothingRead: ThreadReading = { posts: [], targetId: null, customer: null, complete: true, problems: [] };

/** The conversation above a box, or the one in view. */
export function readThread(box: ReplyBox | null, page: Document, acting: Acting, now: number): ThreadReading {
  const surface = surfaceOf(page);
  const dialog = box?.element.closest('[role="dialog"]') ?? null;
  const isDialogReply = dialog !== null && isPrivateReply(dialog);
  if (box?.kind === 'message' && !isDialogReply) return readMessages(box, page, now);
  if (box === null && surface.name === 'messages') return readMessages(null, page, now);
  if (surface.name === 'suite') return readMessages(box, page, now);

  const found = isDialogReply ? behindDialog(dialog, page) : box === null ? inView(page) : aroundBox(box, page);
  if (found === null) return nothingRead;
  const name = actingName(page, box);
  const isBrand = brandTest(acting, name, name === null ? null : keyOfName(page, name));
  const reading = told(found, isBrand, now);
  const missing = name === null ? [problem('no-own-handle', 'Comment as')] : [];
  return { ...reading, problems: [...reading.problems, ...missing] };
}

const languageOf = (page: Document) => page.documentElement?.lang ?? '';

/** A post with its comments, wherever it is drawn. */
interface PostPlace {
  readonly scope: Element;
  readonly post: Element;
}

function placeOf(element: Element): PostPlace | null {
  const article = outermostPost(element);
  if (article !== null) return { scope: article, post: article };
  const scope = element.closest('[role="dialog"], [role="main"], main');
  return scope === null ? null : placeIn(scope);
}

function outermostPost(element: Element): Element | null {
  for (
    let at = element.closest(any(hooks.article));
    at !== null;
    at = at.parentElement?.closest(any(hooks.article)) ?? null
  ) {
    if (!isComment(at)) return at;
  }
  return null;
}

function placeIn(scope: Element): PostPlace | null {
  const articles = [...scope.querySelectorAll(any(hooks.article))].filter((each) => !isPlaceholder(each));
  const post = articles.find((each) => !isComment(each));
  if (post === undefined && articles.length === 0) return null;
  return { scope, post: post ?? scope };
}

function aroundBox(box: ReplyBox, page: Document): Found | null {
  if (box.kind === 'post' || box.kind === 'unknown') return null;
  const place = placeOf(box.element);
  if (place === null) return lost('role=article');
  const language = languageOf(page);
  const post = readPost(place.post, page, language);
  if (box.kind === 'comment') {
    const below = readComments(place.scope, language);
    return { above: [post], below, target: post, complete: !hides(place.post), problems: [] };
  }
  return underComment(box, place, post, language);
}

/** The comment that a reply box answers, as it is drawn; null where the page does not tell. */
export function targetOf(box: ReplyBox, page: Document): Element | null {
  const found = aroundBox(box, page);
  return found?.target?.element ?? null;
}

/** Whom a reply box answers: the name in its label or before its text, else the nearest comment before it. */
function underComment(box: ReplyBox, place: PostPlace, post: Entry, language: string): Found {
  const item = commentItem(box.element, place.scope);
  const entries = readComments(item, language);
  const before = entries.filter((entry) => isBefore(entry.element, box.element));
  const named = nameAnswered(box, before);
  const problems: Problem[] = [];
  let target = named === null ? undefined : before.filter((entry) => entry.name === named).at(-1);
  if (target === undefined) {
    target = before.at(-1);
    if (before.length > 1) problems.push(problem('no-target', 'Reply to'));
  }
  if (target === undefined)
    return {
      above: [post],
      below: [],
      target: post,
      complete: false,
      problems: [problem('no-target', 'role=article')],
    };
  const inItem = new Set(entries.map((entry) => entry.element));
  const others = readComments(place.scope, language).filter((entry) => !inItem.has(entry.element));
  return {
    above: [post, ...before],
    below: [...entries.filter((entry) => !before.includes(entry)), ...others],
    target,
    complete: !hides(item),
    problems,
  };
}

/** The outermost list item of this comment: the comment itself, its replies and their box. */
function commentItem(element: Element, scope: Element): Element {
  let item: Element = scope;
  for (let at = element.parentElement; at !== null && at !== scope; at = at.parentElement) {
    const own = at.matches('li, [data-commentid], [role="article"]');
    if (own && commentsIn(at).length + (at.matches(any(hooks.article)) ? 1 : 0) > 0) item = at;
  }
  if (item !== scope) return item;
  // no list: the nearest wrapper that holds a comment
  for (let at = element.parentElement; at !== null && at !== scope; at = at.parentElement) {
    if (commentsIn(at).length > 0) return at;
  }
  return scope;
}

function nameAnswered(box: ReplyBox, before: readonly Entry[]): string | null {
  for (const words of wordsOf(box.element)) {
    const name = afterLabel(words, replyTo);
    if (name !== null && before.some((entry) => entry.name === name)) return name;
  }
  const draft = (box.element.textContent ?? '').slice(0, 300);
  return before.find((entry) => entry.name !== '' && draft.startsWith(entry.name))?.name ?? null;
}

function readComments(scope: Element, language: string): Entry[] {
  const own = scope.matches(any(hooks.article)) && isComment(scope) ? [scope] : [];
  return [...own, ...commentsIn(scope)].slice(0, MOST_ENTRIES).map((article) => readComment(article, language));
}

/** Anything that says there is more: folded comments, replies behind a line. */
function hides(scope: Element): boolean {
  return every(scope, hooks.button, 200).some((button) => {
    const name = nameOf(button);
    return startsAs(name, moreComments) || /·\s*\d+\s/.test(name);
  });
}

/** Without a box: the dialog on top, or the post whose page this is; the comment that the address names is the target. */
function inView(page: Document): Found | null {
  const surface = surfaceOf(page);
  const dialog = topmostDialog(page, (each) => each.querySelector(any(hooks.article)) !== null);
  if (dialog === null && surface.name !== 'post') return null;
  const scope = dialog ?? page.querySelector(any(hooks.main));
  const place = scope === null ? null : placeIn(scope);
  if (place === null) return page.querySelector(any(hooks.loading)) !== null ? null : lost('role=article');
  const language = languageOf(page);
  const post = readPost(place.post, page, language);
  const comments = readComments(place.scope, language);
  const wanted = surface.name === 'post' ? (surface.comment?.id ?? null) : null;
  const target = wanted === null ? undefined : comments.find((entry) => entry.id === wanted);
  return target === undefined
    ? { above: [post], below: comments, target: post, complete: !hides(place.scope), problems: [] }
    : { ...chainTo(target, post, comments), complete: !hides(place.scope) };
}

/** A comment with what it belongs to. */
function chainTo(target: Entry, post: Entry, comments: readonly Entry[]): Found {
  const item = target.element.closest('li')?.parentElement?.closest('li') ?? target.element.closest('li');
  const parentId = target.parent;
  const family = comments.filter(
    (entry) =>
      entry === target ||
      (parentId !== null && (entry.id === parentId || entry.parent === parentId)) ||
      (parentId === null && item !== null && item !== target.element.closest('li') && item.contains(entry.element)),
  );
  const above = family.filter((entry) => entry === target || isBefore(entry.element, target.element));
  return {
    above: [post, ...above],
    below: comments.filter((entry) => !above.includes(entry)),
    target,
    complete: true,
    problems: [],
  };
}

/** A private reply shows its comment only as a preview: the comment itself stands behind, in the post. */
function behindDialog(dialog: Element, page: Document): Found {
  const language = languageOf(page);
  const name = personOfDialog(dialog);
  const preview = readText(dialog, {
    skip: (element) => element.matches('[contenteditable], [role="button"], button'),
    lines: true,
  }).text;
  const candidates = [...page.querySelectorAll(any(hooks.article))]
    .filter((article) => !dialog.contains(article) && !isPlaceholder(article) && isComment(article))
    .slice(-MOST_ENTRIES)
    .map((article) => readComment(article, language))
    .filter((entry) => entry.name === name);
  const target =
    candidates.filter((entry) => entry.text !== '' && preview.includes(entry.text.slice(0, 60))).at(-1) ??
    (candidates.length === 1 ? candidates[0] : undefined);
  const place = target === undefined ? null : placeOf(target.element);
  if (target === undefined || place === null) {
    return {
      above: [],
      below: [],
      target: null,
      complete: false,
      problems: [problem('no-target', 'comment behind the dialog')],
    };
  }
  const comments = readComments(place.scope, language).map((entry) =>
    entry.element === target.element ? target : entry,
  );
  return chainTo(target, readPost(place.post, page, language), comments);
}

function lost(hook: string): Found {
  return { above: [], below: [], target: null, complete: false, problems: [problem('no-thread', hook)] };
}
