import { CircleAlert, CircleHelp, Lightbulb, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { holdsSend } from '../../lib/guard/decide.ts';
import type { Fix } from '../../lib/review/types.ts';
import type { CardActions, CardState } from '../panel-state.ts';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';
import { LetBe } from './LetBe.tsx';

type WordState = Extract<CardState, { state: 'word' }>;

const signs = {
  stop: { icon: CircleAlert, look: 'coral' },
  warn: { icon: CircleHelp, look: 'amber' },
  note: { icon: Lightbulb, look: 'sea' },
} as const;

function Becomes({ fix }: { readonly fix: Fix | undefined }) {
  const { t } = useWords();
  if (fix?.type !== 'replace') return null;
  return (
    <p className="becomes small">
      <span className="soft">{t('card.becomes')}</span>{' '}
      {fix.text.trim() === '' ? <em>{t('card.removed')}</em> : <bdi>{bounded(fix.text, 300)}</bdi>}
    </p>
  );
}

/** The word, one sentence why, the repair as the first button. */
export function WordCard({ state, actions }: { readonly state: WordState; readonly actions: CardActions }) {
  const { t } = useWords();
  const { finding, word, mayAccept = true, mayAcceptHere = true } = state;
  const mayDismiss = mayAccept && mayAcceptHere;
  const [more, setMore] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const id = useId();
  const takesFocus = state.takesFocus ?? false;
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);

  const { icon: Icon, look } = signs[finding.severity];
  const [repair, ...others] = finding.fixes;
  const dismiss = finding.group === 'leak' ? 'card.notPrivate' : 'card.fineAsItIs';
  return (
    <div role="dialog" aria-label={t('card.wordTitle')} aria-describedby={`${id}-why`}>
      <div className="word-head">
        <Icon size={16} aria-hidden="true" className={look} />
        <p className="word clamp-2">
          {word.trim() !== '' && (
            <mark className={finding.severity}>
              <bdi>{bounded(word, 120)}</bdi>
            </mark>
          )}
        </p>
        <button type="button" className="icon-button tiny" aria-label={t('card.close')} onClick={() => actions.back()}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <p id={`${id}-why`} className="why">
        {finding.why}
      </p>
      <Becomes fix={repair} />
      <div className="actions">
        {repair && (
          <button ref={first} type="button" className="button primary" onClick={() => actions.fix(0)}>
            {repair.label}
          </button>
        )}
        {mayDismiss && (
          <button
            ref={repair ? undefined : first}
            type="button"
            className="button"
            onClick={() => actions.letBe('here')}
          >
            {t(dismiss)}
          </button>
        )}
        <button
          ref={repair || mayDismiss ? undefined : first}
          type="button"
          className="button plain"
          aria-expanded={more}
          aria-controls={`${id}-more`}
          onClick={() => setMore(!more)}
        >
          {t(more ? 'card.less' : 'card.more')}
        </button>
      </div>
      <div id={`${id}-more`} className="more" hidden={!more}>
        {others.length > 0 && (
          <>
            <p className="small soft">{t('card.otherRepairs')}</p>
            <ul>
              {others.map((fix, index) => (
                <li key={`${fix.type} ${fix.label} ${fix.type === 'replace' ? fix.text : ''}`}>
                  <button type="button" className="button small" onClick={() => actions.fix(index + 1)}>
                    {fix.label}
                  </button>
                  <Becomes fix={fix} />
                </li>
              ))}
            </ul>
          </>
        )}
        <LetBe state={state} actions={actions} />
        <p className="small">{t(`card.guard-${holdsSend(finding) ? finding.severity : 'note'}`)}</p>
        <p className="small soft">
          {t('card.rule', { rule: finding.rule })} ·{' '}
          {t('card.sureness', { percent: Math.round(finding.confidence * 100) })}
        </p>
      </div>
    </div>
  );
}
