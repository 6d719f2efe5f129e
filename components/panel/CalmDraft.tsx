import { Check, Leaf, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Calmed } from '../../lib/suggestions/calm.ts';
import { allChanges } from '../../lib/suggestions/difference.ts';
import type { PanelActions, PanelState } from '../panel-state.ts';
import { useWords } from '../words.tsx';

interface DifferenceProps {
  readonly calmed: Calmed;
  readonly accepted: ReadonlySet<number>;
  toggle(id: number): void;
}

/** The draft with what goes struck out and what comes underlined; a press on a change keeps what stood there. */
function Difference({ calmed, accepted, toggle }: DifferenceProps) {
  const { t } = useWords();
  return (
    <p className="difference">
      {calmed.difference.map((one, at) =>
        one.type === 'same' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one difference never move
          <span key={at}>{one.text}</span>
        ) : (
          <button
            key={`change-${one.id}`}
            type="button"
            className="change"
            aria-pressed={accepted.has(one.id)}
            title={t(accepted.has(one.id) ? 'suggestions.keepMine' : 'suggestions.takeThis')}
            onClick={() => toggle(one.id)}
          >
            {one.was.trim() !== '' && <del>{one.was}</del>}
            {one.now.trim() !== '' && <ins>{one.now}</ins>}
          </button>
        ),
      )}
    </p>
  );
}

function Shown({ calmed, actions }: { readonly calmed: Calmed; readonly actions: PanelActions }) {
  const { t } = useWords();
  const all = allChanges(calmed.difference);
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(all);
  const toggle = (id: number) =>
    setAccepted((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const use = (split: boolean) => actions.takeCalmed?.([...accepted], split);
  return (
    <div className="calmed">
      <h3>{t('suggestions.calmer')}</h3>
      <Difference calmed={calmed} accepted={accepted} toggle={toggle} />
      <p className="small soft">{t('suggestions.calmerHow')}</p>
      <div className="calm-actions">
        <button
          type="button"
          className="button primary small"
          disabled={accepted.size === 0}
          onClick={() => use(false)}
        >
          <Check size={14} aria-hidden="true" />{' '}
          {t(accepted.size === all.size ? 'suggestions.useAll' : 'suggestions.useSome', {
            count: accepted.size,
            all: all.size,
          })}
        </button>
        {calmed.private !== null && (
          <button type="button" className="button small" onClick={() => use(true)}>
            {t('suggestions.split')}
          </button>
        )}
        <button type="button" className="button small" onClick={() => actions.dropCalmed?.()}>
          <Undo2 size={14} aria-hidden="true" /> {t('suggestions.keepDraft')}
        </button>
      </div>
    </div>
  );
}

/** "Calm this": offered while a draft has something found in it; then the difference, taken whole or in parts. */
export function CalmDraft({ state, actions }: { readonly state: PanelState; readonly actions: PanelActions }) {
  const { t } = useWords();
  const { calmed = null, findings } = state;
  if (actions.calmDraft === undefined || state.audience === null) return null;
  if (calmed === 'nothing') return <p className="soft small">{t('suggestions.nothingToCalm')}</p>;
  if (calmed !== null) return <Shown key={calmed.text} calmed={calmed} actions={actions} />;
  if (findings.length === 0) return null;
  return (
    <button type="button" className="button calm-this" onClick={() => actions.calmDraft?.()}>
      <Leaf size={16} aria-hidden="true" /> {t('suggestions.calmThis')}
    </button>
  );
}
