import { hashOf, keyOf, mix } from './hash.ts';
import type { Known } from './known.ts';
import { knows } from './known-words.ts';
import type { Reading } from './reading.ts';
import { classCount, classIndex } from './word-classes.ts';

/** Features of a whole draft, for what is said of the draft and not of a span: tone and needs. */
export interface DraftFeatures {
  readonly keys: Int32Array;
  /** Token that shows the feature, -1 where it is the thread or the draft as a whole. */
  readonly tokens: Int16Array;
}

const whole = -1;
const nothing: readonly number[] = [];
const nothingSaid: readonly string[] = [];
/** So many tokens of a draft are judged. */
const longestDraft = 400;

/** What a good reply does, looked for beside what the thread asks. */
const deeds = [
  classIndex.empathy,
  classIndex.sorry,
  classIndex.private,
  classIndex['follow-up'],
  classIndex.fix,
  classIndex.explain,
  classIndex['promise-time'],
  classIndex['how-to'],
  classIndex.please,
  classIndex.we,
  classIndex.thanks,
];

/** Collects features. Its room is kept from draft to draft. */
class Sink {
  private keys = new Int32Array(2048);
  private tokens = new Int16Array(2048);
  private size = 0;
  /** Keys plus one, by hash with open addressing; 0 where empty. At most half of it is used. */
  private seen = new Int32Array(4096);

  /** What `features` gave last, as long as it stands in `seen`. */
  private base: DraftFeatures | null = null;

  clear(): void {
    this.seen.fill(0);
    this.size = 0;
    this.base = null;
  }

  /** Begins anew with `features`, which hold each of theirs once. */
  restart(features: DraftFeatures): void {
    if (this.base === features) {
      while (this.size > features.keys.length) this.drop();
      return;
    }
    this.clear();
    features.keys.forEach((key, at) => {
      this.add(key, features.tokens[at] ?? whole);
    });
    this.base = features;
  }

  /** Takes back what was added last: no other key has been sent on by its slot since. */
  private drop(): void {
    this.size -= 1;
    const key = this.keys[this.size] ?? 0;
    const mask = this.seen.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (this.seen[slot] !== key + 1) slot = (slot + 1) & mask;
    this.seen[slot] = 0;
  }

  /** A feature counts once, however often the draft shows it. */
  put(template: number, answer: number, token: number): void {
    this.add(keyOf(template, answer), token);
  }

  add(key: number, token: number): void {
    const mask = this.seen.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    for (let here = this.seen[slot] ?? 0; here !== 0; here = this.seen[slot] ?? 0) {
      if (here === key + 1) return;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.keys.length) {
      this.widen();
      this.add(key, token);
      return;
    }
    this.seen[slot] = key + 1;
    this.keys[this.size] = key;
    this.tokens[this.size] = token;
    this.size += 1;
  }

  private widen(): void {
    this.base = null;
    const { keys, tokens, size } = this;
    this.keys = new Int32Array(2 * size);
    this.tokens = new Int16Array(2 * size);
    this.seen = new Int32Array(4 * size);
    this.size = 0;
    for (let at = 0; at < size; at += 1) this.add(keys[at] ?? 0, tokens[at] ?? whole);
  }

  /** All features but the first `from`. */
  features(from = 0): DraftFeatures {
    return { keys: this.keys.slice(from, this.size), tokens: this.tokens.slice(from, this.size) };
  }

  /** All features, to be gone on from with `restart`. */
  shared(): DraftFeatures {
    this.base = this.features();
    return this.base;
  }
}

const sink = new Sink();

const letter = /\p{L}/u;
const upperWord = /^\p{Lu}{3,}$/u;

function bucket(value: number, ...borders: readonly number[]): number {
  let at = 0;
  while (at < borders.length && value >= (borders[at] ?? 0)) at += 1;
  return at;
}

/** Share of the words of `draft` that an earlier post of the brand has too. */
function likeness(draft: ReadonlySet<string>, post: ReadonlySet<string>): number {
  if (post.size === 0 || draft.size === 0) return 0;
  let shared = 0;
  for (const word of post) if (draft.has(word)) shared += 1;
  return shared / Math.max(draft.size, post.size);
}

