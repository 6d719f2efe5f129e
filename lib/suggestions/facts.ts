import { runsOf, type Sentence, sentencesOf, weighSentences } from './article-sentences.ts';
import { type Composer, type Piece, piece, type Source, say } from './composer.ts';
import type { FoundArticle } from './find-articles.ts';
import { banks } from './phrases/index.ts';
import type { Reading } from './reading.ts';
import { upperFirst } from './turn-around.ts';
import type { Article } from './types.ts';

/** Whether an article can be told in its own words: it is in her language, or she writes both. */
export const canQuote = ({ lang }: Article, { voice, mixed, english }: Reading): boolean =>
  lang === voice || mixed || (lang === 'en' ? english > 0.1 : voice === 'en' && english < 0.9);

const withEnd = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const said = (run: readonly Sentence[]): string => run.map(({ text }) => upperFirst(withEnd(text))).join(' ');

/** Said already by the opening. */
const condoles = /condolence|berduka|takziah|sorry for your loss/i;

interface Telling {
  /** Higher is shortened later. */
  readonly keep?: number;
  /** It may go altogether. */
  readonly mayGo?: boolean;
  /** As it stands, from its beginning: what to do first comes first. */
  readonly inOrder?: boolean;
  /** Sentences that are not for her. */
  readonly without?: RegExp;
  /** At most so many sentences. */
  readonly most?: number;
  /** How long its link is kept; a little less than the answer where not told. */
  readonly link?: number;
}

/** What the articles say, whole sentences that can be understood alone; then the link, where the text has none. */
export function facts(
  composer: Composer,
  found: readonly Pick<FoundArticle, 'article'>[],
  { keep = 58, mayGo = false, inOrder = false, most = 4, without, link: linkKeep }: Telling = {},
): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const best = found[0];
  if (best === undefined) return [];
  const quotable = found.filter(({ article }) => canQuote(article, reading));
  const sources: readonly Source[] = found.map(({ article }) => ({ type: 'article', ref: article.id }));
  const told = quotable.flatMap(({ article }) => {
    const sentences = weighSentences(reading.plainText, article.answer).filter(
      ({ text, value }) =>
        // beside what is left unsaid a remnant says nothing: "No form is needed."
        (without === undefined ||
          value >= 2 ||
          article.answer.length === text.length ||
          !without.test(article.answer)) &&
        !composer.unsaid.has(text) &&
        !(reading.is.bereaved && condoles.test(text)) &&
        !(without?.test(text) ?? false),
    );
    const runs = runsOf(sentences, inOrder)
      .filter((run) => run.length <= most)
      .map(said);
    return runs.length === 0 ? [] : [{ article, runs }];
  });
  const [first, second] = told;
  // where its words can't be said, the way to it
  if (first === undefined) {
    if (mayGo) return [];
    return [piece('link', keep + 5, [say(composer, bank.moreElsewhere, 'more', { link: best.article.link })], sources)];
  }
  const both = second === undefined ? [] : first.runs.flatMap((one) => second.runs.map((other) => `${one} ${other}`));
  const variants = [...both, ...first.runs].toSorted((one, other) => other.length - one.length);
  const holdsLink = quotable.some(({ article }) => article.answer.includes(article.link.replace(/^https?:\/\//, '')));
  const link = say(composer, bank.more, 'more', { link: first.article.link });
  // a link says nothing without what it leads to: where the answer may go, both go
  if (mayGo) {
    const whole = holdsLink ? variants : variants.flatMap((one) => [`${one} ${link}`, one]);
    return [piece('answer', keep, [...whole, ''], sources)];
  }
  return [
    piece('answer', keep, variants, sources),
    ...(holdsLink ? [] : [piece('link', linkKeep ?? keep - 8, [link, ''], sources)]),
  ];
}

/** The one sentence of an article that says most, and stands alone. */
export function bestSentence(reading: Reading, article: Article): string {
  const alone = runsOf(weighSentences(reading.plainText, article.answer)).at(-1);
  return alone === undefined ? withEnd(sentencesOf(article.answer)[0] ?? article.answer) : said(alone);
}
