import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../components/excerpt.ts';

const span = (start: number, end: number, severity: 'stop' | 'warn' | 'note' = 'stop') => ({ start, end, severity });
const written = (draft: string, spans: Parameters<typeof excerptOf>[1], around = 12) =>
  excerptOf(draft, spans, around)
    .map((part) => (part.severity ? `[${part.text}]` : part.text))
    .join('');

describe('an excerpt', () => {
  test.each([
    ['owes 40 now', [span(5, 7)], 'owes [40] now'],
    ['owes 40 now', [], ''],
    [
      'a very long beginning of a reply that owes 40 and then goes on for a good while',
      [span(43, 45)],
      '… reply that owes [40] and then goes … '.trimEnd(),
    ],
    ['two 11 and 22 near', [span(4, 6), span(11, 13)], 'two [11] and [22] near'],
    ['overlap here', [span(0, 7), span(4, 12, 'warn')], '[overlap here]'],
    ['outside', [span(20, 30), span(3, 3)], ''],
  ])('of “%s” at %j is “%s”', (draft, spans, wanted) => {
    expect(written(draft, spans).replace(/\s+/g, ' ').trim()).toBe(wanted);
  });

  test('never throws, keeps the order, and every marked part is a part of the draft', () => {
    const spans = fc.array(
      fc.record({
        start: fc.integer({ min: -5, max: 80 }),
        end: fc.integer({ min: -5, max: 80 }),
        severity: fc.constantFrom('stop', 'warn', 'note'),
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), spans, (draft, given) => {
        let from = 0;
        for (const part of excerptOf(draft, given, 8)) {
          if (!part.severity) continue;
          const at = draft.indexOf(part.text, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.text.length;
        }
      }),
    );
  });
});
