import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { text } from '../../lib/languages/text.ts';
import type { ReviewRecord } from '../../lib/records/schema.ts';
import { card, eventually, type Floor, marked, models, openFloor, panel, panelText, replyBox } from './floor.ts';

/** What the agent can do about a held send, each by what a person would press. */
describe('decisions', () => {
  let floor: Floor;
  beforeAll(async () => {
    floor = await openFloor();
  });
  afterAll(async () => {
    await floor?.close();
  });
  beforeEach(() => floor.replicas.reset());

  const leak = 'Hi Nadia, you still owe RM354.20. We are sorry and will call you today.';
  const say = (key: Parameters<typeof text>[1]) => text('en', key);

  async function heldOnX(words = leak): Promise<Page> {
    const page = await floor.open('x', 'nadia-line-cut');
    await eventually(
      () => panelText(page),
      (shown) => /Rudi/.test(shown),
    );
    await replyBox(page).click();
    await page.keyboard.type(words);
    await eventually(
      () => marked(page, 'stop'),
      (found) => found.length > 0,
    );
    await page.keyboard.press('Control+Enter');
    await (await card(page)).getByRole('button', { name: say('card.edit') }).waitFor();
    return page;
  }

  test('the safe version is posted in place of the draft, once, by one press', async () => {
    const page = await heldOnX();
    await (await card(page)).getByRole('button', { name: say('card.postSafe') }).click();
    const sent = await floor.replicas.waitForSent(() => true, 60_000);
    expect(sent.text).not.toContain('354');
    expect(sent.text).toContain('We are sorry');
    expect(floor.replicas.store.all()).toHaveLength(1);
    await page.close();
  });

  test('a held draft goes to the direct message, and waits there', async () => {
    const page = await heldOnX();
    await (await card(page)).getByRole('button', { name: say('card.moveToPrivate') }).click();
    await eventually(
      () => models(page),
      (editors) =>
        editors.every((editor) => !editor.text.includes('354')) && editors.some((editor) => editor.text !== ''),
    );
    expect(floor.replicas.store.all()).toEqual([]);

    await page.goto(floor.replicas.x.url('nadia-chat'));
    const box = page.locator('[data-testid=dm-composer-textarea]').first();
    await box.click();
    const parked = (await panel(page)).getByRole('button', { name: say('panel.insertParked') });
    await parked.click();
    await eventually(
      () => box.inputValue(),
      (value) => value === leak,
    );
    await page.keyboard.press('Enter');
    const sent = await floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
    expect(sent.text).toBe(leak);
    await page.close();
  });

  test('post all the same asks why, posts exactly what was typed, and remembers kinds but no value', async () => {
    const page = await heldOnX();
    const dialog = await card(page);
    await dialog.getByRole('button', { name: say('card.otherWays') }).click();
    await dialog.getByText(say('card.reason-customer-agreed')).first().click();
    await dialog
      .getByRole('button', { name: say('card.postAnyway') })
      .last()
      .click();
    const sent = await floor.replicas.waitForSent(() => true, 60_000);
    expect(sent.text).toBe(leak);
    expect(floor.replicas.store.all()).toHaveLength(1);
    const decisions = await eventually(
      () => floor.rows<ReviewRecord>('reviews'),
      (rows) =>
        rows.some(({ decision, reason }) => decision === 'posted-anyway' && reason?.includes('customer-agreed')),
    );
    expect(JSON.stringify(decisions)).not.toContain('354');
    await page.close();
  });

  test('a marked word opens its card, and the repair leaves a sentence', async () => {
    const page = await floor.open('x', 'nadia-line-cut');
    await replyBox(page).click();
    await page.keyboard.type('Your number is 012-774 8831, Nadia. We will look into it today.');
    await eventually(
      () => marked(page, 'stop'),
      (found) => found.some((word) => word.includes('774')),
    );
    const spot = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('tenang-stop') ?? [])] as Range[];
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(spot.x, spot.y);
    const word = await card(page);
    await word.getByText('012-774 8831').first().waitFor();
    await word.locator('button.primary').click();
    await eventually(
      () => models(page),
      (editors) => editors.some((editor) => editor.text.includes('today.') && !editor.text.includes('774')),
    );
    await page.close();
  });

  test('in the chat that only she reads, her own amount goes through', async () => {
    const page = await floor.open('x', 'nadia-chat');
    const box = page.locator('[data-testid=dm-composer-textarea]').first();
    await box.click();
    await page.keyboard.type('Hi Nadia, RM354.20 is what is open on your line.');
    await page.keyboard.press('Enter');
    const sent = await floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
    expect(sent.text).toContain('RM354.20');
    await page.close();
  });

  test('a box of unknown readers is checked as public and shows no calm sign', async () => {
    const page = await floor.open('x', 'nadia-chat', { without: ['dm-composer-*', 'xchatEmbedRoute'] });
    const box = page.locator('textarea').first();
    await box.click();
    await page.keyboard.type('RM354.20 is what you still owe');
    await eventually(
      () => panelText(page),
      (shown) => shown.includes(say('panel.notWatching')) || shown.includes(say('panel.readersUnknown')),
    );
    await page.close();
  });
});
