import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Brand } from '../../lib/review/types.ts';
import { placeOf, stakesOf } from '../../lib/suggestions/details.ts';
import { readThread } from '../../lib/suggestions/reading.ts';
import { suggest } from '../../lib/suggestions/suggest.ts';
import type { Article, SuggestionContext } from '../../lib/suggestions/types.ts';

const brandIn = (tz: string): Brand => ({
  name: 'Anjung Mobile',
  handles: ['@AnjungCare'],
  phones: ['1-300-80-6622'],
  emails: ['care@anjung.example'],
  links: ['https://anjung.example'],
  addresses: [],
  hours: { tz, days: 'Mon-Sun', open: '08:00', close: '22:00' },
  privateChannel: 'DM',
});
const zones = { en: 'Asia/Singapore', id: 'Asia/Jakarta', ms: 'Asia/Kuala_Lumpur' } as const;
type Tongue = keyof typeof zones;

const thread = (language: Tongue, text: string, articles: readonly Article[] = []): SuggestionContext => ({
  site: 'facebook',
  brand: brandIn(zones[language]),
  articles,
  thread: [{ author: 'customer', handle: 'someone.1', name: 'Lim', text }],
  customer: null,
  history: [],
  now: Date.parse('2026-11-18T11:00:00+08:00'),
});
const repliesTo = (language: Tongue, text: string, articles: readonly Article[] = []): string =>
  suggest(thread(language, text, articles), reviewDraft)
    .replies.map((reply) => reply.text)
    .join('\n');

// the first reply loads what all of them share: it is no part of any test's time
repliesTo('en', 'My parcel never arrived.');

describe('what hangs on it is told by its name, with whose and when', () => {
  test.each([
    ['en', "My parcel is stuck. It's my son's 6th birthday on saturday.", "your son's 6th birthday on Saturday"],
    ['en', 'Your machine ate my card and I fly to Lagos at 6am tomorrow.', 'your trip to Lagos at 6am tomorrow'],
    ['en', 'Account locked, rent is due today.', 'the rent due today'],
    ['en', 'No power again, 30 students waiting online.', '30 students waiting'],
    ['id', 'Internet mati. Anak saya ujian online besok!', 'ujian anak online besok'],
    ['id', 'air mati dari pagi, gue ada newborn di rumah', 'newborn di rumah'],
    ['id', 'paket belum sampai, isinya kado nikahan besok', 'nikahan besok'],
    ['ms', 'Air takde. Esok pagi kenduri kahwin anak sulung saya', 'kenduri kahwin anak sulung esok pagi'],
    ['ms', 'Flight ditukar, Kakak punya wedding jam 3 petang di Klang!', 'wedding kakak jam 3 petang di Klang'],
  ] as const)('%s: %s', (language, text, stake) => {
    expect(stakesOf(readThread(thread(language, text)))).toContain(stake);
  });
  test.each([
    ['en', 'My bill went up this month.'],
    ['en', 'The app asks for a new password every day.'],
    ['id', 'Driver menunggu di depan kos lama sekali.'],
    ['id', 'Tagihan saya naik bulan ini.'],
    ['ms', 'Bil saya naik bulan ni.'],
    ['ms', 'Kelas yang saya daftar dah takde dalam app.'],
  ] as const)('nothing hangs on it, %s: %s', (language, text) => {
    expect(stakesOf(readThread(thread(language, text)))).toEqual([]);
  });
  test('of the body nothing is said in public', () => {
    const text = 'My parcel never came and my pregnant wife has surgery tomorrow, the exam of our kids is on Monday.';
    expect(repliesTo('en', text)).not.toMatch(/pregnan|surgery/i);
  });
});

