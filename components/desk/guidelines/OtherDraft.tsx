import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

interface Props {
  /** `id@version` from which it began. */
  readonly from: string;
  takeUp(): void;
  throwAway(): void;
}

/** Another version came into force while a draft was being written: the draft lies here until somebody decides. */
export function OtherDraft({ from, takeUp, throwAway }: Props) {
  const { t } = useWords();
  return (
    <section className="other-draft">
      <p>{t('drafts.lies', { from: bounded(from, 80) })}</p>
      <div className="pack-actions">
        <button type="button" className="button small" onClick={takeUp}>
          {t('drafts.takeUp')}
        </button>
        <button type="button" className="button plain small" onClick={throwAway}>
          {t('drafts.throwAway')}
        </button>
      </div>
    </section>
  );
}
