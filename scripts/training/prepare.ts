import { featuresOf } from '../../lib/model/features.ts';
import { readDraft as readForModel } from '../../lib/model/reading.ts';
import type { Place } from '../../lib/review/place.ts';
import { hitsIn, placesOf } from '../../lib/review/places.ts';
import { readDraft } from '../../lib/review/reading.ts';
import { weigherOf } from '../../lib/review/weighing.ts';
import { phrasesIn } from '../../lib/tone/phrases.ts';
import { goldLabels } from './chain-trainer.ts';
import type { Row } from './rows.ts';
import { isSame } from './score.ts';

/** A place that the rules point at, the numbers of its weights, and whether readers marked it. */
export interface PreparedPlace {
  readonly place: Place;
  readonly buckets: Int32Array;
  readonly right: boolean;
}

/** A row read as the review reads it, once for all that is learned from it. */
export function prepare(row: Row) {
  const reading = readDraft(row.draft, row.context);
  const hits = hitsIn(reading);
  const { tokens } = reading;
  const asModel = readForModel(tokens, row.context, row.draft, hits);
  const places = placesOf(reading, hits);
  const weigher = weigherOf(reading, places);
  return {
    row,
    tokens,
    asReviewed: reading,
    reading: asModel,
    phrases: phrasesIn(
      tokens.map((token) => token.norm),
      asModel.sentenceEnd,
    ),
    features: featuresOf(asModel),
    gold: goldLabels(tokens, row),
    weight: row.weight,
    places: places.map(
      (place): PreparedPlace => ({
        place,
        buckets: Int32Array.from(weigher.bucketsOf(place)),
        right: row.leaks.some((leak) => isSame(leak, place)),
      }),
    ),
  };
}
export type Prepared = ReturnType<typeof prepare>;
