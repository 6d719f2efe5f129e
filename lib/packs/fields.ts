import * as v from 'valibot';
import { languages, siteIds } from '../review/types.ts';

/** Limits on what comes from outside. A pack is read by people: whatever is longer is a mistake or an attack. */
export const limits = {
  packCharacters: 512_000,
  depth: 12,
  sentence: 600,
  line: 200,
  answer: 1_000,
  list: 50,
  rules: 300,
  examples: 20,
  blocks: 300,
  articles: 500,
  scenarios: 20,
  lines: 20,
} as const;

const oneLine = (value: string): boolean => !/[\n\r\u2028\u2029]/.test(value);

/** A short text of one line: a name, a title, a telephone number. */
export const line = v.pipe(
  v.string(),
  v.nonEmpty('packs.something'),
  v.maxLength(limits.line, 'packs.atMost'),
  v.check(oneLine, 'packs.oneLine'),
);

/** A sentence or two, as people write or read them. */
export const sentence = v.pipe(v.string(), v.nonEmpty('packs.something'), v.maxLength(limits.sentence, 'packs.atMost'));

/** A stable name: lower case letters, digits and hyphens. */
export const slug = v.pipe(
  v.string(),
  v.maxLength(60, 'packs.atMost'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'packs.slug'),
);

export const link = v.pipe(
  v.string(),
  v.maxLength(300, 'packs.atMost'),
  v.regex(/^https:\/\/[^\s<>"']+$/, 'packs.address'),
);

export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'packs.date'));

export const isoTime = v.pipe(
  v.string(),
  v.maxLength(40, 'packs.atMost'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'packs.moment'),
);

const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'packs.clock'));

export const language = v.picklist(languages, 'packs.oneOf');
export const site = v.picklist(siteIds, 'packs.oneOf');

export const list = <Item extends v.GenericSchema>(item: Item, most: number = limits.list) =>
  v.pipe(v.array(item), v.maxLength(most, 'packs.entries'));

const knowsTimeZone = (tz: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: tz });
    return true;
  } catch {
    return false;
  }
};

export const hours = v.strictObject({
  tz: v.pipe(v.string(), v.maxLength(60, 'packs.atMost'), v.check(knowsTimeZone, 'packs.zone')),
  days: v.pipe(
    v.string(),
    v.regex(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?$/, 'packs.days'),
  ),
  open: clock,
  close: clock,
});

export const brandFields = {
  name: line,
  handles: list(line),
  phones: list(line),
  emails: list(line),
  links: list(link),
  addresses: list(sentence),
};
