import { adviceIn, rolloutOf } from './apply-pack.ts';
import { canonical } from './canonical.ts';
import type { Pack, PackPhraseRule } from './pack.ts';
import type { SeverityByPlace } from './rule-fields.ts';

/**
 * Two packs as one. What is stated, in this order:
 *
 * 1. What the company calls final is the company's: the severity of its final kinds, and its final rules.
 * 2. Else the team's word is nearer to the customer, and wins: hours, private channels, severities, and every entry of the same name.
 * 3. What does not touch stands side by side: facts of the brand, holidays, rules, blocks, articles, escalation, practice.
 */
export interface Conflict {
  /** "severities.phone", "phraseRules[cut-line]". */
  readonly path: string;
  readonly company: string;
  readonly team: string;
  readonly wins: 'company' | 'team';
}

export interface Layered {
  readonly pack: Pack;
  /** Where the two say different things of the same; empty where they only add to each other. */
  readonly conflicts: readonly Conflict[];
}

type Severities = NonNullable<Pack['severities']>;

const advised = (asked: SeverityByPlace): SeverityByPlace => {
  if (typeof asked === 'string') return asked === 'stop' ? 'warn' : asked;
  return Object.fromEntries(
    Object.entries(asked).map(([place, one]) => [place, one === 'stop' ? 'warn' : one]),
  ) as SeverityByPlace;
};

/** The pack with its roll-out told by each rule and each severity, so that it can stand beside one that is further on. */
function settled(pack: Pack): Pack {
  const { rollout = 'stop', ...rest } = pack;
  const severities = Object.entries(pack.severities ?? {}).flatMap(([kind, asked]) =>
    asked === undefined || rollout === 'simulate' ? [] : [[kind, rollout === 'advise' ? advised(asked) : asked]],
  );
  return {
    ...rest,
    severities: Object.fromEntries(severities) as Severities,
    final: rollout === 'stop' ? (pack.final ?? []) : [],
    phraseRules: (pack.phraseRules ?? []).map((rule) => ({ ...rule, rollout: rolloutOf(pack, rule) })),
  };
}

const written = (value: unknown): string => (typeof value === 'string' ? value : canonical(value as never));
const join = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];

/** What a person sees of a rule when two of them disagree. */
const sayRule = ({ phrase, severity, advice }: PackPhraseRule): string =>
  `${severity}: ${phrase} (${adviceIn(advice, 'en')})`;

const sameWords = (phrase: string): string => phrase.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function layerRules(company: Pack, team: Pack, conflicts: Conflict[]): PackPhraseRule[] {
  const ours = team.phraseRules ?? [];
  // of two entries of one name the first counts
  const firstBy = (nameOf: (rule: PackPhraseRule) => string) =>
    new Map(ours.map((rule, at) => [nameOf(rule), at] as const).reverse());
  const byId = firstBy(({ id }) => id);
  const byWords = firstBy(({ phrase }) => sameWords(phrase));
  const taken = new Set<PackPhraseRule>();
  const theirs = (company.phraseRules ?? []).filter((rule) => {
    const rival = ours[Math.min(byId.get(rule.id) ?? ours.length, byWords.get(sameWords(rule.phrase)) ?? ours.length)];
    if (rival === undefined) return true;
    const wins = rule.final === true ? 'company' : 'team';
    if (wins === 'company') taken.add(rival);
    if (sayRule(rival) !== sayRule(rule))
      conflicts.push({ path: `phraseRules[${rule.id}]`, company: sayRule(rule), team: sayRule(rival), wins });
    return wins === 'company';
  });
  return [...theirs, ...ours.filter((rule) => !taken.has(rule))];
}

function layerSeverities(company: Pack, team: Pack, conflicts: Conflict[]): Severities {
  const final = new Set<string>(company.final ?? []);
  const layered: Record<string, SeverityByPlace | undefined> = { ...company.severities };
  for (const [kind, asked] of Object.entries(team.severities ?? {})) {
    const known = layered[kind];
    const isFinal = final.has(kind);
    if (known !== undefined && asked !== undefined && written(known) !== written(asked))
      conflicts.push({
        path: `severities.${kind}`,
        company: written(known),
        team: written(asked),
        wins: isFinal ? 'company' : 'team',
      });
    if (!isFinal) layered[kind] = asked;
  }
  return layered as Severities;
}

/** Entries of both; of two of one name the team's. */
function layerEntries<Entry extends object>(
  path: string,
  nameOf: (entry: Entry) => string,
  [theirs = [], ours = []]: readonly [readonly Entry[] | undefined, readonly Entry[] | undefined],
  conflicts: Conflict[],
): Entry[] {
  const byName = new Map(ours.map((entry) => [nameOf(entry), entry]));
  const kept = theirs.filter((entry) => {
    const rival = byName.get(nameOf(entry));
    if (rival !== undefined && written(rival) !== written(entry))
      conflicts.push({
        path: `${path}[${nameOf(entry)}]`,
        company: written(entry),
        team: written(rival),
        wins: 'team',
      });
    return rival === undefined;
  });
  return [...kept, ...ours];
}

/** Fields that are one value: the team's where it has one. */
const single = ['hours', 'privateChannels', 'followUpDays', 'retentionMonths'] as const;

function layerSingle(company: Pack, team: Pack, conflicts: Conflict[]): Pick<Pack, (typeof single)[number]> {
  const found: Record<string, unknown> = {};
  for (const field of single) {
    const [theirs, ours] = [company[field], team[field]];
    const value = ours ?? theirs;
    if (value !== undefined) found[field] = value;
    if (theirs !== undefined && ours !== undefined && written(theirs) !== written(ours))
      conflicts.push({ path: field, company: written(theirs), team: written(ours), wins: 'team' });
  }
  return found;
}

/** The company's pack with the team's above it. Neither of the two is changed. */
export function layerPacks(companyPack: Pack, teamPack: Pack): Layered {
  const company = settled(companyPack);
  const team = settled(teamPack);
  const conflicts: Conflict[] = [];
  const byId = ({ id }: { readonly id: string }) => id;
  const { signature: _, ...base } = company;
  const pack: Pack = {
    ...base,
    ...layerSingle(company, team, conflicts),
    brand: {
      ...company.brand,
      handles: join(company.brand.handles, team.brand.handles),
      phones: join(company.brand.phones, team.brand.phones),
      emails: join(company.brand.emails, team.brand.emails),
      links: join(company.brand.links, team.brand.links),
      addresses: join(company.brand.addresses, team.brand.addresses),
    },
    severities: layerSeverities(company, team, conflicts),
    final: join(company.final ?? [], team.final ?? []) as NonNullable<Pack['final']>,
    phraseRules: layerRules(company, team, conflicts),
    holidays: layerEntries('holidays', ({ date }) => date, [company.holidays, team.holidays], conflicts),
    blocks: layerEntries('blocks', byId, [company.blocks, team.blocks], conflicts),
    articles: layerEntries('articles', byId, [company.articles, team.articles], conflicts),
    escalation: layerEntries('escalation', ({ when }) => when, [company.escalation, team.escalation], conflicts),
    practice: layerEntries('practice', byId, [company.practice, team.practice], conflicts),
  };
  return { pack, conflicts };
}
