import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPack, brandFromPack, materialFromPack } from '../../lib/packs/apply-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import bank from '../../lib/packs/starter/bank.json' with { type: 'json' };
import marketplace from '../../lib/packs/starter/marketplace.json' with { type: 'json' };
import telephone from '../../lib/packs/starter/telephone.json' with { type: 'json' };
import { reviewDraft } from '../../lib/review/review.ts';
import type { Language, SiteId } from '../../lib/review/types.ts';
import { tongueOf } from '../../lib/suggestions/language.ts';
import { likeness } from '../../lib/suggestions/likeness.ts';
import { suggest } from '../../lib/suggestions/suggest.ts';
import type { HistoryEntry, SuggestionContext } from '../../lib/suggestions/types.ts';
import { mostOnX, weightOnX } from '../../lib/suggestions/weight.ts';

const packs = [bank, marketplace, telephone].map((json) => {
  const reading = readPack(JSON.stringify(json));
  if ('problems' in reading) throw new Error('a starter pack must read');
  return reading.pack;
});

/** Parts of posts as people write them; every way of joining them is a thread. */
const parts: Readonly<
  Record<Language, { calls: string[]; things: string[]; troubles: string[]; since: string[]; ends: string[] }>
> = {
  en: {
    calls: ['', 'Hi, ', 'hello?? ', '@care ', 'WOW great job. '],
    things: ['my internet', 'the app', 'My refund', 'the parcel', 'my card', 'Your courier', 'the bill'],
    troubles: [
      'has been down',
      'keeps crashing',
      'never arrived',
      'was charged twice',
      'is still stuck',
      'was rude to my mother',
      'went missing',
    ],
    since: [' since Monday', ' for three weeks', ' again', '', ' since 6am, third time this month'],
    ends: [
      '',
      '. Nobody answers.',
      ', what now',
      '. How do I get my money back',
      '!!! I am done with you',
      '. Please help 🙏',
      '. Thanks for nothing',
    ],
  },
  id: {
    calls: ['', 'min ', 'kak, ', 'woy ', 'Selamat pagi admin. ', 'hebat ya '],
    things: ['internet rumah saya', 'aplikasinya', 'refund saya', 'paket', 'kartu ATM', 'kurirnya', 'tagihan'],
    troubles: ['mati', 'error terus', 'ga nyampe2', 'kepotong 2x', 'masih nyangkut', 'kasar sama ibu saya', 'hilang'],
    since: [' dari kemarin', ' sejak hari Minggu', ' lagi', '', ' udah seminggu'],
    ends: [
      '',
      '. ga ada yang bales',
      ', gimana nih',
      '. caranya refund gimana ya',
      '!!! pindah aja lah',
      '. tolong dong 🙏',
      ' wkwk',
    ],
  },
  ms: {
    calls: ['', 'admin ', 'sis, ', 'bestie ', 'Salam. ', 'terbaik la '],
    things: ['line rumah saya', 'app ni', 'refund saya', 'parcel', 'kad debit', 'rider korang', 'bil'],
    troubles: [
      'takde',
      'asyik error',
      'tak sampai-sampai',
      'kena caj dua kali',
      'masih tersangkut',
      'kasar dengan mak saya',
      'hilang',
    ],
    since: [' sejak semalam', ' dah dua minggu', ' lagi', '', ' dari hari Isnin'],
    ends: [
      '',
      '. sorang pun tak jawab',
      ', macam mana ni',
      '. macam mana nak dapat refund',
      '!!! port out je la',
      '. tolong la 🙏',
      ' haha',
    ],
  },
};

const names = [
  'Aina',
  'Ibu Sulastri',
  'Encik Zul Karnain',
  'wen jie',
  '🌸✨',
  'user9921',
  'RANI',
  'Mama Kenzo',
  'O’Neil',
  '<b>Bob</b>',
  '',
];
const hours = ['2026-11-18T10:30:00+08:00', '2026-11-18T23:40:00+08:00', '2026-11-22T03:00:00+08:00'];
const histories: readonly (readonly HistoryEntry[])[] = [
  [],
  [
    {
      at: '2026-11-13T15:40:00+08:00',
      channel: 'telephone',
      direction: 'in',
      summary: 'called',
      agent: 'Rudi',
      promise: 'Call back by Tuesday',
      due: '2026-11-17T18:00:00+08:00',
    },
  ],
  [
    {
      at: '2026-11-16T15:40:00+08:00',
      channel: 'chat',
      direction: 'in',
      summary: 'asked',
      agent: 'Mei',
      promise: 'refund',
      due: '2026-11-27T18:00:00+08:00',
    },
  ],
];
const record = {
  fullName: 'Siti Aminah Rahmat',
  phones: ['0812 5555 0182'],
  accounts: ['SUR-4410-7731'],
  amounts: ['Rp 186.400'],
};

