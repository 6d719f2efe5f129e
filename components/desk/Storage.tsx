import { HardDrive } from 'lucide-react';
import { useWords } from '../words.tsx';

interface Props {
  /** Bytes. */
  readonly used: number;
  readonly lasts: boolean;
  askToLast(): void;
}

const locales = { en: 'en-GB', id: 'id-ID', ms: 'ms-MY' } as const;

/** How much room the records take, and whether the browser may clear them by itself. */
export function Storage({ used, lasts, askToLast }: Props) {
  const { t, language } = useWords();
  const megabytes = new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: used < 10_000_000 ? 1 : 0,
  });
  return (
    <section aria-label={t('keeping.storage')}>
      <h2>{t('keeping.storage')}</h2>
      <p className={lasts ? 'soft' : undefined}>
        {t('keeping.used', { size: megabytes.format(used / 1_000_000) })} {t(lasts ? 'keeping.lasts' : 'keeping.mayGo')}
      </p>
      {!lasts && (
        <button type="button" className="button" onClick={askToLast}>
          <HardDrive size={16} aria-hidden="true" /> {t('keeping.askToLast')}
        </button>
      )}
    </section>
  );
}
