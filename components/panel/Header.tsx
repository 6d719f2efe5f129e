import { Globe, Lock, TriangleAlert } from 'lucide-react';
import type { CaseView } from '../../lib/records/case-view.ts';
import type { Audience } from '../../lib/review/types.ts';
import { Mark } from '../Mark.tsx';
import { Name } from '../Name.tsx';
import type { PanelState } from '../panel-state.ts';
import { setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

const audiences = {
  public: { text: 'panel.everyoneReads', look: 'chip', icon: Globe },
  private: { text: 'panel.onlyThisPerson', look: 'chip leaf', icon: Lock },
  unknown: { text: 'panel.readersUnknown', look: 'chip amber', icon: TriangleAlert },
} as const;

function AudienceChip({ audience }: { readonly audience: Audience }) {
  const { t } = useWords();
  const { text, look, icon: Icon } = audiences[audience];
  return (
    <p className={`audience ${look}`} aria-live="polite">
      <Icon size={13} aria-hidden="true" />
      <span>{t(text)}</span>
    </p>
  );
}

function Who({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  if (view.state === 'known') {
    const [first, ...more] = view.identities;
    return (
      <>
        <h1>
          <Name words={view.displayName} />
        </h1>
        {first && (
          <p className="identities soft">
            <Name words={first.shown} />
            {more.length > 0 && (
              <span
                className="also"
                title={t('panel.moreIdentitiesTitle', {
                  list: more.map((each) => setApart(each.shown, 40)).join(', '),
                })}
              >
                {t('panel.moreIdentities', { count: more.length })}
              </span>
            )}
          </p>
        )}
      </>
    );
  }
  if (view.state === 'stranger') {
    return (
      <>
        <h1>
          <Name words={view.name || view.handle} />
        </h1>
        <p className="identities soft">
          <Name words={view.handle} />
        </p>
      </>
    );
  }
  return <h1 className="soft">{t('common.name')}</h1>;
}

export function Header({ state }: { readonly state: PanelState }) {
  const asleep = state.watch.state === 'starting' || state.watch.state === 'no-page';
  const nobody: CaseView = { state: 'nobody' };
  return (
    <header className="panel-header">
      <span className={`header-mark ${state.watch.state}`}>
        <Mark size={20} hollow={state.watch.state === 'not-watching'} />
      </span>
      <div className="who">
        <Who view={asleep ? nobody : state.view} />
      </div>
      {state.audience && !asleep && <AudienceChip audience={state.audience} />}
    </header>
  );
}
