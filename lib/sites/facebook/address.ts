/** Facebook's addresses: who a link leads to, which comment it names, what surface we are on. */

/** First path segments that are never a person or a Page. */
const reserved = new Set([
  'ads',
  'business',
  'events',
  'gaming',
  'groups',
  'hashtag',
  'help',
  'home.php',
  'l.php',
  'latest',
  'login',
  'marketplace',
  'messages',
  'notifications',
  'permalink.php',
  'photo',
  'photo.php',
  'policies',
  'privacy',
  'reel',
  'search',
  'settings',
  'share',
  'stories',
  'story.php',
  'video',
  'watch',
]);
const postPath = /\/(?:posts|videos|permalink|photos)\/|^\/(?:permalink\.php|story\.php|photo|watch|reel)\b/;

export function addressOf(link: Element): URL | null {
  const href = (link as HTMLAnchorElement).href;
  return typeof href === 'string' && URL.canParse(href) ? new URL(href) : null;
}

export function isPostAddress(address: URL): boolean {
  return postPath.test(address.pathname);
}

/** Vanity, or the number of `profile.php` or of a group's `/user/<id>/`; null where the link leads to no person. */
export function profileKey(address: URL): string | null {
  if (address.pathname === '/profile.php') return digits(address.searchParams.get('id'));
  const inGroup = /^\/groups\/[^/]+\/user\/(\d+)\/?$/.exec(address.pathname)?.[1];
  if (inGroup !== undefined) return inGroup;
  const vanity = /^\/([A-Za-z0-9.]{2,80})\/?$/.exec(address.pathname)?.[1];
  return vanity === undefined || reserved.has(vanity.toLowerCase()) ? null : vanity;
}

export interface CommentAddress {
  readonly id: string;
  /** The comment that a reply belongs to. */
  readonly parent: string | null;
  /** The post's number, where the id is the long kind. */
  readonly post: string | null;
}

/** `comment_id` and `reply_comment_id`, plain or base64 of `comment:<post>_<comment>`. */
export function commentIn(address: URL): CommentAddress | null {
  const outer = readCommentId(address.searchParams.get('comment_id'));
  const inner = readCommentId(address.searchParams.get('reply_comment_id'));
  const own = inner ?? outer;
  if (own === null) return null;
  return { id: own.id, parent: inner === null ? null : (outer?.id ?? null), post: own.post ?? outer?.post ?? null };
}

function readCommentId(raw: string | null): { id: string; post: string | null } | null {
  if (raw === null || raw.length > 300) return null;
  const plain = digits(raw);
  if (plain !== null) return { id: plain, post: null };
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(raw) || raw.replace(/=+$/, '').length % 4 === 1) return null;
  const decoded = /^comment:(\d+)_(?:\d+_)*(\d+)$/.exec(atob(raw.replace(/-/g, '+').replace(/_/g, '/')));
  const [, post, id] = decoded ?? [];
  return post === undefined || id === undefined ? null : { id, post };
}

function digits(text: string | null): string | null {
  return text !== null && /^\d{1,25}$/.test(text) ? text : null;
}

/** The post that an address names: digits or an opaque `pfbid…`. */
export function postIn(address: URL): string | null {
  const { pathname, searchParams } = address;
  const named = searchParams.get('story_fbid') ?? searchParams.get('fbid') ?? searchParams.get('v');
  const inPath = /\/(?:posts|videos|permalink|photos)\/(?:[^/]+\/)?((?:pfbid)?\w+)\/?$/.exec(pathname)?.[1];
  const reel = /^\/reel\/(\d+)/.exec(pathname)?.[1];
  const id = (isPostAddress(address) ? named : null) ?? inPath ?? reel ?? null;
  return id !== null && /^\w{1,120}$/.test(id) ? id : null;
}

/** A link without what only tracks. */
export function plainLink(address: URL): string {
  const kept = ['id', 'story_fbid', 'fbid', 'v', 'comment_id', 'reply_comment_id']
    .map((name) => [name, address.searchParams.get(name)] as const)
    .filter((pair) => pair[1] !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  return `https://${address.host}${address.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

export type Surface =
  | { readonly name: 'messages'; readonly thread: string | null }
  | { readonly name: 'suite'; readonly audience: 'public' | 'private' | 'unknown'; readonly selected: string | null }
  | { readonly name: 'post'; readonly comment: CommentAddress | null }
  | { readonly name: 'other' };

const privateKinds = new Set(['messenger', 'instagram_direct']);
const publicKinds = new Set(['facebook', 'instagram']);
const privateTypes = new Set(['FB_MESSAGE', 'IG_MESSAGE']);
const publicTypes = new Set(['FB_PAGE_POST', 'FB_AD_POST', 'INSTAGRAM_POST']);

export function surfaceOf(page: Document): Surface {
  const href = page.location?.href ?? '';
  if (!URL.canParse(href)) return { name: 'other' };
  const address = new URL(href);
  if (address.hostname.startsWith('business.')) return suite(address);
  const messages = /^\/messages(?:\/e2ee)?(?:\/t\/([^/]+))?/.exec(address.pathname);
  if (messages !== null) return { name: 'messages', thread: messages[1] ?? null };
  return isPostAddress(address) ? { name: 'post', comment: commentIn(address) } : { name: 'other' };
}

/** Both the tab and the selected thread say what is written; where they differ, everybody may read it. */
function suite(address: URL): Surface {
  const kind = /\/inbox\/(\w+)/.exec(address.pathname)?.[1]?.toLowerCase() ?? '';
  const type = address.searchParams.get('thread_type')?.toUpperCase() ?? '';
  const isPublic = publicKinds.has(kind) || publicTypes.has(type);
  // a type that we don't know is no message, whatever tab it is in
  const isPrivate = type === '' ? privateKinds.has(kind) : privateTypes.has(type);
  const audience = isPublic ? 'public' : isPrivate ? 'private' : 'unknown';
  return { name: 'suite', audience, selected: address.searchParams.get('selected_item_id') };
}
