import { ShieldAlert } from 'lucide-react';
import { setApart } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

interface Props {
  readonly faults: readonly { readonly name: string; readonly state: 'last-good' | 'lost' }[];
}

/** Guidelines that were chosen and can't be read, above every part of the guidelines. */
export function PackFaults({ faults }: Props) {
  const { t } = useWords();
  if (faults.length === 0) return null;
  return (
    <div className="strange-key pack-fault" role="alert">
      <ShieldAlert size={24} aria-hidden="true" />
      <div>
        {faults.map(({ name, state }) => (
          <p key={`${state} ${name}`} className="strong">
            {t(`guidelines.fault-${state}`, { name: setApart(name, 80) })}
          </p>
        ))}
        <p>{t('guidelines.faultRepair')}</p>
      </div>
    </div>
  );
}
