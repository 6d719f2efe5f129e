import { readerWords } from '../../leaks/reader-words.ts';
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
  /** Quick and seldom true: only clauses that have one of these words are asked, and then those, too, that no rule of lib/leaks points at. */
  readonly mentions?: RegExp;
  readonly tells: (said: Said) => boolean;
  /** Words of it in a customer's own post: who spoke of it first may be answered about it. */
  readonly spokenOf?: RegExp;
  /** Sentences that must be held, and that must not be by this rule. */
  readonly flags: readonly [string, ...string[]];
  readonly passes: readonly [string, ...string[]];
}

/** Any of these, as whole words in any case. */
export const anyOf = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** The reader is spoken to or of. */
export const ofReader = anyOf('you', 'your', readerWords);

/** What might be, is denied, asked or asked for, and what is said of anybody. */
export const isOpen =
  /(?<!\p{L})(?:if|when|unless|until|no|not|never|will|would|may|might|can|could|should|before|whether|why|how|once|all|every|any|kalau|kalo|klo|jika|bila|apabila|sebelum|belum|bukan|akan|bakal|nanti|bisa|boleh|mungkin|agar|supaya|kenapa|mengapa|apakah|adakah|selepas|setelah|setiap|semua|sekiranya|tiada|tidak|tak|nggak|gak|ga|tanpa|atau|or|please|sila|silakan|check|cek|semak|lihat|pastikan|yang|means|artinya|artine|maksudnya)(?!\p{L})|\?|n['’]t(?!\p{L})/iu;
