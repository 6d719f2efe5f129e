import { day, hour } from '../wall-clock.ts';
import { renewCase, titleOf } from './cases.ts';
import { companyClock } from './company-clock.ts';
import { addCustomer, findCustomer } from './customers.ts';
import type { RecordsDb } from './db.ts';
import { grouped } from './grouped.ts';
import { cleanName, normaliseIdentity, shownHandle } from './identity.ts';
import { findPromises } from './promise-in-text.ts';
import { isSameText } from './same-text.ts';
import type { Case, Channel, Customer, Interaction, PromiseRecord, SeenPost } from './schema.ts';
import type { WorkingTime } from './working-time.ts';

/** What recording needs to know besides the posts. */
export interface RecordingOptions {
  /** IANA name of the clock for "besok jam 10" whatever else tells one. Default: the company's clock. */
  readonly zone?: string;
  /** The clock of the computer, for whoever has neither hours in the guidelines nor chosen a clock. */
  readonly ownZone?: string;
  /** The agent at this desk, for posts that are known to be hers. */
  readonly agent?: string;
  /** The brand's hours and days off, for "dalam 2 hari kerja". */
  readonly workingTime?: WorkingTime | null;
}

export interface Recorded {
  /** Rows that are new. */
  readonly interactions: readonly Interaction[];
  readonly promises: readonly PromiseRecord[];
  /** Customers whose history changed or was looked at. */
  readonly customerIds: readonly string[];
}

const longestText = 10_000;
const mostPosts = 200;
/** A text that came twice within this time is one post, when one of the two has no id. */
const nearby = 10 * (hour / 60);
/** How far off a time may be that the page shows roughly, by its age: "2h" and "3d" by a day, "5w" by a week, "1y" by a year. */
const roughness = [
  { upTo: 7 * day, off: 25 * hour },
  { upTo: 365 * day, off: 8 * day },
  { upTo: Number.POSITIVE_INFINITY, off: 370 * day },
] as const;
const privateChannels: readonly Channel[] = ['x-chat', 'messenger'];
/** A direct message belongs to the case that was alive within this time. */
const caseAlive = 14 * day;

interface Attached {
  readonly post: SeenPost;
  readonly at: number;
  /** Normalised handle of the customer that this is from or to. */
  readonly handle: string;
}

/** The page is a stranger: texts and ids end somewhere, and a link leads to the web or nowhere. */
function bounded<Post extends Pick<SeenPost, 'text' | 'postId' | 'threadId' | 'link'>>(post: Post): Post {
  const { link, postId, threadId, ...rest } = post;
  const isWeb = link !== undefined && link.length <= 2000 && /^https?:\/\/\S+$/i.test(link);
  return {
    ...rest,
    text: post.text.slice(0, longestText),
    ...(isWeb ? { link } : {}),
    ...(postId ? { postId: postId.slice(0, 100) } : {}),
    ...(threadId ? { threadId: threadId.slice(0, 100) } : {}),
  } as Post;
}

/** Each post with its customer: a customer's own, and what the brand says after her. What the brand says unasked belongs to nobody. */
function attach(posts: readonly SeenPost[], now: number): readonly Attached[] {
  const attached: Attached[] = [];
  let current: string | null = null;
  for (const post of posts.slice(0, mostPosts)) {
    const parsed = Date.parse(post.at);
    const at = Number.isNaN(parsed) ? now : Math.min(parsed, now);
    if (post.author === 'customer') current = normaliseIdentity(post.site, post.handle) || null;
    if (current !== null) attached.push({ post: bounded(post), at, handle: current });
  }
  return attached;
}

