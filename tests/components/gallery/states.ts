import type { CardState, PanelState } from '../../../components/panel-state.ts';
import type { KnownCustomer, TimelineRow } from '../../../lib/records/case-view.ts';
import type { Finding, Language } from '../../../lib/review/types.ts';

/** Every state that the panel and the card can be in, with invented people. The hour of all of them: Thursday, 19 November 2026, 11:20 UTC. */
export const galleryNow = Date.parse('2026-11-19T11:20:00Z');

const rows: readonly TimelineRow[] = [
  {
    id: 'r1',
    at: '2026-11-19T10:58:00Z',
    channel: 'x',
    direction: 'in',
    summary: 'line cut, angry',
    text: 'Line cut off AGAIN. Two days. Nobody calls back. Is this how you treat people?',
    link: 'https://x.com/sariw/status/1990000000000000001',
  },
  {
    id: 'r2',
    at: '2026-11-14T03:12:00Z',
    channel: 'telephone',
    direction: 'out',
    agent: 'Rudi',
    summary: 'call back by Tuesday',
    text: 'Called about the line. I promised a call from the technicians by Tuesday at ten.',
    promise: {
      id: 'p1',
      what: 'a call from the technicians',
      due: '2026-11-17T03:00:00Z',
      state: 'broken',
      by: 'Rudi',
    },
  },
  {
    id: 'r3',
    at: '2026-11-13T07:40:00Z',
    channel: 'telephone',
    direction: 'in',
    summary: 'asks why the line is down',
    text: 'First call: line down since morning, works from home.',
  },
  {
    id: 'r4',
    at: '2026-11-09T04:05:00Z',
    channel: 'email',
    direction: 'out',
    agent: 'Mei Ling',
    summary: 'invoice question answered, corrected copy sent',
    text: 'Corrected invoice sent.',
    promise: { id: 'p2', what: 'a corrected invoice', due: '2026-11-10T09:00:00Z', state: 'kept', by: 'Mei Ling' },
  },
  {
    id: 'r5',
    at: '2026-10-28T09:30:00Z',
    channel: 'messenger',
    direction: 'out',
    agent: 'Rudi',
    summary: 'discount for the lost days',
    text: 'We will take two days off the next bill.',
    promise: { id: 'p3', what: 'two days off the bill', due: '2026-11-19T09:00:00Z', state: 'open', by: 'Rudi' },
  },
  {
    id: 'r6',
    at: '2026-08-02T06:00:00Z',
    channel: 'shop',
    direction: 'in',
    summary: 'new SIM card',
    text: 'New SIM card.',
  },
  {
    id: 'r7',
    at: '2025-12-20T06:00:00Z',
    channel: 'facebook',
    direction: 'in',
    summary: 'thanks for the quick help',
    text: 'Thank you, that was quick!',
  },
];

const known: KnownCustomer = {
  state: 'known',
  customerId: 'c1',
  displayName: 'Sari W.',
  identities: [
    { type: 'x', shown: '@sariw' },
    { type: 'phone', shown: '+62 812-•••-••34' },
    { type: 'email', shown: 's•••@contoh.example' },
  ],
  matters: [
    {
      code: 'promise-broken',
      params: { what: 'a call from the technicians', by: 'Rudi', due: '2026-11-17T03:00:00Z' },
      rowId: 'r2',
    },
    { code: 'repeat-problem', params: { topic: 'outage', count: 3, since: '2026-03-08T00:00:00Z' }, rowId: 'r1' },
  ],
  timeline: rows,
  total: 21,
  facts: [
    { kind: 'fullName', value: 'Sari Wulandari Contoh' },
    { kind: 'phones', value: '+62 812-0000-1234' },
    { kind: 'amounts', value: 'Rp487.300' },
    { kind: 'payments', value: '2026-01-02' },
  ],
  promises: [],
};

