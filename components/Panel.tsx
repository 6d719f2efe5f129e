import './theme.css';
import './panel.css';
import './lock/lock.css';
import { useEffect, useState } from 'react';
import { CaseSection } from './panel/CaseSection.tsx';
import { DraftNotes } from './panel/DraftNotes.tsx';
import { Foot } from './panel/Foot.tsx';
import { Header } from './panel/Header.tsx';
import { Heat } from './panel/Heat.tsx';
import { Incident } from './panel/Incident.tsx';
import { Notice } from './panel/Notice.tsx';
import { PackFaults } from './panel/PackFaults.tsx';
import { Replies } from './panel/Replies.tsx';
import { RulesOff } from './panel/RulesOff.tsx';
import { NotWatching, Quiet } from './panel/Watch.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { useWords, WordsProvider } from './words.tsx';

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** Milliseconds since the epoch; for pictures and tests. Default: the clock, once a minute. */
  readonly now?: number;
}

/** Keys that hold anywhere in the panel: Alt+N opens the note, Alt+1 to 3 insert a reply. `code`, because macOS types "˜" for Alt+N. */
function usePanelKeys(state: PanelState, actions: PanelActions, openNote: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.code === 'KeyN') {
        event.preventDefault();
        openNote();
      }
      const digit = /^Digit([1-3])$/.exec(event.code)?.[1];
      const reply =
        state.suggestions.state === 'ready' && digit ? state.suggestions.replies[Number(digit) - 1] : undefined;
      if (reply) {
        event.preventDefault();
        actions.insertSuggestion(reply.id);
      }
    };
    window.addEventListener('keydown', onKey);
    // The same key, pressed in the page beside the panel.
    window.addEventListener('tenang-note', openNote);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('tenang-note', openNote);
    };
  }, [state, actions, openNote]);
}

function Body({ state, actions }: Props) {
  const { t } = useWords();
  const [noteTurn, setNoteTurn] = useState(0);
  const openNote = () => setNoteTurn((turn) => turn + 1);
  usePanelKeys(state, actions, openNote);
  const { watch, view } = state;
  const asleep = watch.state === 'starting' || watch.state === 'no-page';
  return (
    <div className="panel">
      <Header state={state} />
      <main className="panel-scroll" aria-label={t('panel.title')}>
        {watch.state === 'not-watching' && <NotWatching {...watch} />}
        {!asleep && state.incident && <Incident incident={state.incident} actions={actions} />}
        {asleep ? (
          <Quiet state={watch.state} />
        ) : (
          <CaseSection view={view} actions={actions}>
            {state.heat && <Heat heat={state.heat} actions={actions} />}
            <DraftNotes findings={state.findings} />
            <Replies state={state} actions={actions} />
          </CaseSection>
        )}
        {!asleep && !state.incident && <Incident incident={null} actions={actions} />}
      </main>
      <PackFaults faults={state.packFaults ?? []} actions={actions} />
      <RulesOff rules={state.rulesOff ?? []} actions={actions} />
      <Notice notice={state.notice} />
      <Foot canNote={!asleep && view.state === 'known'} noteTurn={noteTurn} actions={actions} />
    </div>
  );
}

/** The whole panel: who this is, what matters, what to say, the evidence. */
export function Panel(props: Props) {
  const { language, dark, zone } = props.state;
  return (
    <WordsProvider language={language} dark={dark} zone={zone} {...(props.now === undefined ? {} : { now: props.now })}>
      <Body {...props} />
    </WordsProvider>
  );
}
