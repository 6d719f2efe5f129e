import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeKey, signerOf } from '../../../entrypoints/shared/ed25519.ts';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { signPack } from '../../../lib/packs/signature.ts';
import { faults, openPackServer, saysPack } from '../../packs/pack-server.ts';
import { type Firefox, launchFirefox } from '../marionette.ts';
import { say } from './desk.ts';

const path = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const extension = new URL('../../../.output/firefox-mv2', import.meta.url).pathname;
const extensionId = 'tenang@tenang.example';
/** Nothing may go through it: the pack server stands on this machine. */
const noProxy = 9;
/** Milliseconds that a busy machine may take for one step. */
const patience = 60_000;

const reading = readPack(
  await readFile(new URL('../../../lib/packs/starter/suria-mobile.json', import.meta.url), 'utf8'),
);
if ('problems' in reading) throw new Error('the starter pack must read');
const { phraseRules, ...base } = reading.pack;
const few = phraseRules?.slice(0, 2) ?? [];

/** What an administrator writes: the managed storage manifest of one person (Mozilla, "Native manifests"). */
async function setPolicy(home: string, data: object): Promise<void> {
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: extensionId, description: 'Tenang', type: 'storage', data };
  await writeFile(join(folder, `${extensionId}.json`), JSON.stringify(manifest));
}

/** Opens a page of the extension: only the browser itself may. */
async function openDesk(firefox: Firefox, place: string): Promise<void> {
  await firefox.send('Marionette:SetContext', { value: 'chrome' });
  const script = `
    const host = WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname;
    gBrowser.selectedTab = gBrowser.addTrustedTab('moz-extension://' + host + '/desk.html#' + arguments[1]);`;
  await firefox.send('WebDriver:ExecuteScript', { script, args: [extensionId, place], sandbox: 'system' });
  await firefox.send('Marionette:SetContext', { value: 'content' });
  const handles = (await firefox.send('WebDriver:GetWindowHandles')) as readonly string[];
  await firefox.send('WebDriver:SwitchToWindow', { handle: handles.at(-1) });
  await firefox.until("return document.querySelectorAll('.followed').length === 2", patience);
}

const shown = (at: number, words: string) =>
  `return document.querySelectorAll('.followed')[${at}]?.textContent.includes(${JSON.stringify(words)})`;
const press = (at: number, words: string) =>
  `[...document.querySelectorAll('.followed')[${at}].querySelectorAll('button')]
     .find((button) => button.textContent.includes(${JSON.stringify(words)})).click()`;

test.runIf(existsSync(path))(
  'Firefox: what the organisation sets is followed, an address is followed beside it, and faults leave the last good',
  async () => {
    const lead = await signerOf(await makeKey());
    const served = async (change: Partial<Pack>) =>
      exportPack(await signPack({ ...base, phraseRules: few, ...change }, lead));
    const [company, team] = [await openPackServer(), await openPackServer()];
    const home = await mkdtemp(join(tmpdir(), 'tenang-home-'));
    const at = (server: typeof company) => server.address.replace('localhost', '127.0.0.1');
    company.play(saysPack(await served({ name: 'Rules of the house' })));
    team.play(saysPack(await served({ id: 'north', name: 'Rules of the north', version: '1.1.0' }), '"one"'));
    await setPolicy(home, { CompanyGuidelinesAddress: at(company), CompanyGuidelinesKey: lead.publicKey });
    const firefox = await launchFirefox(path, extension, noProxy, { home, system: true });
    try {
      await openDesk(firefox, 'guidelines/follow');
      await firefox.until(shown(0, say('guidelines.managed')), patience);
      await firefox.until("return document.querySelector('.followed .verdict.leaf') !== null", patience);
      expect(await firefox.run(shown(0, say('guidelines.stopFollowing')))).toBe(false);

      await firefox.run(`
        const input = document.querySelectorAll('.followed')[1].querySelector('input[type=url]');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, ${JSON.stringify(at(team))});
        input.dispatchEvent(new Event('input', { bubbles: true }));`);
      await firefox.run(press(1, say('guidelines.follow')));
      await firefox.until(shown(1, say('guidelines.outcome-update')), patience);

      const refused: readonly (readonly [string, () => Promise<void>])[] = [
        [
          say('guidelines.outcome-older'),
          async () => team.play(saysPack(await served({ id: 'north', version: '1.0.0' }), '"two"')),
        ],
        [say('guidelines.outcome-redirected'), async () => team.play(faults['redirect to http']())],
        [say('guidelines.outcome-gone'), async () => team.play(faults.gone())],
      ];
      for (const [outcome, play] of refused) {
        await play();
        await firefox.run(press(1, say('guidelines.checkNow')));
        await firefox.until(shown(1, outcome), patience);
      }
      await firefox.run("location.hash = 'guidelines'");
      await firefox.until(
        "return document.querySelector('.in-force h2')?.textContent.includes('Rules of the house')",
        patience,
      );
      await firefox.until("return document.querySelector('.team-pack h2')?.textContent.includes('1.1.0')", patience);
    } finally {
      await firefox.close();
      await Promise.all([company.close(), team.close(), rm(home, { recursive: true, force: true })]);
    }
  },
);
