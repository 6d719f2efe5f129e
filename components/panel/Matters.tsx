import { CircleAlert, Clock, Repeat } from 'lucide-react';
import type { Matter, TimelineRow } from '../../lib/records/case-view.ts';
import { matterText } from '../matter-text.ts';
import { useWords } from '../words.tsx';

const looks = {
  'promise-broken': { icon: CircleAlert, look: 'coral' },
  'promise-due': { icon: Clock, look: 'amber' },
  'promise-open': { icon: Clock, look: '' },
  'repeat-problem': { icon: Repeat, look: '' },
  'contacted-lately': { icon: Repeat, look: '' },
  waiting: { icon: Clock, look: '' },
} as const;

interface Props {
  readonly matters: readonly Matter[];
  readonly timeline: readonly TimelineRow[];
  show(rowId: string): void;
}

/** What matters now: one sentence each, opening what it rests on. */
export function Matters({ matters, timeline, show }: Props) {
  const words = useWords();
  if (matters.length === 0) return null;
  return (
    <section className="matters" aria-label={words.t('panel.matters')}>
      <ul>
        {matters.map((matter, index) => {
          const { icon: Icon, look } = looks[matter.code];
          const sentence = (
            <>
              <Icon size={16} aria-hidden="true" className={look} />
              <span>{matterText(matter, words)}</span>
            </>
          );
          const { rowId } = matter;
          const opens = rowId !== undefined && timeline.some((row) => row.id === rowId);
          return (
            <li key={`${matter.code} ${rowId ?? index}`}>
              {opens ? (
                <button type="button" title={words.t('panel.seeInHistory')} onClick={() => show(rowId)}>
                  {sentence}
                </button>
              ) : (
                <p>{sentence}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
