import { type DBCoreTable, type DBCoreTransaction, Dexie, RangeSet } from 'dexie';
import type { Row } from './private-tables.ts';
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
    return down.query({ trans, values: true, limit: piece, query }).then(({ result }) =>
      unsealed(trans, result as readonly Row[]).then((rows) => {
        take(made, rows);
        const last = rows.at(-1);
        return rows.length < piece ? made : build(trans, made, last && primaryKey.extractKey?.(last));
      }),
    );
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

  return {
    read: (trans) =>
      index
        ? renew(trans, index)
        : build(trans, new WordIndex()).then((made) => {
            dirty.clear();
            index = made;
            return made;
          }),
    changed(ids, trans) {
      mark(ids);
      // What did not come to be was perhaps read meanwhile.
      (trans as unknown as EventTarget).addEventListener?.('abort', () => mark(ids));
    },
    forget() {
      index = null;
      dirty.clear();
    },
  };
}
