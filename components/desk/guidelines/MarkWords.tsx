import { useRef } from 'react';
import { partsOf, type Span } from '../../../lib/packs/editing.ts';
import { useWords } from '../../words.tsx';

interface Props {
  readonly sentence: string;
  /** What the phrase marks now. */
  readonly marks: readonly Span[];
  /** Numbers of the words that were pressed. */
  readonly marked: ReadonlySet<number>;
  mark(words: ReadonlySet<number>): void;
}

/** A sentence whose words are pressed: each is a button, dragging over several presses all of them. */
export function MarkWords({ sentence, marks, marked, mark }: Props) {
  const { t } = useWords();
  /** Where a drag began, and whether it presses or lifts. */
  const drag = useRef<{ readonly from: number; readonly on: boolean } | null>(null);
  const parts = partsOf(sentence);
  const press = (from: number, to: number, on: boolean) => {
    const next = new Set(marked);
    for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) {
      if (on && parts[at]?.isWord) next.add(at);
      else next.delete(at);
    }
    mark(next);
  };
  const stop = () => {
    drag.current = null;
  };
  const isCovered = (start: number, end: number) => marks.some((span) => span.start < end && start < span.end);
  return (
    <p className="mark-words" onPointerUp={stop} onPointerLeave={stop}>
      {parts.map((part, at) =>
        part.isWord ? (
          <button
            key={part.start}
            type="button"
            className={isCovered(part.start, part.end) ? 'word covered' : 'word'}
            aria-pressed={marked.has(at)}
            title={t('guidelines.markWords')}
            onPointerDown={(event) => {
              event.currentTarget.releasePointerCapture(event.pointerId);
              drag.current = { from: at, on: !marked.has(at) };
            }}
            onPointerEnter={() => {
              if (drag.current && drag.current.from !== at) press(drag.current.from, at, drag.current.on);
            }}
            onClick={() => press(at, at, !marked.has(at))}
          >
            {part.text}
          </button>
        ) : (
          <span key={part.start} className="word-mark">
            {part.text}
          </span>
        ),
      )}
    </p>
  );
}
