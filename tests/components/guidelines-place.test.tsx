// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportPack } from '../../lib/packs/export-pack.ts';
import type { Pack, PackPhraseRule } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { openRecords } from '../../lib/records/db.ts';
import { go, openDesk, page, preparePage, select, until } from './desk-hand.tsx';
import { click, find, has, type } from './drawing.ts';

vi.mock('../../entrypoints/shared/browser.ts', async () => import('./gallery/browser-stand-in.ts'));
const { App } = await import('../../entrypoints/desk/App.tsx');
const { browser } = await import('../../entrypoints/shared/browser.ts');
const { writeSettings, readSettings } = await import('../../entrypoints/shared/settings.ts');

// a busy machine draws slowly, and that is no fault
vi.setConfig({ testTimeout: 120_000 });

const brand = { name: 'Suria', handles: ['@Suria'], phones: [], emails: [], links: [], addresses: [] };
const rule = (id: string, phrase: string): PackPhraseRule => ({
  id,
  phrase,
  severity: 'stop',
  advice: 'Name the hour.',
  mustFlag: [`Now ${phrase}.`],
  mustPass: ['We call by four.'],
});
let round = 0;
/** Each test has a company of its own: a draft belongs to the version that it began from. */
const company = (): Pack => ({
  id: `company-${round}`,
  version: '1.0.0',
  name: 'House rules',
  brand,
  severities: { phone: 'stop', email: 'stop' },
  final: ['phone'],
  phraseRules: [rule('patient', 'be patient')],
});

async function keep(pack: Pack): Promise<string> {
  const db = await openRecords();
  const id = `${pack.id}@${pack.version}`;
  const { name, version } = pack;
  await db.packs.put({ id, name, version, json: exportPack(pack), addedAt: '2026-11-01T00:00:00Z', active: false });
  db.close();
  return id;
}

