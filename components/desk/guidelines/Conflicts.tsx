import type { Conflict } from '../../../lib/packs/layer.ts';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

/** Where the company's guidelines and the team's say different things, and whose word holds. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { t } = useWords();
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts">
      <h3>
        {t('guidelines.conflicts')} <span className="count">{conflicts.length}</span>
      </h3>
      <p className="small soft">{t('guidelines.conflictsWhy')}</p>
      <table className="phrases">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('guidelines.layer-company')}</th>
            <th scope="col">{t('guidelines.layer-team')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, 100).map(({ path, company, team, wins }) => (
            <tr key={path}>
              <th scope="row">
                <bdi>{bounded(path, 80)}</bdi>
              </th>
              {[
                { layer: 'company', words: company },
                { layer: 'team', words: team },
              ].map(({ layer, words }) => (
                <td key={layer} className={layer === wins ? undefined : 'soft'}>
                  <bdi>{bounded(words, 160)}</bdi>{' '}
                  {layer === wins && <span className="chip leaf">{t('guidelines.holds')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
