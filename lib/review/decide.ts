import type { Place } from './place.ts';
import type { LeakKind } from './types.ts';
import { statementKinds } from './types.ts';

/** The chance from which a finding is shown. */
export const note = 0.2;

/** What hard facts leave of a chance, whatever was learned. */
export interface Bounds {
  readonly least: number;
  /** 1, or `note` for what is nobody's secret. */
  readonly most: number;
}

/** A chance within its bounds; whether something is nobody's secret is only asked of what would be shown. */
export function bounded(chance: number, bounds: Bounds): number {
  const likely = Math.max(bounds.least, chance);
  return likely <= note ? likely : Math.min(bounds.most, likely);
}

/** A place with the chance that it is what it is taken for. */
export interface Weighed {
  readonly place: Place;
  readonly chance: number;
  readonly bounds: Bounds;
}

/** What is told of a draft, before it has a sentence and fixes. Offsets in the typed draft. */
export interface Decided {
  readonly start: number;
  readonly end: number;
  readonly kind: LeakKind;
  readonly rule: string;
  readonly value: string;
  readonly confidence: number;
  readonly bounds: Bounds;
  /** Clauses that were joined into this one. */
  readonly clauses: number;
}

const statements: ReadonlySet<LeakKind> = new Set(statementKinds);
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Of values that overlap the likeliest stays; that it is private at all is the likelier the more kinds it may be. */
function decideValues(weighed: readonly Weighed[], length: number): Decided[] {
  const likely = weighed.filter(({ chance }) => chance >= 0.05).sort((a, b) => a.place.start - b.place.start);
  const ordered = likely
    .map((one, at) => ({ ...one, at }))
    .sort((a, b) => b.chance - a.chance || a.place.start - b.place.start || b.place.end - a.place.end);
  const taken = new Uint8Array(length);
  const kept: Decided[] = [];
  for (const { place, chance, bounds, at } of ordered) {
    if (taken.subarray(place.start, place.end).includes(1)) continue;
    taken.fill(1, place.start, place.end);
    let none = 1 - chance;
    // others that overlap begin close by: no more than a few dozen rules point at one place
    for (let other = Math.max(0, at - 40); other < Math.min(likely.length, at + 40); other += 1) {
      const rival = likely[other];
      if (rival !== undefined && rival.place.kind !== place.kind && overlaps(rival.place, place))
        none *= 1 - rival.chance;
    }
    const confidence = Math.max(chance, Math.min(1 - none, chance * 3));
    kept.push({
      start: place.start,
      end: place.end,
      kind: place.kind,
      rule: place.rule,
      value: place.value,
      confidence,
      bounds,
      clauses: 0,
    });
  }
  return kept;
}

/** Each clause is one kind of statement at most; clauses that go on with the same are one. */
function decideStatements(weighed: readonly Weighed[], draft: string): Decided[] {
  const best = new Map<number, Weighed>();
  for (const one of weighed) {
    const known = best.get(one.place.from);
    if (known === undefined || one.chance > known.chance) best.set(one.place.from, one);
  }
  const kept: (Decided & { to: number })[] = [];
  for (const { place, chance, bounds } of [...best.values()].sort((a, b) => a.place.from - b.place.from)) {
    if (chance < 0.05) continue;
    const last = kept[kept.length - 1];
    const goesOn =
      last !== undefined &&
      last.kind === place.kind &&
      place.from - last.to <= 2 &&
      chance >= 0.4 === last.confidence >= 0.4 &&
      !/[.!?\n]/.test(draft.slice(last.end, place.start));
    const one = {
      start: place.start,
      end: place.end,
      kind: place.kind,
      rule: place.rule,
      value: '',
      confidence: chance,
      bounds,
      clauses: 1,
      to: place.to,
    };
    if (goesOn)
      kept[kept.length - 1] = {
        ...last,
        end: one.end,
        to: one.to,
        confidence: Math.max(last.confidence, chance),
        clauses: last.clauses + 1,
      };
    else kept.push(one);
  }
  return kept;
}

/** Chooses among weighed places. Values do not overlap each other, statements do not overlap each other. In order of place. */
export function decide(weighed: readonly Weighed[], draft: string): readonly Decided[] {
  const values = decideValues(
    weighed.filter(({ place }) => !statements.has(place.kind)),
    draft.length,
  );
  const told = decideStatements(
    weighed.filter(({ place }) => statements.has(place.kind)),
    draft,
  );
  return [...values, ...told].sort((a, b) => a.start - b.start || a.end - b.end);
}
