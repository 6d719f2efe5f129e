import { LayoutDashboard, PanelRightClose, Plus, Settings } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PanelActions } from '../panel-state.ts';
import { useWords } from '../words.tsx';
import { NoteForm } from './NoteForm.tsx';

interface Props {
  readonly canNote: boolean;
  /** Each new number opens the note. */
  readonly noteTurn: number;
  readonly actions: PanelActions;
}

export function Foot({ canNote, noteTurn, actions }: Props) {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  const [words, setWords] = useState('');
  const noteButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (noteTurn > 0 && canNote) setWriting(true);
  }, [noteTurn, canNote]);
  const close = () => {
    setWriting(false);
    requestAnimationFrame(() => noteButton.current?.focus());
  };
  return (
    <footer className="panel-foot">
      {writing && canNote && (
        <NoteForm turn={noteTurn} words={words} setWords={setWords} close={close} save={actions.addNote} />
      )}
      <div className="foot-row">
        <button
          ref={noteButton}
          type="button"
          className="button plain note-button"
          aria-keyshortcuts="Alt+N"
          aria-expanded={writing && canNote}
          disabled={!canNote}
          title={canNote ? undefined : t('panel.noteNeedsCustomer')}
          onClick={() => setWriting(!writing)}
        >
          <Plus size={16} aria-hidden="true" /> {t('panel.note')} <kbd className="key">Alt N</kbd>
        </button>
        <span className="gap" />
        <button
          type="button"
          className="icon-button"
          aria-label={t('panel.settings')}
          title={t('panel.settings')}
          onClick={() => actions.openDesk('settings')}
        >
          <Settings size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('panel.openDesk')}
          title={t('panel.openDesk')}
          onClick={() => actions.openDesk()}
        >
          <LayoutDashboard size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('panel.collapse')}
          title={t('panel.collapse')}
          onClick={() => actions.collapse()}
        >
          <PanelRightClose size={16} aria-hidden="true" />
        </button>
      </div>
    </footer>
  );
}
