import type { ModelToken } from '../review/tokens.ts';
import { hashOf, keyOf, mix } from './hash.ts';
import { recordField } from './known.ts';
import { knows } from './known-words.ts';
import type { Reading } from './reading.ts';
import { moodSize, type Unit, unitOf } from './unit-features.ts';
import { classIndex } from './word-classes.ts';
import { border, lookAt, putWord, reach } from './word-features.ts';

/** Features of all tokens, one list: those of token `t` stand from `offsets[t]` to `offsets[t + 1]`. */
export interface FeatureRows {
  readonly keys: Int32Array;
  readonly offsets: Int32Array;
  /** Offset of the token that a feature looks at, seen from its own; 99 for the sentence or the context. For `because`. */
  readonly looksAt: Int8Array;
  /** Features that all words (or all values) of a sentence or clause share: those of group `g` from `groupOffsets[g]`. */
  readonly groupKeys: Int32Array;
  readonly groupOffsets: Int32Array;
  /** `groupsPerToken` groups for each token: its sentence's, its clause's, and its ground's (what most tokens share with many others). */
  readonly groupsOf: Int16Array;
}

export const groupsPerToken = 3;

const nowhere = 99;

/** Classes that say what a number is: looked for across some distance to the left. */
const cueClasses = new Set(
  (
    [
      'cue-phone',
      'cue-email',
      'cue-address',
      'cue-identity',
      'cue-birth',
      'cue-card',
      'cue-bank',
      'cue-account',
      'cue-order',
      'cue-credential',
      'cue-device',
      'cue-plate',
      'cue-name',
      'unpaid',
      'bill',
      'refund',
      'balance',
      'price',
      'promo',
      'official',
      'bank-name',
      'wallet-name',
      'ending',
      'title',
      'third-party',
      'kin',
      'office',
      'outage',
      'charge',
      'currency',
      'plan',
    ] as const
  ).map((name) => classIndex[name]),
); // prettier-ignore

const numberClass = classIndex['number-word'];

const nothing: number[] = [];

/** Number of the first token that ends behind `offset`. */
function firstBehind(tokens: readonly ModelToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Collects features. Its room is kept from draft to draft. */
class Sink {
  private keys = new Int32Array(4096);
  private looks = new Int8Array(4096);
  size = 0;
  put(template: number, answer: number, looksAt: number): void {
    if (this.size === this.keys.length) {
      const keys = new Int32Array(this.size * 2);
      keys.set(this.keys);
      this.keys = keys;
      const looks = new Int8Array(this.size * 2);
      looks.set(this.looks);
      this.looks = looks;
    }
    this.keys[this.size] = keyOf(template, answer);
    this.looks[this.size] = looksAt;
    this.size += 1;
  }
  /** What was put, to be kept, or only until it is begun anew. */
  taken(kept: boolean): { readonly keys: Int32Array; readonly looks: Int8Array } {
    const keys = this.keys.subarray(0, this.size);
    const looks = this.looks.subarray(0, this.size);
    return kept ? { keys: keys.slice(), looks: looks.slice() } : { keys, looks };
  }
}

const sink = new Sink();
const groups = new Sink();
/** By ground (see `groundAt`) its group, -1 where it has none yet. */
const groundOf = new Int16Array(512);

const isCapital = (text: string) => {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 191 && text[0] !== text[0]?.toLowerCase());
};

/** "Novi" and "Novianti" are one person. */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short);
}

/** Names by which the draft speaks to its reader: capitalised, among its first words, behind a title or greeting. */
function addressedIn(reading: Reading): readonly { readonly at: number; readonly norm: string }[] {
  const { tokens, classes } = reading;
  const found: { at: number; norm: string }[] = [];
  for (let at = 0; at < Math.min(tokens.length, 9); at += 1) {
    const token = tokens[at];
    if (!token || !isCapital(token.text) || token.norm.length < 3) continue;
    const before = at > 0 ? (classes[at - 1] ?? nothing) : nothing;
    if (before.includes(classIndex.title) || before.includes(classIndex.greeting) || tokens[at + 1]?.norm === ',')
      found.push({ at, norm: token.norm });
  }
  return found;
}

