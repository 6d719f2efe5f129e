import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { setCaseState, waitingCases } from '../../lib/records/cases.ts';
import { addCustomer } from '../../lib/records/customers.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import {
  addPromise,
  confirmPromise,
  dueBy,
  moveDue,
  noteAnnounced,
  settlePromise,
  unsettledPromises,
} from '../../lib/records/promises.ts';
import { addNote, recordPosts, recordSent } from '../../lib/records/record.ts';
import type { SeenPost } from '../../lib/records/schema.ts';
import { day, everything, freshDb, hour, minute, newId, now } from './fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

const at = (ms: number) => new Date(ms).toISOString();
const post = (author: SeenPost['author'], text: string, when: number, more: Partial<SeenPost> = {}): SeenPost => ({
  site: 'x',
  channel: 'x',
  author,
  handle: author === 'brand' ? '@SuriaMobile' : '@sariw',
  name: author === 'brand' ? 'Suria Mobile' : 'Sari W.',
  text,
  at: at(when),
  ...more,
});

const complaint = post('customer', '@SuriaMobile internet mati dari pagi', now - hour, { postId: '100' });
const answer = post('brand', 'Halo Kak Sari, maaf ya. Kami cek dan kabari besok jam 10.', now - 30 * minute, {
  postId: '101',
});
const sent = { site: 'x', channel: 'x', handle: '@sariw', name: 'Sari W.', text: answer.text } as const;

