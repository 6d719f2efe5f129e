import { useEffect, useState } from 'react';
import { LockCard } from '../../../components/lock/LockCard.tsx';
import { useWords } from '../../../components/words.tsx';
import { lockStateOf } from '../../../lib/records/lock/lock-of-db.ts';
import { shortestPassphrase } from '../../../lib/records/lock/passphrase.ts';
import { lockRecords, newPassphrase, tryPassphrase, unlockForGood } from '../../shared/lock.ts';
import { type LockAfter, lockAfterChoices, readLockAfter, writeLockAfter } from '../../shared/lock-after.ts';
import { dropRoot } from '../../shared/records-key.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { useDeed } from './LockGate.tsx';

/** The lock among the settings. */
export function LockRoom() {
  const { t } = useWords();
  const { db, say, attempt } = useDesk();
  const begin = useDeed();
  const [lockAfter, setLockAfter] = useState<LockAfter | null>(null);
  useEffect(() => attempt(async () => setLockAfter(await readLockAfter())), [attempt]);
  if (lockAfter === null) return null;
  return (
    <LockCard
      isOn={lockStateOf(db) === 'open'}
      shortest={shortestPassphrase}
      lockAfter={lockAfter}
      lockAfterChoices={lockAfterChoices}
      turnOn={(passphrase) =>
        begin({
          what: 'encrypting',
          run: async (progress) => {
            await lockRecords(passphrase, clock(), progress);
            return 0;
          },
        })
      }
      lockNow={() => attempt(dropRoot)}
      setLockAfter={(minutes) => {
        const wanted = lockAfterChoices.find((each) => each === minutes) ?? lockAfter;
        setLockAfter(wanted);
        attempt(() => writeLockAfter(wanted));
      }}
      check={async (passphrase) => ({ wait: 0, ...(await tryPassphrase(passphrase, clock())) })}
      change={async (before, after) => {
        const outcome = await newPassphrase(before, after, clock());
        if (outcome.state === 'open') say(t('lock.changed'));
        return { wait: 0, ...outcome };
      }}
      turnOff={(passphrase) =>
        begin({
          what: 'decrypting',
          run: async (progress) => (await unlockForGood(passphrase, clock(), progress)).lost,
        })
      }
    />
  );
}
