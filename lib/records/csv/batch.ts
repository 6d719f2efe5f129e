import { Dexie, type Table } from 'dexie';
import { askedAtOnce } from '../at-once.ts';
import { titleOf, withState } from '../cases.ts';
import type { RecordsDb, StoredCustomer } from '../db.ts';
import { grouped } from '../grouped.ts';
import { identitiesBy } from '../identities-by.ts';
import { addOnPages } from '../paged-contacts.ts';
import { findPromises } from '../promise-in-text.ts';
import type { Case, Fact, Identity, Interaction, PromiseRecord } from '../schema.ts';
import { textId } from '../text-id.ts';
import { wordsOf } from '../words.ts';
import type { CsvEntry, CsvProblem } from './entry.ts';
import type { Memory, Met } from './memory.ts';
import type { Added, CsvImport } from './note.ts';

export interface BatchOutcome {
  readonly added: Added;
  readonly alreadyHere: number;
  readonly problems: readonly CsvProblem[];
}

const keyOf = ({ type, value }: { readonly type: string; readonly value: string }) => `${type} ${value}`;
const numberId = (number: string) => `csv-${textId('number', number.toLowerCase())}`;

/** The rows of the tables that a batch looks at, and what it adds to them. */
interface Book {
  /** `memory.turn` when the book was begun. */
  readonly turn: number;
  readonly owners: Map<string, string>;
  /** Identities of the batch that are in the database, new ones too. */
  readonly met: Map<string, Met>;
  readonly customers: Map<string, StoredCustomer>;
  readonly facts: Map<string, Fact>;
  readonly newIdentities: Identity[];
  readonly newFacts: Fact[];
  readonly newCustomers: Set<string>;
  readonly touched: Set<string>;
}

const factKey = (customerId: string, kind: string, value: string) => `${customerId} ${kind} ${value.toLowerCase()}`;

async function ofCustomers<Row>(db: RecordsDb, table: 'facts' | 'identities', ids: string[]): Promise<readonly Row[]> {
  return (
    (await askedAtOnce<Row>(db, table, 'customerId', ids)) ?? db.table(table).where('customerId').anyOf(ids).toArray()
  );
}

/** What was met before is as it was: nobody has erased, merged or parted anybody since. Asked within the transaction, which shuts others out. */
async function isStillSo(db: RecordsDb, met: ReadonlyMap<string, Met>): Promise<boolean> {
  if (met.size === 0) return true;
  const rows = await db.identities.bulkGet([...met.values()].map(({ id }) => id));
  return [...met].every(([key, { customerId }], at) => {
    const row = rows[at];
    return row !== undefined && keyOf(row) === key && row.customerId === customerId;
  });
}

/** The identities of the entries that are in the database, by `keyOf`. */
async function identitiesMet(db: RecordsDb, entries: readonly CsvEntry[], memory: Memory): Promise<Map<string, Met>> {
  const met = new Map<string, Met>();
  const unknown: [string, string][] = [];
  for (const { identities } of entries)
    for (const identity of identities) {
      const key = keyOf(identity);
      const known = memory.met.get(key);
      if (known) met.set(key, known);
      else unknown.push([identity.type, identity.value]);
    }
  // A change in another window is told late, and one that holds up this transaction while it waits.
  if (!(await isStillSo(db, met))) {
    memory.forget();
    return identitiesMet(db, entries, memory);
  }
  if (unknown.length > 0)
    for (const row of await identitiesBy(db, unknown)) met.set(keyOf(row), { id: row.id, customerId: row.customerId });
  return met;
}

/** Whose each identity and each number of the file is. */
async function ownersOf(
  db: RecordsDb,
  entries: readonly CsvEntry[],
  met: ReadonlyMap<string, Met>,
): Promise<Map<string, string>> {
  const owners = new Map([...met].map(([key, { customerId }]) => [key, customerId]));
  const numbers = new Set(entries.flatMap(({ number }) => (number === undefined ? [] : [numberId(number)])));
  for (const id of numbers) owners.set(`number ${id}`, id);
  // Whoever was made one with somebody else is found there.
  if (numbers.size > 0)
    await db.merges.each(({ gone, keptId }) => {
      if (owners.has(`number ${gone.id}`)) owners.set(`number ${gone.id}`, keptId);
    });
  return owners;
}

