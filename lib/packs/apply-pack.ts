import type { Brand, FindingKind, Language, PhraseRule, ReviewPolicy, Severity, SiteId } from '../review/types.ts';
import { withPublished } from '../suggestions/published.ts';
import type { Article, BuildingBlock } from '../suggestions/types.ts';
import type { Pack, PackPhraseRule } from './pack.ts';
import { type PackPlace, type Rollout, rollouts, type SeverityByPlace } from './rule-fields.ts';

const usualChannel: Readonly<Record<SiteId, string>> = { x: 'DM', facebook: 'Messenger' };

/** Where and for whom a pack is applied. */
export interface Applied {
  /** Where the reply stands; a severity or a rule for certain places only holds there. Unknown places get the public ones. */
  readonly place?: PackPlace;
  /** Language of the advice. */
  readonly language?: Language;
}

/** The public place of which a pack says most: what holds where a place is not known. */
const usualPlace: PackPlace = 'reply';

function severityAt(asked: SeverityByPlace, place: PackPlace): Severity | undefined {
  return typeof asked === 'string' ? asked : (asked[place] ?? asked.otherwise);
}

/** The advice of a rule in a language, or in the one that there is. */
export function adviceIn(advice: PackPhraseRule['advice'], language: Language): string {
  if (typeof advice === 'string') return advice;
  return advice[language] ?? advice.en ?? advice.id ?? advice.ms ?? '';
}

/** The less far of the two. */
export function rolloutOf(pack: Pack, rule: PackPhraseRule): Rollout {
  const stages = [pack.rollout ?? 'stop', rule.rollout ?? 'stop'] as const;
  return rollouts[Math.min(...stages.map((stage) => rollouts.indexOf(stage)))] ?? 'stop';
}

/** Advice holds nothing. */
const advised = (severity: Severity): Severity => (severity === 'stop' ? 'warn' : severity);

function policyRule(pack: Pack, rule: PackPhraseRule, language: Language): PhraseRule {
  const { id, phrase, lang, severity, replacement, unless, near, final } = rule;
  const isAdvice = rolloutOf(pack, rule) === 'advise';
  return {
    id,
    phrase,
    severity: isAdvice ? advised(severity) : severity,
    advice: adviceIn(rule.advice, language),
    ...(lang === undefined ? {} : { lang }),
    ...(replacement === undefined ? {} : { replacement }),
    ...(unless === undefined ? {} : { unless }),
    ...(near === undefined ? {} : { near }),
    ...(final === true && !isAdvice ? { final } : {}),
  };
}

function rulesAt(pack: Pack, place: PackPlace, wanted: (stage: Rollout) => boolean): readonly PackPhraseRule[] {
  return (pack.phraseRules ?? []).filter(
    (rule) => wanted(rolloutOf(pack, rule)) && (rule.places === undefined || rule.places.includes(place)),
  );
}

/** What the pack changes about the review at a place. Rules in simulation are left out. `accepted` is the agent's own and starts empty. */
export function applyPack(pack: Pack, { place = usualPlace, language = 'en' }: Applied = {}): ReviewPolicy {
  const severities: Partial<Record<FindingKind, Severity>> = {};
  const stage = pack.rollout ?? 'stop';
  for (const [kind, asked] of stage === 'simulate' ? [] : Object.entries(pack.severities ?? {})) {
    const severity = asked === undefined ? undefined : severityAt(asked, place);
    if (severity !== undefined) severities[kind as FindingKind] = stage === 'advise' ? advised(severity) : severity;
  }
  return {
    severities,
    phraseRules: rulesAt(pack, place, (at) => at !== 'simulate').map((rule) => policyRule(pack, rule, language)),
    final: stage === 'stop' ? (pack.final ?? []) : [],
    accepted: [],
  };
}

/** The rules of the pack that are only counted at this place. */
export function simulatedRules(
  pack: Pack,
  { place = usualPlace, language = 'en' }: Applied = {},
): readonly PhraseRule[] {
  return rulesAt(pack, place, (at) => at === 'simulate').map((rule) => policyRule(pack, rule, language));
}

const day = 86_400_000;
/** Longer closures are taken for a slip of the pen. */
const mostDays = 31;

/** Each day of a holiday, "2026-12-25". */
function daysOf({ date, until }: { readonly date: string; readonly until?: string | undefined }): readonly string[] {
  const first = Date.parse(date);
  const count = until === undefined ? 1 : Math.round((Date.parse(until) - first) / day) + 1;
  if (!(count > 1)) return [date];
  return Array.from({ length: Math.min(count, mostDays) }, (_, at) =>
    new Date(first + at * day).toISOString().slice(0, 10),
  );
}

/** What the brand publishes about itself and in its articles, with the private channel by the name it has on `site`. */
export function brandFromPack(pack: Pack, site: SiteId): Brand {
  const { name, handles, phones, emails, links, addresses } = pack.brand;
  const holidays = (pack.holidays ?? []).flatMap(daysOf);
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
