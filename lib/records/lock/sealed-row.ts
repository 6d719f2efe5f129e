import { type Bytes, type Keys, openJson, sealJson, tokenOf } from './crypto.ts';
import type { PrivateTable, Row } from './private-tables.ts';

/** How a row lies on the disk: its clear columns, keyed hashes where it is looked up, and everything else in `sealed`. */

export interface Sealing {
  readonly crypto: Crypto;
  readonly keys: Keys;
}

/** A table as the sealing needs to know it. */
export interface Place {
  readonly table: string;
  readonly key: string;
  readonly spec: PrivateTable;
}

/** The words by which contacts are found are made anew from the text; on the disk they would be the text. */
const derived: readonly string[] = ['words'];

export const isSealed = (row: Row): boolean => row.sealed instanceof Uint8Array;

/** Where a sealed text belongs: it opens in no other row. */
const aboutOf = (place: Place, stored: Row): string => `${place.table} ${String(stored[place.key])}`;

/** What stands in the place of a column that is looked up; the value itself where nothing private is in it. */
export async function hiddenValue({ crypto, keys }: Sealing, place: Place, column: string, row: Row): Promise<unknown> {
  const text = place.spec.tokens[column]?.(row) ?? '';
  return text === '' ? row[column] : tokenOf(crypto, keys.tokens, text);
}

export async function sealRow(sealing: Sealing, place: Place, row: Row): Promise<Row> {
  const { spec } = place;
  if (spec.isOpen?.(row) || isSealed(row)) return row;
  const stored: Record<string, unknown> = {};
  for (const column of spec.clear) if (row[column] !== undefined) stored[column] = row[column];
  await Promise.all(
    Object.keys(spec.tokens).map(async (column) => {
      if (row[column] !== undefined) stored[column] = await hiddenValue(sealing, place, column, row);
    }),
  );
  const leaveOut = [...spec.clear.filter((column) => spec.tokens[column] === undefined), ...derivedIn(place)];
  const hidden = Object.fromEntries(Object.entries(row).filter(([column]) => !leaveOut.includes(column)));
  stored.sealed = await sealJson(sealing.crypto, sealing.keys.rows, hidden, aboutOf(place, stored));
  return stored;
}

// A customer's words come from other tables as well: they are sealed with her.
const derivedIn = ({ table }: Place) => (table === 'interactions' ? derived : []);

/** The row as it was. @throws OperationError where it was tampered with, or sealed by another key. */
export async function unsealRow(sealing: Sealing, place: Place, row: Row): Promise<Row> {
  if (!isSealed(row)) return row;
  const { sealed, ...stored } = row;
  const hidden = await openJson(sealing.crypto, sealing.keys.rows, sealed as Bytes, aboutOf(place, stored));
  return { ...stored, ...(hidden as Row) };
}
