import { Copy } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { CallIn } from '../lib/packs/escalation.ts';
import { setApart } from './strangers-words.ts';
import { useWords } from './words.tsx';

interface Props {
  /** Who has the case now; empty for nobody else. */
  readonly handedTo: string;
  readonly note: string;
  /** Whom the guidelines call in. */
  readonly callIn: readonly CallIn[];
  hand(to: string, note: string): void;
  /** The message for the colleague, to the clipboard; absent where there is none. */
  copy?(): void;
  close(): void;
}

/** To whom the case goes, and what she or he should know: on the desk it then stands with this name. */
export function HandOverForm({ handedTo, note: begun, callIn, hand, copy, close }: Props) {
  const { t } = useWords();
  const [to, setTo] = useState(handedTo);
  const [note, setNote] = useState(begun);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    hand(to.trim(), note);
    close();
  };
  return (
    <form className="hand-over-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <input
        // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
        autoFocus
        className="field"
        maxLength={100}
        aria-label={t('timeline.handTo')}
        placeholder={t('timeline.handTo')}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      {callIn.length > 0 && (
        <fieldset className="call-in" aria-label={t('guidelines.escalation')}>
          {callIn.map((one) => (
            <button key={`${one.to} ${one.when}`} type="button" className="button small" onClick={() => setTo(one.to)}>
              <bdi>{setApart(one.to, 40)}</bdi>
              <span className="small soft">{setApart(one.when, 80)}</span>
            </button>
          ))}
        </fieldset>
      )}
      <textarea
        className="field"
        rows={2}
        maxLength={1000}
        aria-label={t('timeline.handNote')}
        placeholder={t('timeline.handNote')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="heat-ways">
        <button type="submit" className="button small primary" disabled={to.trim() === '' && handedTo === ''}>
          {t(to.trim() === '' && handedTo !== '' ? 'heat.takeBack' : 'timeline.handDo')}
        </button>
        {copy && (
          <button type="button" className="button small" onClick={copy}>
            <Copy size={14} aria-hidden="true" /> {t('heat.copyMessage')}
          </button>
        )}
        <button type="button" className="button plain small" onClick={close}>
          {t('desk.cancel')}
        </button>
      </div>
    </form>
  );
}
