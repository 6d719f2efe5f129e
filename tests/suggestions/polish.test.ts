import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import { polish, type Writer } from '../../lib/suggestions/polish.ts';
import { suggest } from '../../lib/suggestions/suggest.ts';
import type { SuggestionContext } from '../../lib/suggestions/types.ts';

const context: SuggestionContext = {
  site: 'x',
  brand: {
    name: 'Suria Mobile',
    handles: ['@SuriaCare'],
    phones: ['1-300-80-7700'],
    emails: [],
    links: [],
    addresses: [],
    hours: { tz: 'Asia/Kuala_Lumpur', days: 'Mon-Sat', open: '08:00', close: '20:00' },
    privateChannel: 'DM',
  },
  articles: [],
  thread: [
    {
      author: 'customer',
      handle: '@aina_kl',
      name: 'Aina',
      text: 'My internet has been down since Monday and I work from home.',
    },
  ],
  customer: { fullName: 'Aina Rahmat', phones: ['012-555 0182'], accounts: ['SUR-4410-7731'], amounts: ['RM 186.40'] },
  history: [],
  now: Date.parse('2026-11-19T10:20:00+08:00'),
};
const { replies } = suggest(context, reviewDraft);
const never = { signal: { aborted: false }, over: new Promise<void>(() => undefined) };
const texts = async (writer: Writer, until = never) =>
  (await polish(replies, context, reviewDraft, writer, until)).map(({ text }) => text);
const ours = replies.map(({ text }) => text);
const says = (change: (text: string) => string): Writer => ({ rewrite: async (text) => change(text) });

test('a model that writes better and says the same is heard', async () => {
  const better = await texts(says((text) => text.replace(/^(.*?)\. /, '$1, truly. ')));
  expect(better).not.toEqual(ours);
});

test.each([
  ['leaks what only she and we know', (text: string) => `${text} Your account SUR-4410-7731 is noted.`],
  ['tells what she owes', (text: string) => `${text} You owe RM 186.40.`],
  [
    'changes the language',
    () =>
      'Kak Aina, maaf internetnya mati sejak Senin. Boleh DM nomor pelanggannya? Kami cek dan kabari sebelum 1pm ya.',
  ],
  ['promises money', (text: string) => `${text} You will get a refund.`],
  ['promises a certain end', (text: string) => `${text} It will definitely work again, we guarantee it.`],
  ['changes the hour', (text: string) => text.replace(/\d+(?=pm|am)/, '9')],
  ['names somebody else', (text: string) => text.replace(/Aina/, 'Sarah').replace(/\. /, '. Ask for Budi, please. ')],
  ['brings a link of its own', (text: string) => `${text} See https://example.com/help`],
  ['drops the private channel', (text: string) => text.replace(/\bDM\b/g, 'tell')],
  ['talks instead of writing', () => '"Here is a better version of the reply"'],
  ['says nothing', () => '   '],
  ['goes on and on', (text: string) => text.repeat(4)],
  ['hides letters', (text: string) => `${text}\u202e`],
])('a model that %s is not heard', async (_what, change) => {
  expect(await texts(says(change))).toEqual(ours);
});

test('a model that fails changes nothing', async () => {
  expect(await texts({ rewrite: () => Promise.reject(new Error('no')) })).toEqual(ours);
});

test('a model that stalls is waited for only until the time is over', async () => {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const stalled = texts({ rewrite: () => new Promise(() => undefined) }, { signal: { aborted: false }, over });
  end();
  expect(await stalled).toEqual(ours);
});

test('after the time nothing is asked any more', async () => {
  let asked = 0;
  const until = { signal: { aborted: true }, over: Promise.resolve() };
  await texts(
    {
      rewrite: async (text) => {
        asked += 1;
        return text;
      },
    },
    until,
  );
  expect(asked).toBe(0);
});
