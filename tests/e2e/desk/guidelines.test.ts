import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ed25519, makeKey, signerOf } from '../../../entrypoints/shared/ed25519.ts';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { signPack, whoSigned } from '../../../lib/packs/signature.ts';
import { faults, openPackServer, type PackServer, saysPack } from '../../packs/pack-server.ts';
import { launchChromium } from '../browser.ts';
import { card, eventually, type Floor, models, openFloor, panelText, replyBox } from '../floor.ts';
import { button, giveFile, goTo, openDesk, saved, say } from './desk.ts';

const reading = readPack(
  await readFile(new URL('../../../lib/packs/starter/suria-mobile.json', import.meta.url), 'utf8'),
);
if ('problems' in reading) throw new Error('the starter pack must read');
const base: Pack = { ...reading.pack, id: 'followed', name: 'Followed rules' };
const [lead, stranger] = await Promise.all([makeKey().then(signerOf), makeKey().then(signerOf)]);
const signed = async (change: Partial<Pack>, by = lead) => exportPack(await signPack({ ...base, ...change }, by));

let floor: Floor;
let desk: Page;
beforeAll(async () => {
  floor = await openFloor();
  desk = await openDesk(floor, 'guidelines');
  await desk.getByText(say('desk.packInForce')).first().waitFor();
});
afterAll(() => floor?.close());
beforeEach(() => floor.replicas.reset());

const part = async (name: 'write' | 'follow' | 'rollout') => {
  await goTo(desk, `guidelines/${name}`);
  await desk.locator(`.guideline-tabs a[href="#guidelines/${name}"][aria-current]`).waitFor();
};

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

describe('a lead who has never seen a pack writes a rule', () => {
  const advice = 'Nobody is patient because we ask.';

  test('marks words, says why, gives better ones: the examples are green before she has written one', async () => {
    await part('write');
    await button(desk, 'guidelines.newRule').click();
    await desk.getByLabel(say('guidelines.badSentence')).fill('Please be patient, our team is on it.');
    for (const word of ['be', 'patient'])
      await desk.locator('.mark-words .word').getByText(word, { exact: true }).click();
    await desk.getByLabel(say('guidelines.why')).fill(advice);
    await desk.getByLabel(say('guidelines.better')).fill('give us until four');
    await desk.locator('.example .leaf').nth(1).waitFor();
    expect(await desk.locator('.example .coral').count()).toBe(0);
    await button(desk, 'guidelines.keep').click();
    await desk.locator('.rule-shelf').getByText('be patient').waitFor();
  });

  test('what she keeps is undone and done again', async () => {
    const tools = desk.locator('.write-tools');
    await tools.getByLabel(say('guidelines.undo')).click();
    await desk.locator('.rule-shelf').getByText('be patient').waitFor({ state: 'detached' });
    await tools.getByLabel(say('guidelines.redo')).click();
    await desk.locator('.rule-shelf').getByText('be patient').waitFor();
  });

  test('a rule that marks too much is seen to do so on the sample, and is not kept', async () => {
    await button(desk, 'guidelines.newRule').click();
    await desk.getByLabel(say('guidelines.badSentence')).fill('We will send you the news.');
    await desk.locator('.mark-words .word').getByText('We', { exact: true }).click();
    await desk.getByLabel(say('guidelines.why')).fill('Too short a word.');
    await button(desk, 'guidelines.keep').click();
    await desk.locator('.rule-faults').getByText('three letters').waitFor();
    await desk.getByLabel(say('guidelines.phrase')).fill('you');
    await eventually(
      () => desk.locator('.tried-on').last().locator('li').count(),
      (count) => count > 5,
    );
  });

  test('she publishes with her own key, and the file verifies', async () => {
    await button(desk, 'guidelines.publish').click();
    const key = await saved(desk, () => button(desk, 'guidelines.makeKey').click());
    expect(JSON.parse(key.text)).toMatchObject({ kty: 'OKP', crv: 'Ed25519' });
    await desk.getByText(say('guidelines.signedBy').split('{')[0] ?? '').waitFor();
    const file = await saved(desk, () => button(desk, 'guidelines.saveFile').click());
    const pack = readPack(file.text);
    if ('problems' in pack) throw new Error(JSON.stringify(pack.problems));
    expect(await whoSigned(pack.pack, ed25519)).toMatchObject({ state: 'signed' });
    expect(pack.pack.phraseRules?.at(-1)).toMatchObject({ id: 'be-patient', phrase: 'be patient', advice });
    await desk.locator('.publish .button.primary').click();
    await desk.locator('.desk-notice-place').getByText('1.0.1').waitFor();
  });

  test('from then on it asks on X, with her words', async () => {
    const page = await sendOnX('Hi Nadia, please be patient.');
    const dialog = await card(page);
    await eventually(
      () => dialog.locator('body').textContent(),
      (shown) => shown?.includes(advice) === true,
    );
    expect(floor.replicas.store.all()).toEqual([]);
    await page.close();
  });
});

