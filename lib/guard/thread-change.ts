import type { Audience, Post, Thread } from '../review/types.ts';

/** What of a conversation matters here: `lib/sites` reads it. */
export interface ThreadLook {
  readonly posts: Thread;
  readonly below?: Thread;
  readonly targetId: string | null;
}

/** The conversation as it stood when the first key was typed. */
export interface ThreadStart {
  readonly targetId: string | null;
  /** Posts that stood there, by `nameOf`. */
  readonly known: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

export type ThreadChange = 'answered' | 'added' | 'gone';

/** What happened, and the posts that show it; none where the post that is answered is gone. */
export interface ThreadNews {
  readonly change: ThreadChange;
  readonly posts: readonly Post[];
}

/** The page's clock and ours differ a little, and nobody has read what came in the minute before the first key. Milliseconds. */
const slack = 60_000;
/** Letters by which a post is known again as our own: sites cut long texts and redraw links. */
const alike = 40;

const all = ({ posts, below = [] }: ThreadLook): Thread => [...posts, ...below];
const nameOf = ({ id, author, handle, text }: Post): string => id ?? `${author} ${handle} ${text}`;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Remembers the conversation; null while the page shows none. `now` in milliseconds since the epoch. */
export function beginThread(look: ThreadLook, now: number): ThreadStart | null {
  if (look.targetId === null && look.posts.length === 0) return null;
  const standing = all(look).filter(({ state }) => state !== 'unavailable');
  return { targetId: look.targetId, known: new Set(standing.map(nameOf)), since: now };
}

/**
 * What happened in the conversation since: a colleague answered, the customer added something, or the post that is answered is gone;
 * null when nothing did. What merely loads late (ancestors, older answers) is no change: in public a post is news only by its time,
 * in a message list, which shows no times, by its place behind all that was known. `said` holds what this guard let through itself.
 * A customer who goes on writing in a direct message is no news either: there one answers as one talks.
 */
export function threadNews(
  start: ThreadStart,
  look: ThreadLook,
  audience: Audience,
  said: readonly string[],
): ThreadNews | null {
  if (audience === 'private') {
    const posts = newsAtTheEnd(start, look.posts, said);
    return posts.length > 0 ? { change: 'answered', posts } : null;
  }
  const standing = all(look);
  if (start.targetId !== null) {
    const target = standing.find(({ id }) => id === start.targetId);
    if (target === undefined || (target.state === 'unavailable' && start.known.has(start.targetId)))
      return { change: 'gone', posts: [] };
  }
  const posts = standing.filter((post) => isNews(start, post) && post.author !== 'bystander' && !isOurs(post, said));
  if (posts.length === 0) return null;
  return { change: posts.some(({ author }) => author === 'brand') ? 'answered' : 'added', posts };
}

function isNews({ known, since }: ThreadStart, post: Post): boolean {
  const at = post.at === undefined ? Number.NaN : Date.parse(post.at);
  return !known.has(nameOf(post)) && post.state !== 'unavailable' && at >= since - slack;
}

function isOurs(post: Post, said: readonly string[]): boolean {
  const shown = plain(post.text).slice(0, alike);
  if (post.author !== 'brand' || shown === '') return false;
  return said.map((text) => plain(text).slice(0, alike)).some((own) => own.includes(shown) || shown.includes(own));
}

function newsAtTheEnd({ known }: ThreadStart, posts: Thread, said: readonly string[]): readonly Post[] {
  const last = posts.findLastIndex((post) => known.has(nameOf(post)));
  // None of them is there: the list was drawn anew for something else.
  if (last < 0) return [];
  return posts.slice(last + 1).filter((post) => post.author === 'brand' && !isOurs(post, said));
}
