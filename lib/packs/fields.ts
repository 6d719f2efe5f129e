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
  /** Sentences of all rules together: each is reviewed before the pack takes effect. */
  allExamples: 1_500,
  blocks: 300,
  articles: 500,
  scenarios: 20,
  lines: 20,
  shifts: 12,
  holidays: 100,
  unless: 10,
  near: 12,
  sideWords: 6,
  nearWords: 20,
  escalations: 30,
  /** Choices in all phrases of a pack together: what bounds the work of a check. */
  allChoices: 3_000,
} as const;

const oneLine = (value: string): boolean => !/[\n\r\u2028\u2029]/.test(value);

/**
 * Signs that nobody sees and that turn what one reads: control characters, direction marks, overrides and isolates, zero-width spaces.
 * What joins an emoji or an Arabic letter stays. Unicode TR 36, "Unicode Security Considerations", section 2.6.
 */
const hidden = /(?![\n\r\t\u200C\u200D])[\p{Cc}\p{Cf}]/u;
export const seen = v.check((value: string) => !hidden.test(value), 'packs.hidden');

/** A short text of one line: a name, a title, a telephone number. */
export const line = v.pipe(
  v.string(),
  v.nonEmpty('packs.something'),
  v.maxLength(limits.line, 'packs.atMost'),
  v.check(oneLine, 'packs.oneLine'),
  seen,
);

/** A sentence or two, as people write or read them. */
export const sentence = v.pipe(
  v.string(),
  v.nonEmpty('packs.something'),
  v.maxLength(limits.sentence, 'packs.atMost'),
  seen,
);

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

const days = v.pipe(
  v.string(),
  v.regex(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?$/, 'packs.days'),
);

/** One stretch of open hours; `close` stands behind `open` on the same day. */
const shift = { days, open: clock, close: clock };
export const hours = v.pipe(
  v.strictObject({
    tz: v.pipe(v.string(), v.maxLength(60, 'packs.atMost'), v.check(knowsTimeZone, 'packs.zone')),
    ...shift,
    /** Further shifts: behind a lunch break, another Saturday. */
    more: v.optional(
      list(
        v.pipe(
          v.strictObject(shift),
          v.check(({ open, close }) => open < close, 'packs.shift'),
        ),
        limits.shifts,
      ),
    ),
  }),
  v.check(({ open, close }) => open < close, 'packs.shift'),
);

export const brandFields = {
  name: line,
  handles: list(line),
  phones: list(line),
  emails: list(line),
  links: list(link),
  addresses: list(sentence),
};
