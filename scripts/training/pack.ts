import { glyphBase, glyphOf } from '../../lib/model/glyphs.ts';
import type { Packed } from '../../lib/model/packed.ts';

/** Whole numbers from 0 on as lib/model/glyphs.ts reads them. */
export function glyphs(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= glyphBase; rest = Math.floor(rest / glyphBase)) text += glyphOf(glyphBase + (rest % glyphBase));
    text += glyphOf(rest);
  }
  return text;
}

/** The same for numbers with signs. */
export function signedGlyphs(numbers: Iterable<number>): string {
  return glyphs(Array.from(numbers, (number) => (number < 0 ? -2 * number - 1 : 2 * number)));
}

/**
 * How coarsely weights are stored: those below `least` are dropped, the rest rounded to `step`, and cut at 127 steps; a row whose weights
 * come to less than `together` is dropped as a whole, for its key takes more room than they do.
 */
export interface Grain {
  readonly step: number;
  readonly least: number;
  readonly together: number;
}

/** Packs dense weights (`rowOf` names the rows, `count` columns). Deterministic. */
export function pack(
  rowOf: ReadonlyMap<number, number>,
  weights: Float32Array,
  count: number,
  { step, least, together }: Grain,
): Packed {
  const keys: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const steps: number[] = [];
  let last = 0;
  for (const [key, row] of [...rowOf].sort(([a], [b]) => a - b)) {
    const kept: (readonly [label: number, rounded: number])[] = [];
    for (let label = 0; label < count; label += 1) {
      const weight = weights[row * count + label] ?? 0;
      const rounded = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (Math.abs(weight) >= least && rounded !== 0) kept.push([label, rounded]);
    }
    const sum = step * kept.reduce((before, [, rounded]) => before + Math.abs(rounded), 0);
    if (kept.length === 0 || sum < together) continue;
    for (const [label, rounded] of kept) {
      labels.push(label);
      steps.push(rounded);
    }
    counts.push(kept.length);
    keys.push(key - last);
    last = key;
  }
  return {
    scale: step,
    keys: glyphs(keys),
    counts: glyphs(counts),
    labels: glyphs(labels),
    weights: signedGlyphs(steps),
  };
}
