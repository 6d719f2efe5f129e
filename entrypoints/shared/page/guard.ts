import { approvalLasts } from '../../../lib/guard/decide.ts';
import { beginThread, threadNews } from '../../../lib/guard/thread-change.ts';
import type { Audience } from '../../../lib/review/types.ts';
import type { ReplyBox, SendAttempt } from '../../../lib/sites/site.ts';
import { type Draft, forgetQuestions, newDraft, type Seen, seeTarget } from './drafts.ts';
import type { ApprovedText, Guard, GuardWorld, HeldSend } from './guard-world.ts';
import { changedSince, gravestOf, type Judgement, makeJudge } from './judging.ts';
import { makeRelease } from './release.ts';
import { watchUnderway } from './underway.ts';

/** How long a held text may wait for its verdict before the agent is asked here; longer while the background starts. Milliseconds. */
const patience = { usual: 1_500, starting: 4_000 } as const;
/** How long for the dialog, which a background that was stopped has to open first. Milliseconds. */
const dialogWithin = 4_000;

/**
 * Holds a send until its text is known to be harmless. Listens on the window in the capture phase, before the page's own
 * listeners; a text that was just found clean goes through in the same event, untouched.
 */
export function makeGuard(world: GuardWorld, signal: AbortSignal): Guard {
  const { page, site } = world;
  const drafts = new Map<string, Draft>();
  /** A press that waits for verdicts: the texts as they were when it came. */
  let waiting: { going: readonly Draft[]; texts: readonly string[]; timer: ReturnType<typeof setTimeout> } | null =
    null;
  let holding: HeldSend | null = null;
  /** What the agent is asked about here, in the page. */
  let questioned: readonly Draft[] = [];
  let dialogTimer: ReturnType<typeof setTimeout> | undefined;
  let lastAttempt: { boxes: readonly string[]; button: HTMLElement | null } | null = null;
  /** Until then the agent wants a text out that could not even be read. Milliseconds since the epoch. */
  let blindUntil = 0;

  const underway = watchUnderway(
    {
      page,
      site,
      now: world.now,
      tell: world.tell,
      posted(box) {
        world.posted(box);
        const draft = drafts.get(box.id);
        if (!draft) return;
        forgetQuestions(draft);
        read(box);
      },
    },
    signal,
  );

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

  function read(box: ReplyBox): void {
    const draft = draftOf(box);
    const text = site.editorOf(box).read(box.element);
    const audience: Audience = site.audienceOf(box).audience;
    if (text.trim() === '') {
      draft.audienceAtStart = null;
      draft.threadAtStart = null;
      if (world.filesOf(box).length === 0) forgetQuestions(draft);
    } else if (draft.audienceAtStart === null) {
      draft.audienceAtStart = audience;
      draft.threadAtStart = beginThread(world.read(box), world.now());
    }
    if (text !== draft.text || audience !== draft.audience) {
      draft.text = text;
      draft.audience = audience;
      if (draft.approval?.text !== text || draft.approval.audience !== audience) draft.approval = null;
      if (holding?.going.includes(draft) && draft.held?.text !== text) holding = null;
      ask(draft, world.toldCase(box));
    }
    world.changed(draft);
  }

  const judge = makeJudge(world, underway.said);

  const leaving = makeRelease(world, underway, read, signal);

  const stopWaiting = () => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
  };

  const rememberHeld = (held: readonly Draft[], { reading }: Seen) => {
    for (const draft of held) {
      const { text, audience, files } = draft;
      draft.held = { text, audience, targetId: reading.targetId, to: reading.customer?.handle ?? '' };
      // What the agent is told now is no news at the next press.
      draft.threadAtStart = beginThread(reading, world.now());
      draft.filesAsked = files.join('\n');
    }
  };

  /** The one question that needs no background. Its yes is for the texts that it was asked about. */
  const question = (held: readonly Draft[], seen: Seen) => {
    stopWaiting();
    rememberHeld(held, seen);
    const texts = held.map(({ box, text }) => ({ box: box.id, text }));
    questioned = held;
    world.askUnchecked((post) => {
      questioned = [];
      if (post) approve(texts);
      else {
        for (const { box } of texts) letGo(box);
        held[0]?.box.element.focus();
      }
    });
  };

  const hold = (send: HeldSend, seen: Seen) => {
    stopWaiting();
    clearTimeout(dialogTimer);
    if (!world.isReachable()) {
      question(send.held, seen);
      return;
    }
    questioned = [];
    rememberHeld(send.held, seen);
    // Asked about a leak the agent was not told yet that who is answered can't be seen.
    if (send.why === 'partly-unseen') for (const draft of send.held) draft.unseenAsked = true;
    holding = send;
    world.held(send);
    // A send that stops without a word would look like a broken page.
    dialogTimer = setTimeout(() => {
      if (holding === send) question(send.held, seen);
    }, dialogWithin);
  };

  /** Something of it may not go as it is: ask the background, the agent, or both one after the other. One question for all of it. */
  const settle = ({ all, seen, news }: Judgement) => {
    const refused = all.flatMap(({ draft, decision }) => (decision.pass ? [] : [{ draft, because: decision.because }]));
    const held = refused.filter(({ because }) => because !== 'just-sent');
    const unchecked = held.filter(({ because }) => because === 'not-checked');
    if (held.length === 0) return;
    const going = all.map(({ draft }) => draft);
    if (held.some(({ because }) => because === 'unreachable')) {
      question(
        held.map(({ draft }) => draft),
        seen,
      );
    } else if (unchecked.length > 0) {
      waiting ??= {
        going,
        texts: going.map(({ text }) => text),
        timer: setTimeout(
          () => {
            waiting = null;
            question(
              held.map(({ draft }) => draft),
              seen,
            );
          },
          patience[world.isStarting() ? 'starting' : 'usual'],
        ),
      };
      for (const { draft } of unchecked) {
        if (draft.askedAt === null || draft.askedFor !== seen.caseKey) ask(draft, seen.caseKey);
        world.changed(draft);
      }
    } else {
      const why = gravestOf(held.map(({ because }) => because));
      hold({ going, held: held.map(({ draft }) => draft), why, news }, seen);
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
      if (draft.text.trim() !== '' || world.filesOf(box).length > 0) going.push(draft);
    }
    const [first] = going;
    if (!first) return;
    const judgement = judge(going, first, attempt.via);
    const isAsked = !leaving.isReleasing() && holding?.held.some((draft) => going.includes(draft)) === true;
    if (!isAsked && judgement.all.every(({ decision }) => decision.pass)) {
      for (const judged of judgement.all) leaving.letThrough(judged, judgement.seen, attempt.via);
      return;
    }
    refuse(event);
    // Keys that repeat while the dialog opens, and a second press, must not stack a second one.
    if (isAsked || (event instanceof KeyboardEvent && event.repeat)) return;
    lastAttempt = { boxes: going.map(({ box }) => box.id), button: attempt.button };
    stopWaiting();
    settle(judgement);
  };

  const onEvent = (event: Event) => {
    let attempt: SendAttempt | null = null;
    try {
      if (event.type === 'keydown') underway.heard(event);
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

  // A document that nobody sees (the canary's) has no window.
  const heard: EventTarget = page.defaultView ?? page;
  for (const type of ['keydown', 'keypress', 'click', 'submit'] as const) {
    heard.addEventListener(type, onEvent, { capture: true, signal });
  }

  function letGo(boxId: string): void {
    const draft = drafts.get(boxId);
    if (draft) draft.held = null;
    if (holding?.held.some(({ box }) => box.id === boxId)) holding = null;
  }

  function approve(texts: readonly ApprovedText[]): void {
    const chosen = texts.flatMap(({ box, text }) => {
      const draft = drafts.get(box);
      return draft ? [{ draft, text }] : [];
    });
    const [first] = chosen;
    if (!first || chosen.length < texts.length) return;
    for (const { draft } of chosen) read(draft.box);
    const held = chosen.map(({ draft }) => draft);
    const was = held.map((draft) => draft.held);
    const send = holding;
    for (const { box } of texts) letGo(box);
    if (chosen.some(({ draft, text }) => draft.text !== text)) return;
    const seen = world.see(first.draft.box);
    for (const [index, draft] of held.entries()) {
      const before = was[index];
      const why = before && changedSince(before, draft, seen);
      if (!why) continue;
      const start = draft.threadAtStart;
      const news = start && threadNews(start, seen.reading, draft.audience, underway.said);
      hold({ going: send?.going ?? held, held, why, news }, seen);
      return;
    }
    const { targetId } = seen.reading;
    for (const draft of held) {
      const { text, audience } = draft;
      draft.targetId = targetId;
      draft.approval = { text, audience, targetId, until: world.now() + approvalLasts };
    }
    const { boxes = [], button = null } = lastAttempt ?? {};
    leaving.release(held, boxes.includes(first.draft.box.id) ? button : null);
  }

  return {
    draftOf,
    read,
    saw(box, seen) {
      const draft = draftOf(box);
      seeTarget(draft, seen.reading.targetId);
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
      // It came late, but it says more than the question that stands in for it.
      if (questioned.includes(draft)) {
        const judgement = judge(questioned, draft);
        const isKnown = judgement.all.every(({ decision }) => decision.pass || decision.because !== 'not-checked');
        if (isKnown && !judgement.all.every(({ decision }) => decision.pass)) settle(judgement);
        return;
      }
      if (!waiting?.going.includes(draft)) return;
      const { going, texts } = waiting;
      // Who writes on after the press has thought better of it.
      if (going.some((each, index) => each.text !== texts[index])) {
        stopWaiting();
        return;
      }
      const [first] = going;
      if (!first) return;
      const judgement = judge(going, first);
      if (judgement.all.every(({ decision }) => decision.pass)) {
        stopWaiting();
        for (const { box } of going) letGo(box.id);
        approve(going.filter((each) => each.text.trim() !== '').map((each) => ({ box: each.box.id, text: each.text })));
      } else settle(judgement);
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
      if (holding) world.held(holding);
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
