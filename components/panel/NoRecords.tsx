import { DatabaseZap } from 'lucide-react';
import { type TextKey, text } from '../../lib/languages/text.ts';
import { useWords } from '../words.tsx';

export function NoRecords({ reason }: { readonly reason: string }) {
  const { t, language } = useWords();
  const key = `panel.noRecords-${reason}` as TextKey;
  const said = text(language, key);
  return (
    <section className="alarm" role="alert">
      <DatabaseZap size={18} aria-hidden="true" />
      <div>
        <h2>{t('panel.noRecords')}</h2>
        <p className="soft">{t('panel.noRecordsWhy')}</p>
        <p className="soft">{said === key ? t('panel.noRecords-broken') : said}</p>
      </div>
    </section>
  );
}
