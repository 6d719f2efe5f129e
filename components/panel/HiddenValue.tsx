import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { bounded } from '../strangers-words.ts';
import { sayExactly } from '../time.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly value: string;
  /** What it is, for the label of the button: "Telephone". */
  readonly kind: string;
  /** True for what everybody may see anyway: no dots, no button. */
  readonly open?: boolean;
  /** Somebody asked to see it. */
  asked?(): void;
}

/** A private value: dots until it is asked for. */
export function HiddenValue({ value, kind, open: isPublic = false, asked: noteAsking }: Props) {
  const { t, language } = useWords();
  const [asked, setAsked] = useState(false);
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
  const shown = <bdi className="fact-value">{isDate ? sayExactly(value, language) : bounded(value, 500)}</bdi>;
  if (isPublic) return shown;
  return (
    <>
      {asked ? (
        shown
      ) : (
        <span className="dots">
          <span aria-hidden="true">••••••</span>
          <span className="sr-only">{t('panel.hidden')}</span>
        </span>
      )}
      <button
        type="button"
        className="icon-button tiny"
        aria-pressed={asked}
        aria-label={t(asked ? 'panel.hideFact' : 'panel.showFact', { kind })}
        onClick={() => {
          if (!asked) noteAsking?.();
          setAsked(!asked);
        }}
      >
        {asked ? <EyeOff size={16} aria-hidden="true" /> : <Eye size={16} aria-hidden="true" />}
      </button>
    </>
  );
}
