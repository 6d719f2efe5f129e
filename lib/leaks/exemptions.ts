import { normalise } from '../review/normalise.ts';
import type { Brand, LeakKind, Thread } from '../review/types.ts';
import { digitsOf } from './checksums.ts';
import { phoneTail } from './phone-plans.ts';

const ascii = /^[\0-\x7f]*$/;

/** Letters and digits of a text, small: what stays the same however a value is written. */
export function compact(value: string): string {
  if (ascii.test(value)) return value.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return normalise(value).lower.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the brand says about itself in public: nobody's secret. */
export interface Published {
  readonly phones: ReadonlySet<string>;
  readonly texts: readonly string[];
  readonly hosts: readonly string[];
  readonly names: readonly string[];
}

const published = new WeakMap<Brand, Published>();

/** Read once for each brand. */
function publishedBy(brand: Brand): Published {
  const known = published.get(brand);
  if (known !== undefined) return known;
  const hosts = [...brand.links, ...brand.emails.map((email) => email.slice(email.indexOf('@') + 1))].map((link) =>
    (link.replace(/^https?:\/\/(?:www\.)?/, '').split(/[/?#]/, 1)[0] ?? '').toLowerCase(),
  );
  const fresh: Published = {
    phones: new Set(brand.phones.map((phone) => phoneTail(digitsOf(normalise(phone).text)))),
    texts: [...brand.emails, ...brand.addresses, ...brand.phones].map(compact).filter((text) => text.length >= 4),
    hosts,
    names: [brand.name, ...brand.handles].map(compact),
  };
  published.set(brand, fresh);
  return fresh;
}

/** True if `value`, read as `kind`, is something that the brand publishes. */
export function isPublished(value: string, kind: LeakKind, brand: Brand): boolean {
  const facts = publishedBy(brand);
  const small = compact(value);
  if (
    kind === 'phone' ||
    kind === 'bank-account' ||
    kind === 'order-reference' ||
    kind === 'account-number' ||
    kind === 'credential' ||
    kind === 'national-id'
  ) {
    const digits = digitsOf(normalise(value).text);
    if (digits.length >= 6 && facts.phones.has(phoneTail(digits))) return true;
    if (digits.length >= 6 && facts.texts.some((text) => text.includes(small))) return true;
  }
  if (kind === 'email') {
    if (facts.texts.includes(small)) return true;
    const [local = '', provider = ''] = normalise(value).lower.split(/@|\W(?:at|di|et|alias)\W/);
    const spoken = compact(local + provider);
    if (!provider.includes('.') && brand.emails.some((email) => compact(email).startsWith(spoken))) return true;
    const host = normalise(value).lower.split('@')[1] ?? '';
    return facts.hosts.some(
      (own) =>
        own !== '' && (host === own || host.endsWith(`.${own}`)) && !/^(?:gmail|yahoo|hotmail|outlook)\./.test(own),
    );
  }
  if (kind === 'postal-address')
    return small.length >= 5 && facts.texts.some((text) => text.includes(small) || small.includes(text));
  if (kind === 'person-name')
    return facts.names.some((name) => name.includes(small) || (name.length > 3 && small.includes(name)));
  return false;
}

/** What stands in public above the draft, by who said it. */
export interface Said {
  readonly customer: string;
  readonly brand: string;
  readonly all: string;
  readonly names: readonly string[];
}

const said = new WeakMap<Thread, Said>();

/** Read once for each thread. */
export function saidIn(thread: Thread): Said {
  const known = said.get(thread);
  if (known !== undefined) return known;
  const of = (author?: string) =>
    compact(
      thread
        .filter((post) => author === undefined || post.author === author)
        .map((post) => post.text)
        .join(' '),
    );
  const fresh: Said = {
    customer: of('customer'),
    brand: of('brand'),
    all: of(),
    names: [...new Set(thread.flatMap((post) => [compact(post.name), compact(post.handle)]))].filter(
      (name) => name !== '',
    ),
  };
  said.set(thread, fresh);
  return fresh;
}
