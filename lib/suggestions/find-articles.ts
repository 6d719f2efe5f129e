import type { Language } from '../review/types.ts';
import { stemsOf } from './stems.ts';
import type { Article } from './types.ts';
import { markers } from './words/markers.ts';
import { ofAnyGoods, sameTrouble, troublesIn } from './words/troubles.ts';

/** An article that may speak of what she writes. */
export interface FoundArticle {
  readonly article: Article;
  /** About how many telling words the question and the article share; a word of the title counts twice. */
  readonly score: number;
  /** Stems of the question that this article speaks of. */
  readonly covers: ReadonlySet<string>;
  /** 0 to 1: how much of the title the question speaks of. */
  readonly titled: number;
  /** 0 to 1: how much of what the question tells the article speaks of. */
  readonly share: number;
}

interface Indexed {
  readonly title: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
  /** Kinds of trouble that the title names. */
  readonly troubles: ReadonlySet<string>;
}

const indexed = new WeakMap<Article, Indexed>();

function indexOf(article: Article): Indexed {
  const known = indexed.get(article);
  if (known !== undefined) return known;
  const made = { title: stemsOf(article.title), answer: stemsOf(article.answer), troubles: troublesIn(article.title) };
  indexed.set(article, made);
  return made;
}

const wordsOfLanguages = new Set([...markers.id, ...markers.ms, ...markers.en]);
/** From this many articles on it can be counted which words tell them apart. */
const manyArticles = 8;

/** How much a shared stem says: all of one where few articles hold it, little where most do. */
function weightsOf(articles: readonly Article[]): (stem: string) => number {
  const plain = (stem: string): number => (wordsOfLanguages.has(stem) ? 0.8 : 1);
  if (articles.length < manyArticles) return plain;
  const holding = new Map<string, number>();
  for (const article of articles) {
    const { title, answer } = indexOf(article);
    for (const stem of new Set([...title, ...answer])) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  }
  const full = Math.log(articles.length + 1);
  return (stem) => {
    const rarity = Math.log((articles.length + 1) / ((holding.get(stem) ?? 0) + 0.5)) / full;
    return Math.max(0.1, Math.min(1, rarity * 1.15)) * plain(stem);
  };
}

/** So much more counts an article about the same kind of trouble, so much less one about another. */
const ofTrouble = { same: 1.6, other: 0.55 } as const;

/** What a question asks for, and how an answer that gives it looks: a price, a time, a way. */
const wanted: readonly (readonly [RegExp, RegExp, number])[] = [
  [
    /(?<![\p{L}])(?:berapa(?! (?:lama|hari|jam|lapis))|brp|harga\p{L}*|biaya\p{L}*|tarif|kos|kena bayar|bayar berapa|how much|cost|costs|price|fee|charge|percuma|gratis|free)(?![\p{L}])/iu,
    /(?:\bRM|\bRp|S?\$|[£€])\s?\d|(?<![\p{L}])(?:percuma|gratis|free|no fee|tanpa (?:biaya|caj|bayaran)|tidak dipungut|tiada caj)(?![\p{L}])/iu,
    0.9,
  ],
  [
    /(?<![\p{L}])(?:kapan|bila|jam berapa|pukul berapa|when|what time|opening hours|buka|tutup)(?![\p{L}])/iu,
    /\d{1,2}[.:]\d{2}|\d{1,2} ?(?:am|pm|pagi|petang|malam|siang|sore)|(?<![\p{L}])(?:Jan|Feb|Mar|Mac|Apr|May|Mei|Jun|Jul|Aug|Agu|Ogos|Sep|Okt|Oct|Nov|Dec|Des|Dis|Senin|Selasa|Isnin|Monday|Sunday|Ahad)/u,
    0.6,
  ],
  [
    /(?<![\p{L}])(?:ansur\p{L}*|cicil\p{L}*|angsur\p{L}*|instal?lments?)(?![\p{L}])/iu,
    /(?<![\p{L}])(?:ansur\p{L}*|cicil\p{L}*|angsur\p{L}*|instal?lments?|bulanan|a month|sebulan|per bulan)(?![\p{L}])/iu,
    0.6,
  ],
];
/** So much more an article counts that gives what is asked for, where it speaks of the matter at all. */
const gives = (question: string, answer: string): number =>
  wanted.reduce((sum, [asks, tells, worth]) => sum + (asks.test(question) && tells.test(answer) ? worth : 0), 0);

