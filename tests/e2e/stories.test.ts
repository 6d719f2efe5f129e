import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Interaction } from '../../lib/records/schema.ts';
import { calledOnce } from '../../lib/sites/editors/called-once.ts';
import {
  answerComment,
  card,
  eventually,
  type Floor,
  marked,
  models,
  openFloor,
  panel,
  panelText,
  replyBox,
} from './floor.ts';

/**
 * The story that Tenang was made for. A customer complains in public that her line was cut. She called twice last week and was promised a
 * call back that never came. The agent types what she owes and when she last paid.
 */
const stories = [
  {
    site: 'x',
    language: 'en',
    place: 'nadia-line-cut',
    customer: 'Nadia Rahman',
    leak: 'Hi Nadia, you still owe RM354.20 and your last payment was on 2 January, so the line stays off.',
    owes: 'RM354.20',
    missed: /call/i,
    channel: /\bDM\b|direct message/i,
    sendKey: 'Control+Enter',
  },
  {
    site: 'facebook',
    language: 'id',
    place: 'dinda',
    customer: 'Dinda Kusuma',
    leak: 'Kak Dinda, tunggakan Kakak Rp487.300 dan terakhir bayar 2 Januari, jadi sambungannya kami putus.',
    owes: 'Rp487.300',
    missed: /telepon|hubungi/i,
    channel: /Messenger|pesan|inbox|DM/i,
    sendKey: 'Enter',
  },
  {
    site: 'facebook',
    language: 'ms',
    place: 'sofea',
    customer: 'Sofea Zulkifli',
    leak: 'Cik Sofea masih ada tunggakan RM186.40 dan bayaran terakhir pada 2 Januari, sebab itu talian dipotong.',
    owes: 'RM186.40',
    missed: /telefon|hubungi|panggilan/i,
    channel: /Messenger|mesej|inbox|DM/i,
    sendKey: 'Enter',
  },
] as const;

describe.each(stories)('$customer on $site in $language', (story) => {
  let floor: Floor;
  beforeAll(async () => {
    floor = await openFloor({ language: story.language });
  });
  afterAll(async () => {
    await floor?.close();
  });

  test('from the complaint to the reply in her history', async () => {
    const page = await floor.open(story.site, story.place);
    const frame = await panel(page);
    const box = story.site === 'facebook' ? await answerComment(page, story.customer) : replyBox(page);

    // The panel shows who she is, that she called, and what was promised and not kept.
    await eventually(
      () => panelText(page),
      (text) => text.includes(story.customer) && /Rudi/.test(text),
    );
    expect(await frame.locator('.matters li').first().textContent()).toMatch(/Rudi/);
    const calls = (await floor.rows<Interaction>('interactions')).filter(
      ({ channel, direction }) => channel === 'telephone' && direction === 'in',
    );
    expect(calls.length).toBeGreaterThanOrEqual(2);

    // The words are marked before the sentence is finished.
    await box.click();
    const middle = story.leak.indexOf(story.owes) + story.owes.length + 1;
    await page.keyboard.type(story.leak.slice(0, middle));
    await eventually(
      () => marked(page, 'stop'),
      (words) => words.some((word) => word.includes(story.owes)),
    );
    await page.keyboard.type(story.leak.slice(middle));
    await eventually(
      () => models(page),
      (editors) => editors.some(({ text }) => text.trim().endsWith(story.leak)),
    );

    // The send is held, and the page shows nothing new.
    await page.keyboard.press(story.sendKey);
    const dialog = await card(page);
    await eventually(
      () => dialog.locator('[role=dialog], [role=alertdialog]').count(),
      (count) => count > 0,
    );
    expect(floor.replicas.store.all()).toEqual([]);
    expect((await models(page)).some(({ text }) => text.trim().endsWith(story.leak))).toBe(true);

    // Escape: back to the draft, and nothing of it lost.
    await page.keyboard.press('Escape');
    await eventually(
      () => dialog.locator('[role=dialog], [role=alertdialog]').count(),
      (count) => count === 0,
    );
    expect((await models(page)).some(({ text }) => text.trim().endsWith(story.leak))).toBe(true);

    // A suggestion that owns the missed call, asks her into the direct message, and names what happens next.
    const replies = frame.locator('button.reply');
    await eventually(
      () => replies.count(),
      (count) => count >= 2,
    );
    const texts = await frame
      .locator('.reply-text')
      .evaluateAll((nodes) => nodes.map(({ textContent }) => textContent ?? ''));
    const wanted = texts.findIndex((text) => story.missed.test(text) && story.channel.test(text) && /\d/.test(text));
    expect(wanted, texts.join('\n')).toBeGreaterThanOrEqual(0);
    const offered = texts[wanted] ?? '';
    // Facebook's box begins with her name, so the reply goes in without calling her again.
    const reply = story.site === 'facebook' ? calledOnce(offered, `${story.customer} `) : offered;
    expect(reply).not.toContain(story.owes);
    await replies.nth(wanted).click();
    await eventually(
      () => models(page),
      (editors) => editors.some(({ text }) => text.trim().endsWith(reply)),
    );

    // Sent once, by one press.
    await box.click();
    await eventually(
      () => marked(page, 'stop'),
      (words) => words.length === 0,
    );
    await page.keyboard.press(story.sendKey);
    const sent = await floor.replicas.waitForSent(({ text }) => text.includes(reply), 60_000);
    expect(sent.audience).toBe('public');
    expect(floor.replicas.store.all()).toHaveLength(1);

    // It stands in her history, once, by itself.
    const rows = await eventually(
      async () => (await floor.rows<Interaction>('interactions')).filter(({ text }) => text.includes(reply)),
      (found) => found.length > 0,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ direction: 'out', channel: story.site });
    await eventually(
      () => panelText(page),
      (text) => text.includes(reply.slice(0, 24)),
    );
    expect(floor.replicas.store.all()).toHaveLength(1);
    await page.close();
  });
});
