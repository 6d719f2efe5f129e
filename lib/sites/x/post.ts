import { first, upwards } from '../page/find.ts';
import { cleanName, readText } from '../page/text.ts';
import { type ProblemCode, problem } from '../problem.ts';
import type { Problem } from '../site.ts';
import { handleIn, pathOfLink, type StatusAddress, statusIn, timeOfId } from './address.ts';
import { any, hooks } from './hooks.ts';
import { replyingTo, showOriginal, startsAs } from './labels.ts';

/** A post as the page shows it, before we know who is who. */
export interface ReadPost {
  readonly id: string | null;
  readonly handle: string;
  readonly name: string;
  readonly text: string;
  readonly at: string | null;
  readonly link: string | null;
  readonly state: 'partial' | 'translated' | 'unavailable' | null;
  /** Handles of the row "Replying to". */
  readonly answers: readonly string[];
  readonly problems: readonly Problem[];
}

const MOST_LINKS = 200;
const POST_CARD = any(hooks.quote);

/** Reads an `article`. One that is no post ("This post is unavailable") becomes a placeholder: without it the thread would read wrong. */
export function readPost(article: Element, page: Document): ReadPost {
  const own = (element: Element) => !inQuote(element, article);
  const links = [...article.querySelectorAll('a[href]')].slice(0, MOST_LINKS).filter(own);
  const userName = first(article, hooks.userName, own);
  const address = addressOf(article, links, page);
  const handle = address?.handle ?? handleOf(article, userName, own) ?? '';
  const body = first(article, hooks.postText, own) ?? first(article, hooks.articleTitle, own);

  if (address === null && userName === null && body === null) return unavailable(article);

  const text = body === null ? { text: '', cut: false } : readText(body);
  const hasMedia = first(article, hooks.media, own) !== null;
  const problems: Problem[] = [];
  const miss = (code: ProblemCode, hook: string) => problems.push(problem(code, hook));
  if (address === null) miss('no-post-id', 'a[href*="/status/"] time');
  if (handle === '') miss('no-author', 'User-Name');
  // a post without words is fine when it has a picture; else its words are somewhere we don't look
  if (body === null && !hasMedia && first(article, hooks.quote) === null) miss('no-post-text', 'tweetText');

  const time =
    links
      .find((link) => isPermalink(link))
      ?.querySelector('time')
      ?.getAttribute('datetime') ?? null;
  const partial = text.cut || first(article, hooks.showMore, own) !== null;
  return {
    id: address?.id ?? null,
    handle,
    name: nameOf(userName, links, handle),
    text: text.text,
    at: validTime(time) ?? (address === null ? null : timeOfId(address.id)),
    link: address === null ? null : `https://x.com/${address.handle}/status/${address.id}`,
    state: partial ? 'partial' : isTranslated(article, own) ? 'translated' : null,
    answers: answeredHandles(article, body, userName, links),
    problems,
  };
}

/** A card has a name, words and a time too: somebody else's. */
function inQuote(element: Element, article: Element): boolean {
  for (const around of upwards(element)) {
    if (around === article) return false;
    if (around !== element && around.matches(POST_CARD)) return true;
  }
  return false;
}

function isPermalink(link: Element): boolean {
  return link.querySelector('time') !== null && statusIn(pathOfLink(link)) !== null;
}

function addressOf(article: Element, links: readonly Element[], page: Document): StatusAddress | null {
  const permalink = links.find(isPermalink);
  if (permalink !== undefined) return statusIn(pathOfLink(permalink));
  const here = statusIn(page.location?.pathname ?? '');
  if (here !== null && isFocal(article)) return here;
  // `/photo/1` and `/analytics` hold the id as well, but only the author's own
  const author = links.map((link) => handleIn(pathOfLink(link))).find((handle) => handle !== null) ?? null;
  for (const link of links) {
    const path = pathOfLink(link).replace(/\/analytics\/?$/, '');
    const status = statusIn(path);
    if (status !== null && author !== null && status.handle.toLowerCase() === author.toLowerCase()) return status;
  }
  return null;
}

