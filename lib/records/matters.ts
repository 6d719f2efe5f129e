import { day, hour } from '../wall-clock.ts';
import type { Matter } from './case-view.ts';
import type { Case, Channel, Interaction, PromiseRecord } from './schema.ts';
import { type Topic, topicOf, topicsIn } from './topics.ts';

/** What is known of the customer at `now`; promises as they stand then, interactions newest first. */
export interface Known {
  readonly interactions: readonly Interaction[];
  readonly promises: readonly PromiseRecord[];
  readonly cases: readonly Case[];
}

/** A broken promise that nobody has owned matters until it is old news; one that was settled as broken, for a little while. */
const brokenFor = 60 * day;
const settledFor = 14 * day;
const soon = day;
const latelyFor = 14 * day;
const repeatsWithin = 270 * day;
const repeatsFrom = 3;

const promiseCodes = { broken: 'promise-broken', due: 'promise-due', open: 'promise-open' } as const;

function aboutPromises({ promises }: Known, now: number): readonly Matter[] {
  const told = promises
    .filter(
      ({ state, due, settledAt }) =>
        state === 'open' ||
        (state === 'broken' &&
          (settledAt === undefined ? now - Date.parse(due) < brokenFor : now - Date.parse(settledAt) < settledFor)),
    )
    .map((promise) => {
      const code = promise.state === 'broken' ? 'broken' : Date.parse(promise.due) - now <= soon ? 'due' : 'open';
      return { promise, code } as const;
    });
  const order = ['broken', 'due', 'open'];
  told.sort(
    (a, b) =>
      order.indexOf(a.code) - order.indexOf(b.code) ||
      // The latest broken one first, the next due one first.
      (a.code === 'broken' ? b.promise.due.localeCompare(a.promise.due) : a.promise.due.localeCompare(b.promise.due)),
  );
  return told.map(({ promise, code }) => ({
    code: promiseCodes[code],
    params: { what: promise.what, by: promise.by, due: promise.due, madeAt: promise.madeAt },
    ...(promise.interactionId === undefined ? {} : { rowId: promise.interactionId }),
  }));
}

/** Posts that lie closer together than this are about one and the same time, whatever the calendar says. */
const oneTime = 12 * hour;

/** Times a topic came up, the latest first. */
function timesOf(rows: readonly Interaction[]): ReadonlyMap<Topic, readonly Interaction[]> {
  const times = new Map<Topic, Interaction[]>();
  for (const row of rows) {
    const topic = row.direction === 'in' ? topicOf(`${row.summary ?? ''} ${row.text}`) : null;
    if (topic === null) continue;
    const known = times.get(topic) ?? [];
    const last = known.at(-1);
    if (!last || Date.parse(last.at) - Date.parse(row.at) >= oneTime) times.set(topic, [...known, row]);
  }
  return times;
}

function aboutRepeats({ interactions }: Known, now: number): readonly Matter[] {
  const recent = interactions.filter((row) => now - Date.parse(row.at) < repeatsWithin);
  const often = [...timesOf(recent)].filter(([, rows]) => rows.length >= repeatsFrom);
  often.sort(([, a], [, b]) => b.length - a.length);
  return often.slice(0, 1).map(([topic, rows]) => ({
    code: 'repeat-problem',
    params: { topic, count: rows.length, since: rows.at(-1)?.at ?? '' },
    ...(rows[0] ? { rowId: rows[0].id } : {}),
  }));
}

function aboutContacts({ interactions }: Known, now: number): readonly Matter[] {
  const lately = interactions.filter((row) => row.direction === 'in' && now - Date.parse(row.at) < latelyFor);
  if (lately.length < 2) return [];
  const count = new Map<Channel, number>();
  for (const row of lately) count.set(row.channel, (count.get(row.channel) ?? 0) + 1);
  const [channel = 'telephone', most = 0] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [];
  // What people say is "she phoned twice": the channel she used most, counted alone when it makes two or more.
  const counted = most >= 2 ? lately.filter((row) => row.channel === channel) : lately;
  return [
    {
      code: 'contacted-lately',
      params: { count: counted.length, since: counted.at(-1)?.at ?? '', channel },
      ...(counted[0] ? { rowId: counted[0].id } : {}),
    },
  ];
}

const named = (texts: readonly string[]) => new Set(texts.flatMap(topicsIn));

/**
 * Whether she came again about the same thing, here or elsewhere, and was answered there: the company is one. What two talks are about is
 * told by their words; where one of them names nothing, they are taken for the same.
 */
function isAnsweredElsewhere(one: Case, since: string, interactions: readonly Interaction[]): boolean {
  const later = interactions.filter((row) => row.caseId !== one.id && row.caseId !== undefined && row.at > since);
  const about = named([one.title, ...interactions.filter((row) => row.caseId === one.id).map(({ text }) => text)]);
  return later.some((answer) => {
    if (answer.direction !== 'out') return false;
    const talk = later.filter((row) => row.caseId === answer.caseId && row.at <= answer.at);
    if (!talk.some((row) => row.direction === 'in')) return false;
    const topics = named(talk.map(({ text }) => text));
    return about.size === 0 || topics.size === 0 || [...topics].some((topic) => about.has(topic));
  });
}

function aboutWaiting({ cases, interactions }: Known): readonly Matter[] {
  const since = cases
    .filter((one) => one.state === 'waiting')
    .map((one) => ({ one, since: one.waitingSince ?? one.openedAt }))
    .filter(({ one, since: from }) => !isAnsweredElsewhere(one, from, interactions))
    .map(({ since: from }) => from)
    .sort()[0];
  return since === undefined ? [] : [{ code: 'waiting', params: { since } }];
}

/** What matters now, most urgent first. */
export function mattersOf(known: Known, now: number): readonly Matter[] {
  const promises = aboutPromises(known, now);
  const urgent = promises.filter((matter) => matter.code !== 'promise-open');
  const later = promises.filter((matter) => matter.code === 'promise-open');
  return [...urgent, ...aboutRepeats(known, now), ...aboutContacts(known, now), ...aboutWaiting(known), ...later];
}
