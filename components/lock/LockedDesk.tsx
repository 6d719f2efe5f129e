import { Lock } from 'lucide-react';
import { Confirm } from '../desk/Confirm.tsx';
import type { UnlockTried } from '../panel-state.ts';
import { useWords } from '../words.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import './lock.css';

interface Props {
  /** A change between plain and encrypted was broken off: unlocked, it goes on. */
  readonly isUnfinished: boolean;
  tryIt(passphrase: string): Promise<UnlockTried>;
  eraseAll(): void;
}

/** The desk while nobody has unlocked. */
export function LockedDesk({ isUnfinished, tryIt, eraseAll }: Props) {
  const { t } = useWords();
  return (
    <main className="locked-desk">
      <h1>
        <Lock size={18} aria-hidden="true" /> {t(isUnfinished ? 'lock.unfinishedTitle' : 'lock.lockedTitle')}
      </h1>
      <p className="soft">{t(isUnfinished ? 'lock.unfinishedWhy' : 'lock.lockedWhy')}</p>
      <UnlockForm takesFocus tryIt={tryIt} />
      <div>
        <Confirm
          title={t('lock.forgottenTitle')}
          why={t('lock.forgottenWhy')}
          action={t('lock.forgottenDo')}
          typed={t('desk.eraseAllWord')}
          confirm={eraseAll}
        >
          <button type="button" className="button plain">
            {t('lock.forgotten')}
          </button>
        </Confirm>
      </div>
    </main>
  );
}
