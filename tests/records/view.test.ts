import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addCustomer, linkIdentity, setFacts } from '../../lib/records/customers.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { factsOf, historyOf } from '../../lib/records/history.ts';
import { addPromise, settlePromise } from '../../lib/records/promises.ts';
import { addNote, recordPosts, recordSent } from '../../lib/records/record.ts';
import type { Channel } from '../../lib/records/schema.ts';
import { topicOf } from '../../lib/records/topics.ts';
import { viewCase } from '../../lib/records/view.ts';
import { day, freshDb, hour, newId, now } from './fresh.ts';

let db: RecordsDb;
let sari: string;

beforeEach(async () => {
  db = await freshDb();
  const given = { displayName: 'Sari W.', identities: [{ type: 'x', value: 'sariw', shown: '@sariw' }] } as const;
  sari = (await addCustomer(db, given, now - 100 * day, newId)).id;
});

const view = async (when = now, limit?: number) => {
  const found = await viewCase(db, { site: 'x', handle: '@SariW', name: 'Sari', thread: [] }, when, limit);
  if (found.state !== 'known') throw new Error(`not known: ${found.state}`);
  return found;
};
const note = async (text: string, ago: number, channel: Channel = 'telephone', direction: 'in' | 'out' = 'in') => {
  const made = await addNote(
    db,
    { customerId: sari, channel, text, direction, at: new Date(now - ago).toISOString() },
    now,
    newId,
  );
  return made?.interaction.id ?? '';
};
const promise = (what: string, due: number, interactionId?: string) =>
  addPromise(
    db,
    {
      customerId: sari,
      what,
      by: 'Rudi',
      due: new Date(due).toISOString(),
      ...(interactionId ? { interactionId } : {}),
    },
    now - 5 * day,
    newId,
  );
const codes = async (when = now) => (await view(when)).matters.map(({ code }) => code);

describe('who', () => {
  test('nobody is answered', async () => {
    expect(await viewCase(db, { site: 'x', handle: '', name: '', thread: [] }, now)).toEqual({ state: 'nobody' });
  });

  test('the thread tells who, where the page does not', async () => {
    const thread = [{ author: 'customer', handle: '@sariw', name: 'Sari', text: 'halo' }] as const;
    expect((await viewCase(db, { site: 'x', handle: '', name: '', thread }, now)).state).toBe('known');
  });

  test('a stranger on X has her @, as those who are known', async () => {
    const found = await viewCase(db, { site: 'x', handle: 'newcomer_', name: 'N', thread: [] }, now);
    expect(found).toMatchObject({ state: 'stranger', handle: '@newcomer_' });
    const there = await viewCase(db, { site: 'facebook', handle: 'new.comer', name: 'N', thread: [] }, now);
    expect(there).toMatchObject({ state: 'stranger', handle: 'new.comer' });
  });

  test('the same handle on the other site is a stranger, and she is the first guess', async () => {
    const found = await viewCase(db, { site: 'facebook', handle: 'sari.w', name: 'Sari W.', thread: [] }, now);
    expect(found).toMatchObject({ state: 'stranger', candidates: [{ customerId: sari }] });
  });
});

describe('the timeline', () => {
  test('runs over all channels, newest first, and says how many there are', async () => {
    await note('older', 3 * day, 'email');
    await note('newest', day, 'shop');
    await note('oldest', 40 * day, 'chat', 'out');
    const { timeline, total } = await view(now, 2);
    expect(timeline.map(({ text, channel }) => [text, channel])).toEqual([
      ['newest', 'shop'],
      ['older', 'email'],
    ]);
    expect(total).toBe(3);
  });

  test('of a long history the newest are read, and all are counted', async () => {
    const rows = Array.from({ length: 450 }, (_, n) => ({
      id: `long-${n}`,
      customerId: sari,
      channel: 'chat' as const,
      direction: 'in' as const,
      at: new Date(now - n * hour).toISOString(),
      text: `said ${n} hours ago`,
    }));
    await db.interactions.bulkAdd(rows);
    const { timeline, total } = await view(now, 3);
    expect(total).toBe(450);
    expect(timeline.map(({ text }) => text)).toEqual(['said 0 hours ago', 'said 1 hours ago', 'said 2 hours ago']);
  });

  test('a promise stands in the row in which it was made, with its fate', async () => {
    const row = await note('call her', 5 * day);
    const made = await promise('call back', now - day, row);
    expect((await view()).timeline[0]?.promise).toEqual({
      id: made.id,
      what: 'call back',
      by: 'Rudi',
      due: made.due,
      state: 'broken',
    });
    await settlePromise(db, made.id, 'kept', now);
    expect((await view()).timeline[0]?.promise?.state).toBe('kept');
    expect((await view()).promises).toEqual([]);
  });
});

