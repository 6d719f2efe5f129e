import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { PracticeChooser, PracticeRound } from '../../../components/desk/Practice.tsx';
import { useWords } from '../../../components/words.tsx';
import { practiceCustomers } from '../../../lib/packs/practice-customers.ts';
import { answer, type Round, startRound } from '../../../lib/practice/round.ts';
import { scenarios as builtIn } from '../../../lib/practice/scenarios/index.ts';
import { addPracticeRun, practiceRunsOf } from '../../../lib/records/shelf.ts';
import { reviewDraft } from '../../../lib/review/review.ts';
import { packsInForce } from '../../shared/packs-in-force.ts';
import { clock, newId, useDesk } from '../desk-context.tsx';

export function PracticePlace() {
  const { language } = useWords();
  const { db, settings, attempt } = useDesk();
  const [round, setRound] = useState<Round | null>(null);
  const runs = useLiveQuery(() => practiceRunsOf(db), [db]);
  const { packId, teamPackId } = settings;
  const inForce = useLiveQuery(() => packsInForce(db, { packId, teamPackId }), [db, packId, teamPackId]);
  const scenarios = useMemo(() => {
    const own = inForce?.pack ? practiceCustomers(inForce.pack, clock()) : [];
    return [...builtIn.filter((one) => !own.some((other) => other.id === one.id)), ...own];
  }, [inForce]);
  if (!runs) return null;

  if (round === null) {
    return (
      <PracticeChooser
        scenarios={scenarios}
        runs={runs}
        begin={(scenario, spoken) => setRound(startRound(scenario, spoken, language))}
      />
    );
  }
  const send = (draft: string) => {
    const next = answer(round, draft, reviewDraft);
    setRound(next);
    if (next.state === 'running') return;
    attempt(() =>
      addPracticeRun(db, {
        id: newId(),
        scenario: next.scenario.id,
        at: new Date(clock()).toISOString(),
        score: next.score,
        rounds: next.turns.length,
      }),
    );
  };
  return (
    <PracticeRound
      round={round}
      send={send}
      again={() => setRound(startRound(round.scenario, round.language, language))}
      leave={() => setRound(null)}
    />
  );
}
