import {
  cmp,
  type DBCore,
  type DBCoreIndex,
  type DBCoreTable,
  type DBCoreTransaction,
  Dexie,
  type Middleware,
} from 'dexie';
import { RecordsUnavailable } from '../unavailable.ts';
import { type Compare, type Entry, openBuffered, type Source } from './cursor.ts';
import { between, everything, hiddenKeysOf, type Range } from './hidden-keys.ts';
import type { LockOfDb } from './lock-of-db.ts';
import { privateTables, type Row, wordTables } from './private-tables.ts';
import { isSealed, type Place, type Sealing, sealRow, unsealRow } from './sealed-row.ts';
import { within } from './within.ts';
import { type WordsInMemory, type WordsOptions, wordsInMemory } from './words-in-memory.ts';

/**
 * Encrypts what is written and decrypts what is read, below everything else that Dexie does: hooks, compound indexes and live queries see
 * plain rows. WebCrypto answers later, and a transaction that waits for anything but its own requests is over: see within.ts.
 */

type Mutation = Parameters<DBCoreTable['mutate']>[0];

const piece = 200;

const isWords = (index: DBCoreIndex, table: string) => index.keyPath === 'words' && wordTables.includes(table);

function sealedTable(
  down: DBCoreTable,
  compare: Compare,
  lock: LockOfDb,
  address: string,
  wordsOf: WordsOptions['wordsOf'],
): DBCoreTable {
  const { primaryKey } = down.schema;
  const spec = privateTables[down.name];
  if (!spec || typeof primaryKey.keyPath !== 'string') return down;
  const place: Place = { table: down.name, key: primaryKey.keyPath, spec };

  /** @throws RecordsUnavailable while nobody has unlocked. */
  function sealing(): Sealing {
    if (lock.mode === 'locked' || !lock.keys) throw new RecordsUnavailable('locked', undefined);
    return { crypto: lock.crypto, keys: lock.keys };
  }

  const keyOf = (row: Row | undefined) => (row ? primaryKey.extractKey?.(row) : undefined);
  const mayBeOpen = spec.isOpen !== undefined;
  const isOpen = (row: Row | undefined) => (row ? spec.isOpen?.(row) === true : mayBeOpen);

  const unsealed = (trans: DBCoreTransaction, rows: readonly Row[]): PromiseLike<readonly Row[]> => {
    if (rows.every(isOpen) && (mayBeOpen || rows.length > 0)) return Dexie.Promise.resolve(rows);
    const how = sealing();
    if (!rows.some((row) => row && isSealed(row))) return Dexie.Promise.resolve(rows);
    return within(trans, () => Promise.all(rows.map((row) => (row ? unsealRow(how, place, row) : row))));
  };

  const words: WordsInMemory | null = wordTables.includes(down.name)
    ? wordsInMemory({ address, down, unsealed, wordsOf })
    : null;
  if (words) lock.forget.add(words.forget);

  const { hasHidden, isHidden, storedKey, storedRange } = hiddenKeysOf(place, compare);

  /** `then` with the query's range as it lies on the disk. */
  function translated<Answer>(
    trans: DBCoreTransaction,
    index: DBCoreIndex,
    range: Range,
    then: (range: Range) => PromiseLike<Answer>,
  ): PromiseLike<Answer> {
    if (range.type === everything || ![range.lower, range.upper].some((key) => isHidden(index, key)))
      return then(range);
    const how = sealing();
    return within(trans, () => storedRange(how, index, range)).then(then);
  }

  const hiddenKeys = (trans: DBCoreTransaction, keys: readonly unknown[]): PromiseLike<readonly unknown[]> => {
    if (!keys.some((key) => isHidden(primaryKey, key))) return Dexie.Promise.resolve(keys);
    const how = sealing();
    return within(trans, () => Promise.all(keys.map((key) => storedKey(how, primaryKey, key))));
  };

  function mutate(req: Mutation): PromiseLike<Awaited<ReturnType<DBCoreTable['mutate']>>> {
    const { trans } = req;
    if (req.type === 'delete')
      return hiddenKeys(trans, req.keys).then((keys) => {
        words?.changed(req.keys, req.trans);
        return down.mutate({ ...req, keys: [...keys] });
      });
    if (req.type === 'deleteRange') {
      words?.forget();
      return translated(trans, primaryKey, req.range, (range) => down.mutate({ ...req, range }));
    }
    if (req.values.every(isOpen)) return down.mutate(req);
    const how = sealing();
    const plainKeys = req.values.map((row: Row) => keyOf(row));
    words?.changed(plainKeys, req.trans);
    return within(trans, () => Promise.all(req.values.map((row: Row) => sealRow(how, place, row)))).then((values) => {
      const { keys: _, ...rest } = req;
      return down.mutate({ ...rest, values } as Mutation).then((done) => ({
        ...done,
        ...(done.results ? { results: plainKeys } : {}),
        lastResult: plainKeys.at(-1),
      }));
    });
  }

  /** Rows by ids, in their order; those that are gone are left out. */
  const rowsOf = (trans: DBCoreTransaction, keys: readonly unknown[]): PromiseLike<readonly Row[]> =>
    down.getMany({ trans, keys: [...keys] }).then((rows) =>
      unsealed(
        trans,
        rows.filter((row) => row !== undefined),
      ),
    );

  type Query = Parameters<DBCoreTable['query']>[0];

  function query(req: Query): PromiseLike<{ result: unknown[] }> {
    const { trans, limit = Number.POSITIVE_INFINITY, direction = 'next' } = req;
    const { index, range } = req.query;
    if (words && isWords(index, down.name)) {
      sealing();
      return words.read(trans).then((known) => {
        const ids: string[] = [];
        for (const { primaryKey: id } of known.entries(range, direction.startsWith('prev'))) {
          if (ids.length >= limit) break;
          ids.push(id);
        }
        return req.values === false ? { result: ids } : rowsOf(trans, ids).then((result) => ({ result: [...result] }));
      });
    }
    // Whose keys are hidden has to be opened to be named.
    const opens = req.values !== false || hasHidden(primaryKey);
    return translated(trans, index, range, (stored) =>
      down.query({ ...req, values: opens, query: { index, range: stored } }),
    ).then(({ result }) => {
      if (!opens) return { result };
      return unsealed(trans, result).then((rows) => ({ result: req.values === false ? rows.map(keyOf) : [...rows] }));
    });
  }

  type CursorRequest = Parameters<DBCoreTable['openCursor']>[0];

  /** Entries of an index on the disk, in pieces. */
  function stored(req: CursorRequest, range: Range): Source {
    const { trans, reverse = false } = req;
    const { index } = req.query;
    const extract = index.extractKey ?? (() => undefined);
    const asked = (within: Range, limit: number, skipped: number) =>
      down
        .query({
          trans,
          values: true,
          limit: limit + skipped,
          direction: reverse ? 'prev' : 'next',
          query: { index, range: within },
        })
        .then(({ result }) => {
          const raw = (result as readonly Row[]).slice(skipped);
          return unsealed(trans, raw).then((rows) =>
            rows.map((value, at): Entry & { readonly raw: unknown } => ({
              key: index.isPrimaryKey ? keyOf(value) : extract(value),
              primaryKey: keyOf(value),
              value,
              raw: extract(raw[at]),
            })),
          );
        });
    let [atLast, count] = [undefined as unknown, 0];
    const remember = (entries: readonly (Entry & { readonly raw: unknown })[]) => {
      const last = entries.at(-1);
      if (!last) return entries;
      const same = entries.filter(({ raw }) => compare(raw, last.raw) === 0).length;
      count = atLast !== undefined && compare(atLast, last.raw) === 0 ? count + same : same;
      atLast = last.raw;
      return entries;
    };
    const onwards = (key: unknown): Range =>
      reverse
        ? { ...range, type: between, upper: key, upperOpen: false }
        : { ...range, type: between, lower: key, lowerOpen: false };
    return {
      more: (last) => (last === null ? asked(range, piece, 0) : asked(onwards(atLast), piece, count)).then(remember),
      from: (key) => {
        if (hasHidden(index)) throw new Error(`There is no order in the hidden values of ${down.name}.`);
        atLast = undefined;
        return asked(onwards(key), piece, 0).then(remember);
      },
    };
  }

  /** Entries of the words in memory. */
  function inMemory(req: CursorRequest, all: Iterator<{ key: string; primaryKey: string }>): Source {
    const take = (): PromiseLike<readonly Entry[]> => {
      const entries: Entry[] = [];
      for (let next = all.next(); !next.done; next = all.next()) {
        entries.push(next.value);
        if (entries.length === piece) break;
      }
      if (req.values === false || entries.length === 0) return Dexie.Promise.resolve(entries);
      const ids = entries.map(({ primaryKey: id }) => id);
      return rowsOf(req.trans, ids).then((rows) => {
        const found = new Map(rows.map((row) => [keyOf(row), row]));
        return entries.map((entry) => ({ ...entry, value: found.get(entry.primaryKey) }));
      });
    };
    const from = (key: unknown): PromiseLike<readonly Entry[]> =>
      take().then((entries) => {
        const rest = entries.filter((entry) => compare(entry.key, key) * (req.reverse ? -1 : 1) >= 0);
        return entries.length === 0 || rest.length > 0 ? rest : from(key);
      });
    return { more: take, from };
  }

  function openCursor(req: CursorRequest): ReturnType<DBCoreTable['openCursor']> {
    const { index, range } = req.query;
    const isInMemory = words !== null && isWords(index, down.name);
    // Nothing hidden is asked for.
    if (!isInMemory && req.values === false && !hasHidden(index) && !hasHidden(primaryKey)) return down.openCursor(req);
    sealing();
    if (req.unique && !isInMemory) throw new Error('Rows are not found by distinct keys while they are encrypted.');
    const { reverse = false, unique = false, trans } = req;
    const opened =
      words && isInMemory
        ? words
            .read(trans)
            .then((known) =>
              openBuffered(trans, inMemory(req, known.entries(range, reverse, unique)), compare, reverse),
            )
        : translated(trans, index, range, (within) => openBuffered(trans, stored(req, within), compare, reverse));
    return opened as ReturnType<DBCoreTable['openCursor']>;
  }

  const wrapped = {
    mutate,
    query,
    openCursor,
    get: (req: Parameters<DBCoreTable['get']>[0]) =>
      hiddenKeys(req.trans, [req.key])
        .then(([key]) => down.get({ ...req, key }))
        .then((row) => unsealed(req.trans, [row]))
        .then(([plain]) => plain),
    getMany: (req: Parameters<DBCoreTable['getMany']>[0]) =>
      hiddenKeys(req.trans, req.keys)
        .then((keys) => down.getMany({ ...req, keys: [...keys] }))
        .then((rows) => unsealed(req.trans, rows)),
    count: (req: Parameters<DBCoreTable['count']>[0]) => {
      const { trans } = req;
      const { index, range } = req.query;
      if (words && isWords(index, down.name))
        return sealing() && words.read(trans).then((known) => [...known.entries(range)].length);
      return translated(trans, index, range, (within) => down.count({ ...req, query: { index, range: within } }));
    },
  };
  /** A refusal is an answer like any other, never thrown past the promise; without a lock nothing stands between. */
  const safely =
    <Request, Answer>(sealedWay: (req: Request) => PromiseLike<Answer>, plainWay: (req: Request) => Promise<Answer>) =>
    (req: Request): Promise<Answer> => {
      if (lock.mode === 'off') return plainWay(req);
      try {
        return sealedWay(req) as Promise<Answer>;
      } catch (error) {
        return Dexie.Promise.reject(error) as unknown as Promise<Answer>;
      }
    };
  return {
    ...down,
    mutate: safely(mutate, (req) => down.mutate(req)),
    query: safely(wrapped.query as typeof down.query, (req) => down.query(req)),
    openCursor: safely(openCursor, (req) => down.openCursor(req)),
    get: safely(wrapped.get, (req) => down.get(req)),
    getMany: safely(wrapped.getMany as typeof down.getMany, (req) => down.getMany(req)),
    count: safely(wrapped.count, (req) => down.count(req)),
  };
}

/** `wordsOf` tells by which words a row of a table is found. */
export function sealingMiddleware(
  lock: LockOfDb,
  databaseName: string,
  wordsOf: (table: string, row: Row) => readonly string[],
): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'lock',
    // Below Dexie's own, whose lowest is -1.
    level: -2,
    create: (core) => {
      const made = new Map<string, DBCoreTable>();
      return {
        ...core,
        table(name) {
          const address = `idb://${databaseName}/${name}`;
          const known =
            made.get(name) ?? sealedTable(core.table(name), cmp, lock, address, (row) => wordsOf(name, row));
          made.set(name, known);
          return known;
        },
      };
    },
  };
}
