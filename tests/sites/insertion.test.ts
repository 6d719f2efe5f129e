// @vitest-environment jsdom
// @vitest-environment-options {"pretendToBeVisual": true}
import { afterEach, expect, test } from 'vitest';
import { type Hands, insertOnce } from '../../lib/sites/editors/insertion.ts';

afterEach(() => document.body.replaceChildren());

/** A box that has the focus in the way a textarea has, and tells how often text was put into it. */
function opened() {
  const box = document.createElement('textarea');
  const other = document.createElement('button');
  document.body.append(box, other);
  box.value = 'Hold on';
  const puts: string[] = [];
  const hands: Hands = {
    read: () => box.value,
    bodyOf: () => ({ start: 0, end: box.value.length }),
    select: (_, { start, end }) => {
      box.setSelectionRange(start, end);
      return true;
    },
    isSelected: () => document.activeElement === box,
    put: (_, text) => {
      puts.push(text);
      box.setRangeText(text);
    },
    remove: () => box.setRangeText(''),
    neighbour: () => null,
  };
  return { box, other, hands, puts };
}

test.each([1, 3])(
  'the focus is taken back where something else takes it %i times, and the text goes in once',
  async (times) => {
    const { box, other, hands, puts } = opened();
    let left = times;
    box.addEventListener('focus', () => {
      if (left-- > 0) setTimeout(() => other.focus(), 10);
    });
    const outcome = await insertOnce(hands, box, 'We are sorry.', 'replace');
    expect(outcome).toEqual({ ok: true, text: 'We are sorry.' });
    expect(puts).toEqual(['We are sorry.']);
  },
);

test('a box that never keeps the focus is left as it is', async () => {
  const { box, other, hands, puts } = opened();
  box.addEventListener('focus', () => setTimeout(() => other.focus()));
  const outcome = await insertOnce(hands, box, 'We are sorry.', 'replace');
  expect(outcome).toEqual({ ok: false, text: 'Hold on', reason: 'not-taken' });
  expect(puts).toEqual([]);
});

test('what is typed while the focus was away stays', async () => {
  const { box, other, hands, puts } = opened();
  box.addEventListener(
    'focus',
    () =>
      setTimeout(() => {
        other.focus();
        box.value += '!';
      }, 10),
    { once: true },
  );
  const outcome = await insertOnce(hands, box, 'We are sorry.', 'replace');
  expect(outcome).toEqual({ ok: false, text: 'Hold on!', reason: 'not-taken' });
  expect(puts).toEqual([]);
});