describe('what is recorded', () => {
  test('a stranger who only passes by leaves no trace', async () => {
    await recordPosts(db, [complaint], now, newId);
    for (const [table, rows] of Object.entries(await everything(db))) expect(rows, table).toEqual([]);
  });

  test("the brand's own post and whoever stands above it unanswered leave none either", async () => {
    await recordPosts(db, [post('brand', 'Promo akhir tahun!', now - day, { postId: '1' }), complaint], now, newId);
    expect(await db.interactions.count()).toBe(0);
  });

  test('a known customer is recorded before anybody has answered', async () => {
    await addCustomer(db, { displayName: 'Sari W.', identities: [{ type: 'x', value: 'sariw' }] }, now, newId);
    await recordPosts(db, [complaint], now, newId);
    expect(await db.interactions.toArray()).toMatchObject([{ direction: 'in', text: complaint.text, postId: '100' }]);
    expect(await waitingCases(db)).toMatchObject([
      { displayName: 'Sari W.', waitingSince: complaint.at, threadId: '100' },
    ]);
  });

  test('once the brand has answered, the talk is a case with both sides in it', async () => {
    const { interactions } = await recordPosts(db, [complaint, answer], now, newId);
    expect(interactions.map(({ direction, postId }) => [direction, postId])).toEqual([
      ['in', '100'],
      ['out', '101'],
    ]);
    expect(new Set(interactions.map(({ caseId }) => caseId)).size).toBe(1);
    expect(await db.cases.toArray()).toMatchObject([
      { state: 'answered', title: complaint.text, answeredAt: answer.at },
    ]);
  });

  test('looking at the same thread again changes nothing', async () => {
    await recordPosts(db, [complaint, answer], now, newId);
    const before = await everything(db);
    await recordPosts(db, [complaint, answer], now + day, newId);
    await recordPosts(db, [complaint, { ...answer, approximate: true, at: at(now - 2 * hour) }], now, newId);
    expect(await everything(db)).toEqual(before);
  });

  test('what the customer adds later joins the case, which waits again', async () => {
    await recordPosts(db, [complaint, answer], now, newId);
    const more = post('customer', 'masih mati min', now + hour, { postId: '102' });
    await recordPosts(db, [complaint, answer, more], now + hour, newId);
    expect(await db.cases.toArray()).toMatchObject([{ state: 'waiting', waitingSince: more.at }]);
    expect(await db.interactions.count()).toBe(3);
  });

  test('the middle of a known thread, without its beginning, is the same case', async () => {
    await recordPosts(db, [complaint, answer], now, newId);
    const more = post('customer', 'halo?', now + hour, { postId: '103' });
    const again = post('customer', complaint.text, now - hour, { postId: '100' });
    await recordPosts(db, [again, more], now + hour, newId);
    expect(await db.cases.count()).toBe(1);
  });

  test('thanks ends a talk and nobody waits', async () => {
    await recordPosts(db, [complaint, answer], now, newId);
    await recordPosts(db, [complaint, answer, post('customer', 'makasih min 🙏', now, { postId: '104' })], now, newId);
    expect(await db.cases.toArray()).toMatchObject([{ state: 'answered' }]);
  });

  test('two customers in one thread have a case each', async () => {
    const other = { handle: '@budi', name: 'Budi' };
    await recordPosts(
      db,
      [
        { ...complaint, threadId: '100' },
        { ...answer, threadId: '100' },
        post('customer', 'saya juga mati', now - 20 * minute, { ...other, postId: '105', threadId: '100' }),
        post('brand', 'Mas Budi, satu menara yang sama. Maaf ya.', now - 10 * minute, {
          postId: '106',
          threadId: '100',
        }),
      ],
      now,
      newId,
    );
    const cases = await db.cases.toArray();
    expect(cases.map(({ threadId }) => threadId)).toEqual(['100', '100']);
    expect(new Set(cases.map(({ customerId }) => customerId)).size).toBe(2);
    const budi = await db.customers.where('words').equals('budi').first();
    expect(await db.interactions.where('[customerId+at]').between([budi?.id, ''], [budi?.id, '\uffff']).count()).toBe(
      2,
    );
  });

  test('a post without an id, dated roughly ("3d", "2w"), is one however late it is looked at', async () => {
    const rough = (author: SeenPost['author'], text: string, when: number) =>
      post(author, text, when, { approximate: true });
    const look = (ago: number) =>
      recordPosts(
        db,
        [
          rough('customer', 'internet mati dari pagi min', now - ago),
          rough('brand', 'Kak, kami cek sekarang ya.', now - ago),
        ],
        now,
        newId,
      );
    await look(2 * hour);
    await look(20 * hour);
    expect(await db.interactions.count()).toBe(2);
    const other = await freshDb();
    db = other;
    await look(14 * day);
    await look(20 * day);
    expect(await db.interactions.count()).toBe(2);
  });

  test('a link that would run something is left out', async () => {
    await recordPosts(
      db,
      [
        { ...complaint, link: 'javascript:alert(1)' },
        { ...answer, link: 'https://x.com/a/status/101' },
      ],
      now,
      newId,
    );
    expect((await db.interactions.toArray()).map(({ link }) => link)).toEqual([
      undefined,
      'https://x.com/a/status/101',
    ]);
  });

  test('a hostile name is kept as text and bounded', async () => {
    const name = `<img src=x onerror=alert(1)>\u202e${'A'.repeat(10_000)}`;
    await recordPosts(db, [{ ...complaint, name }, answer], now, newId);
    const [customer] = await db.customers.toArray();
    expect(customer?.displayName).toHaveLength(200);
    expect(customer?.displayName.startsWith('<img src=x onerror=alert(1)>AAA')).toBe(true);
  });
});

