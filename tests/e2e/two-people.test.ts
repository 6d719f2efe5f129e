import { describe, expect, test } from 'vitest';
import { eventually, panel, panelText, replyBox } from './floor.ts';
import { knownByHerRecordsAlone } from './known-by-records.ts';
import { leak, number, say, takeShift } from './shift.ts';

/** Two customers at the same time: in two tabs, one after the other, in a chat beside a reply. */
const shift = takeShift();

/** Private for Nadia alone: nothing but her records tells that this number is an amount of hers. */
const hers = knownByHerRecordsAlone();

interface ReplicaWindow {
  readonly __replica: { go(path: string): void; openChat(person: string): void };
}

describe('two people', () => {
  test('in two tabs: each draft is checked against its own customer', async () => {
    const other = await shift.floor.open('x', 'izzat-order');
    await shift.atNadia();
    await shift.page.keyboard.type(hers);
    await shift.isMarked('354.20');
    await other.bringToFront();
    await replyBox(other).click();
    await other.keyboard.type(hers);
    await eventually(
      () => panelText(other),
      (shown) => /Izzat/.test(shown) && !/Rudi/.test(shown),
    );
    await other.keyboard.press('Control+Enter');
    await shift.floor.replicas.waitForSent(({ text: words }) => words === hers, 60_000);
    await shift.page.bringToFront();
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    expect(shift.sent()).toEqual([hers]);
  });

  test('the page moves on to another customer by pushState while one types', async () => {
    await shift.open('x', 'izzat-order');
    await shift.known(/Izzat/);
    const { places } = shift.floor.replicas.x.state() as { places: Record<string, string> };
    await shift.page.evaluate(
      (path) => (window as unknown as ReplicaWindow).__replica.go(path),
      places['nadia-line-cut'] ?? '',
    );
    await shift.page.locator('article[tabindex="-1"]', { hasText: 'Day two without a line' }).waitFor();
    await replyBox(shift.page).click();
    await shift.page.keyboard.insertText(hers);
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    expect(shift.sent()).toEqual([]);
  });

  test('a chat with one beside a reply to another: the send of the reply is checked for whom it answers', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(hers);
    await shift.isMarked('354.20');
    await shift.page.locator('[data-testid=dm-drawer-header]').click();
    await shift.page.locator('[data-testid^=dm-conversation-item-]', { hasText: 'Dimas' }).first().click();
    await shift.page.locator('[data-testid=dm-composer-textarea]').first().click();
    await shift.known(/Dimas/i);
    await shift.page.keyboard.type('Halo Kak');
    await shift.settled();
    // By the button and without a click into its box: that stays out of use.
    await shift.page
      .locator('[data-testid=tweetButtonInline]')
      .first()
      .evaluate((button: HTMLElement) => button.click());
    await shift.held();
    expect(shift.sent()).toEqual([]);
  });
});

test('two drafts that wait for the same direct message both wait', async () => {
  await shift.atNadia();
  for (const words of [leak, number]) {
    await shift.page.keyboard.press('Control+a');
    await shift.page.keyboard.type(words);
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    await shift.choose('card.moveToPrivate');
    await shift.notHeld();
    await eventually(shift.written, (all) => all.every((one) => !one.includes(words)));
    await replyBox(shift.page).focus();
  }
  await shift.page.goto(shift.floor.replicas.x.url('nadia-chat'));
  const box = shift.page.locator('[data-testid=dm-composer-textarea]').first();
  await box.click();
  await (await panel(shift.page)).getByRole('button', { name: say('panel.insertParked') }).click();
  await eventually(
    () => box.inputValue(),
    (value) => value.includes('RM354.20') && value.includes('012-774 8831'),
  );
});
