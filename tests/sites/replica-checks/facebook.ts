import assert from 'node:assert/strict';
import { inboxUrl } from '../../replicas/facebook/places.ts';
import { personOf } from '../../replicas/facebook/seed/people.ts';
import type { Knobs } from '../../replicas/knobs.ts';
import {
  becomesSent,
  boxesBecome,
  boxesOf,
  type Check,
  draftOf,
  type Ground,
  held,
  holdSends,
  insert,
  keepBox,
  problemsOf,
  threadOf,
  wasSent,
  wordsUnder,
} from './ground.ts';

const open = async ({ page, replicas }: Ground, place: string, knobs: Partial<Knobs> = {}) => {
  await page.goto(place.startsWith('https:') ? place : replicas.facebook.url(place, knobs));
  await page.locator('#mount_0_0_Rq > div').waitFor();
};
interface Replica {
  readonly __replica: {
    editors(): { kind: string; text: string }[];
    errors(): string[];
    openChat(key: string): void;
  };
}
const modelOf = ({ page }: Ground, kind: string) =>
  page.evaluate(
    (of) =>
      (window as unknown as Replica).__replica
        .editors()
        .filter((each) => each.kind === of)
        .at(-1)?.text ?? null,
    kind,
  );
const errors = ({ page }: Ground) => page.evaluate(() => (window as unknown as Replica).__replica.errors());
const lexical = 'public lexical';
const words = {
  en: {
    reply: 'Reply',
    send: 'Send message',
    menu: 'Edit or delete this',
    edit: 'Edit',
    comment: 'Comment',
    like: 'Send a Like',
  },
  id: {
    reply: 'Balas',
    send: 'Kirim pesan',
    menu: 'Edit atau hapus ini',
    edit: 'Edit',
    comment: 'Komentar',
    like: 'Kirim Suka',
  },
  ms: {
    reply: 'Balas',
    send: 'Hantar mesej',
    menu: 'Edit atau padam ini',
    edit: 'Edit',
    comment: 'Komen',
    like: 'Hantar Suka',
  },
} as const;
const action = ({ page }: Ground, name: string) =>
  page.locator('[role=article] ul [role=button]', { hasText: new RegExp(`^${name}$`) });

const texts: readonly [string, string][] = [
  ['one line', 'Kami sedang memeriksa, Kak.'],
  ['many lines', 'Halo Kak Dinda,\n\nmaaf ya.\nSuria'],
  ['emoji', 'Maaf 🙏🏽 dari kami 👨‍👩‍👧 semua'],
];

const inserting: Record<string, Check> = Object.fromEntries(
  (['rich', 'plain'] as const).flatMap((mode) =>
    texts.flatMap(([what, text]): [string, Check][] => {
      const knobs: Partial<Knobs> = mode === 'plain' ? { without: ['rich-text'] } : {};
      return [
        [
          `Facebook: ${what} into an empty ${mode} box, undone in one step`,
          async (ground) => {
            await open(ground, 'dinda', knobs);
            await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
            assert.deepEqual(await insert(ground, 'facebook', 'comment', text, 'replace'), { ok: true, text });
            assert.equal(await modelOf(ground, 'comment'), text);
            await ground.page.keyboard.press('Control+z');
            await ground.world.until(() =>
              sites.facebook
                .findReplyBoxes(document)
                .every((box) => sites.facebook.editorOf(box).read(box.element) === ''),
            );
            assert.equal(await modelOf(ground, 'comment'), '');
            await ground.page.keyboard.press('Control+y');
            await ground.page.waitForTimeout(100);
            assert.equal(await modelOf(ground, 'comment'), text);
            assert.deepEqual(await errors(ground), []);
          },
        ],
        [
          `Facebook: ${what} in place of a ${mode} draft, then words go on`,
          async (ground) => {
            await open(ground, 'dinda', knobs);
            await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
            await ground.page.click('[role=textbox]');
            await ground.page.keyboard.type('sebuah draf');
            await ground.page.keyboard.press('Shift+Enter');
            await ground.page.keyboard.type('dua baris');
            assert.equal(await draftOf(ground, 'facebook', 'comment'), 'sebuah draf\ndua baris');
            assert.deepEqual(await insert(ground, 'facebook', 'comment', text, 'replace'), { ok: true, text });
            assert.equal(await modelOf(ground, 'comment'), text);
            await ground.page.keyboard.type('!');
            assert.equal(await modelOf(ground, 'comment'), `${text}!`);
          },
        ],
      ];
    }),
  ),
);

