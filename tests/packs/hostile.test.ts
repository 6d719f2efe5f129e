import { describe, expect, test, vi } from 'vitest';
import { applyPack } from '../../lib/packs/apply-pack.ts';
import { limits } from '../../lib/packs/fields.ts';
import { layerPacks } from '../../lib/packs/layer.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { phraseLimits } from '../../lib/review/phrase-pattern.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from '../review/marked.ts';

// what is bounded is the work; a busy machine may take its time over it
vi.setConfig({ testTimeout: 120_000 });

const brand = { name: 'Suria', handles: ['@Suria'], phones: [], emails: [], links: [], addresses: [] };
const rule = (change: object = {}) => ({
  id: 'r',
  phrase: 'bear with us',
  severity: 'warn',
  advice: 'Name the hour.',
  mustFlag: ['Bear with us.'],
  mustPass: ['We call by four.'],
  ...change,
});
const text = (change: object = {}) => JSON.stringify({ id: 'p', version: '1.0.0', name: 'P', brand, ...change });
const withRule = (change: object) => text({ phraseRules: [rule(change)] });
const many = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));
const choices = (count: number, word = 'a') => `(${many(count, (at) => `${word}${at}`).join('|')})`;

function problemsOf(pack: string) {
  const reading = readPack(pack);
  return 'problems' in reading ? reading.problems : [];
}

/** A customer to practise on, spoilt in one place. */
const withCustomer = (change: object) =>
  text({
    practice: [
      {
        id: 'c',
        site: 'x',
        title: { en: 'Cut off' },
        customer: { handle: '@a', name: 'A', mood: 30, resolvedAt: 78, lostAt: 5, turns: 6 },
        record: {},
        opening: { en: 'Help!' },
        ...change,
      },
    ],
  });