const texts: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'Own it and act',
      'Sari, I am sorry: we promised you a call on Tuesday and it never came. I have asked the technicians to ring you today before 17:00. May I have your number by DM, so that they reach you?',
    ],
    [
      'Take it private',
      'Sari, this should not have happened twice. Please send me a direct message, and I will look at your line with you now.',
    ],
    [
      'Answer · article',
      'Sari, the line in your area is being repaired until 15:00 today; progress stands at status.contoh.example.',
    ],
  ],
  id: [
    [
      'Akui dan bertindak',
      'Kak Sari, kami mohon maaf: Selasa lalu kami berjanji menelepon, dan itu tidak terjadi. Saya sudah minta teknisi menghubungi Kakak hari ini sebelum pukul 17.00. Boleh kirim nomornya lewat DM?',
    ],
    [
      'Pindah ke pesan',
      'Kak Sari, ini tidak seharusnya terulang. Boleh kami lanjutkan lewat DM supaya bisa langsung kami cek?',
    ],
    [
      'Jawab · artikel',
      'Jaringan di wilayah Kakak sedang diperbaiki sampai pukul 15.00; perkembangannya ada di status.contoh.example.',
    ],
  ],
  ms: [
    [
      'Akui dan bertindak',
      'Cik Sari, kami minta maaf: Selasa lalu kami berjanji menelefon, tetapi tiada panggilan. Saya telah meminta juruteknik menghubungi Cik hari ini sebelum 5 petang. Boleh hantar nombor melalui DM?',
    ],
    [
      'Beralih ke mesej',
      'Cik Sari, perkara ini tidak sepatutnya berulang. Boleh kita teruskan melalui DM supaya saya boleh semak sekarang?',
    ],
    [
      'Jawab · artikel',
      'Talian di kawasan Cik sedang dibaiki sehingga 3 petang; perkembangannya di status.contoh.example.',
    ],
  ],
};

const found = {
  amount: {
    start: 34,
    end: 43,
    kind: 'amount-owed',
    group: 'leak',
    severity: 'stop',
    confidence: 0.97,
    rule: 'records',
    why: 'This is the amount on her account; only she should read it.',
    fixes: [
      { type: 'replace', start: 24, end: 43, text: 'tagihan Kakak', label: 'Say it without the amount' },
      { type: 'replace', start: 34, end: 43, text: '', label: 'Take it out' },
      { type: 'move-to-private', label: 'Send the details privately' },
    ],
  },
  payment: {
    start: 61,
    end: 70,
    kind: 'payment-history',
    group: 'leak',
    severity: 'stop',
    confidence: 0.91,
    rule: 'payment-history',
    why: 'When somebody paid is between you and her.',
    fixes: [{ type: 'replace', start: 45, end: 70, text: '', label: 'Take it out' }],
  },
  tone: {
    start: 0,
    end: 11,
    kind: 'blaming',
    group: 'tone',
    severity: 'warn',
    confidence: 0.8,
    rule: 'blaming',
    why: 'This sounds as if it were her own fault.',
    fixes: [{ type: 'replace', start: 0, end: 11, text: 'Maaf sambungannya terputus', label: 'Say it calmly' }],
  },
  missing: {
    start: 72,
    end: 72,
    kind: 'next-step',
    group: 'missing',
    severity: 'note',
    confidence: 0.8,
    rule: 'next-step',
    why: 'Say what happens next, and when.',
    fixes: [],
  },
} as const satisfies Record<string, Finding>;

export const draft = 'Kakak yang nunggak duluan, tunggakan Rp487.300, terakhir bayar itu 2 Januari, makanya diputus.';

function spanOf(finding: Finding, words: string): Finding {
  const start = draft.indexOf(words);
  return { ...finding, start, end: start + words.length };
}
const held: readonly Finding[] = [
  spanOf(found.tone, 'Kakak yang nunggak duluan'),
  spanOf(found.amount, 'Rp487.300'),
  spanOf(found.payment, 'terakhir bayar itu 2 Januari'),
  { ...found.missing, start: draft.length, end: draft.length },
];

