import { KeyRound } from 'lucide-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { UnlockTried } from '../panel-state.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly takesFocus?: boolean;
  readonly label?: string;
  readonly action?: string;
  tryIt(passphrase: string): Promise<UnlockTried>;
}

/** Seconds that are left until `until`, told anew each second; 0 when it is over. */
function useSecondsLeft(until: number): number {
  const left = () => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew with each wait
  useEffect(() => {
    setSeconds(left());
    const clock = setInterval(() => setSeconds(left()), 500);
    return () => clearInterval(clock);
  }, [until]);
  return seconds;
}

/** One field for the passphrase. What was typed is forgotten as soon as it is tried. */
export function UnlockForm({ takesFocus = false, label, action, tryIt }: Props) {
  const { t } = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState<UnlockTried['state'] | 'trying' | null>(null);
  const [until, setUntil] = useState(0);
  const seconds = useSecondsLeft(until);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words === '' || tried === 'trying' || seconds > 0) return;
    setTried('trying');
    const passphrase = words;
    setWords('');
    tryIt(passphrase).then(
      ({ state, wait }) => {
        setTried(state);
        setUntil(wait > 0 ? Date.now() + wait : 0);
      },
      () => setTried('no-lock'),
    );
  };
  const said =
    tried === 'trying'
      ? t('lock.trying')
      : tried === 'wrong'
        ? seconds > 0
          ? t('lock.wrongWait', { seconds })
          : t('lock.wrong')
        : tried === 'wait' && seconds > 0
          ? t('lock.wait', { seconds })
          : tried === 'no-lock'
            ? t('lock.gone')
            : '';
  return (
    <form className="unlock" onSubmit={submit}>
      <label htmlFor={id}>{label ?? t('lock.passphrase')}</label>
      <div className="unlock-line">
        <input
          id={id}
          className="field"
          type="password"
          // biome-ignore lint/a11y/noAutofocus: the page holds nothing else
          autoFocus={takesFocus}
          autoComplete="current-password"
          maxLength={500}
          value={words}
          aria-describedby={`${id}-said`}
          aria-invalid={tried === 'wrong'}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit" className="button primary" disabled={words === '' || tried === 'trying' || seconds > 0}>
          <KeyRound size={16} aria-hidden="true" /> {action ?? t('lock.unlock')}
        </button>
      </div>
      <p
        id={`${id}-said`}
        className={tried === 'wrong' || tried === 'wait' ? 'unlock-said wrong' : 'unlock-said'}
        role="status"
      >
        {said}
      </p>
    </form>
  );
}
