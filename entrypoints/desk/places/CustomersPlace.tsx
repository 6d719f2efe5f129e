import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { CustomerDetail } from '../../../components/desk/CustomerDetail.tsx';
import { Customers, type ListedCustomer } from '../../../components/desk/Customers.tsx';
import type { Found } from '../../../components/desk/MergeDialog.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { useWords } from '../../../components/words.tsx';
import { keepApart, letBeAsked } from '../../../lib/records/apart.ts';
import { askingsOf, noteAsking } from '../../../lib/records/askings.ts';
import { linkIdentity, searchCustomers, setFacts, unlinkIdentity } from '../../../lib/records/customers.ts';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { eraseWithWayBack } from '../../../lib/records/erase.ts';
import { exportCustomer } from '../../../lib/records/export.ts';
import { summaryOf } from '../../../lib/records/history.ts';
import { shownName } from '../../../lib/records/identity.ts';
import { suggestedLinks } from '../../../lib/records/links.ts';
import { mergeCustomers, mergesOf, splitCustomers } from '../../../lib/records/merge.ts';
import { readableExport } from '../../../lib/records/readable.ts';
import type { Customer, Merge } from '../../../lib/records/schema.ts';
import { searchEverything } from '../../../lib/records/search.ts';
import { viewCustomer } from '../../../lib/records/view.ts';
import { afterHeld, eraseWithHeld } from '../../shared/held.ts';
import { clock, newId, useDesk } from '../desk-context.tsx';
import { forgetReminders } from '../forget-reminders.ts';
import { go } from '../route.ts';
import { fileName, saveFile } from '../save-file.ts';
import { TimelineRoom } from './TimelineRoom.tsx';

const mostListed = 100;
/** Contacts that are shown for the words in them: the newest. */
const mostTexts = 20;

/** Customers by their last contact, the latest first; then those without any. */
async function latelyInTouch(db: RecordsDb): Promise<readonly ListedCustomer[]> {
  const rows = await db.interactions.orderBy('at').reverse().limit(2000).toArray();
  const last = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!last.has(row.customerId) && last.size < mostListed) last.set(row.customerId, row);
  const customers = await db.customers.bulkGet([...last.keys()]);
  const listed = customers.flatMap((customer): ListedCustomer[] => {
    const row = customer && last.get(customer.id);
    return row
      ? [{ customerId: customer.id, displayName: shownName(customer.displayName), line: summaryOf(row), at: row.at }]
      : [];
  });
  const silent = (await db.customers.limit(mostListed).toArray()).filter((customer) => !last.has(customer.id));
  return [
    ...listed,
    ...silent.map((customer) => ({ customerId: customer.id, displayName: shownName(customer.displayName), line: '' })),
  ].slice(0, mostListed);
}

/** People by name, number or handle; below them those in whose history the words stand, the latest first. */
async function foundBy(db: RecordsDb, words: string): Promise<readonly ListedCustomer[]> {
  const { customers, texts } = await searchEverything(db, words, mostTexts, mostListed);
  const listed = new Map<string, ListedCustomer>();
  for (const { customerId, displayName, because } of customers)
    listed.set(customerId, { customerId, displayName, line: because });
  for (const { customerId, displayName, excerpt, at } of texts)
    if (!listed.has(customerId)) listed.set(customerId, { customerId, displayName, line: excerpt, at });
  return [...listed.values()].slice(0, mostListed);
}

/** Merges with the names as they may be shown. */
async function mergesShown(db: RecordsDb, customerId: string): Promise<readonly Merge[]> {
  const merges = await mergesOf(db, customerId);
  return merges.map((merge) => ({ ...merge, gone: { ...merge.gone, displayName: shownName(merge.gone.displayName) } }));
}

