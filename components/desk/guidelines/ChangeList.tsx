import type { Change } from '../../../lib/packs/difference.ts';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

/** Changes that are shown; more are counted. */
const most = 60;

/** What differs between two versions, entry by entry; what changes the guard is pointed out. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useWords();
  return (
    <ul className="changes">
      {changes.slice(0, most).map(({ path, type, before, after, changesGuard }) => (
        <li key={path} className={type}>
          <p>
            <bdi className="strong">{bounded(path, 120)}</bdi>{' '}
            <span className="small soft">{t(`guidelines.change-${type}`)}</span>{' '}
            {changesGuard && <span className="chip amber">{t('guidelines.changesGuard')}</span>}
          </p>
          {before !== undefined && (
            <del>
              <bdi>{bounded(before, 300)}</bdi>
            </del>
          )}
          {after !== undefined && (
            <ins>
              <bdi>{bounded(after, 300)}</bdi>
            </ins>
          )}
        </li>
      ))}
      {changes.length > most && (
        <li className="soft">{t('guidelines.moreChanges', { count: changes.length - most })}</li>
      )}
    </ul>
  );
}
