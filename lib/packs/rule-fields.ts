import * as v from 'valibot';
import { leastLetters, type PhrasePattern, patternOf, phraseLimits, sizeOf } from '../review/phrase-pattern.ts';
import { languages, severities } from '../review/types.ts';
import { language, limits, line, list, sentence, slug } from './fields.ts';

/** Where a reply can stand, as a pack tells them apart. */
export const packPlaces = ['reply', 'comment', 'group', 'direct'] as const;
export type PackPlace = (typeof packPlaces)[number];

/** How far a rule or a whole pack is rolled out: only counted, shown without holding anything, or in full. */
export const rollouts = ['simulate', 'advise', 'stop'] as const;
export type Rollout = (typeof rollouts)[number];

export const severity = v.picklist(severities, 'packs.oneOf');
export const place = v.picklist(packPlaces, 'packs.oneOf');
export const rollout = v.picklist(rollouts, 'packs.oneOf');

/** A severity for everywhere, or one for each place; `otherwise` for the places that are not named. */
export const severityByPlace = v.union(
  [
    severity,
    v.pipe(
      v.strictObject({
        reply: v.optional(severity),
        comment: v.optional(severity),
        group: v.optional(severity),
        direct: v.optional(severity),
        otherwise: v.optional(severity),
      }),
      v.check((byPlace) => Object.keys(byPlace).length > 0, 'packs.somePlace'),
    ),
  ],
  'packs.severityByPlace',
);
export type SeverityByPlace = v.InferOutput<typeof severityByPlace>;

const stars = (phrase: string): number => (phrase.match(/\*/g) ?? []).length;
const fits = (check: (pattern: PhrasePattern) => boolean) => (phrase: string) => check(patternOf(phrase));

/** Words as they are typed, `*` for any words up to the end of the sentence, "(us|me)" for a choice. Never a regular expression. */
const phrase = v.pipe(
  line,
  v.check((text) => stars(text) <= phraseLimits.stars && !/\*\s*\*/.test(text), 'packs.stars'),
  v.check(
    fits((pattern) => leastLetters(pattern) >= 3),
    'packs.letters',
  ),
  v.check(
    fits((pattern) => sizeOf(pattern).words <= phraseLimits.words),
    'packs.words',
  ),
  v.check(
    fits((pattern) => sizeOf(pattern).groups <= phraseLimits.groups && sizeOf(pattern).choices <= phraseLimits.choices),
    'packs.choices',
  ),
);

/** A phrase that only goes along with another: a few words. */
const shortPhrase = v.pipe(
  phrase,
  v.check(
    fits((pattern) => sizeOf(pattern).words <= limits.sideWords),
    'packs.sideWords',
  ),
);

const examples = v.pipe(list(sentence, limits.examples), v.nonEmpty('packs.proof'));

/** One advice for all, or one for each language of the interface. */
const advice = v.union(
  [
    sentence,
    v.pipe(
      v.strictObject(v.entriesFromList(languages, v.optional(sentence))),
      v.check((byLanguage) => Object.keys(byLanguage).length > 0, 'packs.someLanguage'),
    ),
  ],
  'packs.advice',
);

export const phraseRule = v.strictObject({
  id: slug,
  phrase,
  /** The language of the phrase: the rule is quiet in a sentence that is certainly of another. */
  lang: v.optional(language),
  severity,
  advice,
  /** Calmer words in place of those that are marked; empty to take them out. */
  replacement: v.optional(v.pipe(v.string(), v.maxLength(limits.sentence, 'packs.atMost'))),
  /** Phrases that quiet the rule in the sentence where one of them stands. */
  unless: v.optional(list(shortPhrase, limits.unless)),
  /** The rule holds only where one of these stands no more than `within` words away. */
  near: v.optional(
    v.strictObject({
      words: v.pipe(list(shortPhrase, limits.near), v.nonEmpty('packs.something')),
      within: v.pipe(
        v.number(),
        v.integer('packs.wholeNumber'),
        v.minValue(1, 'packs.atLeast'),
        v.maxValue(limits.nearWords, 'packs.upTo'),
      ),
    }),
  ),
  /** Where the rule holds; everywhere if absent. */
  places: v.optional(v.pipe(list(place, packPlaces.length), v.nonEmpty('packs.something'))),
  /** Its stop can't be overridden with a reason. */
  final: v.optional(v.boolean()),
  rollout: v.optional(rollout),
  mustFlag: examples,
  mustPass: examples,
});
