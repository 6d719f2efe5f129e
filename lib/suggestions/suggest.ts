import { text as interfaceText } from '../languages/text.ts';
import type { Finding, Need } from '../review/types.ts';
import { isStale } from './article-kinds.ts';
import { weighSentences } from './article-sentences.ts';
import { withBlocks } from './blocks.ts';
import { situationFor } from './choose-situation.ts';
import { type Composer, type Piece, type Plan, piece, say } from './composer.ts';
import { answersTo, findArticles } from './find-articles.ts';
import { likeness } from './likeness.ts';
import { isPlain, lackedIn, withNeeded } from './needs.ts';
import { openings } from './phrases/openings.ts';
import { privateText } from './private-text.ts';
import { type Reading, readThread } from './reading.ts';
import { type Review, reviewContextOf } from './review-of-reply.ts';
import { shorten } from './shorten.ts';
import { complaint } from './situations/complaint.ts';
import type { Situation } from './situations/situation.ts';
import { toldBack } from './told-back.ts';
import type { Move, Suggestion, SuggestionContext, SuggestionResult } from './types.ts';
import { understandingOf } from './understanding.ts';

const mostReplies = 3;
const rounds = 4;
/** So many attempts look for other words that have what the first lacked; then it is added. */
const otherWords = 2;
/** From this score on an article is about what she wrote. */
const fitting = 2;

/** What may not stand in a reply that we offer: anything the guard would stop or ask about. */
function faultsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ group, severity }) => group !== 'missing' && severity !== 'note');
}

/** Clauses of hers whose words the findings touch: they are left out at the next attempt. */
function clausesBehind(reading: Reading, text: string, faults: readonly Finding[]): readonly number[] {
  return reading.clauses
    .filter((clause) => {
      const voice = {
        language: reading.voice,
        mixed: reading.mixed,
        you: reading.address.you,
        things: new Set(reading.topics),
      };
      const said = (toldBack(clause, voice) ?? '').toLowerCase();
      const at = said === '' ? -1 : text.toLowerCase().indexOf(said);
      return at >= 0 && faults.some(({ start, end }) => start < at + said.length && end > at);
    })
    .map(({ order }) => order);
}

/** Sentences of articles that the findings touch. */
function sentencesBehind(reading: Reading, text: string, faults: readonly Finding[]): readonly string[] {
  return reading.context.articles
    .flatMap(({ answer }) => weighSentences(reading.plainText, answer))
    .map((sentence) => sentence.text)
    .filter((sentence) => {
      const at = text.toLowerCase().indexOf(sentence.toLowerCase());
      return at >= 0 && faults.some(({ start, end }) => start < at + sentence.length && end > at);
    });
}

/** Texts with so much in common are the same to who reads them, 0 to 1. */
const alike = 0.6;

/** Situations where the team's own sentences on a case have their place; a thank-you or an answer needs none. */
const speaksOfCase = new Set(['complaint', 'broken-promise', 'disputed', 'open-promise', 'wants-a-person']);

const postedBefore = (reading: Reading, text: string): boolean =>
  [...reading.brandPosts.map((post) => post.text), ...(reading.context.postedLately ?? [])].some(
    (posted) => likeness(text, posted) >= alike,
  );

/** Nothing is wrong there. */
const friendly: ReadonlySet<string> = new Set(['praise', 'idea']);

const placeOf = (at: number): string => ['first', 'second', 'third'][at] ?? 'third';

/** Her post holds the code of an order or a booking: what she wrote of is answered, and she is told that it had better go. */
function withCodeOut(composer: Composer, pieces: readonly Piece[], situation: string): readonly Piece[] {
  const { is, voice } = composer.reading;
  if (!is.exposed || !is.onlyCode || situation === 'exposed-data') return pieces;
  return [...pieces, piece('protect', 14, [say(composer, openings[voice].takeOut, 'code'), ''])];
}

/** Called by her name once: "Sorry, Yvonne. Yvonne, we …" is said to nobody. */
function namedOnce(text: string, who: string): string {
  if (who === '') return text;
  const first = text.indexOf(who);
  if (first < 0) return text;
  const [before, after] = [text.slice(0, first + who.length), text.slice(first + who.length)];
  return (
    before +
    after.replaceAll(
      new RegExp(`(?<=[.!?:] )${who.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, (\\p{L})`, 'gu'),
      (_whole, next: string) => next.toUpperCase(),
    )
  );
}

