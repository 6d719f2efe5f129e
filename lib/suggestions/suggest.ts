import { text as interfaceText } from '../languages/text.ts';
import type { Finding, ReviewContext } from '../review/types.ts';
import { type Composer, type Plan, withBlocks } from './acts.ts';
import { sentencesFor } from './find-articles.ts';
import { likeness } from './likeness.ts';
import { privateText } from './private-text.ts';
import { withPublished } from './published.ts';
import { type Reading, readThread } from './reading.ts';
import { shorten } from './shorten.ts';
import { complaint } from './situations/complaint.ts';
import { situations } from './situations/index.ts';
import type { Situation } from './situations/situation.ts';
import { turnAround } from './turn-around.ts';
import type { Move, Suggestion, SuggestionContext, SuggestionResult } from './types.ts';
import { understandingOf } from './understanding.ts';

export type Review = (draft: string, context: ReviewContext) => readonly Finding[];

const mostReplies = 3;
const rounds = 4;

/** What may not stand in a reply that we offer: anything the guard would ask about, except what is only missing. */
function faultsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ group, severity }) => group !== 'missing' && severity !== 'note');
}

function reviewContextOf(context: SuggestionContext, reading: Reading): ReviewContext {
  return {
    site: context.site,
    audience: 'public',
    brand: withPublished(context.brand, context.articles),
    thread: context.thread,
    customer: context.customer,
    ...(context.policy === undefined ? {} : { policy: context.policy }),
    language: reading.voice,
    now: context.now,
  };
}

/** Clauses of hers whose words the findings touch: they are left out at the next attempt. */
function clausesBehind(reading: Reading, text: string, faults: readonly Finding[]): readonly number[] {
  return reading.clauses
    .filter((clause) => {
      const said = turnAround(clause.text, reading.voice, reading.mixed, reading.address.you).toLowerCase();
      const at = said === '' ? -1 : text.toLowerCase().indexOf(said);
      return at >= 0 && faults.some(({ start, end }) => start < at + said.length && end > at);
    })
    .map(({ order }) => order);
}

/** Sentences of articles that the findings touch. */
function sentencesBehind(reading: Reading, text: string, faults: readonly Finding[]): readonly string[] {
  return reading.context.articles
    .flatMap(({ answer }) => sentencesFor(reading.plainText, answer))
    .map((sentence) => sentence.text)
    .filter((sentence) => {
      const at = text.toLowerCase().indexOf(sentence.toLowerCase());
      return at >= 0 && faults.some(({ start, end }) => start < at + sentence.length && end > at);
    });
}

const postedBefore = (reading: Reading, text: string): boolean =>
  reading.brandPosts.some((post) => likeness(text, post.text) >= 0.6);

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
    const pieces = at === 0 && taken.length === 0 && !composer.plain ? withBlocks(composer, plan.pieces) : plan.pieces;
    const fitted = shorten(pieces, context.site);
    if (
      fitted === null ||
      postedBefore(reading, fitted.text) ||
      taken.some(({ text }) => likeness(text, fitted.text) >= 0.85)
    )
      continue;
    const faults = faultsOf(review(fitted.text, reviewContext));
    if (faults.length === 0) {
      const { move } = plan;
      return {
        id: `${situation.id}-${at + 1}`,
        move,
        label: labelOf(move, context),
        text: fitted.text,
        sources: fitted.sources.length > 0 ? fitted.sources : [{ type: 'thread', ref: 'customer' }],
      };
    }
    for (const order of clausesBehind(reading, fitted.text, faults)) banned.add(order);
    for (const sentence of sentencesBehind(reading, fitted.text, faults)) unsaid.add(sentence);
  }
  return null;
}

function labelOf(move: Move, context: SuggestionContext): string {
  return interfaceText(context.interfaceLanguage ?? 'en', `suggestions.${move}`);
}

/**
 * Two or three replies to the customer who opened the thread, best first, each with another move, in her language, fit to post; what is
 * parked for the direct message; and what was understood. Deterministic. Fewer than two only where the review lets nothing else pass.
 */
export function suggest(context: SuggestionContext, review: Review): SuggestionResult {
  const reading = readThread(context);
  const situation = situations.find((one) => one.fits(reading)) ?? complaint;
  const replies: Suggestion[] = [];
  for (const from of situation === complaint ? [complaint] : [situation, complaint]) {
    if (from === complaint && replies.length >= 2) break;
    for (let at = 0; at < mostReplies && replies.length < mostReplies; at += 1) {
      const reply = compose(reading, from, at, review, replies);
      if (reply !== null && !replies.some(({ move }) => move === reply.move)) replies.push(reply);
    }
  }
  const read = understandingOf(reading, situation.id);
  const parked = read.needsPrivateChannel && situation.id !== 'press-question';
  const composer: Composer = { reading, round: 0, banned: new Set(), plain: true, unsaid: new Set(), nameless: false };
  return { replies, private: parked ? privateText(composer) : null, read };
}
