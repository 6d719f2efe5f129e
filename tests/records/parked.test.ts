import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addCustomer } from '../../lib/records/customers.ts';
import { eraseWithWayBack } from '../../lib/records/erase.ts';
import { park, readParked, unpark } from '../../lib/records/parked.ts';
import { freshDb, newId } from './fresh.ts';

const now = Date.parse('2026-11-20T10:00:00.000Z');
const day = 24 * 60 * 60 * 1000;

describe('a text that waits for a direct message', () => {
  test('waits for this person, however her handle is spelled, and for nobody else', async () => {
    const db = await freshDb();
    await park(db, 'x', '@NadiaRahman_', 'RM354.20 is open.', now);
    expect(await readParked(db, 'x', 'nadiarahman_', now)).toBe('RM354.20 is open.');
    expect(await readParked(db, 'facebook', 'nadiarahman_', now)).toBeNull();
    expect(await readParked(db, 'x', 'izzatrides', now)).toBeNull();
  });

  test('a second one waits below the first; the same one only once', async () => {
    const db = await freshDb();
    await park(db, 'x', 'nadiarahman_', 'one', now);
    expect(await park(db, 'x', 'nadiarahman_', 'two', now)).toBe('one\n\ntwo');
    expect(await park(db, 'x', 'nadiarahman_', 'two', now)).toBe('one\n\ntwo');
  });

  test('is forgotten once sent, and after a week', async () => {
    const db = await freshDb();
    await park(db, 'x', 'nadiarahman_', 'one', now);
    await park(db, 'x', 'nadiarahman_', 'and one more', now);
    await unpark(db, 'x', 'nadiarahman_', 'one');
    expect(await readParked(db, 'x', 'nadiarahman_', now)).toBe('and one more');
    await unpark(db, 'x', 'nadiarahman_', 'Hello! and one more');
    expect(await readParked(db, 'x', 'nadiarahman_', now)).toBeNull();
    await park(db, 'x', 'nadiarahman_', 'two', now);
    expect(await readParked(db, 'x', 'nadiarahman_', now + 8 * day)).toBeNull();
    await park(db, 'x', 'izzatrides', 'three', now + 8 * day);
    expect(await db.parked.count()).toBe(1);
  });

  test('goes with the person, and comes back with her', async () => {
    const db = await freshDb();
    await park(db, 'x', 'nadiarahman_', 'one', now);
    const nadia = { displayName: 'Nadia', identities: [{ type: 'x', value: '@NadiaRahman_' }] } as const;
    const { id } = await addCustomer(db, nadia, now, newId);
    const back = await eraseWithWayBack(db, id, now, newId);
    expect(await readParked(db, 'x', 'nadiarahman_', now)).toBeNull();
    await back?.();
    expect(await readParked(db, 'x', 'nadiarahman_', now)).toBe('one');
  });
});
