/**
 * One part of the training, in a process of its own so that two run side by side: `node scripts/training/fold.ts TRAIN FOLD OUT`.
 * Learns chain and weigher from all folds but FOLD and writes what they say of its rows to OUT (`Answer` per line). Without a number
 * ("all") it learns from everything and writes the weights themselves (`Learned`).
 */
import { writeFileSync } from 'node:fs';
import { chainOf, emit, labelCount, marginalsOf, workspaceFor } from '../../lib/model/chain.ts';
import { spansOf } from '../../lib/model/tagger.ts';
import { moveStep, type StoredWeights } from '../../lib/model/weights.ts';
import { hear } from '../../lib/review/joining.ts';
import { type LeakKind, leakKinds } from '../../lib/review/types.ts';
import { type ChainOptions, scoresOf, trainChain } from './chain-trainer.ts';
import { materialOf } from './material.ts';
import { pack, signedGlyphs } from './pack.ts';
import { learnWeigher, packWeigher, sumOf } from './weigher-trainer.ts';

/** What a row's tagger and weigher, which have not learned from it, say of it. */
export interface Answer {
  readonly id: string;
  /** By place: the weigher's log-odds, the tagger's highest and mean chance. */
  readonly places: readonly (readonly [number, number, number])[];
  /** What the tagger marks by itself. */
  readonly spans: readonly { start: number; end: number; kind: LeakKind; probability: number }[];
}

/** Weights as they are stored. */
export interface Learned {
  readonly chain: Omit<StoredWeights['chain'], 'least' | 'calibrations'>;
  readonly weigher: ReturnType<typeof packWeigher>;
}

const options: ChainOptions = {
  epochs: 9,
  rate: 0.05,
  decay: 0,
  leastCount: 2,
  dropout: 0.3,
  seed: 2011,
  prune: 0.092,
  after: 3,
};
const grain = { step: 0.03, least: 0.105, together: 0.13 };
/** Spans below this are of no use to anybody. */
const faintest = 0.1;

const [trainFile = '', name = '', out = ''] = process.argv.slice(2);
const fold = name === 'all' ? -1 : Number(name);
const material = materialOf(trainFile);
const seen = material.filter((member) => member.fold !== fold);
const chain = trainChain(seen, options, () => undefined);
const weigher = learnWeigher(seen);

if (fold < 0) {
  const thousandths = (list: Float32Array) => signedGlyphs(Array.from(list, (value) => Math.round(value / moveStep)));
  const learned: Learned = {
    chain: {
      ...pack(chain.rowOf, chain.weights, labelCount, grain),
      moves: thousandths(chain.moves),
      start: thousandths(chain.start),
    },
    weigher: packWeigher(weigher),
  };
  writeFileSync(out, JSON.stringify(learned));
} else {
  const labels = chainOf(chain);
  const round = (value: number) => Number(value.toPrecision(5));
  const lines = material
    .filter((member) => member.fold === fold && member.source !== 'twin')
    .map((member) => {
      const { row, tokens, places } = member;
      const scores = scoresOf(chain, member.features);
      const size = tokens.length;
      const room = workspaceFor(size);
      emit(scores, size, room);
      marginalsOf(size, labels, room);
      const heard = hear(room.probability, size);
      const spans = spansOf(room.probability, size, { least: leakKinds.map(() => faintest) });
      const answer: Answer = {
        id: row.id,
        places: places.map(({ place, buckets }) => {
          const { most, mean } = heard(place);
          return [round(sumOf(weigher, buckets)), round(most), round(mean)];
        }),
        spans: spans.map(({ first, last, kind, probability }) => ({
          start: tokens[first]?.start ?? 0,
          end: tokens[last]?.end ?? 0,
          kind: leakKinds[kind] ?? 'phone',
          probability: round(probability),
        })),
      };
      return JSON.stringify(answer);
    });
  writeFileSync(out, `${lines.join('\n')}\n`);
}