async function findRow(
  db: RecordsDb,
  customerId: string,
  { post, at }: Attached,
  now: number,
): Promise<Interaction | undefined> {
  if (post.postId !== undefined) {
    const same = await db.interactions.where('[site+postId]').equals([post.site, post.postId]).first();
    if (same) return same;
  }
  const rough = roughness.find(({ upTo }) => now - at < upTo)?.off ?? nearby;
  const around = post.approximate ? rough : nearby;
  const from = new Date(at - around).toISOString();
  const to = new Date(at + around).toISOString();
  const rows = await db.interactions
    .where('[customerId+at]')
    .between([customerId, from], [customerId, to], true, true)
    .toArray();
  const direction = post.author === 'brand' ? 'out' : 'in';
  return rows.find(
    (row) =>
      row.direction === direction &&
      row.channel === post.channel &&
      (row.postId === undefined || post.postId === undefined) &&
      isSameText(row.text, post.text),
  );
}

/** The row with what this look at the page adds to it; null when it adds nothing. */
function completed(row: Interaction, post: SeenPost): Interaction | null {
  const adds = {
    ...(row.postId === undefined && post.postId !== undefined ? { postId: post.postId } : {}),
    ...(row.link === undefined && post.link !== undefined ? { link: post.link } : {}),
    // First seen cut short ("… See more"), now whole.
    ...(/…|\.\.\./.test(row.text.slice(-30)) && post.text.length > row.text.length && isSameText(row.text, post.text)
      ? { text: post.text }
      : {}),
  };
  return Object.keys(adds).length > 0 ? { ...row, ...adds } : null;
}

async function findCase(
  db: RecordsDb,
  customerId: string,
  posts: readonly Attached[],
  known: readonly (Interaction | undefined)[],
): Promise<Case | null> {
  const first = posts[0]?.post;
  const threadId = posts.find(({ post }) => post.threadId !== undefined)?.post.threadId;
  if (first && threadId !== undefined) {
    const rows = await db.cases.where('[site+threadId]').equals([first.site, threadId]).toArray();
    const own = rows.find((row) => row.customerId === customerId);
    if (own) return own;
  }
  for (const row of known) {
    const one = row?.customerId === customerId && row.caseId !== undefined ? await db.cases.get(row.caseId) : undefined;
    // The same talk, seen without its beginning.
    if (one && (threadId === undefined || one.threadId === undefined || one.threadId === threadId)) return one;
  }
  if (!first || !privateChannels.includes(first.channel)) return null;
  const rows = await db.cases.where('customerId').equals(customerId).toArray();
  const latest = Math.max(...posts.map(({ at }) => at));
  const alive = rows.filter(
    (row) => row.state !== 'followed-up' && latest - Date.parse(row.answeredAt ?? row.openedAt) < caseAlive,
  );
  alive.sort((a, b) => (b.answeredAt ?? b.openedAt).localeCompare(a.answeredAt ?? a.openedAt));
  return alive[0] ?? null;
}

function newCase(customerId: string, posts: readonly Attached[], now: number, newId: () => string): Case {
  const own = posts.find(({ post }) => post.author === 'customer') ?? posts[0];
  const threadId = posts.find(({ post }) => post.threadId !== undefined)?.post.threadId ?? own?.post.postId;
  const isPublic = own !== undefined && !privateChannels.includes(own.post.channel);
  return {
    id: newId(),
    customerId,
    title: titleOf(own?.post.text ?? ''),
    openedAt: new Date(own?.at ?? now).toISOString(),
    state: 'waiting',
    ...(own ? { site: own.post.site } : {}),
    ...(isPublic && threadId !== undefined ? { threadId } : {}),
  };
}

/** A case that began with our own answer learns its thread, its title and its beginning when the customer's post is seen. */
async function withBeginning(
  db: RecordsDb,
  found: Case,
  posts: readonly Attached[],
  added: readonly Interaction[],
): Promise<Case> {
  const { threadId } = newCase(found.customerId, posts, 0, () => found.id);
  const thread = found.threadId === undefined && threadId !== undefined ? { threadId } : {};
  const rows = await db.interactions.where('caseId').equals(found.id).toArray();
  const before = rows.some((row) => row.direction === 'in' && !added.some(({ id }) => id === row.id));
  const first = rows.filter((row) => row.direction === 'in').sort((a, b) => a.at.localeCompare(b.at))[0];
  if (before || !first) return { ...found, ...thread };
  const [openedAt = found.openedAt] = [first.at, found.openedAt].sort();
  return { ...found, ...thread, title: titleOf(first.text), openedAt };
}

