import { compact, saidIn } from '../leaks/exemptions.ts';
import { hashOf, mix } from '../model/hash.ts';
import { stemOf } from '../model/stem.ts';
import { othersIn } from './others.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { matchIn, nothingKnown, recordOf } from './record.ts';
import { type LeakKind, leakKinds } from './types.ts';

export const bucketBits = 20;
const bucketMask = (1 << bucketBits) - 1;
const kindNumber = Object.fromEntries(leakKinds.map((kind, at) => [kind, at + 1])) as Readonly<
  Record<LeakKind, number>
>;
const none = 0x7f4a7c15;

/** One question and its answer as a number; what it weighs depends on the kind that is asked about. */
const base = (question: number, answer: number) => mix(answer, Math.imul(question + 1, 0x2545f491));
const saltOf = (kind: number) => Math.imul(kind + 1, 0x85ebca6b);
const bucketOf = (salt: number, one: number) => (mix(one, salt) >>> 4) & bucketMask;
const salts = Int32Array.from({ length: 64 }, (_, kind) => saltOf(kind));
const valueGroup = salts[40] ?? 0;
const statementGroup = salts[41] ?? 0;

/** Answers about a stretch of the draft, whatever kind it is taken for. */
interface Stretch {
  /** Weighed for the kind itself and for its whole group (values, statements). */
  readonly both: readonly number[];
  /** Weighed for the group alone. */
  readonly group: readonly number[];
  /** Sum of the group's weights, once it was asked for. */
  sum: number | null;
}

/** Tells how much speaks for a place. Made for one draft. */
export interface Weigher {
  /** Numbers of all weights that count for `place`: what is learned from. */
  bucketsOf(place: Place): readonly number[];
  /** Sum of those weights. */
  weightOf(place: Place, table: Int8Array): number;
}

/** Stems of what the customer wrote last. */
function askedIn(reading: Reading): readonly number[] {
  const post = reading.context.thread.findLast(({ author }) => author === 'customer');
  const words = (post?.text ?? '')
    .slice(0, 600)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 60);
  return [...new Set(words.filter((word) => word.length > 1).map((word) => hashOf(stemOf(word).slice(0, 6))))];
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

