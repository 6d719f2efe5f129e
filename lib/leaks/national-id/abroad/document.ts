/** One kind of document that a country gives its people: what its number looks like, how it is checked, and which words announce it. */
export interface Document {
  /** Name of its rule. */
  readonly name: string;
  readonly country: string;
  /** Where form and check were read. */
  readonly source: string;
  /** The number as people write it. Global; from `shapes.ts`, so that documents of one form are looked for once. */
  readonly shape: RegExp;
  /** Whether digits and capitals alone are such a number: check digit, birthday, letters that are given out. Without it, any number of the shape is. */
  readonly fits?: (number: string) => boolean;
  /** Fewer than one in fifteen numbers of the form fit: one that stands alone in a reply, without a word, is told. */
  readonly rarelyFits?: true;
  /** A number that doesn't fit is none, even beside its words: they say other things too. Else a slip of the pen is told. */
  readonly mustFit?: true;
  /** Written like this, and fitting, it is this document and nothing else, whatever stands around. */
  readonly unmistakable?: RegExp;
  /** Words that announce it: its own name, how one says it in Indonesian, Malay and English. */
  readonly words: readonly string[];
  /** Words before the number that speak for something else, besides those in `recognisers.ts`. */
  readonly unless?: readonly string[];
  readonly flags: string;
  readonly passes?: string;
}
