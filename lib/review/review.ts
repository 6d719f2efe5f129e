import { text } from '../languages/text.ts';
import { compact, saidIn } from '../leaks/exemptions.ts';
import type { WhyKey } from '../leaks/recogniser.ts';
import { missingInReading } from '../missing/index.ts';
import { type Reading as ModelReading, readDraft as readForModel } from '../model/reading.ts';
import { judge, toneOfReading } from '../tone/index.ts';
import { cardsAmong, certainties } from './certain.ts';
import { inCompany } from './company.ts';
import { type Bounds, bounded, type Decided, decide, note, type Weighed } from './decide.ts';
import { draftLanguage } from './draft-language.ts';
import { fixesFor } from './fixes.ts';
import { isHarmless } from './harmless/index.ts';
import { type Heard, join, listen } from './joining.ts';
import { normalise } from './normalise.ts';
import { always } from './others.ts';
import { phrasesIn } from './phrase-rules.ts';
import type { Place } from './place.ts';
import { hitsIn, placesOf } from './places.ts';
import { type Reading, readDraft } from './reading.ts';
import { addsUp } from './reveal.ts';
import {
  type Audience,
  type Finding,
  type Fix,
  type LeakKind,
  type ReviewContext,
  type ReviewPolicy,
  type Severity,
  severities,
} from './types.ts';
import { weigherOf } from './weighing.ts';
import { weighing, weighingScale } from './weights.ts';
import { overlapping } from './within.ts';

/**
 * Chances from which the send is held, from which the agent is asked (in public, and of what a direct message holds of others), from which a
 * finding is only shown, and from which it may add up. Chosen by cross-validation on the training rows (docs/cross-validated.md): `warn` is
 * the least chance from which nine in ten are right; in direct messages 0.6 finds nearly as well and alarms half as often.
 */
export const thresholds = {
  stop: 0.75,
  warn: 0.48,
  warnPrivate: 0.6,
  note,
  piece: 0.15,
} as const;

const noPolicy: ReviewPolicy = { severities: {}, phraseRules: [], final: [], accepted: [] };

/**
 * What the tagger gives less than this chance isn't weighed: of 24,000 values and 360,000 clauses of the training rows, and of the rules'
 * own examples, none below comes near a note. What is certain is told all the same.
 */
const unheard = { value: 0.001, pointedAt: 0.003, clause: 0.01 } as const;

function isUnheard({ clause, rules }: Place, { most }: Heard): boolean {
  return most < unheard[clause === null ? 'value' : rules.length > 0 ? 'pointedAt' : 'clause'];
}

/** What the places of a draft come to: the weigher's word joined with the tagger's, under the hard facts. */
function weigh(reading: Reading, places: readonly Place[], asModel: ModelReading): readonly Weighed[] {
  const weigher = weigherOf(reading, places);
  const table = weighing();
  const heard = listen(asModel);
  return settle(reading, places, (place) => {
    const said = heard(place);
    if (isUnheard(place, said)) return 0;
    return join(place, weigher.weightOf(place, table) * weighingScale, said);
  });
}

/** Of a place it is only asked whether it is nobody's secret where that makes a difference. */
class HarmlessBounds implements Bounds {
  readonly least: number;
  private readonly isHarmless: () => boolean;

  constructor(least: number, isHarmless: () => boolean) {
    this.least = least;
    this.isHarmless = isHarmless;
  }
  get most(): number {
    return this.isHarmless() ? note : 1;
  }
}

/** Places with their chances, under the hard facts. */
export function settle(
  reading: Reading,
  places: readonly Place[],
  chanceOf: (place: Place, at: number) => number,
): readonly Weighed[] {
  const isRatherCard = cardsAmong(places);
  const certainty = certainties(reading.draft, reading.context);
  return places.map((place, at) => {
    const least = isRatherCard(place) ? 0 : certainty(place);
    const bounds = new HarmlessBounds(
      least,
      () => isRatherCard(place) || isHarmless(reading, place, places, least > 0),
    );
    return { place, chance: bounded(chanceOf(place, at), bounds), bounds };
  });
}

/** Whether the agent is asked about what is found with this confidence, and does not only see it if he looks. */
export function isTold(kind: LeakKind, confidence: number, audience: Audience): boolean {
  const least = audience === 'private' && !always.has(kind) ? thresholds.warnPrivate : thresholds.warn;
  return confidence >= least;
}

function severityOf({ kind, confidence }: Decided, audience: Audience, policy: ReviewPolicy): Severity {
  const own: Severity = confidence >= thresholds.stop ? 'stop' : isTold(kind, confidence, audience) ? 'warn' : 'note';
  const asked = policy.severities[kind];
  if (asked === undefined || own === 'note') return own;
  // the team's word counts for what we are sure enough of to speak up
  return asked;
}

function whyOf(reading: Reading, found: Decided): WhyKey {
  if (found.rule === 'payment-card-end') return 'payment-card-end';
  // what nobody should read even of herself is said as it is
  if (reading.context.audience === 'private' && !always.has(found.kind)) return 'third-person';
  if (
    found.clauses === 0 &&
    found.value.length >= 4 &&
    saidIn(reading.context.thread).customer.includes(compact(found.value))
  )
    return 'repeated';
  return found.kind;
}

