import { UserPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Stranger } from '../../lib/records/case-view.ts';
import { Name } from '../Name.tsx';
import type { PanelActions } from '../panel-state.ts';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

type Found = Stranger['candidates'];

/** The newest answer wins; an older one that comes late is dropped. */
function useSearch(actions: PanelActions, typed: string): Found | 'searching' | null {
  const [found, setFound] = useState<Found | 'searching' | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    const words = typed.trim();
    const mine = ++turn.current;
    if (words.length < 2) {
      setFound(null);
      return;
    }
    setFound((before) => (Array.isArray(before) ? before : 'searching'));
    const timer = setTimeout(() => {
      actions.searchCustomers(words).then(
        (answer) => mine === turn.current && setFound(answer),
        () => mine === turn.current && setFound([]),
      );
    }, 120);
    return () => clearTimeout(timer);
  }, [typed, actions]);
  return found;
}

function People({ people, linkTo }: { readonly people: Found; linkTo(customerId: string): void }) {
  return (
    <ul className="people">
      {people.slice(0, 12).map((person) => (
        <li key={person.customerId}>
          <button type="button" className="person" onClick={() => linkTo(person.customerId)}>
            <Name words={person.displayName} />
            <bdi className="small soft because">{bounded(person.because, 120)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Somebody new in view: say who it is, or begin a record. */
export function StrangerSection({
  stranger,
  actions,
}: {
  readonly stranger: Stranger;
  readonly actions: PanelActions;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const found = useSearch(actions, typed);
  const linkTo = (customerId: string) => actions.linkTo(customerId);
  return (
    <section className="stranger" aria-label={t('panel.stranger')}>
      <h2>{t('panel.stranger')}</h2>
      <p className="soft">{t('panel.strangerWhy')}</p>
      {stranger.candidates.length > 0 && typed === '' && (
        <>
          <h3>{t('panel.couldBe')}</h3>
          <People people={stranger.candidates} linkTo={linkTo} />
        </>
      )}
      <div className="stranger-search">
        <label>
          <span className="small soft">{t('panel.searchCustomers')}</span>
          <input
            className="field"
            type="search"
            value={typed}
            maxLength={200}
            placeholder={t('panel.searchCustomersPlaceholder')}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="button" className="button" onClick={() => actions.addCustomer()}>
          <UserPlus size={16} aria-hidden="true" /> {t('panel.newCustomer')}
        </button>
      </div>
      <div aria-live="polite">
        {found === 'searching' && <p className="soft small">{t('panel.searching')}</p>}
        {Array.isArray(found) && found.length === 0 && <p className="soft small">{t('panel.noCustomerFound')}</p>}
        {Array.isArray(found) && found.length > 0 && <People people={found} linkTo={linkTo} />}
      </div>
    </section>
  );
}