/** One plan, tried until it passes the review: other words, without the clause that was objected to, at last without her words. */
function compose(
  reading: Reading,
  situation: Situation,
  at: number,
  review: Review,
  taken: readonly Suggestion[],
): Suggestion | null {
  const { context } = reading;
  const reviewContext = reviewContextOf(context, reading);
  const banned = new Set<number>();
  const unsaid = new Set<string>();
  const needed = new Set<Need>();
  for (let round = 0; round < rounds * 2; round += 1) {
    const composer: Composer = {
      reading,
      round,
      banned,
      plain: round >= rounds,
      unsaid,
      nameless: round >= rounds + 2,
    };
    const plan: Plan | undefined = situation.plans(composer)[at];
    if (plan === undefined) return null;
    // The first reply speaks the team's own words; where the review objects again and again, it does without.
    const pieces =
      at === 0 && taken.length === 0 && !composer.plain && speaksOfCase.has(situation.id)
        ? withBlocks(composer, plan.pieces)
        : plan.pieces;
    const whole = withCodeOut(composer, pieces, situation.id);
    const joined = shorten(
      round < otherWords ? whole : withNeeded(composer, whole, needed, situation.id, placeOf(at)),
      context.site,
    );
    const fitted = joined === null ? null : { ...joined, text: namedOnce(joined.text, reading.address.who) };
    if (
      fitted === null ||
      postedBefore(reading, fitted.text) ||
      taken.some(({ text }) => likeness(text, fitted.text) >= 0.68)
    )
      continue;
    const findings = review(fitted.text, reviewContext);
    const faults = faultsOf(findings);
    // who thanks or proposes is asked nowhere, and where nothing went wrong nobody is sorry
    const lacked = lackedIn(findings).filter((need) =>
      need === 'private-channel' ? !friendly.has(situation.id) : need !== 'empathy' || !isPlain(reading),
    );
    if (faults.length === 0 && lacked.length === 0) {
      const { move } = plan;
      return {
        id: `${situation.id}-${at + 1}`,
        move,
        label: labelOf(move, context),
        text: fitted.text,
        sources: named(fitted.sources.length > 0 ? fitted.sources : [{ type: 'thread', ref: 'customer' }], context),
      };
    }
    for (const need of lacked) needed.add(need);
    for (const order of clausesBehind(reading, fitted.text, faults)) banned.add(order);
    for (const sentence of sentencesBehind(reading, fitted.text, faults)) unsaid.add(sentence);
  }
  return null;
}

function labelOf(move: Move, context: SuggestionContext): string {
  return interfaceText(context.interfaceLanguage ?? 'en', `suggestions.${move}`);
}

/** The sources with what a person wants to know of them: the name of the article and where it stands. */
function named(sources: Suggestion['sources'], { articles }: SuggestionContext): Suggestion['sources'] {
  return sources.map((source) => {
    const article = source.type === 'article' ? articles.find(({ id }) => id === source.ref) : undefined;
    return article === undefined ? source : { ...source, title: article.title, link: article.link };
  });
}

/** Chosen often here: such a move comes before its neighbours, never before the first where she is in danger. */
function inOrderOfLiking(replies: readonly Suggestion[], situation: Situation, context: SuggestionContext) {
  const { liking } = context;
  if (liking === undefined || situation.id === 'danger' || situation.id === 'exposed-data') return replies;
  const liked = ({ move }: Suggestion): number => liking.get(`${situation.id}/${move}`) ?? 0;
  return replies.toSorted((one, other) => liked(other) - liked(one));
}

/**
 * Two or three replies to the customer who opened the thread, best first, each with another move, in her language, fit to post; what is
 * parked for the direct message; and what was understood. Deterministic. Fewer than two only where the review lets nothing else pass.
 */
export function suggest(context: SuggestionContext, review: Review): SuggestionResult {
  const reading = readThread(context);
  const situation = situationFor(reading);
  const replies: Suggestion[] = [];
  // the third way to answer a question stands in for one that could not be made
  const most = situation.id === 'question' ? 2 : mostReplies;
  for (const from of situation === complaint ? [complaint] : [situation, complaint]) {
    // a regret beside an answer, a thank-you or a proposal would be out of place
    if (from === complaint && replies.length >= (situation.id === 'question' || friendly.has(situation.id) ? 1 : 2))
      break;
    for (let at = 0; at < mostReplies && replies.length < most; at += 1) {
      const reply = compose(reading, from, at, review, replies);
      if (reply !== null && !replies.some(({ move }) => move === reply.move)) replies.push(reply);
    }
  }
  const read = understandingOf(reading, situation.id);
  const parked = read.needsPrivateChannel && situation.id !== 'press-question';
  const composer: Composer = { reading, round: 0, banned: new Set(), plain: false, unsaid: new Set(), nameless: false };
  const outdated = context.articles.filter((article) => isStale(article, context.now));
  const wantsOne = !['praise', 'idea', 'quarrel', 'press', 'wrong-brand'].includes(read.kind);
  return {
    replies: inOrderOfLiking(replies, situation, context),
    private: parked ? privateText(composer) : null,
    read,
    stale: answersTo(findArticles(reading.plainText, outdated, reading.voice), fitting).map(({ article }) => article),
    lacksArticle: wantsOne && (reading.found[0]?.score ?? 0) < fitting,
  };
}