export function isFocal(article: Element): boolean {
  return article.getAttribute('tabindex') === '-1';
}

function handleOf(article: Element, userName: Element | null, own: (element: Element) => boolean): string | null {
  const suffix =
    first(article, hooks.avatar, own)?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '') ?? '';
  if (/^[A-Za-z0-9_]{1,15}$/.test(suffix)) return suffix;
  if (userName === null) return null;
  for (const link of userName.querySelectorAll('a[href]')) {
    const handle = handleIn(pathOfLink(link));
    if (handle !== null) return handle;
  }
  return handleShown(userName);
}

/** The words "@handle" as an element of their own: joined with what stands beside them they would read wrong. */
function handleShown(userName: Element): string | null {
  for (const element of [...userName.querySelectorAll('span, div')].slice(0, MOST_LINKS)) {
    const handle = /^@([A-Za-z0-9_]{1,15})$/.exec((element.textContent ?? '').trim())?.[1];
    if (handle !== undefined) return handle;
  }
  return null;
}

function nameOf(userName: Element | null, links: readonly Element[], handle: string): string {
  const candidates = userName === null ? links : [...userName.querySelectorAll('a[href]')];
  for (const link of candidates) {
    if (handleIn(pathOfLink(link))?.toLowerCase() !== handle.toLowerCase()) continue;
    const name = cleanName(readText(link).text);
    if (name !== '' && !name.startsWith('@')) return name;
  }
  const shown = userName?.querySelector('[dir]') ?? null;
  return shown === null ? handle : cleanName(readText(shown).text) || handle;
}

/** Between the name and the words: a row of links to those who are answered. It has no mark of its own. */
function answeredHandles(
  article: Element,
  body: Element | null,
  userName: Element | null,
  links: readonly Element[],
): string[] {
  const handles: string[] = [];
  for (const link of links) {
    if (body?.contains(link) || userName?.contains(link)) continue;
    const words = (link.textContent ?? '').trim();
    const handle = handleIn(pathOfLink(link));
    if (handle === null || words.toLowerCase() !== `@${handle.toLowerCase()}`) continue;
    const row = link.closest('div');
    const named = row !== null && row !== article && startsAs(row.textContent ?? '', replyingTo);
    const below = userName === null || (userName.compareDocumentPosition(link) & 4) !== 0;
    if (named || below) handles.push(handle);
  }
  return handles;
}

function isTranslated(article: Element, own: (element: Element) => boolean): boolean {
  return [...article.querySelectorAll('button, [role="button"]')]
    .slice(0, MOST_LINKS)
    .some((button) => own(button) && startsAs(button.textContent ?? '', showOriginal));
}

function validTime(time: string | null): string | null {
  if (time === null) return null;
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

function unavailable(article: Element): ReadPost {
  return {
    id: null,
    handle: '',
    name: '',
    text: readText(article).text.slice(0, 300),
    at: null,
    link: null,
    state: 'unavailable',
    answers: [],
    problems: [],
  };
}

/** The card of a quoted post: names and words without links. Its id shows only where it has a picture. */
export function readQuote(card: Element): ReadPost {
  const userName = first(card, hooks.userName);
  const body = first(card, hooks.postText);
  const text = body === null ? { text: '', cut: false } : readText(body);
  const handle = userName === null ? '' : (handleShown(userName) ?? '');
  const shown = userName?.querySelector('[dir]') ?? null;
  const media = [...card.querySelectorAll('a[href*="/status/"]')].map((link) => statusIn(pathOfLink(link)))[0] ?? null;
  const time = card.querySelector('time')?.getAttribute('datetime') ?? null;
  return {
    id: media?.id ?? null,
    handle,
    name: shown === null ? handle : cleanName(readText(shown).text) || handle,
    text: text.text,
    at: validTime(time),
    link: media === null ? null : `https://x.com/${media.handle}/status/${media.id}`,
    state: text.cut ? 'partial' : null,
    answers: [],
    problems: handle === '' ? [problem('no-author', 'User-Name in a quote')] : [],
  };
}
