import { ChevronDown } from 'lucide-react';
import type { ReviewRecord } from '../../lib/records/schema.ts';
import type { LeakLine, Report } from '../../lib/reports/report.ts';
import { sayAgo, sayExactly } from '../time.ts';
import { useWords } from '../words.tsx';
import { BarList } from './BarList.tsx';
import { EmptyPlace } from './EmptyPlace.tsx';
import { LoadSample, type SampleProps } from './LoadSample.tsx';
import { Menu } from './Menu.tsx';

export const periods = [7, 30, 90] as const;

export const tables = ['waiting', 'promises', 'stopped'] as const;
export type ReportTable = (typeof tables)[number];

export interface Decided {
  readonly decision: ReviewRecord['decision'];
  readonly count: number;
}

interface Props {
  readonly report: Report;
  readonly decisions: readonly Decided[];
  readonly days: number;
  readonly hasRecords: boolean;
  readonly sample: SampleProps;
  setDays(days: number): void;
  saveCsv(table: ReportTable): void;
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

function barOf(line: LeakLine, t: ReturnType<typeof useWords>['t']) {
  return {
    name: t(`desk.kind-${line.kind}`),
    count: line.stopped,
    ...(line.posted > 0 ? { hint: t('desk.reportPosted', { count: line.posted }) } : {}),
  };
}

const tableNames = {
  waiting: 'desk.reportWaiting',
  promises: 'desk.place-promises',
  stopped: 'desk.reportStopped',
} as const;

/** What waits, what is due, what was stopped. Numbers are big only where somebody must act on them. */
export function Reports({ report, decisions, days, hasRecords, sample, setDays, saveCsv }: Props) {
  const { t, now, language } = useWords();
  if (!hasRecords && decisions.length === 0) {
    return (
      <EmptyPlace title={t('desk.reportEmpty')} why={t('desk.reportEmptyWhy')}>
        <LoadSample {...sample} />
      </EmptyPlace>
    );
  }
  const { waiting, promisesDue, leaksStoppedByKind } = report;
  const stopped = leaksStoppedByKind.reduce((sum, line) => sum + line.stopped, 0);
  const inState = (state: 'broken' | 'due') => promisesDue.filter((line) => line.state === state).length;
  const longest = waiting[0];
  return (
    <div className="reports">
      <div className="big-numbers">
        <Big
          count={waiting.length}
          label={t('desk.reportWaiting')}
          href="#waiting"
          hint={longest && `${t('desk.reportLongest')}: ${sayAgo(longest.since, now, language)}`}
        />
        <Big count={inState('broken')} label={t('desk.reportOverdue')} href="#promises" look="coral" />
        <Big count={inState('due')} label={t('desk.reportDue')} href="#promises" />
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
        <Menu
          align="end"
          className="button"
          entries={tables.map((table) => ({ key: table, label: t(tableNames[table]), run: () => saveCsv(table) }))}
        >
          {t('desk.reportCsv')} <ChevronDown size={16} aria-hidden="true" />
        </Menu>
      </div>
      <section>
        <h2>
          {t('desk.reportStopped')} <span className="count">{stopped}</span>
        </h2>
        {leaksStoppedByKind.length === 0 ? (
          <p className="soft">{t('desk.reportNone')}</p>
        ) : (
          <BarList
            nameHead={t('desk.reportKind')}
            countHead={t('desk.reportCount')}
            rows={leaksStoppedByKind
              .toSorted((one, other) => other.stopped - one.stopped)
              .map((line) => barOf(line, t))}
          />
        )}
      </section>
      <section>
        <h2>{t('desk.reportDecisions')}</h2>
        {decisions.length === 0 ? (
          <p className="soft">{t('desk.reportNone')}</p>
        ) : (
          <BarList
            nameHead={t('desk.reportDecisions')}
            countHead={t('desk.reportCount')}
            rows={decisions.map((row) => ({ name: t(`desk.decision-${row.decision}`), count: row.count }))}
          />
        )}
      </section>
      <p className="small soft">
        <time dateTime={report.at}>{sayExactly(report.at, language)}</time>
      </p>
    </div>
  );
}
