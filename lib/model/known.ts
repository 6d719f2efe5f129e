import type { CustomerFacts, ReviewContext } from '../review/types.ts';
import { stemOf } from './stem.ts';

/** What thread, brand and record know, ready to be asked word by word. */
export interface Known {
  readonly customerWords: ReadonlySet<string>;
  readonly brandPostWords: ReadonlySet<string>;
  readonly bystanderWords: ReadonlySet<string>;
  /** Words of the display names and handles in the thread. */
  readonly shownNames: ReadonlySet<string>;
  readonly shownHandles: string;
  readonly brandNames: ReadonlySet<string>;
  readonly recordName: ReadonlySet<string>;
  readonly recordAddress: ReadonlySet<string>;
  /** Words and stems of the notes. */
  readonly recordNotes: ReadonlySet<string>;
  /** Values of the record by field: letters and digits only, lower case. */
  readonly recordValues: readonly { readonly field: number; readonly compact: string; readonly digits: string }[];
  readonly customerValues: string;
  readonly brandPostValues: string;
  /** What the brand publishes, letters and digits only, one blank between values. */
  readonly publishedValues: string;
  readonly hasRecord: boolean;
}

const word = /[\p{L}\p{N}]+/gu;
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
          ? [text, ...(text.match(/[\p{L}\d]*\d[\p{L}\d.,/-]*/gu) ?? [])]
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

/** Reads a context once, so that features are look-ups. Bounded by the length of what it is given. */
export function knownOf(context: ReviewContext): Known {
  const customerWords = new Set<string>();
  const brandPostWords = new Set<string>();
  const bystanderWords = new Set<string>();
  const shownNames = new Set<string>();
  const handles: string[] = [];
  let customerText = '';
  let brandText = '';
  for (const post of context.thread) {
    const words =
      post.author === 'customer' ? customerWords : post.author === 'brand' ? brandPostWords : bystanderWords;
    for (const found of wordsOf(post.text)) words.add(found).add(stemOf(found));
    if (post.author === 'brand') brandText += ` ${post.text}`;
    else {
      for (const found of wordsOf(post.name)) shownNames.add(found);
      handles.push(post.handle.toLowerCase());
      if (post.author === 'customer') customerText += ` ${post.text}`;
    }
  }
  const { brand, customer } = context;
  const published = [...brand.phones, ...brand.emails, ...brand.links, ...brand.addresses];
  const notes = new Set<string>();
  for (const note of customer?.notes ?? []) for (const found of wordsOf(note)) notes.add(found).add(stemOf(found));
  return {
    customerWords,
    brandPostWords,
    bystanderWords,
    shownNames,
    shownHandles: handles.join(' '),
    brandNames: new Set(wordsOf([brand.name, ...brand.handles].join(' '))),
    recordName: new Set(wordsOf(customer?.fullName ?? '')),
    recordAddress: new Set((customer?.addresses ?? []).flatMap((address) => wordsOf(address))),
    recordNotes: notes,
    recordValues: customer ? valuesOf(customer) : [],
    customerValues: compactOf(customerText),
    brandPostValues: compactOf(brandText),
    publishedValues: published.map(compactOf).join(' '),
    hasRecord: customer !== null,
  };
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
