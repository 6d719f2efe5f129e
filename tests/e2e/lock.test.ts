import { expect, test } from 'vitest';
import type { Customer } from '../../lib/records/schema.ts';
import { eventually, panel, panelText } from './floor.ts';
import { clean, leak, say, takeShift } from './shift.ts';

const passphrase = 'perahu kecil di laut tenang';
const shift = takeShift();

/** How many deeds wait for somebody to unlock. */
function held(): Promise<number> {
  return shift.page
    .context()
    .pages()
    .find((page) => page.url().includes('desk.html'))
    ?.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('tenang-lock');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('held').objectStore('held').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    ) as Promise<number>;
}

test('a passphrase hides the records from the disk; locked, the guard goes on and nothing is lost; unlocked, all is there again', async () => {
  const { floor } = shift;
  const desk = await floor.browser.context.newPage();
  await desk.goto(floor.browser.extensionUrl('desk.html#settings'));
  await desk.getByRole('button', { name: say('lock.offer') }).click();
  await desk.getByLabel(say('lock.choose')).fill(passphrase);
  await desk.getByLabel(say('lock.repeat')).fill(passphrase);
  await desk.getByLabel(say('lock.understood')).check();
  await desk.getByRole('button', { name: say('lock.turnOn') }).click();
  await desk.getByText(say('lock.isOn')).waitFor();
  const rows = await floor.rows<Customer>('customers');
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => 'displayName' in row)).toEqual([]);

  // The background begins anew, and has not lost the key.
  await shift.open('x', 'nadia-line-cut');
  await shift.stopWorker();
  await shift.atNadia();

  await desk.bringToFront();
  await desk.getByRole('button', { name: say('lock.now') }).click();
  await desk.getByRole('heading', { name: say('lock.lockedTitle') }).waitFor();
  await shift.page.bringToFront();
  const shown = await eventually(
    () => panelText(shift.page),
    (words) => words.includes(say('lock.lockedTitle')),
  );
  expect(shown).not.toContain('Rudi');

  await shift.page.keyboard.type(leak);
  await shift.stops('RM354.20');
  await shift.page.keyboard.press('Control+A');
  await shift.page.keyboard.press('Backspace');
  await shift.page.keyboard.type(clean);
  await shift.checked();
  await shift.page.keyboard.press('Control+Enter');
  // Who is answered can't be looked up: a clean send may be asked about once.
  await eventually(
    async () => {
      if ((await shift.dialogs()) > 0 && shift.sent().length === 0) await shift.postAllTheSame();
      return shift.sent();
    },
    (sent) => sent.includes(clean),
  );
  await eventually(held, (count) => count > 0);

  const locked = await panel(shift.page);
  await locked.getByLabel(say('lock.passphrase'), { exact: true }).fill('something else altogether');
  await locked.getByRole('button', { name: say('lock.unlock') }).click();
  await locked.getByText(say('lock.wrong')).waitFor();
  await locked.getByLabel(say('lock.passphrase'), { exact: true }).fill(passphrase);
  await locked.getByRole('button', { name: say('lock.unlock') }).click();
  await shift.known(/Rudi/);
  await eventually(held, (count) => count === 0);
  // What was sent while it was locked stands in the history.
  await shift.known(/nobody called/);
  await desk.getByText(say('lock.isOn')).waitFor();
});
