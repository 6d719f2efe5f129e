import { Lock } from 'lucide-react';
import { useState } from 'react';
import { type TextKey, text } from '../../lib/languages/text.ts';
import type { PrivateFact } from '../../lib/records/case-view.ts';
import type { Language } from '../../lib/review/types.ts';
import { useWords } from '../words.tsx';
import { HiddenValue } from './HiddenValue.tsx';

/** "Telephone" for `phones`; a kind that has no name yet is shown by its key. */
export function factName(kind: string, language: Language): string {
  const key = `panel.fact-${kind}` as TextKey;
  const said = text(language, key);
  return said === key ? kind : said;
}

/** Private values: folded away, and dots until each is asked for. */
export function Facts({
  facts,
  asked,
}: {
  readonly facts: readonly PrivateFact[];
  /** Somebody asked to see a value of this kind. */
  asked(kind: string): void;
}) {
  const { t, language } = useWords();
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
            <div className="fact" key={`${fact.kind} ${fact.value}`}>
              <dt>{factName(fact.kind, language)}</dt>
              <dd>
                <HiddenValue value={fact.value} kind={factName(fact.kind, language)} asked={() => asked(fact.kind)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