function Detail({ customer }: { readonly customer: Customer }) {
  const { t, now, language } = useWords();
  const { db, settings, zone, say, attempt } = useDesk();
  const { id } = customer;
  const displayName = shownName(customer.displayName);
  const name = setApart(displayName);
  const loaded = useLiveQuery(async () => {
    const view = await viewCustomer(db, id, now, 0);
    return (
      view && {
        view,
        identities: await db.identities.where('customerId').equals(id).toArray(),
        facts: await db.facts.where('customerId').equals(id).toArray(),
        merges: await mergesShown(db, id),
        links: await suggestedLinks(db, id),
        askings: await askingsOf(db, id),
      }
    );
  }, [db, id, customer, now]);
  const search = useCallback(async (words: string): Promise<readonly Found[]> => searchCustomers(db, words, 12), [db]);
  if (!loaded) return null;
  return (
    <CustomerDetail
      {...loaded}
      actions={{
        search,
        addIdentity: (type, value) =>
          attempt(async () => {
            const outcome = await linkIdentity(db, id, { type, value }, newId);
            if (outcome.state === 'taken') {
              const other = await db.customers.get(outcome.customerId);
              say(t('desk.identityTaken', { name: setApart(shownName(other?.displayName ?? '?')) }));
            } else if (outcome.state === 'refused') say(t('desk.identityEmpty'));
            else say(t(outcome.state === 'linked' ? 'desk.identityAdded' : 'desk.identityAlready'));
          }),
        removeIdentity: (identity) =>
          attempt(async () => {
            await unlinkIdentity(db, identity.id);
            say(t('desk.identityRemoved', { what: t(`desk.identity-${identity.type}`) }), () =>
              linkIdentity(db, id, { type: identity.type, value: identity.value, shown: identity.shown }, newId),
            );
          }),
        setFacts: (kind, values) =>
          attempt(async () => {
            const before = loaded.facts.filter((fact) => fact.kind === kind).map((fact) => fact.value);
            await setFacts(db, id, kind, values, newId);
            const removed = values.length < before.length;
            say(t(removed ? 'desk.factRemoved' : 'desk.factAdded'), () => setFacts(db, id, kind, before, newId));
          }),
        merge: (gone) =>
          attempt(async () => {
            const merge = await mergeCustomers(db, id, gone.customerId, clock(), newId);
            if (!merge) return;
            say(t('desk.merged', { gone: setApart(gone.displayName), kept: name }), () => splitCustomers(db, merge.id));
          }),
        part: (merge) =>
          attempt(async () => {
            await splitCustomers(db, merge.id);
            say(t('desk.parted'), () => mergeCustomers(db, id, merge.gone.id, clock(), newId));
          }),
        keepApart: (other) =>
          attempt(async () => {
            await keepApart(db, id, other.customerId, clock());
            say(t('timeline.notSame', { name: setApart(other.displayName) }), () =>
              letBeAsked(db, id, other.customerId),
            );
          }),
        askedFor: (kind) => attempt(() => noteAsking(db, id, kind, settings.agentName, clock(), newId)),
        exportPerson: (form) =>
          attempt(async () => {
            const { archive, left } = await afterHeld(db, async (left) => ({
              archive: await exportCustomer(db, id),
              left,
            }));
            if (!archive) return;
            const isReadable = form === 'readable';
            const file = fileName(displayName, clock(), isReadable ? 'html' : 'json');
            if (isReadable)
              saveFile(file, readableExport(archive, { language, say: t, zone, now: clock() }), 'text/html');
            else saveFile(file, JSON.stringify(archive, null, 2), 'application/json');
            say(left === 0 ? t('desk.exported', { file }) : t('lock.exportedWithout', { file, count: left }));
          }),
        erasePerson: () =>
          attempt(async () => {
            const back = await eraseWithHeld(db, loaded.identities, () => eraseWithWayBack(db, id, clock(), newId));
            await forgetReminders(loaded.identities);
            go('customers');
            if (back) say(t('desk.erased', { name }), back);
          }),
      }}
    >
      <TimelineRoom customerId={id} />
    </CustomerDetail>
  );
}

export function CustomersPlace({ inside }: { readonly inside: string | null }) {
  const { db, sample, hasRecords } = useDesk();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const listed = useLiveQuery(() => (wanted === '' ? latelyInTouch(db) : foundBy(db, wanted)), [db, wanted]);
  // The answer to the question before stands until the new one is there: it says which question it answers.
  const looked = useLiveQuery(
    async () => ({ inside, customer: inside === null ? undefined : await db.customers.get(inside) }),
    [db, inside],
  );
  const customer = looked?.inside === inside ? looked.customer : undefined;
  const isGone = looked !== undefined && looked.inside === inside && inside !== null && customer === undefined;
  // A customer who is gone (erased, merged) leaves an address behind that leads nowhere.
  useEffect(() => {
    if (isGone) go('customers');
  }, [isGone]);
  if (!listed) return null;
  return (
    <Customers words={words} listed={listed} chosen={inside} hasRecords={hasRecords} sample={sample} search={setWords}>
      {customer && <Detail key={customer.id} customer={customer} />}
    </Customers>
  );
}
