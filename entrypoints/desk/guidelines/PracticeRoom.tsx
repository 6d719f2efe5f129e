import { useDeferredValue, useMemo, useState } from 'react';
import { ScenarioForm } from '../../../components/desk/guidelines/ScenarioForm.tsx';
import { Scenarios } from '../../../components/desk/guidelines/Scenarios.tsx';
import { PracticeRound } from '../../../components/desk/Practice.tsx';
import { useWords } from '../../../components/words.tsx';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { practiceBrand } from '../../../lib/packs/practice-customers.ts';
import { type PackProblem, readPack } from '../../../lib/packs/read-pack.ts';
import { readyScenario } from '../../../lib/practice/ready.ts';
import { answer, type Round, startRound } from '../../../lib/practice/round.ts';
import type { WrittenScenario } from '../../../lib/practice/scenario.ts';
import { usualLines } from '../../../lib/practice/usual-lines.ts';
import { freshScenario } from '../../../lib/practice/writing.ts';
import { reviewDraft } from '../../../lib/review/review.ts';
import type { Language } from '../../../lib/review/types.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { useBase } from './use-base.ts';
import { useDraft } from './use-draft.ts';

type T = ReturnType<typeof useWords>['t'];

/** Fields of the pack by the names that the form gives them. */
const named = ['title', 'brief', 'opening', 'model'] as const;

function fieldOf(path: string, t: T): string {
  const [, , field = '', part] = path.split('.');
  if (field === 'customer')
    return part === 'handle' ? t('practice.handle') : part === 'turns' ? t('practice.turns') : t('practice.name');
  if (field === 'record') return t('practice.record');
  if (field === 'history') return t('practice.past');
  if (field === 'lines') return t('practice.answers');
  const known = named.find((each) => each === field);
  return known ? t(`practice.${known}`) : field;
}

function newId(scenarios: readonly WrittenScenario[]): string {
  for (let count = scenarios.length + 1; ; count += 1) {
    const id = `customer-${count}`;
    if (!scenarios.some((each) => each.id === id)) return id;
  }
}

function problemsOf(pack: Pack, language: Language): readonly PackProblem[] {
  const reading = readPack(exportPack(pack), language);
  return 'problems' in reading ? reading.problems : [];
}

function Bench({ base }: { readonly base: Pack }) {
  const { t, language } = useWords();
  const { say } = useDesk();
  const draft = useDraft(base);
  const [round, setRound] = useState<Round | null>(null);
  const pack = useDeferredValue(draft?.pack ?? base);
  const problems = useMemo(() => problemsOf(pack, language), [pack, language]);
  if (!draft) return null;
  const scenarios = draft.pack.practice ?? [];
  const ready = (scenario: WrittenScenario) =>
    readyScenario(scenario, practiceBrand(draft.pack, scenario.site), clock());
  const begin = (scenario: WrittenScenario, spoken: Language) =>
    setRound(startRound(ready(scenario), spoken, language));
  const set = (practice: readonly WrittenScenario[]) => draft.change({ ...draft.pack, practice: [...practice] });

  if (round !== null)
    return (
      <PracticeRound
        round={round}
        send={(words) => setRound(answer(round, words, reviewDraft))}
        again={() => setRound(startRound(round.scenario, round.language, language))}
        leave={() => setRound(null)}
        leaveWords={t('practice.backToWriting')}
      />
    );
  return (
    <Scenarios
      scenarios={scenarios}
      add={() => set([...scenarios, freshScenario(newId(scenarios))])}
      form={(at, close) => {
        const scenario = scenarios[at];
        if (!scenario) return null;
        return (
          <ScenarioForm
            scenario={scenario}
            faults={problems
              .filter(({ path }) => path.startsWith(`practice.${at}.`))
              .map(({ path, message, repair }) => ({ path: fieldOf(path, t), message, repair }))}
            usual={(moment, spoken) => usualLines[moment][spoken]}
            tryModel={(spoken) => {
              const words = scenario.model?.[spoken];
              if (!words) return null;
              const { turns, aimsMet } = answer(startRound(ready(scenario), spoken, language), words, reviewDraft);
              const [turn] = turns;
              if (!turn) return null;
              const held = turn.findings.filter(({ severity, group }) => severity === 'stop' || group === 'leak');
              return {
                score: turn.score,
                missed: (scenario.aims ?? []).filter((aim) => !aimsMet.includes(aim)),
                held: [...new Set(held.map(({ why }) => why))],
              };
            }}
            change={(next) => set(scenarios.map((each, index) => (index === at ? next : each)))}
            practise={(spoken) => begin(scenario, spoken)}
            remove={() => {
              close();
              set(scenarios.filter((_, index) => index !== at));
              say(t('practice.removed'), async () => draft.undo());
            }}
          />
        );
      }}
    />
  );
}

/** Where a lead writes the customers that trainees practise on, and practises with them before anybody else does. */
export function PracticeRoom() {
  const found = useBase();
  return found ? <Bench base={found.base} /> : null;
}
