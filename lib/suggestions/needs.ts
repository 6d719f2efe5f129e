import type { Finding, Need } from '../review/types.ts';
import { askPrivately, nextStepHere } from './acts.ts';
import { type Composer, type Piece, piece, say } from './composer.ts';
import { briefOpening } from './openings.ts';
import { banks } from './phrases/index.ts';
import type { Reading } from './reading.ts';

/** What a good reply has and this one lacks, as the review says. */
export const lackedIn = (findings: readonly Finding[]): readonly Need[] =>
  findings.filter(({ group }) => group === 'missing').map(({ kind }) => kind as Need);

const acts: Readonly<Record<Need, readonly string[]>> = {
  empathy: ['open'],
  solution: ['answer', 'next-step'],
  'private-channel': ['private-channel'],
  'next-step': ['next-step', 'hours'],
};
/** What is needed is shortened last and never left out. */
const kept = 96;

/** Nothing is asked of who thanks or proposes: the door is only named. */
const friendly: ReadonlySet<string> = new Set(['praise', 'idea', 'question', 'mockery', 'not-ours']);
const ownCase = (composer: Composer, place: string): Piece =>
  piece('private-channel', kept, [say(composer, banks[composer.reading.voice].ownCase, place)]);

/** She asks or tells what she means to do, and nothing went wrong: there is nothing to be sorry for, whatever the review misses. */
export const isPlain = ({ is }: Reading): boolean => is.asks && !is.trouble && !is.angry && !is.worried;

/** The pieces of a plan with what an earlier attempt lacked: held on to where the plan has it, added where it has not. */
export function withNeeded(
  composer: Composer,
  pieces: readonly Piece[],
  needed: ReadonlySet<Need>,
  situation: string,
  place: string,
): readonly Piece[] {
  let whole = pieces;
  for (const need of needed) {
    const at = whole.findLastIndex(({ act }) => acts[need].includes(act));
    const has = whole[at];
    if (has !== undefined) {
      const variants = has.variants.filter((text) => text !== '');
      whole = whole.with(at, { ...has, keep: kept, variants });
    } else if (need === 'empathy')
      whole = isPlain(composer.reading) ? whole : [briefOpening(composer, place), ...whole];
    else if (need === 'private-channel')
      whole = [...whole, friendly.has(situation) ? ownCase(composer, place) : askPrivately(composer, place, kept)];
    else whole = [...whole, ...nextStepHere(composer, place, kept)];
  }
  return whole;
}