const removing: Record<string, Check> = Object.fromEntries(
  (['rich', 'plain'] as const).flatMap((mode) =>
    (
      [
        ['in the middle', ['tagihan Rp487.300 belum'], 'Rp487.300'],
        ['at the beginning', ['Rp487.300 belum dibayar'], 'Rp487.300'],
        ['at the end', ['tagihannya Rp487.300'], 'Rp487.300'],
        ['a whole line', ['satu', 'Rp487.300', 'tiga'], 'Rp487.300'],
        ['over two lines', ['a Rp487.300', 'telat b'], 'Rp487.300\ntelat'],
        ['everything', ['Rp487.300'], 'Rp487.300'],
      ] as const
    ).flatMap(([where, lines, part]): [string, Check][] =>
      ['', 'Rp***', 'dua\nbaris'].map((by): [string, Check] => [
        `Facebook: a part ${where} of a ${mode} box is replaced by "${by.replace('\n', '/')}"`,
        async (ground) => {
          await open(ground, 'dinda', mode === 'plain' ? { without: ['rich-text'] } : {});
          await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
          await ground.page.click('[role=textbox]');
          for (const [index, line] of lines.entries()) {
            if (index > 0) await ground.page.keyboard.press('Shift+Enter');
            await ground.page.keyboard.type(line);
          }
          const draft: string = lines.join('\n');
          assert.equal(await draftOf(ground, 'facebook', 'comment'), draft);
          const start = draft.indexOf(part);
          const outcome = await insert(ground, 'facebook', 'comment', by, { start, end: start + part.length });
          const wanted = draft.replace(part, by);
          assert.deepEqual([await modelOf(ground, 'comment'), outcome.ok, outcome.text], [wanted, true, wanted]);
          assert.deepEqual(await errors(ground), []);
        },
      ]),
    ),
  ),
);

