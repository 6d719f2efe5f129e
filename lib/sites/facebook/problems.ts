import { EDITABLE, every, first, isHidden } from '../page/find.ts';
import { distinct, problem } from '../problem.ts';
import type { Problem } from '../site.ts';
import { surfaceOf } from './address.ts';
import { audienceOf } from './audience.ts';
import { any, hooks } from './hooks.ts';
import { findReplyBoxes } from './reply-boxes.ts';
import { readThread } from './thread.ts';

/** What Facebook's page should have here and hasn't. */
export function problemsOf(page: Document): readonly Problem[] {
  const found: Problem[] = [];
  const main = first(page, hooks.main);
  if (first(page, hooks.mobile) !== null && main === null) return [problem('not-supported', 'data-mcomponent')];

  const surface = surfaceOf(page);
  for (const box of findReplyBoxes(page)) {
    if (isHidden(box.element)) continue;
    const { audience, because } = audienceOf(box);
    if (box.kind === 'unknown') found.push(problem('unknown-box', 'label of the box'));
    if (audience === 'unknown') found.push(problem('audience-unknown', because));
  }
  const overlooked = every(page, hooks.deadBox, 60).find(
    (box) =>
      box.closest(EDITABLE) === null &&
      !box.matches('input, textarea') &&
      !isHidden(box) &&
      (box.hasAttribute('data-lexical-editor') || (box.textContent ?? '').trim() !== '' || page.activeElement === box),
  );
  if (overlooked !== undefined) found.push(problem('no-reply-box', 'contenteditable'));
  const isConversation = surface.name === 'messages' ? surface.thread !== null : surface.name !== 'other';
  const hasDialog =
    first(page, ['[role="dialog"]'], (dialog) => dialog.querySelector(any(hooks.article)) !== null) !== null;
  const isDrawn =
    main !== null || page.body?.querySelector('[role="banner"], [role="dialog"], [role="article"]') !== null;
  if (isDrawn && (isConversation || hasDialog))
    found.push(...readThread(null, page, { brandHandles: [] }, clockOf(page)).problems);
  return distinct(found);
}

/** Milliseconds since the epoch by the page's own clock. */
function clockOf(page: Document): number {
  const clock = page.defaultView?.performance;
  return clock === undefined ? 0 : clock.timeOrigin + clock.now();
}
