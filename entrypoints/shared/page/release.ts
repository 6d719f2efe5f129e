import { approvalLasts, type SendVia } from '../../../lib/guard/decide.ts';
import type { ReplyBox } from '../../../lib/sites/site.ts';
import type { Draft, Seen } from './drafts.ts';
import type { GuardWorld } from './guard-world.ts';
import type { Judged } from './judging.ts';
import type { Underway } from './underway.ts';

/** A page that takes our click has begun to do something about it by then. Milliseconds. */
const reactsWithin = 1_200;
/** The events of one press come within this time. Milliseconds. */
const onePress = 1_000;
const everyWay: readonly SendVia[] = ['key', 'click', 'submit'];

export interface Release {
  /** Lets approved texts out: by the page's own `button` where it has one, else by one more press of the agent's. */
  release(approved: readonly Draft[], button: HTMLElement | null): void;
  /** A text that may go goes: its yes is used up, and it is looked for on the page. */
  letThrough(judged: Judged, seen: Seen, via: SendVia): void;
  /** True while our own click on the page's button is under way. */
  isReleasing(): boolean;
}

/** How a text that may go leaves: once for each yes, whatever the page does. */
export function makeRelease(
  world: GuardWorld,
  underway: Underway,
  read: (box: ReplyBox) => void,
  signal: AbortSignal,
): Release {
  const { page } = world;
  let releasing = false;

  /** Lets approved texts out: by the page's own button where it has one, else by one more press of the agent's. */
  const release = (approved: readonly Draft[], button: HTMLElement | null) => {
    const [draft] = approved;
    if (!draft) return;
    const { box, text } = draft;
    const again = () => {
      for (const each of approved) {
        if (each.approval) each.approval = { ...each.approval, passed: [], until: world.now() + approvalLasts };
      }
      box.element.focus();
      world.pressAgain(draft);
    };
    const canBePressed = () => button?.isConnected === true && button.getAttribute('aria-disabled') !== 'true';
    if (!button || !canBePressed()) {
      again();
      return;
    }
    // The words of a comment on its way stand on the page once more, outside of the box.
    const timesShown = () => (page.body?.textContent ?? '').split(text.trim().slice(0, 60)).length;
    const before = timesShown();
    releasing = true;
    button.click();
    releasing = false;
    // Some pages take no click that a script made.
    setTimeout(() => {
      if (signal.aborted || !canBePressed() || !box.element.isConnected || timesShown() !== before) return;
      read(box);
      if (draft.text === text) again();
    }, reactsWithin);
  };

  const letThrough = (judged: Judged, { reading }: Seen, via: SendVia) => {
    const { draft, decision } = judged;
    const { box, text, audience, approval } = draft;
    if (approval && decision.because === 'approved') {
      // One send is several events (key, click, submit): each of them passes once. After our own click nothing else does.
      draft.approval = releasing
        ? { ...approval, passed: everyWay, until: world.now() + 2 * reactsWithin }
        : {
            ...approval,
            passed: [...(approval.passed ?? []), via],
            until: Math.min(approval.until, world.now() + onePress),
          };
    }
    if (text.trim() !== '') underway.add(box, text, audience, reading);
  };

  return { release, letThrough, isReleasing: () => releasing };
}