describe('what we sent ourselves', () => {
  test('stands once: first without an id, then as the page shows it', async () => {
    await recordSent(db, sent, now, newId, { agent: 'Rudi' });
    const seen = post('brand', `@sariw ${answer.text.replace(/\s/g, '\u00a0')}`, now + minute, {
      postId: '101',
      link: 'https://x.com/SuriaMobile/status/101',
    });
    await recordPosts(db, [complaint, seen], now + 2 * minute, newId);
    await recordPosts(db, [complaint, seen], now + day, newId);
    const rows = (await db.interactions.toArray()).filter(({ direction }) => direction === 'out');
    expect(rows).toMatchObject([{ agent: 'Rudi', postId: '101', link: seen.link, text: answer.text }]);
    expect(await db.promises.count()).toBe(1);
    expect(await db.cases.toArray()).toMatchObject([
      { threadId: '100', title: complaint.text, openedAt: complaint.at },
    ]);
  });

  test('stands once as well when the page was quicker', async () => {
    await recordPosts(db, [complaint, { ...answer, at: at(now) }], now, newId);
    await recordSent(db, sent, now + 5000, newId, { agent: 'Rudi' });
    const rows = (await db.interactions.toArray()).filter(({ direction }) => direction === 'out');
    expect(rows).toMatchObject([{ agent: 'Rudi', postId: '101' }]);
    expect(await db.promises.count()).toBe(1);
  });

  test('the same words in another hour are another post', async () => {
    await recordSent(db, { ...sent, text: 'Halo Kak, kami cek ya.' }, now, newId);
    await recordSent(db, { ...sent, text: 'Halo Kak, kami cek ya.' }, now + hour, newId);
    expect(await db.interactions.count()).toBe(2);
  });

  test('a stranger who is answered becomes a customer', async () => {
    const made = await recordSent(db, sent, now, newId, { agent: 'Rudi', zone: 'Asia/Jakarta' });
    expect(await db.customers.get(made?.customerId ?? '')).toMatchObject({ displayName: 'Sari W.' });
    expect(await db.identities.toArray()).toMatchObject([{ type: 'x', value: 'sariw', shown: '@sariw' }]);
  });

  test('a direct message belongs to the case it came from', async () => {
    await recordPosts(db, [complaint, answer], now, newId);
    await recordSent(db, { ...sent, channel: 'x-chat', text: 'Kak, ini rinciannya.' }, now + hour, newId);
    expect(await db.cases.count()).toBe(1);
  });

  test('nothing is recorded when nobody is answered', async () => {
    expect(await recordSent(db, { ...sent, handle: '' }, now, newId)).toBeNull();
    expect(await db.interactions.count()).toBe(0);
  });
});

describe('promises', () => {
  test('what the agent posts is held to', async () => {
    const made = await recordSent(db, sent, now, newId, { agent: 'Rudi', zone: 'Asia/Jakarta' });
    expect(made?.promises).toMatchObject([
      { what: 'Kami cek dan kabari besok jam 10', by: 'Rudi', due: '2026-11-23T03:00:00.000Z', state: 'open' },
    ]);
  });

  test('the time zone is a setting of the records', async () => {
    await db.settings.put({ key: 'timeZone', value: 'Asia/Jayapura' });
    expect((await recordSent(db, sent, now, newId))?.promises[0]?.due).toBe('2026-11-23T01:00:00.000Z');
  });

  test('what a customer writes is no promise of ours', async () => {
    await recordPosts(
      db,
      [
        { ...complaint, text: 'besok jam 10 saya telepon kalian. kami tunggu besok' },
        { ...answer, text: 'Siap Kak.' },
      ],
      now,
      newId,
    );
    expect(await db.promises.count()).toBe(0);
  });

  test('an old post whose time has passed accuses nobody', async () => {
    await recordPosts(
      db,
      [
        { ...complaint, at: at(now - 90 * day) },
        { ...answer, at: at(now - 89 * day) },
      ],
      now,
      newId,
    );
    expect(await db.promises.count()).toBe(0);
  });

  test('is broken when its time has passed, kept when somebody says so, open again when that was a mistake', async () => {
    const made = await recordSent(db, sent, now, newId);
    const id = made?.promises[0]?.id ?? '';
    expect(await unsettledPromises(db, now)).toMatchObject([{ id, state: 'open', displayName: 'Sari W.' }]);
    expect(await unsettledPromises(db, now + 3 * day)).toMatchObject([{ id, state: 'broken' }]);
    expect(await settlePromise(db, id, 'kept', now + day)).toBe(true);
    expect(await unsettledPromises(db, now + 3 * day)).toEqual([]);
    expect(await db.promises.get(id)).toMatchObject({ state: 'kept', settledAt: at(now + day) });
    await settlePromise(db, id, 'open', now + day);
    expect((await db.promises.get(id))?.settledAt).toBeUndefined();
    expect(await settlePromise(db, 'nobody', 'kept', now)).toBe(false);
  });
});

