import * as v from 'valibot';
import type { CardState } from '../../../components/panel-state.ts';
import { count, text, word } from './fields.ts';

/** What the small frame at a word, or the dialog at a held send, asks for. */
export const cardMessage = v.variant('type', [
  v.object({ type: v.literal('hello'), nonce: word }),
  v.object({ type: v.literal('fix'), index: count }),
  v.object({ type: v.literal('let-be'), how: v.picklist(['here', 'everywhere', 'rule']) }),
  v.object({ type: v.literal('undo') }),
  v.object({ type: v.literal('post-safe') }),
  v.object({ type: v.literal('move-to-private') }),
  v.object({ type: v.literal('open-private') }),
  v.object({ type: v.literal('wait') }),
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
