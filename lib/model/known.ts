import type { Brand, CustomerFacts, ReviewContext, Thread } from '../review/types.ts';
import { hashOf } from './hash.ts';
import { stemOf } from './stem.ts';
import { classesOf } from './word-classes.ts';

/** What the thread above a draft knows, ready to be asked word by word. */
export interface ReadThread {
  readonly customerWords: ReadonlySet<string>;
  readonly brandPostWords: ReadonlySet<string>;
  /** Words of the display names and handles in the thread. */
  readonly shownNames: ReadonlySet<string>;
  readonly shownHandles: string;
  readonly customerValues: string;
  readonly brandPostValues: string;
  /** How many posts the customer has written, what the last of them says, and the words and marks of all. */
  readonly customerPosts: number;
  readonly lastPost: string;
  readonly hashes: Int32Array;
  /** Classes of the words that the customer wrote. */
  readonly classes: ReadonlySet<number>;
  /** Words of each post of the brand. */
  readonly brandPosts: readonly ReadonlySet<string>[];
}

/** What the customer's record knows. */
export interface ReadRecord {
  readonly recordName: ReadonlySet<string>;
  readonly recordAddress: ReadonlySet<string>;
  /** Words and stems of the notes. */
  readonly recordNotes: ReadonlySet<string>;
  /** Values of the record by field: letters and digits only, lower case. */
  readonly recordValues: readonly { readonly field: number; readonly compact: string; readonly digits: string }[];
}

/** What the brand publishes. */
export interface ReadBrand {
  readonly brandNames: ReadonlySet<string>;
  /** Letters and digits only, one blank between values. */
  readonly publishedValues: string;
}

/** What thread, brand and record know. */
export interface Known extends ReadThread, ReadRecord, ReadBrand {
  readonly hasRecord: boolean;
}

