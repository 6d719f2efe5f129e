import type { Post, Role } from '../../review/types.ts';
import { distinct } from '../problem.ts';
import type { Acting, Problem, ThreadReading } from '../site.ts';
import type { Entry } from './comment.ts';

export interface Found {
  /** Above the reply, oldest first. */
  readonly above: readonly Entry[];
  readonly below: readonly Entry[];
  readonly target: Entry | null;
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** How we know the brand: the identity in the composer, the page's own word that a comment is ours, or what is configured. */
export function brandTest(acting: Acting, name: string | null, key: string | null): (entry: Entry) => boolean {
  const known = new Set(
    [...acting.brandHandles, name ?? '', key ?? '']
      .map((each) => each.replace(/^@/, '').toLowerCase())
      .filter((each) => each !== ''),
  );
  return (entry) => entry.isOurs || known.has(entry.key.toLowerCase()) || known.has(entry.name.toLowerCase());
}

const times = new WeakMap<Element, { readonly id: string | null; readonly age: number; readonly at: string }>();

/** "3m" means another time with every look, so the first look counts, as long as the node says the same of the same comment. */
export function timeOf(entry: Entry, age: number, now: number): string {
  const known = times.get(entry.element);
  if (known !== undefined && known.id === entry.id && known.age === age) return known.at;
  const at = new Date(now - age).toISOString();
  times.set(entry.element, { id: entry.id, age, at });
  return at;
}

/** Says who is who. The customer is whom we answer, or the nearest before who is not the brand. */
export function told(found: Found, isBrand: (entry: Entry) => boolean, now: number): ThreadReading {
  const at = found.target === null ? found.above.length - 1 : found.above.indexOf(found.target);
  const customer =
    found.above
      .slice(0, at + 1)
      .reverse()
      .find((entry) => !isBrand(entry) && (entry.key !== '' || entry.name !== '')) ?? null;
  const isSame = (one: Entry, other: Entry) =>
    one.key !== '' || other.key !== '' ? one.key === other.key : one.name === other.name;
  const roleOf = (entry: Entry): Role => {
    if (isBrand(entry)) return 'brand';
    return customer !== null && isSame(entry, customer) ? 'customer' : 'bystander';
  };
  const toPost = (entry: Entry): Post => ({
    author: roleOf(entry),
    handle: entry.key,
    name: entry.name,
    text: entry.text,
    ...(entry.id === null ? {} : { id: entry.id }),
    ...(entry.age === null ? {} : { at: timeOf(entry, entry.age, now), approximate: true }),
    ...(entry.link === null ? {} : { link: entry.link }),
    ...(entry.state === null ? {} : { state: entry.state }),
  });
  // a comment that is still on its way has no id: of what we don't answer only missing words and names matter
  const others = found.above.flatMap((entry) => entry.problems.filter((each) => each.code !== 'no-post-id'));
  return {
    posts: found.above.map(toPost),
    below: found.below.map(toPost),
    targetId: found.target?.id ?? null,
    customer: customer === null ? null : { handle: customer.key, name: customer.name },
    complete: found.complete && found.above.every((entry) => entry.state === null),
    problems: distinct([...found.problems, ...(found.target?.problems ?? []), ...others]),
  };
}
