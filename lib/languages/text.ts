import type { Language } from '../review/types.ts';
import { en } from './en/index.ts';
import { id } from './id/index.ts';
import { ms } from './ms/index.ts';

/** The interface speaks whatever stands in `en`; the other two have the same keys by type. */
export type Texts = { readonly [Area in keyof typeof en]: { readonly [Key in keyof (typeof en)[Area]]: string } };
export type TextKey = { [Area in keyof Texts]: `${Area & string}.${keyof Texts[Area] & string}` }[keyof Texts];

const all: Readonly<Record<Language, Texts>> = { en, id, ms };

/**
 * The interface text `key` ("guard.held") in `language`; `{name}` in it is filled from `params`.
 * A key that does not exist is shown as itself, so that a missing text is seen and not hidden.
 */
export function text(language: Language, key: TextKey, params: Readonly<Record<string, string | number>> = {}): string {
  const dot = key.indexOf('.');
  const area = key.slice(0, dot) as keyof Texts;
  const name = key.slice(dot + 1);
  const found = (all[language][area] as Readonly<Record<string, string>> | undefined)?.[name];
  const plain = found ?? key;
  return plain.includes('{') ? filled(plain, params) : plain;
}

function filled(plain: string, params: Readonly<Record<string, string | number>>): string {
  return plain.replace(/\{(\w+)\}/g, (whole, slot: string) => String(params[slot] ?? whole));
}
