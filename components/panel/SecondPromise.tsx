import { CircleAlert } from 'lucide-react';
import type { SecondPromise as Second } from '../../lib/records/second-promise.ts';
import { setApart } from '../strangers-words.ts';
import { sayWhen } from '../time.ts';
import { useWords } from '../words.tsx';

/** The draft promises another time than what stands promised already. */
export function SecondPromise({ second }: { readonly second: Second }) {
  const { t, now, language, zone } = useWords();
  const { standing, due } = second;
  return (
    <section className="alarm second-promise" role="status">
      <CircleAlert size={18} aria-hidden="true" />
      <div>
        <h2>{t('due.secondTitle')}</h2>
        <p>
          {t('due.second', {
            by: standing.by ? setApart(standing.by, 40) : t('panel.somebody'),
            stands: sayWhen(standing.due, now, language, zone),
            said: setApart(standing.what, 90),
            due: sayWhen(due, now, language, zone),
          })}
        </p>
        <p className="soft">{t('due.secondWhy')}</p>
      </div>
    </section>
  );
}
