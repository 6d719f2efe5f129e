import { describe, expect, test } from 'vitest';
import { asksAtSend, isBlind, losses, lostBy } from '../../lib/guard/losses.ts';
import { reportOf } from '../../lib/guard/report.ts';
import { text } from '../../lib/languages/text.ts';
import { languages } from '../../lib/review/types.ts';
import { problemCodes } from '../../lib/sites/problem.ts';

const of = (...codes: string[]) => codes.map((code) => ({ code, hook: 'hook' }));

describe('what is lost', () => {
  test.each(problemCodes.filter((code) => code !== 'reading-failed').map((code) => [code]))(
    'with %s is told',
    (code) => {
      expect(lostBy(of(code))).not.toEqual([]);
    },
  );

  test.each([
    ['readThread', ['person', 'news']],
    ['findReplyBoxes', ['marks', 'hold']],
    ['sendAttempt, second try', ['hold']],
    ['isDark', []],
  ])('when the adapter stumbles in %s', (hook, lost) => {
    expect(lostBy([{ code: 'reading-failed', hook }])).toEqual(lost);
  });

  test('is told once and the gravest first', () => {
    expect(lostBy(of('no-post-id', 'no-thread', 'no-reply-box'))).toEqual(['marks', 'hold', 'person', 'news']);
  });

  test('with a code that nobody knows may be everything', () => {
    expect(isBlind(of('made-up'))).toBe(true);
  });

  test.each(languages.flatMap((language) => losses.map((loss) => [language, loss] as const)))(
    'in %s the agent reads what “%s” means',
    (language, loss) => {
      expect(text(language, `sites.lost-${loss}`)).not.toContain('sites.');
    },
  );
});

describe('a clean text', () => {
  test.each([
    ['goes where all is seen', [], [], false],
    ['goes while the page still draws itself', ['no-thread'], [], false],
    ['is asked about where who is answered can’t be seen', ['no-thread'], ['no-thread'], true],
    ['goes where only our own account can’t be seen', ['no-own-handle'], ['no-own-handle'], false],
    ['goes where something else of the page is missing', [], ['no-thread'], false],
  ])('%s', (_, reading, lasting, asks) => {
    expect(asksAtSend(of(...reading), new Set(lasting))).toBe(asks);
  });
});

describe('the report', () => {
  const facts = {
    version: '0.1.0',
    browser: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    site: 'x',
    box: 'reply',
    problems: [{ code: 'no-thread', hook: 'article[tabindex="-1"]' }],
    now: Date.parse('2026-11-22T09:00:00Z'),
  };

  test('names version, browser, day, box, what is lost, and each hook', () => {
    expect(reportOf(facts)).toBe(
      [
        'Tenang 0.1.0 does not see all of x',
        'Browser: Chrome/156',
        'Day: 2026-11-22',
        'Box: reply',
        'Lost: person, news',
        '- no-thread: article[tabindex="-1"]',
      ].join('\n'),
    );
  });

  test('carries nothing that a page could have put into a hook', () => {
    const hook = 'Nadia <b>owes</b> RM354.20, call 012-774 8831 or nadia@contoh.example';
    const said = reportOf({ ...facts, problems: [{ code: 'made-up', hook }] });
    expect(said).not.toMatch(/@|<|8831/);
  });
});
