import type { ModelToken } from '../review/tokens.ts';
import { hashOf } from './hash.ts';
import { stemOf } from './stem.ts';
import { type Beginning, beginningOf, classesOf } from './word-classes.ts';

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

/** What is worked out of a word by itself. */
interface Word {
  readonly stem: string;
  readonly hash: number;
  readonly stemHash: number;
  readonly rootHash: number;
  readonly beginning: Beginning;
}

/** So many words are kept, none longer than this; then it is begun anew. */
const mostWords = 4096;
const longestKept = 12;
const kept = new Map<string, Word>();

function beginsWithDigit(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** The same words stand in every draft, and in the same draft at every look at it while it is typed. Numbers are not kept. */
function wordOf(norm: string): Word {
  const known = kept.get(norm);
  if (known !== undefined) return known;
  const stem = stemOf(norm);
  const hash = hashOf(norm);
  const word: Word = {
    stem,
    hash,
    stemHash: hashOf(stem),
    rootHash: hashOf(stem, 0, Math.min(rootLength, stem.length)),
    beginning: beginningOf(norm, hash, stem),
  };
  if (norm.length > longestKept || beginsWithDigit(norm)) return word;
  if (kept.size === mostWords) kept.clear();
  kept.set(norm, word);
  return word;
}

/** Looks up each token of a draft. */
export function wordsOf(tokens: readonly ModelToken[]): Words {
  const size = tokens.length;
  const texts: string[] = [];
  const stemmed: string[] = [];
  const beginnings: Beginning[] = [];
  const norms = new Int32Array(size);
  const stems = new Int32Array(size);
  const shapes = new Int32Array(size);
  const plain = new Int32Array(size);
  const roots = new Int32Array(size);
  for (let at = 0; at < size; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { norm } = token;
    const { stem, hash, stemHash, rootHash, beginning } = wordOf(norm);
    const shape = hashOf(token.shape);
    texts.push(norm);
    stemmed.push(stem);
    beginnings.push(beginning);
    norms[at] = hash;
    stems[at] = stemHash;
    shapes[at] = shape;
    const isNumber = beginsWithDigit(norm);
    plain[at] = isNumber ? shape : hash;
    roots[at] = isNumber ? shape : rootHash;
  }
  return { texts, stemmed, norms, stems, shapes, plain, roots, classes: classesOf(texts, norms, beginnings) };
}
