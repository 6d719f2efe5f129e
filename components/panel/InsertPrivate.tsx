import { useState } from 'react';
import type { Audience } from '../../lib/review/types.ts';
import type { PanelActions } from '../panel-state.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** Who reads the box in use; null while none is. */
  readonly audience: Audience | null;
  readonly insert: PanelActions['insertPrivate'];
}

/** Puts private words into the box in use. Where more people than one read it, it asks first, and keeping them is the first answer. */
export function InsertPrivate({ audience, insert }: Props) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  if (audience === null) return null;
  if (asks && audience !== 'private')
    return (
      <div className="private-asks" role="alertdialog" aria-label={t('guard.privateIntoPublic')}>
        <p className="coral firm">{t('guard.privateIntoPublic')}</p>
        <button
          ref={(button) => button?.focus()}
          type="button"
          className="button primary small"
          onClick={() => {
            setAsks(false);
            insert('keep');
          }}
        >
          {t('guard.privateKeep')}
        </button>{' '}
        <button
          type="button"
          className="button small"
          onClick={() => {
            setAsks(false);
            insert('all-the-same');
          }}
        >
          {t('guard.privateAllTheSame')}
        </button>{' '}
        <button type="button" className="button plain small" onClick={() => setAsks(false)}>
          {t('guard.privateLeave')}
        </button>
      </div>
    );
  return (
    <button
      type="button"
      className="button small"
      onClick={() => (audience === 'private' ? insert('into-private') : setAsks(true))}
    >
      {t('guard.privateInsert')}
    </button>
  );
}
