import { describe, expect, test } from 'vitest';
import { tokenise } from '../lib/review/tokens.ts';
import { type ReviewContext, toneFaults } from '../lib/review/types.ts';
import { toneFindings, toneRules } from '../lib/tone/index.ts';

const context: ReviewContext = {
  site: 'x',
  audience: 'public',
  brand: { name: 'Sinar Mobile', handles: ['@sinarmobile'], phones: [], emails: [], links: [], addresses: [] },
  thread: [{ author: 'customer', handle: '@rani', name: 'Rani', text: 'min kok begini sih, gimana ini' }],
  customer: null,
  now: 0,
};

/** The draft without its marks, and the marked stretches. */
function unmarked(example: string) {
  const stretches: { start: number; end: number }[] = [];
  let draft = '';
  for (const part of example.split(/(\[\[|\]\])/)) {
    if (part === '[[') stretches.push({ start: draft.length, end: draft.length });
    else if (part === ']]') {
      const last = stretches.at(-1);
      if (last) last.end = draft.length;
    } else draft += part;
  }
  return { draft, stretches };
}

test('each fault has a rule', () => {
  expect(toneRules.map((rule) => rule.fault).sort()).toEqual([...toneFaults].sort());
});

describe.each(toneRules.map((rule) => [rule.fault, rule] as const))('%s', (fault, rule) => {
  test.each(rule.flags)('is found in: %s', (example) => {
    const { draft } = unmarked(example);
    const found = toneFindings(draft, context, tokenise(draft)).find((finding) => finding.fault === fault);
    expect(found).toBeDefined();
    expect(found?.calmer).toBeTruthy();
  });

  test.each(rule.passes)('is not found in: %s', (draft) => {
    expect(toneFindings(draft, context, tokenise(draft)).map((finding) => finding.fault)).not.toContain(fault);
  });
});

test('a shouted sentence is offered in a quiet voice', () => {
  const draft = 'KAN SUDAH KAMI BILANG TUNGGU!!! BACA DULU!!!';
  const found = toneFindings(draft, context, tokenise(draft)).find((finding) => finding.fault === 'shouting');
  expect(found?.calmer).toMatch(/^Kan sudah kami bilang|^Baca dulu/);
});

test.each([
  'Jom kita cari puncanya bersama.',
  'Kak Rani, kita cari tahu bersama penyebabnya, ya.',
  'Thank you for telling us how it was for you; we will check our side and come back to you.',
])('whoever took our wording is not told that it is at fault: %s', (draft) => {
  expect(toneFindings(draft, context, tokenise(draft))).toEqual([]);
});

test('our wording can be shouted, too', () => {
  const draft = 'JOM KITA CARI PUNCANYA BERSAMA!!!';
  expect(toneFindings(draft, context, tokenise(draft)).map(({ fault }) => fault)).toEqual(['shouting']);
});

test.each([
  'Nadia, you were told so on Sunday, right?',
  'Your line was cut because your payment was two months late. Please DM us.',
  'Makanya baca dulu ketentuannya, Kak.',
])('no mark begins or ends with a comma or a full stop: %s', (draft) => {
  const found = toneFindings(draft, context, tokenise(draft));
  expect(found.length).toBeGreaterThan(0);
  for (const { start, end } of found) expect(draft.slice(start, end)).toMatch(/^[^,.;:].*[^,.;:]$/);
});

const markedIn = (draft: string) =>
  toneFindings(draft, context, tokenise(draft)).map(({ start, end }) => draft.slice(start, end));

test.each([
  'The reconnection fee is ten ringgit for every plan, and it takes up to two hours.',
  'Dos dewasa seperti tertera: 10 ml tiga kali sehari selepas makan.',
  'Batas lapor SPT Tahunan orang pribadi 31 Maret, badan 30 April.',
  'The Samsung QA55Q60DAKXXM has four HDMI ports, one of them eARC.',
])('no mark is a lone number, date or small word: %s', (draft) => {
  for (const mark of markedIn(draft)) expect(mark.match(/\p{L}{2,}/gu)?.length ?? 0).toBeGreaterThanOrEqual(3);
});

test.each([
  ['Kamu memang bodoh.', 'bodoh'],
  ['That is your fault.', 'your fault'],
])('a word that is the fault itself stays the mark: %s', (draft, mark) => {
  expect(markedIn(draft)).toContain(mark);
});

test.each([
  ['Nadia, your number is 012-774 8831', 'your number is'],
  ['Your bill was RM 200', 'Your bill was'],
])('a value at the end of a clause is no part of the mark: %s', (draft, mark) => {
  expect(markedIn(draft)).toContain(mark);
});
