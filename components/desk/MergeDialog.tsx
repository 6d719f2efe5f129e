import { Dialog } from 'radix-ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Name } from '../Name.tsx';
import { bounded, setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

export interface Found {
  readonly customerId: string;
  readonly displayName: string;
  readonly because: string;
}

interface Props {
  readonly name: string;
  readonly exceptId: string;
  readonly children: ReactNode;
  search(words: string): Promise<readonly Found[]>;
  merge(gone: Found): void;
}

/** "Same person as…": look for the other, see both, make them one. */
export function MergeDialog({ name, exceptId, children, search, merge }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Found[]>([]);
  const [chosen, setChosen] = useState<Found | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    if (words.trim().length < 2) {
      setFound([]);
      return;
    }
    search(words.trim()).then(
      (answer) => mine === turn.current && setFound(answer.filter((each) => each.customerId !== exceptId)),
      () => mine === turn.current && setFound([]),
    );
  }, [words, search, exceptId]);
  const change = (next: boolean) => {
    setOpen(next);
    setWords('');
    setChosen(null);
  };
  return (
    <Dialog.Root open={open} onOpenChange={change}>
      <Dialog.Trigger asChild>{children}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog">
          <Dialog.Title className="dialog-title">{t('desk.merge')}</Dialog.Title>
          <Dialog.Description>{t('desk.mergeWhy', { name: setApart(name) })}</Dialog.Description>
          <input
            className="field"
            type="search"
            aria-label={t('desk.search')}
            placeholder={t('desk.customersSearch')}
            value={words}
            maxLength={200}
            onChange={(event) => {
              setWords(event.target.value);
              setChosen(null);
            }}
          />
          <ul className="people merge-people">
            {found.map((person) => (
              <li key={person.customerId}>
                <button
                  type="button"
                  className="person"
                  aria-pressed={chosen?.customerId === person.customerId}
                  onClick={() => setChosen(person)}
                >
                  <Name words={person.displayName} />
                  <bdi className="small soft because">{bounded(person.because, 120)}</bdi>
                </button>
              </li>
            ))}
          </ul>
          <div className="dialog-actions">
            <Dialog.Close className="button">{t('desk.cancel')}</Dialog.Close>
            <button
              type="button"
              className="button primary"
              disabled={chosen === null}
              onClick={() => {
                if (chosen) merge(chosen);
                change(false);
              }}
            >
              {t('desk.mergeDo')}
            </button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
