import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Pack } from '../../../lib/packs/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import type { StoredPack } from '../../../lib/records/schema.ts';
import { card, eventually, type Floor, models, openFloor, panel, panelText, replyBox } from '../floor.ts';
import { begins, button, giveFile, openDesk, saved, say } from './desk.ts';

const starter = await readFile(new URL('../../../lib/packs/starter/suria-mobile.json', import.meta.url), 'utf8');
const starterPack = JSON.parse(starter) as Pack;

/** What the lead writes: a phrase that holds, a severity lowered, one raised, one kind final, words and an article of her own. */
const leadsPack: Pack = {
  ...starterPack,
  id: 'floor-rules',
  version: '2.1.0',
  name: 'Floor rules of the north',
  severities: { ...starterPack.severities, phone: 'note', blaming: 'stop' },
  final: ['payment-card'],
  phraseRules: [
    {
      id: 'bear-with-us',
      phrase: 'bear with * team',
      severity: 'stop',
      advice: 'Nobody is a bear here: name the hour.',
      mustFlag: ['Please bear with our team.', 'Do bear with the whole team today.'],
      mustPass: ['A bear was seen with the team.', 'Our team calls you by four.'],
    },
  ],
  blocks: (['empathise', 'own', 'answer', 'next-step', 'private-channel', 'close'] as const).map((act) => ({
    id: `north-${act}`,
    act,
    lang: 'en',
    text: 'Your northern desk stays with you.',
  })),
  articles: [
    {
      id: 'NORTH-7',
      title: 'Whole street dead after a storm: network status',
      lang: 'en',
      answer:
        'After a storm a whole street comes back within one hour of our repair at the tower. The status page shows each street.',
      link: 'https://suria-mobile.example/help/north-7',
    },
  ],
};
const asFile = (pack: object) => `${JSON.stringify(pack, null, 2)}\n`;

