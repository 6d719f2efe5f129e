import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { type Command, CommandPalette } from '../../components/desk/CommandPalette.tsx';
import { DeskFrame } from '../../components/desk/DeskFrame.tsx';
import type { Said } from '../../components/desk/DeskNotice.tsx';
import { places } from '../../components/desk/places.ts';
import { NoRecords } from '../../components/panel/NoRecords.tsx';
import { useWords, WordsProvider } from '../../components/words.tsx';
import { searchCustomers } from '../../lib/records/customers.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { lockStateOf } from '../../lib/records/lock/lock-of-db.ts';
import { makeWords } from '../../lib/records/lock/make-words.ts';
import { letGo } from '../shared/let-go.ts';
import { dropRoot } from '../shared/records-key.ts';
import { type Settings, watchSettings, writeSettings } from '../shared/settings.ts';
import { clock, type DeskWorld, DeskWorldProvider, newId } from './desk-context.tsx';
import { AtTheDoor, LockGate } from './lock/LockGate.tsx';
import { putInForce } from './packs.ts';
import { CustomersPlace } from './places/CustomersPlace.tsx';
import { PromisesPlace } from './places/PromisesPlace.tsx';
import { RecordsPlace } from './places/RecordsPlace.tsx';
import { ReportsPlace } from './places/ReportsPlace.tsx';
import { SettingsRoom } from './places/SettingsRoom.tsx';
import { WaitingPlace } from './places/WaitingPlace.tsx';
import { go, useRoute } from './route.ts';
import { loadSample, starterPack } from './sample.ts';
import { type InForceHere, useInForce } from './use-in-force.ts';
import { useRecords } from './use-records.ts';

// These two bring the whole review along: it is fetched when somebody goes there.
const GuidelinesPlace = lazy(async () => ({ default: (await import('./places/GuidelinesPlace.tsx')).GuidelinesPlace }));
const PracticePlace = lazy(async () => ({ default: (await import('./places/PracticePlace.tsx')).PracticePlace }));

const rooms = {
  waiting: WaitingPlace,
  customers: CustomersPlace,
  promises: PromisesPlace,
  guidelines: GuidelinesPlace,
  practice: PracticePlace,
  reports: ReportsPlace,
  records: RecordsPlace,
  settings: SettingsRoom,
} as const;

function useSettings(begin: Settings): readonly [Settings, DeskWorld['change']] {
  const [settings, setSettings] = useState(begin);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  const change = useCallback<DeskWorld['change']>(async (wanted) => setSettings(await writeSettings(wanted)), []);
  return [settings, change];
}

/** Ctrl/⌘ K anywhere on the desk. */
function usePaletteKey(open: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}

interface InsideProps {
  readonly db: RecordsDb;
  readonly settings: Settings;
  readonly change: DeskWorld['change'];
}

let saidBefore = 0;

/** All that is shown here is by the company's clock: nothing is shown before it is known. */
function Inside(props: InsideProps) {
  const { language, now, t } = useWords();
  const inForce = useInForce(props.db, props.settings);
  if (!inForce) return <p className="desk-opening soft">{t('desk.loading')}</p>;
  return (
    <WordsProvider language={language} now={now} zone={inForce.zone}>
      <OnTheClock {...props} inForce={inForce} />
    </WordsProvider>
  );
}

