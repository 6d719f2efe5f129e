/** "Save post?" when a dialog with a text in it is left. */
import { useSyncExternalStore } from 'react';
import { cls } from '../../../cls.ts';
import { hook } from '../hooks.ts';
import { say } from '../words.ts';
import { makeShown } from './layers.tsx';

interface Question {
  readonly save: () => void;
  readonly discard: () => void;
}

const shown = makeShown<Question>();

export function askToDiscard(question: Question): void {
  shown.set(question);
}

export function ConfirmationLayer() {
  const question = useSyncExternalStore(shown.listen, shown.get);
  if (!question) return null;
  const answer = (act: () => void) => () => {
    shown.set(null);
    act();
  };
  return (
    <div className={cls('modal-ground', 'modal-front')}>
      <div className={cls('cover', 'shade')} onClick={() => shown.set(null)} />
      <div
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="confirmation-title"
        {...hook('confirmationSheetDialog')}
        className={cls('sheet')}
      >
        <h1 dir="ltr" id="confirmation-title" className={cls('sheet-title')}>
          <span>{say('saveTitle')}</span>
        </h1>
        <div dir="ltr" className={cls('soft', 'sheet-text')}>
          <span>{say('saveText')}</span>
        </div>
        <button
          type="button"
          {...hook('confirmationSheetConfirm')}
          className={cls('button', 'button-ink')}
          onClick={answer(question.save)}
        >
          <span>{say('save')}</span>
        </button>
        <button
          type="button"
          {...hook('confirmationSheetCancel')}
          className={cls('button', 'button-line')}
          onClick={answer(question.discard)}
        >
          <span>{say('discard')}</span>
        </button>
      </div>
    </div>
  );
}
