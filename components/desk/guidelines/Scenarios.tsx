import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { inLanguage, type WrittenScenario } from '../../../lib/practice/scenario.ts';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

interface Props {
  readonly scenarios: readonly WrittenScenario[];
  add(): void;
  /** The form of one, by its place. */
  form(at: number, close: () => void): ReactNode;
}

/** The customers of the draft: each opens where it stands. */
export function Scenarios({ scenarios, add, form }: Props) {
  const { t, language } = useWords();
  const [open, setOpen] = useState<number | null>(scenarios.length === 1 ? 0 : null);
  return (
    <section className="entries scenario-shelf">
      <p className="soft">{t('practice.writeWhy')}</p>
      <ul>
        {scenarios.map((scenario, at) => (
          <li key={scenario.id}>
            <button
              type="button"
              className="entry-name"
              aria-expanded={open === at}
              onClick={() => setOpen(open === at ? null : at)}
            >
              <bdi>{bounded(inLanguage(scenario.title, language) || t('practice.untitled'), 120)}</bdi>{' '}
              <span className="small soft">{bounded(scenario.customer.name, 60)}</span>
            </button>
            {open === at && form(at, () => setOpen(null))}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => {
          setOpen(scenarios.length);
          add();
        }}
      >
        <Plus size={14} aria-hidden="true" /> {t('practice.add')}
      </button>
    </section>
  );
}
