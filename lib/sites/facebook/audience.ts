import { upwards } from '../page/find.ts';
import type { AudienceReading, ReplyBox } from '../site.ts';
import { surfaceOf } from './address.ts';
import { any, hooks } from './hooks.ts';
import { isChatTab, isPrivateReply, labelOf, messageListIn } from './places.ts';

/**
 * The nearest signal around the box decides. A dialog is no sign of privacy: ordinary posts open in one. Private needs structure
 * beside the words; whatever is not known is `unknown`, which counts as public everywhere.
 */
export function audienceOf(box: ReplyBox): AudienceReading {
  const element = box.element;
  const label = labelOf(element);
  if (label !== null && label !== 'suite-message') return { audience: 'public', because: `label of a ${label} box` };

  const dialog = element.closest('[role="dialog"]');
  if (dialog !== null && isPrivateReply(dialog)) return { audience: 'private', because: 'private reply dialog' };

  const surface = surfaceOf(element.ownerDocument);
  for (const around of upwards(element)) {
    if (around === element) continue;
    if (around.matches(any(hooks.article)) || around.querySelector(any(hooks.article)) !== null) {
      return { audience: 'public', because: 'role=article' };
    }
    if (isChatTab(around)) return { audience: 'private', because: 'chat tab' };
    if (around.querySelector(any(hooks.log)) !== null) {
      const inMain = around.closest(any(hooks.main)) !== null;
      return surface.name === 'messages' && inMain
        ? { audience: 'private', because: 'role=log' }
        : { audience: 'unknown', because: 'role=log outside of messages' };
    }
    if (surface.name === 'suite' && messageListIn(around) !== null) {
      return { audience: surface.audience, because: 'inbox address beside its message list' };
    }
    if (around === dialog || around.matches(any(hooks.main))) break;
  }
  if (surface.name === 'suite' && surface.audience === 'public')
    return { audience: 'public', because: 'inbox address' };
  return { audience: 'unknown', because: 'no known place' };
}
