import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  acceptedTexts,
  acceptFinding,
  recordDecision,
  reviewsSince,
  unacceptFinding,
} from '../../lib/records/reviews.ts';
import type { Finding } from '../../lib/review/types.ts';
import { freshDb, newId, now } from './fresh.ts';

const finding: Finding = {
  start: 10,
  end: 18,
  kind: 'amount-owed',
  group: 'leak',
  severity: 'stop',
  confidence: 0.97,
  rule: 'amount-owed',
  why: 'This tells everyone that she owes RM354.20.',
  fixes: [{ type: 'replace', start: 10, end: 18, text: 'RM354.20', label: 'Take out RM354.20' }],
};

test('kinds, severities and rules are kept, and what was decided', async () => {
  const db = await freshDb();
  await recordDecision(db, { site: 'x', audience: 'public', findings: [finding], decision: 'fixed' }, now, newId);
  expect(await reviewsSince(db, now - 1)).toMatchObject([
    {
      site: 'x',
      audience: 'public',
      findings: [{ kind: 'amount-owed', severity: 'stop', rule: 'amount-owed' }],
      decision: 'fixed',
    },
  ]);
  expect(await reviewsSince(db, now + 1)).toEqual([]);
});

test('no value gets in, wherever it hides', async () => {
  const db = await freshDb();
  const secret = fc.oneof(
    fc.constantFrom(
      'RM354.20',
      '010-470 0142',
      'Nadia binti Abdul Rahman',
      '900101-14-5678',
      'SM-3304-71852',
      '4111111111111111',
    ),
    fc
      .string({ minLength: 6, maxLength: 40 })
      .filter((text) => /\d{3}|\s/.test(text.trim()) && text.trim().length >= 6),
  );
  await fc.assert(
    fc.asyncProperty(secret, async (value) => {
      const leaky = {
        ...finding,
        rule: value,
        why: value,
        text: value,
        draft: value,
        fixes: [{ type: 'replace' as const, start: 0, end: 1, text: value, label: value }],
      };
      const decision = {
        site: 'x',
        audience: 'public',
        findings: [leaky],
        decision: 'posted-anyway',
        draft: value,
        reason: `other ${value}`,
      } as const;
      const kept = await recordDecision(db, decision, now, newId);
      const stored = JSON.stringify(await db.reviews.get(kept.id));
      expect(stored).not.toContain(JSON.stringify(value).slice(1, -1));
      expect(kept).toMatchObject({ reason: 'other', findings: [{ rule: 'unnamed' }] });
    }),
    { numRuns: 60 },
  );
});

test('a "not private" is kept once, in one spelling, and can be taken back', async () => {
  const db = await freshDb();
  const first = await acceptFinding(db, { rule: 'phone', text: ' 1500  888 ' }, now, newId);
  await acceptFinding(db, { rule: 'phone', text: '1500 888' }, now, newId);
  expect(await acceptedTexts(db)).toMatchObject([{ rule: 'phone', text: '1500 888' }]);
  await unacceptFinding(db, first.id);
  expect(await acceptedTexts(db)).toEqual([]);
});
