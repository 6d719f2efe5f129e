import * as v from 'valibot';
import { type PanelState, privateHows, type UnlockTried } from '../../../components/panel-state.ts';
import { ticks } from '../../../lib/incident/incident.ts';
import { count, draft, word } from './fields.ts';
import { suggestionMessages } from './suggestions.ts';

/** What the panel asks for. Nothing that deletes, exports or changes settings: a page could lay something over the frame. */
export const panelMessage = v.variant('type', [
  v.object({ type: v.literal('hello'), nonce: v.nullable(word) }),
  v.object({ type: v.literal('insert-suggestion'), id: word }),
  v.object({ type: v.literal('insert-parked') }),
  v.object({ type: v.literal('insert-private'), how: v.picklist(privateHows) }),
  v.object({ type: v.literal('link-to'), customerId: word }),
  v.object({ type: v.literal('search-customers'), request: count, words: word }),
  v.object({ type: v.literal('add-customer') }),
  v.object({
    type: v.literal('add-note'),
    text: draft,
    channel: v.picklist(['telephone', 'shop', 'chat', 'email']),
    mood: v.optional(v.picklist(['angry', 'worried', 'neutral', 'happy'])),
    direction: v.optional(v.picklist(['in', 'out'])),
  }),
  v.object({ type: v.literal('asked-for'), kind: word }),
  v.object({ type: v.literal('record-direct'), wanted: v.boolean() }),
  v.object({ type: v.literal('settle-promise'), promiseId: word, state: v.picklist(['kept', 'broken']) }),
  v.object({ type: v.literal('confirm-promise'), promiseId: word }),
  /** Calm words, or the way to a private channel, into the box in use. */
  v.object({ type: v.literal('cool'), how: v.picklist(['calm', 'private']) }),
  v.object({ type: v.literal('hand-over'), caseId: word, to: word, note: draft }),
  /** "I posted something I should not have." */
  v.object({ type: v.literal('incident-begin') }),
  v.object({ type: v.literal('incident-open'), index: v.nullable(count) }),
  v.object({
    type: v.literal('incident-step'),
    step: v.picklist(ticks),
    done: v.boolean(),
  }),
  v.object({ type: v.literal('incident-apologise') }),
  v.object({ type: v.literal('incident-close') }),
  ...suggestionMessages,
  /** Looked at and forgotten: nothing keeps it, nothing logs it. */
  v.object({ type: v.literal('unlock'), request: count, passphrase: v.pipe(v.string(), v.maxLength(500)) }),
  v.object({ type: v.literal('open-desk'), place: v.optional(word) }),
  v.object({ type: v.literal('collapse') }),
]);
export type PanelMessage = v.InferOutput<typeof panelMessage>;

export type PanelCommand =
  | { readonly type: 'state'; readonly state: PanelState }
  | { readonly type: 'focus-note' }
  | { readonly type: 'unlock-tried'; readonly request: number; readonly tried: UnlockTried }
  | {
      readonly type: 'found';
      readonly request: number;
      readonly customers: readonly { customerId: string; displayName: string; because: string }[];
    };
