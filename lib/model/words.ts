import type { ModelToken } from '../review/tokens.ts';
import { hashOf } from './hash.ts';
import { stemOf } from './stem.ts';
import { classesOf } from './word-classes.ts';

/** What is asked of every token, worked out once for rules, weigher and tagger. */
export interface Words {
  /** Tokens as they are meant, and their rough stems (see `stemOf`). */
  readonly texts: readonly string[];
  readonly stemmed: readonly string[];
  /** Hashes of the words, of their stems and of their shapes. */
  readonly norms: Int32Array;
  readonly stems: Int32Array;
  readonly shapes: Int32Array;
  /** Hashes of the words, and of six letters of their stems; of what begins with a digit only the shape. */
  readonly plain: Int32Array;
  readonly roots: Int32Array;
  /** What the words mean. */
  readonly classes: readonly (readonly number[])[];
}

const rootLength = 6;

/** Looks up each token of a draft. */
export function wordsOf(tokens: readonly ModelToken[]): Words {
  const size = tokens.length;
  const texts: string[] = [];
  const stemmed: string[] = [];
  const norms = new Int32Array(size);
  const stems = new Int32Array(size);
  const shapes = new Int32Array(size);
  const plain = new Int32Array(size);
  const roots = new Int32Array(size);
  for (let at = 0; at < size; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { norm } = token;
    const stem = stemOf(norm);
    texts.push(norm);
    stemmed.push(stem);
    norms[at] = hashOf(norm);
    stems[at] = stem === norm ? (norms[at] ?? 0) : hashOf(stem);
    shapes[at] = hashOf(token.shape);
    const first = norm.charCodeAt(0);
    const isNumber = first >= 48 && first <= 57;
    plain[at] = (isNumber ? shapes[at] : norms[at]) ?? 0;
    roots[at] = isNumber ? (shapes[at] ?? 0) : hashOf(stem, 0, Math.min(rootLength, stem.length));
  }
  return { texts, stemmed, norms, stems, shapes, plain, roots, classes: classesOf(texts, norms, stemmed) };
}
