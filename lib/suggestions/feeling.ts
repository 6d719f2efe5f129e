import type { Post } from '../review/types.ts';
import { sentencesOf } from './asking.ts';
import { isRhetorical } from './earnest.ts';
import { countOf, findsAny } from './find-words.ts';
import * as cues from './words/cues.ts';
import * as feelings from './words/feelings.ts';

/** How much of each feeling her words show; 0 none, about 1 a sign, 3 and more beyond doubt. */
export interface Feelings {
  readonly anger: number;
  readonly worry: number;
}

/** What else is known of the thread, by name. */
interface Around {
  /** She wrote again after we had answered. */
  readonly answeredAgain: boolean;
  readonly trouble: boolean;
  /** Danger, a swindle, something lost, a death: fear without a word for it. */
  readonly grave: boolean;
  /** A life hangs on it. */
  readonly fragile: boolean;
  readonly brokenPromise: boolean;
}

/** Acronyms and codes are no shouting. */
const shouted = (text: string): number =>
  (text.match(/(?<![\p{L}\p{N}@#])\p{Lu}{4,}(?![\p{L}\p{N}])/gu) ?? []).filter(
    (word) =>
      !/^(?:ATM|SMS|OTP|PIN|APP|KTP|SIM|STNK|BPKB|BPJS|SPM|KLIA|KLCC|ETS|LRT|MRT|KTM|COD|DHL|FAQ|CVV|TAC|RFID|QRIS|WIB|WITA|WIT|USD|IDR|MYR|SGD|OKU|OJK|YLKI|BNM|MCMC|KPDN|HRD|PDF|GPS|LTE|EKTP|NIK|LOS|IGD|UGD|KUL|BKI|CGK|DPS|SIN|PJK|VNB|FYP|GIRO|KKH)$/.test(
        word,
      ),
  ).length;

const tally = (text: string, shape: RegExp): number => (text.match(shape) ?? []).length;

/** "Day 5", "6 weeks", "dua minggu": waiting that wears one out. */
export const longWait =
  /(?<![\p{L}\p{N}])(?:day (?:[4-9]|\d\d|four|five|six|seven|eight|nine|ten)|(?:[2-9]|\d\d|two|three|four|five|six|dua|duo|tiga|empat|lima|enam|berminggu\p{L}*) ?(?:weeks?|minggu|mgg|months?|bulan)|(?:[4-9]|\d\d|empat|lima|enam|tujuh) ?(?:days|hari|hr)|seminggu|sebulan|se?minggu lebih|over a (?:week|month)|berminggu\p{L}*|berbulan\p{L}*)(?![\p{L}])(?! (?:lepas|lalu|ago|yang lalu|depan|lagi))/iu;

/** Weighs what shows a feeling: words, how she types, how long she has waited, what hangs on it. `words` are those of `posts`, small. */
export function feelingsOf(posts: readonly Post[], words: readonly string[], around: Around): Feelings {
  const text = posts.map((post) => post.text).join('\n');
  const rhetoric = sentencesOf(text).filter(isRhetorical).length;
  const { trouble } = around;
  const anger =
    Math.min(3, countOf(words, cues.anger) * 1.3) +
    Math.min(2.6, countOf(words, feelings.told) * 1.1) +
    Math.min(1.8, shouted(text) * 0.6) +
    Math.min(1.5, tally(text, /!{2,}|\?!|!\?/g) + tally(text, /\?{3,}/g) + tally(text, /(?<!\?)\?\?(?!\?)/g) * 0.4) +
    Math.min(3, tally(text, /😡|🤬|😤|😠/gu) * 2 + tally(text, /🙄|😑|😒/gu) + tally(text, /🙃/gu) * 0.7) +
    Math.min(2, rhetoric) +
    (findsAny(words, cues.leaving) ? 1.5 : 0) +
    (findsAny(words, cues.ordinals) && trouble ? 0.7 : 0) +
    (longWait.test(text) && trouble ? 0.8 : 0) +
    (around.answeredAgain && trouble ? 1 : 0) +
    (findsAny(words, cues.wantsHuman) ? 0.6 : 0) +
    (around.brokenPromise ? 1 : 0);
  const worry =
    Math.min(4, countOf(words, feelings.fear) * 2) +
    Math.min(2.4, countOf(words, feelings.helpless) * 1.2) +
    Math.min(1.6, tally(text, /😭|😢|🥺|😰|😨|😩|😟|😥/gu) * 1.3) +
    (findsAny(words, ['tolong', 'tlg', 'tolonglah', 'help', 'please', 'pls', 'cepat sikit', 'cpt', 'pleasee']) &&
    trouble
      ? 0.5
      : 0) +
    (findsAny(words, feelings.frail) && trouble ? 1 : 0) +
    (findsAny(words, feelings.soon) && trouble ? 0.8 : 0) +
    (around.grave ? 2 : 0) +
    (around.fragile ? 1.5 : 0);
  return { anger, worry };
}
