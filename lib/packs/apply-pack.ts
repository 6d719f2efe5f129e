import type { Brand, FindingKind, ReviewPolicy, Severity, SiteId } from '../review/types.ts';
import { withPublished } from '../suggestions/published.ts';
import type { Article, BuildingBlock } from '../suggestions/types.ts';
import type { Pack } from './pack.ts';

const usualChannel: Readonly<Record<SiteId, string>> = { x: 'DM', facebook: 'Messenger' };

/** What the pack changes about the review. `accepted` is the agent's own and starts empty. */
export function applyPack(pack: Pack): ReviewPolicy {
  const severities: Partial<Record<FindingKind, Severity>> = {};
  for (const [kind, severity] of Object.entries(pack.severities ?? {}))
    if (severity !== undefined) severities[kind as FindingKind] = severity;
  return {
    severities,
    phraseRules: (pack.phraseRules ?? []).map(({ id, phrase, severity, advice, replacement }) => ({
      id,
      phrase,
      severity,
      advice,
      ...(replacement === undefined ? {} : { replacement }),
    })),
    final: pack.final ?? [],
    accepted: [],
  };
}

/** What the brand publishes about itself and in its articles, with the private channel by the name it has on `site`. */
export function brandFromPack(pack: Pack, site: SiteId): Brand {
  const { name, handles, phones, emails, links, addresses } = pack.brand;
  const holidays = (pack.holidays ?? []).map(({ date }) => date);
  const published: Brand = {
    name,
    handles,
    phones,
    emails,
    links,
    addresses,
    privateChannel: pack.privateChannels?.[site] ?? usualChannel[site],
    ...(pack.hours === undefined ? {} : { hours: pack.hours }),
    ...(holidays.length === 0 ? {} : { holidays }),
  };
  return withPublished(published, pack.articles ?? []);
}

/** What the suggestions may take from the pack. */
export function materialFromPack(pack: Pack): {
  readonly blocks: readonly BuildingBlock[];
  readonly articles: readonly Article[];
} {
  return { blocks: pack.blocks ?? [], articles: pack.articles ?? [] };
}
