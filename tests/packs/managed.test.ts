import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { managedSchema, readManaged } from '../../lib/packs/managed.ts';

const key = 'A'.repeat(43);
const address = 'https://care.example/pack.json';
interface ManagedSchema {
  readonly properties: Readonly<Record<string, { readonly type: string }>>;
}
const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the organisation’s policy', () => {
  test('sets an address and a key for each layer', () => {
    const stored = { CompanyGuidelinesAddress: address, CompanyGuidelinesKey: key, AskBeforeGuardChanges: true };
    expect(readManaged(stored)).toEqual({
      subscriptions: [{ layer: 'company', address, key, asksBeforeGuard: true }],
      problems: [],
    });
  });
  test.each<[string, Record<string, unknown>, number, readonly string[]]>([
    ['nothing', {}, 0, []],
    ['something of another program', { Colour: 'red' }, 0, []],
    ['an address without TLS', { CompanyGuidelinesAddress: 'http://care.example/' }, 0, ['CompanyGuidelinesAddress']],
    ['a key that is none', { TeamGuidelinesAddress: address, TeamGuidelinesKey: 'x' }, 0, ['TeamGuidelinesKey']],
    ['no key', { TeamGuidelinesAddress: address }, 1, []],
    ['a number', { TeamGuidelinesAddress: 7, CompanyGuidelinesAddress: address }, 1, ['TeamGuidelinesAddress']],
  ])('%s', (_name, stored, subscriptions, problems) => {
    const read = readManaged(stored);
    expect([read.subscriptions.length, read.problems]).toEqual([subscriptions, problems]);
  });
});

describe('what administrators read', () => {
  const published = JSON.parse(file('public/managed-schema.json')) as ManagedSchema;
  test('the published schema names every setting and no other', () => {
    expect(Object.keys(published.properties)).toEqual(Object.keys(managedSchema.entries));
  });

  /** The example files are cut out of the guide, so that what people copy is what was tried. */
  const examples = [...file('docs/packs-for-teams.md').matchAll(/```json policy (\S+)\n([\s\S]*?)```/g)];
  const settingsIn = (browser: string, policy: Record<string, unknown>): Record<string, unknown> => {
    if (browser === 'firefox-person') return policy.data as Record<string, unknown>;
    const place = browser === 'firefox' ? ['policies', '3rdparty', 'Extensions'] : ['3rdparty', 'extensions'];
    const extensions = place.reduce((inside, step) => inside[step] as Record<string, unknown>, policy);
    return Object.values(extensions)[0] as Record<string, unknown>;
  };
  test.each(['chrome', 'edge', 'firefox', 'firefox-person'])('the example for %s is taken as it stands', (browser) => {
    const example = examples.find(([, name]) => name === browser)?.[2] ?? '';
    const settings = settingsIn(browser, JSON.parse(example) as Record<string, unknown>);
    expect(Object.keys(settings).filter((name) => !(name in published.properties))).toEqual([]);
    for (const [name, value] of Object.entries(settings)) expect(typeof value).toBe(published.properties[name]?.type);
    const read = readManaged(settings);
    expect(read.problems).toEqual([]);
    expect(read.subscriptions.length).toBeGreaterThan(0);
  });

  test.each(['firefox', 'firefox-person'])('the example for %s names the extension that is built', (browser) => {
    const example = examples.find(([, name]) => name === browser)?.[2] ?? '';
    expect(example).toContain(`"${/id: '(\S+@\S+)'/.exec(file('wxt.config.ts'))?.[1]}"`);
  });
});
