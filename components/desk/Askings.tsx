import type { Asking } from '../../lib/records/schema.ts';
import { factName } from '../panel/Facts.tsx';
import { setApart } from '../strangers-words.ts';
import { When } from '../When.tsx';
import { useWords } from '../words.tsx';

const mostShown = 50;

/** Who asked to see which private values, the latest first. */
export function Askings({ askings }: { readonly askings: readonly Asking[] }) {
  const { t, language } = useWords();
  if (askings.length === 0) return null;
  return (
    <details className="askings">
      <summary className="small soft">{t('timeline.askings')}</summary>
      <ul>
        {askings.slice(0, mostShown).map((asking) => (
          <li key={asking.id} className="small">
            <When at={asking.at} as="when" />{' '}
            {t('timeline.asking', {
              who: asking.by ? setApart(asking.by, 40) : t('panel.somebody'),
              kind: factName(asking.kind, language),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
