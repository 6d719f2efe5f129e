import { namedHour, piece, saidWords, say, topicOf } from '../acts.ts';
import { pressArticle } from '../find-articles.ts';
import { banks } from '../phrases/index.ts';
import type { Reading } from '../reading.ts';
import { upperFirst } from '../turn-around.ts';
import type { Situation } from './situation.ts';

function addressForPress(reading: Reading): string | null {
  const article = pressArticle(reading.context.articles);
  const inArticle = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(article?.answer ?? '')?.[0]?.replace(/\.$/, '');
  return (
    inArticle ??
    reading.context.brand.emails.find((email) => /^(?:press|media|humas|pr|komunikasi)/i.test(email)) ??
    null
  );
}

/** What the question is about: places, names of things and numbers that stand in it, never who complained. */
function subject(reading: Reading): string {
  const capitals = reading.lastText.match(/(?<=\p{Ll}[\p{Ll},]*\s)\p{Lu}[\p{L}]{2,}(?:\s\p{Lu}\p{L}+)*/gu) ?? [];
  const places = capitals.filter(
    (name) =>
      !reading.address.name.includes(name) &&
      !/^(?:Harian|Warta|The|Mohon|Saya|Kami|Boleh|Can|Tenggat|Naik)\b/.test(name) &&
      !/(?:Ledger|Times|Post|News|Star|Daily|Selat|Nusantara|Herald)$/.test(name),
  );
  const topic = topicOf(reading);
  return [topic, ...places.slice(-1)].join(reading.voice === 'en' ? ', ' : ' di ');
}

/** A journalist: the press desk and the deadline, no figures, no customer, no denial. */
export const pressQuestion: Situation = {
  id: 'press-question',
  fits: (reading) => reading.is.press && addressForPress(reading) !== null,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const email = addressForPress(reading) ?? '';
    const when = namedHour(reading);
    const article = pressArticle(reading.context.articles);
    const sources =
      article === undefined
        ? [{ type: 'thread' as const, ref: 'customer' }]
        : [{ type: 'article' as const, ref: article.id }];
    const said = [...saidWords(composer, [90, 60]), subject(reading)];
    const deadline = when ?? { id: 'waktunya', ms: 'masanya', en: 'stated' }[reading.voice];
    return (['first', 'second'] as const).map((place, index) => ({
      move: index === 0 ? ('answer' as const) : ('take-private' as const),
      pieces: [
        piece(
          'answer',
          80,
          (index === 0 ? said : [...said].reverse()).map((words) =>
            say(composer, bank.press, place, { said: words, Said: upperFirst(words), email }),
          ),
          sources,
        ),
        piece('next-step', 70, [say(composer, bank.pressNext, place, { when: deadline })], sources),
        piece('close', 10, [say(composer, bank.close, place), '']),
      ],
    }));
  },
};
