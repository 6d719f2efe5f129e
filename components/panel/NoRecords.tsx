import { DatabaseZap } from 'lucide-react';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

export function NoRecords({ reason }: { readonly reason: string }) {
  const { t } = useWords();
  return (
    <section className="alarm" role="alert">
      <DatabaseZap size={18} aria-hidden="true" />
      <div>
        <h2>{t('panel.noRecords')}</h2>
        <p className="soft">{t('panel.noRecordsWhy')}</p>
        {reason && <p className="small soft hook">{t('panel.noRecordsReason', { reason: bounded(reason, 200) })}</p>}
      </div>
    </section>
  );
}
