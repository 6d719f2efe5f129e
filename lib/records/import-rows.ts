import * as v from 'valibot';
import { type ArchiveRow, type ArchiveTable, archiveTables, mostRows, rowSchemas } from './archive.ts';

/** What stands in a records file: the rows that keep to the schema, and those that don't. */

/** A row that did not come in, and why. */
export interface RefusedRow {
  readonly table: string;
  /** Counted from 1, as it stands in the file; 0 for the table or the file as a whole. */
  readonly row: number;
  /** Where in the row, "text" or "findings.0.kind"; empty for the row as a whole. */
  readonly field: string;
  readonly reason: RefusalReason;
  /** What the schema said, in English, for whoever mends the file. */
  readonly detail?: string;
}
export type RefusalReason =
  | 'not-json'
  | 'not-records'
  | 'newer-version'
  | 'too-large'
  | 'unknown-table'
  | 'too-many-rows'
  | 'malformed'
  | 'same-id-twice'
  | 'unknown-customer'
  | 'unknown-case'
  | 'unknown-interaction'
  | 'identity-taken'
  | 'empty-identity';

export type Rows = { [T in ArchiveTable]: ArchiveRow<T>[] };

/** Parts of one person's export that are there to be read: nobody brings in who looked at what. */
const toBeRead = ['parked', 'askings', 'merges'];

/** Rows between which the page may draw. */
const chunk = 1000;

/** The rows that keep to the schema; the others go to `refused`. */
export async function readRows(
  archive: Readonly<Record<string, unknown>>,
  refused: RefusedRow[],
  breathe: (() => Promise<void>) | undefined,
): Promise<Rows> {
  const rows: Rows = {
    customers: [],
    identities: [],
    facts: [],
    cases: [],
    interactions: [],
    promises: [],
    reviews: [],
    articles: [],
    practiceRuns: [],
    accepted: [],
  };
  const known: readonly string[] = ['format', 'version', 'relative', ...archiveTables, ...toBeRead];
  for (const name of Object.keys(archive).filter((key) => !known.includes(key)))
    refused.push({ table: name.slice(0, 60), row: 0, field: '', reason: 'unknown-table' });
  for (const table of archiveTables) {
    const given = archive[table];
    if (given === undefined) continue;
    if (!Array.isArray(given)) {
      refused.push({ table, row: 0, field: '', reason: 'malformed', detail: 'Expected a list of rows' });
      continue;
    }
    if (given.length > mostRows)
      refused.push({ table, row: mostRows + 1, field: '', reason: 'too-many-rows', detail: `At most ${mostRows}` });
    const ids = new Set<string>();
    for (const [index, row] of given.slice(0, mostRows).entries()) {
      if (index % chunk === chunk - 1) await breathe?.();
      const result = v.safeParse(rowSchemas[table], row);
      if (!result.success) {
        const issue = result.issues[0];
        refused.push({
          table,
          row: index + 1,
          field: v.getDotPath(issue) ?? '',
          reason: 'malformed',
          detail: withoutValue(issue),
        });
      } else if (ids.has(result.output.id)) {
        refused.push({ table, row: index + 1, field: 'id', reason: 'same-id-twice' });
      } else {
        ids.add(result.output.id);
        // The place in the file goes along for the checks that follow.
        places.set(result.output, index + 1);
        (rows[table] as unknown[]).push(result.output);
      }
    }
  }
  return rows;
}

/** Where each read row stood in its file. */
const places = new WeakMap<object, number>();

/** Where the row stood in its table of the file, from 1. */
export const placeOf = (row: object): number => places.get(row) ?? 0;

/** The schema's words without what was received: that may be a customer's. */
function withoutValue(issue: { readonly expected: string | null; readonly message: string }): string {
  return issue.expected ? `Expected ${issue.expected}` : issue.message.replace(/ but received.*$/s, '');
}
