import { describe, expect, test } from 'vitest';
import { materialFromPack } from '../../lib/packs/apply-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import bank from '../../lib/packs/starter/bank.json' with { type: 'json' };
import { reviewDraft } from '../../lib/review/review.ts';
import { runsOf, weighSentences } from '../../lib/suggestions/article-sentences.ts';
import { questionsIn } from '../../lib/suggestions/asking.ts';
import { findArticles } from '../../lib/suggestions/find-articles.ts';
import { articleFrom, gapsIn } from '../../lib/suggestions/gaps.ts';
import { suggest } from '../../lib/suggestions/suggest.ts';
import type { Article, SuggestionContext } from '../../lib/suggestions/types.ts';
import { stemOf } from '../../lib/suggestions/words/alike.ts';

const reading = readPack(JSON.stringify(bank));
if ('problems' in reading) throw new Error('the bank must read');
const { articles } = materialFromPack(reading.pack);

describe('the article for a problem, out of a whole knowledge base', () => {
  test.each([
    ['kartu atm saya ketelen mesin barusan', 'id', 'BS-23-id'],
    ['limit transfer antar bank per hari berapa ya', 'id', 'BS-13-id'],
    ['akaun saya ada transaksi yang saya tak buat', 'ms', 'BS-01-ms'],
    ['someone stole my card on the train, where do I freeze it', 'en', 'BS-02-en'],
    ['charged twice for one coffee', 'en', 'BS-06-en'],
  ] as const)('%s', (text, language, id) => {
    expect(findArticles(text, articles, language)[0]?.article.id).toBe(id);
  });
  test('an article in her language comes before its twin in another', () => {
    for (const { article } of findArticles('transfer belum sampai', articles, 'id').slice(0, 3))
      expect(article.lang).toBe('id');
  });
});

describe('words are one word in all their forms', () => {
  test.each([
    ['menukar', 'tukar'],
    ['memotong', 'potong'],
    ['menyambung', 'sambung'],
    ['pengembalian', 'refund'],
    ['dibatalkan', 'cancel'],
    ['penghantaran', 'hantar'],
    ['terlambat', 'late'],
  ])('%s is %s', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));
});

describe('what is said of an answer', () => {
  const answer =
    'Cancel in the app before packing. After that, refuse the parcel at the door. It comes back within 3 days.';
  test('can always be understood alone', () => {
    for (const run of runsOf(weighSentences('how do I refuse the parcel at the door', answer)))
      expect(run[0]?.text).not.toMatch(/^(?:After that|It)/);
  });
});

describe('a question without its mark', () => {
  test.each([
    'limit transfer antar bank per hari berapa ya',
    'gerai buka sampai jam berapa hari sabtu',
    'cara pasang listrik baru syaratnya apa aja',
    'berapa kg cabin bag dibenarkan ye admin',
    'pelan 5G unlimited tu ada had laju tak',
    'klinik buka ke esok cuti deepavali',
    'can I bring a stroller to the gate',
    'how do i change my plan before the next bill',
    'hi nak book appointment for my son, any slot hari ni',
  ])('%s', (text) => expect(questionsIn(text).length).toBeGreaterThan(0));
  test.each([
    'internet saya mati dari kemarin, gimana nih',
    'why is my transfer still pending since 9am',
    'kapan benernya sih',
    'line kena potong lagi, macam mana ni',
    'when will you fix it',
    'I called, pressed 1 and got cut off',
  ])('%s is none', (text) => expect(questionsIn(text)).toEqual([]));
});

const now = Date.parse('2026-11-19T10:20:00+08:00');
const asked = (text: string): SuggestionContext => ({
  site: 'facebook',
  brand: { name: 'Suria', handles: ['suria'], phones: [], emails: [], links: [], addresses: [] },
  articles: [],
  thread: [{ author: 'customer', handle: 'aina', name: 'Aina', text }],
  customer: null,
  history: [],
  now,
});

describe('an article that is out of date', () => {
  const old: Article = {
    id: 'fees',
    title: 'Roaming fees in Thailand',
    lang: 'en',
    answer: 'Roaming in Thailand costs RM10 a day.',
    link: 'https://suria.example/roaming',
    validUntil: '2026-03-01',
  };
  const ask = asked('how much are the roaming fees in Thailand?');
  test('is not quoted, and is named as stale', () => {
    const { replies, stale } = suggest({ ...ask, articles: [old] }, reviewDraft);
    for (const { text } of replies) expect(text).not.toContain('RM10');
    expect(stale.map(({ id }) => id)).toEqual(['fees']);
  });
  test('holds to the end of its last day', () => {
    const { replies, stale } = suggest({ ...ask, articles: [{ ...old, validUntil: '2026-11-19' }] }, reviewDraft);
    expect(replies[0]?.text).toContain('RM10');
    expect(stale).toEqual([]);
  });
});

describe('what keeps coming back and has no article', () => {
  const posts = [
    { at: '2026-11-10T00:00:00Z', text: 'berapa biaya cetak buku tabungan?' },
    { at: '2026-11-12T00:00:00Z', text: 'kak cetak buku tabungan biaya nya berapa, hubungi 0812-5555-0199' },
    { at: '2026-11-15T00:00:00Z', text: 'min mau cetak buku tabungan bayar berapa ya' },
    { at: '2026-11-15T00:00:00Z', text: 'kartu atm saya ketelen mesin' },
    { at: '2026-11-16T00:00:00Z', text: 'makasih ya' },
  ];
  const [gap, ...rest] = gapsIn(posts, articles, now);
  test('is counted, named by its words, and shown without a number', () => {
    expect(gap).toMatchObject({ times: 3, language: 'id', last: '2026-11-15T00:00:00Z' });
    expect(gap?.topic).toEqual(expect.arrayContaining(['tabungan']));
    expect(gap?.examples.join(' ')).not.toMatch(/0812/);
  });
  test('what an article answers, or was asked once, is no gap', () => expect(rest).toEqual([]));
  test('an article can be begun from a good reply: its steps, not her name nor our promise', () => {
    const draft = articleFrom(
      'min mau cetak buku tabungan bayar berapa ya',
      'Kak Rani, maaf menunggu. Cetak buku tabungan gratis di semua cabang, bawa KTP asli. Selengkapnya https://bank.example/buku Kami kabari hari ini.',
      'id',
    );
    expect(draft?.answer).toContain('gratis di semua cabang');
    expect(draft?.answer).not.toMatch(/Rani|kabari/);
    expect(draft?.link).toBe('https://bank.example/buku');
  });
});
