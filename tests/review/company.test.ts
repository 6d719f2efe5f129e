import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inCompany } from '../../lib/review/company.ts';
import type { Decided } from '../../lib/review/decide.ts';
import { leakKinds } from '../../lib/review/types.ts';

const free = { least: 0, most: 1 };

function finding(kind: Decided['kind'], confidence: number, bounds = free): Decided {
  return { start: 0, end: 5, kind, rule: kind, value: '', confidence, bounds, clauses: 0 };
}

/** What is said of the first of them. */
const ofFirst = (...decided: Decided[]) => inCompany(decided)[0]?.confidence ?? -1;

describe('a finding in company', () => {
  test.each([['phone'], ['person-name'], ['amount-owed'], ['payment-history'], ['service-status']] as const)(
    '%s that is doubtful alone is believed more beside one that is sure',
    (kind) => {
      const alone = ofFirst(finding(kind, 0.4));
      const beside = ofFirst(finding(kind, 0.4), finding('national-id', 0.97));
      expect(beside).toBeGreaterThan(alone + 0.1);
    },
  );

  test('what check digits or the record prove keeps its chance alone, and what is an invitation stays below a note beside others', () => {
    expect(ofFirst(finding('national-id', 0.9, { least: 0.9, most: 1 }))).toBeGreaterThanOrEqual(0.9);
    const invitation = ofFirst(finding('phone', 0.2, { least: 0, most: 0.2 }), finding('national-id', 0.99));
    expect(invitation).toBeLessThanOrEqual(0.2);
  });

  const decided = fc.record({
    kind: fc.constantFrom(...leakKinds),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  test('whatever is found, each keeps its place and gets a chance between none and all', () => {
    fc.assert(
      fc.property(fc.array(decided, { maxLength: 12 }), (all) => {
        const before = all.map(({ kind, confidence }) => finding(kind, confidence));
        const after = inCompany(before);
        expect(after.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
        for (const { confidence } of after) expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });

  test('the surer of two in the same company stays the surer', () => {
    fc.assert(
      fc.property(decided, fc.double({ min: 0.02, max: 0.9, noNaN: true }), (other, confidence) => {
        const beside = finding(other.kind, other.confidence);
        const less = ofFirst(finding('phone', confidence), beside);
        const more = ofFirst(finding('phone', Math.min(1, confidence + 0.08)), beside);
        expect(more).toBeGreaterThan(less);
      }),
    );
  });
});
