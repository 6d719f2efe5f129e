import { describe, expect, test } from 'vitest';
import {
  beginOf,
  type ChainWeights,
  cellsOf,
  chainOf,
  emit,
  emitSteps,
  insideOf,
  labelCount,
  marginalsOf,
  moveCount,
  workspaceFor,
} from '../../lib/model/chain.ts';
import { seeded } from '../../scripts/training/rows.ts';

const flat: ChainWeights = { moves: new Float32Array(moveCount * labelCount), start: new Float32Array(labelCount) };

/** Probabilities of the labels of `size` tokens. */
function probabilities(scores: Float32Array, size: number, weights = flat): Float64Array {
  const room = workspaceFor(size);
  emit(scores, size, room);
  marginalsOf(size, chainOf(weights), room);
  return room.probability;
}

/** The same by going through every path there is. */
function byEveryPath(scores: Float32Array, size: number, { moves, start }: ChainWeights): Float64Array {
  const sums = new Float64Array(size * labelCount);
  let all = 0;
  const path: number[] = [];
  const walk = (odds: number) => {
    const at = path.length;
    if (at === size) {
      all += Math.exp(odds);
      path.forEach((label, token) => {
        const cell = token * labelCount + label;
        sums[cell] = (sums[cell] ?? 0) + Math.exp(odds);
      });
      return;
    }
    for (let label = 0; label < labelCount; label += 1) {
      const cells = at === 0 ? [] : cellsOf(path[at - 1] ?? 0, label);
      if (at === 0 ? label > 0 && label % 2 === 0 : cells.length === 0) continue;
      const move = at === 0 ? (start[label] ?? 0) : cells.reduce((sum, cell) => sum + (moves[cell] ?? 0), 0);
      path.push(label);
      walk(odds + move + (scores[at * labelCount + label] ?? 0));
      path.pop();
    }
  };
  walk(0);
  return sums.map((sum) => sum / all);
}

describe('the chain of labels', () => {
  test('an inside label follows its own beginning and nothing else', () => {
    expect(cellsOf(beginOf(2), insideOf(2))).toHaveLength(1);
    expect(cellsOf(0, insideOf(2))).toEqual([]);
    expect(cellsOf(beginOf(1), insideOf(2))).toEqual([]);
  });

  test('its probabilities are those of all paths together', () => {
    const random = seeded(7);
    const numbers = (size: number, width: number) =>
      Float32Array.from({ length: size }, () => (random() - 0.5) * width);
    for (const width of [1, 4, 12]) {
      const weights = { moves: numbers(moveCount * labelCount, width), start: numbers(labelCount, width) };
      const scores = numbers(3 * labelCount, width);
      const expected = byEveryPath(scores, 3, weights);
      probabilities(scores, 3, weights).forEach((one, cell) => {
        expect(one).toBeCloseTo(expected[cell] ?? 0, 6);
      });
    }
  });

  test('probabilities of a token add up to one', () => {
    const size = 4;
    const probability = probabilities(
      new Float32Array(size * labelCount).map((_, at) => Math.sin(at)),
      size,
    );
    for (let at = 0; at < size; at += 1) {
      const sum = probability.subarray(at * labelCount, (at + 1) * labelCount).reduce((one, other) => one + other, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });

  test('large scores do not overflow', () => {
    const scores = new Float32Array(3 * labelCount);
    scores[beginOf(0)] = 900;
    expect(probabilities(scores, 3)[beginOf(0)]).toBeCloseTo(1, 3);
  });

  test('whole steps are worth what their scores are', () => {
    const size = 3;
    const steps = Int32Array.from({ length: size * labelCount }, (_, at) => Math.round(300 * Math.sin(at)));
    const room = workspaceFor(size);
    emitSteps(steps, size, 0.03, room);
    const other = workspaceFor(size);
    emit(
      Float32Array.from(steps, (step) => 0.03 * step),
      size,
      other,
    );
    room.emission.forEach((factor, cell) => {
      expect(factor).toBeCloseTo(other.emission[cell] ?? 0, 5);
    });
  });
});
