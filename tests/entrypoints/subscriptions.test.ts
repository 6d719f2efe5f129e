import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { putInForce } from '../../entrypoints/desk/packs.ts';
import { ed25519, makeKey, signerOf } from '../../entrypoints/shared/ed25519.ts';
import { packsInForce } from '../../entrypoints/shared/packs-in-force.ts';
import { readSettings, writeSettings } from '../../entrypoints/shared/settings.ts';
import {
  checkSubscriptions,
  obeyPolicy,
  readSubscriptions,
  subscribe,
  trustKey,
  unsubscribe,
} from '../../entrypoints/shared/subscriptions.ts';
import { exportPack } from '../../lib/packs/export-pack.ts';
import { limits } from '../../lib/packs/fields.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { signPack, whoSigned } from '../../lib/packs/signature.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { freshDb, now } from '../records/fresh.ts';

const world = vi.hoisted(() => ({
  storage: null as ReturnType<typeof import('./browser-storage.ts').storageStandIn> | null,
  served: new Map<string, string>(),
}));
vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  world.storage = storageStandIn();
  return { browser: browserOver(world.storage) };
});
vi.mock('../../entrypoints/shared/fetch-pack.ts', () => ({
  isHttps: (address: string) => address.startsWith('https://'),
  fetchPack: async (address: string) => {
    const text = world.served.get(address);
    return text === undefined ? { fault: 'gone' } : { text };
  },
}));

const reading = readPack(readFileSync(new URL('../../lib/packs/starter/suria-mobile.json', import.meta.url), 'utf8'));
if ('problems' in reading) throw new Error('the starter pack must read');
const { phraseRules: _rules, practice: _practice, ...base } = reading.pack;

const [lead, stranger] = await Promise.all([makeKey().then(signerOf), makeKey().then(signerOf)]);
const company = 'https://care.example/company.json';
const team = 'https://team.example/team.json';

const serve = async (address: string, change: Partial<Pack>, by = lead) => {
  const pack = await signPack({ ...base, ...change }, by);
  world.served.set(address, exportPack(pack));
  return pack;
};
const of = async (layer: 'company' | 'team') => (await readSubscriptions()).find((one) => one.layer === layer);

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
  world.storage?.local.clear();
  world.storage?.managed.mockReset().mockResolvedValue({});
  world.served.clear();
});

describe('one pack never stands in the place of another', () => {
  const strict = { id: 'acme', version: '1.0.0', severities: { phone: 'stop' } } as const;
  const weak = { id: 'acme', version: '1.0.0', severities: { phone: 'note' } } as const;

  test("the team's address serves the company's name and version with weaker rules", async () => {
    await serve(company, strict);
    await serve(team, weak, stranger);
    await subscribe('company', company, false);
    await subscribe('team', team, false);
    await checkSubscriptions(db, now);
    const found = await packsInForce(db, await readSettings());
    expect(found?.company?.severities?.phone).toBe('stop');
    expect(found?.team?.severities?.phone).toBe('note');
    expect(found?.company && (await whoSigned(found.company, ed25519))).toEqual({
      state: 'signed',
      key: lead.publicKey,
    });
  });

  test('a file of that name and version is kept beside what is followed, and so is another file', async () => {
    await serve(company, strict);
    await subscribe('company', company, false);
    await checkSubscriptions(db, now);
    const followed = (await of('company'))?.storedId ?? '';
    const ids: (string | null | undefined)[] = [];
    for (const severity of ['note', 'warn', 'note'] as const)
      await putInForce(
        db,
        { ...base, id: 'acme', version: '1.0.0', severities: { phone: severity } },
        now,
        async (to) => {
          ids.push(to.packId);
        },
      );
    expect(new Set([followed, ...ids]).size).toBe(3);
    expect(ids[0]).toBe(ids[2]);
    expect((await packsInForce(db, { packId: followed, teamPackId: null })).pack?.severities?.phone).toBe('stop');
    expect((await packsInForce(db, { packId: ids[1] ?? null, teamPackId: null })).pack?.severities?.phone).toBe('warn');
  });
});

