import { Archive, ArchiveRestore, Download } from 'lucide-react';
import { AlertDialog } from 'radix-ui';
import { useRef } from 'react';
import { setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

export interface ReadyBackup {
  readonly file: string;
  readonly rows: number;
}

interface Props {
  /** Rows that are written so far, while a backup is made or put back; null when nothing runs. */
  readonly writing: number | null;
  /** A backup that was read and waits for a yes. */
  readonly ready: ReadyBackup | null;
  backup(): void;
  exportAll(): void;
  choose(file: File): void;
  restore(): void;
  setAside(): void;
}

/** Everything out, and a backup back in. */
export function TakeOut({ writing, ready, backup, exportAll, choose, restore, setAside }: Props) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section aria-label={t('takeOut.title')}>
      <h2>{t('takeOut.title')}</h2>
      <p className="soft">{t('takeOut.why')}</p>
      <div className="pack-actions">
        <button type="button" className="button" disabled={writing !== null} onClick={backup}>
          <Archive size={16} aria-hidden="true" /> {t('takeOut.backup')}
        </button>
        <button type="button" className="button" disabled={writing !== null} onClick={() => input.current?.click()}>
          <ArchiveRestore size={16} aria-hidden="true" /> {t('takeOut.restore')}
        </button>
        <button type="button" className="button" onClick={exportAll}>
          <Download size={16} aria-hidden="true" /> {t('desk.exportAll')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".jsonl,application/jsonl"
          hidden
          data-file="backup"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) choose(file);
            event.target.value = '';
          }}
        />
      </div>
      {writing !== null && (
        <p className="soft" role="status">
          {t('takeOut.backupMaking', { rows: writing })}
        </p>
      )}
      <AlertDialog.Root open={ready !== null} onOpenChange={(open) => !open && setAside()}>
        <AlertDialog.Portal>
          <AlertDialog.Overlay className="veil" />
          <AlertDialog.Content className="dialog">
            <AlertDialog.Title className="dialog-title">
              {t('takeOut.restoreSure', { file: setApart(ready?.file ?? '', 60) })}
            </AlertDialog.Title>
            <AlertDialog.Description>{t('takeOut.restoreWhy', { rows: ready?.rows ?? 0 })}</AlertDialog.Description>
            <div className="dialog-actions">
              <AlertDialog.Cancel className="button">{t('desk.cancel')}</AlertDialog.Cancel>
              <AlertDialog.Action className="button danger" onClick={restore}>
                {t('takeOut.restoreDo')}
              </AlertDialog.Action>
            </div>
          </AlertDialog.Content>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </section>
  );
}
