/** What the page knows: the server's state, the knobs, where we are, and what is open. One store, drawn by React. */
import { useSyncExternalStore } from 'react';
import type { Knobs } from '../../knobs.ts';
import { agent, brand, findPerson, type Person } from '../seed/people.ts';
import { applyChange, type Change, type State } from '../state.ts';
import { type Labels, labelsOf } from './labels.ts';

export interface Outgoing {
  readonly key: string;
  readonly kind: Change['kind'];
  readonly audience: 'public' | 'private';
  readonly to: string;
  readonly by: string;
  readonly text: string;
  readonly at: number;
  failed: boolean;
}

export interface Menu {
  readonly x: number;
  readonly y: number;
  readonly items: readonly { readonly text: string; readonly act: () => void }[];
}

interface World {
  state: State;
  knobs: Knobs;
  /** "now" of the server minus the page's own clock. */
  ahead: number;
  identity: Person;
  path: string;
  /** Path of the feed that stays behind a post dialog; null when the post has the page to itself. */
  behind: string | null;
  outgoing: Outgoing[];
  menu: Menu | null;
  privateReplyTo: string | null;
  creatingPost: boolean;
  chatsOpen: boolean;
  /** Persons with a docked chat tab. */
  tabs: { person: string; small: boolean }[];
  liked: Set<string>;
  /** Posts whose stub was opened. */
  writing: Set<string>;
  /** Unsent words by place: a box that is made anew gets them back, in another node. */
  drafts: Map<string, string>;
  theme: 'light' | 'dark';
}

const waitingForServer: State = { posts: [], talks: [], answeredInPrivate: [] };

export const world: World = {
  state: waitingForServer,
  knobs: {} as Knobs,
  ahead: 0,
  identity: brand,
  path: location.pathname + location.search,
  behind: null,
  outgoing: [],
  menu: null,
  privateReplyTo: null,
  creatingPost: false,
  chatsOpen: false,
  tabs: [],
  liked: new Set(),
  writing: new Set(),
  drafts: new Map(),
  theme: 'light',
};

let version = 0;
const listeners = new Set<() => void>();

export function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** Re-renders its component after each `changed()`. */
export function useWorld(): World {
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
  return world;
}

export const now = () => Date.now() + world.ahead;
export const labels = (): Labels => labelsOf[world.knobs.lang];
export const lang = () => world.knobs.lang;

/** True where the page must do without the hook or habit of this name. */
export const lacks = (name: string) => world.knobs.without.includes(name);

/** Attributes that can be taken away: `{...hook('posinset', { 'aria-posinset': 3 })}`. */
export function hook<Attributes extends object>(name: string, attributes: Attributes): Attributes | object {
  return lacks(name) ? {} : attributes;
}

export const isBusiness = location.hostname === 'business.facebook.com';

export async function loadWorld(): Promise<void> {
  const answer = await fetch('/__replica/world');
  const { state, knobs, now: serverNow } = (await answer.json()) as { state: State; knobs: Knobs; now: number };
  world.state = state;
  world.knobs = knobs;
  world.ahead = serverNow - Date.now();
  world.theme = knobs.theme === 'light' ? 'light' : 'dark';
  world.identity = (knobs.as !== '' && findPerson(knobs.as)) || brand;
  if (lacks('page-identity')) world.identity = agent;
  new EventSource('/__replica/events').addEventListener('change', (event) => {
    applyChange(world.state, JSON.parse(String(event.data)) as Change);
    changed();
  });
}

export function setTheme(theme: 'light' | 'dark'): void {
  world.theme = theme;
  document.body.style.backgroundColor = theme === 'light' ? '#f2f4f7' : '#1c1c1d';
  if (!lacks('theme-class')) {
    document.documentElement.classList.toggle('__fb-light-mode', theme === 'light');
    document.documentElement.classList.toggle('__fb-dark-mode', theme === 'dark');
  }
  changed();
}

interface Trail {
  readonly behind: string | null;
}

/** Goes somewhere without a load. With `behind`, what is there now stays in the document behind a dialog. */
export function go(path: string, behind: string | null = null): void {
  const trail: Trail = { behind };
  history.pushState(trail, '', path);
  arrive(path, behind);
}

export function arrive(path: string, behind: string | null): void {
  const stays = behind !== null || world.behind === path;
  world.path = path;
  world.behind = behind;
  world.menu = null;
  world.chatsOpen = false;
  world.privateReplyTo = null;
  if (!stays) {
    scrollTo(0, 0);
    world.drafts.clear();
    world.writing.clear();
  }
  changed();
}

addEventListener('popstate', (event) => {
  const trail = event.state as Trail | null;
  arrive(location.pathname + location.search, trail?.behind ?? null);
});

let keys = 0;

/** Posts a text. Resolves to true when the server took it; a failed one stays in `outgoing`, to be tried again. */
export async function send(fields: Pick<Outgoing, 'kind' | 'audience' | 'to' | 'text'>): Promise<boolean> {
  keys += 1;
  const one: Outgoing = { ...fields, key: `sending-${keys}`, by: world.identity.key, at: now(), failed: false };
  world.outgoing.push(one);
  changed();
  return transmit(one);
}

export async function transmit(one: Outgoing): Promise<boolean> {
  one.failed = false;
  changed();
  const { audience, text, kind, to, by } = one;
  try {
    const answer = await fetch('/__replica/send', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ audience, text, kind, to, by }),
    });
    if (!answer.ok) throw new Error(`the server said ${answer.status}`);
    const { change } = (await answer.json()) as { change: Change };
    applyChange(world.state, change);
    world.outgoing = world.outgoing.filter((other) => other !== one);
    changed();
    return true;
  } catch (error) {
    console.warn('replica: not sent', error);
    one.failed = true;
    changed();
    return false;
  }
}

export const sending = (kind: Change['kind'], to: string): readonly Outgoing[] =>
  world.outgoing.filter((one) => one.kind === kind && one.to === to);
