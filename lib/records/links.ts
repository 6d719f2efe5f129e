import { apartFrom } from './apart.ts';
import type { RecordsDb, StoredCustomer } from './db.ts';
import { grouped } from './grouped.ts';
import { maskIdentity, normaliseIdentity, shownName } from './identity.ts';
import type { Fact, Identity } from './schema.ts';
import { letters, nameTokens } from './words.ts';

/** Who may be the same person as somebody we know, and what speaks for it. Never more than an offer: a person decides. */

/** What two customers share; `shown` is masked where it is private. The interface text is `timeline.same-<kind>`. */
export interface Evidence {
  readonly kind: 'phone' | 'email' | 'account' | 'order' | 'handle' | 'name-and-place';
  readonly shown: string;
}

export interface SuggestedLink {
  readonly customerId: string;
  readonly displayName: string;
  readonly evidence: readonly Evidence[];
}

const weights: Readonly<Record<Evidence['kind'], number>> = {
  phone: 3,
  email: 3,
  account: 3,
  order: 2,
  handle: 2,
  'name-and-place': 2,
};

/** What can be compared of one customer: each way with the form in which it is the same. */
interface Ways {
  readonly phones: ReadonlyMap<string, string>;
  readonly emails: ReadonlyMap<string, string>;
  readonly accounts: ReadonlyMap<string, string>;
  readonly orders: ReadonlyMap<string, string>;
  readonly handles: ReadonlyMap<string, string>;
  readonly name: string;
  readonly places: ReadonlySet<string>;
}

const hidden = (value: string): string => (value.length <= 4 ? '•••' : `•••${value.slice(-4)}`);
/** Words of an address that tell no place. */
const anywhere =
  /^(?:jalan|jln|jl|lorong|lrg|taman|tmn|kampung|kg|no|nombor|nomor|blok|block|unit|lot|persiaran|lebuh|street|road|apartment|kondominium|perumahan|komplek|kompleks|gang|rt|rw|kel|kec|kelurahan|kecamatan|kabupaten|kota|desa|bandar|seksyen|section|malaysia|indonesia|\d+)$/;

function waysOf(
  { displayName }: Pick<StoredCustomer, 'displayName'>,
  identities: readonly Identity[],
  facts: readonly Fact[],
): Ways {
  const of = (kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
  const ids = (type: Identity['type']) => identities.filter((row) => row.type === type);
  const phones = new Map<string, string>();
  for (const { value, shown } of ids('phone')) phones.set(value, maskIdentity('phone', shown));
  for (const value of of('phones')) phones.set(normaliseIdentity('phone', value), maskIdentity('phone', value));
  const emails = new Map<string, string>();
  for (const { value, shown } of ids('email')) emails.set(value, maskIdentity('email', shown));
  for (const value of of('emails')) emails.set(normaliseIdentity('email', value), maskIdentity('email', value));
  const handles = new Map<string, string>();
  for (const { type, value, shown } of identities)
    if ((type === 'x' || type === 'facebook') && letters(value).length >= 8) handles.set(letters(value), shown);
  const bare = (values: readonly string[]) =>
    new Map(
      values.map((value) => [nameTokens(value).join(''), hidden(value)] as const).filter(([key]) => key.length >= 5),
    );
  const full = of('fullName')[0] ?? displayName;
  return {
    phones,
    emails,
    accounts: bare(of('accounts')),
    orders: bare(of('orders')),
    handles,
    name: [...nameTokens(full)].sort().join(' '),
    places: new Set(
      of('addresses').flatMap((value) => nameTokens(value).filter((word) => word.length >= 4 && !anywhere.test(word))),
    ),
  };
}

function shared(mine: ReadonlyMap<string, string>, theirs: ReadonlyMap<string, string>): string | null {
  for (const [key, shown] of mine) if (key !== '' && theirs.has(key)) return shown;
  return null;
}

/** What speaks for the two being one. */
function evidenceOf(mine: Ways, theirs: Ways): readonly Evidence[] {
  const found: Evidence[] = [];
  const add = (kind: Evidence['kind'], shown: string | null) => {
    if (shown !== null) found.push({ kind, shown });
  };
  add('phone', shared(mine.phones, theirs.phones));
  add('email', shared(mine.emails, theirs.emails));
  add('account', shared(mine.accounts, theirs.accounts));
  add('order', shared(mine.orders, theirs.orders));
  add('handle', shared(mine.handles, theirs.handles));
  const place = [...mine.places].find((word) => theirs.places.has(word));
  // A name of one word is everybody's.
  if (place !== undefined && mine.name.includes(' ') && mine.name === theirs.name) add('name-and-place', place);
  return found;
}

const mostLooked = 60;

/** Customers who share something with this one, most telling first; those who were said to be somebody else are left out. */
export async function suggestedLinks(db: RecordsDb, customerId: string, limit = 4): Promise<readonly SuggestedLink[]> {
  const customer = await db.customers.get(customerId);
  if (!customer) return [];
  const apart = await apartFrom(db, customerId);
  const own = await db.identities.where('customerId').equals(customerId).toArray();
  const facts = await db.facts.where('customerId').equals(customerId).toArray();
  const mine = waysOf(customer, own, facts);
  const rare = [
    ...[...mine.phones.keys()].map((phone) => phone.replace(/\D/g, '')),
    ...mine.emails.keys(),
    ...mine.accounts.keys(),
    ...mine.orders.keys(),
    ...mine.handles.keys(),
    // The longest word of a name is its rarest.
    ...(mine.places.size > 0
      ? mine.name
          .split(' ')
          .sort((a, b) => b.length - a.length)
          .slice(0, 1)
      : []),
  ].filter((word) => word.length >= 4);
  const rows = new Map<string, StoredCustomer>();
  for (const word of new Set(rare))
    for (const row of await db.customers.where('words').equals(word).limit(mostLooked).toArray()) rows.set(row.id, row);
  rows.delete(customerId);
  for (const id of apart) rows.delete(id);
  const ids = [...rows.keys()];
  const theirIdentities = grouped(
    await db.identities.where('customerId').anyOf(ids).toArray(),
    (row) => row.customerId,
  );
  const theirFacts = grouped(await db.facts.where('customerId').anyOf(ids).toArray(), (row) => row.customerId);
  const links = [...rows.values()].map((row) => ({
    customerId: row.id,
    displayName: shownName(row.displayName),
    evidence: evidenceOf(mine, waysOf(row, theirIdentities.get(row.id) ?? [], theirFacts.get(row.id) ?? [])),
  }));
  const weight = ({ evidence }: SuggestedLink) => evidence.reduce((sum, { kind }) => sum + weights[kind], 0);
  return links
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => weight(b) - weight(a) || a.displayName.localeCompare(b.displayName))
    .slice(0, limit);
}
