import { describe, expect, test } from 'vitest';
import { answerComment, eventually, intoFirstBox } from './floor.ts';
import { number, takeShift } from './shift.ts';

/** More than one box on the screen: what goes out together is judged together, what does not is judged by its own readers. */
const shift = takeShift();

interface ReplicaWindow {
  readonly __replica: { go(path: string): void; openChat(person: string): void };
}

describe('everywhere on X', () => {
  test('in a thread of two posts the second leaks: neither goes', async () => {
    await shift.open('x', 'home');
    await shift.page.locator('[data-testid=SideNav_NewTweet_Button]').first().click();
    const first = shift.page.locator('[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]');
    await first.click();
    await shift.page.keyboard.type('We are sorry for the outage tonight.');
    await shift.page.locator('[role=dialog] [data-testid=addButton]').click();
    const second = shift.page.locator('[role=dialog] [data-testid=tweetTextarea_1][contenteditable=true]');
    await second.click();
    await shift.page.keyboard.type(number);
    await shift.page.locator('[role=dialog] [data-testid=tweetButton]').click();
    await shift.held();
    await shift.settled();
    expect(shift.sent()).toEqual([]);
    await shift.choose('card.edit');
    await shift.notHeld();
    await shift.page.keyboard.press('Control+a');
    await shift.page.keyboard.type('We will write again at nine.');
    await shift.page.locator('[role=dialog] [data-testid=tweetButton]').click();
    await eventually(
      async () => shift.sent().length,
      (count) => count === 2,
    );
    await shift.settled();
    expect(shift.sent()).toEqual(['We are sorry for the outage tonight.', 'We will write again at nine.']);
  });
});

describe('everywhere on Facebook', () => {
  const leakOf = 'Kak Dinda masih ada tunggakan Rp487.300';

  test('comment box, reply with a mention, private reply and docked chat: each by its own readers', async () => {
    await shift.open('facebook', 'dinda');
    await intoFirstBox(shift.page);
    await shift.page.keyboard.insertText('Nomor Kakak 0812-5550-7788 sudah kami catat');
    await shift.page.keyboard.press('Enter');
    await shift.held();
    await shift.page.keyboard.press('Escape');
    await shift.notHeld();
    await shift.page.keyboard.press('Control+a');
    await shift.page.keyboard.press('Delete');

    const box = await answerComment(shift.page, 'Dinda Kusuma');
    await box.click();
    await shift.page.keyboard.press('End');
    await shift.page.keyboard.type(leakOf);
    await shift.page.keyboard.press('Enter');
    await shift.held();
    expect(shift.sent()).toEqual([]);
    await shift.page.keyboard.press('Escape');
    await shift.notHeld();
    expect((await shift.written()).some((words) => words.endsWith(leakOf))).toBe(true);

    await shift.page.evaluate(() => (window as unknown as ReplicaWindow).__replica.openChat('dinda.kusuma'));
    const chat = shift.page.locator(
      '[role=textbox][data-lexical-editor=true]:not([aria-label*="Suria"]):not([aria-label*="Dinda"])',
    );
    await chat.first().click();
    await shift.page.keyboard.insertText('Kak Dinda, tagihan Kakak Rp487.300.');
    await shift.page.keyboard.press('Enter');
    const message = await shift.floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
    expect(message.text).toContain('Rp487.300');
    // The public reply is still what it was, and still held.
    await box.focus();
    await shift.page.keyboard.press('Enter');
    await shift.held();
    expect(shift.floor.replicas.store.posts()).toEqual([]);
  });
});
