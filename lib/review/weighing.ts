import { compact, saidIn } from '../leaks/exemptions.ts';
import type { Candidate } from '../leaks/recogniser.ts';
import { hashOf, mix } from '../model/hash.ts';
import { stemOf } from '../model/stem.ts';
import type { Clause } from './clauses.ts';
import { othersIn } from './others.ts';
import { type Reading, tokenAt } from './reading.ts';
import { type LeakKind, leakKinds } from './types.ts';

/** A place with everything that the rules say about it, ready to be weighed. */
export interface Place extends Candidate {
  /** Token numbers, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** All rules that point at exactly this place as this kind. */
  readonly rules: readonly string[];
  readonly clause: Clause | null;
}

export const bucketBits = 20;
const bucketMask = (1 << bucketBits) - 1;
const kindNumber = Object.fromEntries(leakKinds.map((kind, at) => [kind, at + 1])) as Readonly<
  Record<LeakKind, number>
>;
const none = 0x7f4a7c15;
/** What is asked of each kind by itself: the form of a value says nothing about other kinds. */
const alone = new Set([50, 60, 61, 62, 63, 64, 65, 70, 71, 72, 73, 74, 78]);

const recordFields = [
  'phones',
  'emails',
  'addresses',
  'nationalIds',
  'accounts',
  'orders',
  'amounts',
  'notes',
] as const;

interface Known {
  readonly values: readonly { readonly field: number; readonly value: string }[];
  readonly name: readonly string[];
  readonly notes: ReadonlySet<string>;
}
const knownRecords = new WeakMap<object, Known>();
const nothing: Known = { values: [], name: [], notes: new Set() };

function recordOf(reading: Reading): Known {
  const { customer } = reading.context;
  if (customer === null) return nothing;
  const known = knownRecords.get(customer);
  if (known !== undefined) return known;
  const values: { field: number; value: string }[] = [];
  recordFields.forEach((field, at) => {
    for (const value of customer[field] ?? []) values.push({ field: at + 1, value: compact(value) });
  });
  if (customer.dateOfBirth !== undefined) values.push({ field: 9, value: compact(customer.dateOfBirth) });
  const fresh: Known = {
    values,
    name: (customer.fullName ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}']+/u)
      .filter((word) => word.length > 1),
    notes: new Set(
      (customer.notes ?? [])
        .join(' ')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2)
        .map((word) => stemOf(word).slice(0, 6)),
    ),
  };
  knownRecords.set(customer, fresh);
  return fresh;
}

/** Stems of what the customer wrote last. */
function askedIn(reading: Reading): ReadonlySet<number> {
  const post = reading.context.thread.findLast(({ author }) => author === 'customer');
  const words = (post?.text ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 60);
  return new Set(words.filter((word) => word.length > 1).map((word) => hashOf(stemOf(word).slice(0, 6))));
}