/** Letters of a text, and how many of them are capitals. */
function countLetters(text: string): readonly [letters: number, capitals: number] {
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return countForeign(text);
    if (code >= 97 && code <= 122) letters += 1;
    else if (code >= 65 && code <= 90) {
      letters += 1;
      capitals += 1;
    }
  }
  return [letters, capitals];
}

function countForeign(text: string): readonly [letters: number, capitals: number] {
  let letters = 0;
  let capitals = 0;
  for (const character of text) {
    if (!letter.test(character)) continue;
    letters += 1;
    if (character !== character.toLowerCase()) capitals += 1;
  }
  return [letters, capitals];
}

/** What other parts of the review say of the same draft, for those who want to know. */
export interface DraftHints {
  /** Kinds of leak found. */
  readonly leaks?: readonly string[];
  /** Phrases of the tone rules. */
  readonly phrases?: readonly { readonly fault: string; readonly phrase: string; readonly first: number }[];
  /** Tone faults with their probability. */
  readonly tone?: readonly { readonly fault: string; readonly confidence: number }[];
}

/** The questions asked of a draft and its thread. Linear in the length of both. */
export function draftFeaturesOf(reading: Reading, hints: DraftHints = {}): DraftFeatures {
  const shared = sharedFeaturesOf(reading, hints.leaks);
  const hinted = hintFeaturesOf(shared, reading, hints);
  const above = threadFeaturesOf(reading.known);
  return {
    keys: Int32Array.of(...shared.keys, ...hinted.keys, ...above.keys),
    tokens: Int16Array.of(...shared.tokens, ...hinted.tokens, ...above.tokens),
  };
}

/** How the customer's last post ends, and whether the thread is angry, thanks, or asks how. */
function moodOf({ lastPost, classes }: Known): { readonly mood: number; readonly upset: number } {
  return {
    mood: (lastPost.includes('?') ? 1 : 0) + (lastPost.includes('!') ? 2 : 0),
    upset:
      (classes.has(classIndex.anger) ? 1 : 0) +
      (classes.has(classIndex.thanks) ? 2 : 0) +
      (classes.has(classIndex['how-to']) ? 4 : 0),
  };
}

/** What is asked of the thread alone: the same for every draft that is written under it. */
export function threadFeaturesOf(known: Known): DraftFeatures {
  const { customerPosts, brandPosts, lastPost, hashes, classes } = known;
  const { mood, upset } = moodOf(known);
  const keys = new Set<number>();
  const put = (template: number, answer: number) => keys.add(keyOf(template, answer));
  put(50, bucket(customerPosts, 1, 2, 3));
  put(51, brandPosts.length > 0 ? 1 : 0);
  put(52, mood);
  put(53, bucket(lastPost.length, 20, 40, 70, 110));
  for (let at = 0; at < hashes.length; at += 1) {
    put(54, hashes[at] ?? 0);
    if (at > 0) put(55, mix(hashes[at - 1] ?? 0, hashes[at] ?? 0));
  }
  for (const found of classes) put(56, found);
  put(57, upset * 4 + mood);
  return { keys: Int32Array.from(keys), tokens: new Int16Array(keys.size).fill(whole) };
}

