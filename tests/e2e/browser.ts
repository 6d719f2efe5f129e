/** Starts the Chromium that is on this machine, with our extension in it and the replicas behind the real host names. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import { allHosts } from '../replicas/hosts.ts';

const placesByPlatform: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  ],
  win32: [
    join(process.env.LOCALAPPDATA ?? '', 'Chromium\\Application\\chrome.exe'),
    join(process.env.PROGRAMFILES ?? '', 'Chromium\\Application\\chrome.exe'),
  ],
};

/**
 * Path of a Chromium: CHROMIUM_PATH, then the usual places, then one that Playwright has downloaded (PLAYWRIGHT_BROWSERS_PATH
 * counts). Branded Chrome is no use: it does not take `--load-extension`. Null when there is none.
 */
export function findChromium(): string | null {
  const fromPlaywright = () => {
    try {
      return [chromium.executablePath()];
    } catch {
      return []; // Playwright throws on systems that it has no build for.
    }
  };
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : null;
  const places = [...(placesByPlatform[process.platform] ?? []), ...fromPlaywright()];
  return places.find((place) => existsSync(place)) ?? null;
}

export interface LaunchOptions {
  /** Folder of the built extension (`.output/chrome-mv3`). Absent: a browser without extension. */
  readonly extension?: string;
  /** The running replicas. Everything else on the network is out of reach. */
  readonly replicas?: { readonly port: number };
  /** Absent: true. */
  readonly headless?: boolean;
  /** Absent: a fresh profile, removed at the end. */
  readonly userDataDir?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The system's colour scheme, for the extension's own pages. */
  readonly dark?: boolean;
  /** Pixels per CSS pixel, for pictures. */
  readonly scale?: number;
  /** Language of the browser, `en-GB` if absent. */
  readonly locale?: string;
  readonly extraArgs?: readonly string[];
}

export interface Launched {
  readonly context: BrowserContext;
  /** Null without an extension. */
  readonly worker: Worker | null;
  /** Empty without an extension. */
  readonly extensionId: string;
  /** Address of a page of the extension: `extensionUrl('desk.html')`. */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

/** How long a condition is waited for: a busy machine with two cores is slow, and that is no fault. Milliseconds. */
export const patience = 60_000;

/** The last --disable-features wins. Playwright's own list would take IndexedDB away from our frames on web pages. */
const disabledFeatures = 'MediaRouter,OptimizationHints,PaintHolding,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable';

function flags({ extension, replicas, headless = true, extraArgs = [] }: LaunchOptions): string[] {
  const rules = allHosts.map((host) => `MAP ${host}:443 127.0.0.1:${replicas?.port ?? 1}`);
  return [
    ...(headless ? ['--headless=new'] : []),
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    `--disable-features=${disabledFeatures}`,
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--ignore-certificate-errors',
    ...extraArgs,
  ];
}

/** Throws in plain words when the machine has no Chromium. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Launched> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error(
      'No Chromium found. Install one (Debian: apt install chromium) or say where it is in CHROMIUM_PATH.',
    );
  }
  const userDataDir = options.userDataDir ?? join(tmpdir(), `tenang-browser-${process.pid}-${Date.now()}`);
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath,
    headless: options.headless ?? true,
    args: flags(options),
    viewport: { ...(options.viewport ?? { width: 1280, height: 900 }) },
    colorScheme: options.dark ? 'dark' : 'light',
    locale: options.locale ?? 'en-GB',
    deviceScaleFactor: options.scale ?? 1,
    ignoreHTTPSErrors: true,
  });
  context.setDefaultTimeout(patience);
  context.setDefaultNavigationTimeout(patience);
  const close = async () => {
    await context.close();
    if (!options.userDataDir) await rm(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const worker = options.extension
      ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: patience })))
      : null;
    const extensionId = worker ? new URL(worker.url()).host : '';
    return { context, worker, extensionId, extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const ownPage = (frame: Frame, path: string) =>
  /^(?:chrome|moz)-extension:/.test(frame.url()) && new URL(frame.url()).pathname === path;

async function ownFrame(page: Page, path: string, timeout: number): Promise<Frame> {
  const find = () => page.frames().find((frame) => ownPage(frame, path));
  const here = find();
  if (here) return here;
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      page.off('frameattached', look);
      page.off('framenavigated', look);
    };
    const timer = setTimeout(() => {
      stop();
      const seen = page.frames().map((frame) => frame.url());
      reject(new Error(`No frame ${path} in ${timeout} ms; frames: ${seen.join(' ')}`));
    }, timeout);
    function look() {
      const found = find();
      if (!found) return;
      stop();
      resolve(found);
    }
    page.on('frameattached', look);
    page.on('framenavigated', look);
    look();
  });
}

/** The panel that lies over a page: also inside our closed shadow root, where locators do not reach. Waits for it. */
export function panelFrame(page: Page, timeout = patience): Promise<Frame> {
  return ownFrame(page, '/panel.html', timeout);
}

/** The card at a word or at the send. Waits for it. */
export function cardFrame(page: Page, timeout = patience): Promise<Frame> {
  return ownFrame(page, '/card.html', timeout);
}
