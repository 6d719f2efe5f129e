import type { Audience } from '../../lib/review/types.ts';
import { placeOf, policyAt } from './pack-place.ts';
import type { Session } from './session.ts';
import { currentSettings, type Guidelines, guidelinesFor } from './world.ts';

/** The guidelines in force in this tab for a text that `audience` can read: their policy is the place's own. */
export async function guidelinesHere(session: Session, audience: Audience): Promise<Guidelines> {
  const [inForce, { interfaceLanguage }] = await Promise.all([
    guidelinesFor(session.site, session.view?.ownHandle ?? null),
    currentSettings(),
  ]);
  const { pack, policy } = inForce;
  return { ...inForce, policy: policyAt(pack, policy, placeOf(session, audience), interfaceLanguage) };
}
