import { Undo2 } from 'lucide-react';
import type { SuggestedLink } from '../../lib/records/links.ts';
import type { Merge } from '../../lib/records/schema.ts';
import { Name } from '../Name.tsx';
import { setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly links: readonly SuggestedLink[];
  readonly merges: readonly Merge[];
  isSame(link: SuggestedLink): void;
  isNot(link: SuggestedLink): void;
  part(merge: Merge): void;
}

/** Who may be the same person, with what speaks for it; and who was made one, to be parted again. */
export function SameAs({ links, merges, isSame, isNot, part }: Props) {
  const { t } = useWords();
  if (links.length + merges.length === 0) return null;
  return (
    <section className="same-as" aria-label={t('timeline.sameAs')}>
      {links.length > 0 && (
        <>
          <h3>{t('timeline.sameAs')}</h3>
          <p className="small soft">{t('timeline.sameAsWhy')}</p>
          <ul>
            {links.map((link) => (
              <li key={link.customerId}>
                <span>
                  <a href={`#customers/${encodeURIComponent(link.customerId)}`}>
                    <Name words={link.displayName} />
                  </a>{' '}
                  <span className="small soft">
                    {link.evidence
                      .map(({ kind, shown }) => t(`timeline.same-${kind}`, { shown: setApart(shown, 40) }))
                      .join(' · ')}
                  </span>
                </span>
                <span className="same-as-actions">
                  <button type="button" className="button small" onClick={() => isSame(link)}>
                    {t('timeline.isSame')}
                  </button>
                  <button type="button" className="button plain small" onClick={() => isNot(link)}>
                    {t('timeline.isNot')}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {merges.map((merge) => (
        <p key={merge.id} className="small merged-once">
          <span className="soft">{t('desk.mergedBefore')}:</span> <Name words={merge.gone.displayName} />{' '}
          <button type="button" className="button plain small" onClick={() => part(merge)}>
            <Undo2 size={14} aria-hidden="true" /> {t('desk.part')}
          </button>
        </p>
      ))}
    </section>
  );
}
