import { first, liesIn } from '../page/find.ts';
import { cleanName, nameOf, readText } from '../page/text.ts';
import { type ProblemCode, problem } from '../problem.ts';
import type { Problem } from '../site.ts';
import { addressOf, commentIn, isPostAddress, plainLink, postIn, profileKey } from './address.ts';
import { any, hooks } from './hooks.ts';
import { commentArticle, editOwn, replyArticle, seeMore, startsAs } from './labels.ts';
import { ageOf } from './relative-time.ts';

/** A post, comment or reply as the page shows it, before we know who is who. */
export interface Entry {
  readonly element: Element;
  readonly id: string | null;
  /** Of a reply: the comment that it belongs to, where a link says so. */
  readonly parent: string | null;
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** Milliseconds before the reading; null where the page shows no age that we can read. */
  readonly age: number | null;
  readonly link: string | null;
  readonly state: 'partial' | null;
  /** The page lets us edit it. */
  readonly isOurs: boolean;
  readonly problems: readonly Problem[];
}

const MOST_LINKS = 120;
const MOST_ARTICLES = 150;
const ARTICLE = any(hooks.article);

export function isPlaceholder(article: Element): boolean {
  return article.querySelector('a[href]') === null && first(article, hooks.loading) !== null;
}

/** Told by its label; else by what only comments have. */
export function isComment(article: Element): boolean {
  if (article.hasAttribute('aria-posinset')) return false;
  const label = article.getAttribute('aria-label') ?? '';
  if (startsAs(label, commentArticle) || startsAs(label, replyArticle)) return true;
  if (ownWrapper(article) !== null) return true;
  return ownLinks(article).some((link) => {
    const address = addressOf(link);
    return address !== null && commentIn(address) !== null;
  });
}

export function commentsIn(scope: ParentNode): Element[] {
  return [...scope.querySelectorAll(ARTICLE)]
    .slice(0, MOST_ARTICLES)
    .filter((article) => !isPlaceholder(article) && isComment(article));
}

/** Replies may be nested in the comment's node: those have articles of their own. */
function isOwn(element: Element, article: Element): boolean {
  return (element.parentElement?.closest(ARTICLE) ?? null) === article && element.closest('[contenteditable]') === null;
}

function ownLinks(article: Element): Element[] {
  return [...article.querySelectorAll('a[href]')].slice(0, MOST_LINKS).filter((link) => isOwn(link, article));
}

function ownWrapper(article: Element): Element | null {
  const wrapper = article.closest(any(hooks.commentId));
  return wrapper !== null && wrapper.querySelector(ARTICLE) === article ? wrapper : null;
}

export function readComment(article: Element, language: string): Entry {
  const problems: Problem[] = [];
  const miss = (code: ProblemCode, hook: string) => problems.push(problem(code, hook));
  const links = ownLinks(article)
    .map((link) => ({ link, address: addressOf(link) }))
    .filter((each): each is { link: Element; address: URL } => each.address !== null);

  const time = links.find(({ address }) => isPostAddress(address) && commentIn(address) !== null);
  const author = authorLink(links);
  const named = time ?? links.find(({ address }) => commentIn(address) !== null);
  const fromLink = named === undefined ? null : commentIn(named.address);
  const attribute = ownWrapper(article)?.getAttribute('data-commentid') ?? article.getAttribute('data-commentid');
  const id = attribute !== null && /^\d+$/.test(attribute) ? attribute : (fromLink?.id ?? null);
  if (id === null) miss('no-post-id', 'comment_id');

  const key = author === undefined ? null : profileKey(author.address);
  const name = author === undefined ? '' : cleanName(readText(author.link).text);
  if (name === '' && key === null) miss('no-author', 'name link of a comment');

  const body = bodyOf(article, author?.link ?? null);
  const text = body === null ? { text: '', cut: false } : readText(body, { skip: isButton, lines: true });
  const hasPicture = [...article.querySelectorAll('img, svg, video')].some(
    (each) => isOwn(each, article) && each.closest('a[aria-hidden="true"], [role="button"], button') === null,
  );
  if (body === null && !hasPicture) miss('no-post-text', 'span[dir=auto][lang]');
  const buttons = [...article.querySelectorAll(any(hooks.button))]
    .slice(0, MOST_LINKS)
    .filter((each) => isOwn(each, article));
  const isCut = text.cut || buttons.some((button) => startsAs(nameOf(button), seeMore));
  return {
    element: article,
    id,
    parent: fromLink?.parent ?? null,
    key: key ?? '',
    name,
    text: text.text,
    age: time === undefined ? null : ageOf(readText(time.link).text, language),
    link: time === undefined ? null : plainLink(time.address),
    state: isCut ? 'partial' : null,
    isOurs: buttons.some((button) => startsAs(nameOf(button), editOwn)),
    problems,
  };
}

