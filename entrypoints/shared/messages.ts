import * as v from 'valibot';
import type { CardState, PanelState } from '../../components/panel-state.ts';
import { type FindingGroup, type FindingKind, type Severity, siteIds } from '../../lib/review/types.ts';
import type { InsertOutcome } from '../../lib/sites/site.ts';

/**
 * Everything that the parts say to each other. What arrives at the background is parsed against these schemas: a content script
 * lives beside a hostile page, and a frame can be put into any page. What the background says is trusted and only typed, so the
 * content scripts import types from here and none of the parsing.
 */

const most = { text: 10_000, draft: 50_000, posts: 200, word: 500 } as const;
const word = v.pipe(v.string(), v.maxLength(most.word));
const text = v.pipe(v.string(), v.maxLength(most.text));
const draft = v.pipe(v.string(), v.maxLength(most.draft));
const audience = v.picklist(['public', 'private', 'unknown']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

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

export const heldReasons = ['leak', 'unchecked', 'audience-changed', 'audience-unknown', 'thread-changed'] as const;
export type HeldReason = (typeof heldReasons)[number];

export const pageMessage = v.variant('type', [
  /** First word on each connection. `nonce` is what the frames of this page will be known by. */
  v.object({ type: v.literal('hello'), nonce: word, site: v.picklist(siteIds) }),
  v.object({ type: v.literal('view'), view: pageView }),
  v.object({ type: v.literal('draft'), box: word, revision: count, text: draft, audience }),
  v.object({ type: v.literal('held'), box: word, text: draft, audience, why: v.picklist(heldReasons) }),
  v.object({ type: v.literal('word'), box: word, text: draft, audience, start: count, end: count }),
  v.object({ type: v.literal('sent'), box: word, text: draft, audience, at: word }),
  v.object({
    type: v.literal('inserted'),
    request: count,
    ok: v.boolean(),
    reason: v.optional(v.picklist(['not-taken', 'differs', 'gone', 'too-soon'])),
  }),
  v.object({ type: v.literal('use-suggestion'), index: count }),
  v.object({ type: v.literal('note') }),
]);
export type PageMessage = v.InferOutput<typeof pageMessage>;

/** As much of a finding as the page's side may know: where, how grave, of what kind. */
export interface PageFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  readonly group: FindingGroup;
  readonly severity: Severity;
}

export type PageCommand =
  | { readonly type: 'welcome'; readonly brandHandles: readonly string[]; readonly labels: PageLabels }
  | {
      readonly type: 'verdict';
      readonly box: string;
      readonly revision: number;
      readonly findings: readonly PageFinding[];
    }
  | { readonly type: 'insert'; readonly request: number; readonly box: string | null; readonly text: string }
  /** Trusted words of the agent's: let exactly this text out, once. */
  | { readonly type: 'approve'; readonly box: string; readonly text: string }
  /** Put `text` into the box; `from`/`to` for a part of it. With `send`, let it out afterwards. */
  | {
      readonly type: 'replace';
      readonly box: string;
      readonly expected: string;
      readonly text: string;
      readonly part?: { readonly start: number; readonly end: number };
      readonly send: boolean;
    }
  | { readonly type: 'back'; readonly box: string }
  | { readonly type: 'card'; readonly show: CardState['state'] }
  | { readonly type: 'card-size'; readonly width: number; readonly height: number }
  | { readonly type: 'collapse' };

/** The few words that stand in the page itself. */
export type PageLabels = Readonly<
  Record<
    | 'clean'
    | 'findings'
    | 'checking'
    | 'notWatching'
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

const request = count;
export const panelMessage = v.variant('type', [
  v.object({ type: v.literal('hello'), nonce: v.nullable(word) }),
  v.object({ type: v.literal('insert-suggestion'), id: word }),
  v.object({ type: v.literal('insert-parked') }),
  v.object({ type: v.literal('link-to'), customerId: word }),
  v.object({ type: v.literal('search-customers'), request, words: word }),
  v.object({ type: v.literal('add-customer') }),
  v.object({ type: v.literal('add-note'), text: draft, channel: v.picklist(['telephone', 'shop', 'chat', 'email']) }),
  v.object({ type: v.literal('settle-promise'), promiseId: word, state: v.picklist(['kept', 'broken']) }),
  v.object({ type: v.literal('open-desk'), place: v.optional(word) }),
  v.object({ type: v.literal('collapse') }),
]);
export type PanelMessage = v.InferOutput<typeof panelMessage>;

export type PanelCommand =
  | { readonly type: 'state'; readonly state: PanelState }
  | { readonly type: 'focus-note' }
  | {
      readonly type: 'found';
      readonly request: number;
      readonly customers: readonly { customerId: string; displayName: string; because: string }[];
    };

export const cardMessage = v.variant('type', [
  v.object({ type: v.literal('hello'), nonce: word }),
  v.object({ type: v.literal('fix'), index: count }),
  v.object({ type: v.literal('not-private') }),
  v.object({ type: v.literal('post-safe') }),
  v.object({ type: v.literal('move-to-private') }),
  v.object({
    type: v.literal('post-anyway'),
    reason: v.picklist(['customer-agreed', 'already-public', 'wrong-finding', 'other']),
    words: text,
  }),
  v.object({ type: v.literal('back') }),
  v.object({ type: v.literal('resized'), width: count, height: count }),
]);
export type CardMessage = v.InferOutput<typeof cardMessage>;

export type CardCommand = { readonly type: 'state'; readonly state: CardState };

export type { InsertOutcome };
