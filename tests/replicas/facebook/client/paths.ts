/** Addresses and ids as Facebook makes them. */
import { brand, findPerson, type Person } from '../seed/people.ts';
import type { Remark, Story } from '../state.ts';

const tracking = '__cft__[0]=AZXinvented0replica&__tn__=R]-R';

export const profilePath = (person: Person): string =>
  person.numeric ? `/profile.php?id=${person.id}` : `/${person.key}`;

/** What stands in links to an author: base64 of `comment:<post>_<comment>`. */
export const encodedId = (story: Story, remark: Remark): string => btoa(`comment:${story.id}_${remark.id}`);

export function authorPath(story: Story, person: Person): string {
  return story.group === '' ? profilePath(person) : `/groups/${story.group}/user/${person.id}/`;
}

export function authorLink(story: Story, remark: Remark, person: Person, withId: boolean): string {
  const path = authorPath(story, person);
  const id = withId ? `comment_id=${encodeURIComponent(encodedId(story, remark))}&` : '';
  return `${path}${path.includes('?') ? '&' : '?'}${id}${tracking}`;
}

export function storyPath(story: Story): string {
  const owner = findPerson(story.by) ?? brand;
  if (story.group !== '') return `/groups/${story.group}/posts/${story.id}/`;
  if (owner.numeric) return `/permalink.php?story_fbid=${story.pfbid}&id=${owner.id}`;
  return `/${owner.key}/posts/${story.pfbid}`;
}

export function remarkPath(story: Story, remark: Remark, parent: Remark | null): string {
  const path = storyPath(story);
  const join = path.includes('?') ? '&' : '?';
  if (!parent) return `${path}${join}comment_id=${remark.id}`;
  return `${path}${join}comment_id=${parent.id}&reply_comment_id=${remark.id}`;
}

export const tracked = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}${tracking}`;

export type Route =
  | { readonly page: 'feed' }
  | { readonly page: 'timeline'; readonly owner: string }
  | { readonly page: 'group'; readonly group: string }
  | { readonly page: 'post'; readonly id: string }
  | { readonly page: 'photo'; readonly id: string }
  | { readonly page: 'messages'; readonly id: string; readonly sealed: boolean };

const postPattern = /^\/(?:groups\/)?[^/]+\/(?:posts|videos)\/(?:[^/]+\/)?((?:pfbid)?[\w]+)\/?$/;

export function routeOf(path: string): Route {
  const url = new URL(path, location.origin);
  const { pathname, searchParams } = url;
  if (pathname === '/' || pathname === '/home.php') return { page: 'feed' };
  const message = /^\/messages(\/e2ee)?(?:\/t\/([^/]+))?\/?$/.exec(pathname);
  if (message) return { page: 'messages', id: message[2] ?? '', sealed: message[1] !== undefined };
  if (pathname === '/permalink.php' || pathname === '/story.php')
    return { page: 'post', id: searchParams.get('story_fbid') ?? '' };
  if (pathname === '/photo/' || pathname === '/photo') return { page: 'photo', id: searchParams.get('fbid') ?? '' };
  if (pathname === '/watch/' || pathname === '/watch') return { page: 'photo', id: searchParams.get('v') ?? '' };
  const shared = /^\/(?:share\/[pvr]|reel)\/(\w+)\/?$/.exec(pathname);
  if (shared) return { page: 'post', id: shared[1] ?? '' };
  const post = postPattern.exec(pathname);
  if (post) return { page: 'post', id: post[1] ?? '' };
  if (pathname === '/profile.php') return { page: 'timeline', owner: searchParams.get('id') ?? '' };
  const group = /^\/groups\/([^/]+)\/?$/.exec(pathname);
  if (group) return { page: 'group', group: group[1] ?? '' };
  return { page: 'timeline', owner: pathname.split('/')[1] ?? '' };
}
