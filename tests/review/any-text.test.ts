import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';
import { publicReply, unmark } from './marked.ts';

const context: ReviewContext = {
  ...publicReply,
  brand: { ...publicReply.brand, phones: ['1-300-80-2255'], emails: ['care@celoteh.example'] },
  thread: [
    { author: 'customer', handle: '@anis', name: 'Anis', text: 'my line kena cut, nombor 018-555 2216' },
    { author: 'brand', handle: '@celoteh', name: 'Celoteh', text: 'Hi Anis, we are looking.' },
  ],
  customer: {
    fullName: 'Anis Syahirah binti Noor',
    phones: ['018-555 2216'],
    amounts: ['RM154.20'],
    notes: ['2 bulan'],
  },
};

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'RM154.20',
    '0185552216',
    'Jl. Mawar No. 4',
    '4111 1111 1111 1111',
    '\u200b',
    '\u202e',
    '٠١٢',
    '😀',
    '\n',
    '!!!',
    'binti',
    'sebab',
    '[[',
    '\ud800',
  ),
  fc.stringMatching(/^[A-Z0-9 ./-]{0,20}$/),
);
const anyDraft = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '));

test('any string gives findings in order and in range, and never throws', () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom('public', 'private', 'unknown'), (draft, audience) => {
      const findings = reviewDraft(draft, { ...context, audience: audience as 'public' });
      let before = 0;
      for (const { start, end, confidence, why, fixes } of findings) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(draft.length);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(why).not.toBe('');
        for (const fix of fixes)
          if (fix.type === 'replace') {
            expect(fix.start).toBeGreaterThanOrEqual(0);
            expect(fix.end).toBeLessThanOrEqual(draft.length);
            expect(fix.end).toBeGreaterThanOrEqual(fix.start);
          }
        before = start;
      }
    }),
    { numRuns: 250 },
  );
});

test('the same draft twice gives the same findings', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(reviewDraft(draft, context)).toEqual(reviewDraft(draft, context));
    }),
    { numRuns: 40 },
  );
});

const values: readonly (readonly [string])[] = [
  ['Kak, nomor kartu [[payment-card:4111 1111 1111 1111]] sudah kami blokir.'],
  ['Kak, NIK [[national-id:3174065208950003]] sudah dipakai orang lain.'],
  ['Encik, IC [[national-id:840412-10-5533]] tak sepadan dengan rekod.'],
  ['Hi, your handset with IMEI [[device-id:356938035643809]] is blocked.'],
  ['Puan, refund masuk akaun Maybank [[bank-account:5140 2277 9031]] esok.'],
  ['Kami sudah menelepon Kakak di nomor [[phone:0812-5550-1842]] tadi pagi.'],
  ['Nombor telefon Puan [[phone:018-555 2216]] dah disekat.'],
];
const scripts = ['٠١٢٣٤٥٦٧٨٩', '０１２３４５６７８９', '०१२३४५६७८९'];
const disguises: readonly (readonly [string, (value: string) => string])[] = [
  ['as it is', (value) => value],
  ['in capitals', (value) => value.toUpperCase()],
  ['in small letters', (value) => value.toLowerCase()],
  ['with zero-width characters', (value) => [...value].join('\u200b')],
  ...scripts.map(
    (script) =>
      [`in ${script}`, (value: string) => value.replace(/\d/g, (digit) => script[Number(digit)] ?? digit)] as const,
  ),
  ['with the letter O in each group', (value) => value.replace(/(?<=^|[^\d])(\d*?)0/g, '$1O')],
  ['with the letter l in each group', (value) => value.replace(/(?<=^|[^\d])(\d*?)1/g, '$1l')],
  ['with hard spaces', (value) => value.replace(/ /g, '\u00a0')],
];

describe.each(values)('%s', (marked) => {
  const { draft, leaks } = unmark(marked);
  const leak = leaks[0];
  test.each(disguises)('is seen %s', (_how, change) => {
    if (leak === undefined) throw new Error('no mark');
    const value = change(draft.slice(leak.start, leak.end));
    const changed = draft.slice(0, leak.start) + value + draft.slice(leak.end);
    const end = leak.start + value.length;
    const found = reviewDraft(changed, { ...publicReply, thread: [] }).filter(
      (one) => one.group === 'leak' && one.severity !== 'note' && one.start < end && leak.start < one.end,
    );
    expect(found.map(({ kind }) => kind)).toContain(leak.kind);
  });
});