describe('notes', () => {
  test('a telephone note stands in the history, with the promise in it', async () => {
    const customer = await addCustomer(
      db,
      { displayName: 'Sari', identities: [{ type: 'x', value: 'sariw' }] },
      now,
      newId,
    );
    const note = {
      customerId: customer.id,
      channel: 'telephone',
      text: 'Marah soal tagihan. Saya telepon balik Selasa.',
      agent: 'Rudi',
    } as const;
    const made = await addNote(db, note, now, newId, { zone: 'Asia/Jakarta' });
    expect(made?.interaction).toMatchObject({ channel: 'telephone', direction: 'in', agent: 'Rudi' });
    expect(made?.promises).toMatchObject([{ by: 'Rudi', due: '2026-11-24T16:59:00.000Z' }]);
  });

  test('no note without words or for nobody', async () => {
    expect(await addNote(db, { customerId: 'nobody', channel: 'shop', text: 'hello' }, now, newId)).toBeNull();
    expect(await addNote(db, { customerId: 'nobody', channel: 'shop', text: '  ' }, now, newId)).toBeNull();
  });
});

test('a case is resolved and followed up by hand, and waits again when the customer comes back', async () => {
  const { interactions } = await recordPosts(db, [complaint, answer], now, newId);
  const id = interactions[0]?.caseId ?? '';
  await setCaseState(db, id, 'resolved', now);
  expect(await db.cases.get(id)).toMatchObject({ state: 'resolved', resolvedAt: at(now) });
  await recordPosts(db, [complaint, answer], now + hour, newId);
  expect(await db.cases.get(id)).toMatchObject({ state: 'resolved' });
  await recordPosts(
    db,
    [complaint, answer, post('customer', 'mati lagi', now + day, { postId: '110' })],
    now + day,
    newId,
  );
  expect(await db.cases.get(id)).toMatchObject({ state: 'waiting', waitingSince: at(now + day) });
});

describe('what became of a promise', () => {
  async function promised(due: number) {
    const { id: customerId } = await addCustomer(
      db,
      { displayName: 'Siti', identities: [{ type: 'x', value: 'siti' }] },
      now,
      newId,
    );
    return addPromise(db, { customerId, what: 'call back', by: 'Rudi', due: new Date(due).toISOString() }, now, newId);
  }

  test('another time is agreed: the old one is settled as moved, the new one names it', async () => {
    const old = await promised(now + hour);
    const made = await moveDue(db, old.id, now + day, now, newId);
    expect(made).toMatchObject({
      state: 'open',
      insteadOf: old.id,
      by: 'Rudi',
      due: new Date(now + day).toISOString(),
    });
    expect(await db.promises.get(old.id)).toMatchObject({ state: 'moved' });
    // What was moved can't be moved again, and is not broken by its old time.
    expect(await moveDue(db, old.id, now + 2 * day, now, newId)).toBeNull();
    expect((await unsettledPromises(db, now + 2 * hour)).map(({ id, state }) => [id, state])).toEqual([
      [made?.id, 'open'],
    ]);
  });

  test('what is due is announced once before and once after its time', async () => {
    await promised(now + hour / 4);
    await promised(now + day);
    const first = await dueBy(db, now, hour / 2);
    expect(first).toMatchObject({ overdue: 0, soon: 1 });
    expect(first.toAnnounce).toHaveLength(1);
    await noteAnnounced(db, first.toAnnounce, now);
    expect((await dueBy(db, now + minute, hour / 2)).toAnnounce).toHaveLength(0);
    const late = await dueBy(db, now + hour, hour / 2);
    expect(late).toMatchObject({ overdue: 1, soon: 0 });
    await noteAnnounced(db, late.toAnnounce, now + hour);
    expect((await dueBy(db, now + 2 * hour, hour / 2)).toAnnounce).toHaveLength(0);
  });

  test('what was found in a text is confirmed, or goes', async () => {
    const one = await promised(now + day);
    await confirmPromise(db, one.id, true);
    expect(await db.promises.get(one.id)).toMatchObject({ confirmed: true });
    await confirmPromise(db, one.id, false);
    expect(await db.promises.count()).toBe(0);
    expect(await confirmPromise(db, one.id, true)).toBe(false);
  });
});