interface Linked {
  readonly link: Element;
  readonly address: URL;
}

/** The name: the first link with words that leads to a person and carries this comment's id; mentions in the text don't. */
function authorLink(links: readonly Linked[]): Linked | undefined {
  const people = links.filter(
    ({ link, address }) =>
      profileKey(address) !== null &&
      link.closest('[aria-hidden="true"]') === null &&
      (link.textContent ?? '').trim() !== '',
  );
  return people.find(({ address }) => commentIn(address) !== null) ?? people[0];
}

function bodyOf(article: Element, name: Element | null): Element | null {
  return first(
    article,
    hooks.commentText,
    (element) =>
      isOwn(element, article) &&
      !liesIn(element, 'a, ul, [role="button"], button', article) &&
      !element.contains(name) &&
      (name === null || (name.compareDocumentPosition(element) & 4) !== 0) &&
      (element.textContent ?? '').trim() + (element.querySelector('img[alt]')?.getAttribute('alt') ?? '') !== '',
  );
}

function isButton(element: Element): boolean {
  return element.matches(any(hooks.button));
}

/** A post: its own words, without those of its comments. `scope` is its article, or the dialog that shows it. */
export function readPost(scope: Element, page: Document, language: string): Entry {
  const problems: Problem[] = [];
  const miss = (code: ProblemCode, hook: string) => problems.push(problem(code, hook));
  const isPostOwn = (element: Element) => {
    const article = element.closest(ARTICLE);
    return (
      (article === null || article === scope || !isComment(article)) && element.closest('[contenteditable]') === null
    );
  };
  const links = [...scope.querySelectorAll('a[href]')]
    .slice(0, MOST_LINKS)
    .filter(isPostOwn)
    .map((link) => ({ link, address: addressOf(link) }))
    .filter((each): each is Linked => each.address !== null);

  const owner = links.find(
    ({ link, address }) =>
      profileKey(address) !== null && link.closest('[aria-hidden="true"]') === null && readText(link).text !== '',
  );
  const key = owner === undefined ? null : profileKey(owner.address);
  if (owner === undefined) miss('no-author', 'owner link of a post');
  const time = links.find(
    ({ address }) => isPostAddress(address) && commentIn(address) === null && postIn(address) !== null,
  );
  const here = page.location !== null && URL.canParse(page.location.href) ? postIn(new URL(page.location.href)) : null;
  const id = (time === undefined ? null : postIn(time.address)) ?? here;
  if (id === null) miss('no-post-id', 'permalink of a post');

  const body =
    first(scope, hooks.postText, isPostOwn) ??
    first(
      scope,
      ['div[dir="auto"]'],
      (element) => isPostOwn(element) && !liesIn(element, 'a, ul, [role="button"], h2, h3', scope),
    );
  const text = body === null ? { text: '', cut: false } : readText(body, { skip: isButton, lines: true });
  const hasMedia = first(scope, ['img', 'video', 'svg[role="img"]'], isPostOwn) !== null;
  if (body === null && !hasMedia) miss('no-post-text', 'story_message');
  const isCut =
    text.cut ||
    (body !== null &&
      [...body.querySelectorAll(any(hooks.button))].some((button) => startsAs(nameOf(button), seeMore)));
  return {
    element: scope,
    id,
    parent: null,
    key: key ?? '',
    name: owner === undefined ? '' : cleanName(readText(owner.link).text),
    text: text.text,
    age: time === undefined ? null : ageOf(nameOf(time.link), language),
    link: time === undefined ? null : plainLink(time.address),
    state: isCut ? 'partial' : null,
    isOurs: false,
    problems,
  };
}
