import { useEffect, useSyncExternalStore } from 'react';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { dropDraft, keepDraft, keptDrafts, type LeftDraft, nameOf, watchDrafts } from './kept-drafts.ts';

/** Guidelines that are being written: kept from one visit to the next, with every step back and forth of this one. */
export interface Draft {
  readonly pack: Pack;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  change(pack: Pack): void;
  undo(): void;
  redo(): void;
  /** Begins again from what is in force. */
  discard(): void;
  /** `id@version` from which another draft began that lies here; null where none does. */
  readonly left: string | null;
  /** Goes on with that draft in place of this one; undo comes back. */
  takeUp(): void;
  /** Throws that draft away. */
  throwAway(): void;
}

interface Steps {
  readonly base: Pack;
  readonly past: readonly Pack[];
  readonly pack: Pack;
  readonly future: readonly Pack[];
  readonly left: LeftDraft | null;
}

const mostSteps = 100;

/** One draft for all parts of the guidelines: what is done in one is undone in another. */
let steps: Steps | null = null;
const listeners = new Set<() => void>();

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function show(next: Steps): void {
  steps = next;
  for (const changed of listeners) changed();
}

function go(to: (before: Steps) => Steps): void {
  if (!steps) return;
  const next = to(steps);
  void keepDraft(next.base, next.pack);
  show(next);
}

const forward = (before: Steps, pack: Pack): Steps => ({
  ...before,
  past: [...before.past, before.pack].slice(-mostSteps),
  pack,
  future: [],
});

/** Another window of the desk wrote on the same draft: this one goes on from there, and undo comes back to what stood here. */
async function follow(): Promise<void> {
  const before = steps;
  if (!before) return;
  const { own, left } = await keptDrafts(before.base);
  // Written on here meanwhile, or begun anew: what is kept next is what stands here.
  if (steps !== before) return;
  const pack = own ?? before.base;
  const isSame = exportPack(pack) === exportPack(before.pack);
  show({ ...(isSame ? before : forward(before, pack)), left });
}

async function begin(base: Pack): Promise<void> {
  // the same version read anew goes on where it was, or where another window has come to meanwhile
  if (steps && exportPack(steps.base) === exportPack(base)) return follow();
  const { own, left } = await keptDrafts(base);
  show({ base, past: [], pack: own ?? base, future: [], left });
}

/** Gone once it is gone where it was kept: a desk that is closed at once does not bring it back. An older one that waits comes next. */
async function drop({ from }: LeftDraft): Promise<void> {
  await dropDraft(from);
  const before = steps;
  if (!before) return;
  const { left } = await keptDrafts(before.base);
  if (steps?.base === before.base) show({ ...steps, left });
}

/** Null until the kept draft is read. `base` is what is in force. */
export function useDraft(base: Pack): Draft | null {
  const now = useSyncExternalStore(listen, () => steps);
  useEffect(() => {
    void begin(base);
  }, [base]);
  useEffect(() => {
    const stop = new AbortController();
    watchDrafts(() => void follow(), stop.signal);
    return () => stop.abort();
  }, []);
  if (!now || nameOf(now.base) !== nameOf(base)) return null;
  return {
    pack: now.pack,
    canUndo: now.past.length > 0,
    canRedo: now.future.length > 0,
    change: (next) => go((before) => forward(before, next)),
    undo: () =>
      go((before) => {
        const last = before.past.at(-1);
        if (!last) return before;
        return { ...before, past: before.past.slice(0, -1), pack: last, future: [before.pack, ...before.future] };
      }),
    redo: () =>
      go((before) => {
        const [next, ...rest] = before.future;
        if (!next) return before;
        return { ...before, past: [...before.past, before.pack], pack: next, future: rest };
      }),
    discard: () => go((before) => forward(before, before.base)),
    left: now.left?.from ?? null,
    takeUp: () => {
      const { left } = now;
      if (!left) return;
      // it is a draft of what is in force now: its own changes stay, and what the new version brought shows as taken back
      const pack = { ...left.pack, id: now.base.id, version: now.base.version };
      go((before) => forward(before, pack));
      void drop(left);
    },
    throwAway: () => {
      if (now.left) void drop(now.left);
    },
  };
}
