import type { Together } from '../tone/together.ts';
import type { Calibration } from './calibration.ts';
import { chainOf } from './chain.ts';
import { signedNumbersOf } from './glyphs.ts';
import { type Packed, unpack } from './packed.ts';
import stored from './weights.json' with { type: 'json' };
import { WordScores } from './word-scores.ts';

/** What scripts/train.ts writes. */
export interface StoredWeights {
  readonly chain: Packed & {
    readonly moves: string;
    readonly start: string;
    /** By kind: probability from which a word is marked. */
    readonly least: readonly number[];
    readonly calibrations: readonly Calibration[];
  };
  /** Weights of `draftLabels`. */
  readonly draft: Packed;
  readonly tone: Together;
  readonly needs: LabelBorders;
}

/** From where on labels hold, and what their odds mean. */
export interface LabelBorders {
  /** By label: log-odds from which it holds. */
  readonly least: readonly number[];
  readonly calibrations: readonly Calibration[];
}

/** Moves are stored in thousandths, with signs (glyphs.ts). */
export const moveStep = 0.001;
const thousandths = (text: string) => Float32Array.from(signedNumbersOf(text), (number) => number * moveStep);

function load(weights: StoredWeights) {
  const table = unpack(weights.chain);
  return {
    chain: {
      table,
      words: new WordScores(table),
      labels: chainOf({ moves: thousandths(weights.chain.moves), start: thousandths(weights.chain.start) }),
      least: weights.chain.least,
      calibrations: weights.chain.calibrations,
    },
    draft: { table: unpack(weights.draft) },
    tone: weights.tone,
    needs: weights.needs,
  };
}

let loaded: ReturnType<typeof load> | undefined;

/** The model's weights, unpacked at the first call. */
export function weightsOf(): ReturnType<typeof load> {
  loaded ??= load(stored as StoredWeights);
  return loaded;
}
