/**
 * The adapters on the replicas, in a world of their own beside the page. What counts is the editor's model, not what the DOM shows.
 *
 *   npx node tests/sites/on-replicas.ts [part of a name]
 */
import { launchChromium } from '../e2e/browser.ts';
import { startReplicas } from '../replicas/server.ts';
import { bundleSites, openWorld } from './isolated-world.ts';
import { facebookChecks } from './replica-checks/facebook.ts';
import type { Ground } from './replica-checks/ground.ts';
import { xChecks } from './replica-checks/x.ts';

const wanted = process.argv[2] ?? '';
const replicas = await startReplicas();
const browser = await launchChromium({ replicas, viewport: { width: 1600, height: 1000 } });
let passed = 0;
let failed = 0;
try {
  const script = await bundleSites();
  for (const [name, check] of Object.entries({ ...xChecks, ...facebookChecks })) {
    if (!name.toLowerCase().includes(wanted.toLowerCase())) continue;
    replicas.reset();
    await browser.context.clearCookies();
    const page = await browser.context.newPage();
    page.setDefaultTimeout(15_000);
    try {
      const ground: Ground = { page, replicas, world: await openWorld(page, script) };
      await check(ground);
      passed += 1;
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(
        `FAILED  ${name}\n        ${String(error instanceof Error ? error.message : error).replaceAll('\n', '\n        ')}`,
      );
    }
    await page.close();
  }
} finally {
  await browser.close();
  await replicas.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