async function zoneOf(db: RecordsDb, options: RecordingOptions): Promise<string> {
  return options.zone ?? companyClock(db, options.workingTime, options.ownZone);
}

async function recordOne(
  db: RecordsDb,
  customer: Customer,
  posts: readonly Attached[],
  now: number,
  newId: () => string,
  options: RecordingOptions,
): Promise<{ readonly interactions: readonly Interaction[]; readonly promises: readonly PromiseRecord[] }> {
  const zone = await zoneOf(db, options);
  const known = await Promise.all(posts.map((one) => findRow(db, customer.id, one, now)));
  const found = await findCase(db, customer.id, posts, known);
  const theCase = found ?? newCase(customer.id, posts, now, newId);
  const interactions: Interaction[] = [];
  const promises: PromiseRecord[] = [];
  for (const attached of posts) {
    const { post, at } = attached;
    // Looked up again: the same text may stand twice in one list.
    const row = await findRow(db, customer.id, attached, now);
    if (row) {
      const agent =
        row.direction === 'out' && row.agent === undefined && options.agent !== undefined
          ? { agent: options.agent }
          : null;
      const better = completed(row, post);
      if (better || agent) await db.interactions.put({ ...(better ?? row), ...agent });
      continue;
    }
    const isOut = post.author === 'brand';
    const agent = isOut ? (options.agent ?? undefined) : undefined;
    const made: Interaction = {
      id: newId(),
      customerId: customer.id,
      caseId: theCase.id,
      channel: post.channel,
      site: post.site,
      direction: isOut ? 'out' : 'in',
      at: new Date(at).toISOString(),
      text: post.text,
      ...(agent === undefined ? {} : { agent }),
      ...(post.postId === undefined ? {} : { postId: post.postId }),
      ...(post.link === undefined ? {} : { link: post.link }),
    };
    await db.interactions.add(made);
    interactions.push(made);
    if (!isOut) continue;
    for (const { what, due } of findPromises(post.text, at, zone, options.workingTime)) {
      // First seen when its time had passed already: nobody here can say what became of it.
      if (Date.parse(due) < now) continue;
      const by = agent ?? (cleanName(post.name) || cleanName(post.handle));
      promises.push({
        id: newId(),
        customerId: customer.id,
        interactionId: made.id,
        what,
        by,
        madeAt: made.at,
        due,
        state: 'open',
      });
    }
  }
  await db.promises.bulkAdd(promises);
  if (interactions.length === 0) return { interactions, promises };
  await db.cases.put(found ? await withBeginning(db, found, posts, interactions) : theCase);
  await renewCase(db, theCase.id);
  return { interactions, promises };
}

/**
 * Records what the page showed of a talk with customers of the brand: `posts` of one thread, oldest first, without bystanders.
 * A known customer's posts are recorded; a stranger becomes a customer once the brand has answered; who only passes by leaves no trace.
 * Calling it again with the same posts changes nothing: a post is known by site and id, or by text and time while it has no id.
 */
export async function recordPosts(
  db: RecordsDb,
  posts: readonly SeenPost[],
  now: number,
  newId: () => string,
  options: RecordingOptions = {},
): Promise<Recorded> {
  const attached = attach(posts, now);
  const handles = grouped(attached, ({ post, handle }) => `${post.site} ${handle}`);
  const tables = [db.customers, db.identities, db.facts, db.interactions, db.promises, db.cases, db.settings];
  return db.transaction('rw', tables, async () => {
    const interactions: Interaction[] = [];
    const promises: PromiseRecord[] = [];
    const customerIds: string[] = [];
    for (const [, own] of handles) {
      const first = own.find(({ post }) => post.author === 'customer');
      if (!first) continue;
      const identity = { type: first.post.site, value: first.handle, shown: shownHandle(first.post) };
      const isAnswered = own.some(({ post }) => post.author === 'brand');
      const known = await findCustomer(db, [identity]);
      if (!known && !isAnswered) continue;
      const customer =
        known ?? (await addCustomer(db, { displayName: first.post.name, identities: [identity] }, now, newId));
      const made = await recordOne(db, customer, own, now, newId, { ...options, agent: undefined });
      interactions.push(...made.interactions);
      promises.push(...made.promises);
      customerIds.push(customer.id);
    }
    return { interactions, promises, customerIds };
  });
}

