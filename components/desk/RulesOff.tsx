import type { FindingKind } from '../../lib/review/types.ts';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly rules: readonly string[];
  turnOn(rule: string): void;
}

/** Rules that somebody has switched off on this computer. An empty list needs no heading: all of them watch. */
export function RulesOff({ rules, turnOn }: Props) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('guard.rulesOff')}</h2>
      <p className="soft">{t(rules.length > 0 ? 'guard.rulesOffWhy' : 'guard.rulesOffNone')}</p>
      <ul className="accepted">
        {rules.map((rule) => (
          <li key={rule}>
            <span className="one-line">{nameOf(rule, t)}</span> <span className="small soft">{bounded(rule, 60)}</span>
            <button type="button" className="button plain small" onClick={() => turnOn(rule)}>
              {t('guard.ruleOn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Most rules are named like what they find. */
function nameOf(rule: string, t: ReturnType<typeof useWords>['t']): string {
  const key = `desk.kind-${rule as FindingKind}` as const;
  const said = t(key);
  return said === key ? bounded(rule, 60) : said;
}
