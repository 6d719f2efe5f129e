import { Square } from 'lucide-react';
import { type TextKey, text } from '../../lib/languages/text.ts';
import type { ImportReport } from '../../lib/records/import.ts';
import type { Language } from '../../lib/review/types.ts';
import { bounded, setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

export type ImportState =
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'preview' | 'done'; readonly file: string; readonly report: ImportReport }
  | { readonly state: 'writing'; readonly file: string; readonly done: number; readonly total: number };

interface Props {
  readonly state: ImportState;
  write(): void;
  stop(): void;
  setAside(): void;
}

const mostShown = 200;

function tableName(table: string, language: Language): string {
  const key = `desk.table-${table}` as TextKey;
  const said = text(language, key);
  return said === key ? bounded(table, 40) : said;
}

function Refused({ report }: { readonly report: ImportReport }) {
  const { t, language } = useWords();
  if (report.refused.length === 0) return null;
  return (
    <details className="refused" open={report.refused.length < 20}>
      <summary>{t('desk.importRefused', { count: report.refused.length })}</summary>
      <ul>
        {report.refused.slice(0, mostShown).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same row may be refused twice for two fields
          <li key={index}>
            <span className="line-number">
              {row.row > 0 && t('desk.importRow', { table: tableName(row.table, language), row: row.row })}
            </span>
            <span>
              {t(`desk.refused-${row.reason}`)}{' '}
              {row.field && <bdi className="small soft">{bounded(row.field, 80)}</bdi>}{' '}
              {row.detail && <bdi className="small soft">{bounded(row.detail, 200)}</bdi>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A file, what it would bring in, a bar while it comes, and every row that was refused. */
export function ImportRecords({ state, write, stop, setAside }: Props) {
  const { t, language } = useWords();
  const report = state.state === 'preview' || state.state === 'done' ? state.report : null;
  const tables = Object.entries(report?.added ?? {}).filter(([, count]) => count > 0);
  const total = tables.reduce((sum, [, count]) => sum + count, 0);
  const file = setApart(state.file, 60);
  return (
    <div className="import">
      <div aria-live="polite">
        {state.state === 'reading' && <p className="soft">{t('desk.importReading', { file })}</p>}
        {state.state === 'writing' && (
          <p className="bar">
            <progress max={state.total} value={state.done} aria-label={t('desk.importRecords')} />{' '}
            {t('desk.importProgress', { done: state.done, total: state.total })}
            <button type="button" className="button small" onClick={stop}>
              <Square size={14} aria-hidden="true" /> {t('csv.stop')}
            </button>
          </p>
        )}
        {report && (
          <div className="import-report">
            <p className="strong">
              {report.isStopped
                ? t('csv.stopped', { rows: total })
                : state.state === 'done'
                  ? t('desk.importDone', { count: total })
                  : t(total > 0 ? 'desk.importPreview' : 'desk.importNothing', { file })}
            </p>
            <ul className="import-tables">
              {tables.map(([table, count]) => (
                <li key={table}>
                  <span className="number">{count}</span> {tableName(table, language)}
                </li>
              ))}
            </ul>
            {report.alreadyHere > 0 && <p className="soft">{t('desk.importAlready', { count: report.alreadyHere })}</p>}
            <Refused report={report} />
            <div className="pack-actions">
              {state.state === 'preview' && total > 0 && (
                <button type="button" className="button primary" onClick={write}>
                  {t('desk.importDo', { count: total })}
                </button>
              )}
              <button type="button" className="button" onClick={setAside}>
                {t(state.state === 'done' ? 'desk.close' : 'desk.packSetAside')}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
