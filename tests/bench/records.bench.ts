/**
 * How long the panel waits for a customer among 100,000 interactions: `npx node tests/bench/records.bench.ts`.
 * The database is fake-indexeddb in memory, slower than a browser's; what counts is that the size of the database does not matter.
 */
import 'fake-indexeddb/auto';
import type { Archive } from '../../lib/records/archive.ts';
import { candidatesFor, searchCustomers } from '../../lib/records/customers.ts';
import { openRecords, type RecordsDb } from '../../lib/records/db.ts';
import { makeDemo } from '../../lib/records/demo/index.ts';
import { importRecords } from '../../lib/records/import.ts';
import { viewCase } from '../../lib/records/view.ts';

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

async function measured(work: () => Promise<unknown>, times = 40): Promise<string> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const from = performance.now();
    await work();
    taken.push(performance.now() - from);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => (taken[Math.floor(share * (taken.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

async function look(db: RecordsDb, handle: string): Promise<void> {
  const person = { site: 'x', handle, name: 'Nadia Rahman', thread: [] } as const;
  console.log(`  viewCase, known      ${await measured(() => viewCase(db, person, now))}`);
  const stranger = { ...person, handle: '@somebody.else', name: 'Joko P' };
  console.log(`  viewCase, stranger   ${await measured(() => viewCase(db, stranger, now))}`);
  console.log(`  searchCustomers      ${await measured(() => searchCustomers(db, 'nadia rah'))}`);
  console.log(
    `  candidatesFor        ${await measured(() => candidatesFor(db, { handle: 'nadia_r', name: 'Nadia Rahman' }))}`,
  );
}

for (const times of [1, 250]) {
  const db = await openRecords(`bench-${times}`);
  const archive = many(times);
  const from = performance.now();
  const { refused } = await importRecords(db, archive);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused[0])}`);
  console.log(
    `${archive.interactions?.length} interactions, ${archive.customers?.length} customers, imported in ${seconds} s`,
  );
  await look(db, `@nadiarahman_${times - 1}`);
}
