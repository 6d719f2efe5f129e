import { useEffect, useSyncExternalStore } from 'react';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { browser } from '../../shared/browser.ts';

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
}

interface Steps {
  readonly base: Pack;
  readonly past: readonly Pack[];
  readonly pack: Pack;
  readonly future: readonly Pack[];
}

const key = 'guidelineDraft';
const mostSteps = 100;

interface Kept {
  /** The version that the draft began from: of another one it would be a strange mixture. */
  readonly from: string;
  readonly json: string;
}

const nameOf = ({ id, version }: Pack): string => `${id}@${version}`;

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
  const kept: Kept = { from: nameOf(next.base), json: exportPack(next.pack) };
  void browser.storage.local.set({ [key]: next.pack === next.base ? null : kept });
  show(next);
}

async function readKept(base: Pack): Promise<Pack | null> {
  const stored = await browser.storage.local.get(key);
  const kept = stored[key] as Kept | null | undefined;
  // written by this desk alone, and read by the pack's own reader before it takes effect
  return kept?.from === nameOf(base) ? (JSON.parse(kept.json) as Pack) : null;
}

async function begin(base: Pack): Promise<void> {
  // the same version read anew goes on where it was
  if (steps && exportPack(steps.base) === exportPack(base)) return;
  show({ base, past: [], pack: (await readKept(base)) ?? base, future: [] });
}

const forward = (before: Steps, pack: Pack): Steps => ({
  ...before,
  past: [...before.past, before.pack].slice(-mostSteps),
  pack,
  future: [],
});

/** Null until the kept draft is read. `base` is what is in force. */
export function useDraft(base: Pack): Draft | null {
  const now = useSyncExternalStore(listen, () => steps);
  useEffect(() => {
    void begin(base);
  }, [base]);
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
  };
}
