import { useState } from 'react';
import { TakeOut } from '../../../components/desk/TakeOut.tsx';
import { useWords } from '../../../components/words.tsx';
import {
  holdRecords,
  type LeftOut,
  linesOf,
  makeBackup,
  type ReadBackup,
  readBackup,
  restoreBackup,
} from '../../../lib/records/backup.ts';
import { exportRecords } from '../../../lib/records/export.ts';
import { afterHeld, eraseWithHeld } from '../../shared/held.ts';
import { stayOpen } from '../../shared/stay-open.ts';
import { breathe } from '../breathe.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { fileName, saveFile } from '../save-file.ts';

const piece = 1024 * 1024;

/** The text of the file, a million bytes at a time. */
async function* textOf(file: File): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < file.size; from += piece)
    yield decoder.decode(await file.slice(from, from + piece).arrayBuffer(), { stream: true });
  yield decoder.decode();
}

/** The first of the rows, by table and key. */
const named = (rows: readonly LeftOut[]): string =>
  rows
    .slice(0, 3)
    .map(({ table, id }) => `${table} ${id}`)
    .join(', ');

export function TakeOutRoom() {
  const { t } = useWords();
  const { db, say, attempt } = useDesk();
  const [writing, setWriting] = useState<number | null>(null);
  const [ready, setReady] = useState<{ readonly file: string; readonly backup: ReadBackup } | null>(null);

  const sayExported = (file: string, left: number) =>
    say(left === 0 ? t('desk.exported', { file }) : t('lock.exportedWithout', { file, count: left }));
  const busy = (deed: () => Promise<void>) =>
    attempt(async () => {
      setWriting(0);
      try {
        await stayOpen(deed);
      } finally {
        setWriting(null);
      }
    });
  return (
    <TakeOut
      writing={writing}
      ready={ready && { file: ready.file, rows: ready.backup.count }}
      backup={() =>
        busy(async () => {
          const file = fileName('backup', clock(), 'jsonl');
          const leftOut: LeftOut[] = [];
          const { lines, left } = await afterHeld(db, async (left) => ({
            lines: await makeBackup(db, setWriting, (row) => leftOut.push(row)),
            left,
          }));
          saveFile(file, lines, 'application/jsonl');
          if (leftOut.length === 0) sayExported(file, left);
          else say(t('takeOut.leftOut', { file, rows: leftOut.length, which: named(leftOut) }));
        })
      }
      exportAll={() =>
        attempt(async () => {
          const file = fileName('records', clock(), 'json');
          const { all, left } = await afterHeld(db, async (left) => ({ all: await exportRecords(db), left }));
          saveFile(file, JSON.stringify(all, null, 2), 'application/json');
          sayExported(file, left);
        })
      }
      choose={(file) =>
        attempt(async () => {
          const backup = await readBackup(linesOf(textOf(file)), breathe);
          if ('reason' in backup) say(t(`takeOut.problem-${backup.reason}`, { line: backup.line }));
          else setReady({ file: file.name, backup });
        })
      }
      restore={() => {
        if (!ready) return;
        const { backup } = ready;
        setReady(null);
        busy(async () => {
          // In place of everything: also of what was held, which would come on top of it otherwise.
          const before = await eraseWithHeld(db, 'everybody', async () => {
            const held = await holdRecords(db);
            await restoreBackup(db, backup, setWriting);
            return held;
          });
          say(t('takeOut.restored', { rows: backup.count }), () => restoreBackup(db, before));
        });
      }}
      setAside={() => setReady(null)}
    />
  );
}
