import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useWords } from '../words.tsx';

/** Something that was done, and how to take it back. */
export interface Said {
  readonly id: number;
  readonly text: string;
  readonly tone?: 'plain' | 'warning';
  undo?(): void;
}

/** Seconds that a notice without an undo stays. One with an undo stays until it is dismissed or another comes. */
const stays = 6;

export function DeskNotice({ said, forget }: { readonly said: Said | null; forget(): void }) {
  const { t } = useWords();
  useEffect(() => {
    if (!said || said.undo || said.tone === 'warning') return;
    const timer = setTimeout(forget, stays * 1000);
    return () => clearTimeout(timer);
  }, [said, forget]);
  return (
    <div className="desk-notice-place" role="status">
      {said && (
        <div className={`notice ${said.tone ?? 'plain'}`}>
          <span>{said.text}</span>
          {said.undo && (
            <button type="button" className="undo" onClick={() => said.undo?.()}>
              {t('desk.undo')}
            </button>
          )}
          <button type="button" className="icon-button tiny" aria-label={t('desk.dismiss')} onClick={forget}>
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
