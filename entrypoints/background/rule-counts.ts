import { rolloutOf } from '../../lib/packs/apply-pack.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { countKey } from '../../lib/packs/rule-counts.ts';
import { phrasesIn } from '../../lib/review/phrase-rules.ts';
import { readDraft } from '../../lib/review/reading.ts';
import type { Audience, Finding, PhraseRule } from '../../lib/review/types.ts';
import { addRuleCounts } from '../shared/rule-counts.ts';
import { countedAt, placeOf, policyAt } from './pack-place.ts';
import type { Session } from './session.ts';
import { guidelinesFor, now } from './world.ts';

/** Rules that were shown in a box since its last send: typing on shows them again and again. */
const shown = new WeakMap<Session, Map<string, Set<string>>>();

function keysOf(pack: Pack, rules: Iterable<string>): readonly string[] {
  const wanted = new Set(rules);
  return (pack.phraseRules ?? [])
    .filter(({ id }) => wanted.has(id))
    .map((rule) => countKey(pack.id, rolloutOf(pack, rule), rule.id));
}

/** Counts the rules of the guidelines that a draft shows for the first time. */
export async function countShown(session: Session, box: string, findings: readonly Finding[]): Promise<void> {
  const rules = findings.filter(({ group }) => group === 'phrase').map(({ rule }) => rule);
  if (rules.length === 0) return;
  const { pack } = await guidelinesFor(session.site, session.view?.ownHandle ?? null);
  if (!pack) return;
  const boxes = shown.get(session) ?? new Map<string, Set<string>>();
  shown.set(session, boxes);
  const known = boxes.get(box) ?? new Set<string>();
  boxes.set(box, known);
  const fresh = rules.filter((rule) => !known.has(rule));
  for (const rule of fresh) known.add(rule);
  await addRuleCounts(keysOf(pack, fresh), 'shown');
}

/** Counts the rules with which a reply went out, and those that would have been shown if they were further on. */
export async function countSent(session: Session, box: string, text: string, audience: Audience): Promise<void> {
  shown.get(session)?.delete(box);
  const { pack, brand, policy } = await guidelinesFor(session.site, session.view?.ownHandle ?? null);
  if (!pack) return;
  const place = placeOf(session, audience);
  const context = { site: session.site, audience, brand, thread: [], customer: null, now: now() };
  const reading = readDraft(text, context);
  const standing = (rules: readonly PhraseRule[]) =>
    keysOf(pack, new Set(phrasesIn(reading, rules).map(({ rule }) => rule.id)));
  await addRuleCounts(standing(policyAt(pack, policy, place, 'en').phraseRules), 'sent');
  await addRuleCounts(standing(countedAt(pack, place)), 'shown');
}