describe('the lead writes down what the floor obeys', () => {
  let floor: Floor;
  let desk: Page;
  beforeAll(async () => {
    floor = await openFloor();
    desk = await openDesk(floor, 'guidelines');
    await desk.getByText(say('desk.packInForce')).first().waitFor();
  });
  afterAll(async () => {
    await floor?.close();
  });
  beforeEach(() => floor.replicas.reset());

  const inForce = () => desk.locator('.in-force h2').textContent();
  const keptPacks = async () => (await floor.rows<StoredPack>('packs')).map(({ id, json }) => ({ id, json }));

  /** Types a reply on X and presses send. */
  async function sendOnX(words: string): Promise<Page> {
    const page = await floor.open('x', 'nadia-line-cut');
    await eventually(
      () => panelText(page),
      (shown) => /Rudi/.test(shown),
    );
    await replyBox(page).click();
    await page.keyboard.type(words);
    await eventually(
      () => models(page),
      (editors) => editors.some((editor) => editor.text.trim().endsWith(words)),
    );
    await page.keyboard.press('Control+Enter');
    return page;
  }

  const mistakes: readonly (readonly [string, (pack: Record<string, unknown>) => void, string, string])[] = [
    [
      'a severity that does not exist',
      (pack) => Object.assign(pack, { severities: { phone: 'shout' } }),
      '"phone": "shout"',
      'stop, warn, note',
    ],
    [
      'a rule without proof',
      (pack) => Object.assign(pack, { phraseRules: [{ ...leadsPack.phraseRules?.[0], mustPass: [] }] }),
      '"mustPass": []',
      'at least one sentence',
    ],
    ['a field that nobody knows', (pack) => Object.assign(pack, { colour: 'red' }), '"colour"', 'Take it out'],
  ];
  test.each(mistakes)('%s is answered with its line and its repair, and nothing takes effect', async (...mistake) => {
    const [, spoil, where, repair] = mistake;
    const pack = structuredClone(leadsPack) as unknown as Record<string, unknown>;
    spoil(pack);
    const file = asFile(pack);
    const line = file.split('\n').findIndex((each) => each.includes(where)) + 1;
    expect(line).toBeGreaterThan(1);
    const before = await keptPacks();
    await giveFile(desk, 'pack', file);
    const problem = desk.locator('.problems li').filter({ hasText: repair });
    await problem.waitFor();
    expect(await problem.locator('.line-number').textContent()).toBe(say('desk.packLine', { line }));
    expect(await button(desk, 'desk.packTakeEffect').count()).toBe(0);
    expect(await inForce()).toContain(starterPack.name);
    expect(await keptPacks()).toEqual(before);
    await button(desk, 'desk.packSetAside').click();
  });

  test('what is no JSON is answered with the line where it ends to be one', async () => {
    await giveFile(desk, 'pack', '{\n  "id": "a",\n  "version" "1.0.0"\n}\n');
    const problem = desk.locator('.problems li').first();
    await problem.waitFor();
    expect(await problem.locator('.line-number').textContent()).toBe(say('desk.packLine', { line: 3 }));
    await button(desk, 'desk.packSetAside').click();
    expect(await inForce()).toContain(starterPack.name);
  });

  test('an example that does not do what it should is red, stands first, and keeps the pack out', async () => {
    const [rule] = leadsPack.phraseRules ?? [];
    const wrong = 'Please bear with our small team.';
    const before = await keptPacks();
    await giveFile(desk, 'pack', asFile({ ...leadsPack, phraseRules: [{ ...rule, mustPass: [wrong] }] }));
    const tests = desk.locator('.pack-tests li');
    await tests.first().waitFor();
    expect(await tests.first().textContent()).toContain(wrong);
    expect(await tests.first().getAttribute('class')).toBe('red');
    expect(await desk.locator('.pack-tests li.green').count()).toBe(2);
    expect(await button(desk, 'desk.packTakeEffect').isDisabled()).toBe(true);
    expect(await keptPacks()).toEqual(before);
    await button(desk, 'desk.packSetAside').click();
    expect(await inForce()).toContain(starterPack.name);
  });

  test('a good pack shows its examples green and takes effect when told to, not before', async () => {
    await giveFile(desk, 'pack', asFile(leadsPack));
    await desk.locator('.pack-tests li').first().waitFor();
    expect(await desk.locator('.pack-tests li.green').count()).toBe(4);
    expect(await desk.locator('.pack-tests li.red').count()).toBe(0);
    expect(await inForce()).toContain(starterPack.name);
    await button(desk, 'desk.packTakeEffect').click();
    await eventually(inForce, (name) => name?.includes(leadsPack.name) === true);
    await desk.locator('.desk-notice-place').getByText(leadsPack.name).waitFor();
    expect(await desk.locator('.opened').count()).toBe(0);
  });

  test('the export reads back equal, and its own examples are green again', async () => {
    const file = await saved(desk, () => button(desk, 'desk.packExport').click());
    expect(file.name).toMatch(/^tenang-floor-rules-of-the-north-2-1-0-.*\.json$/);
    expect(readPack(file.text)).toEqual({ pack: leadsPack });
    await giveFile(desk, 'pack', file.text);
    await desk.locator('.pack-tests li.green').first().waitFor();
    expect(await desk.locator('.pack-tests li.red').count()).toBe(0);
    await button(desk, 'desk.packSetAside').click();
  });

  test('her phrase holds the send, with her advice', async () => {
    const page = await sendOnX('Hi Nadia, please bear with our small team.');
    const dialog = await card(page);
    await button(dialog, 'card.edit').waitFor();
    await eventually(
      () => dialog.locator('body').textContent(),
      (shown) => shown?.includes('Nobody is a bear here') === true,
    );
    expect(floor.replicas.store.all()).toEqual([]);
    await page.close();
  });

  test('a kind that she raised holds what was only asked about before', async () => {
    const page = await sendOnX('Hi Nadia, this is your own fault.');
    await button(await card(page), 'card.edit').waitFor();
    expect(floor.replicas.store.all()).toEqual([]);
    await page.close();
  });

  test('a kind that she lowered is shown and does not hold', async () => {
    const words = 'Hi Nadia, sorry that nobody called. We rang 012-774 8831 and will DM you today.';
    const page = await sendOnX(words);
    const sent = await floor.replicas.waitForSent(() => true, 60_000);
    expect(sent.text).toContain('774 8831');
    await page.close();
  });

  test('a final kind leaves no way to post all the same', async () => {
    const page = await sendOnX('Hi Nadia, we see card 4111 1111 1111 1111 on it.');
    const dialog = await card(page);
    await button(dialog, 'card.edit').waitFor();
    await dialog.getByText(say('card.final')).waitFor();
    await button(dialog, 'card.otherWays').click();
    await button(dialog, 'card.wait').waitFor();
    expect(await button(dialog, 'card.postAnyway').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(floor.replicas.store.all()).toEqual([]);
    await page.close();
  });

  test('the replies use her building blocks and her article, and say so', async () => {
    const page = await floor.open('x', 'hafiz-same');
    await replyBox(page).click();
    const frame = await panel(page);
    const replies = frame.locator('.reply-text');
    await eventually(
      () => replies.count(),
      (count) => count >= 2,
    );
    const texts = await replies.evaluateAll((nodes) => nodes.map(({ textContent }) => textContent ?? ''));
    expect(texts.join('\n')).toContain('Your northern desk stays with you');
    expect(texts.join('\n')).toMatch(/within one hour of our repair/);
    const sources = (await frame.locator('.sources').allTextContents()).join('\n').replace(/[\u2066-\u2069]/g, '');
    expect(sources).toMatch(new RegExp(`${begins('panel.source-article')}Whole street dead`));
    expect(sources).toMatch(new RegExp(`${begins('panel.source-block')}north-`));
    await page.close();
  });

  test('put out of force, it is obeyed no more, and undo puts it back', async () => {
    await desk.bringToFront();
    await button(desk, 'desk.packOut').click();
    await desk.getByText(say('desk.noPack')).first().waitFor();
    const words = 'Hi Nadia, sorry that nobody called. Please bear with our small team, we will DM you today.';
    const page = await sendOnX(words);
    await floor.replicas.waitForSent((sent) => sent.text.includes('bear with our small team'), 60_000);
    await page.close();
    await desk.bringToFront();
    await desk.locator('.desk-notice-place .undo').click();
    await eventually(inForce, (name) => name?.includes(leadsPack.name) === true);
  });
});
