import { describe, expect, test } from 'vitest';
import { brandFromPack, materialFromPack } from '../../lib/packs/apply-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import starter from '../../lib/packs/starter/suria-mobile.json' with { type: 'json' };
import { reviewDraft } from '../../lib/review/review.ts';
import type { Post, SiteId } from '../../lib/review/types.ts';
import { tongueOf } from '../../lib/suggestions/language.ts';
import { suggest } from '../../lib/suggestions/suggest.ts';
import type { HistoryEntry, SuggestionContext } from '../../lib/suggestions/types.ts';
import { weightOnX } from '../../lib/suggestions/weight.ts';

const reading = readPack(JSON.stringify(starter));
if ('problems' in reading) throw new Error('the starter pack must read');
const { pack } = reading;

/** Two calls last week, and a call back promised for Tuesday 17 November that never came. */
const history: readonly HistoryEntry[] = [
  {
    at: '2026-11-10T09:12:00+08:00',
    channel: 'telephone',
    direction: 'in',
    summary: 'Line about to be cut, says she has paid',
  },
  {
    at: '2026-11-13T15:40:00+08:00',
    channel: 'telephone',
    direction: 'in',
    agent: 'Rudi',
    summary: 'Called again with the receipt',
    promise: 'Call back by Tuesday',
    due: '2026-11-17T18:00:00+08:00',
  },
];

const stories = [
  {
    language: 'en',
    site: 'x',
    customer: { handle: '@aina_kl', name: 'Aina' },
    text: '@SuriaCare my line was cut AGAIN this morning and nobody tells me why. I work from my phone!',
    owns: /call we promised for Tuesday|promised you a call on Tuesday/,
    channel: /\bDM\b/,
    next: /(?:check|call|update|answer).*\b(?:by|within) \d/,
  },
  {
    language: 'id',
    site: 'facebook',
    customer: { handle: 'dinda.pratiwi', name: 'Dinda Pratiwi' },
    text: 'Nomor saya diputus lagi dari tadi pagi, padahal kerjaan semua lewat HP. Kenapa nggak ada yang ngabarin??',
    owns: /[Tt]elepon yang kami janjikan hari Selasa|berjanji menelepon hari Selasa/,
    channel: /Messenger/,
    next: /(?:telepon|menelepon|kabari|periksa|cek).*(?:hari ini|besok) sebelum pukul \d/,
  },
  {
    language: 'ms',
    site: 'facebook',
    customer: { handle: 'nurul.huda.az', name: 'Nurul Huda' },
    text: 'Talian saya kena potong lagi pagi ni, macam mana nak kerja? Takde sorang pun beritahu sebab apa.',
    owns: /[Pp]anggilan telefon yang kami janji hari Selasa|janji nak telefon hari Selasa/,
    channel: /Messenger/,
    next: /(?:call|telefon|maklumkan|semak).*(?:hari ini|esok) sebelum \d/,
  },
] as const;

function contextOf(story: (typeof stories)[number], change: Partial<SuggestionContext> = {}): SuggestionContext {
  const post: Post = { author: 'customer', ...story.customer, text: story.text, at: '2026-11-19T10:05:00+08:00' };
  return {
    site: story.site as SiteId,
    brand: brandFromPack(pack, story.site),
    ...materialFromPack(pack),
    thread: [post],
    customer: {
      fullName: `${story.customer.name} Rahmat`,
      phones: ['012-555 0182'],
      accounts: ['SUR-4410-7731'],
      amounts: ['RM 186.40'],
      payments: ['2026-09-03'],
    },
    history,
    now: Date.parse('2026-11-19T10:20:00+08:00'),
    ...change,
  };
}

