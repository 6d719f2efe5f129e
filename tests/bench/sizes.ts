/**
 * What each part of the built extension weighs: every script and style that it loads at once, minified as built, and gzipped. Chunks that
 * come later, by `import()`, are told apart. The build is `.output/chrome-mv3`, or the folder `chrome-mv3` in TENANG_OUT_DIR.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from './built-extension.ts';
import { table } from './table.ts';

const root = builtExtension();
const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
  readonly background: { readonly service_worker: string };
  readonly content_scripts: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
};

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Files that `file` loads with itself, and those that it may load later. Paths from the build's root. */
function named(file: string): { readonly now: readonly string[]; readonly later: readonly string[] } {
  const text = readFileSync(join(root, file), 'utf8');
  const resolve = (path: string) =>
    path.startsWith('/') ? path.slice(1) : relative(root, join(root, dirname(file), path));
  const all = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, path = '']) => resolve(path)).filter((path) => existsSync(join(root, path)));
  if (file.endsWith('.html')) return { now: all(/(?:src|href)="([^"]+\.(?:js|css))"/g), later: [] };
  if (!file.endsWith('.js')) return { now: [], later: [] };
  const now = all(/(?:\bfrom\s*|\bimport\s*)["'`]([^"'`]+\.js)["'`]/g);
  return { now, later: all(/\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g) };
}

/** Everything that is loaded when the given files are. */
function reached(files: readonly string[]): { readonly now: ReadonlySet<string>; readonly later: ReadonlySet<string> } {
  const now = new Set<string>();
  const later = new Set<string>();
  const visit = (file: string) => {
    if (now.has(file)) return;
    now.add(file);
    const found = named(file);
    for (const next of found.now) visit(next);
    for (const next of found.later) later.add(next);
  };
  for (const file of files) visit(file);
  const lazily = new Set<string>();
  for (const file of later)
    if (!now.has(file)) for (const each of reached([file]).now) if (!now.has(each)) lazily.add(each);
  return { now, later: lazily };
}

/** Gzipped one by one, as they would travel and as a package stores them. */
function weigh(files: Iterable<string>): { readonly files: number; readonly min: number; readonly gzip: number } {
  const texts = [...files].filter((file) => !file.endsWith('.html')).map((file) => readFileSync(join(root, file)));
  return {
    files: texts.length,
    min: texts.reduce((sum, { length }) => sum + length, 0),
    gzip: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
  };
}

const parts: readonly [string, readonly string[]][] = [
  ...manifest.content_scripts.map(({ js = [], css = [] }): [string, readonly string[]] => [
    `content script ${js.join(' ')}`,
    [...js, ...css],
  ]),
  ['background', [manifest.background.service_worker]],
  ...['panel', 'card', 'desk'].map((page): [string, readonly string[]] => [page, [`${page}.html`]]),
];

console.log(`${root}\n`);
console.log(
  table(
    ['part', 'files', 'min', 'gzip', 'later: files', 'min', 'gzip'],
    parts.map(([name, files]) => {
      const { now, later } = reached(files);
      const [at, then] = [weigh(now), weigh(later)];
      return [
        name,
        String(at.files),
        kilobytes(at.min),
        kilobytes(at.gzip),
        String(then.files),
        kilobytes(then.min),
        kilobytes(then.gzip),
      ];
    }),
  ),
);
