import type { DBCoreIndex, DBCoreTable } from 'dexie';
import type { Compare } from './cursor.ts';
import type { Row } from './private-tables.ts';
import { hiddenValue, type Place, type Sealing } from './sealed-row.ts';

/** Keys and ranges of an index as people ask for them, and as they lie on the disk. */

export type Range = Parameters<DBCoreTable['query']>[0]['query']['range'];

/** Dexie's names for ranges. */
export const [equal, between, everything] = [1, 2, 3] as const;

const columnsOf = (index: DBCoreIndex): readonly string[] => [index.keyPath ?? []].flat();

export function hiddenKeysOf(place: Place, compare: Compare) {
  const { tokens } = place.spec;
  const hasHidden = (index: DBCoreIndex) => columnsOf(index).some((column) => tokens[column]);

  /** As much of a row as a key of the index tells. */
  function rowOf(index: DBCoreIndex, key: unknown): Row {
    const parts = Array.isArray(index.keyPath) ? (key as readonly unknown[]) : [key];
    return Object.fromEntries(columnsOf(index).map((column, at) => [column, parts[at]]));
  }

  const isHidden = (index: DBCoreIndex, key: unknown): boolean => {
    if (key === undefined || key === null || !hasHidden(index)) return false;
    const row = rowOf(index, key);
    return columnsOf(index).some((column) => typeof row[column] === 'string' && tokens[column]?.(row));
  };

  /** A key of the index as it lies on the disk. */
  async function storedKey(how: Sealing, index: DBCoreIndex, key: unknown): Promise<unknown> {
    if (!isHidden(index, key)) return key;
    const columns = columnsOf(index);
    const row = rowOf(index, key);
    const hidden = await Promise.all(
      columns.map((column) => (typeof row[column] === 'string' ? hiddenValue(how, place, column, row) : row[column])),
    );
    return Array.isArray(index.keyPath) ? hidden : hidden[0];
  }

  const differ = (a: unknown, b: unknown) => a !== undefined && b !== undefined && compare(a, b) !== 0;

  /** The range as it lies on the disk. What is hidden has no order: only what is equal can be found, or where one was, to go on from there. */
  async function storedRange(how: Sealing, index: DBCoreIndex, range: Range): Promise<Range> {
    if (range.type !== equal && range.type !== between) return range;
    const [lower, upper] = await Promise.all([range.lower, range.upper].map((key) => storedKey(how, index, key)));
    const isMoved = differ(lower, range.lower) && differ(upper, range.upper);
    if (range.type === between && isMoved && differ(range.lower, range.upper))
      throw new Error(`There is no order in the hidden values of ${place.table}.${String(index.keyPath)}.`);
    return { ...range, lower, upper };
  }

  return { hasHidden, isHidden, storedKey, storedRange };
}
