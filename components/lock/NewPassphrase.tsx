import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../words.tsx';

interface Props {
  /** UTF-16 code units. */
  readonly shortest: number;
  readonly action: string;
  /** Has to be ticked before it can be lost for ever. */
  readonly mustUnderstand: boolean;
  choose(passphrase: string): void;
  cancel(): void;
}

/** A passphrase, typed twice. */
export function NewPassphrase({ shortest, action, mustUnderstand, choose, cancel }: Props) {
  const { t } = useWords();
  const id = useId();
  const [[words, again], setBoth] = useState<readonly [string, string]>(['', '']);
  const [understood, setUnderstood] = useState(!mustUnderstand);
  const isShort = words.trim().length < shortest;
  const differs = words !== again;
  const isReady = !isShort && !differs && understood;
  const hint =
    words !== '' && isShort
      ? t('lock.tooShort', { count: shortest })
      : again !== '' && differs
        ? t('lock.differs')
        : t('lock.chooseHint', { count: shortest });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setBoth(['', '']);
    choose(words);
  };
  const field = (name: string, label: string, value: string, change: (value: string) => void) => (
    <div className="setting">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        className="field"
        type="password"
        autoComplete="new-password"
        maxLength={500}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
  return (
    <form className="lock-form" onSubmit={submit}>
      {field('new', t('lock.choose'), words, (value) => setBoth([value, again]))}
      {field('again', t('lock.repeat'), again, (value) => setBoth([words, value]))}
      <p id={`${id}-hint`} className="small soft" role="status">
        {hint}
      </p>
      {mustUnderstand && (
        <label className="lock-check">
          <input type="checkbox" checked={understood} onChange={(event) => setUnderstood(event.target.checked)} />
          <span>{t('lock.understood')}</span>
        </label>
      )}
      <div className="lock-buttons">
        <button type="submit" className="button primary" disabled={!isReady}>
          {action}
        </button>
        <button type="button" className="button plain" onClick={cancel}>
          {t('lock.cancel')}
        </button>
      </div>
    </form>
  );
}
