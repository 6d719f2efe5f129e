import type { SiteId } from '../review/types.ts';
import type { Piece, Source } from './composer.ts';
import { mostOnX, weightOnX } from './weight.ts';

/** On Facebook nothing forces a limit; longer than this nobody reads. */
const mostOnFacebook = 700;

const lengthOf = (text: string, site: SiteId): number => (site === 'x' ? weightOnX(text) : text.length);

/** How much dearer the last step of a part is than its first. */
const dearest = 40;

/** A reply that fits, and what it rests on. */
export interface Fitted {
  readonly text: string;
  readonly sources: readonly Source[];
}

/**
 * The pieces joined so that they fit: what matters least is shortened first, step by step, and never in the middle of a sentence.
 * Null when even the shortest forms are too long.
 */
export function shorten(pieces: readonly Piece[], site: SiteId): Fitted | null {
  const most = site === 'x' ? mostOnX : mostOnFacebook;
  const steps = pieces.map(() => 0);
  const join = (): string =>
    pieces
      .map(({ variants }, at) => variants[steps[at] ?? 0] ?? '')
      .filter((text) => text !== '')
      .join(' ')
      .replace(/\s+/g, ' ');
  const fits = (): boolean => {
    const text = join();
    return text !== '' && lengthOf(text, site) <= most;
  };
  /** What was shortened to make room that is not needed after all is said again, what matters most first. */
  const growBack = (): void => {
    const byWeight = [...pieces.entries()].toSorted(([, one], [, other]) => other.keep - one.keep);
    for (const [at] of byWeight) {
      const now = steps[at] ?? 0;
      for (let step = 0; step < now; step += 1) {
        steps[at] = step;
        if (fits()) break;
        steps[at] = now;
      }
    }
  };
  for (;;) {
    if (fits()) {
      growBack();
      const text = join();
      const used = pieces.filter(({ variants }, at) => (variants[steps[at] ?? 0] ?? '') !== '');
      return { text, sources: distinct(used.flatMap(({ sources }) => sources)) };
    }
    let weakest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [at, { variants, keep }] of pieces.entries()) {
      const step = steps[at] ?? 0;
      // each step already taken makes the next one dearer, so that all give a little before one gives all
      const cost = keep + step * Math.min(9, dearest / Math.max(1, variants.length - 1));
      if (step + 1 < variants.length && cost < least) {
        least = cost;
        weakest = at;
      }
    }
    if (weakest < 0) return null;
    steps[weakest] = (steps[weakest] ?? 0) + 1;
  }
}

function distinct(sources: readonly Source[]): readonly Source[] {
  const seen = new Set<string>();
  return sources.filter(({ type, ref }) => {
    const key = `${type} ${ref}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
