import { text as interfaceText, type TextKey } from '../languages/text.ts';
import type { Finding, FindingKind, Language, Post, ReviewContext, Thread } from '../review/types.ts';
import { likeness } from '../suggestions/likeness.ts';
import { seedOf } from '../suggestions/seed.ts';
import { actsSeen } from './acts-seen.ts';
import type { GoodAct } from './good-acts.ts';
import { inLanguage, type Moment, type Scenario } from './scenario.ts';

export type Review = (draft: string, context: ReviewContext) => readonly Finding[];

/** One thing that moved her, and by how much. */
export interface Reason {
  readonly code: string;
  /** Points of mood, negative where it hurt. */
  readonly change: number;
  /** In the interface's language: the finding's own `why`, or what the reply did well. */
  readonly why: string;
}

export interface Turn {
  readonly draft: string;
  readonly findings: readonly Finding[];
  readonly reasons: readonly Reason[];
  readonly moodBefore: number;
  readonly moodAfter: number;
  /** 0 to 100. */
  readonly score: number;
  /** What she wrote back. */
  readonly answer: string;
  readonly moment: Moment;
}

export interface Round {
  readonly scenario: Scenario;
  /** The language that she writes. */
  readonly language: Language;
  readonly interfaceLanguage: Language;
  readonly state: 'running' | 'resolved' | 'lost';
  /** 0 (gone) to 100 (glad). */
  readonly mood: number;
  readonly thread: Thread;
  readonly turns: readonly Turn[];
  /** Mean of the turns, 0 to 100; 0 before the first. */
  readonly score: number;
  /** What a good reply does here, as far as one has done it. */
  readonly aimsMet: readonly GoodAct[];
}

const toneCost: Readonly<Partial<Record<FindingKind, number>>> = {
  insulting: -30,
  threatening: -28,
  blaming: -24,
  sarcastic: -22,
  arguing: -20,
  dismissive: -20,
  shouting: -18,
  commanding: -10,
  canned: -10,
  overpromising: -8,
};
const missingCost: Readonly<Partial<Record<FindingKind, number>>> = {
  empathy: -10,
  'next-step': -8,
  solution: -6,
  'private-channel': -6,
};
const actGain: Readonly<Record<GoodAct, number>> = { name: 3, 'her-words': 8, own: 14, time: 9, channel: 6 };
const empathyGain = 8;
const leakCost = { stop: -35, warn: -18, note: 0 } as const;
const phraseCost = { stop: -15, warn: -8, note: 0 } as const;
const repeatCost = -16;
const shortCost = -18;

/** Begins a practice round: she has written, nobody has answered. */
export function startRound(scenario: Scenario, language: Language, interfaceLanguage: Language = language): Round {
  const opening: Post = {
    author: 'customer',
    handle: scenario.customer.handle,
    name: scenario.customer.name,
    text: inLanguage(scenario.opening, language) ?? '',
    at: scenario.now,
  };
  return {
    scenario,
    language,
    interfaceLanguage,
    state: 'running',
    mood: scenario.customer.mood,
    thread: [opening],
    turns: [],
    score: 0,
    aimsMet: [],
  };
}

/** What the trainee's reply is reviewed with: the same as on the floor. */
function reviewContextOf(round: Round): ReviewContext {
  const { scenario } = round;
  return {
    site: scenario.site,
    audience: 'public',
    brand: scenario.brand,
    thread: round.thread,
    customer: scenario.record,
    language: round.language,
    interfaceLanguage: round.interfaceLanguage,
    now: Date.parse(scenario.now),
  };
}

function costOf(finding: Finding): number {
  if (finding.group === 'leak') return leakCost[finding.severity];
  if (finding.group === 'phrase') return phraseCost[finding.severity];
  return toneCost[finding.kind] ?? missingCost[finding.kind] ?? 0;
}

/** Each kind counts once: five tones of blame in one reply hurt as one. */
function reasonsOfFindings(findings: readonly Finding[], isFirst: boolean): readonly Reason[] {
  const byKind = new Map<FindingKind, Reason>();
  for (const finding of findings) {
    // once she has been told where to go, a later answer need not say it again
    if (!isFirst && finding.kind === 'private-channel') continue;
    const change = costOf(finding);
    const before = byKind.get(finding.kind);
    if (change !== 0 && (before === undefined || change < before.change))
      byKind.set(finding.kind, { code: finding.kind, change, why: finding.why });
  }
  return [...byKind.values()];
}

