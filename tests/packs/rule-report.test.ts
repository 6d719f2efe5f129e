import { describe, expect, test } from 'vitest';
import type { Pack, PackPhraseRule } from '../../lib/packs/pack.ts';
import { counted, countKey, type RuleCounts } from '../../lib/packs/rule-counts.ts';
import type { Rollout } from '../../lib/packs/rule-fields.ts';
import { type DecidedReply, rulesReport } from '../../lib/packs/rule-report.ts';

const brand = { name: 'S', handles: [], phones: [], emails: [], links: [], addresses: [] };
const rule = (id: string, rollout?: Rollout): PackPhraseRule => ({
  id,
  phrase: 'be patient',
  severity: 'stop',
  advice: 'Say when.',
  ...(rollout && { rollout }),
  mustFlag: ['Be patient.'],
  mustPass: ['By four.'],
});
const pack = (...phraseRules: PackPhraseRule[]): Pack => ({ id: 'p', version: '1.0.0', name: 'P', brand, phraseRules });
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const key = (stage: Rollout, id = 'a') => countKey('p', stage, id);
const counts = (stage: Rollout, shown: number, sent: number): RuleCounts => ({ [key(stage)]: { shown, sent } });
const posted = (reason: string): DecidedReply => ({ findings: [{ rule: 'a' }], decision: 'posted-anyway', reason });

describe('counting', () => {
  test('each reply counts once more, and nothing is changed in place', () => {
    const before = counts('advise', 1, 0);
    expect(counted(before, [key('advise'), key('stop', 'b')], 'shown')).toEqual({
      [key('advise')]: { shown: 2, sent: 0 },
      [key('stop', 'b')]: { shown: 1, sent: 0 },
    });
    expect(before).toEqual(counts('advise', 1, 0));
  });
  test('what was not counted for the longest goes first', () => {
    const full = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`k${at}`, { shown: 1, sent: 0 }]));
    const all = counted(full, ['k3000'], 'shown');
    expect([Object.keys(all).length, 'k0' in all, 'k3000' in all]).toEqual([3_000, false, true]);
  });
});

describe('what came of a rule', () => {
  test('shown, mended, sent all the same with reasons, called wrong', () => {
    const replies = [
      ...times(2, posted('urgent')),
      posted('asked-for'),
      { ...posted('urgent'), findings: [{ rule: 'b' }] },
    ];
    const [line] = rulesReport(pack(rule('a')), counts('stop', 10, 3), replies, [{ rule: 'a', text: 'be patient' }]);
    expect(line).toMatchObject({
      shown: 10,
      fixed: 7,
      sent: 3,
      calledWrong: 1,
      reasons: [
        { reason: 'urgent', count: 2 },
        { reason: 'asked-for', count: 1 },
      ],
    });
  });
  test('counts of earlier stages stay beside those of now', () => {
    const both = { ...counts('simulate', 40, 0), ...counts('advise', 6, 1) };
    const [line] = rulesReport(pack(rule('a', 'advise')), both, [], []);
    expect(line?.stages.map(({ stage, shown }) => [stage, shown])).toEqual([
      ['simulate', 40],
      ['advise', 6],
    ]);
    expect(line).toMatchObject({ stage: 'advise', shown: 6 });
  });
});

describe('a noisy rule is pointed out with what would quiet it', () => {
  const quietOf = (stage: Rollout, shown: number, sent: number, wrong: readonly string[] = []) =>
    rulesReport(
      pack(rule('a', stage)),
      counts(stage, shown, sent),
      [],
      wrong.map((text) => ({ rule: 'a', text })),
    )[0]?.quiet;
  test.each<[string, ReturnType<typeof quietOf>, unknown]>([
    ['seldom shown', quietOf('stop', 4, 4), null],
    ['mostly mended', quietOf('stop', 20, 5), null],
    ['mostly sent, held', quietOf('stop', 20, 15), { type: 'step-back', to: 'advise' }],
    ['mostly sent, shown', quietOf('advise', 20, 15), { type: 'step-back', to: 'simulate' }],
    [
      'called wrong for one thing',
      quietOf('stop', 10, 0, times(5, 'patient id')),
      { type: 'unless', words: 'patient id' },
    ],
    ['called wrong for many', quietOf('stop', 6, 0, ['a b', 'c d', 'e f']), { type: 'step-back', to: 'advise' }],
  ])('%s', (_name, quiet, wanted) => expect(quiet).toEqual(wanted));

  test('it stands first', () => {
    const both = { ...counts('stop', 9, 9), [key('stop', 'b')]: { shown: 50, sent: 0 } };
    expect(rulesReport(pack(rule('b'), rule('a')), both, [], []).map((line) => line.rule.id)).toEqual(['a', 'b']);
  });
});
