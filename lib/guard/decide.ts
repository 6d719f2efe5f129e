import type { Audience, FindingGroup, Severity } from '../review/types.ts';

/** What was last heard of a box's text. Positions do not matter here: only whether something holds the send. */
export interface Verdict {
  readonly text: string;
  readonly audience: Audience;
  readonly targetId: string | null;
  readonly findings: readonly { readonly severity: Severity; readonly group: FindingGroup }[];
}

/** How a send comes about: one press is often several events. */
export type SendVia = 'key' | 'click' | 'submit';

/** The agent said yes to exactly this, to exactly these readers, under exactly this post. */
export interface Approval {
  readonly text: string;
  readonly audience: Audience;
  readonly targetId: string | null;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** The ways by which it has let the text through already: each counts once. */
  readonly passed?: readonly SendVia[];
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
  /** A picture or file goes with it that the agent was not yet asked about. */
  readonly unseenFiles?: boolean;
  /** Who is answered can't be seen, so what is known of this person was not looked for; and the agent was not asked yet. */
  readonly partlyUnseen?: boolean;
  /** Absent: not known, then a yes is not counted. */
  readonly via?: SendVia;
}

export type SendDecision =
  | { readonly pass: true; readonly because: 'empty' | 'clean' | 'approved' }
  | {
      readonly pass: false;
      readonly because:
        | 'leak'
        | 'not-checked'
        | 'unreachable'
        | 'audience-changed'
        | 'audience-unknown'
        | 'thread-changed'
        | 'files'
        | 'partly-unseen'
        /** The yes has let this very text out already: what comes now is the page's echo, and nobody is asked about it. */
        | 'just-sent';
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
  const { approval, verdict, via } = state;
  const hold = (because: Exclude<SendDecision, { pass: true }>['because']): SendDecision => ({ pass: false, because });
  if (approval && isFor(state, approval) && now <= approval.until)
    return via && approval.passed?.includes(via) ? hold('just-sent') : { pass: true, because: 'approved' };
  const asksAboutFiles = state.unseenFiles === true && state.audience !== 'private';
  if (state.text.trim() === '') return asksAboutFiles ? hold('files') : { pass: true, because: 'empty' };
  // Two boxes of different audience are often on one screen: what began as a message must not end as a post.
  if (state.audienceAtStart === 'private' && state.audience !== 'private') return hold('audience-changed');
  if (verdict && isFor(state, verdict)) {
    if (verdict.findings.some(holdsSend)) return hold('leak');
    if (state.threadChanged) return hold('thread-changed');
    if (asksAboutFiles) return hold('files');
    if (state.audience === 'unknown') return hold('audience-unknown');
    if (state.partlyUnseen) return hold('partly-unseen');
    return { pass: true, because: 'clean' };
  }
  return hold(state.reachable ? 'not-checked' : 'unreachable');
}