/** A text that the agent just sent. `handle` and `name` are the customer's. */
export interface SentText {
  readonly site: SeenPost['site'];
  readonly channel: Channel;
  readonly handle: string;
  readonly name: string;
  readonly text: string;
  readonly threadId?: string;
  readonly postId?: string;
  readonly link?: string;
}

/**
 * Records what the agent sent, with the promises in it. A stranger who is answered becomes a customer.
 * The same text seen on the page before or afterwards stays one row. Null when the page did not tell who is answered.
 */
export async function recordSent(
  db: RecordsDb,
  sent: SentText,
  now: number,
  newId: () => string,
  options: RecordingOptions = {},
): Promise<(Recorded & { readonly customerId: string }) | null> {
  const handle = normaliseIdentity(sent.site, sent.handle);
  if (handle === '') return null;
  const post: SeenPost = { ...sent, author: 'brand', at: new Date(now).toISOString() };
  const tables = [db.customers, db.identities, db.facts, db.interactions, db.promises, db.cases, db.settings];
  return db.transaction('rw', tables, async () => {
    const identity = { type: sent.site, value: handle, shown: shownHandle(sent) };
    const customer = await addCustomer(
      db,
      { displayName: sent.name || sent.handle, identities: [identity] },
      now,
      newId,
    );
    const attached = [{ post: bounded({ ...post, name: '', handle: '' }), at: now, handle }];
    const made = await recordOne(db, customer, attached, now, newId, options);
    return { ...made, customerIds: [customer.id], customerId: customer.id };
  });
}

/** What a colleague notes of a talk that no page shows. */
export interface Note {
  readonly customerId: string;
  readonly channel: Channel;
  readonly text: string;
  readonly agent?: string;
  /** The case that the talk was about. */
  readonly caseId?: string;
  /** `in` (the customer got in touch) where absent. */
  readonly direction?: 'in' | 'out';
  readonly mood?: Interaction['mood'];
  /** ISO 8601; now where absent. */
  readonly at?: string;
}

/** Adds a note to the history; a promise in it is kept as a promise. Null when there is no such customer or no text. */
export async function addNote(
  db: RecordsDb,
  note: Note,
  now: number,
  newId: () => string,
  options: RecordingOptions = {},
): Promise<{ readonly interaction: Interaction; readonly promises: readonly PromiseRecord[] } | null> {
  const text = note.text.trim().slice(0, longestText);
  if (text === '') return null;
  return db.transaction('rw', [db.customers, db.interactions, db.promises, db.settings], async () => {
    if (!(await db.customers.get(note.customerId))) return null;
    const at = Date.parse(note.at ?? '') || now;
    const agent = note.agent ?? options.agent;
    const interaction: Interaction = {
      id: newId(),
      customerId: note.customerId,
      ...(note.caseId === undefined ? {} : { caseId: note.caseId }),
      channel: note.channel,
      direction: note.direction ?? 'in',
      at: new Date(at).toISOString(),
      text,
      ...(agent === undefined ? {} : { agent }),
      ...(note.mood === undefined ? {} : { mood: note.mood }),
    };
    await db.interactions.add(interaction);
    const promises = findPromises(text, at, await zoneOf(db, options), options.workingTime).map(
      ({ what, due }): PromiseRecord => ({
        id: newId(),
        customerId: note.customerId,
        interactionId: interaction.id,
        what,
        by: agent ?? '',
        madeAt: interaction.at,
        due,
        state: 'open',
      }),
    );
    await db.promises.bulkAdd(promises);
    return { interaction, promises };
  });
}
