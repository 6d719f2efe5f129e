import { Lock } from 'lucide-react';
import { UnlockForm } from '../lock/UnlockForm.tsx';
import type { PanelActions } from '../panel-state.ts';
import { useWords } from '../words.tsx';

/** In the place of the history while nobody has unlocked: the guard goes on, and one field opens the rest. */
export function LockedRecords({ unlock }: Pick<PanelActions, 'unlock'>) {
  const { t } = useWords();
  return (
    <section className="locked" aria-label={t('lock.lockedTitle')}>
      <h2>
        <Lock size={16} aria-hidden="true" /> {t('lock.lockedTitle')}
      </h2>
      <p className="soft">{t('lock.lockedWhy')}</p>
      {unlock && <UnlockForm tryIt={unlock} />}
    </section>
  );
}
