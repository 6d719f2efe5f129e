import './records.css';
import { CalendarClock, Check, RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { PromiseRecord } from '../../lib/records/schema.ts';
import { Name } from '../Name.tsx';
import { bounded, setApart } from '../strangers-words.ts';
import { Fate } from '../TimelineItem.tsx';
import { When } from '../When.tsx';
import { useWords } from '../words.tsx';
import { EmptyPlace } from './EmptyPlace.tsx';
import { LoadSample, type SampleProps } from './LoadSample.tsx';
import { TimeForm } from './TimeForm.tsx';

export interface PromiseRow extends PromiseRecord {
  readonly displayName: string;
  /** Open hours until it is due, where the guidelines tell hours and it is not too far. */
  readonly workingHours?: number;
}

export interface PromiseActions {
  settle(promise: PromiseRow, state: PromiseRecord['state']): void;
  /** Another time was agreed; ms. */
  move(promise: PromiseRow, due: number): void;
  /** What was found in a text is a promise, or is none. */
  confirm(promise: PromiseRow, isOne: boolean): void;
  setAnnounce(wanted: boolean): void;
}

interface Props {
  /** Not settled, whether or not their time is past. */
  readonly open: readonly PromiseRow[];
  /** Settled lately, latest first. */
  readonly settled: readonly PromiseRow[];
  readonly hasRecords: boolean;
  readonly sample: SampleProps;
  /** Whether the browser tells when something comes due. */
  readonly announce: boolean;
  readonly actions: PromiseActions;
}

const day = 86_400_000;

/** Hours of work that are left, for what is due soon. */
function Left({ promise }: { readonly promise: PromiseRow }) {
  const { t } = useWords();
  const { workingHours } = promise;
  if (workingHours === undefined || workingHours < 0) return null;
  return (
    <>
      <span aria-hidden="true">·</span>
      <span>{workingHours < 1 ? t('due.leftLittle') : t('due.left', { hours: Math.floor(workingHours) })}</span>
    </>
  );
}

function OpenActions(props: {
  readonly promise: PromiseRow;
  /** Found in a text, and nobody has said yet that it is one. */
  readonly isFound: boolean;
  readonly actions: PromiseActions;
  another(): void;
}) {
  const { t } = useWords();
  const { promise, actions } = props;
  return (
    <div className="promise-actions">
      {props.isFound && (
        <>
          <button type="button" className="button small" onClick={() => actions.confirm(promise, true)}>
            {t('due.isOne')}
          </button>
          <button type="button" className="button plain small" onClick={() => actions.confirm(promise, false)}>
            {t('due.isNone')}
          </button>
        </>
      )}
      <button type="button" className="button small" onClick={() => actions.settle(promise, 'kept')}>
        <Check size={14} aria-hidden="true" /> {t('panel.setKept')}
      </button>
      <button type="button" className="button small" onClick={() => actions.settle(promise, 'broken')}>
        <X size={14} aria-hidden="true" /> {t('panel.setBroken')}
      </button>
      <button type="button" className="button plain small" onClick={props.another}>
        <CalendarClock size={14} aria-hidden="true" /> {t('due.another')}
      </button>
    </div>
  );
}

function Row({ promise, actions }: { readonly promise: PromiseRow; readonly actions: PromiseActions }) {
  const { t, now } = useWords();
  const [asking, setAsking] = useState(false);
  // Whose time is past is told by what became of it.
  const isFound = !promise.confirmed && promise.interactionId !== undefined && Date.parse(promise.due) > now;
  const onKey = (event: KeyboardEvent) => {
    const onRow = event.target === event.currentTarget;
    if (!onRow || promise.state !== 'open' || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'enter' && isFound) actions.confirm(promise, true);
    else if (key === 'k') actions.settle(promise, 'kept');
    else if (key === 'b') actions.settle(promise, 'broken');
    else if (key === 't') setAsking(true);
    else return;
    event.preventDefault();
  };
  return (
    <li
      className="promise-row"
      tabIndex={promise.state === 'open' ? 0 : undefined}
      title={promise.state === 'open' ? t('due.keys') : undefined}
      onKeyDown={onKey}
    >
      <div className="promise-what">
        <p>
          <bdi className="strong">{bounded(promise.what, 300)}</bdi>
        </p>
        <p className="small soft promise-who">
          <When at={promise.due} as="when" />
          <Left promise={promise} />
          <span aria-hidden="true">·</span>
          <a
            href={`#customers/${encodeURIComponent(promise.customerId)}`}
            aria-label={t('desk.openCustomer', { name: setApart(promise.displayName) })}
          >
            <Name words={promise.displayName} />
          </a>
          <span aria-hidden="true">·</span>
          <Name words={promise.by || t('panel.somebody')} />
          {promise.insteadOf !== undefined && (
            <>
              <span aria-hidden="true">·</span>
              <span>{t('due.instead')}</span>
            </>
          )}
          {promise.state === 'open' && isFound && (
            <>
              <span aria-hidden="true">·</span>
              <span>{t('due.found')}</span>
            </>
          )}
        </p>
      </div>
      {asking ? (
        <TimeForm
          label={t('due.anotherLabel', { what: setApart(promise.what, 60) })}
          action={t('due.agree')}
          begin={Math.max(Date.parse(promise.due), now) + day}
          agree={(due) => actions.move(promise, due)}
          close={() => setAsking(false)}
        />
      ) : promise.state === 'open' ? (
        <OpenActions promise={promise} isFound={isFound} actions={actions} another={() => setAsking(true)} />
      ) : (
        <div className="promise-actions">
          <Fate promise={promise} />
          {promise.state !== 'moved' && (
            <button type="button" className="button plain small" onClick={() => actions.settle(promise, 'open')}>
              <RotateCcw size={14} aria-hidden="true" /> {t('desk.reopen')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function Announce({ wanted, set }: { readonly wanted: boolean; set(wanted: boolean): void }) {
  const { t } = useWords();
  return (
    <label className="announce">
      <input type="checkbox" checked={wanted} onChange={(event) => set(event.target.checked)} />{' '}
      <span>
        {t('due.announce')} <span className="small soft">{t('due.announceWhy')}</span>
      </span>
    </label>
  );
}

/** What we said we would do: what is past its time first. */
export function Promises({ open, settled, hasRecords, sample, announce, actions }: Props) {
  const { t, now } = useWords();
  if (!hasRecords || open.length + settled.length === 0) {
    return (
      <EmptyPlace title={t('desk.promisesEmpty')} why={t('desk.promisesEmptyWhy')}>
        {!hasRecords && <LoadSample {...sample} />}
      </EmptyPlace>
    );
  }
  const until = (from: number, to: number) =>
    open.filter((promise) => Date.parse(promise.due) >= from && Date.parse(promise.due) < to);
  const groups = [
    { title: t('desk.promisesOverdue'), rows: until(Number.NEGATIVE_INFINITY, now), look: 'coral' },
    { title: t('desk.promisesToday'), rows: until(now, now + day), look: '' },
    { title: t('desk.promisesLater'), rows: until(now + day, Number.POSITIVE_INFINITY), look: '' },
    { title: t('desk.promisesSettled'), rows: settled, look: 'uncounted' },
  ];
  const drawn = groups
    .filter((group) => group.rows.length > 0)
    .map((group) => (
      <section key={group.title} className="promise-group">
        <h2>
          {group.title}{' '}
          {group.look !== 'uncounted' && <span className={`count ${group.look}`}>{group.rows.length}</span>}
        </h2>
        <ul>
          {group.rows.map((promise) => (
            <Row key={promise.id} promise={promise} actions={actions} />
          ))}
        </ul>
      </section>
    ));
  return (
    <>
      {drawn}
      <Announce wanted={announce} set={actions.setAnnounce} />
    </>
  );
}
