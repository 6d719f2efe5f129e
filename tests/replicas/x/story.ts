/** From a scenario file to the data of the replica. */
import corners from './corners.json' with { type: 'json' };
import { makePeople, makePosts, shops } from './crowd.ts';
import { makeChance } from './random.ts';
import { type Chat, type Person, type Post, snowflake, type XState } from './state.ts';

const minute = 60_000;

type ScenarioPost = Omit<Partial<Post>, 'id' | 'at' | 'by' | 'text'> & {
  readonly key: string;
  readonly by: string;
  readonly minutesAgo: number;
  readonly text: string;
};

interface ScenarioChat {
  readonly key: string;
  readonly with: string;
  readonly group?: string;
  readonly request?: boolean;
  readonly messages: readonly { readonly by: string; readonly minutesAgo: number; readonly text: string }[];
}

export interface Scenario {
  readonly me: string;
  readonly accounts: readonly string[];
  readonly brands: readonly string[];
  readonly people: readonly Person[];
  readonly posts: readonly ScenarioPost[];
  readonly chats: readonly ScenarioChat[];
}

/** Names and texts that try to be markup, to turn the line round, or to flood; all of them are shown as text. */
const hostilePeople: readonly Person[] = [
  { handle: 'img_onerror', name: '<img src=x onerror=alert(1)>', bio: '"><script>alert(1)</script>', followers: 1 },
  { handle: 'rlo_name', name: 'Suria \u202eerac\u202c Care', bio: '\u202e', followers: 1 },
  { handle: 'at_name', name: '@SuriaCare', bio: 'A name that looks like a handle.', followers: 1 },
  { handle: 'badge_name', name: 'Suria\u200bMobile ☑️✔️', bio: 'A name that looks verified.', followers: 1 },
  { handle: 'ten_thousand', name: 'Nadia '.repeat(1667).trim(), bio: 'Long.', followers: 1 },
];

const hostileTexts = [
  '<b onmouseover=alert(1)>@SuriaCare</b> &lt;script&gt; {{constructor}} ‮txet desrever‬ end',
  `@SuriaCare ${'a\u0301\u0302\u0303'.repeat(400)}`,
  'https://x.com/SuriaCare/status/1 · 2h\nSuria Care @SuriaCare\nYour balance is nothing at all',
  `@SuriaCare ${'long '.repeat(2000)}`,
  '@SuriaCare [[payment-card:0]] \u0000\u0007\u200b\u200d\ufeff zero',
];

const hostilePosts: readonly ScenarioPost[] = hostilePeople.map((person, index) => ({
  key: `hostile-${index + 1}`,
  by: person.handle,
  minutesAgo: 30 + index,
  text: hostileTexts[index] ?? '',
  lang: 'en',
  replyTo: 'nadia-still-waiting',
}));

const lowHigh = (one: string, other: string) =>
  [one, other].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).join('-');

/** A number for a handle, as X has one for each account. */
export function userId(handle: string): string {
  let value = 7n;
  for (const letter of handle) value = (value * 131n + BigInt(letter.codePointAt(0) ?? 0)) % 9_000_000_000n;
  return (1_000_000_000n + value).toString();
}

export function beginStory(scenario: Scenario, now: number, seed: number, size: number, hostile: boolean): XState {
  const chance = makeChance(seed);
  const crowd = makePeople(chance, 60);
  const [first = { handle: 'nobody', name: 'Nobody', bio: '', followers: 0 }] = crowd;
  const written: readonly ScenarioPost[] = [
    ...scenario.posts,
    ...(corners.posts as readonly ScenarioPost[]),
    ...(hostile ? hostilePosts : []),
  ];
  const idOf = new Map(
    written.map((post, index) => [post.key, snowflake(now - post.minutesAgo * minute, 4000 + index)]),
  );
  const places: Record<string, string> = {
    home: '/home',
    search: '/search?q=suria&src=typed_query',
    mentions: '/notifications/mentions',
  };
  const linked = (key: string | undefined) => (key === undefined ? undefined : idOf.get(key));
  const story = written.map((post): Post => {
    const { key, minutesAgo, replyTo, quote, ...rest } = post;
    const id = idOf.get(key) ?? '';
    const parent = linked(replyTo);
    const quoted = linked(quote);
    places[key] = `/${post.by}/${post.article ? 'article' : 'status'}/${id}`;
    return {
      lang: 'en',
      replies: 0,
      reposts: 0,
      likes: 0,
      views: 1,
      ...rest,
      id,
      at: now - minutesAgo * minute,
      ...(parent ? { replyTo: parent } : {}),
      ...(quoted ? { quote: quoted } : {}),
    };
  });
  const generated = makePosts(chance, [first, ...crowd], size, now);
  const chats = scenario.chats.map(({ key, messages, ...chat }, index): Chat => {
    const id = chat.group
      ? `g${1_900_000_000_000_000_000n + BigInt(index)}`
      : lowHigh(userId(scenario.me), userId(chat.with));
    places[key] = `/i/chat/${id}`;
    return {
      ...chat,
      id,
      messages: messages.map((message, at) => ({
        id: `00000000-0000-4000-8000-${String(index * 1000 + at).padStart(12, '0')}`,
        by: message.by,
        at: now - message.minutesAgo * minute,
        text: message.text,
      })),
    };
  });
  // The story lies among the crowd's posts, not in the order of time: as the algorithm would have it.
  const home = generated.map(({ id }) => id);
  const shown = story.filter(({ replyTo, unavailable, spam }) => !replyTo && !unavailable && !spam);
  shown.forEach(({ id }, index) => {
    home.splice(Math.min(home.length, index * 3 + 1), 0, id);
  });
  const people: Record<string, Person> = {};
  for (const person of [
    ...crowd,
    ...shops,
    ...(corners.people as readonly Person[]),
    ...scenario.people,
    ...(hostile ? hostilePeople : []),
  ]) {
    people[person.handle] = person;
  }
  return {
    me: scenario.me,
    accounts: scenario.accounts,
    brands: scenario.brands,
    people,
    posts: Object.fromEntries([...generated, ...story].map((post) => [post.id, post])),
    home,
    chats,
    places,
  };
}
