import type { Calibration } from './calibration.ts';
import { openTransitions } from './chain.ts';
import { bytesOf, type Packed, unpack } from './packed.ts';
import stored from './weights.json' with { type: 'json' };

/** What scripts/train.ts writes. */
export interface StoredWeights {
  readonly chain: Packed & {
    readonly transitions: string;
    readonly start: string;
    /** By kind: probability from which a word is marked. */
    readonly least: readonly number[];
    readonly calibrations: readonly Calibration[];
  };
  readonly tone: StoredLabels;
  readonly needs: StoredLabels;
}

export interface StoredLabels extends Packed {
  /** By label: log-odds from which it holds. */
  readonly least: readonly number[];
  readonly calibrations: readonly Calibration[];
}

const floats = (text: string) => {
  const bytes = bytesOf(text);
  return new Float32Array(bytes.buffer, 0, bytes.length >> 2);
};

function load(weights: StoredWeights) {
  const transitions = { transitions: floats(weights.chain.transitions), start: floats(weights.chain.start) };
  return {
    chain: {
      table: unpack(weights.chain),
      weights: transitions,
      open: openTransitions(transitions),
      least: weights.chain.least,
      calibrations: weights.chain.calibrations,
    },
    tone: { table: unpack(weights.tone), least: weights.tone.least, calibrations: weights.tone.calibrations },
    needs: { table: unpack(weights.needs), least: weights.needs.least, calibrations: weights.needs.calibrations },
  };
}

let loaded: ReturnType<typeof load> | undefined;

/** The model's weights, unpacked at the first call. */
export function weightsOf(): ReturnType<typeof load> {
  loaded ??= load(stored as StoredWeights);
  return loaded;
}
