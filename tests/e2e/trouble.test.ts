import { describe, expect, test } from 'vitest';
import { eventually, marked, panel, panelText, replyBox } from './floor.ts';
import { say, takeShift } from './shift.ts';

const shift = takeShift();

/** What the agent finds in the panel when a conversation runs hot, and after something private was posted. */
describe('in trouble', () => {
  const quarrel = [
    ['SuriaCare', 'As already stated, you paid late. It is your own fault.'],
    ['nadiarahman_', 'That is a LIE, I have the RECEIPT. Ridiculous!!'],
    ['SuriaCare', 'Our records are correct. Please read the bill before you complain.'],
    ['nadiarahman_', 'LIARS!! WHERE IS MY LINE?? I am porting out.'],
  ] as const;

  test('a thread that runs hot shows why, and calm words go into the box clean', async () => {
    await shift.atNadia();
    expect(await panelText(shift.page)).not.toContain(say('heat.title'));
    // The page draws what is in view, and all of the quarrel has to be.
    await shift.page.setViewportSize({ width: 1440, height: 3000 });
    for (const [by, text] of quarrel) shift.floor.replicas.x.add({ by, text, replyTo: 'nadia-line-cut' });
    await eventually(
      () => panelText(shift.page),
      (shown) => shown.includes(say('heat.title')) && shown.includes('WHERE IS MY LINE'),
    );
    await (await panel(shift.page)).getByRole('button', { name: say('heat.calm') }).click();
    await eventually(shift.written, (all) => all.some((words) => words.length > 40));
    await shift.checked();
    expect(await marked(shift.page, 'stop')).toEqual([]);
    expect(shift.sent()).toEqual([]);
  });

  test('the hot case is handed over with a note, and stands on the desk with her name', async () => {
    await shift.atNadia();
    await shift.page.setViewportSize({ width: 1440, height: 3000 });
    for (const [by, text] of quarrel) shift.floor.replicas.x.add({ by, text, replyTo: 'nadia-line-cut' });
    const shown = await panel(shift.page);
    await shown.getByRole('button', { name: say('heat.handOver') }).click();
    const form = shown.locator('.hand-over-form');
    await form.getByRole('textbox', { name: say('timeline.handTo') }).fill('Farid');
    await form.getByRole('textbox', { name: say('timeline.handNote') }).fill('She has the receipt.');
    await form.getByRole('button', { name: say('timeline.handDo') }).click();
    await form.waitFor({ state: 'detached' });
    const desk = await shift.floor.browser.context.newPage();
    await desk.goto(shift.floor.browser.extensionUrl('desk.html#waiting'));
    const row = desk.locator('.case-row', { hasText: 'Farid' });
    await row.waitFor();
    expect(await row.textContent()).toContain('Nadia Rahman');
    expect(await row.locator('.handed').textContent()).toContain('She has the receipt.');
    await desk.close();
  });

  test('after something private was posted: which post, what to do, the clocks; kept by kind, shown on the desk', async () => {
    await shift.atNadia();
    const wrong = 'Nadia, you still owe RM354.20 and your number is 012-774 8831.';
    shift.floor.replicas.x.add({ by: 'SuriaCare', text: wrong, replyTo: 'nadia-line-cut' });
    await shift.page.getByText('you still owe RM354.20').first().waitFor({ state: 'attached' });
    const shown = await panel(shift.page);
    await shown.getByRole('button', { name: say('incident.begin') }).click();
    await shown.locator('.incident-posts button', { hasText: 'RM354.20' }).click();
    const incident = shown.locator('.incident');
    await incident.getByText(say('desk.kind-amount-owed')).waitFor();
    expect(await incident.textContent()).toContain('72 h left');
    const link = incident.getByRole('link', { name: say('incident.openPost') });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/(?:x|twitter)\.com\/SuriaCare\/status\/\d+/);
    // The tick comes back from the background, which has kept it.
    const deleted = incident.getByLabel(say('incident.step-deleted'));
    await deleted.click();
    await eventually(() => deleted.isChecked(), Boolean);
    await incident.getByRole('button', { name: say('incident.insertApology') }).click();
    await eventually(shift.written, (all) => all.some((words) => words.includes('we are sorry')));

    const kept = (await shift.floor.rows<{ key: string; value: string }>('settings')).filter(({ key }) =>
      key.startsWith('incident '),
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]?.value).toContain('amount-owed');
    expect(kept[0]?.value).not.toMatch(/354|774|nadia/i);

    const desk = await shift.floor.browser.context.newPage();
    await desk.goto(shift.floor.browser.extensionUrl('desk.html#reports'));
    const listed = desk.locator('.incidents li');
    await listed.waitFor();
    expect(await listed.getByLabel(say('incident.done-deleted')).isChecked()).toBe(true);
    expect(await listed.getByLabel(say('incident.done-leadTold')).isChecked()).toBe(false);
    const told = listed.getByLabel(say('incident.done-leadTold'));
    await told.click();
    await eventually(() => told.isChecked(), Boolean);
    await listed.getByRole('button', { name: say('incident.remove') }).click();
    await listed.waitFor({ state: 'detached' });
    await desk.close();
  });

  test('the box is never filled by itself, and a calm conversation has neither note nor alarm', async () => {
    await shift.open('x', 'dimas-slow');
    await shift.known(/Dimas/i);
    await replyBox(shift.page).click();
    const words = await panelText(shift.page);
    expect(words).not.toContain(say('heat.title'));
    expect(words).toContain(say('incident.begin'));
    expect(await shift.written()).toEqual(['']);
  });
});
