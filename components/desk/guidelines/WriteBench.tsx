import { Plus, Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { adviceIn } from '../../../lib/packs/apply-pack.ts';
import type { PackPhraseRule } from '../../../lib/packs/pack.ts';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

interface Props {
  readonly rules: readonly PackPhraseRule[];
  /** The rule that is open: its name, `new` for one that is being made, null for none. */
  readonly open: string | null;
  readonly changeCount: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The form of the open rule, or the last look before publishing. */
  readonly children: ReactNode;
  readonly isPublishing: boolean;
  openRule(id: string): void;
  undo(): void;
  redo(): void;
  review(): void;
  discard(): void;
}

/** Rules that are listed at once; the field above finds the others. */
const mostListed = 60;

/** The workbench of a lead: the rules of the draft at the side, the open one beside them. */
export function WriteBench(props: Props) {
  const { t, language } = useWords();
  const { rules, open, changeCount, isPublishing } = props;
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = rules.filter((rule) =>
    `${rule.phrase} ${adviceIn(rule.advice, language)} ${rule.id}`.toLowerCase().includes(wanted),
  );
  return (
    <div className="write-bench">
      <p className="soft write-why">{t('guidelines.writeWhy')}</p>
      <div className="write-tools">
        <button type="button" className="button primary" onClick={() => props.openRule('new')}>
          <Plus size={16} aria-hidden="true" /> {t('guidelines.newRule')}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('guidelines.undo')}
          title={t('guidelines.undo')}
          disabled={!props.canUndo}
          onClick={props.undo}
        >
          <Undo2 size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('guidelines.redo')}
          title={t('guidelines.redo')}
          disabled={!props.canRedo}
          onClick={props.redo}
        >
          <Redo2 size={16} aria-hidden="true" />
        </button>
        {changeCount > 0 && (
          <>
            <span className="small soft" role="status">
              {t('guidelines.draftChanges', { count: changeCount })}
            </span>
            <button type="button" className="button plain small" onClick={props.discard}>
              <RotateCcw size={14} aria-hidden="true" /> {t('guidelines.discard')}
            </button>
          </>
        )}
        <button type="button" className="button to-publish" aria-pressed={isPublishing} onClick={props.review}>
          {t(isPublishing ? 'guidelines.backToRules' : 'guidelines.publish')}
        </button>
      </div>
      {isPublishing ? (
        props.children
      ) : (
        <div className="write-columns">
          <section className="rule-shelf" aria-label={t('guidelines.ruleCount', { count: rules.length })}>
            {rules.length > 8 && (
              <input
                className="field"
                type="search"
                value={words}
                placeholder={t('guidelines.findRule')}
                aria-label={t('guidelines.findRule')}
                onChange={(event) => setWords(event.target.value)}
              />
            )}
            <p className="small soft">
              {rules.length === 0 ? t('guidelines.noRules') : t('guidelines.ruleCount', { count: found.length })}
            </p>
            <ul>
              {found.slice(0, mostListed).map((rule) => (
                <li key={rule.id}>
                  <button
                    type="button"
                    aria-current={rule.id === open ? 'true' : undefined}
                    onClick={() => props.openRule(rule.id)}
                  >
                    <mark className={rule.severity}>
                      <bdi>{bounded(rule.phrase, 60)}</bdi>
                    </mark>
                    {rule.rollout && rule.rollout !== 'stop' && (
                      <span className="small soft"> {t(`guidelines.stage-${rule.rollout}`)}</span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
          {props.children}
        </div>
      )}
    </div>
  );
}
