import { type Composer, facts, greetThem, type Piece, piece, say } from '../acts.ts';
import { answersTo, isNotOurs } from '../find-articles.ts';
import { findsAny } from '../find-words.ts';
import { banks } from '../phrases/index.ts';
import type { Reading } from '../reading.ts';
import type { Situation } from './situation.ts';

const answersFor = (reading: Reading) =>
  answersTo(
    reading.found.filter(({ article }) => !isNotOurs(article)),
    2,
  );

const asksWhether = ['bisa', 'boleh', 'can', 'could', 'bolehkah', 'bisakah', 'bisa ga', 'allowed'];
const asksNeed = ['harus', 'perlu', 'kena', 'mesti', 'wajib', 'need to', 'have to', 'must', 'mesti balik'];
const refuses =
  /\b(?:belum bisa|tidak bisa|tidak dapat|tak boleh|tidak boleh|cannot|can't|not available|tiada|belum tersedia)\b/i;
const frees = /\b(?:tanpa|tidak perlu|tak perlu|tak usah|walk-in|online|without|no need|tak payah)\b/i;

/** "Kak Dini, bisa." where the article allows it; only her name where it says neither. */
function lead(composer: Composer, place: string, answer: string): Piece {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const name = reading.address.who === '' ? '' : `${reading.address.who}, `;
  const need = findsAny(reading.words, asksNeed) && frees.test(answer);
  const yes = findsAny(reading.words, asksWhether) && !refuses.test(answer);
  const ways = need ? bank.noNeed : yes ? bank.yes : null;
  const said =
    ways === null
      ? say(composer, bank.hello, place).replace(/, $/, '.')
      : `${name}${say(composer, ways, place).replace(/^./, (first) => (name === '' ? first : first.toLowerCase()))}`;
  return piece('greet', 66, [said]);
}

/** A question that an article answers: the answer itself, not a way to it. */
export const question: Situation = {
  id: 'question',
  fits: (reading) =>
    reading.is.asks &&
    answersFor(reading).length > 0 &&
    !reading.is.angry &&
    !reading.is.mockPraise &&
    (!reading.is.worried || (answersFor(reading)[0]?.score ?? 0) >= 3),
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const found = answersFor(reading);
    const all = found.map(({ article }) => article.answer).join(' ');
    const ask = piece('close', 15, [say(composer, bank.stillUnsure, 'second'), '']);
    return [
      {
        move: 'answer',
        pieces: [lead(composer, 'first', all), ...facts(composer, found, 80), ...greetThem(composer, 'first')],
      },
      { move: 'follow-up', pieces: [lead(composer, 'second', all), ...facts(composer, found, 80), ask] },
    ];
  },
};
