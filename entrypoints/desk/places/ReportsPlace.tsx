import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type ReportNumbers, Reports } from '../../../components/desk/Reports.tsx';
import { useWords } from '../../../components/words.tsx';
import { waitingCases } from '../../../lib/records/cases.ts';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { reviewsSince } from '../../../lib/records/reviews.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { fileName, saveFile } from '../save-file.ts';

const day = 86_400_000;

function counted<Key extends string>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
}

async function numbersOf(db: RecordsDb, now: number, days: number): Promise<ReportNumbers> {
  const waiting = await waitingCases(db);
  const open = await db.promises.where('[state+due]').between(['open', ''], ['open', '\uffff']).toArray();
  const reviews = await reviewsSince(db, now - days * day);
  const stopped = reviews
    .filter((review) => review.decision !== 'posted-anyway')
    .flatMap((review) =>
      review.findings.filter((finding) => finding.severity === 'stop').map((finding) => finding.kind),
    );
  return {
    waiting: waiting.length,
    longestSince: waiting[0] ? (waiting[0].waitingSince ?? waiting[0].openedAt) : null,
    due: open.filter((row) => Date.parse(row.due) >= now && Date.parse(row.due) < now + day).length,
    overdue: open.filter((row) => Date.parse(row.due) < now).length,
    stopped: counted(stopped).map(([kind, count]) => ({ kind, count })),
    decisions: counted(reviews.map((review) => review.decision)).map(([decision, count]) => ({ decision, count })),
  };
}

export function ReportsPlace() {
  const { t, now } = useWords();
  const { db, sample, hasRecords, say } = useDesk();
  const [days, setDays] = useState(30);
  const numbers = useLiveQuery(() => numbersOf(db, now, days), [db, now, days]);
  if (!numbers) return null;
  const saveCsv = () => {
    const rows = [
      [t('desk.reportKind'), t('desk.reportCount')],
      [t('desk.reportWaiting'), numbers.waiting],
      [t('desk.reportDue'), numbers.due],
      [t('desk.reportOverdue'), numbers.overdue],
      ...numbers.stopped.map((row) => [`${t('desk.reportStopped')}: ${t(`desk.kind-${row.kind}`)}`, row.count]),
    ];
    const file = fileName('report', clock(), 'csv');
    saveFile(
      file,
      rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n'),
      'text/csv',
    );
    say(t('desk.exported', { file }));
  };
  return (
    <Reports
      numbers={numbers}
      days={days}
      hasRecords={hasRecords}
      sample={sample}
      setDays={setDays}
      saveCsv={saveCsv}
    />
  );
}
