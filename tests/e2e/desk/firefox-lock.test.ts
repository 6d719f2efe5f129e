import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launchFirefox } from '../marionette.ts';
import { say } from './desk.ts';

const path = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const extension = new URL('../../../.output/firefox-mv2', import.meta.url).pathname;
const extensionId = 'tenang@tenang.example';
/** Nothing may go through it. */
const noProxy = 9;
/** Milliseconds that a busy machine may take for one step. */
const patience = 60_000;
const passphrase = 'perahu kecil di laut tenang';

const quoted = JSON.stringify;
const press = (words: string) => `
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(${quoted(words)}));
  if (!button || button.disabled) return false;
  button.click();
  return true;`;
/** Fills the fields of the place in their order. */
const fill = (selector: string, words: string) => `
  const fields = [...document.querySelectorAll(${quoted(selector)})];
  for (const field of fields) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${quoted(words)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return fields.length > 0;`;
const says = (words: string) => `return document.body?.textContent.includes(${quoted(words)}) ?? false`;
/** Whether any customer's name lies readable in the database. */
const readable = `
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tenang');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('customers').objectStore('customers').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.length === 0 ? -1 : reading.result.filter((row) => 'displayName' in row).length);
      };
    };
  });`;

test.runIf(existsSync(path))(
  'Firefox: a passphrase hides the records from the disk, opens them again, finds what was said, and is taken away',
  async () => {
    const firefox = await launchFirefox(path, extension, noProxy, { system: true });
    const { until, run, send } = firefox;
    const go = (place: string) => run(`location.hash = ${quoted(place)}`);
    try {
      await send('Marionette:SetContext', { value: 'chrome' });
      const script = `
        const host = WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname;
        gBrowser.selectedTab = gBrowser.addTrustedTab('moz-extension://' + host + '/desk.html#customers');`;
      await send('WebDriver:ExecuteScript', { script, args: [extensionId], sandbox: 'system' });
      await send('Marionette:SetContext', { value: 'content' });
      const handles = (await send('WebDriver:GetWindowHandles')) as readonly string[];
      await send('WebDriver:SwitchToWindow', { handle: handles.at(-1) });
      await until(press(say('desk.loadSample')), patience);
      await until(says('Nadia Rahman'), patience);
      expect(await run<number>(readable)).toBeGreaterThan(5);

      await go('settings');
      await until(press(say('lock.offer')), patience);
      await until(fill('input[type=password]', passphrase), patience);
      await until(`
        const box = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes(${quoted(say('lock.understood'))}))?.querySelector('input');
        if (box && !box.checked) box.click();
        return box?.checked ?? false;`);
      await until(press(say('lock.turnOn')), patience);
      await until(says(say('lock.isOn')), patience);
      expect(await run<number>(readable)).toBe(0);

      await until(press(say('lock.now')), patience);
      await until(says(say('lock.lockedTitle')), patience);
      await until(fill('input[type=password]', 'something else altogether'), patience);
      await until(press(say('lock.unlock')), patience);
      await until(says(say('lock.wrong')), patience);
      await until(fill('input[type=password]', passphrase), patience);
      await until(press(say('lock.unlock')), patience);
      await until(says(say('lock.isOn')), patience);

      await go('customers');
      await until(says('Nadia Rahman'), patience);
      await until(says('Dinda Kusuma'), patience);
      await until(fill('input[type=search]', 'tower lost power'), patience);
      await until("return !document.body.textContent.includes('Dinda Kusuma')", patience);
      expect(await run<boolean>(says('Nadia Rahman'))).toBe(true);

      await go('settings');
      await until(press(say('lock.turnOff')), patience);
      await until(fill('input[type=password]', passphrase), patience);
      await until(press(say('lock.turnOffDo')), patience);
      await until(says(say('lock.offer')), patience);
      expect(await run<number>(readable)).toBeGreaterThan(5);
    } finally {
      await firefox.close();
    }
  },
  240_000,
);