export const facebookChecks: Record<string, Check> = {
  async 'Facebook: a post reads its comments, in three languages'(ground) {
    for (const lang of ['en', 'id', 'ms'] as const) {
      await open(ground, 'dinda', { lang, buttons: true });
      await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
      await action(ground, words[lang].reply).first().click();
      await boxesBecome(ground, 'facebook', [`comment ${lexical}`, `reply ${lexical}`]);
      const thread = await threadOf(ground, 'facebook', 'reply');
      assert.deepEqual(
        thread.above.map((post) => post.split(':')[0]),
        ['brand suria.mobile', 'customer dinda.kusuma', 'bystander bayu.prakoso', 'customer dinda.kusuma'],
      );
      assert.deepEqual(thread.customer, { handle: 'dinda.kusuma', name: 'Dinda Kusuma' });
      assert.deepEqual(thread.problems, []);
      assert.deepEqual(await problemsOf(ground, 'facebook'), []);
      assert.equal(
        await ground.world.run(() =>
          sites.facebook.ownHandle(document, sites.facebook.findReplyBoxes(document)[0] ?? null),
        ),
        'suria.mobile',
      );
    }
  },

  async 'Facebook: a reply answers whom its button belongs to, and keeps the name it begins with'(ground) {
    await open(ground, 'dinda');
    await action(ground, 'Reply').nth(1).click();
    await boxesBecome(ground, 'facebook', [`comment ${lexical}`, `reply ${lexical}`]);
    const thread = await threadOf(ground, 'facebook', 'reply');
    assert.deepEqual(thread.customer, { handle: 'bayu.prakoso', name: 'Bayu Prakoso' });
    assert.equal(await draftOf(ground, 'facebook', 'reply'), 'Bayu Prakoso ');
    const outcome = await insert(ground, 'facebook', 'reply', 'maaf ya Kak.\nKami cek.', 'replace');
    assert.deepEqual([outcome.ok, await modelOf(ground, 'reply')], [true, 'Bayu Prakoso maaf ya Kak.\nKami cek.']);
    const again = await insert(ground, 'facebook', 'reply', 'Kami telepon sore ini.', 'replace');
    assert.deepEqual([again.ok, await modelOf(ground, 'reply')], [true, 'Bayu Prakoso Kami telepon sore ini.']);
    assert.equal(await ground.page.locator('[contenteditable] [spellcheck=false]').textContent(), 'Bayu Prakoso');
    assert.deepEqual(await wordsUnder(ground, 'facebook', 'reply', 'telepon'), { words: ['telepon'], seen: true });
    assert.deepEqual(await wordsUnder(ground, 'facebook', 'reply', 'Prakoso Kami'), {
      words: ['Prakoso Kami'],
      seen: true,
    });
  },

  async 'Facebook: a post dialog over a feed is read, not the feed'(ground) {
    await open(ground, 'timeline', { without: ['laziness'] });
    await ground.page.locator('[role=article][aria-posinset] a[href*="posts/pfbid02Dinda"]').first().click();
    await ground.page.locator('[role=dialog] [contenteditable=true]').first().waitFor();
    const view = await threadOf(ground, 'facebook', 'view');
    assert.match(view.targetId ?? '', /^pfbid02Dinda/);
    assert.ok(
      view.after.some((post) => post.includes('Saya mau tanya')),
      view.after.join('\n'),
    );
    assert.ok((await boxesOf(ground, 'facebook')).every((box) => box.endsWith(lexical)));
  },

  async 'Facebook: the private reply is private, in three languages, and knows its comment'(ground) {
    for (const lang of ['en', 'id', 'ms'] as const) {
      await open(ground, 'dinda', { lang });
      await action(ground, words[lang].send).first().click();
      await ground.page.locator('[role=dialog] [contenteditable=true]').waitFor();
      await boxesBecome(ground, 'facebook', [`comment ${lexical}`, 'message private lexical']);
      const thread = await threadOf(ground, 'facebook', 'message');
      assert.deepEqual(thread.customer, { handle: 'dinda.kusuma', name: 'Dinda Kusuma' });
      assert.equal(thread.targetId, '7700100000000001');
      assert.deepEqual(thread.problems, []);
      const text = 'Tagihan Kakak Rp487.300.';
      assert.deepEqual(await insert(ground, 'facebook', 'message', text, 'replace'), { ok: true, text });
      assert.equal(await modelOf(ground, 'private-reply'), text);
      await holdSends(ground, 'facebook');
      await ground.page.locator('[role=dialog] [role=button]').last().click();
      assert.deepEqual(await held(ground), [`click: message: ${text}`]);
    }
  },

  async 'Facebook: Messenger and a docked chat over a post, in three languages'(ground) {
    for (const lang of ['en', 'id', 'ms'] as const) {
      await open(ground, 'messenger-dinda', { lang });
      await boxesBecome(ground, 'facebook', ['message private lexical']);
      const thread = await threadOf(ground, 'facebook', 'message');
      assert.deepEqual(
        thread.posts.map(({ author }) => author),
        ['customer', 'brand', 'customer'],
      );
      assert.deepEqual(thread.customer, { handle: 'dinda.kusuma', name: 'Dinda Kusuma' });
      assert.deepEqual(await problemsOf(ground, 'facebook'), []);
      await open(ground, 'dinda', { lang });
      await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
      await ground.page.evaluate(() => (window as unknown as Replica).__replica.openChat('dinda.kusuma'));
      await boxesBecome(ground, 'facebook', [`comment ${lexical}`, 'message private lexical']);
      const chat = await threadOf(ground, 'facebook', 'message');
      assert.deepEqual(
        chat.posts.map(({ author }) => author),
        ['customer', 'brand', 'customer'],
      );
      assert.equal(chat.customer?.name, 'Dinda Kusuma');
      assert.deepEqual(chat.problems, []);
    }
  },

  async 'Facebook: two chat tabs are two conversations'(ground) {
    await open(ground, 'dinda');
    await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
    await ground.page.evaluate(() => {
      const replica = (window as unknown as Replica).__replica;
      replica.openChat('dinda.kusuma');
      replica.openChat('sofea.zulkifli');
    });
    await boxesBecome(ground, 'facebook', [`comment ${lexical}`, 'message private lexical', 'message private lexical']);
    const people = [
      (await threadOf(ground, 'facebook', 'message', 0)).customer?.name,
      (await threadOf(ground, 'facebook', 'message', 1)).customer?.name,
    ];
    assert.deepEqual(people.sort(), ['Dinda Kusuma', 'Sofea Zulkifli']);
  },

  async 'Facebook: Business Suite, messages private and comments public'(ground) {
    const id = personOf('dinda.kusuma').id;
    for (const lang of ['en', 'id', 'ms'] as const) {
      await open(ground, inboxUrl('messenger', { id, type: 'FB_MESSAGE' }, { lang }));
      await boxesBecome(ground, 'facebook', ['message private lexical']);
      const thread = await threadOf(ground, 'facebook', 'message');
      assert.deepEqual(
        thread.posts.map(({ author }) => author),
        ['customer', 'brand', 'customer'],
      );
      assert.equal(thread.customer?.name, 'Dinda Kusuma');
      assert.deepEqual(await problemsOf(ground, 'facebook'), []);
    }
  },

  async 'Facebook: the comment tab of Business Suite is public, as rich box and as textarea'(ground) {
    for (const without of [[], ['lexical-inbox']]) {
      await open(ground, inboxUrl('facebook', null, { without, lang: 'en' }));
      await ground.page.waitForTimeout(500);
      const rows = ground.page.locator('[data-surface*=thread_row]');
      if ((await rows.count()) > 0) await rows.first().locator('div').first().click();
      await ground.world.until(() => sites.facebook.findReplyBoxes(document).length > 0);
      for (const box of await boxesOf(ground, 'facebook'))
        assert.match(box, without.length > 0 ? /public textarea/ : /public lexical/);
    }
  },

  async 'Facebook: groups answer as, new posts and edits are public'(ground) {
    await open(ground, 'group');
    await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
    await open(ground, 'roaming');
    await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
    await ground.page.locator('[aria-label="Edit or delete this"]').first().click();
    await ground.page.getByText('Edit', { exact: true }).last().click();
    await boxesBecome(ground, 'facebook', [`comment ${lexical}`, `comment ${lexical}`]);
  },

  async 'Facebook: hostile names are cut and stay text'(ground) {
    await open(ground, 'hostile', { hostile: true });
    await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
    const thread = await threadOf(ground, 'facebook', 'comment');
    for (const post of [...thread.posts, ...(thread.below ?? [])]) {
      assert.ok(post.name.length <= 200 && post.text.length <= 10_000);
    }
  },

  ...inserting,
  ...removing,

  async 'Facebook: sends are seen and held: Enter and buttons, not line breaks, pickers and names'(ground) {
    for (const lang of ['en', 'id', 'ms'] as const) {
      await open(ground, 'dinda', { lang });
      await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
      await holdSends(ground, 'facebook');
      await ground.page.click('[role=textbox]');
      await ground.page.keyboard.type('satu');
      await ground.page.keyboard.press('Shift+Enter');
      await ground.page.keyboard.type('dua');
      assert.deepEqual(await held(ground), []);
      await ground.page.keyboard.press('Enter');
      assert.deepEqual(await held(ground), ['key: comment: satu\ndua']);
      await ground.page.locator(`[role=presentation] [role=button][aria-label="${words[lang].comment}"]`).click();
      assert.deepEqual(await held(ground), ['click: comment: satu\ndua']);
      const tools = ground.page.locator('[role=presentation] [role=button]:not([aria-disabled=true])');
      for (let index = 0; index < 5; index++) await tools.nth(index).click();
      assert.deepEqual(await held(ground), []);
      await ground.page.click('[role=textbox]');
      await ground.page.keyboard.press('End');
      await ground.page.keyboard.type(' @din');
      await ground.page.waitForSelector('[role=listbox]');
      await ground.page.keyboard.press('Enter');
      assert.deepEqual(await held(ground), []);
      await ground.page.keyboard.press('Enter');
      assert.equal((await held(ground)).length, 1);
      assert.deepEqual(ground.replicas.facebook.posts(), []);
    }
  },

  async 'Facebook: a send button without a label, or with another, is held'(ground) {
    for (const without of ['send-label', 'short-send-label']) {
      await open(ground, 'dinda', { without: [without] });
      await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
      await holdSends(ground, 'facebook');
      await ground.page.click('[role=textbox]');
      await ground.page.keyboard.type('hati-hati');
      await ground.page.locator('[role=presentation] [role=button]').last().click();
      assert.deepEqual(await held(ground), ['click: comment: hati-hati'], without);
    }
  },

  async 'Facebook: a thumb is not the draft'(ground) {
    await open(ground, 'messenger-dinda');
    await boxesBecome(ground, 'facebook', ['message private lexical']);
    await holdSends(ground, 'facebook');
    await ground.page.locator('[aria-label="Send a Like"]').click();
    assert.deepEqual(await held(ground), []);
    await insert(ground, 'facebook', 'message', 'Halo Kak', 'replace');
    await ground.page.locator('[aria-label="Press Enter to send"]').click();
    assert.deepEqual(await held(ground), ['click: message: Halo Kak']);
  },

  async 'Facebook: a comment was sent once it stands there, not while it is on its way or when it fails'(ground) {
    await open(ground, 'dinda', { slow: 1500 });
    await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
    await insert(ground, 'facebook', 'comment', 'Kami cek ya, Kak.', 'replace');
    await keepBox(ground, 'facebook', 'comment');
    await ground.page.keyboard.press('Enter');
    await ground.page.getByText('Posting…').waitFor();
    assert.equal(await wasSent(ground, 'facebook', 'Kami cek ya, Kak.'), false);
    await becomesSent(ground, 'facebook', 'Kami cek ya, Kak.');
    assert.equal(ground.replicas.facebook.posts().length, 1);
    await open(ground, 'dinda', { fail: true });
    await boxesBecome(ground, 'facebook', [`comment ${lexical}`]);
    await insert(ground, 'facebook', 'comment', 'Ini gagal.', 'replace');
    await keepBox(ground, 'facebook', 'comment');
    await ground.page.keyboard.press('Enter');
    await ground.page.getByText('Try again').waitFor();
    assert.equal(await wasSent(ground, 'facebook', 'Ini gagal.'), false);
  },

  async 'Facebook: messages that were let through were sent'(ground) {
    await open(ground, 'messenger-dinda');
    await boxesBecome(ground, 'facebook', ['message private lexical']);
    await insert(ground, 'facebook', 'message', 'Sudah kami cek.', 'replace');
    await keepBox(ground, 'facebook', 'message');
    await ground.page.keyboard.press('Enter');
    await becomesSent(ground, 'facebook', 'Sudah kami cek.');
  },

  async 'Facebook: pages that lack a hook are still read, or say so'(ground) {
    const hooks = [
      'post-article',
      'posinset',
      'permalink',
      'story-message',
      'comment-article',
      'comment-label',
      'comment-lang',
      'author-comment-id',
      'time-link',
      'badge',
      'box-role',
      'box-label',
      'box-placeholder',
      'voices',
      'main',
    ];
    for (const hook of hooks) {
      await open(ground, 'dinda', { without: [hook] });
      await ground.world.until(() => sites.facebook.findReplyBoxes(document).length > 0);
      await action(ground, 'Reply')
        .first()
        .click()
        .catch(() => ground.page.getByText('Reply', { exact: true }).first().click());
      await ground.world.until(() => sites.facebook.findReplyBoxes(document).length > 1);
      const audiences = (await boxesOf(ground, 'facebook')).map((box) => box.split(' ')[1]);
      assert.ok(!audiences.includes('private'), hook);
      const kind = (await boxesOf(ground, 'facebook'))[0]?.split(' ')[0] ?? '';
      const thread = await threadOf(ground, 'facebook', kind);
      const said = [...thread.problems, ...(await problemsOf(ground, 'facebook'))];
      if (said.length === 0) {
        assert.deepEqual(audiences, ['public', 'public'], hook);
        assert.deepEqual(
          thread.above.map((post) => post.split(':')[0]),
          ['brand suria.mobile', 'customer dinda.kusuma', 'bystander bayu.prakoso', 'customer dinda.kusuma'],
          hook,
        );
      }
    }
  },
};
declare const sites: import('../isolated-world.ts').InWorld['sites'];
