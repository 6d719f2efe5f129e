import type { Language } from '../review/types.ts';
import { findsAny, wordsOf } from './find-words.ts';
import type { Article } from './types.ts';
import { stemOf } from './words/alike.ts';
import { notOurs, press } from './words/cues.ts';
import { either, markers } from './words/markers.ts';

const contentless = new Set(
  `${either.join(' ')} kak kakak mas mbak min bisa gak ga nggak ngga enggak karena cuma kapan sih deh dong aja makasih gimana kok nih lho loh yg dgn utk
   the and you your we is are to for of it that this with on in please sorry have can our will not us be as at i was what so an if they there here or from by a my me do does any when
   saya aku gue gw sy tak nak ke la lah ni tu je dah macam mana camne boleh kena awak korang bro sis cara berapa how much long why did not no hari minggu bulan tahun day days`
    .trim()
    .split(/\s+/),
);

export interface FoundArticle {
  readonly article: Article;
  readonly score: number;
  /** Stems of the question that this article speaks of. */
  readonly covers: ReadonlySet<string>;
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !contentless.has(word) && (word.length > 1 || /\d/.test(word)))
      .map(stemOf)
      .filter((stem) => stem.length > 1 || /\d/.test(stem)),
  );

const wordsOfLanguages = new Set([...markers.id, ...markers.ms, ...markers.en]);

/** Articles that speak of what `question` speaks of, best first. A hit in the title counts twice. */
export function findArticles(
  question: string,
  articles: readonly Article[],
  language: Language,
): readonly FoundArticle[] {
  const asked = stemsOf(question);
  return articles
    .map((article) => {
      const title = stemsOf(article.title);
      const answer = stemsOf(article.answer);
      const covers = new Set([...asked].filter((stem) => title.has(stem) || answer.has(stem)));
      const score = [...covers].reduce(
        (sum, stem) => sum + (title.has(stem) ? 2 : 1) * (wordsOfLanguages.has(stem) ? 0.8 : 1),
        0,
      );
      return { article, score: article.lang === language ? score : score * 0.8, covers };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.article.id < other.article.id ? -1 : 1));
}

/** The best article, and any further one that answers a part of the question which the best leaves open. */
export function answersTo(found: readonly FoundArticle[], least: number): readonly FoundArticle[] {
  const chosen: FoundArticle[] = [];
  const covered = new Set<string>();
  for (const one of found) {
    const first = chosen[0];
    const fresh = [...one.covers].filter((stem) => !covered.has(stem));
    const titles = stemsOf(one.article.title);
    const adds = fresh.length >= 2 || fresh.some((stem) => titles.has(stem));
    if (first === undefined ? one.score < least : one.score < Math.max(least, first.score * 0.45) || !adds) continue;
    // the same article in another language says nothing new
    if (first !== undefined && first.article.lang !== one.article.lang) continue;
    chosen.push(one);
    for (const stem of one.covers) covered.add(stem);
    if (chosen.length === 2) break;
  }
  return chosen;
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

const isPress = ({ title, answer }: Article): boolean =>
  findsAny(wordsOf(`${title} ${answer}`), ['media', 'humas', 'press', 'wartawan', ...press]);
export const pressArticle = (articles: readonly Article[]): Article | undefined => articles.find(isPress);

/** "This is not ours": an article that names somebody else's door. */
export const isNotOurs = ({ title, answer, link }: Article): boolean =>
  findsAny(wordsOf(`${title} ${link.replace(/[^\w-]+/g, ' ')}`), notOurs) ||
  /\bbukan (?=\p{Lu})|\bnot (?=\p{Lu})/u.test(answer);

const aroundTheClock = /\b24 ?(?:jam|hours|h)\b|\b24\/7\b/i;
const emergencyNumbers = /(?<!\d)(?:999|994|995|911|112|110|113|118|119)(?!\d)/;

/** Tells what to do at once: a number that answers at any hour, an emergency number, a way to block. */
export const isUrgentHelp = ({ answer, title }: Article): boolean =>
  emergencyNumbers.test(answer) ||
  (aroundTheClock.test(`${title} ${answer}`) && /\d{3}/.test(answer)) ||
  /\b(?:blokir|beku|bekukan|sekat|freeze|darurat|kecemasan|emergency)/i.test(`${title} ${answer}`);

/** Tells how the network, the supply, the app stands now. */
export const isStatus = ({ title, answer, link }: Article): boolean =>
  /status|padam|gangguan|outage|keruh|lori tangki|tangki air|pemulihan|anggaran pulih|maintenance|down/i.test(
    `${title} ${answer} ${link}`,
  );

/** A rule or a usual time that somebody who has waited longer, or was promised a day, must not be told. */
export const namesUsualTime = ({ answer }: Article): boolean =>
  /\d\s*(?:hari kerja|hari bekerja|working days|business days)|biasanya|usually|normally|\bnotis\b|\bnotice\b|pemberitahuan \d|\bdenda\b|\bpenalt/i.test(
    answer,
  );

/** Sentences of the answer, each a whole one. */
export function sentencesOf(answer: string): readonly string[] {
  return answer
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d"“])|;\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The sentences in the order that serves this question best: words in common first, then numbers to call and links. */
export function sentencesFor(
  question: string,
  answer: string,
): readonly { readonly text: string; readonly order: number; readonly value: number }[] {
  const asked = stemsOf(question);
  return sentencesOf(answer)
    .map((sentence, order) => {
      const text = onlyAsked(question, sentence);
      const stems = stemsOf(text);
      const shared = [...asked].filter((stem) => stems.has(stem)).length;
      const value =
        shared * 2 +
        (/\d/.test(text) ? 1.5 : 0) +
        (/https?:|\d{3,}[- ]?\d{3}|\b1?\d{2,4}\b/.test(text) ? 0.7 : 0) +
        (order === 0 ? 1 : 0) +
        // what must not be done comes before everything
        (/^(?:do not|don't|never|jangan|stop|hentikan)\b/i.test(text) ? 4 : 0);
      return { text, order, value };
    })
    .sort((one, other) => other.value - one.value || one.order - other.order);
}
