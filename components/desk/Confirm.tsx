import { AlertDialog } from 'radix-ui';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../words.tsx';

interface Props {
  readonly title: string;
  readonly why: string;
  /** The verb on the button. */
  readonly action: string;
  /** A word that must be typed first, for what is hard to take back. */
  readonly typed?: string;
  readonly children: ReactNode;
  confirm(): void;
}

/** Asks before something goes. `children` is the button that opens it. Focus begins at the safe choice. */
export function Confirm({ title, why, action, typed, children, confirm }: Props) {
  const { t } = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const ready = typed === undefined || words.trim().toLocaleLowerCase() === typed;
  return (
    <AlertDialog.Root onOpenChange={() => setWords('')}>
      <AlertDialog.Trigger asChild>{children}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="veil" />
        <AlertDialog.Content className="dialog">
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description>{why}</AlertDialog.Description>
          {typed !== undefined && (
            <label htmlFor={id} className="dialog-typed">
              <span>{t('desk.eraseAllType', { word: typed })}</span>
              <input
                id={id}
                className="field"
                value={words}
                autoComplete="off"
                onChange={(event) => setWords(event.target.value)}
              />
            </label>
          )}
          <div className="dialog-actions">
            <AlertDialog.Cancel className="button">{t('desk.cancel')}</AlertDialog.Cancel>
            <AlertDialog.Action className="button danger" disabled={!ready} onClick={confirm}>
              {action}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
