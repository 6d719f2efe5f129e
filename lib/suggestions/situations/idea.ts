import { greetThem } from '../acts.ts';
import { type Composer, type Piece, piece, say } from '../composer.ts';
import { bestSentence, canQuote } from '../facts.ts';
import { answersTo } from '../find-articles.ts';
import { opening } from '../openings.ts';
import { praisedPerson } from '../people.ts';
import { banks } from '../phrases/index.ts';
import { askedTopic } from '../topics.ts';
import type { Situation } from './situation.ts';

/** The way round that an article knows for now; nothing where none does. */
function meanwhile(composer: Composer): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const few = reading.context.articles.length < 8;
  const article = answersTo(reading.found, few ? 1.5 : 2.6)[0]?.article;
  if (article === undefined || !canQuote(article, reading)) return [];
  const ways = [article.answer, bestSentence(reading, article)].map((fact) =>
    say(composer, bank.meanwhile, 'first', { fact }),
  );
  return [piece('answer', 75, ways, [{ type: 'article', ref: article.id }])];
}

function thanks(composer: Composer, place: string, length: 'long' | 'short'): Piece {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const base = opening(composer, reading.is.praise ? bank.thank : bank.thankIdea, place, length, 60);
  const plain = say(composer, reading.is.praise ? bank.thankTopic : bank.thankIdeaShort, place);
  return { ...base, variants: [...base.variants.slice(0, -1), plain] };
}

/** A suggestion for the product: thanks, an honest way round for now, and no promise that it will come. */
export const idea: Situation = {
  id: 'idea',
  fits: ({ is, found, promise }) =>
    is.suggestion && !is.danger && (!is.angry || found.length > 0) && promise?.state !== 'broken',
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const person = reading.is.praise && composer.round < 2 ? praisedPerson(reading) : null;
    const passOn = person === null ? [] : [piece('next-step', 65, [say(composer, bank.passOnTo, 'first', { person })])];
    const asked = reading.voice === 'en' ? null : askedTopic(reading);
    const note = (place: string): Piece => {
      const plain = say(composer, bank.noteIdea, place, { team: bank.ideaTeam[0] });
      if (asked === null || composer.round >= 2) return piece('next-step', 70, [plain]);
      return piece('next-step', 70, [say(composer, bank.noteIdeaOf, place, { asked, team: bank.ideaTeam[0] }), plain]);
    };
    return [
      {
        move: 'thank',
        pieces: [
          thanks(composer, 'first', 'long'),
          ...passOn,
          note('first'),
          ...meanwhile(composer),
          ...greetThem(composer, 'first', 20),
        ],
      },
      {
        move: 'acknowledge-and-ask',
        pieces: [
          thanks(composer, 'second', 'short'),
          note('second'),
          piece('ask', 50, [say(composer, bank.askIdea, 'second')]),
        ],
      },
    ];
  },
};
