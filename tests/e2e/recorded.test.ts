import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../lib/records/schema.ts';
import { eventually, replyBox } from './floor.ts';
import { takeShift } from './shift.ts';

/** What was posted, and where: nothing else comes into the records. */
const shift = takeShift();

interface ReplicaWindow {
  readonly __replica: { go(path: string): void };
}

describe('what was posted', () => {
  const rowsWith = async (words: string) =>
    (await shift.floor.rows<Interaction & { customerId: string }>('interactions')).filter(({ text: said }) =>
      said.includes(words),
    );

  /** The site takes posts again, and one that is sent now is recorded: whatever was to be recorded before it, was. */
  async function laterPostIsRecorded(): Promise<void> {
    await shift.page.evaluate(() =>
      fetch('/__replica/knobs', { method: 'POST', body: JSON.stringify({ fail: '0' }) }).then((answer) =>
        answer.text(),
      ),
    );
    await shift.page.reload();
    await shift.known(/Rudi/);
    await replyBox(shift.page).click();
    const words = 'Hi Nadia, we are looking into it now. Please send us a DM.';
    await shift.page.keyboard.type(words);
    await shift.page.keyboard.press('Control+Enter');
    await eventually(
      () => rowsWith(words),
      (found) => found.length > 0,
    );
  }

  test('a slow post is recorded once it stands there, for the customer it went to', async () => {
    await shift.open('x', 'nadia-line-cut', { slow: 3000 });
    await shift.known(/Rudi/);
    await replyBox(shift.page).click();
    const words = 'Hi Nadia, we are sorry, this one takes its time. Please send us a DM.';
    await shift.page.keyboard.type(words);
    await shift.page.keyboard.press('Control+Enter');
    await eventually(
      async () => shift.floor.replicas.store.underway(),
      (count) => count === 1,
    );
    expect(await rowsWith(words)).toEqual([]);
    // Meanwhile the agent goes on to somebody else.
    const { places } = shift.floor.replicas.x.state({ slow: 3000 }) as { places: Record<string, string> };
    await shift.page.evaluate(
      (path) => (window as unknown as ReplicaWindow).__replica.go(path),
      places['izzat-order'] ?? '',
    );
    await shift.floor.replicas.waitForSent((one) => one.text === words, 60_000);
    const rows = await eventually(
      () => rowsWith(words),
      (found) => found.length > 0,
    );
    const nadia = (await shift.floor.rows<{ id: string; displayName: string }>('customers')).find(
      ({ displayName }) => displayName === 'Nadia Rahman',
    );
    expect(rows.map(({ customerId }) => customerId)).toEqual([nadia?.id]);
  });

  test('a post that fails is not recorded, even when its text is then thrown away', async () => {
    await shift.open('x', 'nadia-line-cut', { fail: true });
    await shift.known(/Rudi/);
    await replyBox(shift.page).click();
    const words = 'We are sorry, this one will fail. Please send us a DM.';
    await shift.page.keyboard.type(words);
    await shift.page.keyboard.press('Control+Enter');
    await shift.page.locator('[data-testid=toast]').waitFor();
    await replyBox(shift.page).click();
    await shift.page.keyboard.press('Control+a');
    await shift.page.keyboard.press('Delete');
    await laterPostIsRecorded();
    expect(await rowsWith(words)).toEqual([]);
  });

  test('a post that fails in a dialog that is then closed is not recorded', async () => {
    await shift.open('x', 'nadia-line-cut', { fail: true });
    await shift.known(/Rudi/);
    await shift.page.locator('article[tabindex="-1"] [data-testid=reply]').first().click();
    await shift.page.locator('[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]').click();
    const words = 'We are sorry, this one fails too. Please send us a DM.';
    await shift.page.keyboard.type(words);
    await shift.page.keyboard.press('Control+Enter');
    await shift.page.locator('[data-testid=toast]').waitFor();
    await shift.page.locator('[role=dialog] [data-testid=app-bar-close]').first().click();
    await shift.page.locator('[data-testid=confirmationSheetCancel]').click();
    await laterPostIsRecorded();
    expect(await rowsWith(words)).toEqual([]);
  });
});
