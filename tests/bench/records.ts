/**
 * How long the panel waits for a customer among 400 and among 100,000 interactions. The database is fake-indexeddb in memory, slower
 * than a browser's; what counts is the ratio: that the size of the database does not matter.
 */
import 'fake-indexeddb/auto';
import type { Archive } from '../../lib/records/archive.ts';
import { candidatesFor, searchCustomers } from '../../lib/records/customers.ts';
import { openRecords, type RecordsDb } from '../../lib/records/db.ts';
import { makeDemo } from '../../lib/records/demo/index.ts';
import { importRecords } from '../../lib/records/import.ts';
import { viewCase } from '../../lib/records/view.ts';
import { median, ms, quantile } from './figures.ts';
import { machine, table } from './table.ts';

const now = Date.parse('2026-11-22T03:00:00Z');

/** The demo's customers `times` over, each with a handle of her own. */
function many(times: number): Archive {
  const demo = makeDemo(now);
  const copies = Array.from({ length: times }, (_, n) => n);
  const again = <Row extends { id: string; customerId?: string }>(rows: readonly Row[] = []) =>
    copies.flatMap((n) =>
      rows.map((row) => ({
        ...row,
        id: `${row.id}~${n}`,
        ...(row.customerId === undefined ? {} : { customerId: `${row.customerId}~${n}` }),
        ...('value' in row && 'type' in row ? { value: `${row.value}${n}` } : {}),
        ...('caseId' in row && row.caseId ? { caseId: `${row.caseId}~${n}` } : {}),
        ...('interactionId' in row && row.interactionId ? { interactionId: `${row.interactionId}~${n}` } : {}),
      })),
    );
  return {
    format: 'tenang-records',
    version: 1,
    customers: again(demo.customers),
    identities: again(demo.identities?.filter(({ type }) => type === 'x' || type === 'facebook')),
    facts: again(demo.facts),
    cases: again(demo.cases),
    interactions: again(demo.interactions),
    promises: again(demo.promises),
  };
}

const rounds = 40;
const stranger = { site: 'x', handle: '@somebody.else', name: 'Joko P', thread: [] } as const;

/** Each looks up the last customer of the copies, whose handle ends in `copy`. */
const looks: readonly { readonly name: string; look(db: RecordsDb, copy: number): Promise<unknown> }[] = [
  {
    name: 'viewCase, known',
    look: (db, copy) => viewCase(db, { ...stranger, handle: `@nadiarahman_${copy}`, name: 'Nadia Rahman' }, now),
  },
  { name: 'viewCase, stranger', look: (db) => viewCase(db, stranger, now) },
  { name: 'searchCustomers', look: (db) => searchCustomers(db, 'nadia rah') },
  { name: 'candidatesFor', look: (db) => candidatesFor(db, { handle: 'nadia_r', name: 'Nadia Rahman' }) },
];

async function filled(times: number) {
  const db = await openRecords(`bench-${times}`);
  const archive = many(times);
  const from = performance.now();
  const { refused } = await importRecords(db, archive);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused[0])}`);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const { interactions = [], customers = [] } = archive;
  console.log(`${interactions.length} interactions of ${customers.length} customers, imported in ${seconds} s`);
  return { db, copy: times - 1, taken: looks.map((): number[] => []) };
}

console.log(`${machine()}; fake-indexeddb in memory`);
const sizes = [await filled(1), await filled(250)];
for (let round = 0; round < rounds; round += 1) {
  for (const { db, copy, taken } of sizes) {
    for (const [at, { look }] of looks.entries()) {
      const from = performance.now();
      await look(db, copy);
      taken[at]?.push(performance.now() - from);
    }
  }
}
const [small, large] = sizes.map(({ taken }) => taken);
console.log(
  `\n${table(
    ['milliseconds', 'few: median', 'p95', 'many: median', 'p95', 'many / few'],
    looks.map(({ name }, at) => {
      const [few, much] = [small?.[at] ?? [], large?.[at] ?? []];
      const ratio = (median(much) / median(few)).toFixed(2);
      return [name, ms(median(few)), ms(quantile(few, 0.95)), ms(median(much)), ms(quantile(much, 0.95)), ratio];
    }),
  )}`,
);
