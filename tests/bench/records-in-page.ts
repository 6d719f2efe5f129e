/** Runs in the browser: fills the records through the import that a person would use, then asks what the panel and the desk ask. */

import { breathe } from '../../entrypoints/desk/breathe.ts';
import { importCsv } from '../../lib/records/csv/import-csv.ts';
import { guessPlan } from '../../lib/records/csv/plan.ts';
import type { ByteSource } from '../../lib/records/csv/source.ts';
import { searchCustomers } from '../../lib/records/customers.ts';
import { openRecords } from '../../lib/records/db.ts';
import { type Found, searchEverything } from '../../lib/records/search.ts';
import { timelineOf } from '../../lib/records/timeline.ts';
import { viewCase } from '../../lib/records/view.ts';
import { historyDrawer } from './draw-history.tsx';
import { seeded } from './figures.ts';

export interface Look {
  readonly name: string;
  /** Milliseconds of each round. */
  readonly taken: readonly number[];
  /** The same rows by IndexedDB alone; empty where there is no such thing. */
  readonly bare: readonly number[];
  /** Milliseconds that the 95th percentile may take; null where nothing is asked. */
  readonly most: number | null;
  /** How many times the bare read it may take. */
  readonly factor: number | null;
}
export interface Measured {
  readonly contacts: number;
  readonly customers: number;
  readonly importSeconds: number;
  /** Milliseconds for which the page could not draw while the file came in, at the longest. */
  readonly longestStretch: number;
  readonly bareSeconds: number;
  readonly bytes: number;
  readonly bareBytes: number;
  readonly looks: readonly Look[];
}

const now = Date.parse('2026-11-22T03:00:00Z');
const minute = 60_000;
const perCustomer = 20;
const rounds = 60;
const words =
  'internet mati tagihan roaming dobel kurir paket belum sampai teknisi datang modem lampu merah sinyal hilang bayar refund kartu esim jaringan lambat gangguan pulsa kuota aplikasi password nomor pindah alamat pasang router kabel putus hujan kantor rumah minggu kemarin tolong segera kecewa marah terima kasih janji telepon balik supervisor invoice diskon promo paket keluarga langganan berhenti kontrak denda jatuh tempo aktivasi'.split(
    ' ',
  );
const names =
  'Siti Budi Dewi Agus Rina Hafiz Nadia Aminah Farid Wei Ling Raj Kumar Sofea Dinda Tan Lim Putri Yusuf Mei'.split(' ');

/** One line of the file: customers in turn, texts of eight to twenty words, one rare word each. */
function line(n: number, customers: number, random: () => number): string {
  const who = n % customers;
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const text = Array.from({ length: 8 + Math.floor(random() * 12) }, () => pick(words)).join(' ');
  const at = new Date(now - (n % 500_000) * 3 * minute).toISOString();
  const name = `${names[who % names.length]} ${names[(who * 7 + 3) % names.length]}`;
  return `${name},+6281${String(10_000_000 + who)},@user${who},${at},telepon,${text} kode${n.toString(36)}\n`;
}

