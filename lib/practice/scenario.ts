import * as v from 'valibot';
import { brandFields, hours, isoTime, limits, line, list, sentence, site, slug } from '../packs/fields.ts';
import { type Language, languages } from '../review/types.ts';
import { goodActs } from './good-acts.ts';

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

/** In one language or in several; whoever reads another one gets the one that there is. */
const inSome = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.strictObject({ en: v.optional(item), id: v.optional(item), ms: v.optional(item) }),
    v.check((byLanguage) => Object.keys(byLanguage).length > 0, 'packs.someLanguage'),
  );
const spoken = v.pipe(list(sentence, limits.lines), v.nonEmpty('packs.atLeastOneLine'));

const answers = v.optional(inSome(spoken));

/**
 * An invented customer to practise on, as data. Mood runs from 0 (gone) to 100 (glad); she is won from `resolvedAt`, lost at `lostAt`
 * or after `turns` replies. `record` is what the trainee's panel knows and the public must not. What is left out is filled in by
 * `readyScenario`: the pack's own brand, the moment of practising, what such customers usually answer.
 */
export const scenarioSchema = v.strictObject({
  id: slug,
  site,
  title: inSome(line),
  /** What the trainee is told first. */
  brief: v.optional(inSome(sentence)),
  brand: v.optional(v.strictObject({ ...brandFields, hours: v.optional(hours), privateChannel: v.optional(line) })),
  now: v.optional(isoTime),
  customer: v.pipe(
    v.strictObject({
      handle: line,
      name: line,
      mood: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
      resolvedAt: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(100)),
      lostAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(98)),
      turns: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12)),
    }),
    v.check(({ mood, lostAt, resolvedAt }) => lostAt < mood && mood < resolvedAt, 'packs.moods'),
  ),
  record: v.strictObject({
    fullName: v.optional(line),
    phones: v.optional(list(line)),
    accounts: v.optional(list(line)),
    amounts: v.optional(list(line)),
    notes: v.optional(list(sentence)),
    payments: v.optional(list(line)),
  }),
  history: v.optional(
    list(
      v.strictObject({
        at: isoTime,
        channel: line,
        direction: v.picklist(['in', 'out']),
        summary: inSome(sentence),
        agent: v.optional(line),
        promise: v.optional(inSome(sentence)),
        due: v.optional(isoTime),
        kept: v.optional(v.boolean()),
      }),
    ),
  ),
  /** Her first post. She can be practised with in the languages that it has. */
  opening: inSome(sentence),
  /** What she writes back, by what the last reply did. */
  lines: v.optional(
    v.strictObject({
      leaked: answers,
      insulted: answers,
      canned: answers,
      ignored: answers,
      cold: answers,
      vague: answers,
      exposed: answers,
      softer: answers,
      resolved: answers,
      lost: answers,
    }),
  ),
  /** What a good reply does here: she is not won back before each of them was done once. */
  aims: v.optional(
    v.pipe(
      list(v.picklist(goodActs, 'packs.oneOf'), goodActs.length),
      v.check((aims) => new Set(aims).size === aims.length, 'packs.ownName'),
    ),
  ),
  /** How an experienced colleague would have answered; shown when the round is over. */
  model: v.optional(inSome(sentence)),
});

/** A customer as a pack tells of her. */
export type WrittenScenario = v.InferOutput<typeof scenarioSchema>;

export type InSome<Words> = { readonly [Each in Language]?: Words | undefined };

/** In this language, or in one that there is. */
export function inLanguage<Words>(spoken: InSome<Words>, language: Language): Words | undefined {
  return spoken[language] ?? spoken.en ?? spoken.id ?? spoken.ms;
}

/** Languages in which she can be practised with. */
export const languagesOf = ({ opening }: Pick<WrittenScenario, 'opening'>): readonly Language[] =>
  languages.filter((language) => opening[language] !== undefined);

/** A customer who is ready to be practised with. */
export interface Scenario extends Omit<WrittenScenario, 'brand' | 'now' | 'history' | 'lines' | 'aims'> {
  readonly brand: NonNullable<WrittenScenario['brand']>;
  readonly now: string;
  readonly history: NonNullable<WrittenScenario['history']>;
  readonly lines: Readonly<Record<Moment, InSome<readonly string[]>>>;
  readonly aims: NonNullable<WrittenScenario['aims']>;
}