function leakFindings(
  reading: Reading,
  policy: ReviewPolicy,
  places: readonly Place[],
  asModel: ModelReading,
): readonly Finding[] {
  const language = reading.context.interfaceLanguage ?? 'en';
  const findings: Finding[] = [];
  const inDraft = draftLanguage(reading);
  const alone = decide(weigh(reading, places, asModel), reading.draft);
  const decided = reading.context.audience === 'private' ? alone : inCompany(alone);
  for (const found of decided) {
    if (found.confidence < thresholds.note) continue;
    findings.push({
      start: found.start,
      end: found.end,
      kind: found.kind,
      group: 'leak',
      severity: severityOf(found, reading.context.audience, policy),
      confidence: Math.round(found.confidence * 1000) / 1000,
      rule: found.rule,
      why: text(language, `why.${whyOf(reading, found)}`),
      fixes: fixesFor(reading, found, inDraft),
    });
  }
  const piece = addsUp(
    reading,
    decided.filter(({ confidence }) => confidence >= thresholds.piece),
  );
  if (piece !== null)
    findings.push({
      start: piece.start,
      end: piece.end,
      kind: 'reveal',
      group: 'leak',
      severity: policy.severities.reveal ?? 'warn',
      confidence: 0.6,
      rule: 'reveal',
      why: text(language, 'why.reveal'),
      fixes: fixesFor(reading, piece, inDraft),
    });
  return withoutGuesses(findings, reading.context.audience);
}

/** Without what we are not sure enough of to tell, where it lies over words that are told: "your PIN's 8841" is a code, and no word on health. */
function withoutGuesses(findings: readonly Finding[], audience: Audience): readonly Finding[] {
  // values do not overlap each other, nor do statements: what lies over a guess is of another kind
  const isTrusted = ({ kind, confidence }: Finding) =>
    kind === 'reveal' || isTold(kind as LeakKind, confidence, audience);
  const isOver = overlapping(findings.filter(isTrusted));
  return findings.filter((one) => isTrusted(one) || !isOver(one));
}

function phraseFindings(reading: Reading, policy: ReviewPolicy): readonly Finding[] {
  const language = reading.context.interfaceLanguage ?? 'en';
  return phrasesIn(reading, policy.phraseRules).map(({ rule, start, end }) => ({
    start,
    end,
    kind: 'phrase',
    group: 'phrase',
    severity: rule.severity,
    confidence: 1,
    rule: rule.id,
    why: rule.advice,
    fixes:
      rule.replacement === undefined
        ? []
        : [{ type: 'replace', start, end, text: rule.replacement, label: text(language, 'why.fixReword') }],
  }));
}

function toneAndNeeds(reading: ModelReading, policy: ReviewPolicy, leaks: readonly LeakKind[]): readonly Finding[] {
  const { draft, context } = reading;
  const language = context.interfaceLanguage ?? 'en';
  const judged = judge(reading, leaks);
  const findings: Finding[] = [];
  for (const { start, end, fault, confidence, calmer, replaces } of toneOfReading(reading, leaks, judged)) {
    const fixes: Fix[] =
      calmer === undefined || replaces === undefined
        ? []
        : [
            {
              type: 'replace',
              start: replaces.start,
              end: replaces.end,
              text: calmer,
              label: text(language, 'why.fixCalm'),
            },
          ];
    const severity = policy.severities[fault] ?? 'warn';
    findings.push({
      start,
      end,
      kind: fault,
      group: 'tone',
      severity,
      confidence,
      rule: fault,
      why: text(language, `why.${fault}`),
      fixes,
    });
  }
  for (const { need, confidence } of missingInReading(reading, leaks, judged)) {
    const severity = policy.severities[need] ?? 'note';
    const at = draft.length;
    findings.push({
      start: at,
      end: at,
      kind: need,
      group: 'missing',
      severity,
      confidence,
      rule: need,
      why: text(language, `why.${need}`),
      fixes: [],
    });
  }
  return findings;
}

const order = (finding: Finding) => severities.indexOf(finding.severity);

/**
 * Everything that we say about a reply: pure, synchronous, ordered by place, offsets in the draft as typed. Never throws on any text.
 * Time is linear in the draft, the thread and the record.
 */
export function reviewDraft(draft: string, context: ReviewContext): readonly Finding[] {
  if (draft.trim() === '') return [];
  const policy = context.policy ?? noPolicy;
  const reading = readDraft(draft, context);
  const hits = hitsIn(reading);
  const asModel = readForModel(reading.tokens, context, draft, hits, reading.words);
  const leaks = leakFindings(reading, policy, placesOf(reading, hits), asModel);
  const told = leaks.filter(({ severity }) => severity !== 'note').map(({ kind }) => kind as LeakKind);
  const manner = toneAndNeeds(asModel, policy, told).filter(({ rule }) => policy.rulesOff?.includes(rule) !== true);
  const findings = [...leaks, ...phraseFindings(reading, policy), ...manner];
  const accepted = new Set(policy.accepted.map((one) => `${one.rule} ${normalise(one.text).lower.trim()}`));
  return findings
    .filter(
      (one) =>
        accepted.size === 0 || !accepted.has(`${one.rule} ${normalise(draft.slice(one.start, one.end)).lower.trim()}`),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || order(a) - order(b));
}
