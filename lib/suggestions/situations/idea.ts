import { greetThem } from '../acts.ts';
import { isQuestion } from '../asking.ts';
import { type Composer, type Piece, piece, say } from '../composer.ts';
import { bestSentence, canQuote } from '../facts.ts';
import { answersTo } from '../find-articles.ts';
import { findsAny, wordsOf } from '../find-words.ts';
import { opening, voiceOf } from '../openings.ts';
import { praisedPerson } from '../people.ts';
import { banks } from '../phrases/index.ts';
import { openings } from '../phrases/openings.ts';
import { chooseTold, joinTold } from '../retelling.ts';
import { askedTopic } from '../topics.ts';
import { upperFirst } from '../turn-around.ts';
import { wishIn } from '../wishes.ts';
import { suggestion } from '../words/cues.ts';
import type { Situation } from './situation.ts';

const isWayRound = /[>›]|\b(?:can|may|choose|tap|menu|settings|bisa|dapat|pilih|boleh|tekan|tetapan|pengaturan)\b/i;

/** The way round that an article knows for now; nothing where none does. */
function meanwhile(composer: Composer): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const few = reading.context.articles.length < 8;
  const article = answersTo(
    reading.found.filter(({ article, covers }) => covers.size >= 2 || isWayRound.test(article.answer)),
    few ? 1.5 : 2.6,
  )[0]?.article;
  if (article === undefined || !canQuote(article, reading)) return [];
  const ways = [article.answer, bestSentence(reading, article)].map((fact) =>
    say(composer, bank.meanwhile, 'first', { fact }),
  );
  return [piece('answer', 75, ways, [{ type: 'article', ref: article.id }])];
}

/** Thanks, and what she would like in a few words, so that she sees that it was read. */
function thanks(composer: Composer, place: string): Piece {
  const { reading } = composer;
  const bank = banks[reading.voice];
  if (reading.is.praise) {
    const base = opening(composer, bank.thank, place, place === 'first' ? 'long' : 'short', 60);
    return { ...base, variants: [...base.variants.slice(0, -1), say(composer, bank.thankTopic, place)] };
  }
  return piece('open', 60, [say(composer, bank.thankIdeaShort, place)]);
}

/** A suggestion for the product: thanks, an honest way round for now, and no promise that it will come. */
export const idea: Situation = {
  id: 'idea',
  fits: ({ is, found, promise }) =>
    is.suggestion &&
    !is.danger &&
    !is.fraud &&
    !is.bereaved &&
    (!is.angry || is.namedIdea || found.length > 0) &&
    promise?.state !== 'broken',
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const person = reading.is.praise && composer.round < 2 ? praisedPerson(reading) : null;
    const passOn = person === null ? [] : [piece('next-step', 65, [say(composer, bank.passOnTo, 'first', { person })])];
    const wish =
      composer.round >= 3
        ? null
        : wishIn(
            reading.posts.map(({ text }) => text),
            reading.voice,
            reading.mixed,
            reading.address.you,
          );
    const asked = wish === null && reading.voice !== 'en' ? askedTopic(reading) : null;
    const note = (place: string): Piece => {
      const team = bank.ideaTeam[0];
      const plain = say(composer, bank.noteIdea, place, { team });
      if (wish?.form === 'condition')
        return piece('next-step', 70, [
          `${say(composer, openings[reading.voice].wish, place, { said: wish.said })} ${plain}`,
          plain,
        ]);
      const named = wish?.said ?? asked;
      if (named === null || composer.round >= 3) return piece('next-step', 70, [plain]);
      return piece('next-step', 70, [say(composer, bank.noteIdeaOf, place, { asked: named, team }), plain]);
    };
    // why she would like it: what she tells besides the wish itself
    const held = wordsOf(wish?.said ?? '').filter((word) => word.length > 3);
    const why = reading.clauses.filter(
      ({ text, words, score }) =>
        !isQuestion(text) && score >= 2 && !words.some((word) => held.includes(word)) && !findsAny(words, suggestion),
    );
    const reasons = (place: string): readonly Piece[] => {
      const said =
        composer.round >= 3
          ? []
          : [
              ...new Set(
                [110, 80, 60].map((room) =>
                  joinTold(chooseTold(why, room, 1, voiceOf(reading), composer.banned), reading.voice),
                ),
              ),
            ].filter((one) => one !== '');
      return said.length === 0
        ? []
        : [
            piece('open', 66, [
              ...said.map((one) =>
                say(composer, openings[reading.voice].ideaReason, place, { said: one, Said: upperFirst(one) }),
              ),
              '',
            ]),
          ];
    };
    return [
      {
        move: 'thank',
        pieces: [
          thanks(composer, 'first'),
          ...(reading.is.praise ? [] : reasons('first')),
          ...passOn,
          note('first'),
          ...meanwhile(composer),
          ...greetThem(composer, 'first', 20),
        ],
      },
      {
        move: 'acknowledge-and-ask',
        pieces: [
          thanks(composer, 'second'),
          ...(wish === null ? reasons('second') : []),
          note('second'),
          piece('ask', 50, [say(composer, bank.askIdea, 'second')]),
        ],
      },
    ];
  },
};
