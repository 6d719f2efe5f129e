import * as v from 'valibot';
import {
  type Audience,
  type FindingGroup,
  type FindingKind,
  type Severity,
  siteIds,
} from '../../../lib/review/types.ts';
import { audience, count, draft, most, text, word } from './fields.ts';

/**
 * Everything that the parts say to each other. What arrives at the background is parsed against these schemas: a content script
 * lives beside a hostile page, and a frame can be put into any page. What the background says is trusted and only typed, so the
 * content scripts import types from here and none of the parsing.
 */

const post = v.object({
  author: v.picklist(['customer', 'brand', 'bystander']),
  handle: text,
  name: text,
  text,
  id: v.optional(word),
  at: v.optional(word),
  approximate: v.optional(v.boolean()),
  link: v.optional(text),
  state: v.optional(v.picklist(['partial', 'translated', 'unavailable'])),
});
const problem = v.object({ code: word, hook: word });

const pageView = v.object({
  site: v.picklist(siteIds),
  url: text,
  /** The box in use; null while nobody writes. */
  box: v.nullable(v.object({ id: word, kind: word, audience, because: word })),
  reading: v.object({
    posts: v.pipe(v.array(post), v.maxLength(most.posts)),
    /** What the page shows below the post that is answered. */
    below: v.optional(v.pipe(v.array(post), v.maxLength(most.posts))),
    targetId: v.nullable(word),
    customer: v.nullable(v.object({ handle: text, name: text })),
    complete: v.boolean(),
    problems: v.pipe(v.array(problem), v.maxLength(most.posts)),
  }),
  problems: v.pipe(v.array(problem), v.maxLength(most.posts)),
  ownHandle: v.nullable(text),
  dark: v.boolean(),
});
/** What the content script sees, sent whole whenever it changes. */
export type PageView = v.InferOutput<typeof pageView>;

export const heldReasons = [
  'leak',
  'unchecked',
  'audience-changed',
  'audience-unknown',
  'thread-changed',
  'files',
  'partly-unseen',
] as const;
export type HeldReason = (typeof heldReasons)[number];

export const pageMessage = v.variant('type', [
  /** First word on each connection. `nonce` is what the frames of this page will be known by. */
  v.object({ type: v.literal('hello'), nonce: word, site: v.picklist(siteIds) }),
  /** All that went before the line was there has been told over: a send that is still held among it. */
  v.object({ type: v.literal('all-told') }),
  v.object({ type: v.literal('view'), view: pageView }),
  v.object({ type: v.literal('draft'), box: word, revision: count, text: draft, audience }),
  v.object({
    type: v.literal('held'),
    why: v.picklist(heldReasons),
    /** Everything that would go out with the press, in order; `asked` for what of it is in question. */
    posts: v.pipe(
      v.array(v.object({ box: word, text: draft, audience, asked: v.boolean() })),
      v.minLength(1),
      v.maxLength(most.thread),
    ),
    /** What came into the conversation meanwhile; `gone` where the post that is answered went. */
    news: v.nullable(
      v.object({
        change: v.picklist(['answered', 'added', 'gone']),
        posts: v.pipe(v.array(post), v.maxLength(most.news)),
      }),
    ),
    /** Names of pictures and files that go with it. */
    files: v.pipe(v.array(word), v.maxLength(most.files)),
    /** The page has a private way to the person who is answered. */
    privateWay: v.boolean(),
  }),
  v.object({
    type: v.literal('word'),
    box: word,
    text: draft,
    audience,
    start: count,
    end: count,
    /** Opened by a key, so that the card is what the next keys are meant for. */
    takesFocus: v.boolean(),
  }),
  /** The card at a word went away on the page's side: the caret or the mouse left it, or the agent types on. */
  v.object({ type: v.literal('word-closed') }),
  /** `to` is whom the text went to, `threadId` where: by the time it stands there another person may be in view. */
  v.object({
    type: v.literal('sent'),
    box: word,
    text: draft,
    audience,
    at: word,
    to: v.nullable(v.object({ handle: text, name: text })),
    threadId: v.optional(word),
  }),
  v.object({
    type: v.literal('inserted'),
    request: count,
    ok: v.boolean(),
    reason: v.optional(v.picklist(['not-taken', 'differs', 'gone', 'too-soon', 'readers'])),
  }),
  /** The canary's draft, which is nobody's; answered by `canary-verdict`. */
  v.object({ type: v.literal('canary'), text: draft }),
  /** Codes of what the canary could not show; none when it could all. */
  v.object({ type: v.literal('canary-flown'), failed: v.pipe(v.array(word), v.maxLength(most.news)) }),
  v.object({ type: v.literal('use-suggestion'), index: count }),
  v.object({ type: v.literal('note') }),
  /** The time that the agent asked to wait is over. */
  v.object({ type: v.literal('reminder'), id: word, stands: v.boolean() }),
  /** The agent moved or folded the panel. */
  v.object({ type: v.literal('panel'), collapsed: v.boolean(), width: count }),
]);
export type PageMessage = v.InferOutput<typeof pageMessage>;

