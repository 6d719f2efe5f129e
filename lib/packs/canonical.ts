import type { Pack } from './pack.ts';

/** Plain data as JSON has it. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * One text for one value, whatever the order of fields and the spaces of the file: the JSON Canonicalization Scheme, RFC 8785. Fields in
 * the order of their UTF-16 code units, no spaces, strings and numbers as ECMAScript writes them. Fields without a value are left out.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one: Json) => canonical(one)).join(',')}]`;
  const fields = value as { readonly [key: string]: Json | undefined };
  const written = Object.keys(fields)
    .sort()
    .flatMap((key) => {
      const one = fields[key];
      return one === undefined ? [] : [`${JSON.stringify(key)}:${canonical(one)}`];
    });
  return `{${written.join(',')}}`;
}

/** What stands before every signed text, so that a signature of a pack is never one of anything else. */
const purpose = 'tenang guideline pack 1\n';

/** What a pack's signature signs: the purpose and the canonical form of all of the pack but the signature, as UTF-8. */
export function signedText({ signature: _, ...pack }: Pack): string {
  return purpose + canonical(pack as unknown as Json);
}
