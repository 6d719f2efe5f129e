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
  v.nonEmpty('Write something here.'),
  v.maxLength(limits.line, `Keep this under ${limits.line} characters.`),
  v.check(oneLine, 'Keep this on one line.'),
);

/** A sentence or two, as people write or read them. */
export const sentence = v.pipe(
  v.string(),
  v.nonEmpty('Write something here.'),
  v.maxLength(limits.sentence, `Keep this under ${limits.sentence} characters.`),
);

/** A stable name: lower case letters, digits and hyphens. */
export const slug = v.pipe(
  v.string(),
  v.maxLength(60, 'Keep this under 60 characters.'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower case letters, digits and hyphens, as in "cut-line".'),
);

export const link = v.pipe(
  v.string(),
  v.maxLength(300, 'Keep this under 300 characters.'),
  v.regex(/^https:\/\/[^\s<>"']+$/, 'Write the whole address, beginning with https://.'),
);

export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as 2026-12-31.'));

export const isoTime = v.pipe(
  v.string(),
  v.maxLength(40, 'Keep this under 40 characters.'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'Write the time as 2026-12-31T14:30:00+08:00.'),
);

const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Write the time as 08:30.'));

export const language = v.picklist(languages, `Use one of ${languages.join(', ')}.`);
export const site = v.picklist(siteIds, `Use one of ${siteIds.join(', ')}.`);

export const list = <Item extends v.GenericSchema>(item: Item, most: number = limits.list) =>
  v.pipe(v.array(item), v.maxLength(most, `Keep this to ${most} entries.`));

const knowsTimeZone = (tz: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: tz });
    return true;
  } catch {
    return false;
  }
};

export const hours = v.strictObject({
  tz: v.pipe(
    v.string(),
    v.maxLength(60, 'Keep this under 60 characters.'),
    v.check(knowsTimeZone, 'Use a time zone such as "Asia/Kuala_Lumpur".'),
  ),
  days: v.pipe(
    v.string(),
    v.regex(
      /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?$/,
      'Write the days as "Mon-Fri"; the range may wrap, as in "Sun-Thu".',
    ),
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