export function panelStates(language: Language, dark: boolean): Readonly<Record<string, PanelState>> {
  const base: PanelState = {
    language,
    dark,
    watch: { state: 'watching' },
    audience: 'public',
    view: known,
    suggestions: {
      state: 'ready',
      replies: texts[language].map(([label, text], index) => ({
        id: `s${index}`,
        move: 'own-and-act',
        label,
        text,
        sources: [
          { type: 'thread', ref: '1' },
          { type: 'history', ref: '2026-11-14T03:12:00Z' },
        ],
      })),
      private: 'Kak Sari, tagihan November sebesar Rp487.300; pembayaran terakhir kami terima 2 Januari.',
    },
    findings: [],
    parked: null,
    notice: null,
  };
  const hostile = `<img src=x onerror=alert(1)> \u202eevil\u202d \u2067${'Long Name '.repeat(1000)}`;
  return {
    known: base,
    findings: { ...base, findings: held },
    parked: {
      ...base,
      audience: 'private',
      suggestions: { state: 'none' },
      parked:
        'Kak Sari, tagihan November sebesar Rp487.300; pembayaran terakhir kami terima 2 Januari. Sambungan kami buka lagi hari ini.',
      notice: { id: 1, text: 'Inserted. Read it once more, then send.', tone: 'plain' },
    },
    composing: {
      ...base,
      audience: 'unknown',
      suggestions: { state: 'composing' },
      notice: { id: 2, text: 'Could not be inserted. Copied instead: paste it.', tone: 'warning' },
    },
    stranger: {
      ...base,
      view: {
        state: 'stranger',
        handle: '@dinda_new',
        name: 'Dinda 🌸',
        candidates: [
          { customerId: 'c2', displayName: 'Dinda Ayu', because: 'the same name; @dinda.ayu on Facebook' },
          { customerId: 'c3', displayName: 'Dinda P.', because: 'alike name' },
        ],
      },
    },
    nobody: { ...base, audience: null, view: { state: 'nobody' }, suggestions: { state: 'none' } },
    'not-watching': {
      ...base,
      audience: 'unknown',
      watch: {
        state: 'not-watching',
        problems: [{ code: 'no-reply-box', hook: 'contenteditable' }],
        report: 'Tenang 0.1.0 does not see all of x\nLost: marks, hold\n- no-reply-box: contenteditable',
      },
    },
    'partly-watching': {
      ...base,
      watch: {
        state: 'not-watching',
        problems: [
          { code: 'no-send-button', hook: '[data-testid="tweetButtonInline"]' },
          { code: 'no-thread', hook: 'article' },
        ],
        report: 'Tenang 0.1.0 does not see all of x\nLost: click, person, news\n- no-thread: article',
      },
    },
    hot: {
      ...base,
      heat: {
        level: 'hot',
        signs: [
          { sign: 'ours', words: 'as already stated, the bill is correct', weight: 2 },
          { sign: 'turns', words: '', count: 3, weight: 1.5 },
          { sign: 'capitals', words: 'WHERE IS MY LINE', weight: 1 },
          { sign: 'crowd', words: '', count: 4, weight: 1 },
        ],
        handOver: {
          message: 'Could you take over?',
          kept: {
            caseId: 'k1',
            note: 'The conversation runs hot after 7 posts; a fresh voice would help.',
            handedTo: '',
          },
          callIn: [
            { when: 'threatens our people', to: 'The lead on duty', withinHours: 1, because: ['threat'] },
            { when: 'a journalist asks', to: 'Communications', because: [] },
          ],
        },
      },
    },
    'incident-choosing': {
      ...base,
      incident: {
        state: 'choosing',
        posts: [
          { words: 'Kak Sari, tunggakan Kakak Rp487.300.', at: new Date(galleryNow - 5 * 60_000).toISOString() },
          { words: 'Kak Sari, kami cek dulu ya.' },
        ],
      },
    },
    incident: {
      ...base,
      incident: {
        state: 'open',
        opening: 'o1',
        answers: 0,
        isHere: true,
        incident: {
          id: 'i1',
          learnedAt: new Date(galleryNow - 4 * 60_000).toISOString(),
          site: 'x',
          audience: 'public',
          kinds: ['amount-owed', 'payment-history'],
          agent: 'Aida',
          done: { deleted: new Date(galleryNow - 2 * 60_000).toISOString() },
        },
        link: 'https://x.com/SuriaCare/status/1',
        apology: 'Sari W., we posted something here that is yours alone. It is gone now, and we are sorry.',
        notice: 'Something private was posted in public.',
      },
    },
    'no-records': {
      ...base,
      view: { state: 'no-records', reason: 'denied' },
    },
    starting: {
      ...base,
      audience: null,
      watch: { state: 'starting' },
      view: { state: 'nobody' },
      suggestions: { state: 'none' },
    },
    'no-page': {
      ...base,
      audience: null,
      watch: { state: 'no-page' },
      view: { state: 'nobody' },
      suggestions: { state: 'none' },
    },
    'first-contact': {
      ...base,
      view: { ...known, matters: [], timeline: [], total: 0, facts: [] },
      suggestions: { state: 'none' },
    },
    hostile: {
      ...base,
      view: {
        ...known,
        displayName: hostile,
        identities: [
          { type: 'x', shown: `@${hostile}` },
          { type: 'x', shown: hostile },
        ],
        matters: [
          { code: 'promise-broken', params: { what: hostile, by: hostile, due: '2026-11-17T03:00:00Z' }, rowId: 'r1' },
        ],
        timeline: rows.map((row) => ({
          ...row,
          summary: hostile,
          text: hostile,
          agent: hostile,
          link: 'javascript:alert(1)',
        })),
        facts: [{ kind: 'notes', value: hostile }],
      },
    },
    'hostile-stranger': {
      ...base,
      view: {
        state: 'stranger',
        handle: hostile,
        name: hostile,
        candidates: [{ customerId: 'c', displayName: hostile, because: hostile }],
      },
    },
  };
}

