import { describe, expect, test } from 'vitest';
import type { ReviewRecord } from '../../lib/records/schema.ts';
import { answerComment, eventually, marked, models, panel, panelText, replyBox } from './floor.ts';
import { say, takeShift } from './shift.ts';
import { signsOn } from './signs.ts';

const shift = takeShift();

/** What the agent can do about a held send, each by what a person would press. */
describe('decisions', () => {
  const owed = 'Hi Nadia, you still owe RM354.20. We are sorry and will call you today.';
  const tunggakan = 'Kak Dinda masih ada tunggakan Rp487.300';

  async function heldOnX(words = owed): Promise<void> {
    await shift.atNadia();
    await shift.page.keyboard.type(words);
    await eventually(
      () => marked(shift.page, 'stop'),
      (found) => found.length > 0,
    );
    await shift.page.keyboard.press('Control+Enter');
    await (await shift.button('card.edit')).waitFor();
  }

  test('the safe version is posted in place of the draft, once, by one press', async () => {
    await heldOnX();
    await shift.choose('card.postSafe');
    const sent = await shift.floor.replicas.waitForSent(() => true, 60_000);
    expect(sent.text).not.toContain('354');
    expect(sent.text).toContain('We are sorry');
    expect(shift.floor.replicas.store.all()).toHaveLength(1);
  });

  test('a held draft goes to the direct message, and waits there', async () => {
    await heldOnX();
    await shift.choose('card.moveToPrivate');
    await eventually(
      () => models(shift.page),
      (editors) =>
        editors.every((editor) => !editor.text.includes('354')) && editors.some((editor) => editor.text !== ''),
    );
    expect(shift.floor.replicas.store.all()).toEqual([]);

    await shift.page.goto(shift.floor.replicas.x.url('nadia-chat'));
    const box = shift.page.locator('[data-testid=dm-composer-textarea]').first();
    await box.click();
    const parked = (await panel(shift.page)).getByRole('button', { name: say('panel.insertParked') });
    await parked.click();
    await eventually(
      () => box.inputValue(),
      (value) => value === owed,
    );
    await shift.page.keyboard.press('Enter');
    const sent = await shift.floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
    expect(sent.text).toBe(owed);
  });

  test('post all the same asks why, posts exactly what was typed, and remembers kinds but no value', async () => {
    await heldOnX();
    await shift.postAllTheSame();
    const sent = await shift.floor.replicas.waitForSent(() => true, 60_000);
    expect(sent.text).toBe(owed);
    expect(shift.floor.replicas.store.all()).toHaveLength(1);
    const decisions = await eventually(
      () => shift.floor.rows<ReviewRecord>('reviews'),
      (rows) =>
        rows.some(({ decision, reason }) => decision === 'posted-anyway' && reason?.includes('customer-agreed')),
    );
    // A number of three digits may stand in any identity or time.
    expect(JSON.stringify(decisions)).not.toContain('354.20');
  });

  test('a marked word opens its card, and the repair leaves a sentence', async () => {
    await shift.open('x', 'nadia-line-cut');
    await replyBox(shift.page).click();
    await shift.page.keyboard.type('Your number is 012-774 8831, Nadia. We will look into it today.');
    await eventually(
      () => marked(shift.page, 'stop'),
      (found) => found.some((word) => word.includes('774')),
    );
    const spot = await shift.page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('tenang-stop') ?? [])] as Range[];
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await shift.page.mouse.click(spot.x, spot.y);
    const word = await shift.card();
    await word.getByText('012-774 8831').first().waitFor();
    await word.locator('button.primary').click();
    await eventually(
      () => models(shift.page),
      (editors) => editors.some((editor) => editor.text.includes('today.') && !editor.text.includes('774')),
    );
  });

  test('in the chat that only she reads, her own amount goes through', async () => {
    await shift.open('x', 'nadia-chat');
    const box = shift.page.locator('[data-testid=dm-composer-textarea]').first();
    await box.click();
    await shift.page.keyboard.type('Hi Nadia, RM354.20 is what is open on your line.');
    await shift.page.keyboard.press('Enter');
    const sent = await shift.floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
    expect(sent.text).toContain('RM354.20');
  });

  test('a box of unknown readers is checked as public and shows no calm sign', async () => {
    await shift.open('x', 'nadia-chat', { without: ['dm-composer-*', 'xchatEmbedRoute'] });
    const box = shift.page.locator('textarea').first();
    await box.click();
    await shift.page.keyboard.type('RM354.20 is what you still owe');
    await eventually(
      () => panelText(shift.page),
      (shown) => shown.includes(say('panel.notWatching')) || shown.includes(say('panel.readersUnknown')),
    );
  });

  test("a reply that only bears the name is not judged yet, and the page's own send button lies free", async () => {
    await shift.open('facebook', 'dinda');
    await answerComment(shift.page, 'Dinda Kusuma');
    await shift.known(/Dinda/);
    await shift.checked();
    expect((await signsOn(shift.page)).badges).not.toContain(say('guard.findings', { count: '1' }));
    expect((await signsOn(shift.page)).badges).toContain(say('guard.clean'));
    expect(await panelText(shift.page)).not.toContain(say('panel.draftMissing'));
    const button = shift.page.locator('[role=button][aria-label="Comment"]').last();
    const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
    const top = await shift.page.evaluate(
      ([left, high]) => document.elementFromPoint(left ?? 0, high ?? 0)?.localName,
      [x + width / 2, y + height / 2],
    );
    expect(top).not.toBe('tenang-layer');
  });

  test('behind the name with which a reply begins only the words of the agent are marked, and the safe version names nobody twice', async () => {
    await shift.open('facebook', 'dinda');
    await answerComment(shift.page, 'Dinda Kusuma');
    await shift.known(/Dinda/);
    await shift.page.keyboard.type('Nomor Kakak 0812-3456-7890 sudah kami cek ya, mohon tunggu.');
    await shift.stops('0812');
    expect(await marked(shift.page, 'stop')).toEqual(['0812-3456-7890']);
    expect(await marked(shift.page, 'ask')).toEqual([]);
    await shift.page.keyboard.press('Enter');
    await shift.held();
    await shift.choose('card.postSafe');
    const sent = await shift.floor.replicas.waitForSent(() => true, 60_000);
    expect(sent.text).toMatch(/^Dinda Kusuma Nomor Kakak (?!0812)/);
    expect(sent.text.match(/Dinda/g)).toHaveLength(1);
  });

  test('an inserted reply calls nobody twice; once posted, neither the way back nor the waiting is told', async () => {
    await shift.open('facebook', 'dinda');
    await answerComment(shift.page, 'Dinda Kusuma');
    const tells = (words: string, isThere: boolean) =>
      eventually(
        () => panelText(shift.page),
        (shown) => shown.includes(words) === isThere,
      );
    await tells('Alt 1', true);
    await shift.page.keyboard.press('Alt+1');
    await tells(say('guard.inserted'), true);
    await eventually(
      () => models(shift.page),
      (all) => all.some(({ text }) => /^Dinda Kusuma \S/.test(text)),
    );
    await shift.checked();
    await shift.page.keyboard.press('Enter');
    const sent = await shift.floor.replicas.waitForSent(() => true, 60_000);
    expect(sent.text).not.toMatch(/^Dinda Kusuma (?:\S+ )?Dinda/);
    await eventually(
      () => panelText(shift.page),
      (shown) => !shown.includes(say('guard.inserted')) && !shown.includes('Waiting for an answer'),
      // Sooner than a notice goes by itself.
      4_000,
    );
  });

  test('an approved leak goes out although the page takes no click that a script made', async () => {
    await shift.open('facebook', 'dinda', { without: ['untrusted-clicks'] });
    const box = await answerComment(shift.page, 'Dinda Kusuma');
    await box.click();
    await shift.page.keyboard.press('End');
    await shift.page.keyboard.type(tunggakan);
    await shift.page.keyboard.press('Enter');
    await shift.held();
    await shift.postAllTheSame();
    await shift.notHeld();
    // The badge asks for one more press.
    await eventually(
      () => signsOn(shift.page),
      ({ badges }) => badges.includes(say('guard.pressAgain')),
    );
    expect(shift.sent()).toEqual([]);
    await box.focus();
    await shift.page.keyboard.press('Enter');
    await shift.floor.replicas.waitForSent(({ text: words }) => words.endsWith(tunggakan), 60_000);
    expect(shift.sent()).toHaveLength(1);
  });
});
