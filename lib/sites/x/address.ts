/** X's addresses. Handles are `[A-Za-z0-9_]{1,15}`, ids decimal. */

/** First path segments that are never a handle. */
const reserved = new Set([
  'account',
  'compose',
  'explore',
  'hashtag',
  'help',
  'home',
  'i',
  'intent',
  'jobs',
  'login',
  'logout',
  'messages',
  'notifications',
  'privacy',
  'search',
  'settings',
  'share',
  'signup',
  'tos',
]);

/** Beginning of X's ids, in milliseconds since the epoch; ids before November 2010 carry no time. */
const SNOWFLAKE_EPOCH = 1288834974657;
const FIRST_SNOWFLAKE = 100_000_000_000n;

export interface StatusAddress {
  readonly handle: string;
  readonly id: string;
}

/** The post that a path names, media tail and all; lists about the post (quotes, likes, analytics) are not the post. */
export function statusIn(path: string): StatusAddress | null {
  const match =
    /^\/([A-Za-z0-9_]{1,15})\/(?:status|article)\/(\d{1,20})(?:\/(?:photo|video)\/\d+|\/mediaviewer)?\/?$/.exec(path);
  const [, handle, id] = match ?? [];
  return handle === undefined || id === undefined ? null : { handle, id };
}

/** The handle of a profile link. */
export function handleIn(path: string): string | null {
  const handle = /^\/([A-Za-z0-9_]{1,15})\/?$/.exec(path)?.[1];
  return handle === undefined || reserved.has(handle.toLowerCase()) ? null : handle;
}

/** ISO time inside of a post's id. */
export function timeOfId(id: string): string | null {
  if (!/^\d{1,20}$/.test(id)) return null;
  const number = BigInt(id);
  if (number < FIRST_SNOWFLAKE) return null;
  const time = Number(number >> 22n) + SNOWFLAKE_EPOCH;
  return time > 8.64e15 ? null : new Date(time).toISOString();
}

export function pathOfLink(link: Element): string {
  const href = (link as HTMLAnchorElement).href;
  return typeof href === 'string' && URL.canParse(href) ? new URL(href).pathname : '';
}

export function sameHandle(one: string, other: string): boolean {
  const plain = (handle: string) => handle.replace(/^@/, '').toLowerCase();
  return plain(one) !== '' && plain(one) === plain(other);
}
