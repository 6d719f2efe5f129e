import type { Audience, FindingGroup, Severity } from '../review/types.ts';

/** What was last heard of a box's text. Positions do not matter here: only whether something holds the send. */
export interface Verdict {
  readonly text: string;
  readonly audience: Audience;
  readonly targetId: string | null;
  readonly findings: readonly { readonly severity: Severity; readonly group: FindingGroup }[];
}

/** The agent said yes to exactly this, to exactly these readers, under exactly this post. */
export interface Approval {
  readonly text: string;
  readonly audience: Audience;
  readonly targetId: string | null;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** How long a yes lasts: long enough for one more press, too short to be forgotten. Milliseconds. */
export const approvalLasts = 10_000;

export interface SendState {
  readonly text: string;
  readonly audience: Audience;
  readonly targetId: string | null;
  /** Readers when typing began; null before the first key. */
  readonly audienceAtStart: Audience | null;
  readonly verdict: Verdict | null;
  readonly approval: Approval | null;
  /** False while the background is out of reach. */
  readonly reachable: boolean;
  /** The conversation went on, or lost the post that is answered, since the first key. */
  readonly threadChanged?: boolean;
}

export type SendDecision =
  | { readonly pass: true; readonly because: 'empty' | 'clean' | 'approved' }
  | {
      readonly pass: false;
      readonly because: 'leak' | 'not-checked' | 'unreachable' | 'audience-changed' | 'thread-changed';
    };

/** Tone and what is missing are shown while writing; only what would tell strangers something holds a send. */
export function holdsSend(finding: { readonly severity: Severity; readonly group: FindingGroup }): boolean {
  if (finding.severity === 'stop') return true;
  return finding.severity === 'warn' && (finding.group === 'leak' || finding.group === 'phrase');
}

function isFor(state: SendState, said: Verdict | Approval): boolean {
  return said.text === state.text && said.audience === state.audience && said.targetId === state.targetId;
}

/** Whether the text may go out in this very event. Pure: `now` in milliseconds since the epoch. */
export function decideSend(state: SendState, now: number): SendDecision {
  if (state.text.trim() === '') return { pass: true, because: 'empty' };
  if (state.approval && isFor(state, state.approval) && now <= state.approval.until)
    return { pass: true, because: 'approved' };
  // Two boxes of different audience are often on one screen: what began as a message must not end as a post.
  if (state.audienceAtStart === 'private' && state.audience !== 'private')
    return { pass: false, because: 'audience-changed' };
  if (state.verdict && isFor(state, state.verdict)) {
    if (state.verdict.findings.some(holdsSend)) return { pass: false, because: 'leak' };
    return state.threadChanged ? { pass: false, because: 'thread-changed' } : { pass: true, because: 'clean' };
  }
  return { pass: false, because: state.reachable ? 'not-checked' : 'unreachable' };
}
