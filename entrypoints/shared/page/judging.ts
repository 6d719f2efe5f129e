import { decideSend, type SendDecision, type SendVia } from '../../../lib/guard/decide.ts';
import { asksAtSend } from '../../../lib/guard/losses.ts';
import { type ThreadNews, threadNews } from '../../../lib/guard/thread-change.ts';
import type { HeldReason } from '../messages/page.ts';
import { type Draft, type HeldFor, type Seen, seeTarget } from './drafts.ts';
import type { GuardWorld } from './guard-world.ts';

export interface Judged {
  readonly draft: Draft;
  readonly decision: SendDecision;
}

export interface Judgement {
  readonly all: readonly Judged[];
  readonly seen: Seen;
  readonly news: ThreadNews | null;
}

export type Judge = (going: readonly Draft[], first: Draft, via?: SendVia) => Judgement;

/** Looks at the page once more and says which of these texts may go. They go out together, so they belong to one case. `said` is what went out lately. */
export function makeJudge(world: GuardWorld, said: readonly string[]): Judge {
  return (going, first, via) => {
    const seen = world.see(first.box);
    const { targetId } = seen.reading;
    const { threadAtStart, audience } = first;
    const news = threadAtStart && threadNews(threadAtStart, seen.reading, audience, said);
    const all = going.map((draft): Judged => {
      seeTarget(draft, targetId);
      draft.files = world.filesOf(draft.box);
      // A yes is for what stood there: under another post it is none, also when the first one comes back.
      if (draft.approval && draft.approval.targetId !== targetId) draft.approval = null;
      const { text, audienceAtStart, verdict, approval, files, filesAsked } = draft;
      const decision = decideSend(
        {
          text,
          audience: draft.audience,
          targetId,
          audienceAtStart,
          verdict: verdict?.caseKey === seen.caseKey ? { ...verdict, targetId } : null,
          approval,
          reachable: world.isReachable(),
          threadChanged: news !== null,
          unseenFiles: files.length > 0 && files.join('\n') !== filesAsked,
          partlyUnseen: !draft.unseenAsked && asksAtSend(seen.reading.problems, world.lasting()),
          ...(via ? { via } : {}),
        },
        world.now(),
      );
      return { draft, decision };
    });
    return { all, seen, news };
  };
}

/** What a yes that was given for `was` runs against now; null when it still fits. */
export function changedSince(was: HeldFor, draft: Draft, { reading }: Seen): HeldReason | null {
  if (was.audience !== draft.audience) return 'audience-changed';
  if (was.to !== (reading.customer?.handle ?? '')) return 'thread-changed';
  // In a direct message the customer's last words are the target, and she may go on.
  return draft.audience === 'private' || was.targetId === reading.targetId ? null : 'thread-changed';
}

/** The gravest first: it gives the dialog its words. */
const graver = ['leak', 'audience-changed', 'thread-changed', 'files', 'audience-unknown', 'partly-unseen'] as const;

/** What the dialog is about: the gravest of the reasons for which something is held. */
export function gravestOf(reasons: readonly string[]): HeldReason {
  return graver.find((each) => reasons.includes(each)) ?? 'leak';
}
