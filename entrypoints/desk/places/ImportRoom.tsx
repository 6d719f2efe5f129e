import { useLiveQuery } from 'dexie-react-hooks';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FileDrop } from '../../../components/desk/FileDrop.tsx';
import { ImportRecords, type ImportState } from '../../../components/desk/ImportRecords.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { useWords } from '../../../components/words.tsx';
import { forgetImport, unfinishedImports } from '../../../lib/records/csv/import-csv.ts';
import { contentId } from '../../../lib/records/csv/import-key.ts';
import { importRecords } from '../../../lib/records/import.ts';
import { stayOpen } from '../../shared/stay-open.ts';
import { breathe } from '../breathe.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { CsvRoom } from './CsvRoom.tsx';
import { sourceOf } from './source-of-file.ts';

/** A records file begins with a brace, whatever it is called. */
async function isRecordsFile(file: File): Promise<boolean> {
  const beginning = await file.slice(0, 200).text();
  return /\.json$/i.test(file.name) || /^\ufeff?\s*[{[]/.test(beginning);
}

function JsonRoom({ file, setAside }: { readonly file: File; setAside(): void }) {
  const { t } = useWords();
  const { db, say, attempt } = useDesk();
  const [state, setState] = useState<ImportState>({ state: 'reading', file: file.name });
  const text = useRef('');
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => {
    attempt(async () => {
      text.current = await file.text();
      const report = await importRecords(db, text.current, { now: clock(), dryRun: true, breathe });
      setState({ state: 'preview', file: file.name, report });
    });
  }, [db, file, attempt]);
  useEffect(() => () => stopping.current?.abort(), []);
  const write = () => {
    if (state.state !== 'preview') return;
    const preview = state;
    const stop = new AbortController();
    stopping.current = stop;
    attempt(async () => {
      try {
        const content = await contentId(sourceOf(file));
        const report = await stayOpen(() =>
          importRecords(db, text.current, {
            now: clock(),
            signal: stop.signal,
            file: { name: file.name, content },
            onProgress: (done, total) => setState({ state: 'writing', file: file.name, done, total }),
            breathe,
          }),
        );
        const count = Object.values(report.added).reduce((sum, each) => sum + each, 0);
        setState({ state: 'done', file: file.name, report });
        text.current = '';
        if (!report.isStopped) say(t('desk.importDone', { count }));
      } catch (error) {
        // What is in stays; the same button brings the rest.
        setState(preview);
        throw error;
      }
    });
  };
  return <ImportRecords state={state} write={write} stop={() => stopping.current?.abort()} setAside={setAside} />;
}

/** One door for every file: a records file of Tenang, or the delimited file of any other program. */
export function ImportRoom() {
  const { t } = useWords();
  const { db, attempt } = useDesk();
  const [chosen, setChosen] = useState<{ readonly file: File; readonly isJson: boolean; readonly turn: number } | null>(
    null,
  );
  const unfinished = useLiveQuery(() => unfinishedImports(db), [db]) ?? [];
  const choose = (file: File) =>
    attempt(async () => {
      const isJson = await isRecordsFile(file);
      setChosen((before) => ({ file, isJson, turn: (before?.turn ?? 0) + 1 }));
    });
  const setAside = () => setChosen(null);
  return (
    <section aria-label={t('csv.title')}>
      <h2>{t('csv.title')}</h2>
      <p className="soft">{t('csv.why')}</p>
      {chosen === null &&
        unfinished.map((row) => (
          <div key={row.key} className="unfinished">
            <span>{t('csv.stoppedBefore', { name: setApart(row.name, 60), rows: row.rows })}</span>
            <button
              type="button"
              className="button plain small"
              onClick={() => attempt(() => forgetImport(db, row.key))}
            >
              <X size={14} aria-hidden="true" /> {t('csv.forget')}
            </button>
          </div>
        ))}
      {chosen === null ? (
        <FileDrop accept=".csv,.tsv,.txt,.tab,.json,text/csv,text/plain,application/json" choose={choose} />
      ) : chosen.isJson ? (
        <JsonRoom key={chosen.turn} file={chosen.file} setAside={setAside} />
      ) : (
        <CsvRoom key={chosen.turn} file={chosen.file} setAside={setAside} />
      )}
    </section>
  );
}
