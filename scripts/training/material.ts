import { readDrafts } from './drafts.ts';
import { type Prepared, prepare } from './prepare.ts';
import { foldOf, type Row, readRows } from './rows.ts';
import { twinsOf } from './twins.ts';

export const foldCount = 5;
export const seed = 2011;
const twinShare = 0.5;

/** A row that is learned from. Rows of one thread, and a row and its twin, stand in the same fold. */
export interface Member extends Prepared {
  readonly fold: number;
  /** Where it comes from: only rows of the corpus are scored, and nothing is asked about twins. */
  readonly source: 'corpus' | 'drafts' | 'twin';
}

/** Everything that learning starts from: the same for the same files, in the same order. */
export function materialOf(trainFile: string): readonly Member[] {
  const corpus = readRows(trainFile);
  const drafts = readDrafts(corpus);
  const twins = twinsOf([...corpus, ...drafts], twinShare, seed);
  const rows: readonly (readonly [Row, Member['source']])[] = [
    ...corpus.map((row) => [row, 'corpus'] as const),
    ...drafts.map((row) => [row, 'drafts'] as const),
    ...twins.map((row) => [row, 'twin'] as const),
  ];
  return rows.map(([row, source]) => ({ ...prepare(row), fold: foldOf(row, foldCount), source }));
}
