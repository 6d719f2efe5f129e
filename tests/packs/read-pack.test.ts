import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyPack, brandFromPack, materialFromPack } from '../../lib/packs/apply-pack.ts';
import { exportPack } from '../../lib/packs/export-pack.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { type PackProblem, readPack } from '../../lib/packs/read-pack.ts';
import { guidelinePackSchema } from '../../scripts/guideline-pack-schema.ts';

const starterText = readFileSync(new URL('../../lib/packs/starter/suria-mobile.json', import.meta.url), 'utf8');

function packOf(text: string): Pack {
  const reading = readPack(text);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.pack;
}
function problemsOf(text: string): readonly PackProblem[] {
  const reading = readPack(text);
  return 'problems' in reading ? reading.problems : [];
}
/** The starter pack with one value changed. */
function changed(change: (pack: Record<string, unknown>) => void): string {
  const pack = JSON.parse(starterText) as Record<string, unknown>;
  change(pack);
  return JSON.stringify(pack, null, 2);
}

describe('the starter pack', () => {
  test('is read without a problem', () => expect(problemsOf(starterText)).toEqual([]));
  test('has articles and blocks in three languages', () => {
    const { articles, blocks } = materialFromPack(packOf(starterText));
    for (const language of ['en', 'id', 'ms']) {
      expect(articles.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(8);
      expect(blocks.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(1);
    }
  });
  test('comes back equal after export', () => {
    const pack = packOf(starterText);
    expect(packOf(exportPack(pack))).toEqual(pack);
  });
  test('names the private channel as each site does', () => {
    expect(brandFromPack(packOf(starterText), 'x').privateChannel).toBe('DM');
    expect(brandFromPack(packOf(starterText), 'facebook').privateChannel).toBe('Messenger');
  });
  test('gives the review its rules and severities', () => {
    const policy = applyPack(packOf(starterText));
    expect(policy.severities['amount-owed']).toBe('stop');
    expect(policy.final).toContain('credential');
    expect(policy.phraseRules.every((rule) => !('mustFlag' in rule))).toBe(true);
  });
});

describe('a pack with a fault is refused with line and repair', () => {
  test.each<[string, string, string, RegExp]>([
    ['no JSON at all', 'hello', '', /JSON/],
    ['a field that does not exist', changed((pack) => Object.assign(pack, { colour: 'red' })), 'colour', /no field/],
    ['a missing name', changed((pack) => Reflect.deleteProperty(pack, 'name')), 'name', /missing/],
    [
      'a severity that does not exist',
      changed((pack) => Object.assign(pack, { severities: { phone: 'shout' } })),
      'severities.phone',
      /used as it is/,
    ],
    [
      'a rule without a sentence that must pass',
      changed((pack) => Object.assign((pack.phraseRules as Record<string, unknown>[])[0] ?? {}, { mustPass: [] })),
      'phraseRules.0.mustPass',
      /used as it is/,
    ],
    [
      'a phrase of stars only',
      changed((pack) => Object.assign((pack.phraseRules as Record<string, unknown>[])[0] ?? {}, { phrase: '* *' })),
      'phraseRules.0.phrase',
      /used as it is/,
    ],
    [
      'a private slot in a block',
      changed((pack) =>
        Object.assign((pack.blocks as Record<string, unknown>[])[0] ?? {}, { text: 'You owe {private:amount}.' }),
      ),
      'blocks.0.text',
      /used as it is/,
    ],
    [
      'a link that runs a script',
      changed((pack) =>
        Object.assign((pack.articles as Record<string, unknown>[])[0] ?? {}, { link: 'javascript:alert(1)' }),
      ),
      'articles.0.link',
      /used as it is/,
    ],
    [
      'two articles of one name',
      changed((pack) => Object.assign((pack.articles as Record<string, unknown>[])[1] ?? {}, { id: 'SM-01-en' })),
      'articles.1.id',
      /twice/,
    ],
    [
      'an unknown time zone',
      changed((pack) => Object.assign(pack.hours as object, { tz: 'Mars/Base' })),
      'hours.tz',
      /used as it is/,
    ],
  ])('%s', (_name, text, path, message) => {
    const problem = problemsOf(text).find((one) => one.path === path);
    expect(problem?.message).toMatch(message);
    expect(problem?.repair).toBeTruthy();
    if (path !== '') expect(problem?.line).toBeGreaterThan(0);
  });

  test.each(['id', 'ms'] as const)('is told in %s, with field names as the file has them', (language) => {
    const text = changed((pack) => {
      Object.assign(pack, { colour: 'red', version: 'one', severities: { phone: 'shout' }, name: 'x'.repeat(300) });
      Object.assign((pack.blocks as Record<string, unknown>[])[0] ?? {}, { text: '{amount}' });
      Object.assign((pack.articles as Record<string, unknown>[])[0] ?? {}, { link: 'here', answer: 5 });
      Reflect.deleteProperty(pack.brand as object, 'phones');
    });
    const reading = readPack(text, language);
    const told = 'problems' in reading ? reading.problems : [];
    const english = problemsOf(text);
    expect(told).toHaveLength(english.length);
    expect(told.map(({ path, line }) => [path, line])).toEqual(english.map(({ path, line }) => [path, line]));
    for (const [index, { message, repair }] of told.entries()) {
      expect(message).not.toBe(english[index]?.message);
      expect(`${message} ${repair}`).not.toMatch(/packs\.|\{(?:key|most|choices|slots|expected)\}/);
    }
    expect(told.find(({ path }) => path === 'severities.phone')?.repair).toContain('stop, warn, note');
    expect(told.find(({ path }) => path === 'name')?.repair).toContain('200');
    expect(told.find(({ path }) => path === 'blocks.0.text')?.repair).toContain('{time}');
  });

  test('the line is the one where it stands', () => {
    const text = changed((pack) =>
      Object.assign((pack.articles as Record<string, unknown>[])[2] ?? {}, { lang: 'fr' }),
    );
    const line = problemsOf(text)[0]?.line ?? 0;
    expect(text.split('\n')[line - 1]).toContain('"fr"');
  });
  test.each([
    ['too large', `"${'x'.repeat(600_000)}"`],
    ['nested too deeply', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['cut off in a string', '{"id": "a'],
    ['nothing', ''],
    ['a bare null', 'null'],
    ['a prototype', '{"__proto__": {"id": "x"}}'],
  ])('a text that is %s gives problems and never throws', (_name, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });
});

test('the published JSON Schema is fresh', () => {
  const published = readFileSync(new URL('../../public/schema/guideline-pack.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(guidelinePackSchema());
});