/** What the features of a value's tokens have in common: written once per value. */
function valueAnswers(reading: Reading, index: number): number[] {
  const { tokens, values, classes, known, words } = reading;
  const value = values[index];
  if (!value) return [];
  const answers: number[] = [];
  const add = (name: number, answer: number) => answers.push(mix(name, answer));
  for (const trait of value.traits) answers.push(trait);
  const { field, weak } = recordField(known, value.compact, value.digits);
  add(1, field * 2 + (weak ? 1 : 0));
  const long = value.digits.length >= 4 && value.compact.length >= 4;
  const inPost = long && known.customerValues.includes(value.compact);
  const inBrandPost = long && known.brandPostValues.includes(value.compact);
  const published =
    long &&
    value.digits.length >= 5 &&
    (known.publishedValues.includes(value.compact) ||
      (value.digits.length >= 8 && known.publishedValues.includes(value.digits.slice(-7))));
  add(2, (inPost ? 1 : 0) + (inBrandPost ? 2 : 0) + (published ? 4 : 0));
  add(3, (field > 0 ? 1 : 0) + (known.hasRecord ? 2 : 0) + (reading.isPrivate ? 4 : 0));
  // words before and behind, and the nearest telling classes before it in the sentence
  const from = reading.sentenceStart[value.first] ?? 0;
  let steps = 0;
  const seen = new Set<number>();
  for (let at = value.first - 1; at >= from && steps < 9; at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (norm.length === 1 && /[^\p{L}\p{N}]/u.test(norm)) continue;
    steps += 1;
    if (steps <= 3) add(10 + steps, words[at] ?? 0);
    if (steps === 1) for (const trait of value.traits.slice(0, 3)) answers.push(mix(mix(15, trait), words[at] ?? 0));
    for (const found of classes[at] ?? nothing) {
      if (steps <= 2) add(20 + steps, found);
      if (cueClasses.has(found) && !seen.has(found)) {
        seen.add(found);
        add(24, found * 4 + (steps <= 1 ? 0 : steps <= 3 ? 1 : steps <= 6 ? 2 : 3));
        add(25, found);
        if (seen.size <= 2) for (const trait of value.traits.slice(0, 1)) answers.push(mix(mix(26, trait), found));
      }
    }
  }
  const behind = value.last + 1;
  add(30, words[behind] ?? border);
  for (const found of classes[behind] ?? nothing) {
    add(31, found);
    answers.push(mix(mix(35, value.traits[0] ?? 0), found));
  }
  add(32, words[behind + 1] ?? border);
  for (const found of classes[behind + 1] ?? nothing) add(33, found);
  return answers;
}

/** What a word means, beside the words before and behind it and their meanings. */
function putMeanings(
  here: readonly number[],
  before: readonly number[],
  behind: readonly number[],
  wordBefore: number,
  shape: number,
): void {
  for (const found of here) {
    for (const left of before) sink.put(42, mix(left, found), 0);
    for (const right of behind) sink.put(43, mix(found, right), 0);
    sink.put(44, mix(found, wordBefore), 0);
  }
  for (const found of before) sink.put(48, mix(found, shape), -1);
}

/** Each meaning of a word, beside one answer. */
function putEach(template: number, here: readonly number[], answer: number): void {
  for (const found of here) sink.put(template, mix(found, answer), 0);
}

function putAnswers(template: number, answers: readonly number[]): void {
  for (const answer of answers) sink.put(template, answer, 0);
}

/** What a word means, in a clause of this mood. */
function putMoods(here: readonly number[], mood: Int32Array): void {
  for (let one = 0; one < here.length && one < 3; one += 1)
    for (let index = 0; index < moodSize; index += 1) sink.put(104, mix(here[one] ?? 0, mood[index] ?? 0), nowhere);
}

/** What the rules say of a word. */
function putHits(hits: readonly number[], audience: number): void {
  for (const found of hits) {
    sink.put(110, found, 0);
    sink.put(111, mix(found, audience), 0);
  }
}

/**
 * The questions that the tagger asks of each token, or all but those that ask of one word alone (word-features.ts). Numbers throughout:
 * a feature is the hash of a question and its answer. Those beside words are good until the next call. Time is linear in the number of tokens.
 */
