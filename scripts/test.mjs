// npm test: sets everything up, runs every check one after the other, and closes with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ensureChromium, ensureDependencies, ensureFirefox, projectEnv, say } from './setup.mjs';

const only = process.argv.slice(2);
const totals = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
/** Tests, and files that broke before their first one, that passed at their second try only, each with the first line of why. */
const unsteady = [];

/** Runs a command; the exit code, and what each test file said where it wrote results. */
function run(command, args, env) {
  const results = join(mkdtempSync(join(tmpdir(), 'tenang-test-')), 'results.json');
  const { status } = spawnSync(
    command,
    args.map((arg) => arg.replace('RESULTS', results)),
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: projectEnv({ NODE_NO_WARNINGS: '1', ...env }),
    },
  );
  return { status, files: existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')).testResults : null };
}

/** A suite that breaks before its first test has no failed test of its own. */
const neverBegan = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((each) => each.status !== 'failed');

function step(name, command, args, env = {}) {
  if (only.length > 0 && !only.includes(name)) return;
  say(`${name} …`);
  let { status, files } = run(command, args, env);
  const stalled = name === 'browser' && files ? files.filter(neverBegan) : [];
  if (stalled.length > 0) {
    // The runner tells a test again, but not what goes before all tests of a file.
    for (const file of stalled) unsteady.push(`${file.name}: ${file.message.split('\n')[0]}`);
    const second = run(command, [...args, ...stalled.map((file) => file.name)], env);
    const again = new Map(second.files?.map((file) => [file.name, file]));
    files = files.map((file) => again.get(file.name) ?? file);
    status = files.some((file) => file.status === 'failed') ? 1 : second.status;
  }
  let failedHere = status === 0 ? 0 : 1;
  if (files) {
    const tests = files.flatMap((file) => file.assertionResults);
    const count = (wanted) => tests.filter((each) => each.status === wanted).length;
    for (const { fullName, status, failureMessages } of tests) {
      if (status === 'passed' && failureMessages.length > 0)
        unsteady.push(`${fullName}: ${failureMessages[0].split('\n')[0]}`);
    }
    const broke = count('failed') + files.filter(neverBegan).length;
    totals.passed += count('passed');
    totals.skipped += tests.length - count('passed') - count('failed');
    failedHere = status === 0 ? 0 : Math.max(1, broke);
  } else if (status === 0) totals.passed += 1;
  totals.failed += failedHere;
  if (failedHere > 0) broken.push(name);
}

const vitest = (config) => [
  'vitest',
  ['run', '--config', config, '--reporter=default', '--reporter=json', '--outputFile.json=RESULTS'],
];

try {
  ensureDependencies();
  ensureBuild();
  const chromium = ensureChromium();
  const firefox = ensureFirefox();
  if (!firefox) say('no Firefox here: its smoke run is skipped.');
  step('lint', 'npm', ['run', '--silent', 'check:lint']);
  step('types', 'npm', ['run', '--silent', 'check:types']);
  step('architecture', 'npm', ['run', '--silent', 'check:architecture']);
  step('unit', ...vitest('vitest.config.ts'));
  if (chromium || only.includes('browser')) {
    step('browser', ...vitest('tests/e2e/vitest.config.ts'), {
      CHROMIUM_PATH: chromium ?? '',
      FIREFOX_PATH: firefox ?? '',
    });
  } else {
    totals.failed += 1;
    broken.push('browser (no Chromium)');
  }
} catch (error) {
  say(error.message);
  totals.failed += 1;
}
for (const each of unsteady) say(`passed at the second try only, look into it: ${each}`);
if (broken.length > 0) say(`failed in: ${broken.join(', ')}`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed > 0 ? 1 : 0);
