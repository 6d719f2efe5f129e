import { Flame, Lock, MessageCircleHeart, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { HandOverForm } from '../HandOverForm.tsx';
import type { PanelActions, PanelState } from '../panel-state.ts';
import { setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly heat: NonNullable<PanelState['heat']>;
  readonly actions: PanelActions;
}

/** More signs than this are no better proof. */
const mostSigns = 4;

/** That the conversation runs hot, what shows it, and three ways to let it cool. While it is only warm it says nothing. */
export function Heat({ heat, actions }: Props) {
  const { t } = useWords();
  const [isHanding, setIsHanding] = useState(false);
  const [copied, setCopied] = useState(false);
  const { message, kept, callIn } = heat.handOver;
  const called = callIn.find(({ because }) => because.length > 0);
  const copy = () => void navigator.clipboard.writeText(message).then(() => setCopied(true));
  if (heat.level !== 'hot') return null;
  return (
    <section className="heat" aria-label={t('heat.title')}>
      <h2>
        <Flame size={16} aria-hidden="true" className="amber" /> {t('heat.title')}
      </h2>
      <ul className="signs small">
        {heat.signs.slice(0, mostSigns).map(({ sign, words, count }) => (
          <li key={sign}>
            {t(`heat.sign-${sign}`, { count: count ?? 0 })}
            {words !== '' && (
              <>
                {' '}
                <q className="soft">{setApart(words, 60)}</q>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="small soft">{t('heat.why')}</p>
      {called && (
        <p className="small">{t('heat.callIn', { who: setApart(called.to, 40), when: setApart(called.when, 80) })}</p>
      )}
      <div className="heat-ways">
        <button type="button" className="button small" onClick={() => actions.cool('calm')}>
          <MessageCircleHeart size={14} aria-hidden="true" /> {t('heat.calm')}
        </button>
        <button type="button" className="button small" onClick={() => actions.cool('private')}>
          <Lock size={14} aria-hidden="true" /> {t('heat.private')}
        </button>
        {/* Where her case is known it goes there; elsewhere a message for the colleague is all there is to give. */}
        {!isHanding && (
          <button type="button" className="button small" onClick={kept ? () => setIsHanding(true) : copy}>
            <UserRoundPlus size={14} aria-hidden="true" /> {t('heat.handOver')}
          </button>
        )}
      </div>
      {kept && kept.handedTo !== '' && !isHanding && (
        <p className="small soft handed-to">{t('timeline.handedTo', { who: setApart(kept.handedTo, 40) })}</p>
      )}
      {kept && isHanding && (
        <HandOverForm
          key={kept.caseId}
          handedTo={kept.handedTo}
          note={kept.note}
          callIn={callIn}
          hand={(to, note) => actions.handOver(kept.caseId, to, note)}
          copy={copy}
          close={() => setIsHanding(false)}
        />
      )}
      <p className="small soft" role="status">
        {copied ? t('heat.handOverCopied') : ''}
      </p>
    </section>
  );
}
