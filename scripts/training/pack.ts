import type { Packed } from '../../lib/model/packed.ts';

/**
 * Packs dense weights (`rowOf` names the rows, `count` columns): weights below `least` are dropped, the rest rounded to bytes.
 * Deterministic.
 */
export function pack(rowOf: ReadonlyMap<number, number>, weights: Float32Array, count: number, least: number): Packed {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = Math.max(top, 0.001) / 127;
  const keys: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const bytes: number[] = [];
  let last = 0;
  for (const [key, row] of [...rowOf].sort(([a], [b]) => a - b)) {
    let kept = 0;
    for (let label = 0; label < count; label += 1) {
      const weight = weights[row * count + label] ?? 0;
      const rounded = Math.round(weight / scale);
      if (Math.abs(weight) < least || rounded === 0) continue;
      labels.push(label);
      bytes.push(rounded & 255);
      kept += 1;
    }
    if (kept === 0) continue;
    counts.push(kept);
    let difference = key - last;
    last = key;
    while (difference > 127) {
      keys.push((difference & 127) | 128);
      difference >>>= 7;
    }
    keys.push(difference);
  }
  const base64 = (list: readonly number[]) => Buffer.from(Uint8Array.from(list)).toString('base64');
  return {
    scale: Number(scale.toPrecision(6)),
    keys: base64(keys),
    counts: base64(counts),
    labels: base64(labels),
    weights: base64(bytes),
  };
}
