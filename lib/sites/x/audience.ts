import { upwards } from '../page/find.ts';
import type { AudienceReading, ReplyBox } from '../site.ts';
import { isChatHost } from './chat-roots.ts';
import { any, hooks } from './hooks.ts';

/**
 * The nearest signal around the caret decides, never the address alone: a chat drawer lies over a public timeline. Whatever is
 * not known is `unknown`, which counts as public everywhere.
 */
export function audienceOf(box: ReplyBox): AudienceReading {
  for (const element of upwards(box.element)) {
    const testid = element.getAttribute('data-testid') ?? '';
    if (testid.startsWith('tweetTextarea')) return { audience: 'public', because: 'tweetTextarea' };
    if (testid.startsWith('dm-composer-')) return { audience: 'private', because: testid };
    if (element.matches(any([...hooks.oldChatBox, ...hooks.oldChatPlace])))
      return { audience: 'private', because: testid };
    if (isChatHost(element)) {
      // only what is inside of the shadow root is the chat; anything slotted or appended to its host is not
      const inside = box.element.getRootNode() === element.shadowRoot;
      return inside ? { audience: 'private', because: testid } : { audience: 'unknown', because: testid };
    }
    if (element === box.container && element.querySelector(any(hooks.sendButton)) !== null) {
      return { audience: 'public', because: 'tweetButton' };
    }
  }
  return { audience: 'unknown', because: 'no known place' };
}