async function openBook(db: RecordsDb, entries: readonly CsvEntry[], memory: Memory): Promise<Book> {
  const { turn } = memory;
  const met = await identitiesMet(db, entries, memory);
  const owners = await ownersOf(db, entries, met);
  const book: Book = {
    turn,
    owners,
    met,
    customers: new Map(),
    facts: new Map(),
    newIdentities: [],
    newFacts: [],
    newCustomers: new Set(),
    touched: new Set(),
  };
  const ids = new Set(owners.values());
  for (const entry of entries) {
    const owner = ownerOf(entry, book);
    if (owner !== null) ids.add(owner);
  }
  if (ids.size > 0) for (const row of await db.customers.bulkGet([...ids])) if (row) book.customers.set(row.id, row);
  // Only of whom something may change: what is found out anew leads to her words, and those to all that is known of her.
  const changing = entries.flatMap((entry) => {
    const owner = ownerOf(entry, book);
    const isKnown =
      entry.facts.length === 0 && entry.identities.every((identity) => book.owners.get(keyOf(identity)) === owner);
    return owner === null || isKnown || !book.customers.has(owner) ? [] : [owner];
  });
  for (const fact of await ofCustomers<Fact>(db, 'facts', [...new Set(changing)]))
    book.facts.set(factKey(fact.customerId, fact.kind, fact.value), fact);
  return book;
}

const identityOwner = (key: string) => `csv-${textId('identity', key)}`;

/** Whose row this is: by the customer's number where the file has one, else by telephone, address or handle. Null for two at once. */
function ownerOf(entry: CsvEntry, book: Book): string | null {
  if (entry.number !== undefined) return book.owners.get(`number ${numberId(entry.number)}`) ?? numberId(entry.number);
  const known = new Set(entry.identities.flatMap((identity) => book.owners.get(keyOf(identity)) ?? []));
  if (known.size > 1) return null;
  const [first] = entry.identities;
  return [...known][0] ?? identityOwner(first ? keyOf(first) : '');
}

function addFact(book: Book, customerId: string, kind: Fact['kind'], value: string): void {
  const key = factKey(customerId, kind, value);
  if (book.facts.has(key)) return;
  const fact: Fact = { id: textId('fact', customerId, kind, value), customerId, kind, value };
  book.facts.set(key, fact);
  book.newFacts.push(fact);
  book.touched.add(customerId);
}

function enter(entry: CsvEntry, customerId: string, book: Book, at: string): void {
  if (!book.customers.has(customerId)) {
    book.customers.set(customerId, { id: customerId, displayName: entry.name, createdAt: at, words: [] });
    book.newCustomers.add(customerId);
    book.touched.add(customerId);
  }
  for (const identity of entry.identities) {
    const key = keyOf(identity);
    const owner = book.owners.get(key);
    if (owner === customerId) continue;
    if (owner !== undefined) {
      // Another customer has this telephone or address: kept beside, for a person to say whether the two are one.
      if (identity.type === 'phone') addFact(book, customerId, 'phones', identity.shown);
      if (identity.type === 'email') addFact(book, customerId, 'emails', identity.shown);
      continue;
    }
    const id = textId('identity', key);
    book.owners.set(key, customerId);
    book.met.set(key, { id, customerId });
    book.newIdentities.push({ id, customerId, ...identity });
    book.touched.add(customerId);
  }
  for (const { kind, value } of entry.facts) addFact(book, customerId, kind, value);
}