describe.each(stories)('the line was cut ($language on $site)', (story) => {
  const context = contextOf(story);
  const { replies, private: parked, read } = suggest(context, reviewDraft);

  test('two or three replies with different moves, each with its sources and a label', () => {
    expect(replies.length).toBeGreaterThanOrEqual(2);
    expect(replies.length).toBeLessThanOrEqual(3);
    expect(new Set(replies.map(({ move }) => move)).size).toBe(replies.length);
    for (const { sources, label } of replies) {
      expect(sources.length).toBeGreaterThan(0);
      expect(label).not.toMatch(/^suggestions\./);
    }
  });
  test('the first owns the missed call, asks into the private channel and says what happens by when', () => {
    const text = replies[0]?.text ?? '';
    expect(text).toMatch(story.owns);
    expect(text).toMatch(story.channel);
    expect(text).toMatch(story.next);
    expect(text).toContain(story.customer.name.split(' ')[0]);
    expect(replies[0]?.sources).toContainEqual({ type: 'history', ref: '2026-11-13T15:40:00+08:00' });
  });
  test('all are in her language and fit the post', () => {
    for (const { text } of replies) {
      expect(tongueOf(text, story.language === 'id' ? 'ms' : 'id').voice).toBe(story.language);
      if (story.site === 'x') expect(weightOnX(text)).toBeLessThanOrEqual(280);
    }
  });
  test('none tells what only she and we know, and the review lets every one through', () => {
    for (const { text } of replies) {
      for (const secret of ['186.40', '4410', '555 0182', 'Rahmat', 'Rudi']) expect(text).not.toContain(secret);
      const findings = reviewDraft(text, {
        site: context.site,
        audience: 'public',
        brand: context.brand,
        thread: context.thread,
        customer: context.customer,
        now: context.now,
      });
      expect(findings.filter(({ group, severity }) => group !== 'missing' && severity !== 'note')).toEqual([]);
    }
  });
  test('a text waits for the private channel, and the thread is understood', () => {
    expect(parked).toBeTruthy();
    expect(replies.map(({ text }) => text)).not.toContain(parked);
    expect(read).toMatchObject({
      language: story.language,
      brokenPromise: true,
      needsPrivateChannel: true,
      urgency: 'high',
      outsideHours: false,
    });
  });
  test('the same thread gives the same replies; another customer gets other words', () => {
    expect(suggest(context, reviewDraft)).toEqual(suggest(context, reviewDraft));
    const people = ['Budi', 'Maya', 'Citra', 'Farid', 'Meilin', 'Putri'];
    const wordings = people.map((name) => {
      const thread = [{ author: 'customer' as const, handle: `@${name.toLowerCase()}`, name, text: story.text }];
      return suggest(contextOf(story, { thread }), reviewDraft).replies[0]?.text.replaceAll(name, '');
    });
    expect(new Set(wordings).size).toBeGreaterThanOrEqual(3);
  });
  test('at night it says when somebody is back', () => {
    const night = suggest(contextOf(story, { now: Date.parse('2026-11-19T23:10:00+08:00') }), reviewDraft);
    expect(night.read.outsideHours).toBe(true);
    expect(night.replies[0]?.text).toMatch(/tomorrow|besok|esok/);
  });
  test('nothing that the review objects to is offered', () => {
    const never = suggest(context, (draft) => [
      {
        start: 0,
        end: draft.length,
        kind: 'phone',
        group: 'leak',
        severity: 'stop',
        confidence: 1,
        rule: 'x',
        why: 'x',
        fixes: [],
      },
    ]);
    expect(never.replies).toEqual([]);
  });
});

test('what the brand has posted above is not said again', () => {
  const story = stories[0];
  const first = suggest(contextOf(story), reviewDraft).replies[0]?.text ?? '';
  const thread: readonly Post[] = [
    { author: 'customer', ...story.customer, text: story.text },
    { author: 'brand', handle: '@SuriaCare', name: 'Suria Mobile', text: first },
    { author: 'customer', ...story.customer, text: 'And now?' },
  ];
  const again = suggest(contextOf(story, { thread }), reviewDraft);
  expect(again.replies.length).toBeGreaterThan(0);
  expect(again.replies.map(({ text }) => text)).not.toContain(first);
});

test('a hostile name is not said aloud', () => {
  const story = stories[0];
  for (const name of ['<img src=x onerror=alert(1)>', '\u202eaniA', 'x'.repeat(10_000), '', '🔥🔥']) {
    const thread: readonly Post[] = [{ author: 'customer', handle: '@x', name, text: story.text }];
    for (const { text } of suggest(contextOf(story, { thread }), reviewDraft).replies) {
      expect(text).not.toMatch(/[<>\u202e]/);
      expect(weightOnX(text)).toBeLessThanOrEqual(280);
    }
  }
});
