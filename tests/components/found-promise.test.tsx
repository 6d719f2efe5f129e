// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { FoundPromise } from '../../components/panel/FoundPromise.tsx';
import { WordsProvider } from '../../components/words.tsx';
import type { PromiseRecord } from '../../lib/records/schema.ts';
import { click, draw, find } from './drawing.ts';

const now = Date.parse('2026-11-22T03:00:00Z');
const promise = (id: string, change: Partial<PromiseRecord> = {}): PromiseRecord => ({
  id,
  customerId: 'c1',
  interactionId: `r-${id}`,
  what: `we call you about ${id}`,
  by: 'Rudi',
  madeAt: '2026-11-22T02:00:00.000Z',
  due: '2026-11-23T02:00:00.000Z',
  state: 'open',
  ...change,
});

async function show(promises: readonly PromiseRecord[]) {
  const asked: (readonly unknown[])[] = [];
  const actions = {
    confirmPromise: (id: string) => void asked.push(['confirmPromise', id]),
    openDesk: (place?: string) => void asked.push(['openDesk', place]),
  };
  await draw(
    <WordsProvider language="en" now={now}>
      <FoundPromise promises={promises} actions={actions} />
    </WordsProvider>,
  );
  return asked;
}
const press = (init: KeyboardEventInit) =>
  act(async () => void window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', altKey: true, ...init })));
const page = () => document.body.textContent ?? '';

test.each([
  ['nothing was promised', []],
  ['a person has said already that it is one', [promise('a', { confirmed: true })]],
  ['it was written down by hand', [promise('a', { interactionId: undefined } as Partial<PromiseRecord>)]],
  ['its time is past', [promise('a', { due: '2026-11-22T02:30:00.000Z', state: 'broken' })]],
  ['it was kept', [promise('a', { state: 'kept' })]],
])('nothing is asked when %s', async (_, promises) => {
  const asked = await show(promises);
  expect(page()).not.toContain('Is it a promise?');
  await press({});
  expect(asked).toEqual([]);
});

test('the latest that was found is asked about, and one key confirms it', async () => {
  const asked = await show([promise('old', { madeAt: '2026-11-20T02:00:00.000Z' }), promise('new')]);
  expect(page()).toContain('we call you about new');
  expect(page()).not.toContain('we call you about old');
  await press({});
  expect(asked).toEqual([['confirmPromise', 'new']]);
});

test.each([
  ['held down', { repeat: true }],
  ['with another key', { ctrlKey: true }],
  ['without Alt', { altKey: false }],
  ['of another letter', { code: 'KeyN' }],
])('a key %s confirms nothing', async (_, init) => {
  const asked = await show([promise('a')]);
  await press(init);
  expect(asked).toEqual([]);
});

test('that it is none is said on the desk', async () => {
  const asked = await show([promise('a')]);
  await click(find('button', 'Not one?'));
  await click(find('button', 'It is a promise'));
  expect(asked).toEqual([
    ['openDesk', 'promises'],
    ['confirmPromise', 'a'],
  ]);
});
