import type { Brand } from '../review/types.ts';
import type { Article } from './types.ts';

const phone = /(?<![\w.])\+?\(?\d[\d() -]{5,16}\d(?![\w.]?\d)/g;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const address = /https?:\/\/[^\s,;]+/g;

/** The brand with what its articles publish as well: their numbers and links are nobody's secret. */
export function withPublished(brand: Brand, articles: readonly Article[]): Brand {
  if (articles.length === 0) return brand;
  const text = articles.map(({ answer, link }) => `${answer} ${link}`).join('\n');
  const found = (shape: RegExp): readonly string[] =>
    (text.match(shape) ?? []).map((one) => one.replace(/[.)]+$/, '').trim());
  const join = (known: readonly string[], more: readonly string[]): readonly string[] => [
    ...new Set([...known, ...more]),
  ];
  return {
    ...brand,
    phones: join(brand.phones, found(phone)),
    emails: join(brand.emails, found(email)),
    links: join(brand.links, found(address)),
  };
}
