import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, test, vi } from 'vitest';
import { recognisers } from '../../lib/leaks/index.ts';
import { normalise } from '../../lib/review/normalise.ts';
import { publicReply } from './marked.ts';

/** Every repetition has an upper bound: the steps from one place are bounded too, so the time is linear whatever the text. */
function isBounded(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return !/[*+]|\{\d*,\}/.test(bare);
}

/** One class of letters behaves like another: names for Unicode's are beyond the checker. */
const classes = [
  [/\\p\{Lu\}/g, 'A-Z'],
  [/\\p\{(?:L|Ll|M)\}/g, 'a-z'],
  [/\\p\{N\}/g, '0-9'],
] as const;

/** The same expression in ASCII; a class that stands alone gets its brackets. */
const inAscii = (source: string): string =>
  source
    .split(/(\[(?:\\.|[^\]\\])*\])/)
    .map((part, at) =>
      classes.reduce((text, [name, range]) => text.replace(name, at % 2 === 1 ? range : `[${range}]`), part),
    )
    .join('');

/** All that reads a draft, and what stands in it as `/…/`. */
const folders = ['leaks', 'missing', 'model', 'review', 'tone'];
function* literalsIn(folder: string): Generator<readonly [file: string, source: string, flags: string]> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(folder, name);
    const found: ts.RegularExpressionLiteral[] = [];
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push(node);
      ts.forEachChild(node, walk);
    };
    walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true));
    for (const { text } of found)
      yield [file, text.slice(1, text.lastIndexOf('/')), text.slice(text.lastIndexOf('/') + 1)];
  }
}

/** And what is put together from lists: seen as the review is loaded. */
async function builtWhileLoading(): Promise<readonly (readonly [string, string, string])[]> {
  const built: (readonly [string, string, string])[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given: ConstructorParameters<RegExpConstructor>) {
      const made = new target(...given);
      built.push(['built from a list', made.source, made.flags]);
      return made;
    },
  });
  try {
    vi.resetModules();
    const { reviewDraft } = await import('../../lib/review/review.ts');
    reviewDraft('Tagihan Ibu Rp 354.200 belum dibayar, call us at 012-774 8831!', publicReply);
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

describe('no expression that reads a draft backtracks without bound', async () => {
  const all = [...folders.flatMap((folder) => [...literalsIn(`lib/${folder}`)]), ...(await builtWhileLoading())];
  const unbounded = all.filter(([, source]) => !isBounded(source));

  test('all of them are seen', () => {
    expect(all.filter(([file]) => file === 'built from a list').length).toBeGreaterThan(100);
    const sources = new Set(all.map(([, source]) => source));
    for (const { name, shape } of recognisers) expect(sources, name).toContain(shape.source);
  });

  test.each(unbounded)(
    '%s: %s',
    async (_file, source, flags) => {
      const { status } = await check(inAscii(source), flags.replace(/[uyv]/g, ''), {
        attackTimeout: 2_000,
        checker: 'auto',
        randomSeed: 1,
        timeout: 20_000,
      });
      expect(status).not.toBe('vulnerable');
    },
    60_000,
  );

  test('the test itself tells bounded from unbounded', async () => {
    expect(isBounded('[*+]a{1,4}\\+(?<!b)')).toBe(true);
    expect(isBounded('(?:a+)+b')).toBe(false);
    expect(isBounded('a{2,}')).toBe(false);
    expect(inAscii('\\p{L}[\\p{L}\\d]')).toBe('[a-z][a-z\\d]');
    expect((await check(inAscii('\\p{L}+ $'), '')).status).toBe('vulnerable');
  });
});

test('any text folds to one of the same meaning, with a way back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const folded = normalise(text);
      expect(folded.lower.length).toBe(folded.text.length);
      let before = -1;
      for (let at = 0; at < folded.text.length; at += 1) {
        const original = folded.toOriginal(at);
        expect(original).toBeGreaterThanOrEqual(Math.max(0, before));
        expect(original).toBeLessThan(text.length);
        expect(folded.toOriginalEnd(at + 1)).toBeGreaterThan(original);
        before = original;
      }
    }),
    { numRuns: 300 },
  );
});
