import type { ThreadNews } from '../../../lib/guard/thread-change.ts';
import type { ReplyBox, Site, ThreadReading } from '../../../lib/sites/site.ts';
import type { HeldReason, PageFinding, PageMessage } from '../messages/page.ts';
import type { Draft, Seen } from './drafts.ts';

/** A send that is held: everything that would go out with it, in order, and what of it is in question. */
export interface HeldSend {
  /** All posts that go out with one press. */
  readonly going: readonly Draft[];
  /** Those of them that the agent is asked about. Never empty. */
  readonly held: readonly Draft[];
  readonly why: HeldReason;
  readonly news: ThreadNews | null;
}

/** A text that the agent said yes to, in its box. */
export interface ApprovedText {
  readonly box: string;
  readonly text: string;
}

export interface GuardWorld {
  readonly page: Document;
  readonly site: Site;
  now(): number;
  isReachable(): boolean;
  /** The background has not answered yet since it was last started. */
  isStarting(): boolean;
  tell(message: PageMessage): void;
  /** Reads the conversation of the box anew; tells it to the background first where that knows another. */
  see(box: ReplyBox): Seen;
  /** Reads it without telling. */
  read(box: ReplyBox): ThreadReading;
  /** Key of the case that the background knows, where it is the case of this box; else empty. */
  toldCase(box: ReplyBox): string;
  /** Names of pictures and files beside the text of this box. */
  filesOf(box: ReplyBox): readonly string[];
  /** The dialog: why the send is held. */
  held(send: HeldSend): void;
  /** Without the background there is no dialog; asks in the page itself. */
  askUnchecked(answered: (post: boolean) => void): void;
  /** Codes of what the page has lacked for longer than it needs to draw itself. */
  lasting(): ReadonlySet<string>;
  /** Something about the draft changed: draw its badge and marks again. */
  changed(draft: Draft): void;
  /** The adapter failed on this page: shown as "not watching", never swallowed. */
  stumbled(error: unknown): void;
  /** The page has no button that we could click for the agent: one more press is needed. */
  pressAgain(draft: Draft): void;
  /** The text of this box was posted. */
  posted(box: ReplyBox): void;
}

export interface Guard {
  draftOf(box: ReplyBox): Draft;
  /** Reads the box again and has a changed text checked. */
  read(box: ReplyBox): void;
  /** The conversation of the box in use, as it was just told to the background. */
  saw(box: ReplyBox, seen: Seen): void;
  verdict(boxId: string, revision: number, findings: readonly PageFinding[]): void;
  /** Lets exactly these texts out, once. Where one of them is another by now, none. */
  approve(texts: readonly ApprovedText[]): void;
  /** The dialog about this box stands: no need to ask here. */
  dialogShown(): void;
  /** The agent went back to the draft, or it was changed: no dialog is owed any more. */
  letGo(boxId: string): void;
  /** Says everything again to a background that was stopped. */
  retell(): void;
  forget(alive: readonly ReplyBox[]): void;
  drafts(): readonly Draft[];
}
