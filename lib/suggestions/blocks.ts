import { momentText } from './clock.ts';
import { type Composer, type Piece, piece, say } from './composer.ts';
import { stemsOf } from './stems.ts';
import type { BuildingBlock } from './types.ts';
import { anyBusiness, sectors } from './words/sectors.ts';

/** Stems of things: a block that names one fits only a thread that names it as well. */
const things = new Set([...sectors, anyBusiness].flatMap(({ words }) => words.flatMap((word) => [...stemsOf(word)])));

/**
 * Whether a block has its place in this thread: it speaks of nothing in particular, or of what she speaks of. What the private channel
 * asks for belongs to the brand and fits always.
 */
function suitsThread(block: BuildingBlock, hers: ReadonlySet<string>): boolean {
  if (block.act === 'private-channel') return true;
  const named = [...stemsOf(block.text.replace(/\{\w+\}/g, ' '))].filter((stem) => things.has(stem));
  return named.every((stem) => hers.has(stem));
}

/**
 * A building block of the team's own for this act, filled; null where there is none in this language that suits the thread. Its `{time}`
 * is a plain time ("tomorrow at 10am"), for the block brings its own "until"; where the brand told no hours, no block with a time is used.
 */
export function blockFor(
  composer: Composer,
  act: string,
  place = 'first',
  timeless = false,
): { readonly id: string; readonly text: string } | null {
  const { reading } = composer;
  const { deadline } = reading.clock;
  const hers = stemsOf(reading.plainText);
  const filled = { name: reading.address.who, link: reading.context.brand.links[0] ?? '' };
  const fitting = (reading.context.blocks ?? []).filter(
    (block) =>
      block.act === act &&
      block.lang === reading.voice &&
      !block.text.includes('{private:') &&
      (deadline !== null || !block.text.includes('{time}')) &&
      (filled.name !== '' || !block.text.includes('{name}')) &&
      (filled.link !== '' || !block.text.includes('{link}')) &&
      (!timeless || !block.text.includes('{time}')) &&
      suitsThread(block, hers),
  );
  const turn = Math.max(0, ['first', 'second', 'third'].indexOf(place));
  const ranked = fitting.toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0));
  const liked = ranked.filter(({ weight = 0 }) => weight > 0);
  const from = liked.length > 0 && turn === 0 ? liked : ranked;
  const block = from[(reading.seed + composer.round + turn) % Math.max(1, from.length)];
  if (block === undefined) return null;
  const text = say(composer, [block.text], block.id, {
    ...filled,
    brand: reading.context.brand.name,
    phone: reading.context.brand.phones[0] ?? '',
    ...(deadline === null ? {} : { time: momentText(deadline, reading.voice) }),
  });
  return { id: block.id, text };
}

/** Behind which pieces of a plan the team's own words for an act belong. One such sentence a reply: two sound like a brochure. */
const ownPlaces: readonly (readonly [act: string, behind: readonly string[]])[] = [
  ['own', ['own']],
  ['next-step', ['next-step', 'hours']],
  ['close', ['next-step', 'hours', 'link', 'answer']],
];

/**
 * The plan's pieces with one of the team's own building blocks beside them, behind the pieces of its act: the first to go when the post
 * gets too long. What the plan does not do, it does not say; where the plan names the time already, a block does not name it again.
 */
export function withBlocks(composer: Composer, pieces: readonly Piece[]): readonly Piece[] {
  const { clock, voice } = composer.reading;
  const time = clock.deadline === null ? '' : momentText(clock.deadline, voice);
  const timed = time !== '' && pieces.some(({ variants }) => variants.some((text) => text.includes(time)));
  for (const [act, behind] of ownPlaces) {
    const last = pieces.findLastIndex((one) => behind.includes(one.act));
    if (act === 'next-step' && pieces.some((one) => one.act === 'link')) continue;
    const block =
      last < 0 || pieces.some((one) => one.act === 'close' && act === 'close')
        ? null
        : blockFor(composer, act, 'first', timed);
    if (block === null) continue;
    const own = piece(act, 12, [block.text, ''], [{ type: 'block', ref: block.id }]);
    return act === 'close' ? [...pieces, own] : pieces.toSpliced(last + 1, 0, own);
  }
  return pieces;
}
