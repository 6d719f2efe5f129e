import { Clock, CornerDownLeft, Lock, LockOpen, PencilLine } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { holdsSend } from '../../lib/guard/decide.ts';
import { excerptOf } from '../excerpt.ts';
import type { CardActions, CardState } from '../panel-state.ts';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';
import { Files, News } from './HeldFacts.tsx';
import { byGravity, harmOf, whysBeside } from './harm.ts';
import { PostAnyway } from './PostAnyway.tsx';

type HeldState = Extract<CardState, { state: 'held' }>;
interface Props {
  readonly state: HeldState;
  readonly actions: CardActions;
}

/** A text long enough to scroll is a stop for Tab, so that the arrows can scroll it. */
function scrollStop(words: string): { readonly tabIndex?: number } {
  return words.length > 240 ? { tabIndex: 0 } : {};
}

function Excerpt({ state, id }: { readonly state: HeldState; readonly id?: string }) {
  // Only what holds the send: the rest was said while writing, and would hide it here.
  const parts = excerptOf(state.draft, state.findings.filter(holdsSend));
  if (parts.length === 0) return null;
  return (
    <blockquote id={id} className="excerpt" {...scrollStop(parts.map((part) => part.text).join(''))}>
      <bdi>
        {parts.map((part, index) =>
          part.severity ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name than their place
            <mark key={index} className={part.severity}>
              {bounded(part.text, 200)}
            </mark>
          ) : (
            part.text
          ),
        )}
      </bdi>
    </blockquote>
  );
}

/** The draft stays where it is, and so does the temper. */
function Wait({ actions }: { readonly actions: CardActions }) {
  const { t } = useWords();
  return (
    <button type="button" className="button plain wait" onClick={() => actions.wait()}>
      <Clock size={14} aria-hidden="true" /> {t('card.wait')}
    </button>
  );
}

/** A text that leaks: the harm, the words, and the safe choice first. */
function Leak({ state, actions }: Props) {
  const { t } = useWords();
  const id = useId();
  const safeChoice = useRef<HTMLButtonElement>(null);
  const [otherWays, setOtherWays] = useState(false);
  useEffect(() => safeChoice.current?.focus(), []);

  const findings = byGravity(state.findings.filter(holdsSend));
  const headline = findings[0] ? harmOf(findings[0], t) : t('card.heldTitle');
  const whys = whysBeside(findings, t);
  const { safe, mayPostAnyway, canMoveToPrivate, canOpenPrivate = false } = state;
  const movingIsFirst = safe === null && canMoveToPrivate;
  return (
    <div role="alertdialog" aria-modal="true" aria-labelledby={`${id}-head`} aria-describedby={`${id}-words ${id}-why`}>
      <h1 id={`${id}-head`}>{headline}</h1>
      <Excerpt id={`${id}-words`} state={state} />
      {whys.length > 0 && (
        <ul id={`${id}-why`} className="whys">
          {whys.slice(0, 3).map((why) => (
            <li key={why}>{why}</li>
          ))}
          {whys.length > 3 && <li className="soft">{t('card.andMore', { count: whys.length - 3 })}</li>}
        </ul>
      )}
      <News news={state.news ?? null} />
      <Files files={state.files ?? []} />
      {safe !== null && (
        <div className="safe">
          <button
            ref={safeChoice}
            type="button"
            className="button primary"
            aria-describedby={`${id}-safe`}
            onClick={() => actions.postSafe()}
          >
            {t('card.postSafe')} <CornerDownLeft size={14} aria-hidden="true" />
          </button>
          <p id={`${id}-safe`} className="safe-text" {...scrollStop(safe)}>
            <span className="small soft">{t('card.safeReads')}</span>
            <bdi>{bounded(safe, 2000)}</bdi>
          </p>
        </div>
      )}
      {safe === null && mayPostAnyway && <p className="soft">{t('card.noSafe')}</p>}
      {!mayPostAnyway && <p className="final">{t(canMoveToPrivate ? 'card.final' : 'card.finalNoPrivate')}</p>}
      <div className="actions">
        {canMoveToPrivate && (
          <button
            ref={movingIsFirst ? safeChoice : undefined}
            type="button"
            className={movingIsFirst ? 'button primary' : 'button'}
            onClick={() => actions.moveToPrivate()}
          >
            <Lock size={14} aria-hidden="true" /> {t('card.moveToPrivate')}
          </button>
        )}
        {canOpenPrivate && (
          <button type="button" className="button" onClick={() => actions.openPrivate()}>
            <LockOpen size={14} aria-hidden="true" /> {t('card.openPrivate')}
          </button>
        )}
        <button
          ref={safe === null && !canMoveToPrivate ? safeChoice : undefined}
          type="button"
          className={safe === null && !canMoveToPrivate ? 'button primary' : 'button'}
          onClick={() => actions.back()}
        >
          <PencilLine size={14} aria-hidden="true" /> {t('card.edit')}
        </button>
        <button
          type="button"
          className="button plain other-ways"
          aria-expanded={otherWays}
          aria-controls={`${id}-other`}
          aria-label={t('card.otherWays')}
          title={t('card.otherWays')}
          onClick={() => setOtherWays(!otherWays)}
        >
          ⋯
        </button>
      </div>
      <div id={`${id}-other`} hidden={!otherWays}>
        {otherWays && mayPostAnyway && <PostAnyway post={actions.postAnyway} />}
        {otherWays && <Wait actions={actions} />}
      </div>
    </div>
  );
}

/** Something is unclear: one question, and going back is the safe answer. */
function Question({ state, actions }: Props) {
  const { t } = useWords();
  const id = useId();
  const safeChoice = useRef<HTMLButtonElement>(null);
  useEffect(() => safeChoice.current?.focus(), []);
  const why = state.why === 'leak' ? 'unchecked' : state.why;
  return (
    <div role="alertdialog" aria-modal="true" aria-labelledby={`${id}-head`} aria-describedby={`${id}-why`}>
      <h1 id={`${id}-head`}>{t(`card.${why}`)}</h1>
      <p id={`${id}-why`} className="soft">
        {t(`card.${why}Why`)}
      </p>
      <News news={state.news ?? null} />
      <Files files={state.files ?? []} />
      <Excerpt state={state} />
      <div className="actions">
        <button ref={safeChoice} type="button" className="button primary" onClick={() => actions.back()}>
          {t('card.backToDraft')}
        </button>
        {state.canMoveToPrivate && (
          <button type="button" className="button" onClick={() => actions.moveToPrivate()}>
            <Lock size={14} aria-hidden="true" /> {t('card.moveToPrivate')}
          </button>
        )}
        {state.mayPostAnyway && (
          <button type="button" className="button" onClick={() => actions.postAnyway('other', why)}>
            {t(`card.${why}Yes`)}
          </button>
        )}
        <Wait actions={actions} />
      </div>
    </div>
  );
}

/** The one dialog at a held send. With findings that hold it, it tells the harm; else it asks. */
export function HeldDialog(props: Props) {
  const leaks = props.state.why === 'leak' || props.state.findings.some(holdsSend);
  return leaks ? <Leak {...props} /> : <Question {...props} />;
}
