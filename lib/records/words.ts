import { normaliseIdentity } from './identity.ts';
import type { Fact, Identity } from './schema.ts';

const most = 60;

/** Words of a name as they are compared: lower case, no accents, two letters or more. */
export function nameTokens(name: string): readonly string[] {
  const plain = name.slice(0, 300).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((token) => token.length >= 2);
}

/** The letters of a handle, which often spell the name: "nadia_rahman88" is "nadiarahman". */
export function letters(text: string): string {
  return nameTokens(text).join('').replace(/\p{N}/gu, '');
}

function phoneWords(value: string): readonly string[] {
  const digits = value.replace(/\D/g, '');
  // As dialled from abroad, and with the leading zero that people type.
  return [digits, `0${digits.slice(2)}`];
}

/** What a customer is found by. Kept with the customer, renewed whenever name, identities or facts change. */
export function wordsOf(
  displayName: string,
  identities: readonly Pick<Identity, 'type' | 'value'>[],
  facts: readonly Pick<Fact, 'kind' | 'value'>[],
): readonly string[] {
  const words = new Set<string>(nameTokens(displayName));
  words.add(letters(displayName));
  for (const { type, value } of identities) {
    if (type === 'phone') for (const word of phoneWords(value)) words.add(word);
    else {
      words.add(value);
      for (const token of nameTokens(value)) words.add(token);
      words.add(letters(type === 'email' ? value.replace(/@.*/, '') : value));
    }
  }
  for (const { kind, value } of facts) {
    if (kind === 'fullName') for (const token of nameTokens(value)) words.add(token);
    if (kind === 'phones') for (const word of phoneWords(normaliseIdentity('phone', value))) words.add(word);
    if (kind === 'emails') words.add(value.trim().toLowerCase());
    if (kind === 'accounts' || kind === 'orders') words.add(nameTokens(value).join(''));
  }
  words.delete('');
  return [...words].sort().slice(0, most);
}
