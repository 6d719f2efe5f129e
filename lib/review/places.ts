import { compact, isPublished, saidIn } from '../leaks/exemptions.ts';
import type { Candidate } from '../leaks/recogniser.ts';
import { isExample } from './examples.ts';
import { countsInPrivate, othersIn } from './others.ts';
import { mailboxOf } from './own-mailbox.ts';
import { type Place, tokensIn } from './place.ts';
import type { Reading } from './reading.ts';
import { recognise } from './recognise.ts';
import { turnedOffIn } from './turned-off.ts';
import { type LeakKind, type ReviewContext, statementKinds } from './types.ts';
import { within } from './within.ts';

const statements: ReadonlySet<LeakKind> = new Set(statementKinds);
const none: readonly never[] = [];

/** What is left of the strength of an office's mailbox at a host of its own: model and weigher have their say. */
const office = 0.5;

/** A mail address as what it is: null if it is the brand's own office, unless the customer's record or her own words show it as hers. */
function asMailbox(hit: Candidate, { brand, customer, thread }: ReviewContext): Candidate | null {
  if (hit.kind !== 'email') return hit;
  const whose = mailboxOf(hit.value, brand);
  if (whose === 'persons') return hit;
  const small = compact(hit.value);
  if ((customer?.emails ?? []).some((own) => compact(own) === small)) return hit;
  if (saidIn(thread).customer.includes(small)) return hit;
  return whose === 'own' ? null : { ...hit, strength: hit.strength * office };
}

/** What the rules point at, without examples and what the brand itself publishes. */
export function hitsIn(reading: Reading): readonly Candidate[] {
  const { context } = reading;
  const hits = recognise(reading);
  // a part of an example is shown with it
  const isShown = within(hits.filter((hit) => isExample(reading, hit)));
  return hits
    .filter((hit) => !isPublished(hit.value, hit.kind, context.brand) && !isShown(hit))
    .map((hit) => asMailbox(hit, context))
    .filter((hit) => hit !== null);
}

/** Every place of a draft that may be a leak: what the rules that are on point at, joined where they agree, and each clause as each kind of statement. */
export function placesOf(reading: Reading, hits: readonly Candidate[] = hitsIn(reading)): readonly Place[] {
  const joined = new Map<string, { candidate: Candidate; by: Map<string, number> }>();
  /** By kind and beginning of the clause. */
  const told = new Map<LeakKind, Map<number, number>>();
  const turnedOff = turnedOffIn(reading);
  for (const candidate of hits) {
    if (statements.has(candidate.kind)) {
      const known = told.get(candidate.kind) ?? new Map<number, number>();
      told.set(candidate.kind, known.set(candidate.start, candidate.strength));
      continue;
    }
    if (turnedOff.leavesOutValue(candidate)) continue;
    const key = `${candidate.start} ${candidate.end} ${candidate.kind}`;
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { candidate, by: new Map([[candidate.rule, candidate.strength]]) });
    else known.by.set(candidate.rule, Math.max(known.by.get(candidate.rule) ?? 0, candidate.strength));
  }
  const places: Place[] = [];
  for (const { candidate, by } of joined.values()) {
    const [from, to] = tokensIn(reading, candidate.start, candidate.end);
    const strengths = [...by.values()];
    places.push({
      ...candidate,
      strength: Math.max(...strengths),
      rules: [...by.keys()],
      strengths,
      from,
      to,
      clause: null,
    });
  }
  for (const clause of reading.clauses) {
    const start = reading.tokens[clause.from]?.start ?? 0;
    const end = reading.tokens[clause.to - 1]?.end ?? start;
    for (const kind of statementKinds) {
      if (turnedOff.leavesOutClause(kind, clause)) continue;
      const strength = told.get(kind)?.get(start);
      places.push({
        start,
        end,
        kind,
        rule: kind,
        value: '',
        strength: strength ?? 0,
        rules: strength === undefined ? none : [kind],
        strengths: strength === undefined ? none : [strength],
        from: clause.from,
        to: clause.to,
        clause,
      });
    }
  }
  if (reading.context.audience !== 'private') return places;
  const others = othersIn(reading, reading.words.classes, places);
  return places.filter((place) => countsInPrivate(place, others));
}
