import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/pack/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenang-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const starter = readFileSync(new URL('../../lib/packs/starter/suria-mobile.json', import.meta.url), 'utf8');
const at = (name: string): string => join(folder, name);
function file(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}
const good = file('good.json', starter);

async function pack(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

describe('check', () => {
  test('a good pack is named with its counts', async () => {
    const told = await pack('check', good);
    expect(told).toMatchObject({ status: 0, err: '' });
    expect(told.out).toMatch(/suria-mobile 1\.0\.0, 12 rules, 6 blocks, 30 articles/);
  });

  test.each<[string, string, RegExp]>([
    [
      'a value of the wrong kind',
      starter.replace('"warn"', '"shout"'),
      /:\d+:\d+: severities\.overpromising|phraseRules/,
    ],
    ['a missing comma', '{\n  "id": "a"\n  "version": "1.0.0"\n}', /:3:3: This is not JSON/],
    ['an end in the middle', '{\n  "id": "a",\n', /:3:1: This is not JSON/],
    ['a field twice', '{\n  "id": "a",\n  "id": "b"\n}', /:3:9: id: "id" is used twice/],
  ])('%s is told with line and column, status 1', async (_name, text, message) => {
    const told = await pack('check', file('bad.json', text));
    expect(told.status).toBe(1);
    expect(told.err).toMatch(message);
  });

  test('the column is where the value begins', async () => {
    const text = starter.replace('"overpromising": "warn"', '"overpromising": "shout"');
    const { err } = await pack('check', file('column.json', text));
    const [, line, column] = /:(\d+):(\d+): severities\.overpromising/.exec(err) ?? [];
    expect(text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^"shout"/);
  });
});

describe('test', () => {
  test('green is status 0', async () => {
    expect(await pack('test', good)).toMatchObject({ status: 0, err: '', out: expect.stringContaining('32 of 32') });
  });
  test('a sentence that the rule does not mark is told with its own line, status 1', async () => {
    const wrong = JSON.parse(starter) as { phraseRules: { id: string; mustFlag: string[] }[] };
    wrong.phraseRules[0]?.mustFlag.push('Nothing of the kind.');
    const text = JSON.stringify(wrong, null, 2);
    const { status, err } = await pack('test', file('red.json', text));
    expect(status).toBe(1);
    const line = Number(/red\.json:(\d+):/.exec(err)?.[1]);
    expect(text.split('\n')[line - 1]).toContain('Nothing of the kind.');
  });
});

describe('diff and newer', () => {
  const changed = file(
    'changed.json',
    starter.replace('"version": "1.0.0"', '"version": "1.1.0"').replace('"canned": "note"', '"canned": "stop"'),
  );
  test('what differs is told, and what changes the guard is pointed out; status 1', async () => {
    const { status, out } = await pack('diff', good, changed);
    expect(status).toBe(1);
    expect(out.split('\n')).toEqual([
      '~ version',
      '    - 1.0.0',
      '    + 1.1.0',
      '~ severities.canned  (changes what the guard does)',
      '    - note',
      '    + stop',
    ]);
  });
  test('the order of fields does not count', async () => {
    const turned = Object.fromEntries(Object.entries(JSON.parse(starter) as object).reverse());
    expect(await pack('diff', good, file('turned.json', JSON.stringify(turned)))).toMatchObject({ status: 0, out: '' });
  });
  test.each([
    ['a higher version', [good, changed], 0],
    ['the same', [good, good], 1],
    ['an older one', [changed, good], 1],
  ])('%s: status as it should', async (_name, [old = '', young = ''], status) => {
    expect((await pack('newer', old, young)).status).toBe(status);
  });
});

describe('key, sign, verify', async () => {
  const made = await pack('key', at('lead.key'));
  const signed = await pack('sign', good, '--key', at('lead.key'), '--out', at('signed.json'));
  const publicKey = /Public key (\S{43}),/.exec(made.out)?.[1] ?? '';

  test('a signed pack is verified, by whom is told', async () => {
    expect([made.status, signed.status]).toEqual([0, 0]);
    const told = await pack('verify', at('signed.json'), '--key', publicKey);
    expect(told).toMatchObject({ status: 0, out: expect.stringContaining(publicKey) });
  });
  test('laid out otherwise it still verifies: the canonical form is signed', async () => {
    const flat = JSON.stringify(
      Object.fromEntries(Object.entries(JSON.parse(readFileSync(at('signed.json'), 'utf8')) as object).reverse()),
    );
    expect((await pack('verify', file('flat.json', flat))).status).toBe(0);
  });
  test.each<[string, (text: string) => string, RegExp]>([
    ['a word changed after signing', (text) => text.replace('Suria Mobile', 'Surla Mobile'), /changed after signing/],
    ['no signature', () => starter, /not signed/],
  ])('%s is refused, status 1', async (_name, change, message) => {
    const told = await pack('verify', file('other.json', change(readFileSync(at('signed.json'), 'utf8'))));
    expect(told.status).toBe(1);
    expect(told.err).toMatch(message);
  });
  test('another key is refused', async () => {
    const told = await pack('verify', at('signed.json'), '--key', 'A'.repeat(43));
    expect(told).toMatchObject({ status: 1, err: expect.stringContaining('another key') });
  });
  test('a key is never written over another file', async () => {
    expect((await pack('key', at('lead.key'))).status).toBe(2);
  });
});

test.each([
  [[]],
  [['check']],
  [['paint', 'x']],
  [['diff', 'one']],
  [['check', '/no/such/file']],
  [['check', '--loud', 'x']],
  [['toString', 'x']],
])('asked wrongly (%j): status 2 and nothing on the output', async (args) => {
  expect(await pack(...args)).toMatchObject({ status: 2, out: '' });
});

test('the process ends with the status', () => {
  const script = new URL('../../scripts/pack.ts', import.meta.url).pathname;
  expect(() => execFileSync(process.execPath, [script, 'check', at('bad.json')], { stdio: 'pipe' })).toThrow(
    expect.objectContaining({ status: 1 }),
  );
  expect(execFileSync(process.execPath, [script, 'check', good], { encoding: 'utf8' })).toContain('suria-mobile');
}, 120_000);

describe('the guide for teams', () => {
  const guide = readFileSync(new URL('../../docs/packs-for-teams.md', import.meta.url), 'utf8');
  const named = [...guide.matchAll(/pack -- ([a-z]+)|^\| `([a-z]+) /gm)].map(([, run, row]) => run ?? row ?? '');

  test.each([...new Set(named)])('%s is a command', async (command) => {
    // known, but asked without a file: the usage is told, and not as for a command that does not exist
    const usage = (await pack(command)).err;
    expect(usage).toContain(`\n  ${command} `);
  });
  test('names them all', () => expect(new Set(named).size).toBe(7));
});
