import { kindOf } from './choose-situation.ts';
import { problemOf, shownBy, sinceIn, timesIn } from './evidence.ts';
import type { Reading } from './reading.ts';
import { isGlad } from './signs.ts';
import type { ThreadUnderstanding } from './types.ts';
import { crime, didAsTold, urgencyOf } from './urgency.ts';
import * as cues from './words/cues.ts';

type Emotion = ThreadUnderstanding['emotion'];

/** Feelings as weighed in her words, by the situation that she is in. */
function emotionOf({ is, clauses, feelings, words, text }: Reading, situation: string): Emotion {
  const { anger, worry } = feelings;
  const meant = is.praise && clauses.length === 0 && !cues.sarcasmSigns.some((sign) => text.includes(sign));
  if (is.mockPraise && !is.danger && !is.fraud && !is.suggestion && !meant) return 'sarcastic';
  if (situation === 'mockery') return is.angry && !is.rhetorical ? 'angry' : 'sarcastic';
  if (situation === 'praise') return 'happy';
  if (situation === 'press-question') return 'neutral';
  if (is.praise && anger < 1 && isGlad(words)) return 'happy';
  if (situation === 'idea') return 'neutral';
  if (is.bereaved) return 'worried';
  if (!is.trouble && anger < 1 && worry < 1) return 'neutral';
  if (anger > worry && anger >= 0.7) return 'angry';
  if (worry >= 0.8) return 'worried';
  if (situation === 'question' || situation === 'open-question' || !is.trouble) return 'neutral';
  if (anger >= 0.4) return 'angry';
  if (worry >= 0.5) return 'worried';
  return is.inEarnest && (is.short || situation === 'exposed-data') ? 'neutral' : 'angry';
}

/** Cut off alone, not with the whole street. */
const herLine =
  /(?<![\p{L}])(?:(?:wifi|internet|line|fib(?:er|re)|modem|router|kuota|data) (?:gue|gw|saya|aku|i|rumah)|my (?:wifi|internet|line|fibre|fiber|power))(?![\p{L}])/iu;

/** Hers alone, so that it can't be settled in front of everybody. */
function needsPrivacy({ is, context, text }: Reading, situation: string, emotion: Emotion): boolean {
  const own = context.customer !== null || context.history.length > 0;
  if (['press-question', 'exposed-data', 'waiting-in-private', 'broken-promise'].includes(situation)) return true;
  if (situation === 'danger')
    return is.notByHer || is.exposed || crime.test(text) || (is.fraud && (!is.asksLegit || didAsTold.test(text)));
  if (['praise', 'idea', 'mockery', 'outage', 'not-ours'].includes(situation)) return false;
  if (situation === 'question') return is.ownCase && (is.trouble || own);
  if (emotion === 'sarcastic' && !own && !is.exposed) return is.trouble && is.ownCase;
  if (situation === 'open-question') return own || is.exposed || (is.ownCase && is.trouble);
  return own || is.exposed || !is.outage || herLine.test(text);
}

/** What a reader of the thread would say of it: for the panel, for sorting, and for the scores. */
export function understandingOf(reading: Reading, situation: string): ThreadUnderstanding {
  const { correction = {} } = reading.context;
  const emotion = correction.emotion ?? emotionOf(reading, situation);
  return {
    kind: kindOf(situation),
    problem: problemOf(reading),
    since: sinceIn(reading.text),
    times: timesIn(reading.text),
    shownBy: shownBy(reading),
    answeredBy: [...new Set(reading.brandPosts.map(({ name, handle }) => (name === '' ? handle : name)))],
    postedPrivate: reading.is.exposed,
    language:
      reading.mixed && reading.voice !== 'en' && correction.language === undefined
        ? `${reading.voice}+en`
        : reading.voice,
    urgency: correction.urgency ?? urgencyOf(reading, situation, emotion),
    emotion,
    isQuestion: reading.is.inEarnest && !['praise', 'mockery'].includes(situation),
    needsPrivateChannel: needsPrivacy(reading, situation, emotion),
    brokenPromise: reading.context.history.some(
      ({ kept, due }) =>
        kept === false || (kept === undefined && due !== undefined && Date.parse(due) < reading.context.now),
    ),
    outsideHours: reading.context.brand.hours !== undefined && !reading.clock.isOpen,
  };
}
