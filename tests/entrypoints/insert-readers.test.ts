// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Guard } from '../../entrypoints/shared/page/guard-world.ts';
import { makeHands } from '../../entrypoints/shared/page/hands.ts';
import type { Audience } from '../../lib/review/types.ts';
import type { ReplyBox, Site } from '../../lib/sites/site.ts';

/** A box whose readers are `now`, asked to take a text that was chosen for `chosenFor`. */
async function insertWhere(now: Audience, chosenFor: Audience) {
  const element = document.createElement('div');
  document.body.append(element);
  const box = { id: 'b', kind: 'message', element } as unknown as ReplyBox;
  const editor = {
    insert: async (_: HTMLElement, text: string) => {
      element.textContent = text;
      return { ok: true, text };
    },
  };
  const site = { audienceOf: () => ({ audience: now, because: 'test' }), editorOf: () => editor } as unknown as Site;
  const said: unknown[] = [];
  const guard = { read: () => undefined } as unknown as Guard;
  const hands = makeHands(
    { page: document, site, guard, boxes: () => [box], inUse: () => box, send: (message) => said.push(message) },
    new AbortController().signal,
  );
  await hands.insert({ type: 'insert', request: 1, box: 'b', text: 'It is RM354.20.', audience: chosenFor });
  return { written: element.textContent, said };
}

test('what was chosen for her alone goes into no box that others read by now', async () => {
  for (const now of ['public', 'unknown'] as const) {
    const { written, said } = await insertWhere(now, 'private');
    expect(written).toBe('');
    expect(said).toEqual([{ type: 'inserted', request: 1, ok: false, reason: 'readers' }]);
  }
});

test.each([
  ['private', 'private'],
  ['private', 'public'],
  ['public', 'public'],
] as const)('readers %s, chosen for %s: it goes in', async (now, chosenFor) => {
  expect((await insertWhere(now, chosenFor)).written).toBe('It is RM354.20.');
});
