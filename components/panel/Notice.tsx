import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PanelState } from '../panel-state.ts';
import { useWords } from '../words.tsx';

/** Seconds that a plain notice stays; a warning stays until it is dismissed. */
const plainStays = 6;

/** Said once, quietly, and to screen readers too. */
export function Notice({ notice }: { readonly notice: PanelState['notice'] }) {
  const { t } = useWords();
  const [dismissed, setDismissed] = useState<number | null>(null);
  const leaves = notice?.tone === 'plain' ? notice.id : null;
  // By its number and not by its object: the panel is drawn anew with every key, and the same notice comes again.
  useEffect(() => {
    if (leaves === null) return;
    const timer = setTimeout(() => setDismissed(leaves), plainStays * 1000);
    return () => clearTimeout(timer);
  }, [leaves]);
  const shown = notice && notice.id !== dismissed ? notice : null;
  return (
    <div className="notice-place" role="status">
      {shown && (
        <div className={`notice ${shown.tone}`}>
          <span>{shown.text}</span>
          <button
            type="button"
            className="icon-button tiny"
            aria-label={t('panel.dismiss')}
            onClick={() => setDismissed(shown.id)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
