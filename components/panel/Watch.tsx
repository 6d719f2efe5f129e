import { isBlind, lostBy } from '../../lib/guard/losses.ts';
import { type TextKey, text } from '../../lib/languages/text.ts';
import type { Problem } from '../../lib/sites/site.ts';
import { Mark } from '../Mark.tsx';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';
import { CopyReport, Lost } from './Lost.tsx';

/** The panel says plainly that it is not watching, and why; the failed hook is there for whoever mends it. */
export function NotWatching({ problems, report }: { readonly problems: readonly Problem[]; readonly report?: string }) {
  const { t, language } = useWords();
  const isNothing = isBlind(problems);
  const codes = [...new Set(problems.map((problem) => problem.code))];
  return (
    <section className="alarm" role="alert">
      <Mark size={18} hollow />
      <div>
        <h2>{t(isNothing ? 'panel.notWatching' : 'sites.lost-title')}</h2>
        {codes.map((code) => {
          const key = `sites.${code}` as TextKey;
          const said = text(language, key);
          return said === key ? null : <p key={code}>{said}</p>;
        })}
        <Lost lost={lostBy(problems)} />
        {isNothing && <p className="soft">{t('panel.notWatchingWhy')}</p>}
        {problems.length > 0 && (
          <p className="small soft hook">
            {t('panel.notWatchingHook', {
              hook: bounded([...new Set(problems.map((each) => each.hook))].join(', '), 200),
            })}
          </p>
        )}
        {report !== undefined && <CopyReport report={report} />}
      </div>
    </section>
  );
}

/** Nothing to read yet, or nothing here that could be read. */
export function Quiet({ state }: { readonly state: 'starting' | 'no-page' }) {
  const { t } = useWords();
  return (
    <section className="quiet" aria-busy={state === 'starting'}>
      <Mark size={40} />
      {state === 'starting' ? (
        <p className="soft">{t('panel.starting')}</p>
      ) : (
        <>
          <h2>{t('panel.noPage')}</h2>
          <p className="soft">{t('panel.noPageWhy')}</p>
        </>
      )}
    </section>
  );
}
