import type { InsertOutcome, ReplyBox, Site } from '../../../lib/sites/site.ts';
import type { PageCommand, PageMessage } from '../messages/page.ts';
import type { Draft } from './drafts.ts';
import type { Guard } from './guard-world.ts';

export interface HandsWorld {
  readonly page: Document;
  readonly site: Site;
  readonly guard: Guard;
  boxes(): readonly ReplyBox[];
  inUse(): ReplyBox | null;
  send(message: PageMessage): void;
}

/** What the page's side does in the boxes for the agent: puts texts in, takes them out, and sees whether one still stands there later. */
export function makeHands(world: HandsWorld, signal: AbortSignal) {
  const { page, site, guard, send } = world;
  let insertedAt = 0;
  async function insert({ request, box: boxId, text, audience }: Extract<PageCommand, { type: 'insert' }>) {
    const box = world.boxes().find(({ id }) => id === (boxId ?? world.inUse()?.id));
    const say = (ok: boolean, reason?: InsertOutcome['reason']) =>
      send({ type: 'inserted', request, ok, ...(reason ? { reason } : {}) });
    if (!box?.element.isConnected) return say(false, 'gone');
    // Another conversation may stand in the same box by now: what was meant for her alone goes before nobody else.
    if (audience === 'private' && site.audienceOf(box).audience !== 'private') return say(false, 'readers');
    // A second click within a second is not a second insert; it took the focus along, though.
    if (Date.now() - insertedAt < 1_000) {
      box.element.focus({ preventScroll: true });
      return say(false, 'too-soon');
    }
    insertedAt = Date.now();
    const { ok, reason } = await site.editorOf(box).insert(box.element, text, 'replace');
    guard.read(box);
    say(ok, reason);
  }

  async function replace(command: Extract<PageCommand, { type: 'replace' }>): Promise<void> {
    const changed: Draft[] = [];
    const drop = () => {
      for (const { box } of command.changes) guard.letGo(box);
    };
    for (const change of command.changes) {
      const draft = guard.drafts().find(({ box }) => box.id === change.box);
      if (!draft?.box.element.isConnected) return drop();
      guard.read(draft.box);
      // The agent typed on while the card was open: the fix was made for another text.
      if (draft.text !== change.expected) return drop();
      if (!command.send) guard.letGo(change.box);
      changed.push(draft);
      if (change.text === change.expected) continue;
      const outcome = await site
        .editorOf(draft.box)
        .insert(draft.box.element, change.text, change.part ? { ...change.part } : 'replace');
      guard.read(draft.box);
      if (outcome.ok) continue;
      send({ type: 'inserted', request: 0, ok: false, reason: outcome.reason ?? 'differs' });
      return drop();
    }
    if (command.send) guard.approve(changed.map(({ box, text }) => ({ box: box.id, text })));
    else changed[0]?.box.element.focus();
  }

  /** The text is kept for the private way: its box here is emptied, so that it waits in one place alone. */
  async function openPrivate(boxId: string, expected: string): Promise<void> {
    const draft = guard.drafts().find(({ box }) => box.id === boxId);
    guard.letGo(boxId);
    if (!draft?.box.element.isConnected) return;
    const way = site.privateWay?.(draft.box, page);
    guard.read(draft.box);
    if (draft.text === expected) await site.editorOf(draft.box).insert(draft.box.element, '', 'replace');
    guard.read(draft.box);
    way?.click();
  }

  const reminders = new Map<string, ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => {
    for (const timer of reminders.values()) clearTimeout(timer);
  });
  function remind(id: string, due: number, boxId: string | null): void {
    if (reminders.has(id)) return;
    const timer = setTimeout(
      () => {
        reminders.delete(id);
        const box = world.boxes().find((each) => each.id === boxId);
        const stands = box?.element.isConnected === true && guard.draftOf(box).text.trim() !== '';
        send({ type: 'reminder', id, stands });
      },
      Math.max(0, due - Date.now()),
    );
    reminders.set(id, timer);
  }

  return { insert, replace, openPrivate, remind };
}