const word = /[\p{L}\p{N}]+/gu;
const wordOrMark = /[\p{L}\p{N}]+|[?!]/gu;
const token = /[\p{L}\p{N}']+|[^\s\p{L}\p{N}]/gu;
const wordsOf = (text: string) => text.toLowerCase().match(word) ?? [];
const compactOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
const digitsOf = (text: string) => text.replace(/\D+/g, '');

const numberFields = [
  'phones',
  'accounts',
  'orders',
  'amounts',
  'nationalIds',
  'emails',
  'addresses',
  'notes',
] as const;
export const birthField = numberFields.length + 1;

function valuesOf(customer: CustomerFacts): Known['recordValues'] {
  const values: { field: number; compact: string; digits: string }[] = [];
  numberFields.forEach((field, index) => {
    for (const text of customer[field] ?? []) {
      // a note or an address may hold several values
      const parts =
        field === 'notes' || field === 'addresses' || field === 'accounts'
          ? [text, ...(text.match(/(?<![\p{L}\d])[\p{L}\d]{0,40}\d[\p{L}\d.,/-]{0,40}/gu) ?? [])]
          : [text];
      for (const part of parts) {
        const digits = digitsOf(field === 'amounts' ? part.replace(/[.,]\d{2}$/, '') : part);
        if (digits.length > 0) values.push({ field: index + 1, compact: compactOf(part), digits });
      }
    }
  });
  if (customer.dateOfBirth) values.push({ field: birthField, compact: '', digits: digitsOf(customer.dateOfBirth) });
  return values;
}

/** Words of the customer's posts that are looked up, and words and marks that tone and needs are judged by. */
const longestThread = 600;
const longestMood = 400;

function readThread(thread: Thread): ReadThread {
  const customerWords = new Set<string>();
  const brandPostWords = new Set<string>();
  const shownNames = new Set<string>();
  const brandPosts: ReadonlySet<string>[] = [];
  const handles: string[] = [];
  const posts: string[] = [];
  let brandText = '';
  for (const post of thread) {
    if (post.author === 'brand') {
      const words = wordsOf(post.text);
      for (const found of words) brandPostWords.add(found).add(stemOf(found));
      brandPosts.push(new Set(words));
      brandText += ` ${post.text}`;
      continue;
    }
    for (const found of wordsOf(post.name)) shownNames.add(found);
    handles.push(post.handle.toLowerCase());
    if (post.author !== 'customer') continue;
    for (const found of wordsOf(post.text)) customerWords.add(found).add(stemOf(found));
    posts.push(post.text);
  }
  const lower = posts.join(' ').toLowerCase();
  return {
    customerWords,
    brandPostWords,
    shownNames,
    shownHandles: handles.join(' '),
    customerValues: compactOf(lower),
    brandPostValues: compactOf(brandText),
    customerPosts: posts.length,
    lastPost: posts.at(-1) ?? '',
    hashes: Int32Array.from((lower.match(wordOrMark) ?? []).slice(0, longestMood), (found) => hashOf(found)),
    classes: classesIn(posts),
    brandPosts,
  };
}

function classesIn(posts: readonly string[]): ReadonlySet<number> {
  const norms = posts.flatMap((text) => text.toLowerCase().match(token) ?? []).slice(0, longestThread);
  const hashes = Int32Array.from(norms, (norm) => hashOf(norm));
  return new Set(classesOf(norms, hashes).flat());
}

function readRecord(customer: CustomerFacts): ReadRecord {
  const notes = new Set<string>();
  for (const note of customer.notes ?? []) for (const found of wordsOf(note)) notes.add(found).add(stemOf(found));
  return {
    recordName: new Set(wordsOf(customer.fullName ?? '')),
    recordAddress: new Set((customer.addresses ?? []).flatMap((address) => wordsOf(address))),
    recordNotes: notes,
    recordValues: valuesOf(customer),
  };
}

function readBrand(brand: Brand): ReadBrand {
  const published = [...brand.phones, ...brand.emails, ...brand.links, ...brand.addresses];
  return {
    brandNames: new Set(wordsOf([brand.name, ...brand.handles].join(' '))),
    publishedValues: published.map(compactOf).join(' '),
  };
}

/** Reads each thing once, however many drafts are written beside it. */
function onceFor<From extends object, To>(read: (from: From) => To): (from: From) => To {
  const kept = new WeakMap<From, To>();
  return (from) => {
    const before = kept.get(from);
    if (before !== undefined) return before;
    const fresh = read(from);
    kept.set(from, fresh);
    return fresh;
  };
}

const threadOf = onceFor(readThread);
const recordOf = onceFor(readRecord);
const brandOf = onceFor(readBrand);
const noRecord: CustomerFacts = {};

/** What was put together last under each thread. */
const known = new WeakMap<
  Thread,
  { readonly customer: CustomerFacts | null; readonly brand: Brand; readonly all: Known }
>();

/** Reads a context, so that features are look-ups. Bounded by the length of what it is given. */
export function knownOf({ thread, customer, brand }: ReviewContext): Known {
  const last = known.get(thread);
  if (last !== undefined && last.customer === customer && last.brand === brand) return last.all;
  const all = {
    ...threadOf(thread),
    ...recordOf(customer ?? noRecord),
    ...brandOf(brand),
    hasRecord: customer !== null,
  };
  known.set(thread, { customer, brand, all });
  return all;
}

const withoutCountry = (digits: string) => digits.replace(/^(?:0|62|60|65)/, '');

/** Which field of the record holds a value, 0 if none; `weak` where only a part agrees. */
export function recordField(
  known: Known,
  compact: string,
  digits: string,
): { readonly field: number; readonly weak: boolean } {
  if (digits.length < 2) return { field: 0, weak: false };
  const plain = digits.length >= 7 ? withoutCountry(digits) : digits;
  let weak = 0;
  for (const value of known.recordValues) {
    if (value.field === birthField) {
      const day = value.digits;
      if (
        digits.length >= 6 &&
        (digits === day ||
          digits === `${day.slice(6)}${day.slice(4, 6)}${day.slice(0, 4)}` ||
          digits === day.slice(4) + day.slice(0, 4) ||
          digits === day.slice(2))
      )
        return { field: birthField, weak: false };
      continue;
    }
    if (
      value.compact === compact ||
      value.digits === digits ||
      (digits.length >= 7 && withoutCountry(value.digits) === plain)
    )
      return { field: value.field, weak: false };
    if (digits.length >= 3 && (value.digits.startsWith(digits) || value.digits.endsWith(digits))) weak = value.field;
    else if (
      digits.length >= 6 &&
      (value.digits.includes(digits) || (value.digits.length >= 6 && digits.includes(value.digits)))
    )
      weak = value.field;
  }
  return { field: weak, weak: weak > 0 };
}
