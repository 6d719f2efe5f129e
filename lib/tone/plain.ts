import type { Reading } from '../model/reading.ts';
import { classIndex } from '../model/word-classes.ts';
import type { ToneFault } from '../review/types.ts';

/**
 * What says a fault outright: nothing else in the draft takes it back. Words in order, parted by commas. Only what has no decent use towards
 * a customer; names of animals and mishaps, and all that hangs on its surroundings, stay with the classifier.
 */
const plain: Partial<Record<ToneFault, string>> = {
  insulting:
    'idiot, idiots, idiotic, stupid, stupidity, dumb, dumbass, imbecile, imbeciles, moron, morons, moronic, cretin, retard, retarded, bastard, asshole, arsehole, bitch, fuck, fucking, fucker, scum, dimwit, ' +
    'goblok, goblog, tolol, bego, bodoh, dungu, bangsat, brengsek, keparat, sinting, ' +
    'bodo, bangang, bengap, bahlul, bebal, bongok, lahanat, pukimak, palat',
  blaming:
    'your own fault, your fault, you only have yourself to blame, you brought this on yourself, blame yourself, ' +
    'salah sendiri, salah kakak, salah anda, salah bapak, salah ibu, salah kamu, salahmu, kesalahan anda, kesalahan kakak, salahkan diri sendiri, ' +
    'salah awak, salah encik, salah puan, salah tuan, silap awak, silap sendiri, kesilapan awak',
  threatening:
    'we will sue you, see you in court, kami tuntut anda, kami laporkan anda ke polisi, kami saman awak, jumpa di mahkamah',
};

interface Phrase {
  readonly fault: ToneFault;
  readonly words: readonly string[];
}

const byFirstWord = new Map<string, Phrase[]>();
for (const [fault, list] of Object.entries(plain) as [ToneFault, string][]) {
  for (const text of list.split(', ')) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { fault, words }]);
  }
}

/** How far before it a "not" turns a phrase: "this is not at all your fault". */
const reach = 4;

/** Faults that a draft says outright and where (token numbers, `last` inclusive); not what is denied, nor what is said of ourselves. */
export function plainIn(reading: Reading): ReadonlyMap<ToneFault, { readonly first: number; readonly last: number }> {
  const { tokens, classes, sentenceStart, sentenceEnd } = reading;
  const found = new Map<ToneFault, { first: number; last: number }>();
  tokens.forEach(({ norm }, first) => {
    for (const { fault, words } of byFirstWord.get(norm) ?? []) {
      const last = first + words.length - 1;
      if (found.has(fault) || !words.every((word, step) => tokens[first + step]?.norm === word)) continue;
      const begin = sentenceStart[first] ?? 0;
      const holds = (from: number, to: number, wanted: number) =>
        classes.slice(from, to).some((list) => list.includes(wanted));
      if (holds(Math.max(begin, first - reach), first, classIndex.not)) continue;
      const end = sentenceEnd[first] ?? tokens.length;
      if (fault === 'insulting' && holds(begin, end, classIndex.we) && !holds(begin, end, classIndex.you)) continue;
      found.set(fault, { first, last });
    }
  });
  return found;
}
