import { Check } from 'lucide-react';
import { useEffect } from 'react';
import type { PromiseRecord } from '../../lib/records/schema.ts';
import type { PanelActions } from '../panel-state.ts';
import { setApart } from '../strangers-words.ts';
import { sayWhen } from '../time.ts';
import { useWords } from '../words.tsx';

/** The latest promise that was found in a text, is still to come, and that nobody has looked at. */
function foundIn(promises: readonly PromiseRecord[], now: number): PromiseRecord | undefined {
  return promises
    .filter((row) => row.state === 'open' && !row.confirmed && row.interactionId && Date.parse(row.due) > now)
    .sort((one, other) => other.madeAt.localeCompare(one.madeAt))[0];
}

/** What somebody wrote reads like a promise: one key says that it is one. That it is none is said on the desk, where things may go. */
export function FoundPromise(props: {
  readonly promises: readonly PromiseRecord[];
  readonly actions: Pick<PanelActions, 'confirmPromise' | 'openDesk'>;
}) {
  const { t, now, language, zone } = useWords();
  const { actions } = props;
  const found = foundIn(props.promises, now);
  const id = found?.id;
  useEffect(() => {
    if (id === undefined) return;
    // Like Alt+N: `code`, because macOS types another letter; not again while the key is held.
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyJ' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat)
        return;
      event.preventDefault();
      actions.confirmPromise(id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [id, actions]);
  if (!found) return null;
  return (
    <section className="found-promise" aria-label={t('due.foundTitle')}>
      <p role="status">
        {t('due.foundLine', {
          what: setApart(found.what, 48),
          due: sayWhen(found.due, now, language, zone),
          by: found.by ? setApart(found.by, 40) : t('panel.somebody'),
        })}
      </p>
      <div className="found-actions">
        <button
          type="button"
          className="button small"
          aria-keyshortcuts="Alt+J"
          onClick={() => actions.confirmPromise(found.id)}
        >
          <Check size={14} aria-hidden="true" /> {t('due.isOne')} <kbd className="key">Alt J</kbd>
        </button>
        <button type="button" className="button plain small" onClick={() => actions.openDesk('promises')}>
          {t('due.notOne')}
        </button>
      </div>
    </section>
  );
}