const threadIn = (language: Language): fc.Arbitrary<SuggestionContext> => {
  const { calls, things, troubles, since, ends } = parts[language];
  const post = fc
    .tuple(...[calls, things, troubles, since, ends].map((some) => fc.constantFrom(...some)))
    .map(([call, thing, trouble, begun, end]) => `${call}${thing} ${trouble}${begun}${end}`);
  return fc
    .record({
      text: post,
      more: fc.option(post, { nil: null, freq: 3 }),
      name: fc.constantFrom(...names),
      site: fc.constantFrom<SiteId>('x', 'facebook'),
      pack: fc.constantFrom(...packs),
      at: fc.constantFrom(...hours),
      history: fc.constantFrom(...histories),
      known: fc.boolean(),
    })
    .map(({ text, more, name, site, pack, at, history, known }): SuggestionContext => {
      const brand = brandFromPack(pack, site);
      const own = { author: 'customer' as const, handle: '@her_1', name };
      return {
        site,
        brand,
        ...materialFromPack(pack),
        policy: applyPack(pack),
        thread: [
          { ...own, text },
          ...(more === null
            ? []
            : [
                {
                  author: 'brand' as const,
                  handle: brand.handles[0] ?? '',
                  name: brand.name,
                  text: 'Hi, DM us please.',
                },
                { ...own, text: more },
              ]),
        ],
        customer: known ? record : null,
        history,
        now: Date.parse(at),
      };
    });
};

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Each run composes and reviews three replies, twice. Milliseconds. */
const patience = 60_000;
const runs = { numRuns: 40, seed: 20_261_118 };

describe.each(['en', 'id', 'ms'] as const)('whatever is written in %s', (language) => {
  test(
    'every reply may be posted as it stands',
    () => {
      fc.assert(
        fc.property(threadIn(language), (context) => {
          const { replies, private: parked, read } = suggest(context, reviewDraft);
          expect(replies.length).toBeGreaterThan(0);
          expect(new Set(replies.map(({ move }) => move)).size).toBe(replies.length);
          const voice = read.language.slice(0, 2) as Language;
          for (const { text, sources } of replies) {
            // no hole, no trace of a template, no doubled mark
            expect(text).not.toMatch(/[{}<]|undefined|null|NaN| ,|,,|\.\.|\s{2}|^[,.:;]|: \.|\bhal ini hal ini\b/);
            expect(sources.length).toBeGreaterThan(0);
            if (context.site === 'x') expect(weightOnX(text)).toBeLessThanOrEqual(mostOnX);
            // no sentence twice
            const said = [...sentences.segment(text)].map(({ segment }) => segment.trim());
            expect(new Set(said).size).toBe(said.length);
            for (const secret of ['186.400', '4410', '5555 0182', 'Aminah', 'Rudi']) expect(text).not.toContain(secret);
            const findings = reviewDraft(text, { ...context, audience: 'public', language: voice });
            expect(findings.filter(({ group, severity }) => group !== 'missing' && severity !== 'note')).toEqual([]);
          }
          for (const [at, one] of replies.entries())
            for (const other of replies.slice(at + 1)) expect(likeness(one.text, other.text)).toBeLessThan(0.68);
          if (parked !== null) {
            expect(parked).not.toMatch(/[{}<]|undefined/);
            expect(replies.map(({ text }) => text)).not.toContain(parked);
          }
        }),
        runs,
      );
    },
    patience,
  );
  test(
    'the first reply is in her language',
    () => {
      fc.assert(
        fc.property(threadIn(language), (context) => {
          const { replies, read } = suggest(context, reviewDraft);
          const voice = read.language.slice(0, 2) as Language;
          const home = voice === 'ms' ? 'ms' : 'id';
          expect(tongueOf(replies[0]?.text ?? '', home).voice).toBe(voice);
        }),
        runs,
      );
    },
    patience,
  );
  test(
    'what was posted before is not offered again',
    () => {
      fc.assert(
        fc.property(threadIn(language), (context) => {
          const first = suggest(context, reviewDraft).replies.map(({ text }) => text);
          const again = suggest({ ...context, postedLately: first }, reviewDraft).replies;
          for (const { text } of again) for (const posted of first) expect(likeness(text, posted)).toBeLessThan(0.6);
        }),
        { ...runs, numRuns: 12 },
      );
    },
    patience,
  );
});