/** A file that is made as it is read: a million rows need no memory. */
function fileOf(contacts: number, customers: number): ByteSource & { readonly rows: number } {
  const parts: Uint8Array[] = [];
  const random = seeded(7);
  const encoder = new TextEncoder();
  let text = 'Nama,Telepon,Twitter,Tanggal,Kanal,Keterangan\n';
  for (let n = 0; n < contacts; n += 1) {
    text += line(n, customers, random);
    if (text.length > 1_000_000) {
      parts.push(encoder.encode(text));
      text = '';
    }
  }
  parts.push(encoder.encode(text));
  const blob = new Blob(parts as BlobPart[]);
  return {
    name: 'bench.csv',
    size: blob.size,
    rows: contacts,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** Bytes on disk, once the browser has written what it holds back. */
async function usage(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return (await navigator.storage.estimate()).usage ?? 0;
}

type Deed = (round: number) => Promise<unknown>;

/** Milliseconds of each round; the deeds take turns, so that a disturbance hits all alike. */
async function timed(deeds: readonly Deed[]): Promise<readonly (readonly number[])[]> {
  const taken = deeds.map((): number[] => []);
  for (let round = -5; round < rounds; round += 1)
    for (let turn = 0; turn < deeds.length; turn += 1) {
      // Whoever comes second finds what the first has fetched from the disk: each is first in its turn.
      const which = (turn + Math.max(0, round)) % deeds.length;
      const from = performance.now();
      await deeds[which]?.(Math.max(0, round));
      if (round >= 0) taken[which]?.push(performance.now() - from);
    }
  return taken;
}

const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The same rows in a table with the one index that a history needs, written 500 at a time: what IndexedDB takes at the least. */
async function bareDatabase(rows: readonly object[]): Promise<{ readonly seconds: number; readonly bytes: number }> {
  const before = await usage();
  const opening = indexedDB.open('bare', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('interactions', { keyPath: 'id' });
    store.createIndex('history', ['customerId', 'at']);
  };
  const db = await answered(opening);
  const from = performance.now();
  for (let at = 0; at < rows.length; at += 500) {
    const transaction = db.transaction('interactions', 'readwrite');
    for (const row of rows.slice(at, at + 500)) transaction.objectStore('interactions').put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }
  const seconds = (performance.now() - from) / 1000;
  db.close();
  return { seconds, bytes: (await usage()) - before };
}

/** Rows of one customer as they lie in the records, read by IndexedDB alone. */
async function bareRead(db: IDBDatabase, handle: string): Promise<readonly unknown[]> {
  const transaction = db.transaction(['identities', 'customers', 'interactions', 'promises', 'cases', 'facts']);
  const identity: { customerId: string } = await answered(
    transaction.objectStore('identities').index('[type+value]').get(['x', handle]),
  );
  const of = (table: string) =>
    answered(transaction.objectStore(table).index('customerId').getAll(identity.customerId) as IDBRequest<unknown[]>);
  return Promise.all([
    answered(transaction.objectStore('customers').get(identity.customerId) as IDBRequest<unknown>),
    answered(
      transaction
        .objectStore('interactions')
        .index('[customerId+at]')
        .getAll(IDBKeyRange.bound([identity.customerId, ''], [identity.customerId, '\uffff'])) as IDBRequest<unknown[]>,
    ),
    of('promises'),
    of('cases'),
    of('facts'),
    answered(
      transaction.objectStore('identities').index('customerId').getAll(identity.customerId) as IDBRequest<unknown[]>,
    ),
  ]);
}

/** Watches how long the page is held at a stretch; the answer tells the longest in milliseconds. */
function watchStretches(): () => number {
  let [longest, last, isOver] = [0, performance.now(), false];
  const channel = new MessageChannel();
  // A message that comes back at once, unless something holds the page.
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setTimeout(() => channel.port2.postMessage(null), 8);
  };
  channel.port2.postMessage(null);
  return () => {
    isOver = true;
    channel.port1.close();
    return longest;
  };
}

/** What a search has found, read by IndexedDB alone: the rows and their customers, by their keys. */
async function bareFound(db: IDBDatabase, { texts, customers }: Found): Promise<void> {
  const transaction = db.transaction(['interactions', 'customers']);
  const get = (table: string, id: string) => answered(transaction.objectStore(table).get(id) as IDBRequest<unknown>);
  await Promise.all([
    ...texts.flatMap((row) => [get('interactions', row.interactionId), get('customers', row.customerId)]),
    ...customers.map((row) => get('customers', row.customerId)),
  ]);
}

async function reopened(): Promise<void> {
  (await openRecords('bench')).close();
}

async function bareReopened(): Promise<void> {
  (await answered(indexedDB.open('bench'))).close();
}

export async function run(contacts: number): Promise<Measured> {
  const customers = Math.max(1, Math.round(contacts / perCustomer));
  const source = fileOf(contacts, customers);
  const before = await usage();
  const db = await openRecords('bench');
  const plan = guessPlan(await source.read(0, 64_000), 'Asia/Jakarta');
  const from = performance.now();
  const stretches = watchStretches();
  const report = await importCsv(db, source, plan, { now, breathe });
  const importSeconds = (performance.now() - from) / 1000;
  const longestStretch = stretches();
  if (report.problemCount > 0 || report.added.interactions < contacts * 0.99)
    throw new Error(`the import went wrong: ${JSON.stringify({ ...report, problems: report.problems.slice(0, 3) })}`);
  const bytes = (await usage()) - before;

  // As many plain rows as memory holds at once; the figures are for each row.
  const some = await db.interactions.limit(Math.min(contacts, 50_000)).toArray();
  const bare = await bareDatabase(some);

  const random = seeded(11);
  const asked = Array.from({ length: rounds }, () => Math.floor(random() * customers));
  const handle = (round: number) => `user${asked[round]}`;
  const raw = db.backendDB();
  const look = async (
    name: string,
    most: number | null,
    factor: number | null,
    deed: Deed,
    floor?: Deed,
  ): Promise<Look> => {
    const [taken = [], bare = []] = await timed(floor ? [deed, floor] : [deed]);
    return { name, most, factor, taken, bare };
  };

  const person = { site: 'x', name: 'x', thread: [] } as const;
  const idOf = async (round: number) =>
    (
      await db.identities
        .where('[type+value]')
        .equals(['x', handle(round)])
        .first()
    )?.customerId ?? '';
  const ids = await Promise.all(asked.map((_, round) => idOf(round)));
  const rareWord = (round: number) => `kode${(((round + 1) * 97) % contacts).toString(36)}`;
  const rare = await Promise.all(asked.map((_, round) => searchEverything(db, rareWord(round))));
  const common = await searchEverything(db, 'roaming tagihan');
  const slipped = await searchEverything(db, 'rooamng');
  const named: Found = { customers: await searchCustomers(db, 'siti kum'), texts: [], isNear: false };
  const draw = historyDrawer(now);
  const view = (round: number) => viewCase(db, { ...person, handle: handle(round) }, now);
  const bareOf = (round: number) => bareRead(raw, handle(round));
  const looks = [
    await look('open', null, null, reopened, bareReopened),
    await look('handle to timeline', 100, 2, view, bareOf),
    await look('handle to drawn timeline', 100, null, async (round) => draw(await view(round)), bareOf),
    await look('one history by a word', null, null, (round) =>
      timelineOf(db, ids[round] ?? '', { channel: 'all', who: 'all', words: 'roaming' }, now, 100),
    ),
    await look(
      'a customer by name',
      150,
      null,
      () => searchCustomers(db, 'siti kum'),
      () => bareFound(raw, named),
    ),
    await look(
      'a rare word in texts',
      150,
      null,
      (round) => searchEverything(db, rareWord(round)),
      (round) => bareFound(raw, rare[round] ?? named),
    ),
    await look(
      'two common words in texts',
      150,
      null,
      () => searchEverything(db, 'roaming tagihan'),
      () => bareFound(raw, common),
    ),
    await look(
      'a slip of the hand',
      null,
      null,
      () => searchEverything(db, 'rooamng'),
      () => bareFound(raw, slipped),
    ),
  ];
  db.close();
  return {
    contacts,
    customers,
    importSeconds,
    longestStretch,
    bareSeconds: (bare.seconds / some.length) * contacts,
    bytes,
    bareBytes: (bare.bytes / some.length) * contacts,
    looks,
  };
}