test('a followed pack that can’t be read any more is put back, and an older one still does not pass', async () => {
  await serve(company, { id: 'acme', version: '2.0.0', severities: { phone: 'stop' } });
  await subscribe('company', company, false);
  await checkSubscriptions(db, now);
  // what is in force is kept beside the database
  await packsInForce(db, await readSettings());
  const id = (await of('company'))?.storedId ?? '';
  await db.packs.update(id, { json: '{"broken' });
  await serve(company, { id: 'acme', version: '1.0.0', severities: { phone: 'note' } });
  await checkSubscriptions(db, now);
  expect((await of('company'))?.outcome).toBe('older');
  const { company: found } = await packsInForce(db, await readSettings());
  expect(found?.version).toBe('2.0.0');
  expect(JSON.parse((await db.packs.get(id))?.json ?? '{}').version).toBe('2.0.0');
});

test('a pack that was just small enough to be taken is read back, and saved as a file that is', async () => {
  const articles = Array.from({ length: 500 }, (_, at) => ({
    id: `A-${at}`,
    title: 'A long article',
    lang: 'en' as const,
    answer: 'many words '.repeat(81),
    link: 'https://care.example/a',
  }));
  const large = { id: 'acme', version: '1.0.0', articles } as const;
  const pack = await serve(company, large);
  const { length } = JSON.stringify(pack);
  expect(length).toBeLessThan(limits.packCharacters);
  expect(JSON.stringify(pack, null, 2).length).toBeGreaterThan(limits.packCharacters);
  world.served.set(company, JSON.stringify(pack));
  await subscribe('company', company, false);
  await checkSubscriptions(db, now);
  expect((await packsInForce(db, await readSettings())).pack?.articles).toHaveLength(500);
  await putInForce(db, { ...base, ...large }, now, writeSettings);
  expect((await packsInForce(db, await readSettings())).pack?.articles).toHaveLength(500);
  expect(readPack(exportPack(pack))).toEqual({ pack });
});

describe("a stranger's key is never taken in silence", () => {
  const acme = { id: 'acme', version: '1.0.0' } as const;
  const policy = { CompanyGuidelinesAddress: company };
  const says = (answer: Error | Record<string, unknown>) =>
    answer instanceof Error
      ? world.storage?.managed.mockRejectedValue(answer)
      : world.storage?.managed.mockResolvedValue(answer);
  const look = async () => {
    await obeyPolicy();
    await checkSubscriptions(db, now);
  };
  beforeEach(async () => {
    says(policy);
    await serve(company, acme);
    await look();
    expect(await of('company')).toMatchObject({ key: lead.publicKey, isManaged: true });
    await serve(company, { ...acme, version: '1.1.0' }, stranger);
  });

  test('a policy that could not be read once leaves everything as it is', async () => {
    says(new Error('The storage is busy'));
    await obeyPolicy();
    expect(await of('company')).toMatchObject({ key: lead.publicKey, isManaged: true });
    says(policy);
    await look();
    expect(await of('company')).toMatchObject({ outcome: 'other-key', key: lead.publicKey });
  });

  test.each([
    ['is taken away', {}],
    ['is gone, in the words of Firefox', new Error('Managed storage manifest not found')],
  ])('a policy that %s ends what it set, and its key is remembered for when it is back', async (_, answer) => {
    says(answer);
    await look();
    expect(await of('company')).toBeUndefined();
    says(policy);
    await look();
    expect(await of('company')).toMatchObject({ outcome: 'other-key', key: lead.publicKey });
  });

  test('an address that a person left and follows again', async () => {
    await serve(team, acme);
    await subscribe('team', team, false);
    await checkSubscriptions(db, now, 'team');
    await unsubscribe('team');
    await serve(team, { ...acme, version: '1.1.0' }, stranger);
    await subscribe('team', team, false);
    await checkSubscriptions(db, now, 'team');
    expect(await of('team')).toMatchObject({ outcome: 'other-key', strangeKey: stranger.publicKey });
    await trustKey('team', stranger.publicKey);
    await checkSubscriptions(db, now, 'team');
    expect(await of('team')).toMatchObject({ outcome: 'update', key: stranger.publicKey });
  });
});
