import { describe, expect, test } from 'vitest';
import { findPromises } from '../../lib/records/promise-in-text.ts';
import { timeIn } from '../../lib/records/time-in-text.ts';
import { languages } from '../../lib/review/types.ts';
import { banks } from '../../lib/suggestions/phrases/index.ts';

const zone = 'Asia/Kuala_Lumpur';
/** Friday, 20 November 2026, 14:20. */
const made = Date.parse('2026-11-20T14:20:00+08:00');

const local = (iso: string | undefined) =>
  iso === undefined ? null : new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

describe('a promise and its time', () => {
  test.each([
    ['kami telepon besok jam 10', '2026-11-21 10:00'],
    ['Kami kabari hari ini sebelum 20.00 ya Kak', '2026-11-20 20:00'],
    ['Kami cek dan kabari hasilnya dalam 1x24 jam', '2026-11-21 14:20'],
    ['Mohon ditunggu 2 x 24 jam ya kak', '2026-11-22 14:20'],
    ['Dananya akan kami kirim dalam 2 hari kerja', '2026-11-24 23:59'],
    ['Refund akan diproses 3-5 hari kerja', '2026-11-27 23:59'],
    ['Teknisi kami datang akhir minggu ini', '2026-11-22 23:59'],
    ['Petugas akan menghubungi Ibu Senin pukul 09.30', '2026-11-23 09:30'],
    ['Internet mati sejak Senin, kami kabari besok sore', '2026-11-21 18:00'],
    ['Kami update lagi 2 jam lagi', '2026-11-20 16:20'],
    ['Saya telepon balik lusa siang', '2026-11-22 15:00'],
    ['Kami kabari paling lambat 25 November', '2026-11-25 23:59'],
    ['Kami kabari Selasa depan', '2026-11-24 23:59'],
    ['Pasukan kami akan hubungi Puan pada hari Isnin pukul 3 petang', '2026-11-23 15:00'],
    ['Kami hantar juruteknik esok pagi antara pukul 9 hingga 12', '2026-11-21 12:00'],
    ['Kami maklumkan sebelum hari Khamis', '2026-11-25 23:59'],
    ['Saya susuli dalam masa 2 hari bekerja', '2026-11-24 23:59'],
    ['Kami beri jawapan hujung minggu ini', '2026-11-22 23:59'],
    ['Kes ini akan diselesaikan pada 30 November', '2026-11-30 23:59'],
    ['We will call you back by Tuesday', '2026-11-24 23:59'],
    ["We'll get this fixed within 24 hours.", '2026-11-21 14:20'],
    ['Rudi will call you back on Tuesday', '2026-11-24 23:59'],
    ['I will check and update you today before 5pm', '2026-11-20 17:00'],
    ['Our technician will come tomorrow morning', '2026-11-21 12:00'],
    ["You'll receive the refund by end of month", '2026-11-30 23:59'],
    ['We are going to send it before Friday', '2026-11-26 23:59'],
    ['You will hear from us within two working days', '2026-11-24 23:59'],
    ['Expect a call at 4 tomorrow', '2026-11-21 16:00'],
    ['Kak Sari, maaf ya. Kami telepon Senin jam 10, boleh DM nomornya?', null],
    ['Kak Sari, maaf ya. Kami telepon Senin jam 10. Boleh DM nomornya?', '2026-11-23 10:00'],
  ])('%s → %s', (text, expected) => {
    expect(local(findPromises(text, made, zone)[0]?.due)).toBe(expected);
  });
});

describe('no promise', () => {
  test.each([
    'Boleh kami telepon besok jam 10?',
    'Shall we call you tomorrow at 10?',
    'Tolong hubungi kami besok jam 9',
    'Please call us by Friday',
    'Kalau sudah bayar, kami aktifkan dalam 2 jam',
    'If the payment is in, we will reconnect you within 2 hours',
    'Sudah kami proses hari ini',
    'Pembayaran kakak kami terima kemarin',
    'Our shop opens tomorrow at 10',
    'Promo sampai 30 November',
    "We can't call before Monday",
    'Kami mohon maaf atas ketidaknyamanannya',
    'We will look into it.',
    'Kami cek sekarang ya Kak',
    'Jangan panik, gangguan sejak 18.45',
    '',
  ])('%s', (text) => {
    expect(findPromises(text, made, zone)).toEqual([]);
  });
});

describe('what we own as not kept is no new promise', () => {
  const owned = languages.flatMap((language) => {
    const { ownPromise, ownPromiseShort } = banks[language];
    return [...Object.values(ownPromise).flat(), ...ownPromiseShort].map((said) =>
      said.replaceAll('{day}', { en: 'Tuesday', id: 'Selasa', ms: 'Selasa' }[language]),
    );
  });
  test.each(owned)('%s', (said) => {
    expect(findPromises(said, made, zone)).toEqual([]);
  });
});

test('each sentence can promise, and offsets point at it', () => {
  const text = 'Maaf, Kak. Kami cek malam ini. Teknisi datang besok jam 9 pagi.';
  const found = findPromises(text, made, zone);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Kami cek malam ini',
    'Teknisi datang besok jam 9 pagi',
  ]);
});

test("a time is read on the brand's clock", () => {
  const text = 'kami telepon besok jam 10';
  expect(findPromises(text, made, 'Asia/Jakarta')[0]?.due).toBe('2026-11-21T03:00:00.000Z');
  expect(findPromises(text, made, 'Asia/Kuala_Lumpur')[0]?.due).toBe('2026-11-21T02:00:00.000Z');
});

test('what is due is never before the promise', () => {
  for (const words of ['hari ini', 'pagi ini', 'today', 'malam ini', 'jam 9', 'by 9am', 'minggu ini'])
    expect(
      timeIn(`kami kabari ${words}`, Date.UTC(2026, 10, 20, 14, 20)) ?? Number.POSITIVE_INFINITY,
      words,
    ).toBeGreaterThan(Date.UTC(2026, 10, 20, 14, 20));
});

test('a long text of nothing but beginnings is read in one go', () => {
  for (const piece of ['kami ', 'kami telepon ', 'dalam 1 ', 'we will ', 'before ', '1 x 24 ', 'jam 1'])
    expect(findPromises(piece.repeat(20_000), made, zone).length).toBeLessThanOrEqual(1);
});
