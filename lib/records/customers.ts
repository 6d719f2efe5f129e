import type { RecordsDb, StoredCustomer } from './db.ts';
import { cleanName, type GivenIdentity, maskIdentity, normaliseIdentity, shownName } from './identity.ts';
import type { Customer, Fact, Identity } from './schema.ts';
import { letters, nameTokens, wordsOf } from './words.ts';

/** A customer that a search or a likeness found; `because` is what matched, fit to be shown. */
export interface FoundCustomer {
  readonly customerId: string;
  readonly displayName: string;
  readonly because: string;
}

/** The customer's index words, made anew from what is stored. Call inside the transaction that changed them. */
export async function renewWords(db: RecordsDb, customerId: string): Promise<void> {
  const customer = await db.customers.get(customerId);
  if (!customer) return;
  const identities = await db.identities.where('customerId').equals(customerId).toArray();
  const facts = await db.facts.where('customerId').equals(customerId).toArray();
  await db.customers.put({ ...customer, words: wordsOf(customer.displayName, identities, facts) });
}

/** The identity's row, or undefined when nobody is known by it. */
async function findIdentity(db: RecordsDb, given: GivenIdentity): Promise<Identity | undefined> {
  const value = normaliseIdentity(given.type, given.value);
  return value === '' ? undefined : db.identities.where('[type+value]').equals([given.type, value]).first();
}

/** The customer known by the first of `identities` that anybody is known by; null for a stranger. */
export async function findCustomer(db: RecordsDb, identities: readonly GivenIdentity[]): Promise<Customer | null> {
  for (const given of identities) {
    const found = await findIdentity(db, given);
    const customer = found && (await db.customers.get(found.customerId));
    if (customer) return customer;
  }
  return null;
}

/** `taken-by` tells who is known by it already: merge the two, or leave it. */
export type LinkOutcome =
  | { readonly state: 'linked' | 'already' }
  | { readonly state: 'taken'; readonly customerId: string }
  | { readonly state: 'refused'; readonly reason: 'no-customer' | 'empty' };

/** "This is…": from now on the customer is known by this identity too. */
export async function linkIdentity(
  db: RecordsDb,
  customerId: string,
  given: GivenIdentity,
  newId: () => string,
): Promise<LinkOutcome> {
  const value = normaliseIdentity(given.type, given.value);
  if (value === '') return { state: 'refused', reason: 'empty' };
  return db.transaction('rw', db.customers, db.identities, db.facts, async (): Promise<LinkOutcome> => {
    if (!(await db.customers.get(customerId))) return { state: 'refused', reason: 'no-customer' };
    const known = await db.identities.where('[type+value]').equals([given.type, value]).first();
    if (known)
      return known.customerId === customerId ? { state: 'already' } : { state: 'taken', customerId: known.customerId };
    const shown = cleanName(given.shown ?? given.value);
    await db.identities.add({ id: newId(), customerId, type: given.type, value, shown });
    await renewWords(db, customerId);
    return { state: 'linked' };
  });
}

/** Takes an identity away again. False when there is no such row. */
export async function unlinkIdentity(db: RecordsDb, identityId: string): Promise<boolean> {
  return db.transaction('rw', db.customers, db.identities, db.facts, async () => {
    const row = await db.identities.get(identityId);
    if (!row) return false;
    await db.identities.delete(identityId);
    await renewWords(db, row.customerId);
    return true;
  });
}

export interface NewCustomer {
  readonly displayName: string;
  readonly language?: Customer['language'];
  readonly identities: readonly GivenIdentity[];
}

/** "New": a stranger becomes a customer. Where one of the identities is known, that customer is given back and gains the others. */
export async function addCustomer(
  db: RecordsDb,
  given: NewCustomer,
  now: number,
  newId: () => string,
): Promise<Customer> {
  return db.transaction('rw', db.customers, db.identities, db.facts, async () => {
    const known = await findCustomer(db, given.identities);
    const displayName = cleanName(given.displayName) || cleanName(given.identities[0]?.value ?? '') || '?';
    const customer: StoredCustomer =
      (known && (await db.customers.get(known.id))) ||
      Object.assign(
        { id: newId(), displayName, createdAt: new Date(now).toISOString(), words: [] },
        given.language ? { language: given.language } : {},
      );
    if (!known) await db.customers.add(customer);
    for (const identity of given.identities) {
      const value = normaliseIdentity(identity.type, identity.value);
      if (value === '' || (await findIdentity(db, identity))) continue;
      const shown = cleanName(identity.shown ?? identity.value);
      await db.identities.add({ id: newId(), customerId: customer.id, type: identity.type, value, shown });
    }
    await renewWords(db, customer.id);
    return customer;
  });
}

