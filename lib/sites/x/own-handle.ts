import { every, first, isBefore, upwards } from '../page/find.ts';
import type { ReplyBox } from '../site.ts';
import { handleIn, pathOfLink } from './address.ts';
import { any, BORDER, hooks } from './hooks.ts';

/** Who we are here: the avatar in the composer (in X Pro each column may have another account), else the account switcher. */
export function ownHandle(page: Document, box: ReplyBox | null): string | null {
  const near = box === null || box.kind === 'message' ? null : composerAvatar(box);
  if (near !== null) return near;
  const switcher = first(page, hooks.accountSwitcher);
  const inSwitcher = switcher === null ? null : handleOfAvatar(first(switcher, hooks.avatar));
  if (inSwitcher !== null) return inSwitcher;
  const profile = first(page, hooks.profileLink);
  const profileHandle = profile === null ? null : handleIn(pathOfLink(profile));
  if (profileHandle !== null) return profileHandle;
  const column = box?.element.closest(any(hooks.proColumn))?.parentElement ?? null;
  return column === null ? null : handleOfAvatar(first(column, hooks.avatar, (avatar) => isOwn(avatar)));
}

function composerAvatar(box: ReplyBox): string | null {
  for (const around of upwards(box.container)) {
    const own = every(around, hooks.avatar, 30).filter((avatar) => isOwn(avatar) && isBefore(avatar, box.element));
    if (own.length > 0) return handleOfAvatar(own.at(-1) ?? null);
    if (around.matches(BORDER)) return null;
  }
  return null;
}

/** Avatars in posts and cards belong to others. */
function isOwn(avatar: Element): boolean {
  return avatar.closest(`${any(hooks.article)}, ${any(hooks.quote)}`) === null;
}

function handleOfAvatar(avatar: Element | null): string | null {
  const handle = avatar?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '') ?? '';
  return /^[A-Za-z0-9_]{1,15}$/.test(handle) ? handle : null;
}
