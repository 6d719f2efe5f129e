/**
 * Starts the replicas for a person to look at.
 *
 *   npx node tests/replicas/serve.ts [--port 8443] [--open [path]] [--extension .output/chrome-mv3] [--watch]
 *
 * `--open` starts a Chromium in which x.com and www.facebook.com are the replicas, with the extension if there is one.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../e2e/browser.ts';
import { startProxy, startReplicas } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    seed: { type: 'string', default: '1' },
    open: { type: 'boolean', default: false },
    extension: { type: 'string' },
    watch: { type: 'boolean', default: false },
  },
});

const replicas = await startReplicas({ port: Number(values.port), seed: Number(values.seed), watch: values.watch });
const proxy = await startProxy(replicas.port);
console.log(`Replicas on 127.0.0.1:${replicas.port}, CONNECT proxy (for Firefox) on 127.0.0.1:${proxy.port}.`);
console.log('In the browser that --open starts, or with these flags in your own Chromium:');
const rules = replicas.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${replicas.port}`).join(', ');
console.log(`  --user-data-dir=/tmp/replica-profile --ignore-certificate-errors --host-resolver-rules="${rules}"`);

async function stop() {
  await proxy.close();
  await replicas.close();
  process.exit(0);
}
process.on('SIGINT', stop);

if (values.open) {
  const browser = await launchChromium({
    replicas,
    headless: false,
    viewport: { width: 1360, height: 900 },
    ...(values.extension ? { extension: resolve(values.extension) } : {}),
  });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(replicas.x.url('/home'));
  browser.context.on('close', stop);
}