function OnTheClock({ db, settings, change, inForce }: InsideProps & { readonly inForce: InForceHere }) {
  const { t, now } = useWords();
  const { place, inside } = useRoute();
  const [said, setSaid] = useState<Said | null>(null);
  const [palette, setPalette] = useState(false);
  const [loading, setLoading] = useState(false);
  const openPalette = useCallback(() => setPalette(true), []);
  const forget = useCallback(() => setSaid(null), []);
  usePaletteKey(openPalette);

  const waiting = useLiveQuery(() => db.cases.where('state').equals('waiting').count(), [db]) ?? 0;
  const overdue =
    useLiveQuery(
      () =>
        db.promises
          .where('[state+due]')
          .between(['open', ''], ['open', new Date(now).toISOString()])
          .count(),
      [db, now],
    ) ?? 0;
  const customers = useLiveQuery(() => db.customers.count(), [db]);

  const say = useCallback<DeskWorld['say']>(
    (text, undo) => {
      const id = ++saidBefore;
      const takeBack = () => {
        setSaid(null);
        undo?.().then(
          () => setSaid({ id: ++saidBefore, text: t('desk.undone') }),
          (error: unknown) => setSaid({ id: ++saidBefore, text: failure(t, error), tone: 'warning' }),
        );
      };
      setSaid(undo ? { id, text, undo: takeBack } : { id, text });
    },
    [t],
  );
  const attempt = useCallback<DeskWorld['attempt']>(
    (deed) => {
      deed().catch((error: unknown) => setSaid({ id: ++saidBefore, text: failure(t, error), tone: 'warning' }));
    },
    [t],
  );

  const { packId, teamPackId } = settings;
  // What is older than the chosen time goes by itself; the background does so once a day, and the desk when it is opened.
  useEffect(() => {
    attempt(() => letGo(db, { packId, teamPackId }, clock(), newId));
  }, [db, attempt, packId, teamPackId]);

  // Encrypted records have no index of words on the disk: it is made now, so that the first search finds it.
  useEffect(() => attempt(() => makeWords(db)), [db, attempt]);

  const load = useCallback(() => {
    setLoading(true);
    attempt(async () => {
      try {
        const report = await loadSample(db, clock());
        if (settings.packId === null) await putInForce(db, await starterPack('suria-mobile'), clock(), change);
        say(t('desk.sampleLoaded', { customers: report.added.customers, interactions: report.added.interactions }));
      } finally {
        setLoading(false);
      }
    });
  }, [db, settings.packId, change, attempt, say, t]);

  const world = useMemo<DeskWorld>(
    () => ({
      db,
      settings,
      ...inForce,
      sample: { loading, load },
      hasRecords: customers === undefined || customers > 0,
      change,
      say,
      attempt,
    }),
    [db, settings, inForce, loading, load, customers, change, say, attempt],
  );

  const commands = useMemo<readonly Command[]>(
    () => [
      ...places.map(
        (each): Command => ({ id: `go-${each}`, group: 'go', label: t(`desk.place-${each}`), run: () => go(each) }),
      ),
      ...(lockStateOf(db) === 'open'
        ? [{ id: 'do-lock', group: 'do', label: t('lock.now'), run: () => attempt(dropRoot) } as const]
        : []),
      { id: 'do-sample', group: 'do', label: t('desk.loadSample'), run: load },
      { id: 'do-pack', group: 'do', label: t('desk.packImport'), run: () => go('guidelines') },
      { id: 'do-practice', group: 'do', label: t('desk.practiceChoose'), run: () => go('practice') },
      { id: 'do-import', group: 'do', label: t('desk.importRecords'), run: () => go('records') },
      { id: 'do-export', group: 'do', label: t('desk.exportAll'), run: () => go('records') },
    ],
    [t, load, db, attempt],
  );
  const search = useCallback(
    async (words: string): Promise<readonly Command[]> =>
      (await searchCustomers(db, words, 8)).map((found) => ({
        id: `customer-${found.customerId}`,
        group: 'customers',
        label: found.displayName,
        ...(found.because === found.displayName ? {} : { hint: found.because }),
        run: () => go('customers', found.customerId),
      })),
    [db],
  );

  const Room = rooms[place];
  return (
    <DeskWorldProvider value={world}>
      <DeskFrame
        place={place}
        toAct={{ waiting, promises: overdue }}
        said={said}
        forget={forget}
        openPalette={openPalette}
      >
        <Suspense fallback={null}>
          {customers === undefined ? <p className="soft">{t('desk.loading')}</p> : <Room inside={inside} />}
        </Suspense>
      </DeskFrame>
      <CommandPalette open={palette} commands={commands} search={search} close={() => setPalette(false)} />
    </DeskWorldProvider>
  );
}

function failure(t: ReturnType<typeof useWords>['t'], error: unknown): string {
  return t('desk.failed', { reason: error instanceof Error ? error.name : '?' });
}

function Opening({ settings, change }: Omit<InsideProps, 'db'>) {
  const { t } = useWords();
  const records = useRecords();
  if (records.state === 'opening') return <p className="desk-opening soft">{t('desk.loading')}</p>;
  if (records.state === 'unavailable') {
    return (
      <main className="desk-opening">
        <NoRecords reason={records.reason} />
      </main>
    );
  }
  if (records.state !== 'open') return <AtTheDoor state={records.state} />;
  return (
    <LockGate db={records.db}>
      <Inside db={records.db} settings={settings} change={change} />
    </LockGate>
  );
}

/** The full page: seven places over the records of this browser. */
export function App({ begin }: { readonly begin: Settings }) {
  const [settings, change] = useSettings(begin);
  return (
    <WordsProvider language={settings.interfaceLanguage}>
      <Opening settings={settings} change={change} />
    </WordsProvider>
  );
}