/** Replaces the private values of one kind, e.g. all telephones. Empty and double values are left out. */
export async function setFacts(
  db: RecordsDb,
  customerId: string,
  kind: Fact['kind'],
  values: readonly string[],
  newId: () => string,
): Promise<void> {
  await db.transaction('rw', db.customers, db.identities, db.facts, async () => {
    const old = await db.facts.where('customerId').equals(customerId).toArray();
    await db.facts.bulkDelete(old.filter((fact) => fact.kind === kind).map((fact) => fact.id));
    const wanted = new Set(values.map((value) => value.slice(0, 500).trim()).filter((value) => value !== ''));
    await db.facts.bulkAdd([...wanted].map((value) => ({ id: newId(), customerId, kind, value })));
    await renewWords(db, customerId);
  });
}

async function withPrefix(db: RecordsDb, word: string, limit: number): Promise<readonly StoredCustomer[]> {
  return db.customers.where('words').startsWith(word).limit(limit).toArray();
}

async function evidence(db: RecordsDb, customer: Customer, matches: (word: string) => boolean): Promise<string> {
  if (nameTokens(customer.displayName).some(matches)) return shownName(customer.displayName);
  const identities = await db.identities.where('customerId').equals(customer.id).toArray();
  const hit = identities.find(({ type, value }) => wordsOf('', [{ type, value }], []).some(matches)) ?? identities[0];
  return hit ? maskIdentity(hit.type, hit.shown) : shownName(customer.displayName);
}

const mostLooked = 300;

/** Customers whose name, handle, telephone, account or order begins with each of `words`, best first. */
export async function searchCustomers(db: RecordsDb, words: string, limit = 12): Promise<readonly FoundCustomer[]> {
  const phone = normaliseIdentity('phone', words).replace('+', '');
  const tokens = /^[\d\s()+.-]{5,}$/.test(words) ? [phone] : nameTokens(words).slice(0, 6);
  if (tokens.length === 0) return [];
  // The longest word is the rarest: look it up, then hold the others against what was found.
  const [first = '', ...rest] = [...tokens].sort((a, b) => b.length - a.length);
  const rows = await withPrefix(db, first, mostLooked);
  const seen = new Map(rows.map((row) => [row.id, row]));
  const found = [...seen.values()].filter((row) =>
    rest.every((token) => row.words.some((word) => word.startsWith(token))),
  );
  const whole = (row: StoredCustomer) => tokens.filter((token) => row.words.includes(token)).length;
  found.sort((a, b) => whole(b) - whole(a) || a.displayName.localeCompare(b.displayName));
  const matches = (word: string) => tokens.some((token) => word.startsWith(token));
  return Promise.all(
    found.slice(0, limit).map(async (row) => ({
      customerId: row.id,
      displayName: shownName(row.displayName),
      because: await evidence(db, row, matches),
    })),
  );
}

/** Known customers that a stranger could be, by likeness of name and handle, best first. Never more than a hint. */
export async function candidatesFor(
  db: RecordsDb,
  stranger: { readonly handle: string; readonly name: string },
  limit = 5,
): Promise<readonly FoundCustomer[]> {
  const tokens = nameTokens(stranger.name)
    .filter((token) => token.length >= 3)
    .slice(0, 5);
  const spelled = letters(stranger.handle);
  const looked = [...tokens, ...(spelled.length >= 4 ? [spelled.slice(0, 5)] : [])];
  const rows = new Map<string, StoredCustomer>();
  for (const word of new Set(looked)) for (const row of await withPrefix(db, word, mostLooked)) rows.set(row.id, row);

  const scored = [...rows.values()].map((row) => {
    const names = tokens.filter((token) => row.words.includes(token)).length;
    const handle = spelled.length >= 5 && row.words.some((word) => word === spelled);
    const near =
      spelled.length >= 6 &&
      row.words.some((word) => word.length >= 6 && (word.startsWith(spelled) || spelled.startsWith(word)));
    return { row, score: names + (handle ? 2 : near ? 1.2 : 0) };
  });
  // One shared first name is no likeness when the stranger shows two.
  const enough = tokens.length > 1 ? 1.2 : 1;
  const best = scored
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
  const matches = (word: string) =>
    tokens.includes(word) || (spelled !== '' && (word === spelled || word.startsWith(spelled)));
  return Promise.all(
    best.map(async ({ row }) => ({
      customerId: row.id,
      displayName: shownName(row.displayName),
      because: await evidence(db, row, matches),
    })),
  );
}
