import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/**
 * Checks who imports whom (.dependency-cruiser.cjs), and that the check itself works: it counts the modules that the tool saw
 * against the files that are there, then plants one violation of each kind and expects it to be found. Run by `npm run check`.
 */

const roots = ['entrypoints', 'components', 'lib'];
const planted = 'planted-violation';

/** Each file breaks the rule of its name and no sane person would write it. */
const violations: Readonly<Record<string, { readonly file: string; readonly text: string }>> = {
  'lib-is-pure': { file: `lib/review/${planted}.ts`, text: "import 'react';\n" },
  'components-only-draw': {
    file: `components/${planted}.ts`,
    text: "import '../entrypoints/shared/settings.ts';\n",
  },
  'components-take-types-only-from-sites-and-records': {
    file: `components/${planted}-records.ts`,
    text: "import '../lib/records/db.ts';\n",
  },
  'one-door-to-the-browser': { file: `entrypoints/desk/${planted}.ts`, text: "import 'webextension-polyfill';\n" },
  'only-records-opens-the-database': { file: `entrypoints/desk/${planted}-dexie.ts`, text: "import 'dexie';\n" },
  'page-never-reaches-customer-records': {
    file: `entrypoints/shared/page/${planted}.ts`,
    text: "import '../../../lib/records/db.ts';\n",
  },
  'page-stays-small': {
    file: `entrypoints/shared/page/${planted}-review.ts`,
    text: "import '../../../lib/review/review.ts';\n",
  },
  'recognisers-are-strangers': { file: `lib/leaks/${planted}.ts`, text: "import './phone.ts';\n" },
  'judges-know-no-list': { file: `lib/tone/${planted}-list.ts`, text: "import './index.ts';\n" },
  'entrypoints-are-strangers': { file: `entrypoints/card/${planted}.ts`, text: "import '../panel/main.tsx';\n" },
  'nothing-ships-from-tests': {
    file: `lib/review/${planted}-tests.ts`,
    text: "import '../../tests/e2e/browser.ts';\n",
  },
  'no-cycles': { file: `lib/review/${planted}-cycle.ts`, text: `import './${planted}-cycle-back.ts';\n` },
  'every-tone-fault-is-registered': { file: `lib/tone/${planted}.ts`, text: 'export const unlisted = true;\n' },
  'every-plain-statement-is-registered': {
    file: `lib/review/plainly/${planted}.ts`,
    text: 'export const unlisted = true;\n',
  },
  'every-harmless-judge-is-registered': {
    file: `lib/review/harmless/${planted}.ts`,
    text: 'export const unlisted = true;\n',
  },
  'every-need-is-registered': { file: `lib/missing/${planted}.ts`, text: 'export const unlisted = true;\n' },
  'every-recogniser-is-registered': {
    file: `lib/leaks/${planted}-unlisted.ts`,
    text: 'export const unlisted = true;\n',
  },
};
const helpers = { [`lib/review/${planted}-cycle-back.ts`]: `import './${planted}-cycle.ts';\n` };

async function look(): Promise<ICruiseResult> {
  const { output } = await cruise(roots, await extractOptions('./.dependency-cruiser.cjs'), undefined, {
    tsConfig: extractTsConfig('tsconfig.json'),
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of a result.');
  return output;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
}

const problems: string[] = [];
const clean = await look();
const seen = new Set(clean.modules.map(({ source }) => source));
const there = roots.flatMap(filesBelow);
const unseen = there.filter((file) => !seen.has(file));
if (unseen.length > 0) problems.push(`The check does not see ${unseen.length} files, ${unseen[0]} among them.`);
for (const { rule, from, to } of clean.summary.violations) {
  const comment = clean.summary.ruleSetUsed?.forbidden?.find(({ name }) => name === rule.name)?.comment ?? '';
  problems.push(`${rule.name}: ${from} → ${to}\n    ${comment}`);
}

// The violations are planted in a copy, so that nobody who works in the tree ever meets one.
const home = process.cwd();
const copy = mkdtempSync(join(tmpdir(), 'tenang-architecture-'));
try {
  for (const root of [...roots, 'tests/e2e', 'tsconfig.json', '.wxt', '.dependency-cruiser.cjs']) {
    cpSync(root, join(copy, root), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  process.chdir(copy);
  const plants = [
    ...Object.values(violations).map(({ file, text }) => [file, text] as const),
    ...Object.entries(helpers),
  ];
  for (const [file, text] of plants) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const dirty = await look();
  for (const [rule, { file }] of Object.entries(violations)) {
    const found = dirty.summary.violations.some(
      ({ rule: { name }, from, to }) => name === rule && (from === file || to === file),
    );
    if (!found) problems.push(`${rule}: the planted violation in ${file} was not found, so this rule checks nothing.`);
  }
} finally {
  process.chdir(home);
  rmSync(copy, { recursive: true, force: true });
}

console.log(`architecture: ${there.length} files, ${Object.keys(violations).length} rules tried on planted violations`);
if (problems.length > 0) {
  console.error(problems.map((problem) => `  ${problem}`).join('\n'));
  process.exit(1);
}
