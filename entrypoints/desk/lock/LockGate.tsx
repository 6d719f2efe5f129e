import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { ChangeOver } from '../../../components/lock/ChangeOver.tsx';
import { LockedDesk } from '../../../components/lock/LockedDesk.tsx';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { browser } from '../../shared/browser.ts';
import { eraseForgotten, finishChange, type Progress, tryPassphrase } from '../../shared/lock.ts';
import { readRoot, watchRoot } from '../../shared/records-key.ts';
import { clock } from '../desk-context.tsx';

/** Writes all rows anew; nothing of the desk is open meanwhile, and it begins anew afterwards. */
export interface Deed {
  readonly what: 'encrypting' | 'decrypting' | 'finishing';
  /** Answers with how much of what was held could not be recorded. */
  run(progress: Progress): Promise<number>;
}

let isAtWork = false;
let isLeaving = false;

/** Once: a key that comes and a change-over tell of the same moment, and Chromium loses the process of a page that is reloaded while it reloads. */
function beginAnew(): void {
  if (isLeaving) return;
  isLeaving = true;
  window.location.reload();
}

/** Locked or unlocked in another window, or by an idle hand: this one begins anew, and holds nothing of before. */
export function followLock(): void {
  watchRoot(() => {
    if (!isAtWork) beginAnew();
  });
  // The lock was turned on or off in another window: the key was gone before that was over.
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: unknown } | null)?.type === 'records-change-over' && !isAtWork) beginAnew();
    return undefined;
  });
}

function Running({ deed }: { readonly deed: Deed }) {
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [lost, setLost] = useState<number | null>(null);
  useEffect(() => {
    isAtWork = true;
    deed.run({ onProgress: (done, all) => setProgress({ done, all }) }).then(
      // What is gone is told before the desk begins anew: nothing tells of it afterwards.
      (count) => (count > 0 ? setLost(count) : beginAnew()),
      (error: unknown) => setFailure(error instanceof Error ? error.name : '?'),
    );
  }, [deed]);
  return <ChangeOver what={deed.what} progress={progress} failure={failure} lost={lost} again={beginAnew} />;
}

const DeedContext = createContext<(deed: Deed) => void>(() => undefined);
/** Closes the desk and runs the deed in its place. */
export const useDeed = () => useContext(DeedContext);

/** Over everything that works with open records. */
export function LockGate({ db, children }: { readonly db: RecordsDb; readonly children: ReactNode }) {
  const [deed, setDeed] = useState<Deed | null>(null);
  useEffect(() => {
    if (deed) db.close();
  }, [deed, db]);
  if (deed) return <Running deed={deed} />;
  return <DeedContext.Provider value={setDeed}>{children}</DeedContext.Provider>;
}

const tryIt = async (passphrase: string) => ({ wait: 0, ...(await tryPassphrase(passphrase, clock())) });

const finishing: Deed = { what: 'finishing', run: finishChange };

/** In the place of the desk while the records are locked, or were being changed over when the browser stopped. */
export function AtTheDoor({ state }: { readonly state: 'locked' | 'changing' }) {
  const [isUnlocked, setUnlocked] = useState(false);
  useEffect(() => {
    if (state === 'changing') readRoot().then((root) => setUnlocked(root !== null), beginAnew);
  }, [state]);
  if (isUnlocked) return <Running deed={finishing} />;
  return (
    <LockedDesk
      isUnfinished={state === 'changing'}
      tryIt={tryIt}
      eraseAll={() => void eraseForgotten(clock()).then(beginAnew, beginAnew)}
    />
  );
}
