import { approvalLasts, decideSend, type SendDecision } from '../../../lib/guard/decide.ts';
import { beginThread, threadChange } from '../../../lib/guard/thread-change.ts';
import type { Audience } from '../../../lib/review/types.ts';
import type { ReplyBox, SendAttempt, Site, ThreadReading } from '../../../lib/sites/site.ts';
import type { HeldReason, PageFinding, PageMessage } from '../messages/page.ts';
import { type Draft, type HeldFor, newDraft, type Seen } from './drafts.ts';

/** How long a held text may wait for its verdict before the agent is asked here. Milliseconds. */
const patience = 1_500;
/** How long for the dialog, which a background that was stopped has to open first. Milliseconds. */
const dialogWithin = 4_000;
/** How long we look for a sign that what went out was posted: Facebook may take 20 seconds. Milliseconds. */
const sentWithin = 60_000;
/** A page that takes our click has begun to do something about it by then. Milliseconds. */
const reactsWithin = 1_200;
/** Own texts that are remembered, so that they are not taken for a colleague's. */
const mostSaid = 20;

export interface GuardWorld {
  readonly page: Document;
  readonly site: Site;
  now(): number;
  isReachable(): boolean;
  tell(message: PageMessage): void;
  /** Reads the conversation of the box anew; tells it to the background first where that knows another. */
  see(box: ReplyBox): Seen;
  /** Reads it without telling. */
  read(box: ReplyBox): ThreadReading;
  /** Key of the case that the background knows, where it is the case of this box; else empty. */
  toldCase(box: ReplyBox): string;
  /** The dialog: why the send is held. */
  held(draft: Draft, why: HeldReason): void;
  /** Without the background there is no dialog; asks in the page itself. */
  askUnchecked(answered: (post: boolean) => void): void;
  /** Something about the draft changed: draw its badge and marks again. */
  changed(draft: Draft): void;
  /** The adapter failed on this page: shown as "not watching", never swallowed. */
  stumbled(error: unknown): void;
  /** The page has no button that we could click for the agent: one more press is needed. */
  pressAgain(draft: Draft): void;
}

export interface Guard {
  draftOf(box: ReplyBox): Draft;
  /** Reads the box again and has a changed text checked. */
  read(box: ReplyBox): void;
  /** The conversation of the box in use, as it was just told to the background. */
  saw(box: ReplyBox, seen: Seen): void;
  verdict(boxId: string, revision: number, findings: readonly PageFinding[]): void;
  approve(boxId: string, text: string): void;
  /** The dialog about this box stands: no need to ask here. */
  dialogShown(): void;
  /** The agent went back to the draft, or it was changed: no dialog is owed any more. */
  letGo(boxId: string): void;
  /** Says everything again to a background that was stopped. */
  retell(): void;
  forget(alive: readonly ReplyBox[]): void;
  drafts(): readonly Draft[];
}

/** Keys that change a text, as far as they matter here. */
function edits(event: KeyboardEvent): boolean {
  const isChord = event.ctrlKey || event.metaKey;
  if (event.key === 'Backspace' || event.key === 'Delete') return true;
  return isChord ? /^[xvz]$/i.test(event.key) : event.key.length === 1;
}

/**
 * Holds a send until its text is known to be harmless. Listens on the window in the capture phase, before the page's own
 * listeners; a text that was just found clean goes through in the same event, untouched.
 */
