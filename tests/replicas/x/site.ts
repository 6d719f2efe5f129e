/** X, as the server sees it. */
import { fileURLToPath } from 'node:url';
import { hostsOf } from '../hosts.ts';
import type { Ground, PageRequest, ReplicaSite, Sent } from '../replica-site.ts';
import lineCut from '../scenarios/x-line-cut.json' with { type: 'json' };
import { type Chat, type Post, snowflake, type XChange, type XState } from './state.ts';
import { beginStory, type Scenario, userId } from './story.ts';

const backgrounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(0, 0, 0)', contrast: 'rgb(5, 5, 5)' } as const;

function page({ knobs, nonce, script }: PageRequest): string {
  const dark = knobs.theme !== 'light';
  return `<!DOCTYPE html>
<html dir="ltr" lang="${knobs.lang}" style="color-scheme: ${dark ? 'dark' : 'light'};"${dark ? ' data-theme="dark"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=0,viewport-fit=cover">
<title>X</title>
<link rel="icon" href="data:,">
</head>
<body style="background-color: ${backgrounds[knobs.theme]};">
<noscript>JavaScript is not available.</noscript>
<div id="react-root"></div>
<script nonce="${nonce}" src="${script}" defer></script>
</body>
</html>`;
}

const nothing: XChange = { posts: [], chats: [], top: [] };

function addPost(state: XState, post: Post): XChange {
  state.posts[post.id] = post;
  const changed = [post];
  const parent = post.replyTo ? state.posts[post.replyTo] : undefined;
  if (parent) {
    const counted = { ...parent, replies: parent.replies + 1 };
    state.posts[parent.id] = counted;
    changed.push(counted);
  }
  const top = post.replyTo ? [] : [post.id];
  state.home = [...top, ...state.home];
  return { posts: changed, chats: [], top };
}

function addMessage(state: XState, chat: Chat, by: string, text: string, at: number): XChange {
  const count = chat.messages.length;
  chat.messages.push({
    id: `00000000-0000-4000-9000-${chat.id.slice(-6).padStart(6, '0')}${String(count).padStart(6, '0')}`,
    by,
    at,
    text,
  });
  state.chats = [chat, ...state.chats.filter(({ id }) => id !== chat.id)];
  return { ...nothing, chats: [chat] };
}

const blank = { lang: 'en', replies: 0, reposts: 0, likes: 0, views: 1 };

let made = 0;
function nextId(at: number): string {
  made += 1;
  return snowflake(at, 9000 + made);
}

function send(state: XState, sent: Sent): XChange {
  if (sent.audience === 'private') {
    const known = state.chats.find(({ id }) => id === sent.to);
    return known ? addMessage(state, known, sent.by, sent.text, sent.at) : nothing;
  }
  return addPost(state, {
    ...blank,
    id: nextId(sent.at),
    by: sent.by,
    at: sent.at,
    text: sent.text,
    fresh: true,
    ...(sent.kind === 'reply' ? { replyTo: sent.to } : {}),
    ...(sent.kind === 'quote' ? { quote: sent.to } : {}),
  });
}

/** `{ by, text, replyTo?: key or id }` for a post, `{ by, text, chat: key or id }` for a message, `{ remove: key or id }` for a post that goes. */
interface Added {
  readonly by?: string;
  readonly text?: string;
  readonly replyTo?: string;
  readonly chat?: string;
  readonly remove?: string;
}

function idIn(state: XState, keyOrId: string): string {
  return state.places[keyOrId]?.split('/').at(-1) ?? keyOrId;
}

function add(state: XState, item: unknown, now: number): XChange {
  const { by = 'nobody', text = '', replyTo, chat, remove } = item as Added;
  if (remove !== undefined) {
    const post = state.posts[idIn(state, remove)];
    if (!post) return nothing;
    const gone: Post = { ...post, text: '', unavailable: true };
    state.posts[post.id] = gone;
    return { ...nothing, posts: [gone] };
  }
  if (chat !== undefined) {
    const known = state.chats.find(({ id }) => id === idIn(state, chat));
    return known ? addMessage(state, known, by, text, now) : nothing;
  }
  return addPost(state, {
    ...blank,
    id: nextId(now),
    by,
    at: now,
    text,
    ...(replyTo === undefined ? {} : { replyTo: idIn(state, replyTo) }),
  });
}

function begin({ now, seed, knobs, scenario }: Ground): XState {
  return beginStory((scenario ?? lineCut) as Scenario, now, seed, knobs.size, knobs.hostile);
}

const x: ReplicaSite<XState> = {
  id: 'x',
  hosts: hostsOf.x,
  client: fileURLToPath(new URL('./client/main.tsx', import.meta.url)),
  scenarios: new URL('./scenarios/', import.meta.url),
  begin,
  page,
  send,
  add,
  find: (state, key) => state.places[key] ?? (/^\d+$/.test(key) ? `/i/status/${key}` : null),
};

export default x;
export { userId };
