import { useWords } from '../words.tsx';

interface Props {
  readonly on: boolean;
  turn(on: boolean): void;
}

/** Whether the browser's own language model may polish replies. Drawn only where the browser has one that is ready. */
export function OwnModel({ on, turn }: Props) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('suggestions.ownModel')}</h2>
      <label className="setting">
        <span>
          <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />{' '}
          {t('suggestions.ownModelOn')}
        </span>
        <span className="small soft">{t('suggestions.ownModelWhy')}</span>
      </label>
    </section>
  );
}
