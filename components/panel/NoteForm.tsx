import './records.css';
import { CornerDownLeft } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PanelActions } from '../panel-state.ts';
import { useWords } from '../words.tsx';

const places = ['telephone', 'shop', 'chat', 'email'] as const;
const moods = ['angry', 'worried', 'neutral', 'happy'] as const;
type Mood = (typeof moods)[number];
type Place = (typeof places)[number];

interface Props {
  readonly turn: number;
  /** Kept outside, so that a note that is put away is not lost. */
  readonly words: string;
  setWords(words: string): void;
  close(): void;
  readonly save: PanelActions['addNote'];
}

/** What was said elsewhere: write, Enter. Shift+Enter is a new line, Escape puts it away. */
export function NoteForm({ turn, words, setWords, close, save }: Props) {
  const { t } = useWords();
  const [place, setPlace] = useState<Place>('telephone');
  const [mood, setMood] = useState<Mood | ''>('');
  const [isOurs, setIsOurs] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once more, it takes the focus once more
  useEffect(() => field.current?.focus(), [turn]);

  const keep = () => {
    if (words.trim() === '') return;
    const more = { ...(mood === '' ? {} : { mood }), ...(isOurs ? { direction: 'out' as const } : {}) };
    if (Object.keys(more).length > 0) save(words.trim(), place, more);
    else save(words.trim(), place);
    setMood('');
    setIsOurs(false);
    setWords('');
    close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) {
      event.preventDefault();
      keep();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  };
  return (
    <form
      className="note-form"
      aria-label={t('panel.noteLabel')}
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <textarea
        ref={field}
        className="field"
        rows={2}
        maxLength={10_000}
        aria-label={t('panel.note')}
        placeholder={t('panel.notePlaceholder')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="note-tools">
        <select
          className="field"
          aria-label={t('panel.noteChannel')}
          value={place}
          onChange={(event) => setPlace(event.target.value as Place)}
        >
          {places.map((each) => (
            <option key={each} value={each}>
              {t(`panel.channel-${each}`)}
            </option>
          ))}
        </select>
        <select
          className="field"
          aria-label={t('timeline.noteDirection')}
          value={isOurs ? 'out' : 'in'}
          onChange={(event) => setIsOurs(event.target.value === 'out')}
        >
          <option value="in">{t('timeline.noteIn')}</option>
          <option value="out">{t('timeline.noteOut')}</option>
        </select>
        <select
          className="field"
          aria-label={t('timeline.mood')}
          value={mood}
          onChange={(event) => setMood(moods.find((each) => each === event.target.value) ?? '')}
        >
          <option value="">{t('timeline.mood-')}</option>
          {moods.map((each) => (
            <option key={each} value={each}>
              {t(`timeline.mood-${each}`)}
            </option>
          ))}
        </select>
        <button type="submit" className="button primary" disabled={words.trim() === ''}>
          {t('panel.saveNote')} <CornerDownLeft size={14} aria-hidden="true" />
        </button>
      </div>
    </form>
  );
}
