import { compact } from '../leaks/exemptions.ts';
import { stemOf } from '../model/stem.ts';
import type { CustomerFacts } from './types.ts';

/** The fields of a record that hold values, in the order of their numbers. */
export const fields = [
  'phones',
  'emails',
  'addresses',
  'nationalIds',
  'accounts',
  'orders',
  'amounts',
  'notes',
] as const;

/** The customer's record, ready to be asked for any form of a value. */
export interface Known {
  /** Letters and digits of each value; the field's number is 1 to 8 in the order of the record, 9 the birth date. */
  readonly values: readonly { readonly field: number; readonly value: string }[];
  readonly name: readonly string[];
  /** Stems of the words of the notes. */
  readonly notes: ReadonlySet<string>;
}

/** The record of somebody whom we don't know. */
export const nothingKnown: Known = { values: [], name: [], notes: new Set() };
const known = new WeakMap<CustomerFacts, Known>();

/** Read once for each customer. */
export function recordOf(customer: CustomerFacts | null): Known {
  if (customer === null) return nothingKnown;
  const before = known.get(customer);
  if (before !== undefined) return before;
  const values: { field: number; value: string }[] = [];
  fields.forEach((field, at) => {
    for (const value of customer[field] ?? []) values.push({ field: at + 1, value: compact(value) });
  });
  if (customer.dateOfBirth !== undefined) values.push({ field: 9, value: compact(customer.dateOfBirth) });
  const words = (text: string, least: number) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}']+/u)
      .filter((word) => word.length >= least);
  const fresh: Known = {
    values: values.filter(({ value }) => value !== ''),
    name: words(customer.fullName ?? '', 2),
    notes: new Set(words((customer.notes ?? []).join(' '), 3).map((word) => stemOf(word).slice(0, 6))),
  };
  known.set(customer, fresh);
  return fresh;
}

/** How a value (letters and digits only) stands in the record: 0 not at all, else the field's number plus 0, 20, 40 or 60 for the way. */
export function matchIn(record: Known, small: string): number {
  let match = 0;
  if (small === '') return 0;
  for (const { field, value } of record.values) {
    if (value === small) return field;
    if (match !== 0 || small.length < 4 || value.length < 4) continue;
    if (value.includes(small)) match = 20 + field;
    else if (small.includes(value)) match = 40 + field;
    else if (small.length >= 7 && value.length >= 7 && value.slice(-7) === small.slice(-7)) match = 60 + field;
  }
  return match;
}