export function cardStates(language: Language, dark: boolean): Readonly<Record<string, CardState>> {
  const base = {
    state: 'held',
    language,
    dark,
    why: 'leak',
    draft,
    findings: held,
    safe: 'Kak Sari, maaf sambungannya terputus. Boleh kami lanjutkan lewat DM? Hari ini sebelum pukul 17.00 kami kabari hasilnya.',
    mayPostAnyway: true,
    canMoveToPrivate: true,
  } as const;
  return {
    word: { state: 'word', language, dark, word: 'Rp487.300', finding: found.amount },
    'word-tone': { state: 'word', language, dark, word: 'Kakak yang nunggak duluan', finding: found.tone },
    'let-be': {
      state: 'let-be',
      language,
      dark,
      how: 'here',
      kind: 'amount-owed',
      to: 'Dinda Kusuma',
      takesFocus: false,
    },
    'word-long': { state: 'word', language, dark, word: 'Rp'.repeat(5000), finding: { ...found.payment, fixes: [] } },
    held: base,
    'held-final': { ...base, mayPostAnyway: false, safe: null },
    'held-no-safe': { ...base, safe: null, canMoveToPrivate: false },
    'held-long': {
      ...base,
      draft: `${'\u202e'}${'Lorem ipsum '.repeat(400)}${draft}`,
      findings: held.map((each) => ({ ...each, start: each.start + 4801, end: each.end + 4801 })),
    },
    unchecked: { ...base, why: 'unchecked', findings: [], safe: null },
    'audience-changed': { ...base, why: 'audience-changed', findings: [], safe: null },
    'audience-unknown': { ...base, why: 'audience-unknown', findings: [], safe: null },
    'thread-changed': { ...base, why: 'thread-changed', findings: [], safe: null },
  };
}
