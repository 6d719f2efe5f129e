import { compact, saidIn } from '../leaks/exemptions.ts';
import { hashOf, mix } from '../model/hash.ts';
import { stemOf } from '../model/stem.ts';
import { Answers, saltOf, Trail } from './answers.ts';
import { othersIn } from './others.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { matchIn, nothingKnown, recordOf } from './record.ts';
import { type LeakKind, leakKinds, type Thread } from './types.ts';

export { bucketBits } from './answers.ts';

const kindNumber = Object.fromEntries(leakKinds.map((kind, at) => [kind, at + 1])) as Readonly<
  Record<LeakKind, number>
>;
const none = 0x7f4a7c15;
const salts = Int32Array.from({ length: 64 }, (_, kind) => saltOf(kind));
const valueGroup = salts[40] ?? 0;
const statementGroup = salts[41] ?? 0;

/** What stands around a place, whatever kind it is taken for. Weighed for the kind and for its whole group (values, statements). */
interface Stretch {
  /** Which answers are about the words close by, and, of a clause, its own. */
  readonly near: readonly [number, number];
  /** Its sentence, without itself, as far as it is looked at: words before and behind. */
  readonly first: number;
  readonly last: number;
  /** Words of the draft that are looked at, and of these the ones of its sentence. For the group alone. */
  readonly draft: readonly [number, number];
  readonly sentence: readonly [number, number];
  /** Sum for the group, once it was asked for. */
  sum: number | null;
}

/** Tells how much speaks for a place of one draft. */
export interface Weigher {
  /** Numbers of all weights that count for `place`: what is learned from. */
  bucketsOf(place: Place): readonly number[];
  /** Sum of those weights. */
  weightOf(place: Place, table: Int8Array): number;
}

const askedAbove = new WeakMap<Thread, readonly number[]>();

/** Stems of what the customer wrote last. */
function askedIn(thread: Thread): readonly number[] {
  const known = askedAbove.get(thread);
  if (known !== undefined) return known;
  const post = thread.findLast(({ author }) => author === 'customer');
  const words = (post?.text ?? '')
    .slice(0, 600)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 60);
  const fresh = [...new Set(words.filter((word) => word.length > 1).map((word) => hashOf(stemOf(word).slice(0, 6))))];
  askedAbove.set(thread, fresh);
  return fresh;
}

const nothing: readonly number[] = [];
const namesAbove = new WeakMap<Thread, ReadonlySet<string>>();

