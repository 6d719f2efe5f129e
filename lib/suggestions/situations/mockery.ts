import { piece, say } from '../composer.ts';
import { findsAny } from '../find-words.ts';
import { banks } from '../phrases/index.ts';
import type { Reading } from '../reading.ts';
import type { Situation } from './situation.ts';

const service = { id: 'layanan', ms: 'perkhidmatan', en: 'service' } as const;
const things: readonly (readonly [
  readonly string[],
  { readonly id: string; readonly ms: string; readonly en: string },
])[] = [
  [['app', 'apps', 'aplikasi'], { id: 'aplikasi', ms: 'app', en: 'app' }],
  [['admin', 'adminnya', 'cs', 'staf', 'staff'], { id: 'layanan', ms: 'layanan', en: 'service' }],
  [
    ['surge', 'tambang', 'harga', 'mahal', 'price', 'fare', 'rugi'],
    { id: 'harga', ms: 'harga atau tambang trip', en: 'prices' },
  ],
  [['driver', 'pengemudi', 'pemandu', 'trip'], { id: 'perjalanan', ms: 'trip', en: 'trips' }],
  [['kurir', 'paket', 'parcel', 'courier'], { id: 'pengiriman', ms: 'penghantaran', en: 'deliveries' }],
  [['internet', 'wifi', 'sinyal', 'signal', 'line'], { id: 'jaringan', ms: 'rangkaian', en: 'network' }],
  [['iklan', 'ads', 'ad'], { id: 'iklan', ms: 'iklan', en: 'ads' }],
];

const thingOf = (reading: Reading): string =>
  (things.find(([words]) => findsAny(reading.words, words))?.[1] ?? service)[reading.voice];

/** An insult without a case: one calm question, one open door, no bait taken. */
export const mockery: Situation = {
  id: 'mockery',
  fits: (reading) =>
    reading.is.mockery &&
    !reading.is.danger &&
    !reading.is.bereaved &&
    !reading.clauses.some(({ accuses }) => accuses) &&
    reading.clauses.filter(({ score, asks }) => score >= 3.4 && !asks).length === 0 &&
    reading.promise?.state !== 'broken',
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const hello = (place: string) => (reading.address.who === '' ? '' : say(composer, bank.hello, place));
    const when = (place: string) =>
      say(composer, reading.clock.reopens === null ? bank.mockHere : bank.mockBack, place);
    return (['first', 'second'] as const).map((place, index) => ({
      move: index === 0 ? ('acknowledge-and-ask' as const) : ('take-private' as const),
      pieces: [
        piece('ask', 80, [
          say(composer, index === 0 ? bank.mock : [bank.mock[1] ?? bank.mock[0], bank.mock[0]], place, {
            topic: thingOf(reading),
            hello: hello(place),
          }),
        ]),
        piece('next-step', 70, [when(place)], [{ type: 'hours', ref: 'brand' }]),
      ],
    }));
  },
};
