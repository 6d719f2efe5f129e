import { readFileSync } from 'node:fs';
import { hashOf } from '../../lib/model/hash.ts';
import type { LeakKind, Need, ReviewContext, ToneFault } from '../../lib/review/types.ts';

export interface Row {
  readonly id: string;
  readonly lang: string;
  readonly draft: string;
  readonly context: ReviewContext;
  readonly leaks: readonly { readonly start: number; readonly end: number; readonly kind: LeakKind }[];
  readonly tone: readonly ToneFault[];
  readonly missing: readonly Need[];
  /** Rows of one group never stand on both sides of a cross-validation. */
  readonly group: string;
  /** How much the row counts in training; made rows count less. */
  readonly weight: number;
  /** Made from another row: never scored. */
  readonly made?: boolean;
  /** False where nobody said what the reply lacks. */
  readonly judged?: boolean;
}

/** Rows of a corpus file in the form of the review's own input. */
export function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const row = JSON.parse(line);
      const { site, audience, brand, thread, customer } = row;
      return {
        id: row.id,
        lang: row.lang,
        draft: row.draft,
        context: { site, audience, brand, thread, customer, now: 0 },
        leaks: row.leaks,
        tone: row.tone,
        missing: row.missing,
        group: /-mix\d/.test(row.id)
          ? row.id.replace(/[a-z]$/, '')
          : `${row.brand.name}/${row.thread.map((p: { handle: string }) => p.handle).join()}` || row.id,
        weight: 1,
      };
    });
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const here = list[at] as T;
    list[at] = list[other] as T;
    list[other] = here;
  }
  return list;
}

/** Number of the fold of a row, by its group's name: rows that are added later change nobody's fold. */
export function foldOf({ group }: Row, count: number): number {
  return (hashOf(group) >>> 8) % count;
}
