import { CalendarClock, Check, Clock, ExternalLink, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { TimelineRow } from '../lib/records/case-view.ts';
import { ChannelIcon } from './ChannelIcon.tsx';
import { Name } from './Name.tsx';
import { bounded, safeLink, setApart } from './strangers-words.ts';
import { sayExactly, sayWhen } from './time.ts';
import { When } from './When.tsx';
import { useWords } from './words.tsx';

type Promised = NonNullable<TimelineRow['promise']>;

const fates = {
  open: { icon: Clock, look: '' },
  kept: { icon: Check, look: 'leaf' },
  broken: { icon: X, look: 'coral' },
  moved: { icon: CalendarClock, look: '' },
} as const;

/** What became of a promise: a sign and a word. An open one whose time is past is told as overdue. */
export function Fate({ promise }: { readonly promise: Pick<Promised, 'state' | 'due'> }) {
  const { t, now } = useWords();
  const overdue = promise.state === 'open' && Date.parse(promise.due) < now;
  const { icon: Icon, look } = fates[promise.state];
  const word = overdue ? t('panel.promiseOverdue') : t(`panel.promise-${promise.state}`);
  return (
    <span className={`fate ${overdue ? 'amber' : look}`} title={`${t('panel.promise')}: ${word}`}>
      <Icon size={16} aria-hidden="true" />
      <span>{word}</span>
    </span>
  );
}

function PromiseDetail({ promise, settle }: { readonly promise: Promised; settle(state: 'kept' | 'broken'): void }) {
  const { t, now, language, zone } = useWords();
  const line = t('panel.promiseLine', {
    what: setApart(promise.what, 200),
    due: sayWhen(promise.due, now, language, zone),
    by: promise.by ? setApart(promise.by, 60) : t('panel.somebody'),
  });
  return (
    <div className="promise-detail">
      <p title={sayExactly(promise.due, language, zone)}>
        <strong>{t('panel.promise')}</strong> {line}
      </p>
      <div className="settle">
        {promise.state !== 'kept' && (
          <button type="button" className="button small" onClick={() => settle('kept')}>
            <Check size={14} aria-hidden="true" /> {t('panel.setKept')}
          </button>
        )}
        {promise.state !== 'broken' && (
          <button type="button" className="button small" onClick={() => settle('broken')}>
            <X size={14} aria-hidden="true" /> {t('panel.setBroken')}
          </button>
        )}
      </div>
    </div>
  );
}

interface Props {
  readonly row: TimelineRow;
  /** Above 0: something points here; each new number opens the row and scrolls to it. */
  readonly shownTurn?: number;
  settle?(state: 'kept' | 'broken'): void;
}

/** One contact: when, where, who, what. Opens to the whole text, the exact time and the promise. */
export function TimelineItem({ row, shownTurn = 0, settle }: Props) {
  const { t, language, zone } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shownTurn === 0) return;
    setOpen(true);
    item.current?.scrollIntoView?.({ block: 'center' });
    button.current?.focus({ preventScroll: true });
  }, [shownTurn]);
  const link = safeLink(row.link);
  return (
    <li className={`timeline-item ${row.direction}`} ref={item}>
      <button
        ref={button}
        type="button"
        className="row"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="date soft">
          <When at={row.at} />
        </span>
        <ChannelIcon channel={row.channel} />
        <span className="what">
          {row.agent && (
            <>
              <Name words={row.agent} className="agent" />{' '}
            </>
          )}
          <bdi className={row.direction === 'in' ? 'said' : undefined}>{bounded(row.summary || row.text, 300)}</bdi>
        </span>
        {row.promise && <Fate promise={row.promise} />}
      </button>
      <div id={id} className="detail" hidden={!open}>
        {open && (
          <>
            <p className="small soft">
              {sayExactly(row.at, language, zone)} · {t(`panel.channel-${row.channel}`)} ·{' '}
              {row.direction === 'in'
                ? t('panel.fromCustomer')
                : row.agent
                  ? t('panel.answeredBy', { who: setApart(row.agent) })
                  : t('panel.fromUs')}
            </p>
            <p className="whole">
              <bdi>{bounded(row.text || row.summary, 2000)}</bdi>
            </p>
            {row.promise && settle && <PromiseDetail promise={row.promise} settle={settle} />}
            {link && (
              <a className="small" href={link} target="_blank" rel="noopener noreferrer">
                <ExternalLink size={13} aria-hidden="true" /> {t('panel.openPost')}
              </a>
            )}
          </>
        )}
      </div>
    </li>
  );
}
