import { type Knobs, knobNames } from '../knobs.ts';
import { brand, personOf } from './seed/people.ts';

export type InboxKind = 'all' | 'messenger' | 'instagram_direct' | 'facebook' | 'instagram';
export type InboxThread = 'FB_MESSAGE' | 'IG_MESSAGE' | 'FB_PAGE_POST' | 'INSTAGRAM_POST';

/** A host of its own with knobs of its own: the session cookie of www.facebook.com does not reach it. */
export function inboxUrl(
  kind: InboxKind,
  selected: { readonly id: string; readonly type?: InboxThread } | null = null,
  knobs: Partial<Knobs> = {},
): string {
  const url = new URL(`https://business.facebook.com/latest/inbox/${kind}?asset_id=${brand.id}&mailbox_id=${brand.id}`);
  if (selected) url.searchParams.set('selected_item_id', selected.id);
  if (selected?.type) url.searchParams.set('thread_type', selected.type);
  for (const name of knobNames) {
    if (knobs[name] !== undefined) url.searchParams.set(name, String(knobs[name]));
  }
  return url.href;
}

/** Messenger's address of a person, given by profile key. */
export const messengerPath = (key: string): string => `/messages/t/${personOf(key).id}/`;
