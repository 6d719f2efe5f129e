import { classIndex } from '../../model/word-classes.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';

const persons: ReadonlySet<number> = new Set([
  classIndex.you,
  classIndex.kin,
  classIndex.title,
  classIndex['given-name'],
  classIndex['family-name'],
]);
const others = new Set('he him his she her they them who dia beliau mereka nya -nya'.split(' '));

/** Who is only called, and not spoken of: "…, Kak", "… ya Kak". */
const calling = new Set(', ya yah'.split(' '));
const closing = /^[,.!?:;]?$/;

/** "Ya" softens a sentence in Indonesian and Malay; that it is "you" in English slang names nobody. */
const particle = 'ya';

function isCalled({ tokens }: Reading, at: number): boolean {
  return calling.has(tokens[at - 1]?.norm ?? '') && closing.test(tokens[at + 1]?.norm ?? '');
}

/** Whether words name or address somebody. Token numbers, `to` exclusive. */
export function meansSomebody(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (reading.tokens[at]?.norm === particle || isCalled(reading, at)) continue;
    if ((reading.words.classes[at] ?? []).some((one) => persons.has(one))) return true;
  }
  return false;
}

/** Whether they do, or tell of him or her: "flight AK5104 left without you", "bas pukul 9 berangkat tanpa beliau". */
export function speaksOfSomebody(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (others.has(reading.tokens[at]?.norm ?? '')) return true;
  return meansSomebody(reading, from, to);
}

const past: ReadonlySet<number> = new Set([classIndex.since, classIndex.month, classIndex['relative-time']]);

/** Whether words tell what came to pass at some time, and so of one matter: "four times since March". */
export function tellsOfOnce({ words }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((words.classes[at] ?? []).some((one) => past.has(one))) return true;
  return false;
}

/** No more names of a sentence are kept, and no more addresses: an address is taken for few of them. */
const mostKept = 8;
interface Named {
  readonly names: Place[];
  readonly addresses: Place[];
}
const named = new WeakMap<readonly Place[], ReadonlyMap<number, Named>>();

/** The names and addresses of each sentence, looked up once for all places of a draft. */
function namedIn(sentences: readonly number[], places: readonly Place[]): ReadonlyMap<number, Named> {
  const bySentence = new Map<number, Named>();
  for (const place of places) {
    const isName = place.kind === 'person-name' && place.strength >= 0.3;
    if (!isName && place.kind !== 'postal-address') continue;
    const sentence = sentences[place.from] ?? -1;
    const known = bySentence.get(sentence) ?? { names: [], addresses: [] };
    const kept = isName ? known.names : known.addresses;
    if (kept.length < mostKept) kept.push(place);
    bySentence.set(sentence, known);
  }
  return bySentence;
}

/** Whether the sentence of a place speaks of a person by name. */
export function namesSomebody({ sentences }: Reading, place: Place, places: readonly Place[]): boolean {
  const known = named.get(places) ?? namedIn(sentences, places);
  named.set(places, known);
  const { names, addresses } = known.get(sentences[place.from] ?? -1) ?? { names: [], addresses: [] };
  // "Shah Alam" within an address is nobody, nor within a longer reading of it
  const readings = [place, ...addresses.filter(({ start, end }) => start <= place.end && end >= place.start)];
  const isPart = (name: Place) => readings.some(({ start, end }) => name.start >= start && name.end <= end);
  return names.some((name) => !isPart(name));
}
