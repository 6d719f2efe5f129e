import './records.css';
import { CircleDot, CircleOff } from 'lucide-react';
import { useWords } from '../words.tsx';

/** Private messages are kept only when the agent says so: whether this conversation is, and the switch. */
export function DirectNote({ isRecorded, set }: { readonly isRecorded: boolean; set(wanted: boolean): void }) {
  const { t } = useWords();
  return (
    <section className="direct-note">
      <p className="small soft">{t(isRecorded ? 'timeline.recordingDirect' : 'timeline.recordDirectWhy')}</p>
      <button type="button" className="button plain small" aria-pressed={isRecorded} onClick={() => set(!isRecorded)}>
        {isRecorded ? <CircleOff size={14} aria-hidden="true" /> : <CircleDot size={14} aria-hidden="true" />}{' '}
        {t(isRecorded ? 'timeline.recordDirectStop' : 'timeline.recordDirect')}
      </button>
    </section>
  );
}
