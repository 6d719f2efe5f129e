import type { Calibration } from '../../lib/model/calibration.ts';

interface Block {
  said: number;
  right: number;
  size: number;
}

/** Drafts to a block at the start: rare labels have their few right ones all at one end. */
const grain = 10;
const mostBlocks = 400;
/** Points of a curve. */
const mostPoints = 12;

/** Two neighbours as one. */
function merge(blocks: Block[], at: number): void {
  const [one, other] = blocks.slice(at, at + 2);
  if (one === undefined || other === undefined) return;
  blocks.splice(at, 2, {
    said: one.said + other.said,
    right: one.right + other.right,
    size: one.size + other.size,
  });
}

const share = ({ right, size }: Block) => right / size;

/**
 * The rising curve that fits best (pool adjacent violators): `said` are probabilities, `right` whether they came true. At most
 * twelve points, each the mean of a block; of a finer curve those neighbours are joined first that say nearly the same.
 */
export function calibrate(pairs: readonly { readonly said: number; readonly right: boolean }[]): Calibration {
  const sorted = [...pairs].sort((a, b) => a.said - b.said);
  if (sorted.length < 2 * grain) return { said: [], right: [] };
  const blockSize = Math.max(grain, Math.ceil(sorted.length / mostBlocks));
  const blocks: Block[] = [];
  for (let at = 0; at < sorted.length; at += blockSize) {
    const part = sorted.slice(at, at + blockSize);
    blocks.push({
      said: part.reduce((sum, pair) => sum + pair.said, 0),
      right: part.filter((pair) => pair.right).length,
      size: part.length,
    });
    for (let last = blocks.length - 1; last > 0; last -= 1) {
      const [before, here] = [blocks[last - 1], blocks[last]];
      if (before === undefined || here === undefined || share(before) < share(here)) break;
      merge(blocks, last - 1);
    }
  }
  while (blocks.length > mostPoints) {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at + 1 < blocks.length; at += 1) {
      const [one, other] = [blocks[at], blocks[at + 1]];
      if (one === undefined || other === undefined) continue;
      const apart = (share(other) - share(one)) ** 2 * ((one.size * other.size) / (one.size + other.size));
      if (apart >= least) continue;
      least = apart;
      nearest = at;
    }
    merge(blocks, nearest);
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  // no block is quite sure, and none less than the one before
  let before = 0;
  const right = blocks.map((block) => {
    before = Math.max(before, round(Math.min(0.995, (block.right + 0.5) / (block.size + 1))));
    return before;
  });
  return { said: blocks.map(({ said, size }) => round(said / size)), right };
}
