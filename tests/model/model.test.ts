import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingNeeds } from '../../lib/missing/index.ts';
import { tagLeaks } from '../../lib/model/model.ts';
import { hitsIn } from '../../lib/review/places.ts';
import { readDraft } from '../../lib/review/reading.ts';
import { tokenise } from '../../lib/review/tokens.ts';
import type { Audience, CustomerFacts, ReviewContext } from '../../lib/review/types.ts';
import { toneFindings } from '../../lib/tone/index.ts';

function contextOf(
  audience: Audience = 'public',
  customerText = '',
  customer: CustomerFacts | null = null,
): ReviewContext {
  return {
    site: 'x',
    audience,
    brand: {
      name: 'Sinar Mobile',
      handles: ['@sinarmobile'],
      phones: ['1500-100'],
      emails: ['halo@sinar.example'],
      links: [],
      addresses: [],
    },
    thread: customerText ? [{ author: 'customer', handle: '@dinda', name: 'Dinda', text: customerText }] : [],
    customer,
    now: 0,
  };
}

const tagged = (draft: string, context: ReviewContext) =>
  tagLeaks(tokenise(draft), context, draft, hitsIn(readDraft(draft, context))).map(
    (leak) => `${leak.kind}: ${draft.slice(leak.start, leak.end)}`,
  );

describe('the tagger', () => {
  test.each([
    ['Kak Dinda, nomornya kami blokir karena tagihan dua bulan belum dibayar.', 'service-status'],
    ['Kak Dinda, nomornya kami blokir karena tagihan dua bulan belum dibayar.', 'payment-history'],
    ['Talian encik digantung sebab bil dua bulan tak bayar.', 'service-status'],
    ['Hi Dinda, your claim was rejected because you missed three payments.', 'service-status'],
    ['Maaf ya Kak, karena riwayat asma Kakak kami kirim obatnya sore ini.', 'health'],
  ])('"%s" tells %s', (draft, kind) => {
    expect(tagged(draft, contextOf('public', 'kenapa ini?')).join('\n')).toContain(kind);
  });

  test.each([
    'Kalau tagihan lewat tanggal 20 belum dibayar, layanan terisolir otomatis, berlaku untuk semua pelanggan.',
    'Hi Dinda, the Bedok branch is open till 7pm, no appointment needed.',
    'Maaf Kak Dinda, ada gangguan jaringan di Cilandak, pulih sekitar pukul 15.30.',
    'Jangan berikan OTP atau PIN kepada siapa pun ya Kak.',
  ])('"%s" tells nothing', (draft) => {
    expect(tagged(draft, contextOf('public', 'halo min'))).toEqual([]);
  });

  test('says which words made it say so', () => {
    const draft = 'Talian encik digantung sebab bil dua bulan tak bayar.';
    const context = contextOf('public', 'line kena apa?');
    for (const leak of tagLeaks(tokenise(draft), context, draft)) {
      expect(leak.because.length).toBeGreaterThan(0);
      for (const word of leak.because) expect(draft).toContain(word);
    }
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'Kak',
        'Dinda',
        'bayar',
        '0812',
        '-',
        '3344',
        'RM',
        '12.50',
        '!!!',
        'B',
        '1234',
        'XYZ',
        '\n',
        '🙏',
        'belum',
        'your',
        'line',
        '4111 1111 1111 1111',
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);

describe('any text', () => {
  test('gives spans in order and inside the draft, the same every time', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom<Audience>('public', 'private', 'unknown'),
        (draft, said, audience) => {
          const context = contextOf(audience, said);
          const tokens = tokenise(draft);
          const leaks = tagLeaks(tokens, context, draft);
          let last = 0;
          for (const leak of leaks) {
            expect(leak.start).toBeGreaterThanOrEqual(last);
            expect(leak.end).toBeGreaterThan(leak.start);
            expect(leak.end).toBeLessThanOrEqual(draft.length);
            expect(leak.confidence).toBeGreaterThanOrEqual(0);
            expect(leak.confidence).toBeLessThanOrEqual(1);
            last = leak.end;
          }
          expect(tagLeaks(tokens, context, draft)).toEqual(leaks);
          for (const finding of toneFindings(draft, context, tokens)) {
            expect(finding.start).toBeGreaterThanOrEqual(0);
            expect(finding.end).toBeLessThanOrEqual(draft.length);
          }
          for (const missing of missingNeeds(draft, context, tokens)) expect(missing.confidence).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('all that was learned fits into half a megabyte, packed', () => {
  const files = ['../../lib/model/weights.json', '../../lib/review/weighing.json', '../../lib/review/joining.json'];
  const sizes = files.map((file) => gzipSync(readFileSync(new URL(file, import.meta.url)), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
});
