import type { Approval, Verdict } from '../../../lib/guard/decide.ts';
import type { ThreadStart } from '../../../lib/guard/thread-change.ts';
import type { Audience } from '../../../lib/review/types.ts';
import type { ReplyBox, ThreadReading } from '../../../lib/sites/site.ts';
import type { PageFinding } from '../messages/page.ts';

/** The conversation of one box as the page shows it now, and a key that is another one when another case is checked against. */
export interface Seen {
  readonly caseKey: string;
  readonly reading: ThreadReading;
}

/** What a send was held for: a yes counts for exactly this. */
export interface HeldFor {
  readonly text: string;
  readonly audience: Audience;
  readonly targetId: string | null;
  /** Handle of the person who is answered. */
  readonly to: string;
}

/** What is remembered of one box while its node lives. */
export interface Draft {
  box: ReplyBox;
  text: string;
  audience: Audience;
  /** Readers when the first key was typed; null while the box is empty. */
  audienceAtStart: Audience | null;
  /** The conversation when the first key was typed; null while the box is empty or the page shows none. */
  threadAtStart: ThreadStart | null;
  targetId: string | null;
  /** Counts the texts that were sent for checking; a verdict of an older one is thrown away. */
  revision: number;
  /** The case against which the present text is checked. Empty: none that is known. */
  askedFor: string;
  verdict: (Omit<Verdict, 'findings'> & { readonly findings: readonly PageFinding[]; readonly caseKey: string }) | null;
  approval: Approval | null;
  /** What the last dialog or question was about; null once it was answered. */
  held: HeldFor | null;
  /** Names of pictures and files that were put beside the text. */
  files: readonly string[];
  /** Those that the agent was asked about, as one string. */
  filesAsked: string;
  /** The agent was asked although all of it is clean: who is answered can't be seen. */
  unseenAsked: boolean;
  /** When the present text was sent for checking, milliseconds since the epoch; null once answered. */
  askedAt: number | null;
}

/** What was asked was asked about one reply: the next one is another. */
export function forgetQuestions(draft: Draft): void {
  draft.unseenAsked = false;
  draft.filesAsked = '';
}

/** Remembers what is answered now; under another post the question about an unseen person is a new one. */
export function seeTarget(draft: Draft, targetId: string | null): void {
  if (draft.targetId !== targetId) draft.unseenAsked = false;
  draft.targetId = targetId;
}

export function newDraft(box: ReplyBox, audience: Audience): Draft {
  return {
    box,
    text: '',
    audience,
    audienceAtStart: null,
    threadAtStart: null,
    targetId: null,
    revision: 0,
    askedFor: '',
    verdict: null,
    approval: null,
    held: null,
    files: [],
    filesAsked: '',
    unseenAsked: false,
    askedAt: null,
  };
}

/** While a new verdict is on its way, what is left of the old one before the first changed letter stays marked. */
export function unmoved({ verdict, text }: Draft): readonly PageFinding[] {
  if (!verdict) return [];
  let same = 0;
  while (same < verdict.text.length && verdict.text[same] === text[same]) same += 1;
  return verdict.findings.filter(({ end }) => end <= same);
}