/** What everybody asks who judges a whole draft, of `leaks` too, but of no other hint and not of the thread alone. */
export function sharedFeaturesOf(reading: Reading, leaks?: readonly string[]): DraftFeatures {
  const { tokens, words, stems, classes, known, context, draft } = reading;
  sink.clear();
  const size = Math.min(tokens.length, longestDraft);
  let capitals = 0;
  let letters = 0;
  let shouted = 0;
  let exclamations = 0;
  let longestRun = 0;
  let run = 0;
  let questions = 0;
  let sentences = 0;
  let numbers = 0;
  let fromCustomer = 0;
  let content = 0;
  let names = 0;
  sink.put(0, 0, whole);
  for (let at = 0; at < size; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const { norm, text } = token;
    const word = words[at] ?? 0;
    const stem = stems[at] ?? 0;
    sink.put(1, word, at);
    if (stem !== word) sink.put(2, stem, at);
    if (at > 0) sink.put(3, mix(words[at - 1] ?? 0, word), at);
    else sink.put(4, word, at);
    if (at > 1) {
      sink.put(5, mix(mix(words[at - 2] ?? 0, words[at - 1] ?? 0), word), at);
      sink.put(6, mix(stems[at - 2] ?? 0, stem), at);
    }
    const first = reading.sentenceStart[at] === at;
    const last = (reading.sentenceEnd[at] ?? 0) - 1 === at;
    const from = reading.sentenceStart[at] ?? 0;
    const to = reading.sentenceEnd[at] ?? size;
    const close = to > size ? '' : (tokens[to - 1]?.norm ?? '');
    // the first and the last sentence say other things than those between
    const place = from === 0 ? 2 : to >= size - 1 ? 1 : 0;
    if (place === 1) sink.put(22, stem, at);
    if (first) {
      sink.put(7, word, at);
      sink.put(24, Math.min(12, to - at), at);
      sink.put(26, mix(word, close === '?' ? 1 : close === '!' ? 2 : 0), at);
      if (to - at > 1) sink.put(27, mix(word, words[at + 1] ?? 0), at);
      if (to - at <= 6) {
        let whole = 7;
        for (let index = at; index < to; index += 1) whole = mix(whole, stems[index] ?? 0);
        sink.put(25, whole, at);
      }
      sentences += 1;
    }
    for (const found of classes[at] ?? nothing) {
      sink.put(10, found, at);
      if (place > 0) sink.put(23, found * 4 + place, at);
      if (first) sink.put(11, found, at);
      for (const left of at > 0 ? (classes[at - 1] ?? nothing) : nothing) sink.put(12, mix(left, found), at);
      sink.put(13, mix(found, close === '?' ? 1 : close === '!' ? 2 : 0), at);
      if (at > 1) for (const left of classes[at - 2] ?? nothing) sink.put(14, mix(left, found), at);
      sink.put(15, mix(found, at > 0 ? (words[at - 1] ?? 0) : 0), at);
      sink.put(16, mix(found, words[at + 1] ?? 0), at);
    }
    if (last && (norm === '?' || norm === '!')) sink.put(17, mix(hashOf(norm), stems[at - 1] ?? 0), at);
    const [lettersHere, capitalsHere] = countLetters(text);
    if (lettersHere > 0 && norm.length > 2) {
      content += 1;
      if (norm.length > 3 && ((reading.knowledge[at] ?? 0) & knows.customer) !== 0) {
        fromCustomer += 1;
        sink.put(21, word, at);
      }
      if (((reading.knowledge[at] ?? 0) & knows.shownName) !== 0) names += 1;
    }
    letters += lettersHere;
    capitals += capitalsHere;
    if (lettersHere > 2 && upperWord.test(text)) shouted += 1;
    if (norm === '!') {
      exclamations += 1;
      run += 1;
      longestRun = Math.max(longestRun, run);
    } else run = 0;
    if (norm === '?') questions += 1;
    if ((reading.valueAt[at] ?? -1) >= 0) numbers += 1;
  }
  // clauses: which classes meet in one
  let start = 0;
  while (start < size) {
    const end = Math.max(start + 1, reading.clauseEnd[start] ?? size);
    const bag: number[] = [];
    const at: number[] = [];
    for (let index = start; index < Math.min(end, size); index += 1) {
      for (const found of classes[index] ?? nothing) {
        if (bag.includes(found) || bag.length > 24) continue;
        bag.push(found);
        at.push(index);
      }
    }
    for (let one = 0; one < bag.length; one += 1) {
      for (let other = one + 1; other < bag.length; other += 1) {
        const low = Math.min(bag[one] ?? 0, bag[other] ?? 0);
        const high = Math.max(bag[one] ?? 0, bag[other] ?? 0);
        sink.put(18, low * classCount + high, at[other] ?? start);
      }
    }
    start = end;
  }
  const share = letters === 0 ? 0 : capitals / letters;
  sink.put(30, bucket(share, 0.1, 0.2, 0.35, 0.5, 0.8), whole);
  sink.put(31, bucket(longestRun, 1, 2, 3), whole);
  sink.put(32, bucket(exclamations, 1, 2, 3, 5), whole);
  sink.put(33, bucket(shouted, 1, 2, 3, 5, 8), whole);
  sink.put(34, bucket(questions, 1, 2, 3), whole);
  sink.put(35, bucket(sentences, 2, 3, 4, 5), whole);
  sink.put(36, bucket(size, 10, 16, 24, 34, 48, 70), whole);
  sink.put(37, bucket(numbers, 1, 2, 4, 7), whole);
  sink.put(38, content === 0 ? 9 : bucket(fromCustomer, 1, 2, 3, 5), whole);
  sink.put(39, bucket(names, 1, 2), whole);
  sink.put(40, (names > 0 ? 1 : 0) + (numbers > 0 ? 2 : 0) + (fromCustomer > 0 ? 4 : 0), whole);
  const audience = reading.isPrivate ? 1 : 0;
  sink.put(41, audience, whole);
  sink.put(42, known.hasRecord ? 1 : 0, whole);
  sink.put(43, hashOf(context.site), whole);
  let alike = 0;
  const norms = new Set(known.brandPosts.length === 0 ? nothingSaid : reading.texts.slice(0, size));
  for (const post of known.brandPosts) alike = Math.max(alike, likeness(norms, post));
  sink.put(44, bucket(alike, 0.2, 0.4, 0.6, 0.8), whole);
  const { mood, upset } = moodOf(known);
  // what the draft does, beside what the thread asks
  const does = new Set<number>();
  for (let at = 0; at < size; at += 1) for (const found of classes[at] ?? nothing) does.add(found);
  for (const found of deeds) {
    const has = does.has(found) ? 1 : 0;
    sink.put(60, found * 2 + has, whole);
    sink.put(61, mix(found * 2 + has, upset * 4 + mood), whole);
    sink.put(62, mix(found * 2 + has, audience), whole);
  }
  if (draft.length === 0) sink.put(63, 1, whole);
  if (leaks) {
    sink.put(70, bucket(leaks.length, 1, 2, 3, 5) * 2 + audience, whole);
    for (const kind of new Set(leaks)) sink.put(71, hashOf(kind), whole);
    const has = does.has(classIndex.private) ? 1 : 0;
    sink.put(72, (leaks.length > 0 ? 1 : 0) * 4 + has * 2 + audience, whole);
  }
  return sink.shared();
}

