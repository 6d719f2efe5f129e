/** The page's copy of the site's data, and the ways to change it. */
import { useSyncExternalStore } from 'react';
import type { Knobs } from '../../knobs.ts';
import type { Sent } from '../../replica-site.ts';
import type { Chat, Person, Post, XChange, XState } from '../state.ts';

export interface World {
  readonly state: XState;
  readonly knobs: Knobs;
  /** Server's clock minus ours, ms. */
  readonly skew: number;
  readonly me: string;
  readonly theme: Knobs['theme'];
  /** Own likes and reposts: the page's alone. */
  readonly liked: ReadonlySet<string>;
  readonly version: number;
}

let world: World;
const listeners = new Set<() => void>();
const changes = new Set<(change: XChange) => void>();

function set(next: Partial<World>): void {
  world = { ...world, ...next, version: world.version + 1 };
  for (const listener of listeners) listener();
}

export const now = () => Date.now() + world.skew;
export const getWorld = () => world;

export function useWorld(): World {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getWorld);
}

function take(change: XChange): void {
  const posts = { ...world.state.posts };
  for (const post of change.posts) posts[post.id] = post;
  const known = new Set(world.state.home);
  const top = change.top.filter((id) => !known.has(id));
  const chatIds = new Set(change.chats.map(({ id }) => id));
  const chats = [...change.chats, ...world.state.chats.filter(({ id }) => !chatIds.has(id))];
  set({ state: { ...world.state, posts, chats, home: [...top, ...world.state.home] } });
  for (const listener of changes) listener(change);
}

export function onChange(listener: (change: XChange) => void): () => void {
  changes.add(listener);
  return () => changes.delete(listener);
}

export async function loadWorld(): Promise<void> {
  const response = await fetch('/__replica/world');
  const { state, knobs, now: serverNow }: { state: XState; knobs: Knobs; now: number } = await response.json();
  world = {
    state,
    knobs,
    skew: serverNow - Date.now(),
    me: knobs.as || state.me,
    theme: knobs.theme,
    liked: new Set(),
    version: 0,
  };
  const events = new EventSource('/__replica/events');
  events.addEventListener('change', (event) => {
    const change: XChange = JSON.parse(event.data);
    take(change);
  });
}

/** Everything this page sent, for tests that ask the page itself. */
export const sentHere: Sent[] = [];

/** Sends one text; resolves with the new post's id (or '' for a message), rejects when the site refuses. */
export async function send(text: string, audience: Sent['audience'], kind: string, to: string): Promise<string> {
  const response = await fetch('/__replica/send', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, audience, kind, to, by: world.me }),
  });
  const body: { sent: Sent; change: XChange; problem?: string } = await response.json();
  if (!response.ok) throw new Error(body.problem ?? response.statusText);
  sentHere.push(body.sent);
  take(body.change);
  return body.change.posts.find((post) => post.fresh && post.text === text)?.id ?? '';
}

export function setTheme(theme: Knobs['theme']): void {
  set({ theme });
}

export function actAs(me: string): void {
  set({ me });
}

export function toggleLike(id: string): void {
  const liked = new Set(world.liked);
  if (!liked.delete(id)) liked.add(id);
  set({ liked });
}

const stranger = (handle: string): Person => ({ handle, name: handle, bio: '', followers: 0 });

export const personOf = (handle: string): Person => world.state.people[handle] ?? stranger(handle);
export const postOf = (id: string | undefined): Post | undefined =>
  id === undefined ? undefined : world.state.posts[id];
export const chatOf = (id: string): Chat | undefined => world.state.chats.find((chat) => chat.id === id);
export const pathOf = (post: Post) => `/${post.by}/status/${post.id}`;
