import { Sprout } from 'lucide-react';
import { useWords } from '../words.tsx';

export interface SampleProps {
  readonly loading: boolean;
  load(): void;
}

export function LoadSample({ loading, load }: SampleProps) {
  const { t } = useWords();
  return (
    <div className="load-sample">
      <button type="button" className="button primary" disabled={loading} onClick={load}>
        <Sprout size={16} aria-hidden="true" /> {t(loading ? 'desk.loadingSample' : 'desk.loadSample')}
      </button>
      <p className="small soft">{t('desk.sampleWhy')}</p>
    </div>
  );
}