async function putCases(
  db: RecordsDb,
  asked: ReadonlyMap<string, { readonly entry: CsvEntry; readonly customerId: string }>,
): Promise<number> {
  const here = await db.cases.bulkGet([...asked.keys()]);
  const rows = grouped(
    await db.interactions
      .where('caseId')
      .anyOf([...asked.keys()])
      .toArray(),
    (row) => row.caseId ?? '',
  );
  const made = [...asked].map(([id, { entry, customerId }], index): Case => {
    const said = [...(rows.get(id) ?? [])].sort((a, b) => a.at.localeCompare(b.at));
    const last = said.at(-1)?.at;
    const state = entry.case?.state ?? here[index]?.state ?? 'followed-up';
    const base: Case = {
      ...(here[index] ?? { id, customerId, title: titleOf(entry.case?.title || said[0]?.text || ''), openedAt: '' }),
      openedAt: said[0]?.at ?? here[index]?.openedAt ?? entry.interaction?.at ?? '',
      state,
    };
    if (state === 'waiting' || state === 'answered') return withState(base, said);
    return last === undefined ? base : { ...base, resolvedAt: last };
  });
  await db.cases.bulkPut(made.filter(({ openedAt }) => openedAt !== ''));
  return here.filter((row) => row === undefined).length;
}

function promisesOf(entry: CsvEntry, customerId: string, zone: string, now: number): readonly PromiseRecord[] {
  const { interaction, promise } = entry;
  const madeAt = interaction?.at ?? new Date(now).toISOString();
  const by = promise?.by ?? interaction?.agent ?? '';
  const said =
    promise === undefined && interaction?.direction === 'out'
      ? findPromises(interaction.text, Date.parse(interaction.at), zone)
      : promise === undefined
        ? []
        : [promise];
  // What was due before it came here: nobody can say what became of it.
  return said
    .filter(({ due }) => Date.parse(due) > now)
    .map(({ what, due }) => ({
      id: textId('promise', interaction?.id ?? customerId, what, due),
      customerId,
      ...(interaction ? { interactionId: interaction.id } : {}),
      what,
      by,
      madeAt,
      due,
      state: 'open',
    }));
}

/** Adds what is not there, and answers with its ids. The database refuses what it has, so it is not asked for that before. */
async function addMissing<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  rows: readonly Row[],
): Promise<ReadonlySet<string>> {
  const single = [...new Map(rows.map((row) => [row.id, row])).values()];
  if (single.length === 0) return new Set();
  const refused = new Set<number>();
  await table.bulkAdd(single).catch((error: unknown) => {
    if (!(error instanceof Dexie.BulkError)) throw error;
    for (const [at, reason] of Object.entries(error.failuresByPos)) {
      if (reason.name !== 'ConstraintError') throw reason;
      refused.add(Number(at));
    }
  });
  return new Set(single.filter((_, at) => !refused.has(at)).map((row) => row.id));
}

/**
 * Adds the facts that the entries brought, and answers with those that it left out. The id of a fact tells whose it was at first: one that has
 * come to somebody else keeps it, and hers gets another.
 */
async function addFacts(db: RecordsDb, book: Book): Promise<ReadonlySet<Fact>> {
  const added = await addMissing(db.facts, book.newFacts);
  const taken = book.newFacts.filter(({ id }) => !added.has(id));
  const again = taken.map((fact): Fact => {
    const { customerId, kind, value } = fact;
    return { ...fact, id: textId('fact', customerId, kind, value, 'again') };
  });
  const addedAgain = await addMissing(db.facts, again);
  const leftOut = new Set(taken.filter((_, at) => !addedAgain.has(again[at]?.id ?? '')));
  for (const { customerId, kind, value } of leftOut) book.facts.delete(factKey(customerId, kind, value));
  return leftOut;
}

