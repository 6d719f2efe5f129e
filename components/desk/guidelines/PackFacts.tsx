import type { Pack } from '../../../lib/packs/pack.ts';
import { bounded, setApart } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

/** What is in a pack, at a glance. */
export function PackFacts({ pack }: { readonly pack: Pack }) {
  const { t } = useWords();
  const lines = [
    t('desk.packBrand', {
      handles: pack.brand.handles
        .slice(0, 4)
        .map((handle) => setApart(handle, 30))
        .join(', '),
    }),
    t('desk.packRules', { count: pack.phraseRules?.length ?? 0 }),
    t('desk.packBlocks', { count: pack.blocks?.length ?? 0 }),
    t('desk.packArticles', { count: pack.articles?.length ?? 0 }),
    t('desk.packPractice', { count: pack.practice?.length ?? 0 }),
    ...(pack.followUpDays === undefined ? [] : [t('guidelines.followUpDays', { count: pack.followUpDays })]),
    ...(pack.retentionMonths === undefined ? [] : [t('guidelines.retentionMonths', { count: pack.retentionMonths })]),
  ];
  return (
    <>
      {pack.description && (
        <p className="soft">
          <bdi>{bounded(pack.description, 600)}</bdi>
        </p>
      )}
      <ul className="pack-facts">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {pack.final && pack.final.length > 0 && (
        <p className="small">
          <span className="soft">{t('desk.packFinal')}:</span>{' '}
          {pack.final.map((kind) => t(`desk.kind-${kind}`)).join(', ')}
        </p>
      )}
      {pack.escalation && pack.escalation.length > 0 && (
        <details>
          <summary>{t('guidelines.escalation')}</summary>
          <ul className="escalation">
            {pack.escalation.map(({ when, to, withinHours }) => (
              <li key={when}>
                <bdi>{bounded(when, 600)}</bdi> → <bdi className="strong">{bounded(to, 200)}</bdi>
                {withinHours !== undefined && (
                  <span className="soft"> {t('guidelines.withinHours', { count: withinHours })}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
