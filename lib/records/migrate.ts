import type { Transaction } from 'dexie';
import { grouped } from './grouped.ts';
import { normaliseIdentity } from './identity.ts';
import type { Case, Channel, Customer, Fact, Identity, Interaction } from './schema.ts';
import { wordsOfText } from './search-words.ts';
import { wordsOf } from './words.ts';

const siteOf: Partial<Record<Channel, 'x' | 'facebook'>> = {
  x: 'x',
  'x-chat': 'x',
  facebook: 'facebook',
  messenger: 'facebook',
};

/**
 * Version 1 kept identities as typed ("@SariW", "012-345 6789"). Each gets its one form; where that form is taken already, the
 * row stays as it was: nothing is lost, and a person can merge the two customers.
 */
async function normaliseIdentities(transaction: Transaction): Promise<void> {
  const table = transaction.table<Identity, string>('identities');
  const rows = await table.toArray();
  const taken = new Set(rows.map((row) => `${row.type} ${row.value}`));
  for (const row of rows) {
    const value = normaliseIdentity(row.type, row.value);
    const key = `${row.type} ${value}`;
    if (value === row.value || value === '' || taken.has(key)) continue;
    taken.delete(`${row.type} ${row.value}`);
    taken.add(key);
    await table.put({ ...row, value, shown: row.shown ?? row.value });
  }
}

async function nameSites(transaction: Transaction): Promise<void> {
  await transaction
    .table<Interaction, string>('interactions')
    .toCollection()
    .modify((row: { site?: 'x' | 'facebook'; channel: Channel }) => {
      row.site ??= siteOf[row.channel];
      if (row.site === undefined) delete row.site;
    });
}

async function rememberWaiting(transaction: Transaction): Promise<void> {
  await transaction
    .table<Case, string>('cases')
    .toCollection()
    .modify((row: { state: Case['state']; openedAt: string; answeredAt?: string; waitingSince?: string }) => {
      if (row.state === 'waiting') row.waitingSince ??= row.answeredAt ?? row.openedAt;
    });
}

async function addWords(transaction: Transaction): Promise<void> {
  const identities = await transaction.table<Identity, string>('identities').toArray();
  const facts = await transaction.table<Fact, string>('facts').toArray();
  const identitiesOf = grouped(identities, (row) => row.customerId);
  const factsOf = grouped(facts, (row) => row.customerId);
  await transaction
    .table<Customer & { words?: readonly string[] }, string>('customers')
    .toCollection()
    .modify((row: { id: string; displayName: string; words?: readonly string[] }) => {
      row.words = wordsOf(row.displayName, identitiesOf.get(row.id) ?? [], factsOf.get(row.id) ?? []);
    });
}

/** Version 1 to 2. Runs inside the upgrade: all of it or nothing. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  await normaliseIdentities(transaction);
  await nameSites(transaction);
  await rememberWaiting(transaction);
  await addWords(transaction);
}

/** To version 6: what was said before is found by its words as well. */
export async function toVersion6(transaction: Transaction): Promise<void> {
  await transaction
    .table<Interaction & { words?: readonly string[] }, string>('interactions')
    .toCollection()
    .modify((row: { text: string; summary?: string; agent?: string; words?: readonly string[] }) => {
      row.words = wordsOfText(row);
    });
}
