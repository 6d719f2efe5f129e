import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type CsvChoices, type CsvState, ImportCsv } from '../../../components/desk/ImportCsv.tsx';
import { csvFields, knowsBy } from '../../../lib/records/csv/columns.ts';
import { type CsvPlan, encodings } from '../../../lib/records/csv/csv-plan.ts';
import { usualDelimiters } from '../../../lib/records/csv/delimiter.ts';
import { type CsvSurvey, importCsv, surveyCsv } from '../../../lib/records/csv/import-csv.ts';
import { contentId, importKey } from '../../../lib/records/csv/import-key.ts';
import { dateOrders, provedOrder } from '../../../lib/records/csv/moment.ts';
import type { CsvImport } from '../../../lib/records/csv/note.ts';
import { guessPlan, sampleOf, withField } from '../../../lib/records/csv/plan.ts';
import type { ByteSource } from '../../../lib/records/csv/source.ts';
import { channels } from '../../../lib/records/schema.ts';
import { stayOpen } from '../../shared/stay-open.ts';
import { breathe } from '../breathe.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { sourceOf } from './source-of-file.ts';

const choices: CsvChoices = {
  fields: csvFields,
  peopleFields: knowsBy,
  delimiters: usualDelimiters,
  encodings,
  orders: dateOrders,
  channels,
};
/** Bytes from which the plan is guessed. */
const beginning = 64 * 1024;

/** Once a fifth of a second is as often as anybody sees. */
function slowly(tell: (share: number, rows: number) => void): (share: number, rows: number) => void {
  let told = 0;
  return (share, rows) => {
    if (share < 1 && performance.now() - told < 200) return;
    told = performance.now();
    tell(share, rows);
  };
}

/** Reads a delimited file with the person, then brings it in. */
export function CsvRoom({ file, setAside }: { readonly file: File; setAside(): void }) {
  const { db, zone, attempt } = useDesk();
  const source = useMemo(() => sourceOf(file), [file]);
  // Asked for once, whatever the plan becomes.
  const content = useRef<{ readonly source: ByteSource; readonly id: Promise<string> } | null>(null);
  const [head, setHead] = useState<Uint8Array | null>(null);
  const [plan, setPlan] = useState<CsvPlan | null>(null);
  const [survey, setSurvey] = useState<CsvSurvey | null>(null);
  const [orderIsChosen, setOrderChosen] = useState(false);
  const [rowsLooked, setRowsLooked] = useState(0);
  const [key, setKey] = useState('');
  const noted = useLiveQuery(() => db.imports.get(key), [db, key]);
  const before: CsvImport | null = noted && noted.state !== 'done' && noted.rows > 0 ? noted : null;
  const [work, setWork] = useState<Exclude<CsvState, { state: 'planning' }> | null>(null);
  const stopping = useRef<AbortController | null>(null);

  useEffect(() => {
    attempt(async () => {
      const bytes = await source.read(0, Math.min(beginning, source.size));
      setHead(bytes);
      setPlan(guessPlan(bytes, zone));
    });
  }, [source, zone, attempt]);

  // Every change of the plan looks through the file anew; the look before stops.
  useEffect(() => {
    if (plan === null) return;
    const stop = new AbortController();
    setSurvey(null);
    setRowsLooked(0);
    attempt(async () => {
      if (content.current?.source !== source) content.current = { source, id: contentId(source) };
      const found = importKey(await content.current.id, plan);
      if (!stop.signal.aborted) setKey(found);
      const onProgress = slowly((_, rows) => setRowsLooked(rows));
      const looked = await surveyCsv(source, plan, { now: clock(), signal: stop.signal, breathe, onProgress });
      if (!looked || stop.signal.aborted) return;
      const order = provedOrder(looked.orders);
      // The beginning of the file was too short to tell.
      if (!orderIsChosen && order !== 'any' && order !== 'open' && order !== plan.order) setPlan({ ...plan, order });
      else setSurvey(looked);
    });
    return () => stop.abort();
  }, [source, plan, orderIsChosen, attempt]);

  useEffect(() => () => stopping.current?.abort(), []);

  if (plan === null || head === null) return null;
  const change = (wanted: Partial<CsvPlan>) => {
    // Another way of parting the cells makes other columns.
    const parts = 'delimiter' in wanted || 'encoding' in wanted || 'hasHead' in wanted;
    if (parts) setOrderChosen(false);
    else if (wanted.order !== undefined) setOrderChosen(true);
    const { encoding, delimiter, hasHead } = { ...plan, ...wanted };
    setPlan(
      parts
        ? { ...guessPlan(head, plan.zone, { encoding, delimiter, hasHead }), channel: plan.channel }
        : { ...plan, ...wanted },
    );
  };
  const write = () => {
    const stop = new AbortController();
    stopping.current = stop;
    setWork({ state: 'writing', file: file.name, share: 0, rows: before?.rows ?? 0 });
    attempt(async () => {
      try {
        const onProgress = slowly((share, rows) => setWork({ state: 'writing', file: file.name, share, rows }));
        const report = await stayOpen(() =>
          importCsv(db, source, plan, { now: clock(), signal: stop.signal, breathe, onProgress }),
        );
        setWork({ state: 'finished', file: file.name, report });
      } catch (error) {
        setWork(null);
        throw error;
      }
    });
  };
  const state: CsvState = work ?? {
    state: 'planning',
    file: file.name,
    plan,
    sample: sampleOf(head, plan),
    survey,
    orderIsOpen: survey !== null && before === null && !orderIsChosen && provedOrder(survey.orders) === 'open',
    rowsLooked,
    before,
  };
  return (
    <ImportCsv
      state={state}
      choices={choices}
      change={change}
      hold={(column, field) => setPlan(withField(plan, column, field))}
      write={write}
      stop={() => stopping.current?.abort()}
      setAside={setAside}
    />
  );
}