export function featuresOf(reading: Reading, scope: 'all' | 'beside words' = 'all'): FeatureRows {
  const {
    tokens,
    words,
    stems,
    shapes,
    classes,
    known,
    knowledge,
    values,
    valueAt,
    sentenceStart,
    sentenceEnd,
    clauseStart,
    clauseEnd,
  } = reading;
  const size = tokens.length;
  sink.size = 0;
  const offsets = new Int32Array(size + 1);
  const word = (at: number) => (at < 0 || at >= size ? border : (words[at] ?? 0));
  const stem = (at: number) => (at < 0 || at >= size ? border : (stems[at] ?? 0));
  const shape = (at: number) => (at < 0 || at >= size ? border : (shapes[at] ?? 0));
  const isKnown = (at: number, bits: number) => at >= 0 && at < size && ((knowledge[at] ?? 0) & bits) !== 0;
  const audience = reading.isPrivate ? 1 : 0;
  const answersOfValue = values.map((_, index) => valueAnswers(reading, index));
  const hitAt: number[][] = new Array(size).fill(nothing);
  for (const hit of reading.hits) {
    const kind = hashOf(hit.kind);
    const both = mix(kind, hashOf(hit.rule));
    for (let at = firstBehind(tokens, hit.start); at < size; at += 1) {
      const start = tokens[at]?.start ?? 0;
      if (start >= hit.end) break;
      const begins = start <= hit.start ? 1 : 0;
      if (hitAt[at] === nothing) hitAt[at] = [];
      hitAt[at]?.push(mix(kind, begins), mix(both, begins));
    }
  }
  // runs of capitalised words: names, places, brands
  const runStart = new Int16Array(size);
  const runLength = new Int16Array(size);
  const capital = (at: number) => {
    const text = tokens[at]?.text;
    return text !== undefined && isCapital(text);
  };
  const links = (at: number) => (classes[at] ?? nothing).includes(classIndex['name-link']);
  for (let at = 0; at < size; at += 1) {
    if (!capital(at)) continue;
    let end = at + 1;
    while (
      end < size &&
      (sentenceStart[end] ?? 0) <= at &&
      (capital(end) ||
        ((links(end) || tokens[end]?.norm === '/' || tokens[end]?.norm === "'") &&
          end + 1 < size &&
          (capital(end + 1) || (links(end + 1) && end + 2 < size))))
    )
      end += 1;
    runStart.fill(at, at, end);
    runLength.fill(end - at, at, end);
    at = end - 1;
  }
  // which of them is the customer: "Sari" and "Sarinah", the name behind a greeting, the record's
  const addressed = addressedIn(reading);
  const ownRun = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) {
    if (runStart[at] !== at || runLength[at] === 0) continue;
    let own = 0;
    for (let index = at; index < at + (runLength[at] ?? 0); index += 1) {
      const norm = tokens[index]?.norm ?? '';
      if (norm.length < 3) continue;
      for (const name of known.shownNames) if (isSameName(norm, name)) own |= 1;
      for (const name of addressed) if (name.at < at && isSameName(norm, name.norm)) own |= 2;
      if (isKnown(index, knows.recordName)) own |= 4;
    }
    ownRun[at] = own;
  }
  let numberRun = 0;
  const numberRuns = new Uint8Array(size);
  for (let at = size - 1; at >= 0; at -= 1) {
    numberRun = (classes[at] ?? nothing).includes(numberClass) ? Math.min(numberRun + 1, 9) : 0;
    numberRuns[at] = numberRun;
  }

  groups.size = 0;
  const groupOffsets: number[] = [0];
  const groupsOf = new Int16Array(groupsPerToken * size);
  groundOf.fill(-1);
  let groupCount = 0;
  let sentenceGroup = 0;
  let clauseGroup = 0;
  const mood = new Int32Array(moodSize);
  // of the run of names that is gone through: whether "bin" or the like is in it, and how many of record, thread and lists
  let linked = 0;
  let known2 = 0;
  let shownInRun = 0;
  let given = 0;
  /** The group of a unit's words and behind it, if it holds values, that of these. Gives the number of the first. */
  const openGroups = (template: number, { answers, size, hasValue }: Unit): number => {
    const first = groupCount;
    for (let isValue = 0; isValue < (hasValue ? 2 : 1); isValue += 1) {
      for (let at = 0; at < size; at += 1) groups.put(template + isValue, answers[at] ?? 0, nowhere);
      groupOffsets.push(groups.size);
      groupCount += 1;
    }
    return first;
  };
  /** Whose word it is, and how far it stands from the beginning of sentence, clause and draft: of these there are few, so they are added up once. */
  const groundAt = (said: number, recorded: number, inSentence: number, inClause: number, opens: number) => {
    const code = (((said * 4 + recorded) * 4 + inSentence) * 4 + inClause) * 2 + opens;
    const known = groundOf[code] ?? -1;
    if (known >= 0) return known;
    groups.put(0, audience, nowhere);
    groups.put(90, said, nowhere);
    groups.put(91, recorded, nowhere);
    groups.put(106, inSentence, nowhere);
    groups.put(107, inClause, nowhere);
    groups.put(108, opens, nowhere);
    groupOffsets.push(groups.size);
    groupCount += 1;
    groundOf[code] = groupCount - 1;
    return groupCount - 1;
  };
  for (let at = 0; at < size; at += 1) {
    offsets[at] = sink.size;
    const token = tokens[at];
    if (!token) continue;
    const { norm } = token;
    const value = valueAt[at] ?? -1;
    if (scope === 'all')
      for (let step = -reach; step <= reach; step += 1) putWord(sink, lookAt(reading, at + step), step);
    // words beside each other
    sink.put(10, mix(stem(at), stem(at + 1)), 0);
    sink.put(12, mix(stem(at + 1), stem(at + 2)), 1);
    // forms beside each other
    sink.put(21, mix(shape(at), shape(at + 1)), 0);
    sink.put(22, mix(shape(at - 1), shape(at)), 0);
    sink.put(23, mix(word(at - 1), shape(at)), -1);
    sink.put(24, mix(word(at - 2), shape(at)), -2);
    const length = norm.length;
    // classes around
    const here = classes[at] ?? nothing;
    const before = at > 0 ? (classes[at - 1] ?? nothing) : nothing;
    const behind = classes[at + 1] ?? nothing;
    putMeanings(here, before, behind, word(at - 1), shape(at));
    // values
    if (value >= 0) {
      const place = at === values[value]?.first ? 0 : at === values[value]?.last ? 2 : 1;
      const side = place === 0 ? 0 : 1;
      sink.put(60, place, 0);
      putAnswers(61 + side, answersOfValue[value] ?? nothing);
      if (reading.isPrivate) putAnswers(63 + side, answersOfValue[value] ?? nothing);
    } else {
      const ahead = valueAt[at + 1] ?? -1;
      if (ahead >= 0) sink.put(65, values[ahead]?.traits[0] ?? 0, 1);
      const back = at > 0 ? (valueAt[at - 1] ?? -1) : -1;
      if (back >= 0) sink.put(66, values[back]?.traits[0] ?? 0, -1);
    }
    if ((numberRuns[at] ?? 0) > 2) sink.put(67, numberRuns[at] ?? 0, 0);
    // names
    const run = runLength[at] ?? 0;
    if (run > 0) {
      const start = runStart[at] ?? at;
      const inRecord = isKnown(at, knows.recordName) ? 1 : 0;
      const shown = isKnown(at, knows.shownName) || (length > 3 && known.shownHandles.includes(norm)) ? 1 : 0;
      const ofBrand = known.brandNames.has(norm) ? 1 : 0;
      const first = at === start ? 1 : 0;
      const atSentence = start === sentenceStart[at] ? 1 : 0;
      const form = Math.min(run, 5) * 4 + first * 2 + atSentence;
      const source = inRecord + shown * 2 + ofBrand * 4;
      sink.put(70, form, 0);
      sink.put(71, source, 0);
      sink.put(72, form * 8 + source, 0);
      sink.put(73, mix(form * 8 + source, audience + (known.hasRecord ? 2 : 0)), 0);
      sink.put(74, mix(word(start - 1), Math.min(run, 4) * 2 + first), -1);
      for (const found of start > 0 ? (classes[start - 1] ?? nothing) : nothing) {
        sink.put(75, found * 8 + Math.min(run, 3) * 2 + first, -1);
        sink.put(76, mix(found, source * 16 + Math.min(run, 3) * 2 + first), -1);
      }
      if (start > 1)
        for (const found of classes[start - 2] ?? nothing) sink.put(77, found * 8 + Math.min(run, 3) * 2 + first, -2);
      for (const found of classes[start + run] ?? nothing) sink.put(78, found * 8 + Math.min(run, 3) * 2 + first, 1);
      sink.put(79, mix(word(start + run), first), 1);
      if (at === start) {
        linked = 0;
        known2 = 0;
        shownInRun = 0;
        given = 0;
        for (let index = start; index < start + run; index += 1) {
          if (links(index)) linked = 1;
          if (isKnown(index, knows.recordName)) known2 += 1;
          if (isKnown(index, knows.shownName)) shownInRun += 1;
          const list = classes[index] ?? nothing;
          if (list.includes(classIndex['given-name']) || list.includes(classIndex['family-name'])) given += 1;
        }
      }
      const runFacts = linked + Math.min(known2, 3) * 2 + Math.min(shownInRun, 3) * 8 + Math.min(given, 3) * 32;
      sink.put(80, runFacts * 8 + Math.min(run, 3) * 2 + first, 0);
      sink.put(81, linked * 64 + Math.min(known2, 3) * 16 + Math.min(shownInRun, 3) * 4 + first, 0);
      sink.put(82, mix(runFacts, audience), 0);
      sink.put(84, mix(ownRun[start] ?? 0, audience * 2 + first), 0);
      sink.put(85, mix(ownRun[start] ?? 0, (audience * 4 + Math.min(run, 3)) * 2 + linked), 0);
    } else if (isKnown(at, knows.recordName)) sink.put(83, isKnown(at, knows.shownName) ? 1 : 0, 0);
    // what is known of the word
    const inCustomer = isKnown(at, knows.customer | knows.customerStem) ? 1 : 0;
    const inBrand = isKnown(at, knows.brandPost) ? 1 : 0;
    const inNotes = length > 2 && isKnown(at, knows.note | knows.noteStem) ? 1 : 0;
    const inAddress = length > 1 && isKnown(at, knows.address) ? 1 : 0;
    if (inNotes) {
      for (const found of here) sink.put(92, found, 0);
      sink.put(93, audience, 0);
    }
    if (inAddress) sink.put(94, (isKnown(at - 1, knows.address) ? 1 : 0) + (isKnown(at + 1, knows.address) ? 2 : 0), 0);
    putEach(95, here, inCustomer);
    const nextNotes = isKnown(at + 1, knows.note) ? 1 : 0;
    const lastNotes = isKnown(at - 1, knows.note) ? 1 : 0;
    if (nextNotes + lastNotes > 0) sink.put(96, nextNotes + lastNotes * 2, 1);
    // sentence and clause: features of all their words are kept once
    const isValue = value < 0 ? 0 : 1;
    if (at === sentenceStart[at]) sentenceGroup = openGroups(100, unitOf(reading, at, sentenceEnd[at] ?? size));
    if (at === clauseStart[at]) {
      const clause = unitOf(reading, at, clauseEnd[at] ?? size);
      clauseGroup = openGroups(102, clause);
      for (let index = 0; index < moodSize; index += 1) mood[index] = clause.answers[index] ?? 0;
    }
    groupsOf[groupsPerToken * at] = sentenceGroup + isValue;
    groupsOf[groupsPerToken * at + 1] = clauseGroup + isValue;
    groupsOf[groupsPerToken * at + 2] = groundAt(
      inCustomer + inBrand * 2,
      inNotes + inAddress * 2,
      Math.min(3, at - (sentenceStart[at] ?? 0)),
      Math.min(3, at - (clauseStart[at] ?? 0)),
      (sentenceStart[at] ?? 0) === 0 ? 1 : 0,
    );
    if (here.length > 0) putMoods(here, mood);
    putHits(hitAt[at] ?? nothing, audience);
  }
  offsets[size] = sink.size;
  const { keys, looks } = sink.taken(scope === 'all');
  return {
    keys,
    offsets,
    looksAt: looks,
    groupKeys: groups.taken(scope === 'all').keys,
    groupOffsets: new Int32Array(groupOffsets),
    groupsOf,
  };
}