describe('where it is', () => {
  test.each([
    ['en', 'No internet in Edmond since noon', 'in Edmond'],
    ['en', 'candlelight dinner again in Section 17. 4th one', 'in Section 17'],
    ['id', 'air mati di ciganjur dari jam 6', 'di Ciganjur'],
    ['ms', 'kajang blackout bila nak ok', 'di Kajang'],
    ['ms', 'kena saman kat Taipan 1.15pm', 'di Taipan'],
  ] as const)('%s: %s', (language, text, place) => {
    expect(placeOf(readThread(thread(language, text)))).toBe(place);
  });
  test.each([
    ['en', 'fixed it in TEN minutes'],
    ['en', 'on Monday nobody came'],
    ['ms', 'jumpa kat Tribunal nanti'],
  ] as const)('no place, %s: %s', (language, text) => {
    expect(placeOf(readThread(thread(language, text)))).toBeNull();
  });
});

const article = (title: string, lang: Tongue, answer: string): Article => ({
  id: title,
  title,
  lang,
  answer,
  link: 'https://anjung.example/help',
});

describe('an article is quoted where act and thing fit, and better none than a wrong one', () => {
  test.each([
    [
      'en',
      'You charged my card twice for the same bill on Monday.',
      article('When is my bill due?', 'en', 'Bills are due 14 days after the date on them.'),
      '14 days',
    ],
    [
      'ms',
      'Kad saya kena tolak dua kali untuk bil yang sama.',
      article('Tarikh akhir bayaran bil', 'ms', 'Bil perlu dibayar dalam tempoh 21 hari.'),
      '21 hari',
    ],
    [
      'en',
      'My smart meter stopped sending readings in September and you doubled my bill.',
      article('How do I read my smart meter?', 'en', 'Press the A button until you see a number.'),
      'Press the A button',
    ],
  ] as const)('%s, not quoted: %s', (language, text, help, words) => {
    expect(repliesTo(language, text, [help])).not.toContain(words);
  });
  test.each([
    [
      'en',
      'The vase arrived cracked from top to bottom.',
      article('Returning a damaged item', 'en', 'Send it back within 30 days; collection is free.'),
      '30 days',
    ],
    [
      'id',
      'Barangnya salah warna, saya pesan hitam yang datang putih.',
      article('Retur barang tidak sesuai', 'id', 'Barang bisa diretur dalam 7 hari lewat menu Pesanan Saya.'),
      '7 hari',
    ],
  ] as const)('%s, quoted: %s', (language, text, help, words) => {
    expect(repliesTo(language, text, [help])).toContain(words);
  });
  test('each of two questions gets its article', () => {
    const said = repliesTo('id', 'Lingkar dada gamis Seruni ukuran L berapa ya? Kalau kekecilan bisa tukar ga?', [
      article('Gamis Seruni: ukuran', 'id', 'Lingkar dada: M 98 cm, L 104 cm.'),
      article('Tukar ukuran', 'id', 'Tukar ukuran gratis dalam 7 hari sejak diterima.'),
    ]);
    expect(said).toContain('104 cm');
    expect(said).toContain('7 hari');
  });
  test('no plain yes where the article says no to anything', () => {
    const said = repliesTo('en', 'Can the bag go in the normal recycling or no?', [
      article('Recycling the bag', 'en', 'Bags go to the supermarket collection point, not in the kerbside bin.'),
    ]);
    expect(said).toContain('supermarket');
    expect(said).not.toMatch(/\byes\b/i);
  });
});

describe('her words are said as a colleague would write them', () => {
  test.each([
    ['ms', 'Mesin basuh rosak. Awak ambil balik 28 SEPTEMBER, sampai sekarang takde duit.', /28 September/],
    ['ms', 'setia 10 tahun dapat 30GB je. esok jugak aku port keluar', /^(?![\s\S]*port keluar)/],
    ['ms', 'driver VNB 2287 tadi salah jalan dan marah saya', /^(?![\s\S]*VNB)/],
    ['id', 'Paket dilempar kurir, namanya Deni plat B 3391 KZT. Isinya pecah.', /^(?![\s\S]*(?:Deni|3391))/],
    ['en', 'u guys cancelled my booking for no reason', /we cancelled your booking/],
    [
      'en',
      'My suitcase never arrived. I have never been treated like this in my life.',
      /^(?![\s\S]*never been treated)/,
    ],
  ] as const)('%s: %s', (language, text, shape) => {
    expect(repliesTo(language, text)).toMatch(shape);
  });
});
