// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageFinding } from '../../entrypoints/shared/messages/page.ts';
import { flyCanary } from '../../entrypoints/shared/page/canary.ts';
import { canary, isDue } from '../../lib/guard/canary.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import type { Site } from '../../lib/sites/site.ts';
import { x } from '../../lib/sites/x.ts';

const brand = { name: '', handles: [], phones: [], emails: [], links: [], addresses: [] };
const review =
  (site: Site) =>
  async (text: string): Promise<readonly PageFinding[]> =>
    reviewDraft(text, { site: site.id, audience: 'public', brand, thread: [], customer: null, now: 0 });

const registry = new Map<string, unknown>();
beforeEach(() => {
  // jsdom has no highlights of its own.
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class {});
});
afterEach(() => vi.unstubAllGlobals());

const fly = async (site: Site, check = review(site)) => {
  const failed = await flyCanary({ page: document, site, now: () => 0, check }, new AbortController().signal);
  return failed.map(({ code, hook }) => `${code}: ${hook}`);
};

describe.each([
  ['X', x],
  ['Facebook', facebook],
] as const)('the canary on %s', (_, site) => {
  test('is checked, marked and held, and leaves nothing behind', async () => {
    const before = document.documentElement.outerHTML;
    expect(await fly(site)).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(registry.size).toBe(0);
  });

  test.each<[string, Partial<Site>, string[]]>([
    ['no box is found', { findReplyBoxes: () => [] }, ['canary-hold: findReplyBoxes']],
    ['a send is not known as one', { sendAttempt: () => null }, ['canary-hold: keydown', 'canary-hold: click']],
    [
      'a text can’t be found again',
      { editorOf: (box) => ({ ...site.editorOf(box), rangesOf: () => [] }) },
      ['canary-marks: editor.rangesOf'],
    ],
    [
      'the editor is read wrongly',
      { editorOf: (box) => ({ ...site.editorOf(box), read: () => '' }) },
      ['canary-marks: editor.read'],
    ],
  ])('tells when %s', async (_, broken, failed) => {
    expect(await fly({ ...site, ...broken })).toEqual(failed);
  });

  test('tells when the check finds nothing', async () => {
    expect(await fly(site, async () => [])).toEqual(['canary-check: reviewDraft']);
  });

  test('tells when the browser draws no marks', async () => {
    vi.stubGlobal('CSS', {});
    expect(await fly(site)).toEqual(['canary-marks: CSS.highlights']);
  });
});

test('a background that never answers is told, too', async () => {
  vi.useFakeTimers();
  const flying = fly(x, () => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await flying).toEqual(['canary-check: no answer']);
  vi.useRealTimers();
});

test('one that is stopped leaves no clock running', async () => {
  vi.useFakeTimers();
  const stop = new AbortController();
  const never = () => new Promise<readonly PageFinding[]>(() => undefined);
  const flying = flyCanary({ page: document, site: x, now: () => 0, check: never }, stop.signal);
  stop.abort();
  await flying;
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const day = 24 * 60 * 60 * 1000;
test.each([
  ['the first time', null, true],
  ['just after it flew', { version: '1', at: 0, failed: [] }, false],
  ['a day later', { version: '1', at: -day, failed: [] }, true],
  ['with a new version', { version: '0', at: 0, failed: [] }, true],
  ['after a failure', { version: '1', at: 0, failed: ['canary-hold'] }, true],
])('it flies %s: %j', (_, last, due) => {
  expect(isDue(last, '1', 0)).toBe(due);
});

test('its number is nobody’s, and its sentence holds the send', () => {
  expect(canary.text).toContain(canary.word);
});
