import type { FindingKind } from '../../lib/review/types.ts';
import type { PanelActions } from '../panel-state.ts';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly rules: readonly string[];
  readonly actions: PanelActions;
}

/** One quiet line while a rule is off: the guard never watches less in silence. */
export function RulesOff({ rules, actions }: Props) {
  const { t } = useWords();
  if (rules.length === 0) return null;
  const names = rules.map((rule) => {
    const key = `desk.kind-${rule as FindingKind}` as const;
    const said = t(key);
    return said === key ? bounded(rule, 40) : said;
  });
  return (
    <button type="button" className="rules-off small soft" onClick={() => actions.openDesk('settings')}>
      {t('guard.rulesAreOff', { list: names.join(', ') })}
    </button>
  );
}
