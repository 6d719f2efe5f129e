import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Brand, Post } from '../../lib/review/types.ts';
import { heatOf, type Level, levels } from '../../lib/thermometer/heat.ts';
import { ourFaultsIn } from '../../lib/thermometer/our-faults.ts';

const brand: Brand = { name: 'Suria', handles: ['SuriaCare'], phones: [], emails: [], links: [], addresses: [] };
const start = Date.parse('2026-11-20T10:00:00Z');
const said = (author: Post['author'], text: string, minute = 0, handle = author): Post => ({
  author,
  handle,
  name: author,
  text,
  at: new Date(start + minute * 60_000).toISOString(),
});
const she = (text: string, minute?: number) => said('customer', text, minute);
const we = (text: string, minute?: number) => said('brand', text, minute);
const other = (text: string, who: string) => said('bystander', text, 0, who as Post['author']);

const read = (thread: readonly Post[]) => heatOf(thread, ourFaultsIn(thread, brand, 'x', start));

/** The quarrel that Tenang was made for, in three languages, and conversations that only look like one. */
const threads: readonly (readonly [string, Level, readonly Post[]])[] = [
  ['nobody said anything', 'calm', []],
  ['a question', 'calm', [she('Hi, how do I check my data balance?')]],
  ['one angry post', 'calm', [she('My line is down again, this is ridiculous.')]],
  [
    'thanks after an answer',
    'calm',
    [she('How do I top up?'), we('In the app, under Top up.', 5), she('Thank you!', 9)],
  ],
  [
    'a shouting post that threatens to go',
    'warm',
    [she('USELESS company!! THREE DAYS without a line. Porting out tomorrow.')],
  ],
  [
    'a quarrel in English: she comes back, we argue, strangers join in',
    'hot',
    [
      she('You cut my line although I paid. WHERE IS MY LINE??'),
      we('As already stated, you paid late. It is your own fault.', 4),
      she('That is a LIE, I have the RECEIPT. Ridiculous!!', 6),
      we('Our records are correct. Please read the bill before you complain.', 8),
      she('Unbelievable. LIARS!!! I am porting out.', 9),
      other('popcorn', 'joker'),
      other('same here', 'raj'),
    ],
  ],
  [
    'a quarrel in Indonesian',
    'hot',
    [
      she('Udah bayar kok diputus?? KAPAN NYALA LAGI'),
      we('Kan sudah kami bilang, Kakak yang telat bayar.', 3),
      she('Bohong!! Saya punya bukti. Kecewa banget', 5),
      we('Kan sudah kami bilang, Kakak yang telat bayar.', 7),
      she('PENIPU!! aku viralkan', 8),
    ],
  ],
  [
    'a quarrel in Malay',
    'hot',
    [
      she('Dah bayar pun kena potong?? TERUK SANGAT'),
      we('Itu salah puan sendiri, bayar lambat.', 2),
      she('Tipu!! Saya ada resit. Geram betul', 4),
      we('Sila baca bil dahulu sebelum marah-marah.', 6),
      she('BODOH punya layanan!! saya viral kan', 7),
    ],
  ],
  [
    'names of offices in capitals',
    'calm',
    [she('Perlu bawa KTP dan NPWP ke BPJS atau cukup fotokopi?'), we('Cukup KTP, Kak.', 10)],
  ],
];

describe('a thread', () => {
  test.each(threads)('%s: %s', (_, level, thread) => {
    expect(read(thread)).toMatchObject({ level });
  });

  test('shows the very words, each sign once, the strongest first', () => {
    const [, , quarrel = []] = threads.find(([name]) => name.includes('English')) ?? [];
    const { signs } = read(quarrel);
    const everything = quarrel.map(({ text }) => text).join('\n');
    for (const { words, sign } of signs) expect(everything.includes(words), `${sign}: ${words}`).toBe(true);
    expect(new Set(signs.map(({ sign }) => sign)).size).toBe(signs.length);
    expect(signs.map(({ weight }) => weight)).toEqual(signs.map(({ weight }) => weight).toSorted((a, b) => b - a));
    expect(signs.find(({ sign }) => sign === 'turns')?.count).toBe(2);
    expect(signs.find(({ sign }) => sign === 'crowd')?.count).toBe(2);
  });

  test('that was deleted or is empty shows nothing', () => {
    expect(read([{ ...she('LIARS!! USELESS!!'), state: 'unavailable' }, she('   ')])).toMatchObject({ degrees: 0 });
  });

  test('of a thousand posts is read by its end', () => {
    const long = Array.from({ length: 1000 }, (_, at) =>
      she(at < 990 ? 'LIARS!! USELESS!!' : 'Thank you, it works now.', at),
    );
    expect(read([...long, we('Good to hear.', 1001)]).level).not.toBe('hot');
  });
});

test('threads of the corpus: the angry are hotter than all others, and of the others none is hot', () => {
  const file = new URL('../corpus/threads.dev.jsonl', import.meta.url);
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { emotion: string; thread: Post[] });
  const degrees = (angry: boolean) =>
    rows.filter(({ emotion }) => (emotion === 'angry') === angry).map(({ thread }) => read(thread));
  const mean = (all: readonly { degrees: number }[]) =>
    all.reduce((sum, { degrees: one }) => sum + one, 0) / all.length;
  expect(mean(degrees(true))).toBeGreaterThan(2 * mean(degrees(false)));
  expect(degrees(false).filter(({ level }) => levels.indexOf(level) > 1)).toEqual([]);
});
