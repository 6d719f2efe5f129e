import type { Approval, Verdict } from '../../../lib/guard/decide.ts';
import type { Audience } from '../../../lib/review/types.ts';
import type { ReplyBox } from '../../../lib/sites/site.ts';
import type { PageFinding } from '../messages/page.ts';

/** What is remembered of one box while its node lives. */
export interface Draft {
  box: ReplyBox;
  text: string;
  audience: Audience;
  /** Readers when the first key was typed; null while the box is empty. */
  audienceAtStart: Audience | null;
  targetId: string | null;
  /** Counts the texts that were sent for checking; a verdict of an older one is thrown away. */
  revision: number;
  verdict: (Omit<Verdict, 'findings'> & { readonly findings: readonly PageFinding[] }) | null;
  approval: Approval | null;
  /** When the present text was sent for checking, milliseconds since the epoch; null once answered. */
  askedAt: number | null;
}

export function newDraft(box: ReplyBox, audience: Audience): Draft {
  return {
    box,
    text: '',
    audience,
    audienceAtStart: null,
    targetId: null,
    revision: 0,
    verdict: null,
    approval: null,
    askedAt: null,
  };
}
