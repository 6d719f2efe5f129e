import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type Decided, Reports, type ReportTable } from '../../../components/desk/Reports.tsx';
import { useWords } from '../../../components/words.tsx';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { reviewsSince } from '../../../lib/records/reviews.ts';
import { toCsv } from '../../../lib/reports/csv.ts';
import { type Report, report } from '../../../lib/reports/report.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { fileName, saveFile } from '../save-file.ts';
import { IncidentsRoom } from './IncidentsRoom.tsx';
import { KnowledgeRoom } from './KnowledgeRoom.tsx';

const day = 86_400_000;

async function decisionsOf(db: RecordsDb, since: number): Promise<readonly Decided[]> {
  const counts = new Map<Decided['decision'], number>();
  for (const { decision } of await reviewsSince(db, since)) counts.set(decision, (counts.get(decision) ?? 0) + 1);
  return [...counts].map(([decision, count]) => ({ decision, count })).sort((one, other) => other.count - one.count);
}

type T = ReturnType<typeof useWords>['t'];

function csvOf(table: ReportTable, { waiting, promisesDue, leaksStoppedByKind }: Report, t: T): string {
  switch (table) {
    case 'waiting':
      return toCsv(
        waiting.map((line) => ({ ...line, channel: line.channel ? t(`panel.channel-${line.channel}`) : '' })),
        [
          ['customer', t('desk.column-customer')],
          ['channel', t('desk.column-channel')],
          ['since', t('desk.column-since')],
          ['minutes', t('desk.column-minutes')],
          ['text', t('desk.column-text')],
        ],
      );
    case 'promises':
      return toCsv(
        promisesDue.map((line) => ({
          ...line,
          state: line.state === 'broken' ? t('panel.promiseOverdue') : t('panel.promise-open'),
        })),
        [
          ['customer', t('desk.column-customer')],
          ['what', t('desk.column-what')],
          ['by', t('desk.column-by')],
          ['due', t('desk.column-due')],
          ['state', t('desk.column-state')],
        ],
      );
    case 'stopped':
      return toCsv(
        leaksStoppedByKind.map((line) => ({ ...line, kind: t(`desk.kind-${line.kind}`) })),
        [
          ['kind', t('desk.reportKind')],
          ['found', t('desk.column-found')],
          ['stopped', t('desk.column-stopped')],
          ['posted', t('desk.column-posted')],
        ],
      );
  }
}

export function ReportsPlace() {
  const { t, now } = useWords();
  const { db, sample, hasRecords, say } = useDesk();
  const [days, setDays] = useState(30);
  const loaded = useLiveQuery(
    async () => ({ report: await report(db, now, days), decisions: await decisionsOf(db, now - days * day) }),
    [db, now, days],
  );
  if (!loaded) return null;
  const saveCsv = (table: ReportTable) => {
    const file = fileName(`report-${table}`, clock(), 'csv');
    saveFile(file, csvOf(table, loaded.report, t), 'text/csv');
    say(t('desk.exported', { file }));
  };
  return (
    <>
      <IncidentsRoom />
      <Reports {...loaded} days={days} hasRecords={hasRecords} sample={sample} setDays={setDays} saveCsv={saveCsv} />
      <KnowledgeRoom />
    </>
  );
}
