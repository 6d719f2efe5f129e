import { describe, expect, test } from 'vitest';
import { answer, type Review, startRound } from '../../lib/practice/round.ts';
import { scenarios } from '../../lib/practice/scenarios/index.ts';
import type { Finding, FindingKind, Language } from '../../lib/review/types.ts';

const [scenario] = scenarios;
if (scenario === undefined) throw new Error('there must be a scenario');

const found = (kind: FindingKind, group: Finding['group'], severity: Finding['severity']): Finding => ({
  start: 0,
  end: 1,
  kind,
  group,
  severity,
  confidence: 1,
  rule: kind,
  why: `why ${kind}`,
  fixes: [],
});
/** A stand-in that objects to money, to blame, and to a reply without regret. */
const review: Review = (draft) => [
  ...(/RM|186/.test(draft) ? [found('amount-owed', 'leak', 'stop')] : []),
  ...(/your fault|salah anda|salah awak/i.test(draft) ? [found('blaming', 'tone', 'warn')] : []),
  ...(/maaf|sorry/i.test(draft) ? [] : [found('empathy', 'missing', 'note')]),
  ...(/DM/.test(draft) ? [] : [found('private-channel', 'missing', 'note')]),
];

const good: Readonly<Record<Language, readonly [string, string]>> = {
  en: [
    'Aina, sorry: we promised you a call on Tuesday and it never came, that is on us. DM us your receipt and we will get the line checked and call you by 1pm today.',
    'Thank you Aina. We are sorry it took this long: the receipt is being checked now, our fault that the call was missed, and we ring you before 1pm, by DM if the line is still dead.',
  ],
  id: [
    'Kak Aina, maaf: telepon yang dijanjikan Selasa tidak datang, itu salah kami. DM bukti bayarnya ya, kami periksa nomornya sekarang dan menelepon Kakak sebelum pukul 13.00.',
    'Terima kasih Kak Aina, maaf sudah menunggu. Bukti bayar kami periksa sekarang bersama tim jaringan, salah kami teleponnya terlewat; kabar lewat DM hari ini pukul 13.00.',
  ],
  ms: [
    'Aina, maaf: panggilan yang dijanjikan hari Selasa tak sampai, itu salah kami. DM resit ya, kami semak talian sekarang dan call Aina sebelum 1 petang.',
    'Terima kasih Aina, maaf buat tertunggu. Resit sedang kami semak dengan pasukan rangkaian, salah kami panggilan itu terlepas; jawapan di DM hari ini sebelum 1 petang.',
  ],
};

describe.each(['en', 'id', 'ms'] as const)('a round in %s', (language) => {
  test('opens with her complaint', () => {
    const round = startRound(scenario, language);
    expect(round.thread).toHaveLength(1);
    expect(round.state).toBe('running');
  });
  test('ends resolved after good replies, each of which calms her', () => {
    const once = answer(startRound(scenario, language), good[language][0], review);
    expect(once.mood).toBeGreaterThan(scenario.customer.mood + 20);
    expect(once.turns[0]?.moment).toBe('softer');
    const twice = answer(once, good[language][1], review);
    expect(twice.state).toBe('resolved');
    expect(twice.score).toBeGreaterThan(75);
    expect(scenario.lines.resolved[language]).toContain(twice.thread.at(-1)?.text);
  });
  test('a leak hurts, however kind the words around it', () => {
    const round = answer(startRound(scenario, language), `${good[language][0]} RM 186.40`, review);
    expect(round.mood).toBeLessThan(scenario.customer.mood);
    expect(scenario.lines.leaked[language]).toContain(round.turns[0]?.answer);
    expect(round.turns[0]?.reasons).toContainEqual({ code: 'amount-owed', change: -35, why: 'why amount-owed' });
  });
  test('she is lost when it goes on like that', () => {
    let round = startRound(scenario, language);
    for (const draft of [
      'It is your fault, salah awak, salah anda.',
      'Pay RM 186.40 first, then we talk about your line again.',
    ])
      round = answer(round, draft, review);
    expect(round.state).toBe('lost');
    expect(answer(round, good[language][0], review)).toBe(round);
  });
  test('the same words twice are noticed', () => {
    const once = answer(startRound(scenario, language), good[language][0], review);
    const again = answer(once, good[language][0], review);
    expect(again.mood).toBeLessThan(once.mood);
    expect(again.turns[1]?.moment).toBe('canned');
  });
  test('no answer at all is one too', () => {
    const round = answer(startRound(scenario, language), 'ok', review);
    expect(round.turns[0]?.moment).toBe('ignored');
  });
  test('the same drafts give the same round', () => {
    const play = () =>
      good[language].reduce((round, draft) => answer(round, draft, review), startRound(scenario, language));
    expect(play()).toEqual(play());
  });
});
