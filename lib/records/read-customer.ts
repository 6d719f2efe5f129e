import type { RecordsDb, StoredCustomer } from './db.ts';
import { type GivenIdentity, normaliseIdentity } from './identity.ts';
import type { Case, Fact, Identity, Interaction, PromiseRecord } from './schema.ts';

/** All that is kept of one customer, as one moment has it. */
export interface WholeCustomer {
  readonly customer: StoredCustomer;
  /** Newest first, as many as were asked for. */
  readonly interactions: readonly Interaction[];
  /** How many there are. */
  readonly total: number;
  readonly promises: readonly PromiseRecord[];
  readonly cases: readonly Case[];
  readonly identities: readonly Identity[];
  readonly facts: readonly Fact[];
}

const tablesOf = ({ identities, customers, interactions, promises, cases, facts }: RecordsDb) => [
  identities,
  customers,
  interactions,
  promises,
  cases,
  facts,
];

/**
 * Inside a transaction over `tablesOf`. Everything is asked for at once. No `await`: Dexie follows each through the browser's own promises, which
 * takes as long as a read.
 */
function gathered(db: RecordsDb, customerId: string, most: number) {
  const of = { customerId };
  const history = () => db.interactions.where('[customerId+at]').between([customerId, ''], [customerId, '\uffff']);
  return Promise.all([
    db.customers.get(customerId),
    history().reverse().limit(most).toArray(),
    db.promises.where(of).toArray(),
    db.cases.where(of).toArray(),
    db.identities.where(of).toArray(),
    db.facts.where(of).toArray(),
  ] as const).then(([customer, interactions, promises, cases, identities, facts]) => {
    if (!customer) return null;
    const whole = { customer, interactions, promises, cases, identities, facts };
    // Counting walks through all rows: only where there are more than were read.
    if (interactions.length < most) return { ...whole, total: interactions.length };
    return history()
      .count()
      .then((total) => ({ ...whole, total }));
  });
}

/** The customer with this id, her `most` newest contacts first; null when there is none. */
export async function readCustomer(db: RecordsDb, customerId: string, most: number): Promise<WholeCustomer | null> {
  return db.transaction('r', tablesOf(db), () => gathered(db, customerId, most));
}

/** The same for whoever is known by this handle, telephone or address: found and read in one transaction. */
export async function readKnownBy(db: RecordsDb, given: GivenIdentity, most: number): Promise<WholeCustomer | null> {
  const value = normaliseIdentity(given.type, given.value);
  if (value === '') return null;
  return db.transaction('r', tablesOf(db), () =>
    db.identities
      .where('[type+value]')
      .equals([given.type, value])
      .first()
      .then((identity) => (identity ? gathered(db, identity.customerId, most) : null)),
  );
}
