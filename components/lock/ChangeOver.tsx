import { useId } from 'react';
import { useWords } from '../words.tsx';
import './lock.css';

interface Props {
  readonly what: 'encrypting' | 'decrypting' | 'finishing';
  /** Rows that are done, and how many there are; null before it is known. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** Name of what went wrong; null while nothing did. */
  readonly failure: string | null;
  /** It is over, and so much of what was held could not be recorded; null before it is, and where nothing was lost. */
  readonly lost: number | null;
  again(): void;
}

/** All rows are being written anew; nobody works with them meanwhile. */
export function ChangeOver({ what, progress, failure, lost, again }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <main className="locked-desk">
      <h1 id={id}>{t(`lock.${what}`)}</h1>
      {lost !== null ? (
        <>
          <p role="alert">{t('lock.lost', { count: lost })}</p>
          <div>
            <button type="button" className="button primary" onClick={again}>
              {t('lock.goOn')}
            </button>
          </div>
        </>
      ) : failure === null ? (
        <>
          <progress aria-labelledby={id} value={progress?.done} max={progress?.all} />
          <p className="soft">{progress && t('lock.progress', progress)}</p>
          <p>{t('lock.stay')}</p>
        </>
      ) : (
        <>
          <p role="alert">{t('lock.failed', { reason: failure })}</p>
          <div>
            <button type="button" className="button primary" onClick={again}>
              {t('lock.again')}
            </button>
          </div>
        </>
      )}
    </main>
  );
}
