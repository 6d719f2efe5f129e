import { hashOf } from '../model/hash.ts';
import { stemOf } from '../model/stem.ts';
import { classesOf } from '../model/word-classes.ts';
import type { ModelToken } from './tokens.ts';

/** What is asked of every token once. */
export interface Words {
  readonly hashes: Int32Array;
  readonly stems: Int32Array;
  readonly classes: readonly (readonly number[])[];
}

/** Looks up each token of a draft: its hash, its stem's, and what its word means. */
export function wordsOf(tokens: readonly ModelToken[]): Words {
  const hashes = new Int32Array(tokens.length);
  const raw = new Int32Array(tokens.length);
  const stems = new Int32Array(tokens.length);
  const norms: string[] = [];
  tokens.forEach((token, at) => {
    const norm = token.norm;
    norms.push(norm);
    raw[at] = hashOf(norm);
    const first = norm.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      hashes[at] = hashOf(token.shape);
      stems[at] = hashes[at] ?? 0;
    } else {
      hashes[at] = raw[at] ?? 0;
      stems[at] = hashOf(stemOf(norm).slice(0, 6));
    }
  });
  return { hashes, stems, classes: classesOf(norms, raw) };
}
