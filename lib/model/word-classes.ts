import { wordClasses as english } from '../languages/en/word-classes.ts';
import { wordClasses as indonesian } from '../languages/id/word-classes.ts';
import { wordClasses as malay } from '../languages/ms/word-classes.ts';
import { hashOf, mix } from './hash.ts';
import { stemOf } from './stem.ts';
import { type WordClass, wordClassNames } from './word-class-names.ts';

/** A step in the tree of phrases: what the words so far are, and whether a longer phrase begins with them. */
interface Step {
  /** Its name: the hash of the words so far. */
  readonly key: number;
  classes: number[];
  longer: boolean;
}

export const classCount = wordClassNames.length;
export const classIndex = Object.fromEntries(wordClassNames.map((name, index) => [name, index])) as Readonly<
  Record<WordClass, number>
>;

const phraseStart = 0x51ed27;
const wordPattern = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}'.\-/]/gu;

/** Most phrases: they need not be cut by a pattern. */
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

function stepAt(steps: Map<number, Step>, key: number): Step {
  const known = steps.get(key);
  if (known) return known;
  const step: Step = { key, classes: [], longer: false };
  steps.set(key, step);
  return step;
}

function build(): ReadonlyMap<number, Step> {
  const steps = new Map<number, Step>();
  for (const language of [english, indonesian, malay]) {
    for (const [name, phrases] of Object.entries(language)) {
      const index = classIndex[name as WordClass];
      for (const phrase of phrases.split(',')) {
        const plain = plainWords.test(phrase);
        const words = plain ? [] : (phrase.replaceAll("'", '').match(wordPattern) ?? []);
        let key = phraseStart;
        let step: Step | null = null;
        for (let at = 0, from = 0; plain ? from < phrase.length : at < words.length; at += 1) {
          if (step !== null) step.longer = true;
          if (plain) {
            const space = phrase.indexOf(' ', from);
            const to = space < 0 ? phrase.length : space;
            key = mix(key, hashOf(phrase, from, to));
            from = to + 1;
          } else key = mix(key, hashOf(words[at] ?? ''));
          step = stepAt(steps, key);
        }
        if (step !== null && !step.classes.includes(index)) step.classes.push(index);
      }
    }
  }
  return steps;
}

const steps = build();
const longestPhrase = 5;
/** Marks inside a word or an abbreviation: a phrase goes on behind them. */
const isJoiner = (norm: string) => norm === '-' || norm === '.' || norm === '/' || norm === "'";

/** Most words mean nothing in particular. */
const nothing: readonly number[] = [];

function add(found: (readonly number[])[], from: number, to: number, classes: readonly number[]): void {
  for (let at = from; at <= to; at += 1) {
    const list = found[at] ?? nothing;
    // most words have one list of the lexicon's own, which is not copied
    if (list === nothing) found[at] = classes;
    else {
      const fresh = classes.filter((index) => !list.includes(index));
      if (fresh.length > 0) found[at] = [...list, ...fresh];
    }
  }
}

/** What a word can begin: the step of the tree that it leads to, and what it means by itself, if need be by its stem. */
export interface Beginning {
  readonly step: Step | null;
  readonly classes: readonly number[];
}

const noBeginning: Beginning = { step: null, classes: nothing };

/** `norm` is a lower-case token as `tokenise` gives it, `hash` its `hashOf`, `stem` its `stemOf`. */
export function beginningOf(norm: string, hash: number, stem: string): Beginning {
  if (isJoiner(norm)) return noBeginning;
  const step = steps.get(mix(phraseStart, norm.includes("'") ? hashOf(norm.replaceAll("'", '')) : hash));
  if (step) return { step, classes: step.classes };
  const stemmed = stem === norm ? undefined : steps.get(mix(phraseStart, hashOf(stem)));
  return stemmed ? { step: null, classes: stemmed.classes } : noBeginning;
}

/**
 * For each token the classes of its word and of the phrases that it is part of. `norms` are lower-case tokens as `tokenise`
 * gives them, `hashes` their `hashOf`, `beginnings` their `beginningOf`.
 */
export function classesOf(
  norms: readonly string[],
  hashes: Int32Array,
  beginnings: readonly Beginning[] = norms.map((norm, at) => beginningOf(norm, hashes[at] ?? 0, stemOf(norm))),
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = new Array(norms.length).fill(nothing);
  for (let start = 0; start < norms.length; start += 1) {
    const { step: first, classes } = beginnings[start] ?? noBeginning;
    if (classes.length > 0) add(found, start, start, classes);
    if (first?.longer !== true) continue;
    let step = first;
    let { key } = first;
    let words = 1;
    for (let end = start + 1; end < norms.length && step.longer && words < longestPhrase; end += 1) {
      if (isJoiner(norms[end] ?? '')) continue;
      key = mix(key, hashes[end] ?? 0);
      const next = steps.get(key);
      if (!next) break;
      step = next;
      words += 1;
      if (step.classes.length > 0) add(found, start, end, step.classes);
    }
  }
  return found;
}
