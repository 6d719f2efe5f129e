import type { ToneFault } from '../review/types.ts';

/**
 * Phrases of one language that show a fault. Lower case; `*` stands for up to four words of the same sentence, `a|b` for either word.
 * They are hints: the classifier weighs them together with the rest of the draft.
 */
export type ToneCues = Readonly<Record<ToneFault, readonly string[]>>;

/** How one may say it instead, as a whole sentence; `{rest}` is the sentence as typed, its first letter small. */
export type CalmerWords = Readonly<Record<ToneFault, string>>;