describe('another version comes into force while she writes', () => {
  const comes = async (version: string) => {
    await goTo(desk, 'guidelines');
    await giveFile(desk, 'pack', exportPack({ ...base, id: 'meanwhile', version }));
    await button(desk, 'desk.packTakeEffect').click();
    await desk.locator('.in-force h2').getByText(version).waitFor();
    await part('write');
  };

  test('her draft is offered again, and goes on from there', async () => {
    await desk.bringToFront();
    await comes('1.0.0');
    await desk.locator('.rule-shelf button').first().click();
    const why = desk.getByLabel(say('guidelines.why'));
    await why.fill('In other words than before.');
    await button(desk, 'guidelines.keep').click();
    await desk.getByText(say('guidelines.draftChanges', { count: 1 })).waitFor();
    await comes('1.1.0');
    const offer = desk.locator('.other-draft');
    await offer.getByText('meanwhile@1.0.0').waitFor();
    expect(await desk.locator('.write-tools [role=status]').count()).toBe(0);
    await offer.getByText(say('drafts.takeUp')).click();
    await offer.waitFor({ state: 'detached' });
    await desk.getByText(say('guidelines.draftChanges', { count: 1 })).waitFor();
    await desk.locator('.rule-shelf button').first().click();
    await eventually(
      () => why.inputValue(),
      (words) => words === 'In other words than before.',
    );
  });

  test('thrown away it is gone, and not offered again', async () => {
    await comes('1.2.0');
    const offer = desk.locator('.other-draft');
    await offer.getByText(say('drafts.throwAway')).click();
    await offer.waitFor({ state: 'detached' });
    await desk.reload();
    await desk.locator('.rule-shelf').waitFor();
    expect(await offer.count()).toBe(0);
  });
});

describe('a rule in simulation', () => {
  test('holds nothing, shows nothing, and is counted', async () => {
    await desk.bringToFront();
    await goTo(desk, 'guidelines');
    const quiet: Pack = {
      ...base,
      id: 'quiet',
      phraseRules: [
        {
          id: 'smile',
          phrase: 'keep smiling',
          severity: 'stop',
          advice: 'Nobody is smiling.',
          rollout: 'simulate',
          mustFlag: ['Keep smiling.'],
          mustPass: ['We call at four.'],
        },
      ],
    };
    await giveFile(desk, 'pack', exportPack(quiet));
    await button(desk, 'desk.packTakeEffect').click();
    await desk.locator('.in-force h2').getByText(quiet.name).waitFor();
    const page = await sendOnX('Hi Nadia, sorry that nobody called you. We will DM you by four. Keep smiling');
    await floor.replicas.waitForSent((sent) => sent.text.includes('Keep smiling'), 60_000);
    await eventually(
      () => floor.rows<{ readonly text: string }>('interactions'),
      (rows) => rows.some(({ text }) => text.includes('Keep smiling')),
    );
    await page.close();
    await desk.bringToFront();
    await eventually(
      async () => {
        await goTo(desk, 'guidelines');
        await part('rollout');
        return desk.locator('.rollout tbody tr').first().textContent();
      },
      (row) => row?.includes(say('guidelines.wouldShow', { count: 1 })) === true,
    );
  });
});

