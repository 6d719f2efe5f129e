import { describe, expect, test } from 'vitest';
import { card, eventually, replyBox } from './floor.ts';
import { clean, leak, say, takeShift } from './shift.ts';

/** A colleague answers, the customer adds something, the post goes, while one writes. */
const shift = takeShift();

describe('the conversation goes on while one writes', () => {
  const question = say('card.thread-changed');
  const asked = () =>
    eventually(
      async () => (await card(shift.page)).locator('[role=alertdialog]').allTextContents(),
      (words) => words.some((shown) => shown.includes(question)),
    );

  test.each([
    ['a colleague answered', { by: 'SuriaMobile', text: 'A colleague was faster.', replyTo: 'nadia-line-cut' }],
    ['the customer added something', { by: 'nadiarahman_', text: 'And now it rains in.', replyTo: 'nadia-line-cut' }],
    ['the post is gone', { remove: 'nadia-line-cut' }],
  ])('%s: asked once, and then it goes', async (_, change) => {
    await shift.open('x', 'nadia-line-cut');
    await shift.known(/Rudi/);
    await eventually(
      () => shift.page.locator('article').count(),
      (count) => count > 3,
    );
    await replyBox(shift.page).click();
    await shift.page.keyboard.type(clean);
    shift.floor.replicas.x.add(change);
    const said = 'text' in change ? change.text : 'This post is unavailable.';
    await shift.page.getByText(said).first().waitFor({ state: 'attached' });
    await replyBox(shift.page).focus();
    await shift.page.keyboard.press('Control+Enter');
    await asked();
    await shift.held();
    expect(shift.sent()).toEqual([]);
    await shift.page.keyboard.press('Escape');
    await shift.notHeld();
    expect(await shift.written()).toContain(clean);
    await shift.page.keyboard.press('Control+Enter');
    await shift.floor.replicas.waitForSent((one) => one.text === clean, 60_000);
    expect(shift.sent()).toEqual([clean]);
  });

  test('ancestors that load late, strangers, and our own first answer ask nothing', async () => {
    await shift.open('x', 'nadia-still-waiting');
    await replyBox(shift.page).click();
    await shift.page.keyboard.insertText(clean);
    await shift.page
      .locator('[data-testid=tweetText]', { hasText: 'Day two without a line' })
      .first()
      .waitFor({ state: 'attached' });
    shift.floor.replicas.x.add({ by: 'joker_99', text: 'popcorn time', replyTo: 'nadia-still-waiting' });
    await shift.page.getByText('popcorn time').first().waitFor({ state: 'attached' });
    await shift.page.keyboard.press('Control+Enter');
    await shift.floor.replicas.waitForSent((one) => one.text === clean, 60_000);
    const more = 'We also told our technicians, Nadia. Please send us a DM.';
    await replyBox(shift.page).click();
    await shift.page.keyboard.insertText(more);
    await shift.checked();
    await shift.page.keyboard.press('Control+Enter');
    await shift.floor.replicas.waitForSent((one) => one.text === more, 60_000);
    expect(shift.sent()).toEqual([clean, more]);
  });

  test('a yes that was given before she went on does not count after it', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    const dialog = await card(shift.page);
    await dialog.getByRole('button', { name: say('card.otherWays') }).click();
    await dialog.getByText(say('card.reason-customer-agreed')).first().click();
    shift.floor.replicas.x.add({ remove: 'nadia-line-cut' });
    await shift.page.getByText('This post is unavailable.').first().waitFor({ state: 'attached' });
    await dialog
      .getByRole('button', { name: say('card.postAnyway') })
      .last()
      .click();
    await shift.settled();
    await shift.held();
    expect(shift.sent()).toEqual([]);
    expect(await shift.written()).toContain(leak);
  });
});
