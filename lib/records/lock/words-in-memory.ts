import { type DBCoreTable, type DBCoreTransaction, Dexie, RangeSet } from 'dexie';
import type { Row } from './private-tables.ts';
import { within } from './within.ts';
import { WordIndex } from './word-index.ts';

/** Keeps the word index of one table in step with the table, whoever writes to it. */

export interface WordsInMemory {
  /** The index as it stands in this transaction. */
  read(trans: DBCoreTransaction): PromiseLike<WordIndex>;
  changed(ids: readonly unknown[], trans: DBCoreTransaction): void;
  forget(): void;
}

export interface WordsOptions {
  /** Name of the database's table as Dexie announces changes of it. */
  readonly address: string;
  readonly down: DBCoreTable;
  /** The row's words; none for a row that can't be read. */
  unsealed(trans: DBCoreTransaction, rows: readonly Row[]): PromiseLike<readonly Row[]>;
  wordsOf(row: Row): readonly string[];
}

const piece = 1000;

export function wordsInMemory({ address, down, unsealed, wordsOf }: WordsOptions): WordsInMemory {
  let index: WordIndex | null = null;
  const dirty = new Set<string>();
  const { primaryKey } = down.schema;

  const take = (into: WordIndex, rows: readonly Row[]) => {
    for (const row of rows) into.put(String(primaryKey.extractKey?.(row)), wordsOf(row));
  };

  function build(trans: DBCoreTransaction, made: WordIndex, after?: unknown): PromiseLike<WordIndex> {
    const range = after === undefined ? { type: 3 } : { type: 2, lower: after, lowerOpen: true };
    const query = { index: primaryKey, range } as Parameters<DBCoreTable['query']>[0]['query'];
    return down.query({ trans, values: true, limit: piece, query }).then(({ result }) => {
      const stored = result as readonly Row[];
      const last = stored.at(-1);
      // Contacts on a page are found by the page: none of them has to be opened.
      const own = stored.filter(({ page }) => page === undefined);
      return unsealed(trans, own).then((rows) => {
        take(made, rows);
        return stored.length < piece ? made : build(trans, made, last && primaryKey.extractKey?.(last));
      });
    });
  }

  function renew(trans: DBCoreTransaction, known: WordIndex): PromiseLike<WordIndex> {
    if (dirty.size === 0) return Dexie.Promise.resolve(known);
    const ids = [...dirty];
    dirty.clear();
    return down.getMany({ trans, keys: ids }).then((found: readonly (Row | undefined)[]) => {
      for (const id of ids) known.put(id, []);
      return unsealed(
        trans,
        found.filter((row) => row !== undefined),
      ).then((rows) => {
        take(known, rows);
        return known;
      });
    });
  }

  const mark = (ids: readonly unknown[]) => {
    if (index) for (const id of ids) dirty.add(String(id));
  };

  // Other windows write too: Dexie tells which rows.
  Dexie.on('storagemutated', (parts) => {
    const part = parts[`${address}/`];
    if (!part || !index) return;
    for (const { from, to } of RangeSet(part)) {
      if (from === to) mark([from]);
      else index = null;
    }
  });

  /** What is made for one question is there for all that come meanwhile. */
  let making: Promise<WordIndex> | null = null;
  /** Counts how often all of it was forgotten. */
  let turn = 0;

  function make(trans: DBCoreTransaction): PromiseLike<WordIndex> {
    // Written to by who asks: what it has written is in no other's answer yet.
    if (making && (trans as unknown as IDBTransaction).mode === 'readonly') {
      const others = making;
      return within(trans, () => others.catch(() => null)).then((made) => (made ? renew(trans, made) : make(trans)));
    }
    const began = turn;
    const built = build(trans, new WordIndex()).then((made) => {
      // Locked meanwhile, nothing of it stays in memory.
      if (began === turn) {
        dirty.clear();
        index = made;
      }
      return made;
    });
    const mine = new Promise<WordIndex>((resolve, reject) => void built.then(resolve, reject));
    // Whoever asked is told of the failure; nobody else may have.
    mine.catch(() => undefined);
    making = mine;
    const over = () => {
      if (making === mine) making = null;
    };
    return built.then(
      (made) => {
        over();
        return made;
      },
      (error) => {
        over();
        throw error;
      },
    );
  }

  return {
    read: (trans) => (index ? renew(trans, index) : make(trans)),
    changed(ids, trans) {
      mark(ids);
      // What did not come to be was perhaps read meanwhile.
      (trans as unknown as EventTarget).addEventListener?.('abort', () => mark(ids));
    },
    forget() {
      turn += 1;
      making = null;
      index = null;
      dirty.clear();
    },
  };
}
