import type { Dexie, Table } from 'dexie';
import type { CsvImport } from './csv/note.ts';
import type {
  Accepted,
  Apart,
  Asking,
  Case,
  Customer,
  Erasure,
  Fact,
  Identity,
  Interaction,
  Merge,
  Parked,
  PracticeRun,
  PromiseRecord,
  ReviewRecord,
  Setting,
  StoredArticle,
  StoredPack,
} from './schema.ts';
import type { WordPage } from './word-pages.ts';

/** The tables by name, as types alone: whoever is handed the opened database needs to know no more. */

/** `words` is what the customer is found by: see words.ts. */
export interface StoredCustomer extends Customer {
  readonly words: readonly string[];
}

interface Tables {
  readonly customers: Table<StoredCustomer, string>;
  readonly identities: Table<Identity, string>;
  readonly facts: Table<Fact, string>;
  readonly interactions: Table<Interaction, string>;
  readonly promises: Table<PromiseRecord, string>;
  readonly cases: Table<Case, string>;
  readonly reviews: Table<ReviewRecord, string>;
  readonly articles: Table<StoredArticle, string>;
  readonly packs: Table<StoredPack, string>;
  readonly practiceRuns: Table<PracticeRun, string>;
  readonly settings: Table<Setting, string>;
  readonly accepted: Table<Accepted, string>;
  readonly merges: Table<Merge, string>;
  readonly parked: Table<Parked, string>;
  readonly imports: Table<CsvImport, string>;
  readonly erasures: Table<Erasure, string>;
  readonly askings: Table<Asking, string>;
  readonly apart: Table<Apart, string>;
  readonly wordPages: Table<WordPage, string>;
}

/** The opened database. The functions beside this file are the way in; the tables are for them. */
export type RecordsDb = Dexie & Tables;