export function makeGuard(world: GuardWorld, signal: AbortSignal): Guard {
  const { page, site } = world;
  const drafts = new Map<string, Draft>();
  /** Sends that went through and are not yet seen on the page. */
  const underway = new Map<string, { readonly box: ReplyBox; readonly text: string }>();
  /** What went through lately, newest last. */
  const said: string[] = [];
  let waiting: { draft: Draft; text: string; timer: ReturnType<typeof setTimeout> } | null = null;
  let holding: { draft: Draft; why: HeldReason } | null = null;
  let dialogTimer: ReturnType<typeof setTimeout> | undefined;
  let lastAttempt: { boxId: string; button: HTMLElement | null } | null = null;
  /** Until then the agent wants a text out that could not even be read. Milliseconds since the epoch. */
  let blindUntil = 0;

  const draftOf = (box: ReplyBox): Draft => {
    const known = drafts.get(box.id);
    if (known) {
      known.box = box;
      return known;
    }
    const made = newDraft(box, site.audienceOf(box).audience);
    drafts.set(box.id, made);
    return made;
  };

  const ask = (draft: Draft, caseKey: string) => {
    draft.revision += 1;
    draft.askedFor = caseKey;
    draft.askedAt = world.now();
    world.tell({
      type: 'draft',
      box: draft.box.id,
      revision: draft.revision,
      text: draft.text,
      audience: draft.audience,
    });
  };

  const read = (box: ReplyBox) => {
    const draft = draftOf(box);
    const text = site.editorOf(box).read(box.element);
    const audience: Audience = site.audienceOf(box).audience;
    if (text.trim() === '') {
      draft.audienceAtStart = null;
      draft.threadAtStart = null;
    } else if (draft.audienceAtStart === null) {
      draft.audienceAtStart = audience;
      draft.threadAtStart = beginThread(world.read(box), world.now());
    }
    if (text !== draft.text || audience !== draft.audience) {
      draft.text = text;
      draft.audience = audience;
      if (draft.approval?.text !== text || draft.approval.audience !== audience) draft.approval = null;
      if (holding?.draft === draft && draft.held?.text !== text) holding = null;
      ask(draft, world.toldCase(box));
    }
    world.changed(draft);
  };

  /** Looks at the page once more and says whether this text may go. */
  const judge = (draft: Draft): { readonly decision: SendDecision; readonly seen: Seen } => {
    const seen = world.see(draft.box);
    const { text, audience, audienceAtStart, threadAtStart, verdict, approval } = draft;
    const { targetId } = seen.reading;
    draft.targetId = targetId;
    const decision = decideSend(
      {
        text,
        audience,
        targetId,
        audienceAtStart,
        verdict: verdict?.caseKey === seen.caseKey ? { ...verdict, targetId } : null,
        approval,
        reachable: world.isReachable(),
        threadChanged: threadAtStart !== null && threadChange(threadAtStart, seen.reading, audience, said) !== null,
      },
      world.now(),
    );
    return { decision, seen };
  };

  const stopWaiting = () => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
  };

  const rememberHeld = (draft: Draft, { reading }: Seen) => {
    const { text, audience } = draft;
    draft.held = { text, audience, targetId: reading.targetId, to: reading.customer?.handle ?? '' };
    // What the agent is told now is no news at the next press.
    draft.threadAtStart = beginThread(reading, world.now());
  };

  /** The one question that needs no background. Its yes is for the text that it was asked about. */
  const question = (draft: Draft, seen: Seen) => {
    stopWaiting();
    rememberHeld(draft, seen);
    const { text } = draft;
    world.askUnchecked((post) => {
      if (post) approve(draft.box.id, text);
      else {
        letGo(draft.box.id);
        draft.box.element.focus();
      }
    });
  };

  const hold = (draft: Draft, why: HeldReason, seen: Seen) => {
    stopWaiting();
    clearTimeout(dialogTimer);
    if (!world.isReachable()) {
      question(draft, seen);
      return;
    }
    rememberHeld(draft, seen);
    holding = { draft, why };
    world.held(draft, why);
    // A send that stops without a word would look like a broken page.
    dialogTimer = setTimeout(() => {
      if (holding?.draft === draft) question(draft, seen);
    }, dialogWithin);
  };

  const refused = (draft: Draft, because: (SendDecision & { pass: false })['because'], seen: Seen) => {
    if (because === 'unreachable') question(draft, seen);
    else if (because !== 'not-checked') hold(draft, because, seen);
    else {
      waiting ??= {
        draft,
        text: draft.text,
        timer: setTimeout(() => {
          waiting = null;
          question(draft, seen);
        }, patience),
      };
      ask(draft, seen.caseKey);
      world.changed(draft);
    }
  };

  /** Lets an approved text out: by the page's own button where it has one, else by one more press of the agent's. */
  const release = (draft: Draft) => {
    const { box, text } = draft;
    const button = lastAttempt?.boxId === box.id ? lastAttempt.button : null;
    const again = () => {
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
    button.click();
    // Some pages take no click that a script made.
    setTimeout(() => {
      if (signal.aborted || !canBePressed() || !box.element.isConnected || timesShown() !== before) return;
      read(box);
      if (draft.text !== text) return;
      if (draft.approval) draft.approval = { ...draft.approval, until: world.now() + approvalLasts };
      again();
    }, reactsWithin);
  };

  const letThrough = (draft: Draft, { reading }: Seen, isByHand: boolean) => {
    const { box, text, audience } = draft;
    const began = world.now();
    // One send is several events (key, click, submit): the yes covers them all and dies right after. Our own click may count for nothing.
    if (draft.approval && isByHand)
      draft.approval = { ...draft.approval, until: Math.min(draft.approval.until, began + 1_000) };
    said.push(text);
    if (said.length > mostSaid) said.shift();
    const going = `${box.id} ${text}`;
    if (underway.has(going)) return;
    underway.set(going, { box, text });
    const to = reading.customer ? { ...reading.customer } : null;
    const threadId = reading.posts.find(({ id }) => id !== undefined)?.id;
    const look = () => {
      if (signal.aborted || !underway.has(going)) return;
      if (site.wasSent(box, text, page)) {
        underway.delete(going);
        const at = new Date(began).toISOString();
        // Whom it went to, not who is in view by now: the agent may have gone on.
        world.tell({ type: 'sent', box: box.id, text, audience, at, to, ...(threadId ? { threadId } : {}) });
        const after = drafts.get(box.id);
        if (after && box.element.isConnected) read(box);
        return;
      }
      if (world.now() - began < sentWithin) setTimeout(look, 200);
      else underway.delete(going);
    };
    setTimeout(look, 150);
  };

  /** A text that the agent edits while it stands in its box was not posted: what empties the box afterwards is her hand. */
  const forgetEdited = (event: Event) => {
    if (underway.size === 0 || !event.isTrusted || !(event instanceof KeyboardEvent) || !edits(event)) return;
    const path = event.composedPath();
    for (const [going, { box, text }] of underway) {
      if (path.includes(box.element) && site.editorOf(box).read(box.element).trim() === text.trim())
        underway.delete(going);
    }
  };

  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const consider = (event: Event, attempt: SendAttempt) => {
    // Every post of a thread goes out with one click, so each must pass.
    const going: Draft[] = [];
    for (const box of attempt.boxes) {
      read(box);
      const draft = draftOf(box);
      if (draft.text.trim() !== '') going.push(draft);
    }
    const judged = going.map((draft) => ({ draft, ...judge(draft) }));
    for (const { draft, decision, seen } of judged) {
      if (decision.pass) continue;
      refuse(event);
      lastAttempt = { boxId: draft.box.id, button: attempt.button };
      // Keys that repeat while the dialog opens must not stack a second one.
      if (event instanceof KeyboardEvent && event.repeat) return;
      stopWaiting();
      refused(draft, decision.because, seen);
      return;
    }
    for (const { draft, seen } of judged) letThrough(draft, seen, event.isTrusted);
  };

  const onEvent = (event: Event) => {
    let attempt: SendAttempt | null = null;
    try {
      if (event.type === 'keydown') forgetEdited(event);
      attempt = site.sendAttempt(event, page);
      if (attempt) consider(event, attempt);
    } catch (error) {
      world.stumbled(error);
      // What cannot be read cannot be judged: the agent is asked, and a yes lets the next presses pass.
      if (!attempt || world.now() <= blindUntil) return;
      refuse(event);
      world.askUnchecked((post) => {
        if (post) blindUntil = world.now() + approvalLasts;
        attempt?.boxes[0]?.element.focus();
      });
    }
  };

  for (const type of ['keydown', 'keypress', 'click', 'submit'] as const) {
    page.defaultView?.addEventListener(type, onEvent, { capture: true, signal });
  }

  function letGo(boxId: string): void {
    const draft = drafts.get(boxId);
    if (draft) draft.held = null;
    if (holding?.draft.box.id === boxId) holding = null;
  }

  /** What a yes that was given for `was` runs against now; null when it still fits. */
  const changedSince = (was: HeldFor, draft: Draft, { reading }: Seen): HeldReason | null => {
    if (was.audience !== draft.audience) return 'audience-changed';
    if (was.to !== (reading.customer?.handle ?? '')) return 'thread-changed';
    // In a direct message the customer's last words are the target, and she may go on.
    return draft.audience === 'private' || was.targetId === reading.targetId ? null : 'thread-changed';
  };

  function approve(boxId: string, text: string): void {
    const draft = drafts.get(boxId);
    if (!draft) return;
    read(draft.box);
    const was = draft.held;
    letGo(boxId);
    if (draft.text !== text) return;
    const seen = world.see(draft.box);
    const change = was && changedSince(was, draft, seen);
    if (change) {
      hold(draft, change, seen);
      return;
    }
    const { audience } = draft;
    const { targetId } = seen.reading;
    draft.targetId = targetId;
    draft.approval = { text, audience, targetId, until: world.now() + approvalLasts };
    release(draft);
  }

  return {
    draftOf,
    read,
    saw(box, seen) {
      const draft = draftOf(box);
      draft.targetId = seen.reading.targetId;
      if (draft.text.trim() === '') return;
      draft.threadAtStart ??= beginThread(seen.reading, world.now());
      if (draft.askedFor !== seen.caseKey) ask(draft, seen.caseKey);
    },
    verdict(boxId, revision, findings) {
      const draft = drafts.get(boxId);
      if (!draft || draft.revision !== revision) return;
      const { text, audience, targetId, askedFor: caseKey } = draft;
      draft.askedAt = null;
      draft.verdict = { text, audience, targetId, findings, caseKey };
      world.changed(draft);
      if (waiting?.draft !== draft) return;
      // Who writes on after the press has thought better of it.
      if (waiting.text !== text) {
        stopWaiting();
        return;
      }
      const { decision, seen } = judge(draft);
      if (decision.pass) {
        stopWaiting();
        letGo(boxId);
        approve(boxId, text);
      } else refused(draft, decision.because, seen);
    },
    approve,
    dialogShown() {
      clearTimeout(dialogTimer);
    },
    letGo,
    retell() {
      for (const draft of drafts.values()) {
        if (draft.text.trim() === '') continue;
        const caseKey = world.toldCase(draft.box);
        // A box that is not in use is asked about at its send, when its case is known again.
        if (caseKey !== '') ask(draft, caseKey);
        else draft.askedFor = '';
        if (draft.verdict && caseKey === '') draft.verdict = { ...draft.verdict, caseKey: '' };
      }
      if (holding) world.held(holding.draft, holding.why);
    },
    forget(alive) {
      const ids = new Set(alive.map(({ id }) => id));
      for (const [id, draft] of drafts) {
        if (!ids.has(id) && !draft.box.element.isConnected) drafts.delete(id);
      }
    },
    drafts: () => [...drafts.values()],
  };
}
