import type { Reading } from '../review/reading.ts';
import type { Language, LeakKind } from '../review/types.ts';

/** Sentences marked as in the reply corpus: `[[kind:value]]`. Non-empty by type: a rule carries its proof. */
export type Examples = readonly [string, ...string[]];

/** Words that stand near a value, by language. All languages are read together, because people mix them. */
export type Cues = Partial<Record<Language | 'any', readonly string[]>>;

/** What a rule may look at besides the value itself. */
export interface Around {
  /** Folded text of the whole draft and where the value stands in it. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** One of the rule's own cue words stands near, and how many words away the nearest one is. */
  readonly cue: boolean;
  readonly distance: number;
}

/** A rule for values with a form of their own: numbers, codes, addresses of mail and machines. */
export interface Recogniser {
  /** Its file's; of a document from abroad, its row's. */
  readonly name: string;
  readonly kind: LeakKind;
  /** What a draft must hold before the shape is tried at all: keeps the common draft cheap. */
  readonly needs: 'digit' | 'at' | 'link' | 'letter';
  /** Global, and linear: no nested repetition. Reads folded text (see `normalise`). The whole match is the value, if nothing else is said. */
  readonly shape: RegExp;
  /** Where in a match the value stands, if another number was written beside it. What follows the end is searched again. */
  readonly valueIn?: (match: string) => readonly [start: number, end: number];
  /** False: not a value of this kind after all. A number: how sure the form alone makes us, in place of `bare`. */
  readonly validate?: (value: string, around: Around) => boolean | number;
  readonly cues: Cues;
  /** Without a cue word in the draft the rule is not asked at all: only for those whose form alone never counts. */
  readonly onlyBesideCue?: true;
  /** Words near the value that speak against this kind. */
  readonly against?: Cues;
  /** 0 to 1: without a cue word; 0 means that the value counts only beside one. */
  readonly bare: number;
  /** 0 to 1: with a cue word beside it. */
  readonly cued: number;
  /** From which strength on the form is proof enough (check digits, a token in a link): told whatever was learned. Without it, never. */
  readonly certainFrom?: number;
  /** How many words before and behind the value a cue may stand. Default 5 and 3. */
  readonly reach?: readonly [before: number, behind: number];
  /** Key of the sentence that tells the harm, in lib/languages/<language>/why.ts. */
  readonly why: WhyKey;
  readonly flags: Examples;
  readonly passes: Examples;
}

/** Keys of the harm told, one for each kind and a few finer ones. */
export type WhyKey = LeakKind | 'payment-card-end' | 'repeated' | 'third-person';

/** A rule is a value that carries its proof; this only checks its form. */
export function defineRecogniser(recogniser: Recogniser): Recogniser {
  return recogniser;
}

/** A place that a rule points at, before anything is weighed. Offsets in the typed draft. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: LeakKind;
  readonly rule: string;
  /** The value as the rule read it, folded and without disguise. */
  readonly value: string;
  /** 0 to 1; what the rule alone makes of it, before thread, brand and audience are asked. */
  readonly strength: number;
}

/** A rule that reads the whole draft, for values without a form of their own: sums, names, addresses, statements. */
export interface Finder {
  readonly name: string;
  readonly kind: LeakKind;
  readonly find: (reading: Reading) => readonly Candidate[];
  /** As of a recogniser. */
  readonly certainFrom?: number;
  readonly why: WhyKey;
  readonly flags: Examples;
  readonly passes: Examples;
}

/** As `defineRecogniser`, for a rule that reads the whole draft. */
export function defineFinder(finder: Finder): Finder {
  return finder;
}
