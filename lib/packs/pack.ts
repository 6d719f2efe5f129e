import * as v from 'valibot';
import { scenarioSchema } from '../practice/scenario.ts';
import { patternOf, sizeOf } from '../review/phrase-pattern.ts';
import { leakKinds, needs, toneFaults } from '../review/types.ts';
import { brandFields, hours, isoDate, language, limits, line, link, list, seen, sentence, slug } from './fields.ts';
import { phraseRule, rollout, severityByPlace } from './rule-fields.ts';

/** The acts that a reply is composed from; a building block says which one it can stand for. */
export const acts = ['greet', 'empathise', 'own', 'answer', 'next-step', 'private-channel', 'close'] as const;
export type Act = (typeof acts)[number];

/** What a block may hold in braces; each is public. `{private:…}` is refused: a block goes into public boxes. */
export const blockSlots = ['name', 'brand', 'channel', 'time', 'phone', 'link'] as const;

const onlyKnownSlots = (text: string): boolean =>
  [...text.matchAll(/\{([^}]*)\}/g)].every(([, slot]) => (blockSlots as readonly string[]).includes(slot ?? ''));

/** Choices in all phrases together: each is a way to go for every draft. */
function hasFewChoices(phrases: readonly string[]): boolean {
  const sizes = phrases.map((phrase) => sizeOf(patternOf(phrase)));
  return sizes.reduce((sum, { groups, choices }) => sum + groups * choices, 0) <= limits.allChoices;
}

const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('packs.wholeNumber'),
    v.minValue(least, 'packs.atLeast'),
    v.maxValue(most, 'packs.upTo'),
  );

export const packSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.maxLength(300))),
  id: slug,
  version: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'packs.version')),
  name: line,
  description: v.optional(sentence),
  brand: v.strictObject({
    ...brandFields,
    /** The last part of the Facebook Page's address, as in "suria.mobile". */
    facebookVanity: v.optional(line),
  }),
  hours: v.optional(hours),
  holidays: v.optional(
    list(
      v.strictObject({
        date: isoDate,
        /** The last day, where it is more than one. */
        until: v.optional(isoDate),
        name: line,
      }),
      limits.holidays,
    ),
  ),
  /** What the private channel is called on each site: "DM", "Messenger", "WhatsApp". */
  privateChannels: v.optional(v.strictObject({ x: v.optional(line), facebook: v.optional(line) })),
  /** What the guard does for a kind of finding, where it should differ from the built-in. */
  severities: v.optional(
    v.strictObject(
      Object.fromEntries(
        [...leakKinds, ...toneFaults, ...needs, 'reveal' as const].map((kind) => [kind, v.optional(severityByPlace)]),
      ) as Record<
        (typeof leakKinds)[number] | (typeof toneFaults)[number] | (typeof needs)[number] | 'reveal',
        v.OptionalSchema<typeof severityByPlace, undefined>
      >,
    ),
  ),
  /** Kinds whose stop can't be overridden with a reason. */
  final: v.optional(list(v.picklist(leakKinds, 'packs.oneOf'))),
  /** How far all of it is rolled out; in full if absent. A rule can be further back than its pack, never further on. */
  rollout: v.optional(rollout),
  phraseRules: v.optional(
    v.pipe(
      list(phraseRule, limits.rules),
      v.check((rules) => hasFewChoices(rules.map((rule) => rule.phrase)), 'packs.allChoices'),
      v.check(
        (rules) =>
          rules.reduce((sum, { mustFlag, mustPass }) => sum + mustFlag.length + mustPass.length, 0) <=
          limits.allExamples,
        'packs.allExamples',
      ),
    ),
  ),
  blocks: v.optional(
    list(
      v.strictObject({
        id: slug,
        act: v.picklist(acts, 'packs.oneOf'),
        lang: language,
        text: v.pipe(sentence, v.check(onlyKnownSlots, 'packs.slots')),
      }),
      limits.blocks,
    ),
  ),
  articles: v.optional(
    list(
      v.strictObject({
        id: v.pipe(line, v.maxLength(60, 'packs.atMost')),
        title: line,
        lang: language,
        answer: v.pipe(v.string(), v.nonEmpty('packs.answer'), v.maxLength(limits.answer, 'packs.atMost'), seen),
        link,
        /** Last day on which it holds; after it the article is not quoted and the desk asks for a look at it. */
        validUntil: v.exactOptional(isoDate),
      }),
      limits.articles,
    ),
  ),
  /** Days after a case was solved until somebody asks whether it holds. */
  followUpDays: v.optional(wholeNumber(1, 60)),
  /** Months that records of customers should be kept. */
  retentionMonths: v.optional(wholeNumber(1, 120)),
  /** Who is called in, and by when. */
  escalation: v.optional(
    list(
      v.strictObject({
        /** What has happened: "A child or a patient is cut off". */
        when: sentence,
        to: line,
        withinHours: v.optional(wholeNumber(1, 240)),
      }),
      limits.escalations,
    ),
  ),
  practice: v.optional(list(scenarioSchema, limits.scenarios)),
  /** Who wrote this, by her key: see signature.ts. */
  signature: v.optional(
    v.strictObject({
      /** Ed25519 public key, 32 bytes in base64url. */
      key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, 'packs.key')),
      /** 64 bytes in base64url. */
      value: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/, 'packs.signature')),
    }),
  ),
});

/** A team's guidelines: one JSON document, data only. */
export type Pack = v.InferOutput<typeof packSchema>;
export type PackPhraseRule = NonNullable<Pack['phraseRules']>[number];
