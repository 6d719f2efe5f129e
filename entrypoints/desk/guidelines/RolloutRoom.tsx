import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { RolloutTable } from '../../../components/desk/guidelines/RolloutTable.tsx';
import { useWords } from '../../../components/words.tsx';
import { withRule } from '../../../lib/packs/editing.ts';
import type { Pack, PackPhraseRule } from '../../../lib/packs/pack.ts';
import type { RuleCounts } from '../../../lib/packs/rule-counts.ts';
import { rulesReport } from '../../../lib/packs/rule-report.ts';
import { acceptedTexts, reviewsSince } from '../../../lib/records/reviews.ts';
import { readRuleCounts } from '../../shared/rule-counts.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { useBase } from './use-base.ts';
import { useDraft } from './use-draft.ts';

const month = 30 * 86_400_000;

function Table({ base, inForce }: { readonly base: Pack; readonly inForce: Pack | null }) {
  const { t } = useWords();
  const { db, say, attempt } = useDesk();
  const draft = useDraft(base);
  const [counts, setCounts] = useState<RuleCounts>({});
  useEffect(() => attempt(async () => setCounts(await readRuleCounts())), [attempt]);
  const replies = useLiveQuery(() => reviewsSince(db, clock() - month), [db]);
  const accepted = useLiveQuery(() => acceptedTexts(db), [db]);
  // What is in force was counted; the draft says how far it will go.
  const lines = useMemo(
    () =>
      draft
        ? rulesReport({ ...draft.pack, id: inForce?.id ?? draft.pack.id }, counts, replies ?? [], accepted ?? [])
        : [],
    [draft, inForce, counts, replies, accepted],
  );
  if (!draft) return null;
  const change = (pack: Pack) => {
    draft.change(pack);
    say(t('guidelines.stageChanged'), async () => draft.undo());
  };
  const changeRule = (id: string, to: (rule: PackPhraseRule) => PackPhraseRule) => {
    const rule = draft.pack.phraseRules?.find((each) => each.id === id);
    if (rule) change(withRule(draft.pack, to(rule)));
  };
  return (
    <RolloutTable
      whole={draft.pack.rollout ?? 'stop'}
      lines={lines}
      setWhole={(rollout) => change({ ...draft.pack, rollout })}
      setStage={(id, rollout) => changeRule(id, (rule) => ({ ...rule, rollout }))}
      quiet={(id, how) =>
        changeRule(id, (rule) =>
          how.type === 'unless'
            ? { ...rule, unless: [...(rule.unless ?? []), how.words] }
            : { ...rule, rollout: how.to },
        )
      }
    />
  );
}

/** How far each rule is rolled out, and what came of it on this desk. */
export function RolloutRoom() {
  const found = useBase();
  return found ? <Table base={found.base} inForce={found.inForce.pack} /> : null;
}
