import type { Language } from '../review/types.ts';
import type { InSome, WrittenScenario } from './scenario.ts';

/** A customer as a lead writes her: what is typed, turned into what the pack says. */

/** How angry she comes, as people say it; the number is her mood at the start. */
export const tempers = { uneasy: 48, angry: 26, furious: 14 } as const;
export type Temper = keyof typeof tempers;

export function temperOf(mood: number): Temper {
  if (mood >= 40) return 'uneasy';
  return mood >= 22 ? 'angry' : 'furious';
}

/** A customer to begin with: nobody yet, angry, with six replies of patience. */
export const freshScenario = (id: string): WrittenScenario => ({
  id,
  site: 'x',
  title: {},
  customer: { handle: '', name: '', mood: tempers.angry, resolvedAt: 78, lostAt: 5, turns: 6 },
  record: {},
  opening: {},
});

/** The words with those of one language changed; nothing typed is nothing said. */
export function withWords<Words extends string | readonly string[]>(
  spoken: InSome<Words> | undefined,
  language: Language,
  words: Words,
): InSome<Words> {
  const { [language]: _, ...others } = spoken ?? {};
  return (words.length === 0 ? others : { ...others, [language]: words }) as InSome<Words>;
}

/** The same where saying nothing in any language leaves the field out. */
export function orNone<Words>(spoken: InSome<Words>): InSome<Words> | undefined {
  return Object.keys(spoken).length === 0 ? undefined : spoken;
}

/** A scenario with a field changed; what is `undefined` is left out. */
export function withField<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  name: Name,
  value: Fields[Name] | undefined,
): Fields {
  const { [name]: _, ...others } = fields;
  return (value === undefined ? others : { ...others, [name]: value }) as Fields;
}
