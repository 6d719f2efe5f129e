import type { Audience, SiteId, Thread } from '../review/types.ts';

import type { Problem } from './problem.ts';

export type { Problem };

export type BoxKind = 'reply' | 'quote' | 'post' | 'comment' | 'message' | 'unknown';

/** A place where the agent writes. Made anew at every look at the page; `id` stays the same as long as the node lives. */
export interface ReplyBox {
  readonly id: string;
  readonly kind: BoxKind;
  /** The editable node: contenteditable or textarea, perhaps inside an open shadow root. */
  readonly element: HTMLElement;
  /** What the box belongs to: dialog, cell, form; for a thread of several posts its common ancestor. */
  readonly container: Element;
}

export interface AudienceReading {
  readonly audience: Audience;
  /** The hook that decided. */
  readonly because: string;
}

export interface ThreadReading {
  /** What stands above the reply, oldest first; the post that is answered is the last, unless others answered it before us. */
  readonly posts: Thread;
  /** What the page shows below it: later answers by colleagues, the customer and others. */
  readonly below?: Thread;
  /** Permalink id of the post that is answered, where the page tells. */
  readonly targetId: string | null;
  /** The person who is answered, where somebody but the brand speaks above. */
  readonly customer: { readonly handle: string; readonly name: string } | null;
  /** False when the page hides a part (collapsed replies, truncated text). */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** How a text goes in, chosen beforehand for editor and browser, never a chain of attempts. */
export interface InsertOutcome {
  readonly ok: boolean;
  /** What stands in the box afterwards. */
  readonly text: string;
  readonly reason?: 'not-taken' | 'differs' | 'gone' | 'too-soon' | 'readers';
}

export interface Editor {
  readonly id: 'draft-js' | 'lexical' | 'textarea';
  /** The draft as typed, lines joined with `\n`. */
  read(element: HTMLElement): string;
  /** DOM ranges of offsets into `read(element)`; empty for a textarea. */
  rangesOf(element: HTMLElement, start: number, end: number): readonly Range[];
  /** Screen boxes of offsets, for editors without ranges and as a fallback. */
  rectsOf(element: HTMLElement, start: number, end: number): readonly DOMRect[];
  /** Replaces all of the draft (`replace`, keeps a leading mention on Facebook) or the offsets `[start, end)`. */
  insert(
    element: HTMLElement,
    text: string,
    where: 'replace' | { start: number; end: number },
    signal?: AbortSignal,
  ): Promise<InsertOutcome>;
}

/** A send that is about to happen, read from the event at the window in the capture phase. */
export interface SendAttempt {
  /** Every box whose text goes out with it, in order. */
  readonly boxes: readonly ReplyBox[];
  readonly via: 'key' | 'click' | 'submit';
  /** The page's own button, where there is one: an approved send is let through by clicking it. */
  readonly button: HTMLElement | null;
}

/** What the content script knows about the brand when it reads a page. */
export interface Acting {
  readonly brandHandles: readonly string[];
}

/** A site is a value: the same verbs for each, nothing outside asks which one it is. */
export interface Site {
  readonly id: SiteId;
  readonly matches: readonly string[];
  /** Calls `changed` after navigation and whenever boxes or posts may have come or gone; coalesced, at most one call a frame. Stops with `signal`. */
  watch(page: Document, changed: () => void, signal: AbortSignal): void;
  findReplyBoxes(page: Document): readonly ReplyBox[];
  editorOf(box: ReplyBox): Editor;
  audienceOf(box: ReplyBox): AudienceReading;
  readThread(box: ReplyBox | null, page: Document, acting: Acting, now: number): ThreadReading;
  /** Handle or profile key that the page says we act as; null where it does not say. */
  ownHandle(page: Document, box: ReplyBox | null): string | null;
  /** Null when the event is no send. Never throws. */
  sendAttempt(event: Event, page: Document): SendAttempt | null;
  /** True once the page shows that the box's text was posted (toast, emptied box, closed dialog). */
  wasSent(box: ReplyBox, text: string, page: Document): boolean;
  /** What opens a private way to the person whom the box answers, from where it stands; null where the page has none. */
  privateWay?(box: ReplyBox, page: Document): HTMLElement | null;
  /** The page's own button that sends the text of the box, where it is drawn. */
  sendButton?(box: ReplyBox): HTMLElement | null;
  /** Pictures and films that stand beside the text of the box, to be sent with it. */
  mediaIn?(box: ReplyBox): number;
  /** Draws the site's own box with `text` in it, and its button, into a document that nobody sees. */
  drawCanary(page: Document, text: string): void;
  isDark(page: Document): boolean;
  /** Language of the site's own interface, from `html[lang]`. */
  pageLanguage(page: Document): string;
  /** What the page should have here and hasn't; empty when all is well. */
  problems(page: Document): readonly Problem[];
}