/** What is written on damaged or wrong goods holds for whatever was bought: the thing need not be named. */
const goods = 2.6;

function rank(question: string, articles: readonly Article[]): readonly FoundArticle[] {
  const asked = stemsOf(question);
  const told = troublesIn(question);
  const weightOf = weightsOf(articles);
  const many = articles.length >= manyArticles;
  return articles
    .map((article) => {
      const { title, answer, troubles } = indexOf(article);
      const same = sameTrouble(told, troubles);
      const covers = new Set([...asked].filter((stem) => title.has(stem) || answer.has(stem)));
      const sum = [...covers].reduce((total, stem) => total + (title.has(stem) ? 2 : 1) * weightOf(stem), 0);
      const named = [...covers].filter((stem) => title.has(stem)).reduce((total, stem) => total + weightOf(stem), 0);
      const all = [...title].reduce((total, stem) => total + weightOf(stem), 0);
      // among many, an article whose title is not even touched only happens to use the same words
      const whole = [...asked].reduce((total, stem) => total + weightOf(stem), 0);
      const part = [...covers].reduce((total, stem) => total + weightOf(stem), 0) / Math.max(whole, 0.01);
      // one word of many is a chance likeness: "yellow fever" asks for no thermometer
      const chance = many && part < 0.3 && covers.size < 2 ? 0.6 : 1;
      const fit = !many ? 1 : named < 0.45 ? 0.4 : 0.7 + 0.5 * (named / Math.max(named, all));
      const apt = same === 1 ? ofTrouble.same : same === -1 ? ofTrouble.other : 1;
      const shared =
        sum * fit * chance * apt + (many || covers.size === 0 || same === -1 ? 0 : gives(question, article.answer));
      const score = !many && same === 1 && ofAnyGoods(troubles) ? Math.max(shared, goods) : shared;
      return { article, score, covers, titled: all === 0 ? 0 : named / all, share: part };
    })
    .filter(({ score }) => score > 0);
}

/**
 * Articles that speak of what `question` speaks of, best first. Where the knowledge base has articles in `language`, those in another
 * count only when none of hers fits.
 */
export function findArticles(
  question: string,
  articles: readonly Article[],
  language: Language,
): readonly FoundArticle[] {
  const own = articles.filter(({ lang }) => lang === language);
  const order = (one: FoundArticle, other: FoundArticle): number =>
    other.score - one.score || (one.article.id < other.article.id ? -1 : 1);
  if (own.length < manyArticles) {
    return rank(question, articles)
      .map((one) => (one.article.lang === language ? one : { ...one, score: one.score * 0.8 }))
      .toSorted(order);
  }
  const rest = articles.filter(({ lang }) => lang !== language);
  return [...rank(question, own), ...rank(question, rest).map((one) => ({ ...one, score: one.score * 0.55 }))].toSorted(
    order,
  );
}

/** The best article, and any further one that answers a part of the question which the best leaves open. */
export function answersTo(found: readonly FoundArticle[], least: number): readonly FoundArticle[] {
  const chosen: FoundArticle[] = [];
  const covered = new Set<string>();
  for (const one of found) {
    const first = chosen[0];
    const fresh = [...one.covers].filter((stem) => !covered.has(stem));
    const { title } = indexOf(one.article);
    const adds = fresh.length >= 2 || fresh.some((stem) => title.has(stem));
    if (
      first === undefined
        ? one.score < least
        : one.score < Math.max(least, first.score * (found.length > manyArticles ? 0.6 : 0.45)) || !adds
    )
      continue;
    // the same article in another language says nothing new
    if (first !== undefined && first.article.lang !== one.article.lang) continue;
    chosen.push(one);
    for (const stem of one.covers) covered.add(stem);
    if (chosen.length === 2) break;
  }
  return chosen;
}
