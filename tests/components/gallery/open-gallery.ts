import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { createServer, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The desk's settings want the extension's storage: here it is kept in memory. */
const standInForTheBrowser: Plugin = {
  name: 'stand-in-for-the-browser',
  enforce: 'pre',
  resolveId: (id) =>
    id.endsWith('/browser.ts') ? fileURLToPath(new URL('browser-stand-in.ts', import.meta.url)) : null,
};

export interface Gallery {
  /** Shows one state of panel, card or page drawings; resolves when it stands still. */
  show(address: string, width: number, height: number): Promise<Page>;
  /** A page of its own with the desk on it, empty. */
  desk(language: string, dark: boolean, width: number, height: number): Promise<Page>;
  close(): Promise<void>;
}

/** The gallery in the system's Chromium, served from the sources. */
export async function openGallery(): Promise<Gallery> {
  const server = await createServer({
    root: here,
    configFile: false,
    plugins: [standInForTheBrowser],
    logLevel: 'error',
    cacheDir: fileURLToPath(new URL('../../../.cache/gallery', import.meta.url)),
    server: {
      port: 0,
      host: '127.0.0.1',
      hmr: false,
      watch: null,
      fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] },
    },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the gallery has no port');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ timezoneId: 'UTC', reducedMotion: 'reduce', deviceScaleFactor: 1.5 });
  return {
    async show(state, width, height) {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      await page.goto(`http://127.0.0.1:${address.port}/index.html#${state}`);
      await page.waitForFunction(() => document.querySelector('#root')?.firstChild);
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    async desk(language, dark, width, height) {
      const own = await browser.newContext({
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
        colorScheme: dark ? 'dark' : 'light',
        viewport: { width, height },
        acceptDownloads: true,
      });
      const page = await own.newPage();
      await page.goto(`http://127.0.0.1:${address.port}/desk.html?language=${language}#waiting`);
      await page.waitForSelector('.desk main h1');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
