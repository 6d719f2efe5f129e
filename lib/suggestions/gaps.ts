import type { Language } from '../review/types.ts';
import { isStale } from './article-kinds.ts';
import { questionsIn } from './asking.ts';
import { findArticles } from './find-articles.ts';
import { wordsOf } from './find-words.ts';
import { tongueOf } from './language.ts';
import { likeness } from './likeness.ts';
import { stemsOf } from './stems.ts';
import type { Article } from './types.ts';
import { anyBusiness, sectors } from './words/sectors.ts';

/** What a customer wrote, and when. */
export interface Asked {
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
}

/** A problem that comes back and that no article speaks of. */
export interface Gap {
  /** Words that the posts share, as customers write them; the first names it. */
  readonly topic: readonly string[];
  readonly language: Language;
  readonly times: number;
  readonly last: string;
  /** How customers put it: no digits, no addresses, at most three. */
  readonly examples: readonly string[];
}

/** From this score on an article speaks of it. */
const fitting = 2;
/** Asked less often it is no trend. */
const often = 2;
const things = new Set([...sectors, anyBusiness].flatMap(({ words }) => words));

const shown = (text: string): string =>
  text
    .replace(/https?:\S+|@[\w.]+|[\w.+-]+@[\w-]+\.\S+/g, ' ')
    .replace(/\S*\d{3,}\S*/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 140);

interface Open {
  readonly asked: Asked;
  readonly language: Language;
  readonly stems: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** Two posts are about one thing when they share two telling words, or most of the few that they have. */
function isOneThing(one: Open, other: Open): boolean {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  return (
    one.language === other.language &&
    (shared >= 3 || shared / Math.max(1, Math.min(one.stems.size, other.stems.size)) >= 0.5)
  );
}

/**
 * What customers keep asking or telling and no article answers, most often first. A stale article answers nothing. `now` in milliseconds
 * since the epoch; `home` where a text could be Indonesian or Malay.
 */
export function gapsIn(
  asked: readonly Asked[],
  articles: readonly Article[],
  now: number,
  home: 'id' | 'ms' = 'id',
): readonly Gap[] {
  const fresh = articles.filter((article) => !isStale(article, now));
  const open = asked.flatMap((one): Open[] => {
    const { voice } = tongueOf(one.text, home);
    const stems = stemsOf(questionsIn(one.text).join(' ') || one.text);
    if (stems.size === 0) return [];
    const [best] = findArticles(one.text, fresh, voice);
    return (best?.score ?? 0) >= fitting ? [] : [{ asked: one, language: voice, stems, words: wordsOf(one.text) }];
  });
  const groups: Open[][] = [];
  for (const one of open) {
    const group = groups.find((members) => members.some((member) => isOneThing(member, one)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups
    .filter(({ length }) => length >= often)
    .map((group): Gap => {
      const counts = new Map<string, number>();
      for (const { words } of group)
        for (const word of new Set(words))
          if (stemsOf(word).size > 0 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      const ranked = [...counts].toSorted(
        ([one, a], [other, b]) =>
          b - a || Number(things.has(other)) - Number(things.has(one)) || other.length - one.length,
      );
      const examples: string[] = [];
      for (const { asked: each } of group)
        if (examples.length < 3 && examples.every((known) => likeness(known, each.text) < 0.6))
          examples.push(shown(each.text));
      return {
        topic: ranked
          .filter(([, count]) => count >= Math.min(2, group.length))
          .slice(0, 3)
          .map(([word]) => word),
        language: group[0]?.language ?? 'en',
        times: group.length,
        last:
          group
            .map(({ asked: each }) => each.at)
            .toSorted()
            .at(-1) ?? '',
        examples,
      };
    })
    .filter(({ topic }) => topic.length > 0)
    .toSorted((one, other) => other.times - one.times || (one.last < other.last ? 1 : -1));
}

/** Most replies that an article may be begun from. */
const mostReplies = 3;

/** Replies of ours that speak of what a gap is about, and hold steps that others need as well: the closest first. */
export function repliesTo(gap: Gap, posted: readonly string[]): readonly string[] {
  const hers = stemsOf(gap.examples.join(' '));
  const [question = ''] = gap.examples;
  return posted
    .map((text) => ({ text, shared: [...stemsOf(text)].filter((stem) => hers.has(stem)).length }))
    .filter(({ text, shared }) => shared >= 2 && articleFrom(question, text, gap.language) !== null)
    .toSorted((one, other) => other.shared - one.shared)
    .map(({ text }) => text)
    .filter((text, at, all) => all.slice(0, at).every((known) => likeness(known, text) < 0.6))
    .slice(0, mostReplies);
}

/** Sentences of a reply that only this customer needs, or that promise a time: they make no article. */
const ofThisOne =
  /(?<![\p{L}])(?:maaf|sorry|terima kasih|thank|kak|pak|bu|encik|puan|dm|inbox|messenger|whatsapp|hari ini|besok|esok|today|tomorrow|within|sebelum pukul|sebelum jam|kami (?:cek|periksa|semak|kabari|maklumkan)|we'll|we will|we're looking)(?![\p{L}])/iu;

/** An article begun from a good reply: its steps without what was for this one customer. Null where nothing general is left. */
export function articleFrom(
  question: string,
  reply: string,
  language: Language,
): { readonly title: string; readonly answer: string; readonly lang: Language; readonly link: string } | null {
  const link = /https?:\/\/[^\s,;]+/.exec(reply)?.[0].replace(/[.)]+$/, '') ?? '';
  const steps = reply
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !ofThisOne.test(sentence) && wordsOf(sentence).length >= 3 && !/\d{6}/.test(sentence));
  if (steps.length === 0) return null;
  const [asked = question] = questionsIn(question);
  const title = shown(asked).replace(/^(?:halo|hai|hi|min|kak|admin|salam)[\s,]+/i, '');
  return { title: title.charAt(0).toUpperCase() + title.slice(1, 90), answer: steps.join(' '), lang: language, link };
}
