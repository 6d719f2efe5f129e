import { kindOf } from './choose-situation.ts';
import { problemOf, shownBy, sinceIn, timesIn } from './evidence.ts';
import { findsAny } from './find-words.ts';
import type { Reading } from './reading.ts';
import type { ThreadUnderstanding } from './types.ts';

type Emotion = ThreadUnderstanding['emotion'];

function emotionOf({ is, clauses }: Reading, situation: string): Emotion {
  if (is.mockPraise && !is.danger && (clauses.length > 0 || is.mockery)) return 'sarcastic';
  if (situation === 'mockery') return is.angry && !is.rhetorical ? 'angry' : 'sarcastic';
  if (situation === 'praise') return 'happy';
  if (is.danger || is.fraud || is.bereaved || is.lostThing) return 'worried';
  if (situation === 'press-question' || situation === 'idea') return is.praise ? 'happy' : 'neutral';
  if (situation === 'question' || situation === 'open-question') return is.worried ? 'worried' : 'neutral';
  if (is.angry || is.leaving || is.repeatedTrouble) return 'angry';
  if (is.worried) return 'worried';
  if (!is.trouble) return 'neutral';
  return is.asks ? 'worried' : 'angry';
}

function urgencyOf(reading: Reading, situation: string, emotion: Emotion): ThreadUnderstanding['urgency'] {
  const { is, promise } = reading;
  if (['danger', 'press-question'].includes(situation)) return 'high';
  if (['praise', 'idea', 'mockery'].includes(situation)) return 'low';
  if (situation === 'question')
    return is.worried || is.near || findsAny(reading.words, ['ibu', 'bapak', 'ayah', 'kontrol', 'renew'])
      ? 'normal'
      : 'low';
  if (promise?.state === 'broken' || is.leaving || is.repeatedTrouble || is.outage || is.bereaved) return 'high';
  if (emotion === 'angry' && (is.near || is.repeated || is.denies)) return 'high';
  return emotion === 'worried' && is.near ? 'high' : 'normal';
}

/** What a reader of the thread would say of it: for the panel, for sorting, and for the scores. */
export function understandingOf(reading: Reading, situation: string): ThreadUnderstanding {
  const { correction = {} } = reading.context;
  const emotion = correction.emotion ?? emotionOf(reading, situation);
  const own = reading.context.customer !== null || reading.context.history.length > 0;
  const general = ['praise', 'idea', 'mockery', 'outage', 'not-ours', 'question'].includes(situation);
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
    isQuestion:
      reading.is.asks &&
      !(reading.is.rhetorical && situation !== 'question') &&
      !['praise', 'mockery'].includes(situation),
    needsPrivateChannel:
      situation === 'press-question' ||
      situation === 'exposed-data' ||
      situation === 'waiting-in-private' ||
      (situation === 'danger' && (reading.is.fraud || reading.is.notByHer)) ||
      (!general && own) ||
      (situation === 'complaint' && !reading.is.outage),
    brokenPromise: reading.context.history.some(
      ({ kept, due }) =>
        kept === false || (kept === undefined && due !== undefined && Date.parse(due) < reading.context.now),
    ),
    outsideHours: reading.context.brand.hours !== undefined && !reading.clock.isOpen,
  };
}