export function weigherOf(reading: Reading, places: readonly Place[]): Weigher {
  const { words, tokens, sentences, bounds, context } = reading;
  const record = recordOf(context.customer);
  const said = saidIn(context.thread);
  const audience = context.audience === 'private' ? 2 : 1;
  const others = audience === 2 ? othersIn(reading, words.classes, places).at : [];
  const values = places.filter((place) => place.clause === null).sort((a, b) => a.from - b.from);
  const strong = values.filter((place) => place.strength >= 0.5);
  const asked = askedIn(reading);
  const threadNames = new Set(context.thread.flatMap((post) => post.name.toLowerCase().split(/[^\p{L}\p{N}']+/u)));
  const word = (at: number) => words.hashes[at] ?? none;
  const stem = (at: number) => words.stems[at] ?? none;
  const stretches = new Map<number, Stretch>();

  /** The words around, the sentence, the draft, and, for a clause, what it tells. */
  function stretchOf(place: Place): Stretch {
    const { from, to } = place;
    const key = (from * 4096 + to) * 2 + (place.clause === null ? 0 : 1);
    const known = stretches.get(key);
    if (known !== undefined) return known;
    const both: number[] = [];
    const group: number[] = [];
    const add = (question: number, answer: number) => both.push(base(question, answer));
    add(0, audience);
    if (audience === 2) {
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
      add(
        2,
        before > 12 ? 6 : before > 7 ? 5 : before > 4 ? 4 : before > 2 ? 3 : before > 1 ? 2 : before === 0 ? 0 : 1,
      );
      add(3, behind > 8 ? 3 : behind > 3 ? 2 : 1);
      for (let step = 1; step <= 6; step += 1) for (const one of words.classes[from - step] ?? []) add(5, one);
    }
    for (let step = 1; step <= 4; step += 1) {
      const inside = sentences[from - step] === sentences[from];
      add(10 + step, inside ? word(from - step) : none);
      if (step <= 2) add(15 + step, inside ? stem(from - step) : none);
      if (!inside) continue;
      add(20, stem(from - step));
      for (const one of words.classes[from - step] ?? []) add(21, one + (step <= 2 ? 1000 : 0));
    }
    add(22, mix(word(from - 1), word(from - 2)));
    for (let step = 0; step < 3; step += 1) {
      const at = to + step;
      const inside = sentences[at] === sentences[to - 1];
      add(30 + step, inside ? word(at) : none);
      if (!inside) continue;
      add(35, stem(at));
      for (const one of words.classes[at] ?? []) add(36, one + (step <= 1 ? 1000 : 0));
    }
    add(37, mix(word(to), word(to + 1)));
    add(38, mix(word(from - 1), word(to)));
    const sentence = sentences[from] ?? 0;
    for (let at = from - 1; at >= Math.max(bounds[sentence] ?? 0, from - far); at -= 1) {
      add(40, stem(at));
      for (const one of words.classes[at] ?? []) add(41, one);
    }
    const last = bounds[sentence + 1] ?? tokens.length;
    for (let at = to; at < Math.min(last, to + far); at += 1) {
      add(42, stem(at));
      for (const one of words.classes[at] ?? []) add(43, one);
    }
    for (let at = Math.max(0, from - far); at < Math.min(tokens.length, to + far); at += 1)
      if (sentences[at] !== sentence) group.push(base(46, stem(at)));
    for (const one of asked) (place.clause === null ? group : both).push(base(47, one));
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
    if (place.clause !== null) clause(place, add);
    const fresh: Stretch = { both, group, sum: null };
    stretches.set(key, fresh);
    return fresh;
  }

  function clause({ from, to, clause: own }: Place, add: (question: number, answer: number) => void): void {
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
        if (record.notes.size > 0 && record.notes.has(stemOf(norm).slice(0, 6))) notes += 1;
        if (said.customer.includes(norm)) fromThread += 1;
      }
      for (const one of words.classes[at] ?? []) {
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
  function own(place: Place, both: number[], alone: number[]): void {
    const { from, to } = place;
    for (const rule of place.rules) {
      const hash = hashOf(rule);
      alone.push(base(50, hash));
      if (audience === 2) alone.push(base(4, hash));
    }
    both.push(base(51, Math.floor(place.strength * 10)));
    if (place.clause !== null) return;
    let rival = 0;
    for (const other of near(values, from - widest, to)) {
      if (other === place || other.start >= place.end || place.start >= other.end) continue;
      if (other.strength > rival) rival = other.strength;
      if (other.kind !== place.kind) both.push(base(53, kindNumber[other.kind] * 16 + Math.floor(other.strength * 6)));
    }
    both.push(base(52, Math.floor((place.strength - rival) * 5)));
    const { value } = place;
    const small = compact(value);
    const digits = small.replace(/\D/g, '');
    alone.push(base(60, digits.length));
    alone.push(base(61, Math.min(20, small.length) * 32 + Math.min(31, small.length - digits.length)));
    let shape = '';
    for (let at = from; at < to && at < from + 5; at += 1) shape += tokens[at]?.shape ?? '';
    alone.push(base(62, hashOf(shape)));
    alone.push(base(63, hashOf(digits.slice(0, 2))));
    alone.push(base(64, hashOf(small.replace(/\d.*/, ''))));
    alone.push(base(65, to - from));
    const match = matchIn(record, small);
    both.push(base(66, match));
    if (match > 0) both.push(base(67, audience));
    both.push(base(68, record === nothingKnown ? 0 : 1));
    const bySelf = small.length >= 3 && said.customer.includes(small);
    const byBrand = small.length >= 3 && said.brand.includes(small);
    both.push(base(69, (bySelf ? 1 : 0) + (byBrand ? 2 : 0) + (audience - 1) * 4));
    if (place.kind === 'person-name') {
      let inThread = 0;
      let inRecord = 0;
      for (let at = from; at < to; at += 1) {
        const norm = tokens[at]?.norm ?? '';
        if (threadNames.has(norm)) inThread += 1;
        if (record.name.includes(norm)) inRecord += 1;
        alone.push(base(70, word(at)));
        for (const one of words.classes[at] ?? []) alone.push(base(71, one));
      }
      alone.push(base(72, inThread * 8 + Math.min(7, to - from)));
      alone.push(base(73, inRecord * 8 + Math.min(7, to - from)));
      alone.push(base(74, inThread > 0 && inThread === to - from ? 1 : 0));
      both.push(base(75, said.all.includes(small) ? 1 : 0));
    } else {
      for (let at = from; at < to; at += 1) {
        if (/^\p{L}/u.test(tokens[at]?.norm ?? '')) both.push(base(76, stem(at)));
        for (const one of words.classes[at] ?? []) both.push(base(77, one));
      }
    }
    if (place.kind === 'amount-owed') {
      const number = /\d[\d.,]*/.exec(value)?.[0] ?? '';
      const plain = number.replace(/\D/g, '');
      alone.push(base(78, /[.,]\d\d$/.test(number) ? 1 : /00$/.test(plain) ? 2 : /[05]$/.test(plain) ? 3 : 4));
    }
  }

  return {
    bucketsOf(place) {
      const { both, group } = stretchOf(place);
      const ownBoth: number[] = [];
      const alone: number[] = [];
      own(place, ownBoth, alone);
      const kind = salts[kindNumber[place.kind]] ?? 0;
      const family = place.clause === null ? valueGroup : statementGroup;
      const buckets: number[] = [];
      for (const one of both) buckets.push(bucketOf(kind, one), bucketOf(family, one));
      for (const one of ownBoth) buckets.push(bucketOf(kind, one), bucketOf(family, one));
      for (const one of group) buckets.push(bucketOf(family, one));
      for (const one of alone) buckets.push(bucketOf(kind, one));
      return buckets;
    },
    weightOf(place, table) {
      const stretch = stretchOf(place);
      const ownBoth: number[] = [];
      const alone: number[] = [];
      own(place, ownBoth, alone);
      const kind = salts[kindNumber[place.kind]] ?? 0;
      const family = place.clause === null ? valueGroup : statementGroup;
      let sum = stretch.sum ?? 0;
      if (stretch.sum === null) {
        for (const one of stretch.both) sum += table[bucketOf(family, one)] ?? 0;
        for (const one of stretch.group) sum += table[bucketOf(family, one)] ?? 0;
        stretch.sum = sum;
      }
      for (const one of stretch.both) sum += table[bucketOf(kind, one)] ?? 0;
      for (const one of ownBoth) sum += (table[bucketOf(kind, one)] ?? 0) + (table[bucketOf(family, one)] ?? 0);
      for (const one of alone) sum += table[bucketOf(kind, one)] ?? 0;
      return sum;
    },
  };
}