/** Words of the names of those who write in the thread. */
function namesIn(thread: Thread): ReadonlySet<string> {
  const known = namesAbove.get(thread);
  if (known !== undefined) return known;
  const fresh = new Set(thread.flatMap((post) => post.name.toLowerCase().split(/[^\p{L}\p{N}']+/u)));
  namesAbove.set(thread, fresh);
  return fresh;
}

/** How many words away something may stand and still be asked: no post is longer, and a long letter takes linear time. */
const far = 160;
/** No value has more words. */
const widest = 48;

/** Number of the first of ascending `list` that is `least` or more. */
function lowerBound(list: readonly number[], least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of places in order those that begin from word `from` to before word `to`; at most sixty, however crowded a text is. */
function near(places: readonly Place[], from: number, to: number): readonly Place[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < places.length && end < low + 60 && (places[end]?.from ?? 0) < to) end += 1;
  return low === 0 && end === places.length ? places : places.slice(low, end);
}

/** A kind that is asked so often of the words of a sentence is summed up through the whole draft; of other sentences nearly all is asked. */
const often = 8;
const atOnce = 1;

/** Where answers are gathered; its room is kept from draft to draft. */
const desk = {
  /** The words of a draft as they are asked about from afar: before a place, behind it, in other sentences; and what the customer has asked. */
  before: new Trail(often),
  behind: new Trail(often),
  elsewhere: new Trail(atOnce),
  above: new Trail(atOnce),
  /** What stands close by each stretch, one after the other. */
  close: new Answers(),
  /** What the place itself answers: for kind and group, and for the kind alone. */
  both: new Answers(),
  alone: new Answers(),
};

function layOut({ words: { roots, classes }, tokens }: Reading, asked: readonly number[]): typeof desk {
  const { before, behind, elsewhere, above, close } = desk;
  close.size = 0;
  for (const trail of [before, behind, elsewhere, above]) trail.clear();
  for (let at = 0; at < tokens.length; at += 1) {
    const stem = roots[at] ?? none;
    before.add(40, stem);
    behind.add(42, stem);
    elsewhere.add(46, stem);
    for (const one of classes[at] ?? []) {
      before.add(41, one);
      behind.add(43, one);
    }
    before.close();
    behind.close();
    elsewhere.close();
  }
  for (const one of asked) above.add(47, one);
  above.close();
  return desk;
}

/** Reads a draft's places for weighing. The weigher is good until the next one is made. */
export function weigherOf(reading: Reading, places: readonly Place[]): Weigher {
  const { words, tokens, sentences, bounds, context } = reading;
  const record = recordOf(context.customer);
  const said = saidIn(context.thread);
  const audience = context.audience === 'private' ? 2 : 1;
  const others = audience === 2 ? othersIn(reading, words.classes, places).at : [];
  const values = places.filter((place) => place.clause === null).sort((a, b) => a.from - b.from);
  const strong = values.filter((place) => place.strength >= 0.5);
  const { before, behind, elsewhere, above, close, both, alone } = layOut(reading, askedIn(context.thread));
  const threadNames = namesIn(context.thread);
  const word = (at: number) => words.plain[at] ?? none;
  const stem = (at: number) => words.roots[at] ?? none;
  const classesAt = (at: number) => words.classes[at] ?? nothing;
  const stretches = new Map<number, Stretch>();
  const add = (question: number, answer: number) => close.add(question, answer);

  /** The words around, the sentence, the draft, and, for a clause, what it tells. */
  function stretchOf(place: Place): Stretch {
    const { from, to } = place;
    const key = (from * 4096 + to) * 2 + (place.clause === null ? 0 : 1);
    const known = stretches.get(key);
    if (known !== undefined) return known;
    const begin = close.size;
    add(0, audience);
    if (audience === 2) aroundOthers(from, to);
    for (let step = 1; step <= 4; step += 1) {
      const inside = sentences[from - step] === sentences[from];
      add(10 + step, inside ? word(from - step) : none);
      if (step <= 2) add(15 + step, inside ? stem(from - step) : none);
      if (!inside) continue;
      add(20, stem(from - step));
      for (const one of classesAt(from - step)) add(21, one + (step <= 2 ? 1000 : 0));
    }
    add(22, mix(word(from - 1), word(from - 2)));
    for (let step = 0; step < 3; step += 1) {
      const at = to + step;
      const inside = sentences[at] === sentences[to - 1];
      add(30 + step, inside ? word(at) : none);
      if (!inside) continue;
      add(35, stem(at));
      for (const one of classesAt(at)) add(36, one + (step <= 1 ? 1000 : 0));
    }
    add(37, mix(word(to), word(to + 1)));
    add(38, mix(word(from - 1), word(to)));
    const sentence = sentences[from] ?? 0;
    const opens = bounds[sentence] ?? 0;
    const last = bounds[sentence + 1] ?? tokens.length;
    const closing = tokens[last - 1]?.norm ?? '';
    add(44, closing === '?' ? 1 : closing === '!' ? 2 : 3);
    add(45, Math.min(sentence, 4));
    for (const other of near(strong, from - far, to + far)) {
      if (other.start < place.end && place.start < other.end) {
        if (place.clause !== null) add(54, kindNumber[other.kind]);
        continue;
      }
      const gap = other.to <= from ? from - other.to : other.from - to;
      if (gap <= 5) add(55, kindNumber[other.kind] * 2 + (other.to <= from ? 0 : 1));
      else add(56, kindNumber[other.kind]);
    }
    if (place.clause !== null) clause(place);
    const draft = [Math.max(0, from - far), Math.min(tokens.length, to + far)] as const;
    const fresh: Stretch = {
      near: [begin, close.size],
      first: Math.max(opens, from - far),
      last: Math.min(last, to + far),
      draft,
      sentence: [Math.max(opens, draft[0]), Math.min(last, draft[1])],
      sum: null,
    };
    stretches.set(key, fresh);
    return fresh;
  }

  /** Where somebody else than the reader is spoken of. */
  function aroundOthers(from: number, to: number): void {
    let before = 99;
    let behind = 99;
    for (let each = lowerBound(others, from - 40); each < others.length; each += 1) {
      const at = others[each] ?? 0;
      if (at > to + 40) break;
      if (at < from) before = Math.min(before, from - at);
      else if (at >= to) behind = Math.min(behind, at - to);
      else before = 0;
    }
    add(1, others.length === 0 ? 0 : 1);
    add(2, before > 12 ? 6 : before > 7 ? 5 : before > 4 ? 4 : before > 2 ? 3 : before > 1 ? 2 : before === 0 ? 0 : 1);
    add(3, behind > 8 ? 3 : behind > 3 ? 2 : 1);
    for (let step = 1; step <= 6; step += 1) for (const one of classesAt(from - step)) add(5, one);
  }

  function clause({ from, to, clause: own }: Place): void {
    const seen = new Set<number>();
    let notes = 0;
    let fromThread = 0;
    let size = 0;
    for (let at = from; at < to; at += 1) {
      add(80, word(at));
      add(81, stem(at));
      if (at > from) add(82, mix(stem(at - 1), stem(at)));
      if (at > from + 1) add(92, mix(stem(at - 2), stem(at)));
      const norm = tokens[at]?.norm ?? '';
      if (norm.length > 3) {
        size += 1;
        if (record.notes.size > 0 && record.notes.has((words.stemmed[at] ?? '').slice(0, 6))) notes += 1;
        if (said.customer.includes(norm)) fromThread += 1;
      }
      for (const one of classesAt(at)) {
        if (seen.has(one)) continue;
        seen.add(one);
        add(83, one);
      }
    }
    const list = [...seen].sort((a, b) => a - b).slice(0, 10);
    for (let first = 0; first < list.length; first += 1)
      for (let second = first + 1; second < list.length; second += 1)
        add(84, (list[first] ?? 0) * 512 + (list[second] ?? 0));
    add(85, hashOf(own?.joint ?? ''));
    add(86, Math.min(12, to - from));
    add(87, Math.min(3, notes));
    add(88, size === 0 ? 9 : Math.floor((fromThread / size) * 4));
    add(89, word(from));
    add(90, word(to - 1));
    add(91, record === nothingKnown ? 0 : 1);
    add(93, mix(stem(from), stem(from + 1)));
  }

  /** What the rules, the form of the value, the record and the thread say of this place as this kind. */
  function own(place: Place): void {
    both.size = 0;
    alone.size = 0;
    const { from, to } = place;
    for (const rule of place.rules) {
      const hash = hashOf(rule);
      alone.add(50, hash);
      if (audience === 2) alone.add(4, hash);
    }
    both.add(51, Math.floor(place.strength * 10));
    if (place.clause !== null) return;
    let rival = 0;
    for (const other of near(values, from - widest, to)) {
      if (other === place || other.start >= place.end || place.start >= other.end) continue;
      if (other.strength > rival) rival = other.strength;
      if (other.kind !== place.kind) both.add(53, kindNumber[other.kind] * 16 + Math.floor(other.strength * 6));
    }
    both.add(52, Math.floor((place.strength - rival) * 5));
    const { value } = place;
    const small = compact(value);
    const digits = small.replace(/\D/g, '');
    alone.add(60, digits.length);
    alone.add(61, Math.min(20, small.length) * 32 + Math.min(31, small.length - digits.length));
    let shape = '';
    for (let at = from; at < to && at < from + 5; at += 1) shape += tokens[at]?.shape ?? '';
    alone.add(62, hashOf(shape));
    alone.add(63, hashOf(digits.slice(0, 2)));
    alone.add(64, hashOf(small.replace(/\d.*/, '')));
    alone.add(65, to - from);
    const match = matchIn(record, small);
    both.add(66, match);
    if (match > 0) both.add(67, audience);
    both.add(68, record === nothingKnown ? 0 : 1);
    const bySelf = small.length >= 3 && said.customer.includes(small);
    const byBrand = small.length >= 3 && said.brand.includes(small);
    both.add(69, (bySelf ? 1 : 0) + (byBrand ? 2 : 0) + (audience - 1) * 4);
    if (place.kind === 'person-name') {
      let inThread = 0;
      let inRecord = 0;
      for (let at = from; at < to; at += 1) {
        const norm = tokens[at]?.norm ?? '';
        if (threadNames.has(norm)) inThread += 1;
        if (record.name.includes(norm)) inRecord += 1;
        alone.add(70, word(at));
        for (const one of classesAt(at)) alone.add(71, one);
      }
      alone.add(72, inThread * 8 + Math.min(7, to - from));
      alone.add(73, inRecord * 8 + Math.min(7, to - from));
      alone.add(74, inThread > 0 && inThread === to - from ? 1 : 0);
      both.add(75, said.all.includes(small) ? 1 : 0);
    } else {
      for (let at = from; at < to; at += 1) {
        if (/^\p{L}/u.test(tokens[at]?.norm ?? '')) both.add(76, stem(at));
        for (const one of classesAt(at)) both.add(77, one);
      }
    }
    if (place.kind === 'amount-owed') {
      const number = /\d[\d.,]*/.exec(value)?.[0] ?? '';
      const plain = number.replace(/\D/g, '');
      alone.add(78, /[.,]\d\d$/.test(number) ? 1 : /00$/.test(plain) ? 2 : /[05]$/.test(plain) ? 3 : 4);
    }
  }

  return {
    bucketsOf(place) {
      const { near, first, last, draft, sentence } = stretchOf(place);
      own(place);
      const kind = salts[kindNumber[place.kind]] ?? 0;
      const family = place.clause === null ? valueGroup : statementGroup;
      const buckets: number[] = [];
      for (const salt of [kind, family]) {
        close.pour(salt, buckets, near[0], near[1]);
        both.pour(salt, buckets);
        before.pour(salt, buckets, first, place.from);
        behind.pour(salt, buckets, place.to, last);
        if (place.clause !== null || salt === family) above.pour(salt, buckets, 0, 1);
      }
      elsewhere.pour(family, buckets, draft[0], sentence[0]);
      elsewhere.pour(family, buckets, sentence[1], draft[1]);
      alone.pour(kind, buckets);
      return buckets;
    },
    weightOf(place, table) {
      const stretch = stretchOf(place);
      const { near, first, last, draft, sentence } = stretch;
      own(place);
      const kind = salts[kindNumber[place.kind]] ?? 0;
      const family = place.clause === null ? valueGroup : statementGroup;
      const around = (salt: number) =>
        close.weight(salt, table, near[0], near[1]) +
        before.weight(salt, table, first, place.from) +
        behind.weight(salt, table, place.to, last);
      if (stretch.sum === null)
        stretch.sum =
          around(family) +
          above.weight(family, table, 0, 1) +
          elsewhere.weight(family, table, draft[0], sentence[0]) +
          elsewhere.weight(family, table, sentence[1], draft[1]);
      return (
        stretch.sum +
        around(kind) +
        (place.clause === null ? 0 : above.weight(kind, table, 0, 1)) +
        both.weight(kind, table) +
        both.weight(family, table) +
        alone.weight(kind, table)
      );
    },
  };
}