describe('beyond a limit it is refused, with words of its own', () => {
  test.each<[string, string, RegExp]>([
    ['deep nesting', `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /nests too deeply/],
    ['a million rules', text({ phraseRules: many(20_000, (at) => rule({ id: `r${at}` })) }), /too large/],
    ['more rules than a pack may have', text({ phraseRules: many(301, (at) => ({ id: `r${at}` })) }), /.+/],
    [
      'more sentences than can be reviewed',
      text({ phraseRules: many(100, (at) => rule({ id: `r${at}`, mustFlag: many(16, () => 'Bear with us.') })) }),
      /1500 sentences/,
    ],
    ['a word that matches everything', withRule({ phrase: '*' }), /at least three letters/],
    ['words that match everything', withRule({ phrase: '(a|b) * (c|d)' }), /at least three letters/],
    ['choices that may all be missing', withRule({ phrase: '(very|) (much|)' }), /at least three letters/],
    ['stars behind stars', withRule({ phrase: 'one * two * three * four * five * six' }), /at most 4 \*/],
    ['stars side by side', withRule({ phrase: 'one * * two' }), /at most 4 \*/],
    ['a choice of too many', withRule({ phrase: `we ${choices(phraseLimits.choices + 1)}` }), /choices/],
    ['too many choices', withRule({ phrase: `we ${many(5, () => '(aa|bb)').join(' ')}` }), /choices/],
    ['too many words', withRule({ phrase: many(21, () => 'word').join(' ') }), /20 words/],
    ['a long way near', withRule({ near: { words: ['refund'], within: 1_000 } }), /20 or less/],
    ['a long phrase near', withRule({ near: { words: ['a b c d e f g h'], within: 3 } }), /6 words/],
    ['an override of direction', withRule({ advice: 'Say \u202Ereverse\u202C.' }), /nobody sees/],
    ['an isolate', text({ name: 'Team \u2066x\u2069' }), /nobody sees/],
    ['a word joined by nothing', withRule({ phrase: 'gua\u200Brantee' }), /nobody sees/],
    ['a bell', withRule({ mustPass: ['Ring \u0007.'] }), /nobody sees/],
    ['a prototype as a field', '{"__proto__":{"id":"x"},"id":"p"}', /no field|missing/],
    ['a prototype as a kind', text({ severities: { constructor: 'stop' } }), /no field/],
    ['a customer who says nothing', withCustomer({ opening: {} }), /en, id, ms/],
    ['a moment that is a prototype', withCustomer({ lines: { constructor: { en: ['x'] } } }), /no field/],
    ['a moment without a line', withCustomer({ lines: { softer: { en: [] } } }), /at least one line/],
    [
      'a customer who is lost before she is won',
      withCustomer({ customer: { handle: '@a', name: 'A', mood: 30, resolvedAt: 2, lostAt: 98, turns: 6 } }),
      /between gone and won/,
    ],
    ['one aim twice', withCustomer({ aims: ['name', 'name'] }), /name of its own/],
    ['more customers than anybody practises with', text({ practice: many(21, (at) => ({ id: `c${at}` })) }), /.+/],
    ['an override in a model answer', withCustomer({ model: { en: 'Say \u202Ereverse\u202C.' } }), /nobody sees/],
    ['one field twice', '{"id":"a","id":"b"}', /used twice/],
  ])('%s', (_name, pack, message) => {
    const told = problemsOf(pack);
    expect(told.map(({ message: what, repair }) => `${what} ${repair}`).join('\n')).toMatch(message);
  });

  test('all choices together are bounded too', () => {
    const greedy = (at: number) => rule({ id: `r${at}`, phrase: `we ${many(4, () => choices(8)).join(' ')}` });
    const told = problemsOf(text({ phraseRules: many(120, greedy) }));
    expect(told.map(({ repair }) => repair).join()).toContain(`${limits.allChoices}`);
  });
});

describe('what looks odd and is not is taken', () => {
  test.each([
    ['an emoji that is joined', withRule({ advice: 'Smile 👩‍💻, and say when.' })],
    ['markup, which is text', withRule({ advice: '<img src=x onerror=alert(1)>' })],
    ['a prototype as a name', text({ phraseRules: [rule({ id: 'constructor' })] })],
    ['a bracket that is a bracket', withRule({ phrase: 'soon (we hope)' })],
  ])('%s', (_name, pack) => expect(problemsOf(pack)).toEqual([]));
});

/** A pack at its limits whose every rule begins with the only word of the draft. */
function worst(): Pack {
  const pack = readPack(
    text({
      phraseRules: many(limits.rules, (at) =>
        rule({
          id: `r${at}`,
          phrase: `${many(phraseLimits.words - 8, () => 'yang').join(' ')} (yang|yang yang) (ya${at}|yang yang) end`,
          unless: many(limits.unless, () => 'yang yang yang yang yang off'),
          near: { words: many(limits.near, () => 'yang yang yang yang yang far'), within: 20 },
        }),
      ),
    }),
  );
  if ('problems' in pack) throw new Error(JSON.stringify(pack.problems.slice(0, 3)));
  return pack.pack;
}

describe('at its limits it stays bounded', () => {
  const draft = 'yang '.repeat(500);
  test('a pack whose words stand everywhere comes to an end, and finds what it must', () => {
    const policy = applyPack(worst());
    expect(reviewDraft(`${draft}.`, { ...publicReply, policy }).filter(({ group }) => group === 'phrase')).toEqual([]);
  });
  test('a rule marks no more than a hundred places', () => {
    const policy = {
      ...applyPack(worst()),
      phraseRules: [{ id: 'r', phrase: 'yang', severity: 'note', advice: 'x' } as const],
    };
    expect(reviewDraft(draft, { ...publicReply, policy }).filter(({ group }) => group === 'phrase')).toHaveLength(100);
  });
  test('two packs at their limits layer', () => {
    expect(layerPacks(worst(), { ...worst(), id: 'team' }).pack.phraseRules).toHaveLength(limits.rules);
  });
});