/** Writes the entries and the note that `noteOf` makes of the outcome, in one act. Answers with the note. */
export async function writeBatch(
  db: RecordsDb,
  entries: readonly CsvEntry[],
  zone: string,
  now: number,
  memory: Memory,
  noteOf: (outcome: BatchOutcome) => CsvImport,
): Promise<CsvImport> {
  const { customers, identities, facts, interactions, promises, cases, merges, imports } = db;
  return db.transaction(
    'rw',
    [customers, identities, facts, interactions, promises, cases, merges, imports, db.wordPages],
    async () => {
      const book = await openBook(db, entries, memory);
      const problems: CsvProblem[] = [];
      const rows: Interaction[] = [];
      const read: { readonly entry: CsvEntry; readonly customerId: string }[] = [];
      // Rows without a contact, of people and identities that are here: each with the facts that it brought.
      const quiet: (readonly Fact[])[] = [];
      for (const entry of entries) {
        const customerId = ownerOf(entry, book);
        if (customerId === null) {
          problems.push({ line: entry.line, reason: 'two-customers' });
          continue;
        }
        const before = book.newIdentities.length + book.newCustomers.size;
        const factsBefore = book.newFacts.length;
        enter(entry, customerId, book, new Date(now).toISOString());
        if (entry.interaction)
          rows.push({ ...entry.interaction, customerId, ...(entry.case ? { caseId: entry.case.key } : {}) });
        else if (book.newIdentities.length + book.newCustomers.size === before)
          quiet.push(book.newFacts.slice(factsBefore));
        read.push({ entry, customerId });
      }
      if (book.newIdentities.length > 0) await identities.bulkAdd(book.newIdentities);
      const leftOut = await addFacts(db, book);
      const silent = quiet.filter((brought) => brought.every((fact) => leftOut.has(fact))).length;
      await renewAll(db, book);
      const newRows = await addOnPages(db, rows, (some) => addMissing(interactions, some));
      // What a row that was here already led to has been worked on since, or was taken away by hand.
      const young = read.filter(({ entry }) => entry.interaction === undefined || newRows.has(entry.interaction.id));
      const asked = new Map(
        young.flatMap((each) => (each.entry.case && each.entry.interaction ? [[each.entry.case.key, each]] : [])),
      );
      const promised = young.flatMap(({ entry, customerId }) => promisesOf(entry, customerId, zone, now));
      const newPromises = await addMissing(promises, promised);
      const newCases = asked.size === 0 ? 0 : await putCases(db, asked);
      const note = noteOf({
        added: {
          customers: book.newCustomers.size,
          identities: book.newIdentities.length,
          facts: book.newFacts.length - leftOut.size,
          cases: newCases,
          interactions: newRows.size,
          promises: newPromises.size,
        },
        alreadyHere: silent + rows.length - newRows.size,
        problems,
      });
      await imports.put(note);
      remember(memory, book);
      return note;
    },
  );
}

/** What this batch has learned, for the next. A transaction that fails after this ends the import. */
function remember(memory: Memory, book: Book): void {
  memory.own.clear();
  for (const { id } of book.newIdentities) memory.own.add(id);
  for (const id of book.touched) memory.own.add(id);
  // Emptied since: what the book says may be what was changed.
  if (memory.turn !== book.turn) return;
  for (const [key, met] of book.met) memory.met.set(key, met);
}

/** New customers, and the words by which those are found of whom something changed. */
async function renewAll(db: RecordsDb, book: Book): Promise<void> {
  const touched = [...book.touched];
  if (touched.length === 0) return;
  // Whoever is new has no identities but those that came with her.
  const known = await ofCustomers<Identity>(
    db,
    'identities',
    touched.filter((id) => !book.newCustomers.has(id)),
  );
  const fresh = book.newIdentities.filter((row) => book.newCustomers.has(row.customerId));
  const identities = grouped([...known, ...fresh], (row) => row.customerId);
  const facts = grouped([...book.facts.values()], (row) => row.customerId);
  const renewed = touched.flatMap((id) => {
    const customer = book.customers.get(id);
    return customer
      ? [{ ...customer, words: wordsOf(customer.displayName, identities.get(id) ?? [], facts.get(id) ?? []) }]
      : [];
  });
  for (const customer of renewed) book.customers.set(customer.id, customer);
  await db.customers.bulkPut(renewed);
}
