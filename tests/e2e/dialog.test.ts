import { describe, expect, test } from 'vitest';
import { answerComment, eventually, panel, panelText, replyBox } from './floor.ts';
import { clean, leak, number, say, takeShift } from './shift.ts';

const shift = takeShift();

/** What opens over the page, when, and who has the keys meanwhile. */
describe('cards and dialogs', () => {
  async function spotOf(kind: 'stop'): Promise<{ x: number; y: number }> {
    return shift.page.evaluate((name) => {
      const [range] = [...(CSS.highlights.get(`tenang-${name}`) ?? [])] as Range[];
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, kind);
  }

  /** Whoever has just typed is left alone: mouse or caret come once more until the card is there. */
  async function opensBy(gesture: () => Promise<void>): Promise<void> {
    const word = (await shift.card()).getByText('012-774 8831').first();
    for (let tries = 0; tries < 20; tries += 1) {
      await gesture();
      const isThere = await word.waitFor({ timeout: 1_500 }).then(
        () => true,
        () => false,
      );
      if (isThere) return;
    }
    throw new Error('The card never came.');
  }

  describe('at a marked word', () => {
    test('a click opens the card, and whoever types on goes on typing', async () => {
      await shift.atNadia();
      await shift.page.keyboard.type(`${number}.`);
      await shift.stops('774');
      const { x, y } = await spotOf('stop');
      await shift.page.mouse.click(x, y);
      await (await shift.card()).getByText('012-774 8831').first().waitFor();
      await shift.page.keyboard.press('End');
      await shift.page.keyboard.type(' Sorry.');
      await eventually(shift.written, (all) => all.some((words) => words.endsWith('Sorry.')));
      await shift.notHeld();
    });

    test('a mouse that rests on it opens the card, one that leaves closes it', async () => {
      await shift.atNadia();
      await shift.page.keyboard.type(`${number}.`);
      await shift.stops('774');
      await shift.checked();
      const { x, y } = await spotOf('stop');
      await opensBy(async () => {
        await shift.page.mouse.move(40, 500);
        await shift.page.mouse.move(x, y, { steps: 4 });
      });
      expect(await shift.focus()).not.toBe('tenang-layer');
      await shift.page.mouse.move(40, 500, { steps: 4 });
      await shift.notHeld();
    });

    test('the caret in it opens the card, Escape closes it and nothing else', async () => {
      await shift.atNadia();
      await shift.page.keyboard.type(`${number} now`);
      await shift.stops('774');
      await shift.checked();
      for (let step = 0; step < 5; step += 1) await shift.page.keyboard.press('ArrowLeft');
      await opensBy(() => shift.page.keyboard.press('ArrowLeft'));
      expect(await shift.focus()).not.toBe('tenang-layer');
      await shift.page.keyboard.press('Escape');
      await shift.notHeld();
      expect(await shift.written()).toContain(`${number} now`);
    });

    test('Alt+J goes there with the focus, and Enter repairs it', async () => {
      await shift.atNadia();
      await shift.page.keyboard.type(`${number}. We are sorry.`);
      await shift.stops('774');
      await shift.page.keyboard.press('Alt+j');
      await shift.held();
      // A card that nobody can have read yet takes no Enter.
      const repaired = async () => {
        await shift.page.keyboard.press('Enter');
        await shift.settled();
        return shift.written();
      };
      await eventually(repaired, (all) => all.some((words) => words.includes('sorry') && !words.includes('774')));
      await shift.notHeld();
    });
  });

  test('a thread with two leaks is asked about once, shows all that would go, and all of it goes repaired', async () => {
    await shift.open('x', 'home');
    await shift.page.locator('[data-testid=SideNav_NewTweet_Button]').first().click();
    const first = shift.page.locator('[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]');
    await first.click();
    await shift.page.keyboard.type('We looked into it. Your number is 012-774 8831.');
    await shift.page.locator('[role=dialog] [data-testid=addButton]').click();
    await shift.page.locator('[role=dialog] [data-testid=tweetTextarea_1][contenteditable=true]').click();
    await shift.page.keyboard.type('We have also written. Your e-mail address is nadia.r@contoh.example.');
    await shift.page.locator('[role=dialog] [data-testid=tweetButton]').click();
    await shift.held();
    const shown = (await (await shift.card()).locator('body').textContent()) ?? '';
    expect(shown).toContain('012-774 8831');
    expect(shown).toContain('nadia.r@contoh.example');
    expect(shift.sent()).toEqual([]);
    await shift.choose('card.postSafe');
    await eventually(
      async () => shift.sent(),
      (all) => all.length === 2,
    );
    await shift.settled();
    expect(shift.sent().join('\n')).not.toMatch(/774|contoh/);
    expect(await shift.dialogs()).toBe(0);
  });

  test('a modal dialog of the page, opened before or after, does not lie over ours', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    await shift.page.evaluate(() => {
      const theirs = document.createElement('dialog');
      theirs.id = 'theirs';
      theirs.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; background: red';
      document.body.append(theirs);
      theirs.showModal();
    });
    await eventually(
      () => shift.page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName ?? ''),
      (name) => name === 'tenang-layer',
    );
    await shift.choose('card.edit');
    await eventually(shift.dialogs, (count) => count === 0);
    expect(shift.sent()).toEqual([]);
    expect(await shift.written()).toContain(leak);
  });

  test('what was approved goes out exactly once, however often the page clicks', async () => {
    await shift.open('x', 'nadia-line-cut', { slow: 1500 });
    await replyBox(shift.page).click();
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    await shift.page.evaluate(() => {
      setInterval(() => document.querySelector<HTMLElement>('[data-testid=tweetButtonInline]')?.click(), 30);
    });
    await shift.postAllTheSame();
    await shift.floor.replicas.waitForSent(({ text: words }) => words === leak, 60_000);
    await shift.settled();
    await shift.settled();
    expect(shift.sent()).toEqual([leak]);
  });

  test('a second press while the question opens decides nothing', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(clean);
    await shift.checked();
    shift.floor.replicas.x.add({ by: 'SuriaMobile', text: 'A colleague was faster.', replyTo: 'nadia-line-cut' });
    await shift.page.getByText('A colleague was faster.').first().waitFor({ state: 'attached' });
    await replyBox(shift.page).focus();
    await shift.page.keyboard.press('Control+Enter');
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    await shift.settled();
    expect(shift.sent()).toEqual([]);
    // What came in is shown, and nobody has to look for it.
    expect(await (await shift.card()).locator('body').textContent()).toContain('A colleague was faster.');
  });

  test('a picture that goes with a public reply is named once, with what its name tells', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(clean);
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await shift.page
      .locator('[data-testid=fileInput]')
      .first()
      .setInputFiles({ name: 'Your_number_is_012-774 8831.png', mimeType: 'image/png', buffer: png });
    await shift.page.locator('[data-testid=attachments] img').first().waitFor();
    await replyBox(shift.page).focus();
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    const shown = (await (await shift.card()).locator('body').textContent()) ?? '';
    expect(shown).toContain('Your_number_is_012-774 8831.png');
    expect(shown).toContain(say('card.filesWhy'));
    expect(shift.sent()).toEqual([]);
    await shift.choose('card.filesYes');
    await shift.floor.replicas.waitForSent(({ text: words }) => words === clean, 60_000);
    await shift.settled();
    expect(shift.sent()).toEqual([clean]);
  });

  test('wait keeps the draft, and the reminder comes, also after the page was opened anew', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    await shift.choose('card.otherWays');
    await shift.choose('card.wait');
    await shift.notHeld();
    expect(await shift.written()).toContain(leak);
    expect(shift.sent()).toEqual([]);
    // The ten minutes pass.
    await shift.floor.browser.worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: {
            session: {
              get(key: string): Promise<{ reminders: { due: number }[] }>;
              set(items: object): Promise<void>;
            };
          };
        };
      };
      const { reminders } = await chrome.storage.session.get('reminders');
      await chrome.storage.session.set({ reminders: reminders.map((each) => ({ ...each, due: 0 })) });
    });
    await shift.page.reload();
    await eventually(
      () => panelText(shift.page),
      (shown) => shown.includes('Ten minutes are over'),
    );
    // The page lost its box; the text is not lost.
    await shift.page.goto(shift.floor.replicas.x.url('nadia-chat'));
    const box = shift.page.locator('[data-testid=dm-composer-textarea]').first();
    await box.click();
    await (await panel(shift.page)).getByRole('button', { name: say('panel.insertParked') }).click();
    await eventually(
      () => box.inputValue(),
      (value) => value === leak,
    );
  });

  test('on Facebook the private way opens from here, and the text waits in it', async () => {
    await shift.open('facebook', 'dinda');
    const box = await answerComment(shift.page, 'Dinda Kusuma');
    await box.click();
    await shift.page.keyboard.press('End');
    const owed = 'Kak Dinda masih ada tunggakan Rp487.300';
    await shift.page.keyboard.type(owed);
    await shift.stops('Rp487.300');
    await shift.page.keyboard.press('Enter');
    await shift.held();
    await shift.choose('card.openPrivate');
    const privately = shift.page.locator('[role=dialog] [contenteditable=true]').first();
    await privately.waitFor();
    await privately.click();
    await (await panel(shift.page)).getByRole('button', { name: say('panel.insertParked') }).click();
    await eventually(shift.written, (all) => all.filter((words) => words.includes('Rp487.300')).length === 1);
    await shift.page.locator('[role=dialog] [role=button]').last().click();
    const message = await shift.floor.replicas.waitForSent(({ audience }) => audience === 'private', 60_000);
    expect(message.text).toContain('Rp487.300');
    expect(shift.floor.replicas.store.posts()).toEqual([]);
  });

  test('text that is dropped or pasted is marked at once', async () => {
    await shift.atNadia();
    await shift.page.evaluate(async (words) => {
      const box = document.querySelector('[data-testid=tweetTextarea_0][contenteditable=true]');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      box?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, number);
    await shift.stops('774');
    await shift.page.keyboard.press('Control+a');
    await shift.page.keyboard.press('Delete');
    await shift.page.evaluate((words) => {
      const handle = document.createElement('div');
      handle.id = 'handle';
      handle.draggable = true;
      handle.textContent = words;
      handle.style.cssText = 'position: fixed; left: 20px; top: 300px; z-index: 99; background: white';
      handle.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', words));
      document.body.append(handle);
    }, leak);
    await shift.page.locator('#handle').dragTo(replyBox(shift.page));
    await shift.stops('RM354.20');
  });

  describe('the panel', () => {
    /** Whether the middle of an element is its own, and no part of ours lies over it. */
    const isFree = (selector: string) =>
      shift.page.evaluate((of) => {
        const element = document.querySelector(of);
        if (!element) return false;
        const { left, top, width, height } = element.getBoundingClientRect();
        return [0.1, 0.5, 0.9].every((part) => {
          const under = document.elementFromPoint(left + width * part, top + height / 2);
          return under?.localName !== 'tenang-layer';
        });
      }, selector);

    test('leaves the reply box and its button free in the media viewer', async () => {
      const { posts } = shift.floor.replicas.x.state() as {
        posts: Record<string, { id: string; by: string; photos?: object[] }>;
      };
      const post = Object.values(posts).find(({ by, photos }) => by !== 'SuriaCare' && photos && photos.length > 0);
      await shift.open('x', `/${post?.by}/status/${post?.id}/photo/1`);
      const box = '[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]';
      await shift.page.locator(box).first().waitFor();
      await shift.page.locator(box).first().focus();
      await shift.page.keyboard.insertText('We are sorry.');
      await eventually(
        () => isFree(box),
        (free) => free,
      );
      await eventually(
        () => isFree('[role=dialog] [data-testid^=tweetButton]'),
        (free) => free,
      );
    });

    test('leaves the Reply button free while the chat drawer is open', async () => {
      await shift.atNadia();
      await shift.page.locator('[data-testid=dm-drawer-header]').click();
      await replyBox(shift.page).click();
      await shift.page.keyboard.insertText('We are sorry.');
      await eventually(
        () => isFree('[data-testid=tweetButtonInline]'),
        (free) => free,
      );
      expect(await isFree('[data-testid=tweetTextarea_0][contenteditable=true]')).toBe(true);
    });
  });
});
