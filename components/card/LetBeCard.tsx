import { Check, Undo2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CardActions, CardState } from '../panel-state.ts';
import { setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

type LetBeState = Extract<CardState, { state: 'let-be' }>;

/** What was just let be, in one sentence, and the way back. It goes with the next letter, click or Escape. */
export function LetBeCard({ state, actions }: { readonly state: LetBeState; readonly actions: CardActions }) {
  const { t } = useWords();
  const { how, kind, to, takesFocus } = state;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [takesFocus]);
  const said =
    how === 'rule'
      ? t('card.letBe-rule', { kind: t(`desk.kind-${kind}`) })
      : how === 'here' && to !== null
        ? t('card.letBe-here', { name: setApart(to, 60) })
        : t(how === 'here' ? 'card.letBe-nobody' : 'card.letBe-everywhere');
  return (
    <div role="dialog" aria-label={t('card.letBeTitle')} aria-describedby="let-be-said">
      <div className="word-head">
        <Check size={16} aria-hidden="true" className="sea" />
        <p id="let-be-said" className="word plain" role="status">
          {said}
        </p>
        <button type="button" className="icon-button tiny" aria-label={t('card.close')} onClick={() => actions.back()}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <div className="actions">
        <button ref={undo} type="button" className="button" onClick={() => actions.undo()}>
          <Undo2 size={14} aria-hidden="true" /> {t('card.undo')}
        </button>
      </div>
      <p className="small soft">{t('card.letBeLater')}</p>
    </div>
  );
}
