import { mayAccept, mayTurnOff } from '../../lib/guard/let-be.ts';
import { applyPack, simulatedRules } from '../../lib/packs/apply-pack.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import type { PackPlace } from '../../lib/packs/rule-fields.ts';
import type { Audience, Finding, Language, PhraseRule, ReviewPolicy, SiteId } from '../../lib/review/types.ts';
import type { Session } from './session.ts';

/** What an answer that everybody can read is called on each site. */
const publicPlaces: Readonly<Record<SiteId, PackPlace>> = { x: 'reply', facebook: 'comment' };

const isGroup = (url: string): boolean => URL.canParse(url) && /^\/groups\//.test(new URL(url).pathname);

/** Where the reply stands, as guidelines tell places apart. Where nobody knows who can read it, it is public. */
export function placeOf({ site, view }: Session, audience: Audience): PackPlace {
  if (audience === 'private') return 'direct';
  return view && isGroup(view.url) ? 'group' : publicPlaces[site];
}

/** What the guidelines change about the review at this place; without guidelines nothing. */
export function policyAt(pack: Pack | null, usual: ReviewPolicy, place: PackPlace, language: Language): ReviewPolicy {
  return pack === null ? usual : { ...applyPack(pack, { place, language }), accepted: usual.accepted };
}

/** Rules that are only counted here. */
export function countedAt(pack: Pack | null, place: PackPlace): readonly PhraseRule[] {
  return pack === null ? [] : simulatedRules(pack, { place });
}

/** What is found by a rule that the guidelines make final: no agent can let it be, or post it all the same. */
export function isFinalRule({ rule, group }: Finding, { phraseRules }: ReviewPolicy): boolean {
  return group === 'phrase' && phraseRules.some(({ id, final }) => final === true && id === rule);
}

/** What the agent may do about a finding where `policy` holds. */
export const mayHere = {
  accept: (finding: Finding, policy: ReviewPolicy): boolean =>
    mayAccept(finding, policy.final) && !isFinalRule(finding, policy),
  turnOff: (finding: Finding, policy: ReviewPolicy): boolean => mayTurnOff(finding, policy.final),
  postAnyway: (finding: Finding, policy: ReviewPolicy): boolean =>
    finding.severity !== 'stop' ||
    !(policy.final.some((final) => final === finding.kind) || isFinalRule(finding, policy)),
};
