import { describe, expect, test } from 'vitest';
import { text } from '../lib/languages/text.ts';
import { finders, recognisers } from '../lib/leaks/index.ts';
import { readDraft } from '../lib/review/reading.ts';
import { recognise } from '../lib/review/recognise.ts';
import { languages } from '../lib/review/types.ts';
import { publicReply, unmark } from './review/marked.ts';

/** From this strength on a rule by itself means what it says. */
const meant = 0.4;
const rules = [...recognisers, ...finders];
/** Without a digit, and longer than any value. */
const aside = 'Thank you for your patience, we are all here for you this evening and far into the night.';

function hitsOf(rule: string, draft: string) {
  return recognise(readDraft(draft, publicReply)).filter((hit) => hit.rule === rule && hit.strength >= meant);
}

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(rule.flags.map((marked) => [marked]))('flags %s', (marked) => {
    const { draft, leaks } = unmark(marked);
    const hits = hitsOf(name, draft);
    for (const leak of leaks) {
      const found = hits.find((hit) => {
        const common = Math.min(hit.end, leak.end) - Math.max(hit.start, leak.start);
        return hit.kind === leak.kind && 2 * common >= Math.max(hit.end - hit.start, leak.end - leak.start);
      });
      expect(found, `${name} does not see ${draft.slice(leak.start, leak.end)}`).toBeDefined();
    }
  });

  test.runIf('needs' in rule && rule.needs === 'digit')('sees its values in the midst of a long reply', () => {
    // a value that is all of a draft may be known by that
    for (const marked of rule.flags.filter((one) => !/^\[\[[^\]]*\]\]$/.test(one))) {
      const { draft, leaks } = unmark(`${aside}\n${marked}\n${aside}`);
      const hits = hitsOf(name, draft);
      for (const { start, end } of leaks)
        expect(
          hits.filter((hit) => hit.start < end && start < hit.end),
          draft.slice(start, end),
        ).not.toEqual([]);
    }
  });

  test.each(rule.passes.map((sentence) => [sentence]))('passes %s', (sentence) => {
    expect(hitsOf(name, sentence).map((hit) => sentence.slice(hit.start, hit.end))).toEqual([]);
  });

  test.each(languages)('tells the harm in %s', (language) => {
    expect(text(language, `why.${rule.why}`)).not.toMatch(/^why\./);
  });
});

test('each name stands once', () => {
  const names = rules.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});