describe('guidelines at an address', () => {
  let server: PackServer;
  beforeAll(async () => {
    server = await openPackServer();
  });
  afterAll(() => server?.close());
  const address = () => server.address.replace('localhost', '127.0.0.1');
  const section = () => desk.locator('.followed').first();
  const look = async (outcome: string) => {
    await section().getByText(say('guidelines.checkNow')).click();
    await section().getByText(outcome).waitFor();
  };
  const inForce = async () => {
    await goTo(desk, 'guidelines');
    const shown = await desk.locator('.in-force h2').textContent();
    await part('follow');
    return shown ?? '';
  };

  test('are taken at the first look, and their key is pinned', async () => {
    await desk.bringToFront();
    await part('follow');
    server.play(saysPack(await signed({ version: '1.1.0' }), '"one"'));
    await section().getByLabel(say('guidelines.address')).fill(address());
    await section().getByText(say('guidelines.follow'), { exact: true }).click();
    await section().getByText(say('guidelines.outcome-update')).waitFor();
    expect(await inForce()).toMatch(/Followed rules.*1\.1\.0/);
    await section().locator('code').waitFor();
  });

  test('the same once more changes nothing', () => look(say('guidelines.outcome-unchanged')));

  test.each<[string, () => Promise<string> | null, keyof typeof faults | null, Parameters<typeof say>[0]]>([
    ['an older version', () => signed({ version: '1.0.0' }), null, 'guidelines.outcome-older'],
    [
      'a word changed on the way',
      async () => (await signed({ version: '1.2.0' })).replace('Suria', 'Surla'),
      null,
      'guidelines.outcome-tampered',
    ],
    ['no signature', async () => exportPack({ ...base, version: '1.2.0' }), null, 'guidelines.outcome-unsigned'],
    ['a web page', () => null, 'a web page', 'guidelines.outcome-web-page'],
    ['a redirect to HTTP', () => null, 'redirect to http', 'guidelines.outcome-redirected'],
    ['an answer cut off', () => null, 'truncated', 'guidelines.outcome-unreachable'],
    ['an endless answer', () => null, 'huge', 'guidelines.outcome-huge'],
    ['nothing any more', () => null, 'gone', 'guidelines.outcome-gone'],
  ])('%s leaves the last good ones in force, and says so', async (_name, text, fault, outcome) => {
    const pack = await text();
    server.play(
      pack === null || fault !== null ? faults[fault ?? 'gone'](await signed({})) : saysPack(pack, `"${_name}"`),
    );
    await look(say(outcome));
    expect(await inForce()).toMatch(/1\.1\.0/);
  });

  test('another key is told loudly, and only a person may trust it', async () => {
    server.play(saysPack(await signed({ version: '1.2.0' }, stranger), '"stranger"'));
    await section().getByText(say('guidelines.checkNow')).click();
    await section().locator('.strange-key').waitFor();
    expect(await inForce()).toMatch(/1\.1\.0/);
    await desk.locator('.guideline-tabs .to-see').waitFor();
  });

  test('a change of what the guard does waits for a yes', async () => {
    server.play(saysPack(await signed({ version: '1.3.0', severities: { phone: 'note' } }), '"three"'));
    await look(say('guidelines.outcome-asks'));
    expect(await inForce()).toMatch(/1\.1\.0/);
    await section()
      .getByRole('button', { name: /1\.3\.0/ })
      .click();
    await section().getByText(say('guidelines.outcome-update')).waitFor();
    expect(await inForce()).toMatch(/1\.3\.0/);
  });
});

test('what is there is asked for with its ETag, and not sent again', async () => {
  const server = await openPackServer();
  const spki = new X509Certificate(server.certificate).publicKey.export({ type: 'spki', format: 'der' });
  const vouched = createHash('sha256').update(spki).digest('base64');
  // a browser keeps nothing that came with a certificate that it only overlooks: this one vouches for ours
  const browser = await launchChromium({
    extension: new URL('../../../.output/chrome-mv3', import.meta.url).pathname,
    extraArgs: [`--ignore-certificate-errors-spki-list=${vouched}`],
  });
  try {
    server.play(saysPack(await signed({ version: '1.1.0' }), '"one"'));
    const page = await browser.context.newPage();
    await page.goto(browser.extensionUrl('desk.html#guidelines/follow'));
    const section = page.locator('.followed').first();
    await section.getByLabel(say('guidelines.address')).fill(server.address.replace('localhost', '127.0.0.1'));
    await section.getByText(say('guidelines.follow'), { exact: true }).click();
    await section.getByText(say('guidelines.outcome-update')).waitFor();
    await section.getByText(say('guidelines.checkNow')).click();
    await section.getByText(say('guidelines.outcome-unchanged')).waitFor();
    expect(server.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"one"']);
  } finally {
    await browser.close();
    await server.close();
  }
});
