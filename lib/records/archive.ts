import * as v from 'valibot';
import { findingKindsOfRecords } from './kinds.ts';
import { channels } from './schema.ts';

/** What a records file may hold. It comes from outside: every string is bounded, every time is a real one. */

/** UTF-16 code units of a whole file. */
export const longestFile = 60_000_000;
/** Rows of one table. */
export const mostRows = 250_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

export { id as boundedId, time as moment };

const short = v.pipe(v.string(), v.maxLength(300));
const filled = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const long = v.pipe(v.string(), v.maxLength(10_000));
const link = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/[^\s]+$/i, 'not a web address'));
/** ISO 8601 with date and time; kept in UTC. */
const time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, 'not a time (ISO 8601)'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no such time'),
  v.transform((text) => new Date(text).toISOString()),
);
const language = v.picklist(['en', 'id', 'ms']);
const site = v.picklist(['facebook', 'x']);
const channel = v.picklist(channels);

const factKinds = [
  'fullName',
  'phones',
  'emails',
  'addresses',
  'nationalIds',
  'dateOfBirth',
  'accounts',
  'orders',
  'amounts',
  'notes',
  'payments',
] as const;

const ofCustomer = { id, customerId: id };

/** One schema a table; a key that is not listed is left behind. */
export const rowSchemas = {
  customers: v.object({
    id,
    displayName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
    language: v.optional(language),
    createdAt: time,
    isDemo: v.optional(v.boolean()),
  }),
  identities: v.object({
    ...ofCustomer,
    type: v.picklist(['x', 'facebook', 'phone', 'email']),
    value: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
    shown: v.optional(short),
  }),
  facts: v.object({
    ...ofCustomer,
    kind: v.picklist(factKinds),
    value: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
  }),
  cases: v.object({
    ...ofCustomer,
    title: short,
    site: v.optional(site),
    threadId: v.optional(id),
    openedAt: time,
    state: v.picklist(['waiting', 'answered', 'resolved', 'followed-up']),
    waitingSince: v.optional(time),
    answeredAt: v.optional(time),
    resolvedAt: v.optional(time),
    snoozedUntil: v.optional(time),
    handedTo: v.optional(short),
    handedNote: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  }),
  interactions: v.object({
    ...ofCustomer,
    caseId: v.optional(id),
    channel,
    direction: v.picklist(['in', 'out']),
    at: time,
    site: v.optional(site),
    agent: v.optional(short),
    text: long,
    summary: v.optional(short),
    link: v.optional(link),
    postId: v.optional(id),
    mood: v.optional(v.picklist(['angry', 'worried', 'neutral', 'happy'])),
  }),
  promises: v.object({
    ...ofCustomer,
    interactionId: v.optional(id),
    what: filled,
    by: short,
    madeAt: time,
    due: time,
    state: v.picklist(['open', 'kept', 'broken', 'moved']),
    settledAt: v.optional(time),
    insteadOf: v.optional(id),
    confirmed: v.optional(v.boolean()),
    announcedAt: v.optional(time),
  }),
  reviews: v.object({
    id,
    at: time,
    site,
    audience: v.picklist(['public', 'private', 'unknown']),
    findings: v.pipe(
      v.array(
        v.object({
          kind: v.picklist(findingKindsOfRecords),
          severity: v.picklist(['stop', 'warn', 'note']),
          rule: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9:/.-]{0,79}$/i)),
        }),
      ),
      v.maxLength(200),
    ),
    decision: v.picklist(['clean', 'fixed', 'moved', 'posted-anyway', 'went-back']),
    reason: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/))),
  }),
  articles: v.object({
    id,
    title: filled,
    lang: language,
    answer: long,
    link: v.union([link, v.literal('')]),
    validUntil: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  }),
  practiceRuns: v.object({
    id,
    scenario: filled,
    at: time,
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  }),
  accepted: v.object({
    id,
    rule: filled,
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
    at: time,
    scopes: v.optional(v.pipe(v.array(filled), v.maxLength(1000))),
  }),
} as const;

export type ArchiveTable = keyof typeof rowSchemas;
/** In this order: a row is read after those that it points to. */
export const archiveTables = [
  'customers',
  'identities',
  'facts',
  'cases',
  'interactions',
  'promises',
  'reviews',
  'articles',
  'practiceRuns',
  'accepted',
] as const satisfies readonly ArchiveTable[];

export type ArchiveRow<T extends ArchiveTable> = v.InferOutput<(typeof rowSchemas)[T]>;

export const archiveFormat = 'tenang-records';

/** A records file. `relative: true` means that its times count from the day on which it is read: see relative.ts. */
export type Archive = {
  readonly format: typeof archiveFormat;
  readonly version: 1;
  readonly relative?: boolean;
} & { readonly [T in ArchiveTable]?: readonly v.InferInput<(typeof rowSchemas)[T]>[] };

/** What the database keeps for its searches stays with it. */
export function withoutWords(row: object): object {
  const {
    words: _,
    page: __,
    pageBefore: ___,
    ...rest
  } = row as {
    words?: unknown;
    page?: unknown;
    pageBefore?: unknown;
  };
  return rest;
}
