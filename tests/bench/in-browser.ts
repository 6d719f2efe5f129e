import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { findChromium } from '../e2e/browser.ts';

/** What a measurement in a real browser needs. */
export interface InBrowser {
  readonly executablePath: string;
  /** An empty page: a database belongs to an address, and an address needs somebody who answers. */
  readonly url: string;
  /** The bundled code, which calls itself `bench`, and its styles. */
  readonly script: string;
  readonly style: string;
  close(): void;
}

export const headless = ['--headless=new', '--no-sandbox', '--disable-gpu'];

/** Bundles `entry` (beside this file) as the extension is bundled, and serves a page for it. Ends the process where there is no Chromium. */
export async function inBrowser(entry: string, what: string): Promise<InBrowser> {
  const executablePath = findChromium();
  if (!executablePath) {
    console.error(`No Chromium found: ${what} not measured.`);
    process.exit(1);
  }
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    outdir: 'none',
    format: 'iife',
    globalName: 'bench',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const server = createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html').end('<!doctype html><html data-theme="light"><body></body></html>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    executablePath,
    url: `http://127.0.0.1:${port}/`,
    script: textOf('.js'),
    style: textOf('.css'),
    close: () => server.close(),
  };
}
