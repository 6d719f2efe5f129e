import './theme.css';
import './card.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { HeldDialog } from './card/HeldDialog.tsx';
import { LetBeCard } from './card/LetBeCard.tsx';
import { WordCard } from './card/WordCard.tsx';
import type { CardActions, CardState } from './panel-state.ts';
import { WordsProvider } from './words.tsx';

interface Props {
  readonly state: CardState;
  readonly actions: CardActions;
}

type Open = Exclude<CardState, { state: 'closed' }>;

/** Width that each wants, in CSS pixels; a narrow page may give less. */
const wanted = { word: 340, 'let-be': 340, held: 480 } as const;

/** Tab goes round inside the card: it stands in the middle of a strange page. */
function keepFocusInside(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Tab') return;
  const all = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('button, a[href], input, textarea, select, [tabindex="0"]'),
  ].filter((element) => !element.matches(':disabled') && element.closest('[hidden]') === null);
  // Of a group of radio buttons only the chosen one, or else the first, is in the order of Tab.
  const stops = all.filter(
    (element) =>
      !(element instanceof HTMLInputElement && element.type === 'radio') ||
      element.checked ||
      !all.some(
        (other) =>
          other instanceof HTMLInputElement &&
          other.type === 'radio' &&
          (other.checked || all.indexOf(other) < all.indexOf(element)),
      ),
  );
  const first = stops[0];
  const last = stops.at(-1);
  const leaving = event.shiftKey ? first : last;
  if (document.activeElement !== leaving && stops.includes(document.activeElement as HTMLElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

function Frame({ state, actions }: { readonly state: Open; readonly actions: CardActions }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = content.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const tell = () => actions.resized(wanted[state.state], Math.ceil(element.getBoundingClientRect().height));
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [state.state, actions]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and Tab hold for the whole card; the roles stand within
    <div
      className="card-scroll"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          actions.back();
        } else keepFocusInside(event);
      }}
    >
      <div ref={content} className={`card ${state.state}`}>
        {state.state === 'word' ? (
          <WordCard state={state} actions={actions} />
        ) : state.state === 'let-be' ? (
          <LetBeCard state={state} actions={actions} />
        ) : (
          <HeldDialog state={state} actions={actions} />
        )}
      </div>
    </div>
  );
}

/** The small frame at a word, or the one dialog at a held send. Draws nothing while closed. */
export function Card({ state, actions }: Props) {
  if (state.state === 'closed') return null;
  return (
    <WordsProvider language={state.language} dark={state.dark}>
      <Frame key={keyOf(state)} state={state} actions={actions} />
    </WordsProvider>
  );
}

/** Another word or another draft is another card: what was opened in it closes, and the focus begins anew. */
function keyOf(state: Open): string {
  switch (state.state) {
    case 'word':
      return `word ${state.finding.rule} ${state.finding.start} ${state.word}`;
    case 'let-be':
      return `let be ${state.how} ${state.kind}`;
    case 'held':
      return `held ${state.why} ${state.draft}`;
  }
}
