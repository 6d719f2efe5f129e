import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeKey, signerOf } from '../../entrypoints/shared/ed25519.ts';
import { packsInForce } from '../../entrypoints/shared/packs-in-force.ts';
import { exportPack } from '../../lib/packs/export-pack.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { signPack } from '../../lib/packs/signature.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { freshDb } from '../records/fresh.ts';

/** Guidelines that can't be read any more take nothing with them, and are told. */

const world = vi.hoisted(() => ({
  storage: null as ReturnType<typeof import('./browser-storage.ts').storageStandIn> | null,
}));
vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  world.storage = storageStandIn();
  return { browser: browserOver(world.storage) };
});

const brand = { name: 'Suria', handles: ['@Suria'], phones: [], emails: [], links: [], addresses: [] };
const house: Pack = { id: 'house', version: '1.0.0', name: 'House rules', brand, severities: { phone: 'stop' } };
const north: Pack = { id: 'north', version: '1.0.0', name: 'North', brand, severities: { email: 'stop' } };
const chosen = { packId: 'house@1.0.0', teamPackId: 'north@1.0.0' } as const;
const lead = await signerOf(await makeKey());

let db: RecordsDb;
const put = (id: string, json: string, name = id) =>
  db.packs.put({ id, name, version: '1.0.0', json, addedAt: '2026-11-01T00:00:00Z', active: false });
const held = async (ids: Parameters<typeof packsInForce>[1] = chosen, records: RecordsDb | null = db) => {
  const { pack, faults } = await packsInForce(records, ids);
  return { severities: pack?.severities ?? null, faults: faults.map(({ layer, name, state }) => [layer, name, state]) };
};
const both = { phone: 'stop', email: 'stop' };

beforeEach(async () => {
  db = await freshDb();
  world.storage?.local.clear();
  await put(chosen.packId, exportPack(await signPack(house, lead)), house.name);
  await put(chosen.teamPackId, exportPack(await signPack(north, lead)), north.name);
});

test('as it should be, both hold and nothing is told', async () => {
  expect(await held()).toEqual({ severities: both, faults: [] });
});

describe.each([
  ['company', chosen.packId, house.name, 'phone'],
  ['team', chosen.teamPackId, north.name, 'email'],
] as const)('the %s’s', (layer, id, name, kind) => {
  const without = Object.fromEntries(Object.entries(both).filter(([each]) => each !== kind));
  const spoil: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['cut off in the storage', () => put(id, '{"id": "ho', name)],
    ['of a form that nobody reads', () => put(id, '{"id": 5}', name)],
    [
      'changed after it was signed',
      async () => {
        const row = await db.packs.get(id);
        await put(id, (row?.json ?? '').replace('"stop"', '"note"'), name);
      },
    ],
  ];

  test.each(spoil)('%s: what was read last holds, and it is told', async (_name, harm) => {
    await held();
    await harm();
    expect(await held()).toEqual({ severities: both, faults: [[layer, name, 'last-good']] });
  });

  test.each(spoil)('%s, and never read before: the other one holds, and it is told', async (_name, harm) => {
    await harm();
    expect(await held()).toEqual({ severities: without, faults: [[layer, name, 'lost']] });
  });

  test('gone from the storage', async () => {
    await held();
    await db.packs.delete(id);
    expect(await held()).toMatchObject({ severities: both, faults: [[layer, expect.any(String), 'last-good']] });
  });

  test('put in force by a version that can’t be read: the one before holds', async () => {
    await held();
    await put('next@1.1.0', 'nothing', 'Next');
    const ids = layer === 'company' ? { ...chosen, packId: 'next@1.1.0' } : { ...chosen, teamPackId: 'next@1.1.0' };
    expect(await held(ids)).toEqual({ severities: both, faults: [[layer, 'Next', 'last-good']] });
  });
});

test('a copy that was tampered with holds no more than the pack itself', async () => {
  await held();
  const [[key, kept] = ['', {}]] = [...(world.storage?.local ?? [])].filter(([name]) => name === 'guidelinesLastGood');
  world.storage?.local.set(key, JSON.parse(JSON.stringify(kept).replaceAll('stop', 'note')));
  await db.packs.clear();
  expect(await held()).toMatchObject({ severities: null, faults: [{ length: 3 }, { length: 3 }] });
});

test('without a database the very same hold, and the missing records are told elsewhere', async () => {
  await held();
  expect(await held(chosen, null)).toEqual({ severities: both, faults: [] });
});

test('taken out of force, nothing of it comes back', async () => {
  await held();
  const none = { packId: null, teamPackId: null };
  expect(await held(none)).toEqual({ severities: null, faults: [] });
  await db.packs.clear();
  expect((await held()).severities).toBe(null);
});
