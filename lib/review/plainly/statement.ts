import type { LeakKind } from '../types.ts';

/** What is looked at of a sum or a statement: as typed, in any case. */
export interface Said {
  /** The statement itself, or the sum. */
  readonly words: string;
  /** The word that joins it to what stands before ("if", "karena"), if one does. */
  readonly joint: string;
  /** What its sentence says up to it, and right behind it. */
  readonly before: string;
  readonly behind: string;
}

/** One thing about a customer that is never told in public, however little stands around it. */
export interface PlainStatement {
  readonly name: string;
  readonly kind: LeakKind;
  /** Whether a clause tells it, or a value does. */
  readonly in: 'clause' | 'value';
  /**
   * Quick and seldom true: only clauses that have one of these words are asked, and then those, too, that no rule of lib/leaks points at.
   * Without it only those are asked that a rule points at.
   */
  readonly mentions?: RegExp;
  readonly tells: (said: Said) => boolean;
  /** Whether a customer's own post has told it: then it may be answered. */
  readonly spokenOf: (post: string, said: Said) => boolean;
  /** Sentences that must be held by this rule, and that must not be. */
  readonly flags: readonly [string, ...string[]];
  readonly passes: readonly [string, ...string[]];
  /** A customer's post, and an answer to it that this rule would hold if she had not written that. */
  readonly answers: readonly [readonly [post: string, answer: string], ...(readonly [string, string])[]];
}

/** "No" of a denial; "no akaun" is a number in Malay, and "no worries" denies nothing. */
const no =
  'no(?!\\.| (?:akaun|akun|rekening|telefon|telepon|hp|talian|internet|id|polis|kad|worries|worry|problem|doubt|joke)(?!\\p{L}))';

/** What might be, is denied, asked or asked for, and what is said of anybody. */
export const isOpen = new RegExp(
  `(?<!\\p{L})(?:if|when|unless|until|${no}|not|never|will|would|may|might|can|could|should|before|whether|why|how|once|all|every|any|provided|as long as|as soon as|the moment|kalau|kalo|klo|jika|bila|apabila|sebelum|belum|bukan|akan|bakal|nanti|bisa|boleh|mungkin|agar|supaya|asal|asalkan|walau|walaupun|biarpun|meski|meskipun|kenapa|mengapa|apakah|adakah|selepas|setelah|setiap|semua|sekiranya|tiada|tidak|tak|nggak|gak|ga|tanpa|atau|or|please|sila|silakan|check|cek|semak|lihat|pastikan|yang|means|artinya|artine|maksudnya)(?!\\p{L})|\\?|n['’]t(?!\\p{L})`,
  'iu',
);

/** Whoever is thanked, wished something or congratulated is told nothing. */
export const isThanks =
  /(?<!\p{L})(?:terima ?kasih|makasih|thanks?|thank you|tq|love|senang|seneng|glad|happy|semoga|selamat|tahniah|congrat\p{L}*|good that)(?!\p{L})/iu;
