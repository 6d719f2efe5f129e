/** Runs in the browser: the same records plain and encrypted, asked the same. */

import { openRecords, type RecordsDb } from '../../lib/records/db.ts';
import { importRecords } from '../../lib/records/import.ts';
import { turnOn } from '../../lib/records/lock/change-over.ts';
import { searchEverything } from '../../lib/records/search.ts';
import { viewCase } from '../../lib/records/view.ts';

export interface LockFigures {
  readonly name: string;
  /** Milliseconds of each round. */
  readonly plain: readonly number[];
  readonly locked: readonly number[];
}

const now = Date.parse('2026-11-22T03:00:00Z');
const perCustomer = 20;
const words =
  'internet mati tagihan roaming kurir paket teknisi modem lampu sinyal bayar refund kartu jaringan lambat'.split(' ');

function archiveOf(contacts: number) {
  const customers = contacts / perCustomer;
  const each = <Row>(count: number, make: (n: number) => Row) => Array.from({ length: count }, (_, n) => make(n));
  const at = (n: number) => new Date(now - n * 60_000).toISOString();
  return {
    format: 'tenang-records' as const,
    version: 1 as const,
    customers: each(customers, (n) => ({ id: `c${n}`, displayName: `Siti ${n}`, createdAt: at(n) })),
    identities: each(customers, (n) => ({ id: `i${n}`, customerId: `c${n}`, type: 'x' as const, value: `siti${n}` })),
    interactions: each(contacts, (n) => ({
      id: `t${n}`,
      customerId: `c${n % customers}`,
      channel: 'telephone' as const,
      direction: 'in' as const,
      at: at(n),
      text: [...each(12, (m) => words[(n * 7 + m * m) % words.length]), `kode${n.toString(36)}`].join(' '),
    })),
  };
}

async function took(deed: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await deed();
  return performance.now() - from;
}

export async function run(
  contacts: number,
): Promise<{ readonly turnOnMs: number; readonly looks: readonly LockFigures[] }> {
  const archive = archiveOf(contacts);
  const plain = await openRecords('plain');
  let root = '';
  const keep = async (key: string) => {
    root = key;
  };
  const empty = await openRecords('locked');
  empty.close();
  await turnOn('locked', 'perahu kecil di laut tenang', now, { crypto }, keep);
  const locked = await openRecords('locked', { crypto, readRoot: async () => root });
  const writing = {
    name: 'bring in',
    plain: [await took(() => importRecords(plain, archive, { now }))],
    locked: [await took(() => importRecords(locked, archive, { now }))],
  };
  const look = async (name: string, rounds: number, ask: (db: RecordsDb, round: number) => Promise<unknown>) => {
    const [one, other]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      one.push(await took(() => ask(plain, round)));
      other.push(await took(() => ask(locked, round)));
    }
    return { name, plain: one, locked: other };
  };
  const person = (round: number) => ({ site: 'x' as const, handle: `siti${round * 3}`, name: '', thread: [] });
  const looks = [
    writing,
    await look('handle to timeline', 30, (db, round) => viewCase(db, person(round), now)),
    await look('first search of a window', 1, (db) => searchEverything(db, 'teknisi kode1')),
    await look('every other search', 20, (db, round) => searchEverything(db, `modem kode${(round + 40).toString(36)}`)),
  ];
  plain.close();
  locked.close();
  const turnOnMs = await took(() => turnOn('plain', 'perahu kecil di laut tenang', now, { crypto }, keep));
  return { turnOnMs, looks };
}