async function packInForce(): Promise<Pack> {
  const { packId } = await readSettings();
  const db = await openRecords();
  const stored = await db.packs.get(packId ?? '');
  db.close();
  const reading = readPack(stored?.json ?? '');
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

async function open(place: string): Promise<void> {
  const packId = await keep(company());
  await openDesk(App, place, await writeSettings({ packId, teamPackId: null, interfaceLanguage: 'en' }));
}

/** Publishes what the draft holds, as a lead does. */
async function publish(version: string): Promise<Pack> {
  await go('guidelines/write');
  await until(() => expect(has('button', 'Review and publish')).toBe(true));
  await click(find('button', 'Review and publish'));
  // its sentences are tried first
  await until(() => expect(has('.publish .button.primary:not(:disabled)', version)).toBe(true));
  await click(find('.publish .button.primary', version));
  await until(() => expect(page()).toContain(`${version} is in force.`));
  return packInForce();
}

beforeAll(() => {
  preparePage();
});
beforeEach(async () => {
  round += 1;
  const db = await openRecords();
  await db.packs.clear();
  db.close();
});

describe('what is held', () => {
  test('a lead lowers one kind, tells another by place, takes a final away, and publishes it', async () => {
    await open('guidelines/guard');
    await until(() => expect(has('select', 'e-mail address')).toBe(true));
    await select(find('select', 'e-mail address'), 'note');
    await select(find('select', 'health'), 'warn');
    const row = find('select', 'health').closest('tr');
    await click(row?.querySelector('button') as HTMLElement);
    await select(find('select', 'health: Post in a group'), 'stop');
    await click(find('.guard-table label', 'telephone number').querySelector('input') as HTMLElement);
    const { severities, final, version } = await publish('1.0.1');
    expect([severities, final, version]).toEqual([
      { phone: 'stop', email: 'note', health: { otherwise: 'warn', direct: 'note', group: 'stop' } },
      [],
      '1.0.1',
    ]);
  });
});

describe('facts and words', () => {
  test('what the pack could not use is said while it is written, and can be published once it is mended', async () => {
    await open('guidelines/facts');
    await until(() => expect(has('.facts')).toBe(true));
    const links = () => document.querySelectorAll('.facts textarea')[3] as HTMLElement;
    await type(links(), 'http://plain.example');
    await until(() => expect(has('.rule-faults', 'https://')).toBe(true));
    await type(links(), 'https://suria.example');
    await until(() => expect(has('.rule-faults')).toBe(false));
    expect((await publish('1.0.1')).brand.links).toEqual(['https://suria.example']);
    // what is published lies nowhere any more
    await until(() => expect(page()).not.toContain('Not published yet'));
    expect(has('.other-draft')).toBe(false);
  });
});

describe('two packs', () => {
  test('the team’s stands above the company’s, and every disagreement is shown with who wins', async () => {
    await keep({ ...company(), id: 'north', name: 'North', severities: { phone: 'note', email: 'note' }, final: [] });
    await open('guidelines');
    await until(() => expect(has('button', 'Put above as the team’s')).toBe(true));
    await click(find('button', 'Put above as the team’s'));
    await until(() => expect(has('.conflicts tbody tr', 'severities.email')).toBe(true));
    const held = (path: string) =>
      [...find('.conflicts tbody tr', path).querySelectorAll('td')].map((cell) => cell.textContent);
    expect(held('severities.phone')).toEqual([expect.stringContaining('holds'), 'note ']);
    expect(held('severities.email')).toEqual(['stop ', expect.stringContaining('holds')]);
  });

  test('a kept version is held against the one in force', async () => {
    await keep({ ...company(), version: '0.9.0', severities: { phone: 'warn' } });
    await open('guidelines');
    await until(() => expect(has('button', 'Compare')).toBe(true));
    await click(find('button', 'Compare'));
    await until(() => expect(has('.compared li', 'phone')).toBe(true));
    expect(find('.compared li', 'phone').textContent).toContain('changes what the guard does');
  });
});

describe('guidelines that can’t be read any more', () => {
  test('are told above every part of the guidelines, and what was read last still holds', async () => {
    await open('guidelines');
    await until(() => expect(has('.in-force h2', 'House rules')).toBe(true));
    const { packId } = await readSettings();
    const db = await openRecords();
    await db.packs.update(packId ?? '', { json: '{"id": "co' });
    db.close();
    await openDesk(App, 'guidelines/guard', await writeSettings({ teamPackId: null }));
    await until(() => expect(has('[role=alert]', 'What was read last still holds')).toBe(true));
  });

  test('and where nothing was ever read, that the built-in rules stand alone', async () => {
    await openDesk(App, 'guidelines/write', await writeSettings({ packId: null, teamPackId: 'gone@1.0.0' }));
    await until(() => expect(has('[role=alert]', 'None of its rules hold')).toBe(true));
  });
});

describe('a pack that means ill', () => {
  const markup = '<img src=x onerror=alert(1)><b style="position:fixed;inset:0">';
  const long = 'w'.repeat(120);
  const ill = (): Pack => ({
    ...company(),
    name: `${markup}${long}`,
    description: markup,
    brand: { ...brand, name: markup, handles: [markup] },
    phraseRules: [
      { ...rule('ill', 'be patient'), advice: markup, mustFlag: [`Be patient ${markup}`], mustPass: [long] },
    ],
    escalation: [{ when: markup, to: markup }],
    articles: [{ id: '<b>', title: markup, lang: 'en', answer: markup, link: 'https://a.example/' }],
  });

  test.each(['', '/write', '/facts', '/rollout', '/guard'])(
    'is words on the desk and nothing else (guidelines%s)',
    async (part) => {
      const packId = await keep(ill());
      await openDesk(
        App,
        `guidelines${part}`,
        await writeSettings({ packId, teamPackId: null, interfaceLanguage: 'en' }),
      );
      await until(() => expect(has('.in-force, .write-bench, .facts, .rollout')).toBe(true));
      if (part !== '/guard')
        await until(() => expect(document.querySelector('main')?.outerHTML).toMatch(/&lt;img|be patient/));
      expect(document.querySelectorAll('main img, main b, main [style*=fixed]')).toHaveLength(0);
    },
  );
});

describe('roll-out', () => {
  test('a noisy rule is pointed out, and stepped back in the draft', async () => {
    await browser.storage.local.set({
      guidelineCounts: { [`company-${round}/stop/patient`]: { shown: 10, sent: 8 } },
    });
    await open('guidelines/rollout');
    await until(() => expect(has('.noisy', 'Too noisy')).toBe(true));
    await click(find('.noisy button'));
    expect((await publish('1.0.1')).phraseRules?.[0]?.rollout).toBe('advise');
  });
});
