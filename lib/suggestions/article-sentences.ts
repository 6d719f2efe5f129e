import { stemsOf } from './stems.ts';

/** Sentences of the answer, each a whole one. */
export function sentencesOf(answer: string): readonly string[] {
  return answer
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d"“])|;\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/**
 * Of a list in an answer ("M 98 cm, L 104 cm, XL 112 cm") only the entry that the question names; the whole sentence where it names
 * none or several.
 */
function onlyAsked(question: string, sentence: string): string {
  const [head = '', list = ''] = sentence.split(/:\s+(?=[\p{Lu}\d])/u);
  const entries = list.split(/,\s+/);
  if (list === '' || entries.length < 2) return sentence;
  const asked = new Set(question.split(/[^\p{L}\p{N}]+/u));
  const named = entries.filter((entry) => asked.has(entry.split(/\s/)[0] ?? ''));
  return named.length === 1 && entries.every((entry) => /\d/.test(entry))
    ? `${head}: ${(named[0] ?? '').replace(/\.$/, '')}.`
    : sentence;
}

/** It speaks of what the sentence before has named: alone it says nothing, or something else. */
const leansBack =
  /^(?:sebelum itu|sesudah|setelah itu|selepas itu|lewat dari itu|kalau (?:tidak|tetap|terlanjur|telanjur|dua|tertulis|guna kabel|sudah|pakai kabel)|jika (?:tidak|sudah|tetap|tak|jalan)|bila (?:tidak|tetap)|after(?:wards| that)|before that|otherwise|if (?:not|so|it|they|you opened|that|a cable)|is your|then|it|they|that|these|those|this|lalu|kemudian|lepas itu|yang|the (?:new|same|check|rest)|di mesin|from there|without|also|juga|tetapi|tapi|but|still|even so|on two|meanwhile|\p{L}+nya)\b/iu;

/** A sentence of an answer: its place there, and how much it says of what was asked. */
export interface Sentence {
  readonly text: string;
  readonly order: number;
  readonly value: number;
  readonly leansBack: boolean;
}

const asksWhen = /(?<![\p{L}])(?:when|what time|how long|kapan|jam berapa|pukul berapa|bila|berapa lama)(?![\p{L}])/iu;
const namesTime =
  /\d{1,2}[.:]\d{2}|\d ?(?:am|pm|pagi|siang|sore|petang|malam|hari|days?|hours?|jam|minutes?|menit|minit|weeks?|minggu)\b/iu;

const helps =
  /(?<![\p{L}])(?:you (?:can|may|could|get)|free(?: of charge)?|at once|in the app|choose|tap|send us|write to|ask for|gratis|percuma|bisa|boleh|dapat (?:di|me)\p{L}+|pilih|kirim|hantar|mohon|ajukan|laporkan|segera|24 (?:jam|hours)|full|penuh|automati\p{L}+|otomatis)(?![\p{L}])/iu;
const cantBeHelped =
  /(?<![\p{L}])(?:cannot be|can['’]t be|not be returned|tidak dapat di\p{L}+|tidak bisa di\p{L}+|tak boleh di\p{L}+|tidak boleh di\p{L}+|destroyed|dimusnahkan)(?![\p{L}])/iu;

/** Each sentence with how well it serves this question: words in common first, then numbers to call and links. In their order. */
export function weighSentences(question: string, answer: string): readonly Sentence[] {
  const asked = stemsOf(question);
  return sentencesOf(answer).map((sentence, order) => {
    const text = onlyAsked(question, sentence);
    const stems = stemsOf(text);
    const shared = [...asked].filter((stem) => stems.has(stem)).length;
    const value =
      shared * 2 +
      (/\d/.test(text) ? 1.5 : 0) +
      (/https?:|\d{3,}[- ]?\d{3}|\b1?\d{2,4}\b/.test(text) ? 0.7 : 0) +
      (order === 0 ? 1 : 0) +
      // who asks when wants to hear it
      (asksWhen.test(question) && namesTime.test(text) ? 4 : 0) +
      // what she can do now, or gets for nothing, helps more than what can't be helped
      (helps.test(text) ? 1.5 : 0) -
      (cantBeHelped.test(text) ? 1.5 : 0) +
      // what must not be done comes before everything
      (/^(?:do not|don't|never|jangan|stop|hentikan)\b/i.test(text) ? 4 : 0);
    return { text, order, value, leansBack: order > 0 && leansBack.test(text) };
  });
}

/** Longer answers than this are told from their beginning. */
const mostSentences = 8;

/** Whether the chosen sentences, in their order, can be understood without the ones left out. */
const standsAlone = (chosen: readonly Sentence[]): boolean =>
  chosen.every((one, at) => !one.leansBack || chosen[at - 1]?.order === one.order - 1);

/**
 * What can be said of an answer in fewer and fewer sentences: for each number of them the choice that serves the question best and can
 * be understood alone, longest first. `fromTheStart`: only beginnings of it.
 */
export function runsOf(sentences: readonly Sentence[], fromTheStart = false): readonly (readonly Sentence[])[] {
  const some = sentences.slice(0, mostSentences);
  const best = new Map<number, { readonly chosen: readonly Sentence[]; readonly value: number }>();
  for (let mask = 1; mask < 1 << some.length; mask += 1) {
    const chosen = some.filter((_one, at) => (mask >> at) & 1);
    if (fromTheStart ? (mask & (mask + 1)) !== 0 : !standsAlone(chosen)) continue;
    const value = chosen.reduce((sum, one) => sum + one.value, 0);
    if (value > (best.get(chosen.length)?.value ?? Number.NEGATIVE_INFINITY))
      best.set(chosen.length, { chosen, value });
  }
  return [...best].toSorted(([one], [other]) => other - one).map(([, { chosen }]) => chosen);
}
