import { type FormEvent, useState } from 'react';
import { fieldTime, isAnotherClock, momentOfField, sayPlace } from '../time.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly label: string;
  readonly action: string;
  /** What the field says at first, ms. */
  readonly begin: number;
  /** The chosen moment, ms. */
  agree(at: number): void;
  close(): void;
}

/** A day and an hour, by the company's clock. Escape puts it away. */
export function TimeForm({ label, action, begin, agree, close }: Props) {
  const { t, now, zone } = useWords();
  const [value, setValue] = useState(fieldTime(begin, zone));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = momentOfField(value, zone);
    if (at === null) return;
    agree(at);
    close();
  };
  return (
    <form
      className="another-time"
      onSubmit={submit}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
        autoFocus
        className="field"
        type="datetime-local"
        aria-label={label}
        value={value}
        min={fieldTime(now, zone)}
        onChange={(event) => setValue(event.target.value)}
      />
      {zone !== undefined && isAnotherClock(zone, now) && (
        <span className="small soft">{t('clock.fieldBy', { place: sayPlace(zone) })}</span>
      )}
      <button type="submit" className="button small primary">
        {action}
      </button>
      <button type="button" className="button plain small" onClick={close}>
        {t('desk.cancel')}
      </button>
    </form>
  );
}
