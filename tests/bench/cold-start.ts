import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median, ms } from './figures.ts';
import { table } from './table.ts';

/** Each bundle exports `first(text)`. All are bundled and minified alike, as the browser would get them. */
const bundles = [
  {
    name: 'ours: reviewDraft',
    code: `import { reviewDraft } from '../../lib/review/review.ts';
      const brand = { name: 'Suria', handles: [], phones: [], emails: [], links: [], addresses: [] };
      const customer = { fullName: 'Nadia binti Rahman', phones: ['012-555 0199'], amounts: ['RM354.20'] };
      export const first = (text) => reviewDraft(text, { site: 'x', audience: 'public', brand, thread: [], customer, now: 0 }).length;`,
  },
  {
    name: 'compromise/three',
    code: `import nlp from 'compromise/three';
      export const first = (text) => nlp(text).length;`,
  },
  {
    name: 'libphonenumber-js/max',
    code: `import { findPhoneNumbersInText } from 'libphonenumber-js/max';
      export const first = (text) => findPhoneNumbersInText(text, 'MY').length;`,
  },
];

const draft =
  'Hi Nadia, we are sorry that nobody called you back. Our records show that you still owe RM354.20 and that your last payment was on 2 January, so the line 012-555 0199 stays off until it is settled. Please send us a direct message and we will look into it together today. – Aida, Suria';

const starts = 11;

/**
 * Time of `import` and of the first and second call, each in fresh processes that take turns. Node's own start is left out.
 */
export async function coldStarts(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tenang-bench-'));
  try {
    const files = await Promise.all(
      bundles.map(async ({ code }, at) => {
        const outfile = join(folder, `${at}.mjs`);
        await build({
          stdin: { contents: code, resolveDir: import.meta.dirname },
          outfile,
          bundle: true,
          minify: true,
          format: 'esm',
          platform: 'neutral',
          mainFields: ['module', 'main'],
          conditions: ['import'],
          logLevel: 'error',
        });
        return outfile;
      }),
    );
    const taken: [number, number, number][][] = bundles.map(() => []);
    for (let round = 0; round < starts; round += 1)
      for (const [at, file] of files.entries()) taken[at]?.push(startOf(file));
    const rows = bundles.map(({ name }, at) => {
      const of = (column: 0 | 1 | 2) => median((taken[at] ?? []).map((one) => one[column]));
      const size = statSync(files[at] ?? '').size / 1024;
      return [name, `${size.toFixed(0)} KB`, ms(of(0)), ms(of(1)), ms(of(0) + of(1)), ms(of(2))];
    });
    return table([`cold, ${starts} processes each`, 'bundle', 'import', '1st call', 'import + 1st', '2nd call'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startOf(file: string): [number, number, number] {
  const script = `const t = [performance.now()];
    const { first } = await import(${JSON.stringify(pathToFileURL(file).href)});
    t.push(performance.now()); first(${JSON.stringify(draft)});
    t.push(performance.now()); first(${JSON.stringify(`${draft} Ok.`)});
    t.push(performance.now());
    console.log(JSON.stringify([t[1] - t[0], t[2] - t[1], t[3] - t[2]]));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as [number, number, number];
}
