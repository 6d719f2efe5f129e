import { pressArticle } from '../article-kinds.ts';
import { piece, say } from '../composer.ts';
import { banks } from '../phrases/index.ts';
import type { Reading } from '../reading.ts';
import { topicOf } from '../topics.ts';
import { upperFirst } from '../turn-around.ts';
import type { Situation } from './situation.ts';

/** "19.00", "6pm", "8 mlm": the hour that the post itself names. */
function namedHour(reading: Reading): string | null {
  const found =
    /(?:pukul|jam|at|by|before|sebelum)?\s*(\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|pagi|petang|malam|mlm|sore|siang)\b|\d{1,2}[.:]\d{2})/i.exec(
      reading.text,
    );
  return found?.[1]?.trim() ?? null;
}

function addressForPress(reading: Reading): string | null {
  const article = pressArticle(reading.context.articles, reading.voice);
  const inArticle = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(article?.answer ?? '')?.[0]?.replace(/\.$/, '');
  return (
    inArticle ??
    reading.context.brand.emails.find((email) => /^(?:press|media|humas|pr|komunikasi)/i.test(email)) ??
    // where no desk of its own is told, the brand's published address is the door
    reading.context.brand.emails[0] ??
    null
  );
}

const asksAbout =
  /(?:konfirmasi soal|tanggapan soal|soal|tentang|mengenai|perihal|pasal|about|regarding|comment on|sahkan|konfirmasi)\s+([^.?!\n]{6,120})/iu;
const inLastPlace = /\b(?:in|of|over|after)\s+((?!the\b)[^.?!,\n]{5,60})\?/iu;

/** What the question is about, cut before any clause that tells more than the subject. */
function subject(reading: Reading): string {
  const found =
    reading.voice === 'en'
      ? (inLastPlace.exec(reading.text)?.[1] ?? asksAbout.exec(reading.text)?.[1])
      : asksAbout.exec(reading.text)?.[1];
  const cut = found
    ?.split(
      /\s(?:yang|padahal|karena|sebab|because|that|who|which|how many)\s|,\s*(?:boleh|mohon|bisa|bolehkah|could|can|may)\s|\s(?:semalam|tadi malam),/iu,
    )[0]
    ?.trim();
  return cut === undefined || cut === '' ? topicOf(reading) : cut;
}

/** A journalist: the press desk and the deadline, no figures, no customer, no denial. */
export const pressQuestion: Situation = {
  id: 'press-question',
  able: (reading) => addressForPress(reading) !== null,
  fits: (reading) => reading.is.press && addressForPress(reading) !== null,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const email = addressForPress(reading) ?? '';
    const when = namedHour(reading);
    const article = pressArticle(reading.context.articles, reading.voice);
    const sources =
      article === undefined
        ? [{ type: 'thread' as const, ref: 'customer' }]
        : [{ type: 'article' as const, ref: article.id }];
    const said = [subject(reading), topicOf(reading)];
    const deadline = when ?? { id: 'waktunya', ms: 'masanya', en: 'stated' }[reading.voice];
    return (['first', 'second'] as const).map((place, index) => ({
      move: index === 0 ? ('answer' as const) : ('take-private' as const),
      pieces: [
        piece(
          'answer',
          80,
          said.map((words) => say(composer, bank.press, place, { said: words, Said: upperFirst(words), email })),
          sources,
        ),
        piece('next-step', 70, [say(composer, bank.pressNext, place, { when: deadline })], sources),
      ],
    }));
  },
};