/** Weighs the places of one draft: made once for a draft, asked for each place. */
export function weigherOf(reading: Reading, places: readonly Place[]): (place: Place) => readonly number[] {
  const { words } = reading;
  const others = reading.context.audience === 'private' ? othersIn(reading, words.classes, places) : [];
  const record = recordOf(reading);
  const said = saidIn(reading.context.thread);
  const { tokens, sentences } = reading;
  const audience = reading.context.audience === 'private' ? 2 : 1;
  const strong = places.filter((place) => place.clause === null && place.strength >= 0.5);
  const asked = askedIn(reading);
  const nameWords = new Set(
    reading.context.thread.flatMap((post) => post.name.toLowerCase().split(/[^\p{L}\p{N}']+/u)),
  );

  return (place) => {
    const keys: number[] = [];
    const kind = kindNumber[place.kind];
    const group = place.clause === null ? 40 : 41;
    const add = (template: number, answer: number) => {
      keys.push((mix(mix(kind * 131 + template, 0x51ed), answer) >>> 3) & bucketMask);
      if (!alone.has(template)) keys.push((mix(mix(group * 131 + template, 0x51ed), answer) >>> 3) & bucketMask);
    };
    const shared = (template: number, answer: number) => {
      keys.push((mix(mix(group * 131 + template, 0x51ed), answer) >>> 3) & bucketMask);
    };
    const { from, to } = place;
    const word = (at: number) => words.hashes[at] ?? none;
    const stem = (at: number) => words.stems[at] ?? none;
    add(0, audience);
    if (audience === 2) {
      let before = 99;
      let behind = 99;
      for (const at of others) {
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
      for (const rule of place.rules) add(4, hashOf(rule));
      for (let step = 1; step <= 6; step += 1) for (const one of words.classes[from - step] ?? []) add(5, one);
    }
    // around
    for (let step = 1; step <= 4; step += 1) {
      const inside = sentences[from - step] === sentences[from];
      add(10 + step, inside ? word(from - step) : none);
      if (step <= 2) add(15 + step, inside ? stem(from - step) : none);
      if (inside) {
        add(20, stem(from - step));
        for (const one of words.classes[from - step] ?? []) add(21, one + (step <= 2 ? 1000 : 0));
      }
    }
    add(22, mix(word(from - 1), word(from - 2)));
    for (let step = 0; step < 3; step += 1) {
      const at = to + step;
      const inside = sentences[at] === sentences[to - 1];
      add(30 + step, inside ? word(at) : none);
      if (inside) {
        add(35, stem(at));
        for (const one of words.classes[at] ?? []) add(36, one + (step <= 1 ? 1000 : 0));
      }
    }
    add(37, mix(word(to), word(to + 1)));
    add(38, mix(word(from - 1), word(to)));
    // the sentence and the draft
    const sentence = sentences[from] ?? 0;
    for (let at = from - 1; at >= 0 && sentences[at] === sentence; at -= 1) {
      add(40, stem(at));
      for (const one of words.classes[at] ?? []) add(41, one);
    }
    for (let at = to; at < tokens.length && sentences[at] === sentence; at += 1) {
      add(42, stem(at));
      for (const one of words.classes[at] ?? []) add(43, one);
    }
    const lastOfSentence = sentences.indexOf(sentence + 1);
    const closing = tokens[(lastOfSentence < 0 ? tokens.length : lastOfSentence) - 1]?.norm ?? '';
    for (let at = 0; at < tokens.length; at += 1) {
      if (sentences[at] === sentence) continue;
      shared(46, stem(at));
    }
    for (const one of asked) shared(47, one);
    if (place.clause !== null) for (const one of asked) add(48, one);
    add(44, closing === '?' ? 1 : closing === '!' ? 2 : 3);
    add(45, Math.min(sentence, 4));
    // what the rules say
    for (const rule of place.rules) add(50, hashOf(rule));
    add(51, Math.floor(place.strength * 10));
    let rival = 0;
    for (const other of places)
      if (
        other !== place &&
        other.clause === null &&
        other.start < place.end &&
        place.start < other.end &&
        other.strength > rival
      )
        rival = other.strength;
    if (place.clause === null) {
      add(52, Math.floor((place.strength - rival) * 5));
      for (const other of places)
        if (
          other !== place &&
          other.clause === null &&
          other.kind !== place.kind &&
          other.start < place.end &&
          place.start < other.end
        )
          add(53, kindNumber[other.kind] * 16 + Math.floor(other.strength * 6));
    }
    for (const other of strong) {
      if (other.start < place.end && place.start < other.end) {
        if (place.clause !== null) add(54, kindNumber[other.kind]);
        continue;
      }
      const gap = other.to <= from ? from - other.to : other.from - to;
      if (gap <= 5) add(55, kindNumber[other.kind] * 2 + (other.to <= from ? 0 : 1));
      else add(56, kindNumber[other.kind]);
    }
    const { value } = place;
    const small = compact(value);
    if (place.clause === null) {
      // form
      const digits = small.replace(/\D/g, '');
      add(60, digits.length);
      add(61, Math.min(20, small.length) * 32 + Math.min(31, small.length - digits.length));
      let shape = '';
      for (let at = from; at < to && at < from + 5; at += 1) shape += tokens[at]?.shape ?? '';
      add(62, hashOf(shape));
      add(63, hashOf(digits.slice(0, 2)));
      add(64, hashOf(small.replace(/\d.*/, '')));
      add(65, to - from);
      // record, thread
      let match = 0;
      for (const { field, value: own } of record.values) {
        if (own === '' || small === '') continue;
        if (own === small) match = field;
        else if (match === 0 && small.length >= 4 && own.length >= 4) {
          if (own.includes(small)) match = 20 + field;
          else if (small.includes(own)) match = 40 + field;
          else if (small.length >= 7 && own.length >= 7 && own.slice(-7) === small.slice(-7)) match = 60 + field;
        }
      }
      add(66, match);
      if (match > 0) add(67, audience);
      add(68, record === nothing ? 0 : 1);
      const bySelf = small.length >= 3 && said.customer.includes(small);
      const byBrand = small.length >= 3 && said.brand.includes(small);
      add(69, (bySelf ? 1 : 0) + (byBrand ? 2 : 0) + (audience - 1) * 4);
      if (place.kind === 'person-name') {
        let inThread = 0;
        let inRecord = 0;
        for (let at = from; at < to; at += 1) {
          const norm = tokens[at]?.norm ?? '';
          if (nameWords.has(norm)) inThread += 1;
          if (record.name.includes(norm)) inRecord += 1;
          add(70, words.hashes[at] ?? 0);
          for (const one of words.classes[at] ?? []) add(71, one);
        }
        add(72, inThread * 8 + Math.min(7, to - from));
        add(73, inRecord * 8 + Math.min(7, to - from));
        add(74, inThread > 0 && inThread === to - from ? 1 : 0);
        add(75, said.all.includes(small) ? 1 : 0);
      } else {
        for (let at = from; at < to; at += 1) {
          if (/^\p{L}/u.test(tokens[at]?.norm ?? '')) add(76, stem(at));
          for (const one of words.classes[at] ?? []) add(77, one);
        }
      }
      if (place.kind === 'amount-owed') {
        const number = /\d[\d.,]*/.exec(value)?.[0] ?? '';
        add(
          78,
          /[.,]\d\d$/.test(number)
            ? 1
            : /(?:000|00)$/.test(number.replace(/\D/g, ''))
              ? 2
              : /[05]$/.test(number)
                ? 3
                : 4,
        );
      }
      return keys;
    }
    // a clause: what it tells
    const seen = new Set<number>();
    let notes = 0;
    let fromThread = 0;
    let size = 0;
    for (let at = from; at < to; at += 1) {
      add(80, word(at));
      add(81, stem(at));
      if (at > from) {
        add(82, mix(stem(at - 1), stem(at)));
        if (at > from + 1) add(92, mix(stem(at - 2), stem(at)));
      }
      const norm = tokens[at]?.norm ?? '';
      if (norm.length > 3) {
        size += 1;
        if (record.notes.has(stemOf(norm).slice(0, 6))) notes += 1;
        if (said.customer.includes(norm)) fromThread += 1;
      }
      for (const one of words.classes[at] ?? []) {
        if (!seen.has(one)) {
          seen.add(one);
          add(83, one);
        }
      }
    }
    const list = [...seen].sort((a, b) => a - b);
    for (let first = 0; first < list.length && first < 10; first += 1)
      for (let second = first + 1; second < list.length && second < 10; second += 1)
        add(84, (list[first] ?? 0) * 512 + (list[second] ?? 0));
    add(85, hashOf(place.clause.joint));
    add(86, Math.min(12, to - from));
    add(87, Math.min(3, notes));
    add(88, size === 0 ? 9 : Math.floor((fromThread / size) * 4));
    add(89, word(from));
    add(90, word(to - 1));
    add(91, record === nothing ? 0 : 1);
    add(93, mix(stem(from), stem(from + 1)));
    return keys;
  };
}

/** Numbers of the tokens that hold the typed span. */
export function tokensIn(reading: Reading, start: number, end: number): readonly [number, number] {
  const from = tokenAt(reading.tokens, start);
  return [from, Math.max(from + 1, tokenAt(reading.tokens, end - 1) + 1)];
}
