import { useCallback, useEffect, useState } from 'react';
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

async function readKept(base: Pack): Promise<Pack | null> {
  const stored = await browser.storage.local.get(key);
  const kept = stored[key] as Kept | null | undefined;
  // written by this desk alone, and read by the pack's own reader before it takes effect
  return kept?.from === nameOf(base) ? (JSON.parse(kept.json) as Pack) : null;
}

function keep(base: Pack, pack: Pack): void {
  const kept: Kept = { from: nameOf(base), json: exportPack(pack) };
  void browser.storage.local.set({ [key]: pack === base ? null : kept });
}

/** Null until the kept draft is read. `base` is what is in force; the same object as long as it is the same version. */
export function useDraft(base: Pack): Draft | null {
  const [steps, setSteps] = useState<{ readonly base: Pack; readonly steps: Steps } | null>(null);
  useEffect(() => {
    let isOver = false;
    void readKept(base).then((kept) => {
      if (!isOver) setSteps({ base, steps: { past: [], pack: kept ?? base, future: [] } });
    });
    return () => {
      isOver = true;
    };
  }, [base]);
  const go = useCallback(
    (to: (before: Steps) => Steps) =>
      setSteps((before) => {
        if (!before) return before;
        const after = to(before.steps);
        keep(before.base, after.pack);
        return { ...before, steps: after };
      }),
    [],
  );
  if (!steps || steps.base !== base) return null;
  const { past, pack, future } = steps.steps;
  return {
    pack,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: (next) =>
      go((before) => ({ past: [...before.past, before.pack].slice(-mostSteps), pack: next, future: [] })),
    undo: () =>
      go((before) => {
        const last = before.past.at(-1);
        if (!last) return before;
        return { past: before.past.slice(0, -1), pack: last, future: [before.pack, ...before.future] };
      }),
    redo: () =>
      go((before) => {
        const [next, ...rest] = before.future;
        if (!next) return before;
        return { past: [...before.past, before.pack], pack: next, future: rest };
      }),
    discard: () => go((before) => ({ past: [...before.past, before.pack].slice(-mostSteps), pack: base, future: [] })),
  };
}
