import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { makeKey, signerOf } from '../../../entrypoints/shared/ed25519.ts';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { signPack } from '../../../lib/packs/signature.ts';
import { openPackServer, saysPack } from '../../packs/pack-server.ts';
import { launchChromium } from '../browser.ts';
import { say } from './desk.ts';

/** Chromium reads the organisation's policy from here. It is everybody's on this machine: what is written is for our extension alone, and goes again. */
const folder = '/etc/chromium/policies/managed';

/** The folders above that are not there yet, the lowest first. */
const missing = (path: string): readonly string[] => (existsSync(path) ? [] : [path, ...missing(dirname(path))]);

function mayWrite(path: string): boolean {
  if (!existsSync(path)) return mayWrite(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const starter = new URL('../../../lib/packs/starter/suria-mobile.json', import.meta.url);

test.runIf(mayWrite(folder))(
  'what the organisation sets is followed on the desk, and nobody can end it there',
  async () => {
    const first = await launchChromium({ extension });
    const { extensionId } = first;
    await first.close();
    const server = await openPackServer();
    const reading = readPack(await readFile(starter, 'utf8'));
    if ('problems' in reading) throw new Error('the starter pack must read');
    const lead = await signerOf(await makeKey());
    server.play(saysPack(exportPack(await signPack({ ...reading.pack, name: 'Rules of the house' }, lead))));
    const made = missing(folder);
    mkdirSync(folder, { recursive: true });
    const file = `${folder}/tenang-test-${extensionId}.json`;
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
      for (const each of made) if (readdirSync(each).length === 0) rmdirSync(each);
      await server.close();
    }
  },
);
