import { fileURLToPath } from 'node:url';
import { hostsOf } from '../hosts.ts';
import type { PageRequest, ReplicaSite, Sent } from '../replica-site.ts';
import { brand, findPerson } from './seed/people.ts';
import { applyChange, type Change, makeState, type State } from './state.ts';

const kinds: readonly Change['kind'][] = ['comment', 'reply', 'edit', 'post', 'private-reply', 'message', 'remove'];
const isKind = (text: unknown): text is Change['kind'] => (kinds as readonly unknown[]).includes(text);

/** Ids of things that were sent are digits, as Facebook's are. */
const numberOf = (id: string) => `88${id.replace(/\D/g, '').padStart(13, '0')}`;

let added = 0;

function changeOf(sent: Sent): Change {
  if (!isKind(sent.kind)) throw new Error(`Facebook knows nothing of the kind "${sent.kind}".`);
  return { kind: sent.kind, id: numberOf(sent.id), to: sent.to, by: sent.by, text: sent.text, at: sent.at };
}

function changeOfItem(item: unknown, now: number): Change {
  const given = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  if (!isKind(given.kind)) throw new Error(`What happens needs a kind: ${kinds.join(', ')}.`);
  added += 1;
  const text = (name: string, instead: string) => (typeof given[name] === 'string' ? String(given[name]) : instead);
  return {
    kind: given.kind,
    id: text('id', numberOf(`9${String(added).padStart(6, '0')}`)),
    to: text('to', ''),
    by: text('by', brand.key),
    text: text('text', ''),
    at: now,
  };
}

const asAttribute = (text: string) => text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);

function page({ host, knobs, nonce, script }: PageRequest): string {
  const business = host === 'business.facebook.com';
  const id = business || knobs.without.includes('html-id') ? '' : ' id="facebook"';
  const theme = knobs.theme === 'light' ? 'light' : 'dark';
  const themeClass = knobs.without.includes('theme-class') ? '' : ` class="__fb-${theme}-mode"`;
  const lang = knobs.without.includes('html-lang') ? '' : ` lang="${knobs.lang}"`;
  const background = theme === 'light' ? '#f2f4f7' : '#1c1c1d';
  return `<!DOCTYPE html>
<html${id}${themeClass}${lang} dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme}">
<title>${business ? 'Inbox' : 'Facebook'}</title>
</head>
<body style="margin:0;background-color:${background}">
<div id="mount_0_0_Rq"></div>
<script nonce="${asAttribute(nonce)}" src="${asAttribute(script)}"></script>
</body>
</html>`;
}

/** Places by name: `facebook.url('dinda')`. */
const postPlaces: Readonly<Record<string, string>> = {
  dinda: 'pfbid02Dinda',
  sofea: 'pfbid02Sofea',
  hostile: 'pfbid02Hostile',
  roaming: 'pfbid02Roaming',
  group: 'pfbid02Group',
};

function find(state: State, key: string): string | null {
  const alias = postPlaces[key];
  if (alias) {
    const post = state.posts.find((one) => one.pfbid.startsWith(alias));
    if (!post) return null;
    if (post.group !== '') return `/groups/${post.group}/posts/${post.id}/`;
    return `/${post.by}/posts/${post.pfbid}`;
  }
  if (key === 'timeline') return `/${brand.key}`;
  if (key === 'feed') return '/';
  const talk = /^(messenger|inbox|chat)-(.+)$/.exec(key);
  const person = findPerson(
    talk?.[2] === 'dinda' ? 'dinda.kusuma' : talk?.[2] === 'sofea' ? 'sofea.zulkifli' : (talk?.[2] ?? ''),
  );
  if (!talk || !person) return null;
  if (talk[1] === 'messenger') return `/messages/t/${person.id}/`;
  if (talk[1] === 'chat') return `/${brand.key}?chat=${person.id}`;
  return `https://business.facebook.com/latest/inbox/messenger?asset_id=${brand.id}&mailbox_id=${brand.id}&selected_item_id=${person.id}&thread_type=FB_MESSAGE`;
}

const site: ReplicaSite<State> = {
  id: 'facebook',
  hosts: hostsOf.facebook,
  client: fileURLToPath(new URL('./client/main.tsx', import.meta.url)),
  scenarios: new URL('./scenarios/', import.meta.url),
  begin: ({ now, knobs }) => makeState(now, knobs.hostile, knobs.size),
  page,
  send(state, sent) {
    const change = changeOf(sent);
    applyChange(state, change);
    return change;
  },
  add(state, item, now) {
    const change = changeOfItem(item, now);
    applyChange(state, change);
    return change;
  },
  find,
};

export default site;
