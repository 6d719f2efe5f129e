import { readFileSync } from 'node:fs';
import type { ReviewContext } from '../../lib/review/types.ts';

/** A text of any length. `of(size)` has exactly `size` UTF-16 code units. */
export interface Text {
  readonly name: string;
  of(size: number): string;
}

/** `unit` over and over. */
export function repeated(unit: string, name = JSON.stringify(unit)): Text {
  return { name: `${name} repeated`, of: (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size) };
}

const corpus = new URL('../corpus/train.jsonl', import.meta.url);

/** Replies of the corpus, one after the other. */
function prose(): Text {
  const replies = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .slice(0, 900)
    .map((line) => (JSON.parse(line) as { draft: string }).draft);
  return { name: 'replies of the corpus', of: (size) => repeated(`${replies.join(' ')} `).of(size) };
}

export const texts: readonly Text[] = [
  prose(),
  repeated('1', 'digits'),
  repeated('012-345 6789 ', 'telephone numbers'),
  repeated('RM354.20 ', 'sums'),
  repeated('Rp1.250.000,', 'sums without a space'),
  repeated(' ', 'spaces'),
  repeated('\n', 'line breaks'),
  repeated('a'),
  repeated('a ', 'one letter and a space'),
  repeated('A', 'capitals'),
  repeated('.', 'dots'),
  repeated('!', 'exclamation marks'),
  repeated('-', 'hyphens'),
  repeated('a.', 'letters and dots'),
  repeated('a@', 'letters and at signs'),
  repeated('Siti binti Ahmad ', 'names'),
  repeated('satu dua tiga ', 'spelled-out digits'),
  repeated('Jl. Mawar No. 4 ', 'addresses'),
  repeated('belum bayar, ', 'statements'),
  repeated('https://a.my/?a=1&', 'links'),
  repeated('😀', 'emoji'),
  repeated('1️⃣', 'keycaps'),
  repeated('\u200b', 'zero-width spaces'),
  repeated('a\u200b1\u200d', 'letters and digits between zero-width characters'),
  repeated('é', 'combining accents'),
  repeated('1２٣', 'digits of three scripts'),
  repeated('𝟏𝕒', 'mathematical letters'),
];

export const context: ReviewContext = {
  site: 'x',
  audience: 'public',
  brand: {
    name: 'Suria Mobile',
    handles: ['@SuriaCare'],
    phones: ['1-300-88-0199'],
    emails: ['care@suria.example'],
    links: ['https://suria.example'],
    addresses: ['Lot 5, Jalan Suria, Shah Alam'],
  },
  thread: [
    {
      author: 'customer',
      handle: '@nadiarahman_',
      name: 'Nadia',
      text: 'Day two without a line. You cut me off over a charge that you promised to take back. Call me on 012-555 0199.',
    },
  ],
  customer: {
    fullName: 'Nadia binti Abdul Rahman',
    phones: ['012-555 0199'],
    emails: ['nadia@mel.example'],
    addresses: ['12, Jalan Mawar 3, 47100 Puchong'],
    accounts: ['SM-2209-5571'],
    amounts: ['RM354.20'],
    payments: ['2026-01-02'],
  },
  now: Date.UTC(2026, 0, 15),
};
