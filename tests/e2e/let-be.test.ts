import { describe, expect, test } from 'vitest';
import type { Accepted } from '../../lib/records/schema.ts';
import { eventually, marked, panelText, replyBox } from './floor.ts';
import { number, say, takeShift } from './shift.ts';

const shift = takeShift();

/** "Not private" and "turn this rule off", on the card at a word and on the desk. */
describe('what the agent lets be', () => {
  async function openCard(): Promise<void> {
    await shift.page.keyboard.press('Alt+j');
    await shift.held();
  }
  /** A card that nobody can have read yet takes no Enter. */
  async function pressUntil(key: string, done: () => Promise<boolean>): Promise<void> {
    await eventually(
      async () => {
        await shift.page.keyboard.press(key);
        return done();
      },
      (isDone) => isDone,
    );
  }
  const marks = async () => [...(await marked(shift.page, 'stop')), ...(await marked(shift.page, 'ask'))];
  const isQuiet = () => eventually(marks, (words) => !words.some((word) => word.includes('774')));

  async function writeNumber(): Promise<void> {
    await replyBox(shift.page).click();
    await shift.page.keyboard.press('Control+a');
    await shift.page.keyboard.type(number);
    await shift.stops('774');
  }

  test('“not private” holds in her conversation alone, is undone from the card, and shown on the desk', async () => {
    await shift.atNadia();
    await writeNumber();
    await openCard();
    await shift.choose('card.notPrivate');
    await isQuiet();
    await (await shift.card()).getByText('Left alone in the conversation with').waitFor();
    await shift.choose('card.undo');
    await shift.stops('774');
    expect(await shift.floor.rows<Accepted>('accepted')).toEqual([]);

    await openCard();
    await shift.choose('card.notPrivate');
    await isQuiet();
    // What is not private goes out by one press.
    await shift.page.keyboard.press('Escape');
    await shift.notHeld();
    await replyBox(shift.page).focus();
    await shift.page.keyboard.press('Control+Enter');
    await shift.floor.replicas.waitForSent(({ text }) => text === number, 60_000);

    // To somebody else the same words are as private as before.
    await shift.open('x', 'izzat-order');
    await shift.known(/Izzat/);
    await writeNumber();
    const [row] = await shift.floor.rows<Accepted>('accepted');
    expect(row?.scopes).toEqual(['x nadiarahman_']);

    const desk = await shift.floor.browser.context.newPage();
    await desk.goto(shift.floor.browser.extensionUrl('desk.html#settings'));
    const listed = desk.locator('.accepted li', { hasText: '012-774 8831' });
    await listed.getByText(say('guard.acceptedHere', { count: '1' })).waitFor();
    await listed.getByRole('button', { name: say('desk.takeBack') }).click();
    await listed.waitFor({ state: 'detached' });
    await desk.close();
    await shift.atNadia();
    await writeNumber();
  });

  test('a rule is off for everybody until it is turned on again on the desk, and the panel says so', async () => {
    await shift.atNadia();
    await writeNumber();
    await openCard();
    await shift.choose('card.more');
    await shift.choose('card.ruleOff');
    await shift.choose('card.ruleOffYes');
    await isQuiet();
    const said = say('guard.rulesAreOff', { list: say('desk.kind-phone') });
    await eventually(
      () => panelText(shift.page),
      (words) => words.includes(said),
    );
    // The undo takes it back at once.
    await pressUntil('Enter', async () => (await marks()).some((word) => word.includes('774')));
    await eventually(
      () => panelText(shift.page),
      (words) => !words.includes(said),
    );

    await openCard();
    await shift.choose('card.more');
    await shift.choose('card.ruleOff');
    await shift.choose('card.ruleOffYes');
    await isQuiet();
    const desk = await shift.floor.browser.context.newPage();
    await desk.goto(shift.floor.browser.extensionUrl('desk.html#settings'));
    await desk.getByRole('button', { name: say('guard.ruleOn') }).click();
    await desk.getByText(say('guard.ruleIsOn')).waitFor();
    await desk.close();
    await shift.page.bringToFront();
    await shift.stops('774');
  });
});
