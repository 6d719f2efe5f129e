import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { Loss } from '../../lib/guard/losses.ts';
import { useWords } from '../words.tsx';

/** What the agent can't rely on while the page is not seen whole, each in one line. */
export function Lost({ lost }: { readonly lost: readonly Loss[] }) {
  const { t } = useWords();
  if (lost.length === 0) return null;
  return (
    <>
      <p className="soft">{t('sites.lost-head')}</p>
      <ul className="lost">
        {lost.map((loss) => (
          <li key={loss}>{t(`sites.lost-${loss}`)}</li>
        ))}
      </ul>
    </>
  );
}

/** Puts the report on the clipboard; nothing is sent anywhere. */
export function CopyReport({ report }: { readonly report: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <p className="report">
      <button
        type="button"
        className="button small"
        onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
      >
        <Copy size={14} aria-hidden="true" /> {t('sites.lost-copy')}
      </button>{' '}
      <span className="small soft" role="status">
        {copied ? t('sites.lost-copied') : ''}
      </span>
    </p>
  );
}