function momentOf(findings: readonly Finding[], codes: ReadonlySet<string>): Moment {
  if (findings.some(({ group, severity }) => group === 'leak' && severity !== 'note')) return 'leaked';
  if (
    ['insulting', 'threatening', 'blaming', 'sarcastic', 'arguing', 'dismissive', 'shouting'].some((code) =>
      codes.has(code),
    )
  )
    return 'insulted';
  if (codes.has('short')) return 'ignored';
  if (codes.has('repeated') || codes.has('canned')) return 'canned';
  if (codes.has('empathy')) return 'cold';
  if (codes.has('next-step') || codes.has('solution') || !codes.has('time')) return 'vague';
  if (codes.has('private-channel')) return 'exposed';
  return 'softer';
}

function lineFor(round: Round, moment: Moment, draft: string): string {
  const lines = inLanguage(round.scenario.lines[moment], round.language) ?? [];
  const used = new Set(round.turns.map(({ answer }) => answer));
  const from = seedOf(draft) % lines.length;
  const ordered = [...lines.slice(from), ...lines.slice(0, from)];
  return ordered.find((line) => !used.has(line)) ?? ordered[0] ?? '';
}

/**
 * The round after `draft` was sent: what it did to her, why, and what she answers. Pure; a round that is over stays as it is.
 */
export function answer(round: Round, draft: string, review: Review): Round {
  if (round.state !== 'running') return round;
  const { scenario } = round;
  const words = draft.trim();
  const findings = review(words, reviewContextOf(round));
  const said = round.thread
    .filter(({ author }) => author === 'customer')
    .map(({ text }) => text)
    .join(' ');
  const seen = actsSeen(words, said, scenario.customer.name, scenario.brand.privateChannel ?? 'DM', round.language);
  const why = (code: string): string =>
    interfaceText(round.interfaceLanguage, `suggestions.practice-${code}` as TextKey);
  const isShort = words.length < 25;
  const isRepeated = round.turns.some((turn) => likeness(turn.draft, words) >= 0.7);
  const gains: readonly Reason[] =
    isShort || isRepeated
      ? []
      : [
          ...[...seen].map((act): Reason => ({ code: act, change: actGain[act], why: why(act) })),
          ...(findings.some(({ kind }) => kind === 'empathy')
            ? []
            : [{ code: 'warmth', change: empathyGain, why: why('warmth') }]),
        ];
  const reasons: readonly Reason[] = [
    ...reasonsOfFindings(findings, round.turns.length === 0),
    ...(isShort ? [{ code: 'short', change: shortCost, why: why('short') }] : []),
    ...(isRepeated ? [{ code: 'repeated', change: repeatCost, why: why('repeated') }] : []),
    ...gains,
  ];
  const losses = reasons.filter(({ change }) => change < 0);
  const worst = Math.min(0, ...losses.map(({ change }) => change));
  // a kind word does not make up for a leak or an insult in the same breath
  const counted = worst <= -18 ? losses : reasons;
  const change = counted.reduce((sum, reason) => sum + reason.change, 0);
  // whatever the first reply was, she waits for a second
  const floor = round.turns.length === 0 ? scenario.customer.lostAt + 1 : 0;
  const aimsMet =
    isShort || isRepeated ? round.aimsMet : scenario.aims.filter((aim) => round.aimsMet.includes(aim) || seen.has(aim));
  // what her writer says a good reply does must have been done before she is won back
  const ceiling = aimsMet.length < scenario.aims.length ? scenario.customer.resolvedAt - 1 : 100;
  const moodAfter = Math.max(floor, Math.min(ceiling, round.mood + change));
  const codes = new Set(reasons.map(({ code }) => code));
  const isLost =
    moodAfter <= scenario.customer.lostAt ||
    (round.turns.length + 1 >= scenario.customer.turns && moodAfter < scenario.customer.resolvedAt);
  const isResolved = moodAfter >= scenario.customer.resolvedAt && worst > -18;
  const moment: Moment = isResolved ? 'resolved' : isLost ? 'lost' : momentOf(findings, codes);
  const turn: Turn = {
    draft: words,
    findings,
    reasons,
    moodBefore: round.mood,
    moodAfter,
    score: Math.max(0, Math.min(100, 52 + change)),
    answer: lineFor(round, moment, words),
    moment,
  };
  const turns = [...round.turns, turn];
  const brandPost: Post = {
    author: 'brand',
    handle: scenario.brand.handles[0] ?? '',
    name: scenario.brand.name,
    text: words,
  };
  const herPost: Post = {
    author: 'customer',
    handle: scenario.customer.handle,
    name: scenario.customer.name,
    text: turn.answer,
  };
  return {
    ...round,
    state: isResolved ? 'resolved' : isLost ? 'lost' : 'running',
    mood: moodAfter,
    thread: [...round.thread, brandPost, herPost],
    turns,
    score: Math.round(turns.reduce((sum, { score }) => sum + score, 0) / turns.length),
    aimsMet,
  };
}
