import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fromPage } from '../../entrypoints/background/from-page.ts';
import { openDb } from '../../entrypoints/background/world.ts';
import { makeKey, signerOf } from '../../entrypoints/shared/ed25519.ts';
import { forgetVerdicts, redTests } from '../../entrypoints/shared/red-tests.ts';
import { checkSubscriptions, readSubscriptions, subscribe } from '../../entrypoints/shared/subscriptions.ts';
import { exportPack } from '../../lib/packs/export-pack.ts';
import type { Pack, PackPhraseRule } from '../../lib/packs/pack.ts';
import { signPack } from '../../lib/packs/signature.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { tabOf } from './tab.ts';

/** The sentences of a pack are tried while people work: in slices, and once. */

vi.setConfig({ testTimeout: 120_000 });
const served = vi.hoisted(() => ({ text: '' }));
vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  const { storage, ...rest } = browserOver(storageStandIn());
  const session = browserOver(storageStandIn()).storage.local;
  return { browser: { ...rest, storage: { ...storage, session } } };
});
vi.mock('../../entrypoints/shared/fetch-pack.ts', () => ({
  isHttps: () => true,
  fetchPack: async () => ({ text: served.text }),
}));
vi.mock('../../lib/review/review.ts', async (original) => {
  const real = await original<typeof import('../../lib/review/review.ts')>();
  return { ...real, reviewDraft: vi.fn(real.reviewDraft) };
});

const lead = await signerOf(await makeKey());
const brand = { name: 'Suria', handles: ['@Suria'], phones: [], emails: [], links: [], addresses: [] };
const rule = (id: string, sentences: number): PackPhraseRule => ({
  id,
  phrase: 'bear with us',
  severity: 'warn',
  advice: 'Name the hour.',
  mustFlag: ['Bear with us.'],
  mustPass: Array.from({ length: sentences - 1 }, (_, at) => `We call you by four, and bring ${at} forms along.`),
});
const pack = (version: string, rules: readonly PackPhraseRule[]): Pack => ({
  id: 'acme',
  version,
  name: 'Acme',
  brand,
  phraseRules: [...rules],
});
const tried = () => vi.mocked(reviewDraft).mock.calls.length;
beforeEach(async () => {
  await forgetVerdicts();
  vi.mocked(reviewDraft).mockClear();
});

test('a reply that is held while a large pack is tried is decided before that ends', async () => {
  const db = await openDb();
  const large = Array.from({ length: 40 }, (_, at) => rule(`rule-${at}`, 20));
  served.text = exportPack(await signPack(pack('1.0.0', large), lead));
  await subscribe('company', 'https://care.example/pack.json', false);
  const looking = checkSubscriptions(db, Date.now());
  await vi.waitFor(() => expect(tried()).toBeGreaterThan(3), { timeout: 60_000, interval: 1 });

  const { session, shown } = tabOf('x', 'https://x.com/suria/status/1');
  const text = 'Nomor Kakak 0812-3456-7890 ya.';
  const post = { box: 'b', text, audience: 'public', asked: true } as const;
  await fromPage(session, { type: 'held', why: 'leak', posts: [post], news: null, files: [], privateWay: false });
  const card = shown();
  expect(card?.state === 'held' && card.findings.map(({ kind }) => kind)).toContain('phone');
  expect((await readSubscriptions())[0]?.outcome).toBe('new');

  await looking;
  expect((await readSubscriptions())[0]?.outcome).toBe('update');
});

describe('what was tried is remembered', () => {
  const red = { ...rule('red', 2), mustFlag: ['Nothing of the kind.'] };

  test.each([
    ['green', [rule('green', 3)], 0],
    ['red', [red], 1],
  ])('a pack that was %s is not tried again', async (_name, rules, reds) => {
    expect(await redTests(pack('1.0.0', rules))).toHaveLength(reds);
    const first = tried();
    expect(first).toBeGreaterThan(0);
    expect(await redTests(pack('1.0.0', rules))).toHaveLength(reds);
    expect(tried()).toBe(first);
  });

  test('laid out otherwise or signed it is the same; with another word it is another', async () => {
    const one = pack('1.0.0', [rule('green', 3)]);
    await redTests(one);
    const first = tried();
    await redTests(await signPack(Object.fromEntries(Object.entries(one).reverse()) as Pack, lead));
    expect(tried()).toBe(first);
    await redTests({ ...one, name: 'Acme of the north' });
    expect(tried()).toBe(2 * first);
  });

  test('a new build tries anew', async () => {
    const one = pack('1.0.0', [rule('green', 3)]);
    await redTests(one);
    const first = tried();
    await forgetVerdicts();
    await redTests(one);
    expect(tried()).toBe(2 * first);
  });
});
