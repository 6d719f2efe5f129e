import { Eye, EyeOff, Lock } from 'lucide-react';
import { useState } from 'react';
import { type TextKey, text } from '../../lib/languages/text.ts';
import type { PrivateFact } from '../../lib/records/case-view.ts';
import type { Language } from '../../lib/review/types.ts';
import { bounded } from '../strangers-words.ts';
import { sayExactly } from '../time.ts';
import { useWords } from '../words.tsx';

/** "Telephone" for `phones`; a kind that has no name yet is shown by its key. */
export function factName(kind: string, language: Language): string {
  const key = `panel.fact-${kind}` as TextKey;
  const said = text(language, key);
  return said === key ? kind : said;
}

function FactRow({ fact }: { readonly fact: PrivateFact }) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const kind = factName(fact.kind, language);
  const isDate = /^\d{4}-\d\d-\d\d$/.test(fact.value);
  return (
    <div className="fact">
      <dt>{kind}</dt>
      <dd>
        {open ? (
          <bdi className="fact-value">{isDate ? sayExactly(fact.value, language) : bounded(fact.value, 500)}</bdi>
        ) : (
          <span className="dots">
            <span aria-hidden="true">••••••</span>
            <span className="sr-only">{t('panel.hidden')}</span>
          </span>
        )}
        <button
          type="button"
          className="icon-button tiny"
          aria-pressed={open}
          aria-label={t(open ? 'panel.hideFact' : 'panel.showFact', { kind })}
          onClick={() => setOpen(!open)}
        >
          {open ? <EyeOff size={16} aria-hidden="true" /> : <Eye size={16} aria-hidden="true" />}
        </button>
      </dd>
    </div>
  );
}

/** Private values: folded away, and dots until each is asked for. */
export function Facts({ facts }: { readonly facts: readonly PrivateFact[] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (facts.length === 0) return null;
  return (
    <section className="facts" aria-label={t('panel.facts')}>
      <h2>
        <button type="button" className="disclose" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Lock size={14} aria-hidden="true" />
          <span>{t('panel.facts')}</span>
          <span className="small soft">{t('panel.factsCount', { count: facts.length })}</span>
        </button>
      </h2>
      {open && (
        <dl>
          {facts.map((fact) => (
            <FactRow key={`${fact.kind} ${fact.value}`} fact={fact} />
          ))}
        </dl>
      )}
    </section>
  );
}