describe('what matters', () => {
  test('nothing, when nothing happened', async () => {
    expect(await codes()).toEqual([]);
  });

  test('broken before due before later', async () => {
    await promise('later', now + 9 * day);
    await promise('soon', now + hour);
    await promise('broken', now - hour);
    expect((await view()).matters.map(({ code, params }) => [code, params.what])).toEqual([
      ['promise-broken', 'broken'],
      ['promise-due', 'soon'],
      ['promise-open', 'later'],
    ]);
  });

  test('a broken promise is old news after two months, and sooner once somebody has settled it', async () => {
    const made = await promise('call back', now - day);
    expect(await codes(now + 50 * day)).toEqual(['promise-broken']);
    expect(await codes(now + 70 * day)).toEqual([]);
    await settlePromise(db, made.id, 'broken', now);
    expect(await codes(now + day)).toEqual(['promise-broken']);
    expect(await codes(now + 20 * day)).toEqual([]);
  });

  test('the same problem for the third time, whatever the channel and the language', async () => {
    await note('internet mati lagi', 120 * day);
    await note('fibre is down', 60 * day, 'email');
    expect(await codes()).toEqual([]);
    const row = await note('talian terputus sejak pagi', 20 * day, 'shop');
    expect((await view()).matters).toEqual([
      {
        code: 'repeat-problem',
        params: { topic: 'outage', count: 3, since: new Date(now - 120 * day).toISOString() },
        rowId: row,
      },
    ]);
  });

  test('three posts of one evening are one time, on whichever side of midnight', async () => {
    for (const ago of [0, 4 * hour, 9 * hour]) await note('internet mati', 60 * day + ago);
    expect(await codes()).toEqual([]);
  });

  test('she phoned twice lately', async () => {
    await note('asked', 9 * day);
    await note('asked again', 8 * day);
    await note('wrote', 7 * day, 'email');
    expect((await view()).matters).toMatchObject([
      { code: 'contacted-lately', params: { count: 2, channel: 'telephone' } },
    ]);
  });

  test('somebody waits', async () => {
    const post = { site: 'x', channel: 'x', author: 'customer', handle: 'sariw', name: 'Sari', postId: '5' } as const;
    const at = new Date(now - hour).toISOString();
    await recordPosts(db, [{ ...post, text: 'halo?', at }], now, newId);
    expect((await view()).matters).toMatchObject([{ code: 'waiting', params: { since: at } }]);
  });

  test.each([
    ['Day two without a line, you cut off my number', []],
    ['halo, ada orang?', []],
    ['where is the parcel of my new phone', ['waiting']],
  ] as const)('answered where she came again with “%s”, of the case before it is said: %j', async (words, said) => {
    const before = {
      site: 'facebook',
      channel: 'facebook',
      author: 'customer',
      handle: 'sari.w',
      name: 'Sari',
    } as const;
    const again = { site: 'x', channel: 'x', author: 'customer', handle: 'sariw', name: 'Sari' } as const;
    const at = (ago: number) => new Date(now - ago).toISOString();
    await linkIdentity(db, sari, { type: 'facebook', value: 'sari.w', shown: 'sari.w' }, newId);
    const cutOff = 'my line is suspended, why?';
    await recordPosts(db, [{ ...before, postId: '7', text: cutOff, at: at(5 * hour) }], now, newId);
    await recordPosts(db, [{ ...again, postId: '8', text: words, at: at(2 * hour) }], now, newId);
    expect(await codes()).toContain('waiting');
    const answer = { ...again, channel: 'x', text: 'Sorry, we look into it now.', threadId: '8' } as const;
    await recordSent(db, answer, now, newId);
    expect((await codes()).filter((code) => code === 'waiting')).toEqual(said);
  });
});

describe('what a message is about', () => {
  test.each([
    ['my line was cut off without warning', 'cut-off'],
    ['nomor saya diblokir kak', 'cut-off'],
    ['talian kena potong', 'cut-off'],
    ['sinyal hilang dari subuh', 'outage'],
    ['no signal in Puchong', 'outage'],
    ['Mati lagi wifinya', 'outage'],
    ['lemot banget min', 'slow'],
    ['line slow gila', 'slow'],
    ['tagihan saya dobel', 'bill'],
    ['mana refund saya', 'refund'],
    ['my parcel: courier says delivered', 'delivery'],
    ['roaming di Singapura', 'roaming'],
    ['otp tak sampai', 'account'],
    ['selamat pagi', null],
  ])('%s: %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });
});

test('facts are gathered for the review, telephones and e-mail she is known by among them', async () => {
  await setFacts(db, sari, 'fullName', ['Sari Wulandari'], newId);
  await setFacts(db, sari, 'payments', ['2026-01-02', '2026-03-01'], newId);
  await setFacts(db, sari, 'amounts', ['RM354.20', ' ', 'RM354.20'], newId);
  await addCustomer(
    db,
    {
      displayName: 'Sari',
      identities: [
        { type: 'x', value: 'sariw' },
        { type: 'phone', value: '010-470 0142' },
      ],
    },
    now,
    newId,
  );
  expect(await factsOf(db, sari)).toEqual({
    fullName: 'Sari Wulandari',
    payments: ['2026-03-01', '2026-01-02'],
    amounts: ['RM354.20'],
    phones: ['010-470 0142'],
  });
});

test('history for suggestions is oldest first, and tells a promise kept, broken or open', async () => {
  const first = await note('first', 3 * day);
  const second = await note('second', 2 * day);
  const third = await note('third', day, 'email', 'out');
  await promise('a', now - day, first);
  const kept = await promise('b', now - day, second);
  await promise('c', now + day, third);
  await settlePromise(db, kept.id, 'kept', now);
  const history = await historyOf(db, sari, now);
  expect(history.map(({ summary, promise: what, kept: fate }) => [summary, what, fate])).toEqual([
    ['first', 'a', false],
    ['second', 'b', true],
    ['third', 'c', undefined],
  ]);
});
