import * as v from 'valibot';
import { brandFields, hours, isoTime, limits, line, list, sentence, site, slug } from '../packs/fields.ts';

/** What the customer answers depends on what the last reply did. The worst that happened wins. */
export const moments = [
  'leaked',
  'insulted',
  'canned',
  'ignored',
  'cold',
  'vague',
  'exposed',
  'softer',
  'resolved',
  'lost',
] as const;
export type Moment = (typeof moments)[number];

const inThree = <Item extends v.GenericSchema>(item: Item) => v.strictObject({ en: item, id: item, ms: item });
const spoken = v.pipe(list(sentence, limits.lines), v.nonEmpty('packs.atLeastOneLine'));

/**
 * An invented customer to practise on, as data. Mood runs from 0 (gone) to 100 (glad); she is won from `resolvedAt`, lost at `lostAt`
 * or after `turns` replies. `record` is what the trainee's panel knows and the public must not.
 */
export const scenarioSchema = v.strictObject({
  id: slug,
  site,
  title: inThree(line),
  brief: inThree(sentence),
  brand: v.strictObject({ ...brandFields, hours: v.optional(hours), privateChannel: v.optional(line) }),
  now: isoTime,
  customer: v.strictObject({
    handle: line,
    name: line,
    mood: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
    resolvedAt: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(100)),
    lostAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(98)),
    turns: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12)),
  }),
  record: v.strictObject({
    fullName: v.optional(line),
    phones: v.optional(list(line)),
    accounts: v.optional(list(line)),
    amounts: v.optional(list(line)),
    notes: v.optional(list(sentence)),
    payments: v.optional(list(line)),
  }),
  history: list(
    v.strictObject({
      at: isoTime,
      channel: line,
      direction: v.picklist(['in', 'out']),
      summary: inThree(sentence),
      agent: v.optional(line),
      promise: v.optional(inThree(sentence)),
      due: v.optional(isoTime),
      kept: v.optional(v.boolean()),
    }),
  ),
  opening: inThree(sentence),
  lines: v.strictObject({
    leaked: inThree(spoken),
    insulted: inThree(spoken),
    canned: inThree(spoken),
    ignored: inThree(spoken),
    cold: inThree(spoken),
    vague: inThree(spoken),
    exposed: inThree(spoken),
    softer: inThree(spoken),
    resolved: inThree(spoken),
    lost: inThree(spoken),
  }),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
