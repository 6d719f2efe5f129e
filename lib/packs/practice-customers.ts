import { readyScenario } from '../practice/ready.ts';
import type { Scenario } from '../practice/scenario.ts';
import type { SiteId } from '../review/types.ts';
import { brandFromPack } from './apply-pack.ts';
import type { Pack } from './pack.ts';

/** The brand that a trainee answers for, where the customer's writer named none: the pack's own. */
export function practiceBrand(pack: Pack, site: SiteId): Scenario['brand'] {
  const { name, handles, phones, emails, links, addresses } = pack.brand;
  const { privateChannel } = brandFromPack(pack, site);
  const { hours } = pack;
  return {
    ...{ name, handles, phones, emails, links, addresses },
    ...(hours && { hours }),
    ...(privateChannel !== undefined && { privateChannel }),
  };
}

/** The customers of a pack, ready to be practised with. */
export const practiceCustomers = (pack: Pack, now: number): readonly Scenario[] =>
  (pack.practice ?? []).map((written) => readyScenario(written, practiceBrand(pack, written.site), now));
