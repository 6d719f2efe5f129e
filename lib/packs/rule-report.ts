import { rolloutOf } from './apply-pack.ts';
import type { Pack, PackPhraseRule } from './pack.ts';
import { countKey, type RuleCounts } from './rule-counts.ts';
import { type Rollout, rollouts } from './rule-fields.ts';

/** What came of a held reply, as the records keep it. */
export interface DecidedReply {
  readonly findings: readonly { readonly rule: string }[];
  readonly decision: 'clean' | 'fixed' | 'moved' | 'posted-anyway' | 'went-back';
  readonly reason?: string;
}

export interface StageCount {
  readonly stage: Rollout;
  readonly shown: number;
  readonly sent: number;
}

/** What would quiet a noisy rule. */
export type Quiet =
  /** It was called wrong again and again for the same words: let these pass. */
  | { readonly type: 'unless'; readonly words: string }
  /** Most send it all the same: show it and hold nothing, or hold nothing and only count. */
  | { readonly type: 'step-back'; readonly to: Rollout };

export interface RuleLine {
  readonly rule: PackPhraseRule;
  readonly stage: Rollout;
  /** Stages that have counts, in the order of a roll-out. */
  readonly stages: readonly StageCount[];
  /** Shown at the stage where it is now, and gone from the reply when it went out. */
  readonly fixed: number;
  readonly shown: number;
  readonly sent: number;
  /** Reasons that were given for sending it all the same, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  readonly calledWrong: number;
  /** Null for a rule that is quiet enough. */
  readonly quiet: Quiet | null;
}

/** From how many replies on, and from which share of them sent all the same or called wrong, a rule is noisy. */
const noisy = { shown: 5, share: 0.4 } as const;

const isFrom = (name: string, id: string): boolean => name === id || name.endsWith(`:${id}`);

function mostFrequent(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

function quietOf(line: Omit<RuleLine, 'quiet'>, wrongTexts: readonly string[]): Quiet | null {
  const { shown, sent, calledWrong, stage } = line;
  if (shown < noisy.shown || (sent + calledWrong) / shown < noisy.share) return null;
  const [words] = mostFrequent(wrongTexts);
  if (words && words[1] * 2 > calledWrong && words[0].length <= 60) return { type: 'unless', words: words[0] };
  return { type: 'step-back', to: stage === 'stop' ? 'advise' : 'simulate' };
}

/** Each phrase rule with what came of it here: the noisy ones first, then by how often they are shown. */
export function rulesReport(
  pack: Pack,
  counts: RuleCounts,
  replies: readonly DecidedReply[],
  accepted: readonly { readonly rule: string; readonly text: string }[],
): readonly RuleLine[] {
  const lines = (pack.phraseRules ?? []).map((rule): RuleLine => {
    const stage = rolloutOf(pack, rule);
    const stages = rollouts.flatMap((each) => {
      const count = counts[countKey(pack.id, each, rule.id)];
      return count ? [{ stage: each, ...count }] : [];
    });
    const now = stages.find((each) => each.stage === stage);
    const { shown, sent } = { shown: now?.shown ?? 0, sent: now?.sent ?? 0 };
    const wrong = accepted.filter((one) => isFrom(one.rule, rule.id)).map(({ text }) => text);
    const given = replies
      .filter(
        ({ decision, findings }) => decision === 'posted-anyway' && findings.some((one) => isFrom(one.rule, rule.id)),
      )
      .flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
    const line = {
      rule,
      stage,
      stages,
      shown,
      sent,
      fixed: stage === 'simulate' ? 0 : Math.max(0, shown - sent),
      reasons: mostFrequent(given).map(([reason, count]) => ({ reason, count })),
      calledWrong: wrong.length,
    };
    return { ...line, quiet: quietOf(line, wrong) };
  });
  return lines.sort(
    (one, other) => Number(other.quiet !== null) - Number(one.quiet !== null) || other.shown - one.shown,
  );
}