export interface Replacement {
  readonly box: string;
  readonly expected: string;
  readonly text: string;
  /** Only this part of what was expected. */
  readonly part?: { readonly start: number; readonly end: number };
}

/** How the panel stands: width in CSS pixels. */
export interface PanelPlace {
  readonly collapsed: boolean;
  readonly width: number;
}

/** As much of a finding as the page's side may know: where, how grave, of what kind. */
export interface PageFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  readonly group: FindingGroup;
  readonly severity: Severity;
}

export type PageCommand =
  | {
      readonly type: 'welcome';
      readonly brandHandles: readonly string[];
      readonly labels: PageLabels;
      readonly panel: PanelPlace;
      /** This version has yet to show here that it checks, marks and holds. */
      readonly canary: boolean;
    }
  | { readonly type: 'canary-verdict'; readonly findings: readonly PageFinding[] }
  | {
      readonly type: 'verdict';
      readonly box: string;
      readonly revision: number;
      readonly findings: readonly PageFinding[];
    }
  /** `audience` is who could read the box when the text was chosen for it. */
  | {
      readonly type: 'insert';
      readonly request: number;
      readonly box: string | null;
      readonly text: string;
      readonly audience: Audience;
    }
  /** Trusted words of the agent's: let exactly these texts out, once. */
  | { readonly type: 'approve'; readonly texts: readonly { readonly box: string; readonly text: string }[] }
  /** Put each text into its box, in place of what was expected there. With `send`, let all of it out afterwards. */
  | { readonly type: 'replace'; readonly changes: readonly Replacement[]; readonly send: boolean }
  /** Empty the box and open the private way to the person who is answered: the text is kept for it. */
  | { readonly type: 'open-private'; readonly box: string; readonly expected: string }
  /** Say when `due` (milliseconds since the epoch) is over, and whether the draft still stands in its box by then. */
  | { readonly type: 'remind'; readonly id: string; readonly due: number; readonly box: string | null }
  | { readonly type: 'back'; readonly box: string }
  | { readonly type: 'card'; readonly show: 'closed' | 'held' }
  | { readonly type: 'card'; readonly show: 'word'; readonly takesFocus: boolean; readonly stays?: boolean }
  | { readonly type: 'card-size'; readonly width: number; readonly height: number }
  | { readonly type: 'collapse' };

/** The few words that stand in the page itself. */
export type PageLabels = Readonly<
  Record<
    | 'clean'
    | 'findings'
    | 'checking'
    | 'notWatching'
    | 'partlyWatching'
    | 'audienceUnknown'
    | 'panel'
    | 'openPanel'
    | 'pressAgain'
    | 'resize'
    | 'uncheckedTitle'
    | 'uncheckedWhy'
    | 'uncheckedBack'
    | 'uncheckedPost',
    string
  >
>;
