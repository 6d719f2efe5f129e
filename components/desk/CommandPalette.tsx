import { Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

export interface Command {
  readonly id: string;
  readonly group: 'go' | 'do' | 'customers';
  readonly label: string;
  readonly hint?: string;
  run(): void;
}

interface Props {
  readonly open: boolean;
  readonly commands: readonly Command[];
  /** Customers that fit the words. */
  search(words: string): Promise<readonly Command[]>;
  close(): void;
}

const groupKeys = { go: 'desk.findGo', do: 'desk.findDo', customers: 'desk.findCustomers' } as const;

/** Each word begins a word of the label. */
function fits(label: string, words: string): boolean {
  const parts = label.toLocaleLowerCase().split(/[\s·:]+/);
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => parts.some((part) => part.startsWith(word)));
}

/** Ctrl/⌘ K: one field for every place, every deed, every customer. Arrows choose, Enter does. */
export function CommandPalette({ open, commands, search, close }: Props) {
  const { t } = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const [people, setPeople] = useState<readonly Command[]>([]);
  const [at, setAt] = useState(0);
  const turn = useRef(0);

  useEffect(() => {
    if (open) setWords('');
  }, [open]);
  useEffect(() => {
    const mine = ++turn.current;
    setAt(0);
    if (words.trim().length < 2) {
      setPeople([]);
      return;
    }
    search(words.trim()).then(
      (found) => mine === turn.current && setPeople(found),
      () => mine === turn.current && setPeople([]),
    );
  }, [words, search]);

  const shown = useMemo(() => {
    const plain = words.trim();
    return [...(plain === '' ? commands : commands.filter((command) => fits(command.label, plain))), ...people];
  }, [commands, people, words]);
  const active = shown[Math.min(at, shown.length - 1)];

  const run = (command: Command | undefined) => {
    if (!command) return;
    close();
    command.run();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, shown.length - 1) + step + shown.length) % shown.length;
      setAt(next);
      document.getElementById(`${id}-${shown[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(active);
    }
  };
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog palette" aria-describedby={undefined}>
          <Dialog.Title className="sr-only">{t('desk.findLabel')}</Dialog.Title>
          <div className="palette-field">
            <Search size={18} aria-hidden="true" />
            <input
              role="combobox"
              aria-label={t('desk.findLabel')}
              aria-expanded={shown.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={active ? `${id}-${active.id}` : undefined}
              aria-autocomplete="list"
              placeholder={t('desk.findPlaceholder')}
              maxLength={200}
              value={words}
              onChange={(event) => setWords(event.target.value)}
              onKeyDown={onKey}
            />
          </div>
          <div id={`${id}-list`} role="listbox" aria-label={t('desk.find')} className="palette-list" tabIndex={-1}>
            {shown.map((command, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
              <div
                key={command.id}
                id={`${id}-${command.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={command === active}
                className="palette-option"
                onClick={() => run(command)}
                onMouseMove={() => setAt(index)}
              >
                <span className="small soft group">{t(groupKeys[command.group])}</span>
                <bdi className="one-line">{bounded(command.label, 200)}</bdi>
                {command.hint && <bdi className="small soft one-line">{bounded(command.hint, 120)}</bdi>}
              </div>
            ))}
          </div>
          {shown.length === 0 && (
            <p className="soft palette-nothing" role="status">
              {t('desk.findNothing')}
            </p>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
