import { describe, expect, test } from 'vitest';
import type { Suggestion } from '../../lib/suggestions/types.ts';
import { alwaysAdded, likingOf, outcomeOf, type Use, weighBlocks } from '../../lib/suggestions/uses.ts';

const now = Date.parse('2026-11-19T10:20:00+08:00');
const offered: readonly Suggestion[] = [
  {
    id: 'complaint-1',
    move: 'own-and-act',
    label: 'Own it and act',
    text: 'Aina, we are sorry that your line is down. Please DM us the number of the line. We check and answer you by 1pm today.',
    sources: [{ type: 'thread', ref: 'customer' }],
  },
  {
    id: 'complaint-2',
    move: 'take-private',
    label: 'Take it private',
    text: 'Aina, let us take this up in private so that your details stay yours. Write to us by DM and the same person takes it on.',
    sources: [{ type: 'block', ref: 'same-person' }],
  },
];
const use = (posted: string) => outcomeOf(offered, posted, 'en', 'Aina Rahmat', now);

describe('what a post says of the replies that were offered', () => {
  test('posted as it was: chosen', () => {
    expect(use(offered[1]?.text ?? '')).toMatchObject({
      outcome: 'chosen',
      move: 'take-private',
      blocks: ['same-person'],
      added: [],
    });
  });
  test('with a sentence of her own: edited, and the sentence is kept without the name', () => {
    expect(use(`${offered[0]?.text} Have a calm evening with the family, Aina.`)).toMatchObject({
      outcome: 'edited',
      added: ['Have a calm evening with the family, {name}.'],
    });
  });
  test('something else: rejected, and nothing of it is kept', () => {
    expect(use('Which town are you in, and since when exactly is it gone?')).toMatchObject({
      outcome: 'rejected',
      added: [],
    });
  });
  test('nothing private is ever kept', () => {
    const kept = use(
      `${offered[0]?.text} Your number 012-555 0182 is noted with us. Mail me at a.b@suria.example any time.`,
    );
    expect(kept?.added).toEqual([]);
  });
  test('where nothing was offered there is nothing to learn', () => {
    expect(outcomeOf([], 'Hello', 'en', 'Aina', now)).toBeNull();
  });
});

const one = (change: Partial<Use>): Use => ({
  at: '2026-11-18T10:00:00+08:00',
  situation: 'complaint',
  move: 'own-and-act',
  outcome: 'chosen',
  blocks: [],
  language: 'en',
  added: [],
  ...change,
});

describe('what is liked', () => {
  test('a move counts only when it was seen several times, and fades', () => {
    expect(likingOf([one({}), one({})], now).size).toBe(0);
    const lately = likingOf([one({}), one({}), one({})], now).get('complaint/own-and-act') ?? 0;
    const old = Array.from({ length: 3 }, () => one({ at: '2026-05-18T10:00:00+08:00' }));
    expect(lately).toBeGreaterThan(2);
    expect(likingOf(old, now).get('complaint/own-and-act') ?? 0).toBeLessThan(lately / 4);
  });
  test('a block that is thrown out again and again weighs less than one that stays', () => {
    const block = (id: string) => ({ id, act: 'close', lang: 'en' as const, text: id });
    const weighed = weighBlocks(
      [block('kept'), block('thrown')],
      [one({ blocks: ['kept'] }), one({ blocks: ['thrown'], outcome: 'rejected' })],
      now,
    );
    expect(weighed[0]?.weight).toBeGreaterThan(weighed[1]?.weight ?? 0);
  });
});

describe('what an agent always adds', () => {
  const habit = 'Have a calm evening with the family, {name}.';
  test('is offered as a block from the third time on', () => {
    expect(alwaysAdded([one({ added: [habit] }), one({ added: [habit] })], [])).toEqual([]);
    expect(alwaysAdded([one({ added: [habit] }), one({ added: [habit] }), one({ added: [habit] })], [])).toEqual([
      { text: habit, language: 'en', times: 3 },
    ]);
  });
  test('unless a block says it already', () => {
    const uses = Array.from({ length: 4 }, () => one({ added: [habit] }));
    expect(alwaysAdded(uses, [{ id: 'b', act: 'close', lang: 'en', text: habit }])).toEqual([]);
  });
});
