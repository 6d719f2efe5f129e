import { useId, useState } from 'react';
import type { CardActions, CardState } from '../panel-state.ts';
import { setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

type WordState = Extract<CardState, { state: 'word' }>;

/** How far "not private" reaches, and the rule's own switch: it says what it does before it does it. */
export function LetBe({ state, actions }: { readonly state: WordState; readonly actions: CardActions }) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const [asksEverywhere, setAsksEverywhere] = useState(false);
  const id = useId();
  const { finding, to, mayAccept = true, mayAcceptHere = true, mayTurnOff = true } = state;
  if (!mayAccept && !mayTurnOff) return <p className="small">{t('card.letBeFinal')}</p>;
  const dismiss = finding.group === 'leak' ? t('card.notPrivate') : t('card.fineAsItIs');
  const everywhere = t(finding.group === 'leak' ? 'card.neverPrivate' : 'card.alwaysFine');
  return (
    <div className="let-be">
      {mayAccept && (
        <>
          {mayAcceptHere && (
            <p className="small soft">
              {to === undefined || to === null
                ? t('card.letBeReach-nobody', { button: dismiss })
                : t('card.letBeReach', { button: dismiss, name: setApart(to, 60) })}
            </p>
          )}
          <button
            type="button"
            className="button small"
            aria-expanded={asksEverywhere}
            aria-controls={`${id}-everywhere`}
            onClick={() => setAsksEverywhere(!asksEverywhere)}
          >
            {everywhere}
          </button>
          <div id={`${id}-everywhere`} hidden={!asksEverywhere}>
            <p className="small">{t('card.everywhereWhy')}</p>
            <button type="button" className="button small danger" onClick={() => actions.letBe('everywhere')}>
              {t('card.everywhereYes')}
            </button>
          </div>
        </>
      )}
      {mayTurnOff && (
        <>
          <button
            type="button"
            className="button small"
            aria-expanded={asks}
            aria-controls={id}
            onClick={() => setAsks(!asks)}
          >
            {t('card.ruleOff')}
          </button>
          <div id={id} hidden={!asks}>
            <p className="small">{t('card.ruleOffWhy', { kind: t(`desk.kind-${finding.kind}`) })}</p>
            <button type="button" className="button small danger" onClick={() => actions.letBe('rule')}>
              {t('card.ruleOffYes')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
