import type { Calibration } from '../../lib/model/calibration.ts';

/**
 * The rising curve that fits best (pool adjacent violators): `said` are probabilities, `right` whether they came true.
 * At most twelve points, each the mean of a block.
 */
export function calibrate(pairs: readonly { readonly said: number; readonly right: boolean }[]): Calibration {
  const sorted = [...pairs].sort((a, b) => a.said - b.said);
  if (sorted.length < 20) return { said: [], right: [] };
  const blockSize = Math.max(10, Math.ceil(sorted.length / 12));
  const blocks: { said: number; right: number; size: number }[] = [];
  for (let at = 0; at < sorted.length; at += blockSize) {
    const part = sorted.slice(at, at + blockSize);
    blocks.push({
      said: part.reduce((sum, pair) => sum + pair.said, 0),
      right: part.filter((pair) => pair.right).length + 0.5,
      size: part.length + 1,
    });
    for (let last = blocks.length - 1; last > 0; last -= 1) {
      const here = blocks[last] as (typeof blocks)[number];
      const before = blocks[last - 1] as (typeof blocks)[number];
      if (before.right / before.size <= here.right / here.size) break;
      blocks.splice(last - 1, 2, {
        said: before.said + here.said,
        right: before.right + here.right,
        size: before.size + here.size,
      });
    }
  }
  // `size` counts one more per block than drafts are in it, so that no block is quite sure
  const round = (value: number) => Math.round(value * 1000) / 1000;
  let seen = 0;
  const said: number[] = [];
  const right: number[] = [];
  for (const block of blocks) {
    const drafts = sorted.slice(
      seen,
      Math.min(sorted.length, seen + Math.round(block.size - block.size / (blockSize + 1))),
    );
    seen += drafts.length;
    if (drafts.length === 0) continue;
    said.push(round(drafts.reduce((sum, pair) => sum + pair.said, 0) / drafts.length));
    right.push(round(Math.min(0.995, block.right / block.size)));
  }
  return { said, right };
}
