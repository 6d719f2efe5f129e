import { ShieldAlert } from 'lucide-react';
import type { PanelActions, PanelState } from '../panel-state.ts';
import { setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly faults: NonNullable<PanelState['packFaults']>;
  readonly actions: Pick<PanelActions, 'openDesk'>;
}

/** Guidelines that can't be read: said wherever the panel watches, as long as it is so. */
export function PackFaults({ faults, actions }: Props) {
  const { t } = useWords();
  if (faults.length === 0) return null;
  return (
    <div className="pack-faults" role="alert">
      <ShieldAlert size={16} aria-hidden="true" />
      <div>
        {faults.map(({ name, state }) => (
          <p key={`${state} ${name}`}>{t(`guidelines.fault-${state}`, { name: setApart(name, 60) })}</p>
        ))}
        <button type="button" className="button small" onClick={() => actions.openDesk('guidelines')}>
          {t('guidelines.faultLook')}
        </button>
      </div>
    </div>
  );
}
