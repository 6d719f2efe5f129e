import { seeded } from './figures.ts';
import { repeated, type Text } from './texts.ts';

/** Pieces that recognisers, lexicons and the normaliser have an opinion about. */
const pieces = [
  ...'a A x 1 0 9 . , : ; - – _ / \\ @ # ? & = + * ( ) [ ] " \' ! … % $ ~'.split(' '),
  ...[
    ' ',
    '  ',
    '\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufe0f',
    '\u0301',
    '\u202e',
    'é',
    'ß',
    'İ',
    '２',
    '٣',
  ],
  ...['😀', '1️⃣', '𝟏', '漢', 'ก', '\ud83d'],
  ...[
    'no',
    'No.',
    'Jl.',
    'Jalan ',
    'Lot ',
    'RT 01/RW 02',
    'Blok C-',
    'binti ',
    'a/l ',
    'Siti',
    'Encik ',
    'Pak ',
    'Mr ',
  ],
  ...[
    'RM',
    'Rp',
    'IDR ',
    'jt',
    'rb',
    'ribu ',
    'juta ',
    'k ',
    'ringgit ',
    'sen ',
    '1.000',
    '1,000.00',
    '12/3',
    '12 Mac ',
    '2026-01-02',
  ],
  ...['satu ', 'dua ', 'one ', 'two ', 'lima puluh ', 'setengah ', 'at ', 'dot ', ' [at] ', ' (dot) '],
  ...[
    'http://',
    'https://a.my/',
    'wa.me/',
    '?id=',
    '&acc=',
    'a@b.c',
    '@user ',
    '#tag ',
    '08',
    '+62',
    '01',
    '1-300-',
    '880101-10-5555',
  ],
  ...[
    'belum bayar',
    'tunggakan ',
    'talian dipotong',
    'you owe ',
    'your line ',
    'not ',
    'tak ',
    'tidak ',
    'sakit ',
    'complain',
    'PIN ',
    'OTP ',
    'kad ',
    'akaun ',
  ],
] as const;

export interface Slow {
  readonly text: Text;
  /** Milliseconds for `size` characters. */
  readonly time: number;
  /** Time for twice the length over time for the length. */
  readonly ratio: number;
}

/**
 * Looks for repeated texts that take long: starts from random ones and mutates the slowest. The same seed looks at the same first texts;
 * which ones survive hangs on the clock. `time` gives milliseconds for a text.
 */
export function fuzz(time: (text: string) => number, seconds: number, seed: number): readonly Slow[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const size = 3_000;
  const looked = new Map<string, Slow>();
  const weight = ({ time: taken, ratio }: Slow) => taken * Math.max(1, ratio - 1) ** 2;
  let best: { readonly unit: readonly string[]; readonly slow: Slow }[] = [];
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const unit = best.length < 12 || random() < 0.25 ? fresh() : mutated(pick(best).unit);
    const word = unit.join('');
    if (looked.has(word)) continue;
    const text = repeated(word);
    const [once, twice] = [text.of(size), text.of(2 * size)].map((it) => Math.min(time(it), time(it)));
    const slow = { text, time: twice ?? 0, ratio: (twice ?? 0) / (once || 1) };
    looked.set(word, slow);
    best = [...best, { unit, slow }].sort((a, b) => weight(b.slow) - weight(a.slow)).slice(0, 12);
  }
  return best.map(({ slow }) => slow);

  function fresh(): readonly string[] {
    return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(pieces));
  }
  function mutated(unit: readonly string[]): readonly string[] {
    const at = Math.floor(random() * unit.length);
    const which = random();
    if (which < 0.35) return unit.toSpliced(at, 0, pick(pieces)).slice(0, 8);
    if (which < 0.6) return unit.toSpliced(at, 1, pick(pieces));
    if (which < 0.8 && unit.length > 1) return unit.toSpliced(at, 1);
    return [...unit, ...pick(best).unit].slice(0, 8);
  }
}
