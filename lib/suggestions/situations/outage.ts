import { askPrivately, fragileWords, nextStepHere } from '../acts.ts';
import { isStatus, isUrgentHelp } from '../article-kinds.ts';
import { piece } from '../composer.ts';
import { facts } from '../facts.ts';
import { briefOpening, feelingOpening } from '../openings.ts';
import type { Reading } from '../reading.ts';
import type { Situation } from './situation.ts';

const aboutOutage = /power cut|no power|outage|supply|no water|burst|padam|gangguan|bekalan|mati lampu|listrik/i;

const statusOf = (reading: Reading) => {
  const least = reading.context.articles.length < 8 ? 0 : 0.6;
  const near = reading.found.filter(({ score }) => score >= least);
  const status = near.filter(({ article }) => isStatus(article));
  const urgent = near.filter(({ article }) => isUrgentHelp(article));
  // whom to tell at any hour fits every outage, also one that she tells in a picture
  const always = reading.context.articles
    .filter(
      (article) => reading.context.articles.length < 8 && isUrgentHelp(article) && aboutOutage.test(article.title),
    )
    .map((article) => ({ article }));
  return [...status, ...urgent, ...always].slice(0, 1);
};

/** Many are cut off at once: the place, where the news stands, who answers at this hour; no invented end. */
export const outage: Situation = {
  id: 'outage',
  able: (reading) => statusOf(reading).length > 0,
  fits: (reading) => reading.is.outage && !reading.is.misread && statusOf(reading).length > 0,
  plans: (composer) => {
    const { reading } = composer;
    const here = nextStepHere(composer, 'first', 30).map((one) => ({ ...one, variants: [...one.variants, ''] }));
    const back = here
      .filter(({ act }) => act === 'hours')
      .map((one) => ({ ...one, keep: 70, variants: one.variants.filter((text) => text !== '') }));
    const fragile = reading.is.fragile ? [piece('protect', 88, [fragileWords(composer, 'first')])] : [];
    return [
      {
        move: 'answer',
        pieces: [
          feelingOpening(composer, 'first'),
          ...fragile,
          ...facts(composer, statusOf(reading), { keep: 85 }),
          ...(back.length > 0 ? back : here),
        ],
      },
      {
        move: 'take-private',
        pieces: [
          briefOpening(composer, 'second'),
          ...fragile,
          ...facts(composer, statusOf(reading), { keep: 85, most: 1 }),
          askPrivately(composer, 'second', 60),
          ...back,
        ],
      },
    ];
  },
};
