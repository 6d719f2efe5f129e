import { featuresOf } from '../../lib/model/features.ts';
import { readDraft } from '../../lib/model/reading.ts';
import { ruleHits } from '../../lib/review/review.ts';
import { tokenise } from '../../lib/review/tokens.ts';
import { phrasesIn } from '../../lib/tone/phrases.ts';
import { goldLabels } from './chain-trainer.ts';
import type { Row } from './rows.ts';

/** A row read as the model reads it, once for all that is learned from it. */
export function prepare(row: Row) {
  const tokens = tokenise(row.draft);
  const reading = readDraft(tokens, row.context, row.draft, ruleHits(row.draft, row.context));
  const norms = tokens.map((token) => token.norm);
  return {
    row,
    tokens,
    reading,
    phrases: phrasesIn(norms, reading.sentenceEnd),
    features: featuresOf(reading),
    gold: goldLabels(tokens, row),
    weight: row.weight,
  };
}
export type Prepared = ReturnType<typeof prepare>;

/** Everything that learning starts from. */
export interface Material {
  readonly train: readonly Prepared[];
  /** Made from training rows; they share their groups. */
  readonly twins: readonly Prepared[];
  /** Written beside the corpus. */
  readonly drafts: readonly Prepared[];
  /** Fold of each training row. */
  readonly folds: readonly number[];
  readonly foldCount: number;
}
