import { describe, expect, test } from 'vitest';
import { missingNeeds, needRules } from '../lib/missing/index.ts';
import type { Exchange } from '../lib/missing/rule.ts';
import { tokenise } from '../lib/review/tokens.ts';
import { needs, type ReviewContext } from '../lib/review/types.ts';

function missingIn({ customer, draft }: Exchange) {
  const context: ReviewContext = {
    site: 'x',
    audience: 'public',
    brand: { name: 'Sinar Mobile', handles: ['@sinarmobile'], phones: [], emails: [], links: [], addresses: [] },
    thread: [{ author: 'customer', handle: '@rani', name: 'Rani', text: customer }],
    customer: null,
    now: 0,
  };
  return missingNeeds(draft, context, tokenise(draft)).map((missing) => missing.need);
}

test('each need has a rule', () => {
  expect(needRules.map((rule) => rule.need)).toEqual([...needs].sort());
});

describe.each(needRules.map((rule) => [rule.need, rule] as const))('%s', (need, rule) => {
  test.each(rule.flags)('is missing in: $draft', (exchange) => {
    expect(missingIn(exchange)).toContain(need);
  });

  test.each(rule.passes)('is not missing in: $draft', (exchange) => {
    expect(missingIn(exchange)).not.toContain(need);
  });
});