/** What one judge asks beside what all ask: the phrases or the tone among `hints`, without what is `shared`. */
export function hintFeaturesOf(shared: DraftFeatures, reading: Reading, { phrases, tone }: DraftHints): DraftFeatures {
  const { sentenceStart, sentenceEnd } = reading;
  const tokens = reading.tokens.slice(0, longestDraft);
  sink.restart(shared);
  const pointed = new Map<string, number>();
  for (const { fault, phrase, first } of phrases ?? []) {
    pointed.set(fault, (pointed.get(fault) ?? 0) + 1);
    const name = hashOf(fault);
    sink.put(73, mix(name, hashOf(phrase)), first);
    sink.put(76, name, first);
    // at the beginning of a sentence, at its end, and in which mood, a phrase weighs otherwise
    const close = tokens[(sentenceEnd[first] ?? 1) - 1]?.norm ?? '';
    const mood = close === '?' ? 2 : close === '!' ? 4 : 0;
    sink.put(77, mix(name, (first === sentenceStart[first] ? 1 : 0) + mood), first);
  }
  for (const [fault, times] of pointed) sink.put(78, mix(hashOf(fault), bucket(times, 2, 3, 5)), whole);
  if (tone) {
    let rude = 0;
    for (const { fault, confidence } of tone) {
      const level = bucket(confidence, 0.15, 0.3, 0.5, 0.7, 0.85);
      sink.put(74, mix(hashOf(fault), level), whole);
      rude = Math.max(rude, confidence);
    }
    sink.put(75, bucket(rude, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95), whole);
  }
  return sink.features(shared.keys.length);
}
