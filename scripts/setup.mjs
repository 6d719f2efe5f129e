// Sets up what is missing and says what it does. Runs before anything is installed, so: plain JavaScript, Node 18, no packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamps = 'node_modules/.cache/tenang';

export function say(text) {
  console.log(`tenang: ${text}`);
}

/** Runs a command with its output on ours; throws a plain sentence when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed.`);
}

function stampOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

function isFresh(name, stamp) {
  const file = join(stamps, name);
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

function remember(name, stamp) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), stamp);
}

/** The packages of package-lock.json, by `npm ci`, when they are not there or the lockfile has changed. */
export function ensureDependencies() {
  const stamp = stampOf(readFileSync('package-lock.json'));
  if (existsSync('node_modules/wxt') && isFresh('dependencies', stamp)) return;
  say('installing the dependencies (about half a minute) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  remember('dependencies', stamp);
}

/** Every file below the folders, with its time and size. */
function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** The extension for `browsers`, built again only when a source has changed. */
export function ensureBuild(browsers = ['chrome', 'firefox']) {
  const sources = ['entrypoints', 'components', 'lib', 'public'].flatMap((folder) => [...filesBelow(folder)]);
  const state = [...sources, 'wxt.config.ts', 'package-lock.json'].map((file) => {
    const { mtimeMs, size } = statSync(file);
    return `${file} ${mtimeMs} ${size}`;
  });
  const stamp = stampOf(state.sort().join('\n'));
  for (const browser of browsers) {
    if (existsSync(outputOf(browser)) && isFresh(`build-${browser}`, stamp)) continue;
    say(`building the extension for ${browser} …`);
    run('npm', ['run', '--silent', `build:${browser}`]);
    remember(`build-${browser}`, stamp);
  }
}

export function outputOf(browser) {
  return browser === 'firefox' ? '.output/firefox-mv2' : '.output/chrome-mv3';
}

const chromiumPlaces = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [`${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`],
};
const firefoxPlaces = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function onDebianAsRoot() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function aptInstall(name) {
  say(`installing ${name} from Debian's packages …`);
  run('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function playwrightChromium() {
  // Playwright tells where its own Chromium is, or would be.
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', "console.log(require('playwright-core').chromium.executablePath())"],
    { encoding: 'utf8' },
  );
  return stdout?.trim() ?? '';
}

/**
 * Path of a Chromium that takes unpacked extensions (branded Chrome does not): CHROMIUM_PATH, the usual places, Playwright's own; else
 * it is installed from Debian's packages or by Playwright's download; else null, after a word on what to install.
 */
export function ensureChromium() {
  const find = () =>
    [process.env.CHROMIUM_PATH, ...(chromiumPlaces[process.platform] ?? []), playwrightChromium()].find(
      (path) => path && existsSync(path),
    ) ?? null;
  const found = find();
  if (found) return found;
  try {
    if (onDebianAsRoot()) aptInstall('chromium');
    else {
      say('no Chromium found; downloading the one that Playwright keeps …');
      run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
    }
  } catch (error) {
    say(`a Chromium could not be had: ${error.message}`);
  }
  const got = find();
  if (!got) {
    say(
      'please install Chromium (Debian/Ubuntu: "apt-get install chromium"; macOS: "brew install --cask chromium") or set CHROMIUM_PATH.',
    );
  }
  return got;
}

/** Path of a Firefox, or null; installed from Debian's packages where that can be done. */
export function ensureFirefox() {
  const find = () =>
    [process.env.FIREFOX_PATH, ...(firefoxPlaces[process.platform] ?? [])].find((path) => path && existsSync(path)) ??
    null;
  const found = find();
  if (found || !onDebianAsRoot()) return found;
  try {
    aptInstall('firefox-esr');
  } catch (error) {
    say(`a Firefox could not be had: ${error.message}`);
  }
  return find();
}

/** Environment of commands that need the project's own Node: its .bin comes first in the path. */
export function projectEnv(more = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    PATH: `${join(process.cwd(), 'node_modules', '.bin')}${separator}${process.env.PATH}`,
    ...more,
  };
}
