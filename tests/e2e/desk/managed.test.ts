import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeKey, signerOf } from '../../../entrypoints/shared/ed25519.ts';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { signPack } from '../../../lib/packs/signature.ts';
import { openPackServer, saysPack } from '../../packs/pack-server.ts';
import { launchChromium } from '../browser.ts';
import { say } from './desk.ts';

/** Chromium reads the organisation's policy from here. That is everybody's on this machine: `TENANG_WRITE_POLICY=1` lets this test do so. */
const folder = '/etc/chromium/policies/managed';
const mayWrite = process.env.TENANG_WRITE_POLICY === '1';

const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const starter = new URL('../../../lib/packs/starter/suria-mobile.json', import.meta.url);

test.runIf(mayWrite)('what the organisation sets is followed on the desk, and nobody can end it there', async () => {
  const first = await launchChromium({ extension });
  const { extensionId } = first;
  await first.close();
  const server = await openPackServer();
  const reading = readPack(await readFile(starter, 'utf8'));
  if ('problems' in reading) throw new Error('the starter pack must read');
  const lead = await signerOf(await makeKey());
  server.play(saysPack(exportPack(await signPack({ ...reading.pack, name: 'Rules of the house' }, lead))));
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/tenang-test.json`;
  const settings = {
    CompanyGuidelinesAddress: server.address.replace('localhost', '127.0.0.1'),
    CompanyGuidelinesKey: lead.publicKey,
  };
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: settings } } }));
  try {
    const browser = await launchChromium({ extension });
    try {
      const desk = await browser.context.newPage();
      await desk.goto(browser.extensionUrl('desk.html#guidelines/follow'));
      const section = desk.locator('.followed').first();
      await section.getByText(say('guidelines.managed')).waitFor();
      expect(await section.getByText(say('guidelines.stopFollowing')).count()).toBe(0);
      await section.getByText(say('guidelines.checkNow')).click();
      // the background may have looked before
      await section.locator('.verdict.leaf').waitFor();
      await desk.goto(browser.extensionUrl('desk.html#guidelines'));
      await desk.locator('.in-force h2').getByText('Rules of the house').waitFor();
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(file);
    await server.close();
  }
});
