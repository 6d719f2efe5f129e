import * as v from 'valibot';
import { scenarioSchema } from '../practice/scenario.ts';
import { leakKinds, needs, severities, toneFaults } from '../review/types.ts';
import { brandFields, hours, isoDate, language, limits, line, link, list, sentence, slug } from './fields.ts';

/** The acts that a reply is composed from; a building block says which one it can stand for. */
export const acts = ['greet', 'empathise', 'own', 'answer', 'next-step', 'private-channel', 'close'] as const;
export type Act = (typeof acts)[number];

/** What a block may hold in braces; each is public. `{private:…}` is refused: a block goes into public boxes. */
export const blockSlots = ['name', 'brand', 'channel', 'time', 'phone', 'link'] as const;

const severity = v.picklist(severities, 'packs.oneOf');

const enoughLetters = (phrase: string): boolean =>
  (phrase.replace(/\*/g, '').match(/[\p{L}\p{N}]/gu) ?? []).length >= 3;
const fewStars = (phrase: string): boolean => (phrase.match(/\*/g) ?? []).length <= 4 && !/\*\s*\*/.test(phrase);

const phrase = v.pipe(line, v.check(enoughLetters, 'packs.letters'), v.check(fewStars, 'packs.stars'));

const examples = v.pipe(list(sentence, limits.examples), v.nonEmpty('packs.proof'));

const onlyKnownSlots = (text: string): boolean =>
  [...text.matchAll(/\{([^}]*)\}/g)].every(([, slot]) => (blockSlots as readonly string[]).includes(slot ?? ''));

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
  holidays: v.optional(list(v.strictObject({ date: isoDate, name: line }), 100)),
  /** What the private channel is called on each site: "DM", "Messenger", "WhatsApp". */
  privateChannels: v.optional(v.strictObject({ x: v.optional(line), facebook: v.optional(line) })),
  /** What the guard does for a kind of finding, where it should differ from the built-in. */
  severities: v.optional(
    v.strictObject(
      Object.fromEntries(
        [...leakKinds, ...toneFaults, ...needs, 'reveal' as const].map((kind) => [kind, v.optional(severity)]),
      ) as Record<
        (typeof leakKinds)[number] | (typeof toneFaults)[number] | (typeof needs)[number] | 'reveal',
        v.OptionalSchema<typeof severity, undefined>
      >,
    ),
  ),
  /** Kinds whose stop can't be overridden with a reason. */
  final: v.optional(list(v.picklist(leakKinds, 'packs.oneOf'))),
  phraseRules: v.optional(
    list(
      v.strictObject({
        id: slug,
        /** Words as they are typed; `*` stands for any words up to the end of the sentence. Never a regular expression. */
        phrase,
        severity,
        advice: sentence,
        replacement: v.optional(v.pipe(v.string(), v.maxLength(limits.sentence))),
        mustFlag: examples,
        mustPass: examples,
      }),
      limits.rules,
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
        answer: v.pipe(v.string(), v.nonEmpty('packs.answer'), v.maxLength(limits.answer, 'packs.atMost')),
        link,
      }),
      limits.articles,
    ),
  ),
  practice: v.optional(list(scenarioSchema, limits.scenarios)),
});

/** A team's guidelines: one JSON document, data only. */
export type Pack = v.InferOutput<typeof packSchema>;
export type PackPhraseRule = NonNullable<Pack['phraseRules']>[number];
