import { approvalLasts, decideSend } from '../../../lib/guard/decide.ts';
import type { Audience } from '../../../lib/review/types.ts';
import type { ReplyBox, SendAttempt, Site } from '../../../lib/sites/site.ts';
import type { HeldReason, PageMessage } from '../messages/page.ts';
import { type Draft, newDraft } from './drafts.ts';

/** How long a held text may wait for its verdict before the agent is asked. Milliseconds. */
const patience = 1_500;
/** How long we look for a sign that what went out was posted: Facebook may take 20 seconds. Milliseconds. */
const sentWithin = 60_000;

export interface GuardWorld {
  readonly page: Document;
  readonly site: Site;
  now(): number;
  isReachable(): boolean;
  tell(message: PageMessage): void;
  /** The post that the box answers, read anew. */
  targetOf(box: ReplyBox): string | null;
  /** The dialog: why the send is held. */
  held(draft: Draft, why: HeldReason): void;
  /** Without the background there is no dialog; asks in the page itself. */
  askUnchecked(answered: (post: boolean) => void): void;
  /** Something about the draft changed: draw its badge and marks again. */
  changed(draft: Draft): void;
  /** The adapter failed on this page: shown as "not watching", never swallowed. */
  stumbled(error: unknown): void;
  /** The page has no button to click for the agent: one more press is needed. */
  pressAgain(draft: Draft): void;
}

export interface Guard {
  draftOf(box: ReplyBox): Draft;
  /** Reads the box again and has a changed text checked. */
  read(box: ReplyBox): void;
  verdict(boxId: string, revision: number, findings: Draft['verdict'] & object): void;
  approve(boxId: string, text: string): void;
  /** Says everything again to a background that was stopped. */
  retell(): void;
  forget(alive: readonly ReplyBox[]): void;
  drafts(): readonly Draft[];
}

/**
 * Holds a send until its text is known to be harmless. Listens on the window in the capture phase, before the page's own
 * listeners; a text that was just found clean goes through in the same event, untouched.
 */
export function makeGuard(world: GuardWorld, signal: AbortSignal): Guard {
  const { page, site } = world;
  const drafts = new Map<string, Draft>();
  /** Sends that went through and are not yet seen on the page. */
  const underway = new Set<string>();
  let waiting: { draft: Draft; attempt: SendAttempt; timer: ReturnType<typeof setTimeout> } | null = null;
  let lastAttempt: { boxId: string; attempt: SendAttempt } | null = null;

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

  const ask = (draft: Draft) => {
    draft.revision += 1;
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
    if (text.trim() === '') draft.audienceAtStart = null;
    else draft.audienceAtStart ??= audience;
    if (text !== draft.text || audience !== draft.audience) {
      draft.text = text;
      draft.audience = audience;
      if (draft.approval?.text !== text || draft.approval.audience !== audience) draft.approval = null;
      ask(draft);
    }
    world.changed(draft);
  };

  const decide = (draft: Draft) => {
    return decideSend(
      {
        text: draft.text,
        audience: draft.audience,
        targetId: draft.targetId,
        audienceAtStart: draft.audienceAtStart,
        verdict: draft.verdict,
        approval: draft.approval,
        reachable: world.isReachable(),
      },
      world.now(),
    );
  };

  const stopWaiting = () => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
  };

  const hold = (draft: Draft, why: HeldReason) => {
    stopWaiting();
    world.held(draft, why);
  };

  /** Lets an approved text out: by the page's own button where it has one, else by one more press of the agent's. */
  const release = (draft: Draft) => {
    const attempt = lastAttempt?.boxId === draft.box.id ? lastAttempt.attempt : null;
    const button = attempt?.button;
    if (button?.isConnected && button.getAttribute('aria-disabled') !== 'true') {
      button.click();
      return;
    }
    draft.box.element.focus();
    world.pressAgain(draft);
  };

  const letThrough = (draft: Draft) => {
    const { box, text, audience } = draft;
    const began = world.now();
    // One send is several events (key, click, submit): the yes covers them all and dies right after.
    if (draft.approval) draft.approval = { ...draft.approval, until: Math.min(draft.approval.until, began + 1_000) };
    const going = `${box.id} ${text}`;
    if (underway.has(going)) return;
    underway.add(going);
    const look = () => {
      if (signal.aborted) return;
      if (site.wasSent(box, text, page)) {
        underway.delete(going);
        world.tell({ type: 'sent', box: box.id, text, audience, at: new Date(began).toISOString() });
        const after = drafts.get(box.id);
        if (after && box.element.isConnected) read(box);
        return;
      }
      if (world.now() - began < sentWithin) setTimeout(look, 200);
      else underway.delete(going);
    };
    setTimeout(look, 150);
  };

  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onEvent = (event: Event) => {
    let attempt: SendAttempt | null;
    try {
      attempt = site.sendAttempt(event, page);
    } catch (error) {
      // An adapter that stumbles must not open the gate; `problems` shows it on the next look.
      world.stumbled(error);
      return;
    }
    if (!attempt) return;
    // Every post of a thread goes out with one click, so each must pass.
    const going: Draft[] = [];
    for (const box of attempt.boxes) {
      read(box);
      const draft = draftOf(box);
      draft.targetId = world.targetOf(box);
      if (draft.text.trim() !== '') going.push(draft);
    }
    const decisions = going.map((draft) => ({ draft, decision: decide(draft) }));
    const refused = decisions.find(({ decision }) => !decision.pass);
    if (!refused) {
      for (const draft of going) letThrough(draft);
      return;
    }
    refuse(event);
    const { draft, decision } = refused;
    lastAttempt = { boxId: draft.box.id, attempt };
    // Keys that repeat while the dialog opens must not stack a second one.
    if (event instanceof KeyboardEvent && event.repeat) return;
    if (decision.pass) return;
    if (decision.because === 'leak' || decision.because === 'audience-changed') {
      hold(draft, decision.because);
      return;
    }
    const unchecked = () =>
      world.askUnchecked((post) => {
        if (post) approve(draft.box.id, draft.text);
        else draft.box.element.focus();
      });
    stopWaiting();
    if (decision.because === 'unreachable') {
      unchecked();
      return;
    }
    const timer = setTimeout(() => {
      waiting = null;
      unchecked();
    }, patience);
    waiting = { draft, attempt, timer };
    ask(draft);
    world.changed(draft);
  };

  for (const type of ['keydown', 'keypress', 'click', 'submit'] as const) {
    page.defaultView?.addEventListener(type, onEvent, { capture: true, signal });
  }

  function approve(boxId: string, text: string): void {
    const draft = drafts.get(boxId);
    if (!draft) return;
    read(draft.box);
    if (draft.text !== text) return;
    draft.approval = {
      text,
      audience: draft.audience,
      targetId: draft.targetId,
      until: world.now() + approvalLasts,
    };
    release(draft);
  }

  return {
    draftOf,
    read,
    verdict(boxId, revision, verdict) {
      const draft = drafts.get(boxId);
      if (!draft || draft.revision !== revision) return;
      draft.askedAt = null;
      draft.verdict = verdict;
      world.changed(draft);
      if (waiting?.draft !== draft) return;
      stopWaiting();
      const decision = decide(draft);
      if (decision.pass) approve(boxId, draft.text);
      else if (decision.because === 'leak') hold(draft, 'leak');
      else hold(draft, 'thread-changed');
    },
    approve,
    retell() {
      for (const draft of drafts.values()) if (draft.text.trim() !== '') ask(draft);
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
