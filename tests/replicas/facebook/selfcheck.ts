/**
 * Does the replica of Facebook behave as the real site does? Run by hand after work on it:
 *
 *   npx node tests/replicas/facebook/selfcheck.ts [part of a check's name]
 */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { launchChromium } from '../../e2e/browser.ts';
import type { Knobs } from '../knobs.ts';
import { startReplicas } from '../server.ts';

interface Model {
  readonly label: string;
  readonly text: string;
  readonly kind: string;
}

interface ReplicaPage {
  readonly __replica: {
    editors(): readonly Model[];
    errors(): readonly string[];
    openChat(person: string): void;
    setTheme(theme: 'light' | 'dark'): void;
  };
}

const replicas = await startReplicas();
const browser = await launchChromium({ replicas });
const { facebook } = replicas;

/** The models of all living boxes. */
const modelsOf = (page: Page) => page.evaluate(() => (window as unknown as ReplicaPage).__replica.editors());

const sentTexts = () => replicas.store.all().map(({ audience, kind, text }) => `${audience} ${kind}: ${text}`);

async function eventually(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 8000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

const awake = (box: Locator) =>
  eventually('a box wakes up', async () => (await box.getAttribute('contenteditable')) === 'true');

/** Opens a place in a page of its own, with its own knobs. */
async function open(place: string, knobs: Partial<Knobs> = {}): Promise<Page> {
  for (const old of browser.context.pages().slice(1)) await old.close();
  await browser.context.clearCookies();
  const page = await browser.context.newPage();
  await page.goto(facebook.url(place, knobs));
  await page.locator('#mount_0_0_Rq > div').waitFor();
  return page;
}

const box = (page: Page, label: string) => page.locator(`[role=textbox][aria-label="${label}"]`);
const article = (page: Page, start: string) => page.locator(`[role=article][aria-label^="${start}"]`).first();

const checks: readonly (readonly [string, () => Promise<void>])[] = [
  [
    'a comment is typed into the model and sent by Enter, once',
    async () => {
      const page = await open('dinda');
      const comment = box(page, 'Comment as Suria Mobile');
      await comment.waitFor();
      await awake(comment);
      await comment.click();
      await page.keyboard.type('Halo Kak Dinda,');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('kami bantu ya.');
      assert.equal(
        (await modelsOf(page)).find(({ kind }) => kind === 'comment')?.text,
        'Halo Kak Dinda,\nkami bantu ya.',
      );
      await page.locator('[role=button][aria-label="Comment"]').waitFor();
      assert.deepEqual(sentTexts(), []);
      await page.keyboard.press('Enter');
      await replicas.waitForSent(({ text }) => text === 'Halo Kak Dinda,\nkami bantu ya.');
      await article(page, 'Comment by Suria Mobile just now').locator('ul a[href*="comment_id="]').waitFor();
      assert.deepEqual(sentTexts(), ['public comment: Halo Kak Dinda,\nkami bantu ya.']);
      assert.equal((await modelsOf(page)).find(({ kind }) => kind === 'comment')?.text, '');
    },
  ],
  [
    'a reply box starts with the name, and keeps it',
    async () => {
      const page = await open('dinda');
      const customer = article(page, 'Comment by Dinda Kusuma');
      await customer.getByRole('button', { name: 'Reply', exact: true }).click();
      const reply = box(page, 'Reply to Dinda Kusuma');
      await reply.waitFor();
      assert.equal(await reply.getAttribute('contenteditable'), null, 'the box is asleep at first');
      await awake(reply);
      await page.keyboard.type('maaf ya.');
      assert.equal((await modelsOf(page)).find(({ kind }) => kind === 'reply')?.text, 'Dinda Kusuma maaf ya.');
      await page.keyboard.press('Enter');
      const sent = await replicas.waitForSent(({ kind }) => kind === 'reply');
      assert.equal(sent.text, 'Dinda Kusuma maaf ya.');
      await article(page, "Reply by Suria Mobile to Dinda Kusuma's comment").waitFor();
    },
  ],
];

const wanted = process.argv[2] ?? '';
let passed = 0;
const failed: string[] = [];
try {
  for (const [name, check] of checks.filter(([title]) => title.includes(wanted))) {
    replicas.reset();
    try {
      await check();
      const page = browser.context.pages().at(-1);
      const errors = page ? await page.evaluate(() => (window as unknown as ReplicaPage).__replica.errors()) : [];
      assert.deepEqual(errors, [], 'errors of the page');
      passed += 1;
      console.log(`  passed  ${name}`);
    } catch (error) {
      failed.push(name);
      console.log(`  FAILED  ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }
} finally {
  await browser.close();
  await replicas.close();
}
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
