import { Download } from 'lucide-react';
import type { ReviewRecord } from '../../lib/records/schema.ts';
import type { FindingKind } from '../../lib/review/types.ts';
import { sayAgo, sayExactly } from '../time.ts';
import { useWords } from '../words.tsx';
import { BarList } from './BarList.tsx';
import { EmptyPlace } from './EmptyPlace.tsx';
import { LoadSample, type SampleProps } from './LoadSample.tsx';

export const periods = [7, 30, 90] as const;

export interface ReportNumbers {
  readonly waiting: number;
  /** ISO time since when the longest wait lasts; null while nobody waits. */
  readonly longestSince: string | null;
  readonly due: number;
  readonly overdue: number;
  readonly stopped: readonly { readonly kind: FindingKind; readonly count: number }[];
  readonly decisions: readonly { readonly decision: ReviewRecord['decision']; readonly count: number }[];
}

interface Props {
  readonly numbers: ReportNumbers;
  readonly days: number;
  readonly hasRecords: boolean;
  readonly sample: SampleProps;
  setDays(days: number): void;
  saveCsv(): void;
}

function Big(props: {
  readonly count: number;
  readonly label: string;
  readonly href: string;
  readonly look?: string;
  readonly hint?: string | undefined;
}) {
  return (
    <a className={`big-number ${props.count > 0 ? (props.look ?? '') : ''}`} href={props.href}>
      <span className="big">{props.count}</span>
      <span>{props.label}</span>
      {props.hint && <span className="small soft">{props.hint}</span>}
    </a>
  );
}

/** What waits, what is due, what was stopped. Numbers are big only where somebody must act on them. */
export function Reports({ numbers, days, hasRecords, sample, setDays, saveCsv }: Props) {
  const { t, now, language } = useWords();
  if (!hasRecords && numbers.decisions.length === 0) {
    return (
      <EmptyPlace title={t('desk.reportEmpty')} why={t('desk.reportEmptyWhy')}>
        <LoadSample {...sample} />
      </EmptyPlace>
    );
  }
  const total = numbers.stopped.reduce((sum, row) => sum + row.count, 0);
  return (
    <div className="reports">
      <div className="big-numbers">
        <Big
          count={numbers.waiting}
          label={t('desk.reportWaiting')}
          href="#waiting"
          hint={
            numbers.longestSince
              ? `${t('desk.reportLongest')}: ${sayAgo(numbers.longestSince, now, language)}`
              : undefined
          }
        />
        <Big count={numbers.overdue} label={t('desk.reportOverdue')} href="#promises" look="coral" />
        <Big count={numbers.due} label={t('desk.reportDue')} href="#promises" />
      </div>
      <div className="report-tools">
        <label>
          <span className="sr-only">{t('desk.reportPeriod')}</span>
          <select className="field" value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {periods.map((each) => (
              <option key={each} value={each}>
                {t('desk.reportDays', { days: each })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={saveCsv}>
          <Download size={16} aria-hidden="true" /> {t('desk.reportCsv')}
        </button>
      </div>
      <section>
        <h2>
          {t('desk.reportStopped')} <span className="count">{total}</span>
        </h2>
        {total === 0 ? (
          <p className="soft">{t('desk.reportNone')}</p>
        ) : (
          <BarList
            nameHead={t('desk.reportKind')}
            countHead={t('desk.reportCount')}
            rows={numbers.stopped.map((row) => ({ name: t(`desk.kind-${row.kind}`), count: row.count }))}
          />
        )}
      </section>
      <section>
        <h2>{t('desk.reportDecisions')}</h2>
        {numbers.decisions.length === 0 ? (
          <p className="soft">{t('desk.reportNone')}</p>
        ) : (
          <BarList
            nameHead={t('desk.reportDecisions')}
            countHead={t('desk.reportCount')}
            rows={numbers.decisions.map((row) => ({ name: t(`desk.decision-${row.decision}`), count: row.count }))}
          />
        )}
      </section>
      <p className="small soft">
        <time dateTime={new Date(now).toISOString()}>{sayExactly(new Date(now).toISOString(), language)}</time>
      </p>
    </div>
  );
}
