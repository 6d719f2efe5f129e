import type { Change } from '../../../lib/packs/difference.ts';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

/** Changes that are shown; more are counted. */
const most = 60;

const areas = [
  'phraseRules',
  'severities',
  'final',
  'rollout',
  'blocks',
  'articles',
  'hours',
  'holidays',
  'brand',
  'escalation',
  'practice',
] as const;

/** "phraseRules[be-patient].advice" as people say it. */
function usePlace(): (path: string) => string {
  const { t } = useWords();
  return (path) => {
    const area = areas.find((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`));
    if (!area) return path;
    const rest = path
      .slice(area.length)
      .replace(/^[.[]/, '')
      .replace(/\](?:\.|$)/, ' · ')
      .replace(/ · $/, '');
    return rest === '' ? t(`guidelines.area-${area}`) : `${t(`guidelines.area-${area}`)}: ${rest}`;
  };
}

/** What differs between two versions, entry by entry; what changes the guard is pointed out. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useWords();
  const placeOf = usePlace();
  return (
    <ul className="changes">
      {changes.slice(0, most).map(({ path, type, before, after, changesGuard }) => (
        <li key={path} className={type}>
          <p>
            <bdi className="strong">{bounded(placeOf(path), 120)}</bdi>{' '}
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
