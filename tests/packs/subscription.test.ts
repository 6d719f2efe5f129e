import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ed25519, makeKey, signerOf } from '../../entrypoints/shared/ed25519.ts';
import { fetchPack } from '../../entrypoints/shared/fetch-pack.ts';
import { exportPack } from '../../lib/packs/export-pack.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { signPack } from '../../lib/packs/signature.ts';
import { type Expected, type Judged, judge } from '../../lib/packs/subscription.ts';
import { testPack } from '../../lib/packs/test-pack.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { faults, openPackServer, type PackServer, saysPack } from './pack-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const reading = readPack(readFileSync(new URL('../../lib/packs/starter/suria-mobile.json', import.meta.url), 'utf8'));
if ('problems' in reading) throw new Error('the starter pack must read');
const base = reading.pack;

const [lead, stranger] = await Promise.all([makeKey().then(signerOf), makeKey().then(signerOf)]);
const signed = async (change: Partial<Pack>, by = lead) => exportPack(await signPack({ ...base, ...change }, by));

/** What the desk has when the fault comes: version 1.1.0, signed by the lead, whose key is pinned. */
const known: Expected = {
  pack: await signPack({ ...base, version: '1.1.0' }, lead),
  key: lead.publicKey,
  asksBeforeGuard: true,
};
const newer = await signed({ version: '1.2.0', description: 'Newer words.' });

let server: PackServer;
const before = getCACertificates('default');
beforeAll(async () => {
  server = await openPackServer();
  setDefaultCACertificates([...before, server.certificate]);
});
afterAll(async () => {
  setDefaultCACertificates(before);
  await server.close();
});

const redTests = async (pack: Pack) => testPack(pack, reviewDraft).filter(({ green }) => !green);

/** Only what never ends is worth waiting for so shortly. */
const shortly = 1_500;
async function subscribe(expected: Expected, address = server.address, time?: number): Promise<Judged> {
  return judge(await fetchPack(address, time), expected, { ed25519, redTests, language: 'en' });
}

describe('over a real HTTPS server', () => {
  test('the first pack is taken, and its key is told to be pinned', async () => {
    server.play(saysPack(await signed({})));
    const judged = await subscribe({ pack: null, key: null, asksBeforeGuard: true });
    expect(judged).toMatchObject({ type: 'update', key: lead.publicKey, changes: [] });
  });
  test('the same pack again changes nothing', async () => {
    server.play(saysPack(exportPack(known.pack as Pack)));
    expect(await subscribe(known)).toEqual({ type: 'unchanged' });
  });
  test('a newer one that only says things otherwise comes silently, with what differs', async () => {
    server.play(saysPack(newer));
    const judged = await subscribe(known);
    expect(judged).toMatchObject({ type: 'update', pack: { version: '1.2.0' } });
    expect('changes' in judged && judged.changes.map(({ path }) => path)).toEqual(['version', 'description']);
  });
  test.each([
    [true, 'asks'],
    [false, 'update'],
  ])('one that changes what the guard does, reader wants to be asked: %s', async (asksBeforeGuard, type) => {
    server.play(saysPack(await signed({ version: '1.2.0', severities: { phone: 'note' } })));
    expect((await subscribe({ ...known, asksBeforeGuard })).type).toBe(type);
  });

  test.each<[keyof typeof faults, string]>([
    ['truncated', 'unreachable'],
    ['cut but closed well', 'faulty'],
    ['huge', 'huge'],
    ['huge by its own word', 'huge'],
    ['slow', 'slow'],
    ['redirect to http', 'redirected'],
    ['a web page', 'web-page'],
    ['gone', 'gone'],
    ['not found', 'gone'],
    ['server error', 'refused'],
  ])('%s is refused', async (fault, reason) => {
    server.play(faults[fault](newer));
    expect(await subscribe(known, server.address, fault === 'slow' ? shortly : undefined)).toMatchObject({
      type: 'refused',
      reason,
    });
  });

  test.each<[string, () => Promise<string>, string]>([
    ['an older version, played again', () => signed({ version: '1.0.0' }), 'older'],
    ['the same version with other content', () => signed({ version: '1.1.0', description: 'Other.' }), 'same-version'],
    ['another key', () => signed({ version: '1.2.0' }, stranger), 'other-key'],
    ['no signature', async () => exportPack({ ...base, version: '1.2.0' }), 'unsigned'],
    ['a word changed on the way', async () => newer.replace('Newer words', 'Nicer words'), 'tampered'],
    [
      'the lead’s signature with a stranger’s key',
      async () => newer.replace(lead.publicKey, stranger.publicKey),
      'tampered',
    ],
    ['a pack of another name', () => signed({ id: 'other', version: '1.2.0' }), 'other-pack'],
    ['a pack with a fault', async () => newer.replace('"warn"', '"shout"'), 'faulty'],
    [
      'a pack whose own sentences fail',
      () =>
        signed({
          version: '1.2.0',
          phraseRules: (base.phraseRules ?? []).map((rule) => ({ ...rule, mustFlag: ['Nothing of the kind.'] })),
        }),
      'red',
    ],
  ])('%s is refused', async (_name, text, reason) => {
    server.play(saysPack(await text()));
    expect(await subscribe(known)).toMatchObject({ type: 'refused', reason });
  });

  test('without TLS nothing is asked at all', async () => {
    const asked = server.asked.length;
    for (const address of [
      server.address.replace('https:', 'http:'),
      'file:///etc/passwd',
      'https://me:word@localhost/',
    ])
      expect(await subscribe(known, address)).toMatchObject({ reason: 'refused' });
    expect(server.asked.length).toBe(asked);
  });
  test('a certificate that nobody vouches for is no HTTPS', async () => {
    setDefaultCACertificates(before);
    const other = await openPackServer();
    other.play(saysPack(newer));
    expect(await subscribe(known, other.address)).toMatchObject({ reason: 'unreachable' });
    expect(other.asked).toHaveLength(0);
    await other.close();
    setDefaultCACertificates([...before, server.certificate]);
  });
  test('nothing is told about who asks', async () => {
    server.play(saysPack(newer));
    await subscribe(known);
    const headers = server.asked.at(-1)?.headers ?? {};
    expect([headers.cookie, headers.referer, headers.authorization]).toEqual([undefined, undefined, undefined]);
  });
});
