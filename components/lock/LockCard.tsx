import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { UnlockTried } from '../panel-state.ts';
import { useWords } from '../words.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import './lock.css';

interface Props {
  readonly isOn: boolean;
  readonly shortest: number;
  /** Minutes, and those that can be chosen. */
  readonly lockAfter: number;
  readonly lockAfterChoices: readonly number[];
  turnOn(passphrase: string): void;
  lockNow(): void;
  setLockAfter(minutes: number): void;
  /** Looks whether the passphrase is right before anything else is asked. */
  check(passphrase: string): Promise<UnlockTried>;
  change(before: string, after: string): Promise<UnlockTried>;
  turnOff(passphrase: string): void;
}

type Open = { readonly at: 'nothing' | 'new' | 'off' | 'before' } | { readonly at: 'after'; readonly before: string };

/** The lock among the settings: offered, or what can be done with it. */
export function LockCard(props: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open>({ at: 'nothing' });
  const close = () => setOpen({ at: 'nothing' });
  const { shortest } = props;
  const checked = (then: (passphrase: string) => void) => async (passphrase: string) => {
    const tried = await props.check(passphrase);
    if (tried.state === 'open') then(passphrase);
    return tried;
  };
  return (
    <section aria-label={t('lock.title')}>
      <h2>{t('lock.title')}</h2>
      <p className="soft">
        {t(props.isOn ? 'lock.isOn' : 'lock.why')} {t('lock.limits')}
      </p>
      {!props.isOn && open.at !== 'new' && (
        <button type="button" className="button" onClick={() => setOpen({ at: 'new' })}>
          <Lock size={16} aria-hidden="true" /> {t('lock.offer')}
        </button>
      )}
      {!props.isOn && open.at === 'new' && (
        <NewPassphrase
          shortest={shortest}
          action={t('lock.turnOn')}
          mustUnderstand
          choose={props.turnOn}
          cancel={close}
        />
      )}
      {props.isOn && (
        <>
          <label className="setting">
            <span>{t('lock.after')}</span>
            <select
              className="field"
              value={props.lockAfter}
              onChange={(event) => props.setLockAfter(Number(event.target.value))}
            >
              {props.lockAfterChoices.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {t('lock.minutes', { count: minutes })}
                </option>
              ))}
            </select>
          </label>
          <div className="lock-buttons">
            <button type="button" className="button" onClick={props.lockNow}>
              <Lock size={16} aria-hidden="true" /> {t('lock.now')}
            </button>
            <button type="button" className="button plain" onClick={() => setOpen({ at: 'before' })}>
              {t('lock.change')}
            </button>
            <button type="button" className="button plain" onClick={() => setOpen({ at: 'off' })}>
              {t('lock.turnOff')}
            </button>
          </div>
          {open.at === 'before' && (
            <UnlockForm
              takesFocus
              label={t('lock.before')}
              action={t('lock.changeDo')}
              tryIt={checked((before) => setOpen({ at: 'after', before }))}
            />
          )}
          {open.at === 'after' && (
            <NewPassphrase
              shortest={shortest}
              action={t('lock.changeDo')}
              mustUnderstand={false}
              choose={(after) => void props.change(open.before, after).then(close)}
              cancel={close}
            />
          )}
          {open.at === 'off' && (
            <>
              <p>{t('lock.turnOffWhy')}</p>
              <UnlockForm
                takesFocus
                label={t('lock.before')}
                action={t('lock.turnOffDo')}
                tryIt={checked((passphrase) => props.turnOff(passphrase))}
              />
            </>
          )}
        </>
      )}
    </section>
  );
}
