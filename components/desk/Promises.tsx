import { Check, RotateCcw, X } from 'lucide-react';
import type { PromiseRecord } from '../../lib/records/schema.ts';
import { Name } from '../Name.tsx';
import { bounded, setApart } from '../strangers-words.ts';
import { Fate } from '../TimelineItem.tsx';
import { When } from '../When.tsx';
import { useWords } from '../words.tsx';
import { EmptyPlace } from './EmptyPlace.tsx';
import { LoadSample, type SampleProps } from './LoadSample.tsx';

export interface PromiseRow extends PromiseRecord {
  readonly displayName: string;
}

interface Props {
  /** Not settled, whether or not their time is past. */
  readonly open: readonly PromiseRow[];
  /** Settled lately, latest first. */
  readonly settled: readonly PromiseRow[];
  readonly hasRecords: boolean;
  readonly sample: SampleProps;
  settle(promise: PromiseRow, state: PromiseRecord['state']): void;
}

const day = 86_400_000;

function Row({ promise, settle }: { readonly promise: PromiseRow; readonly settle: Props['settle'] }) {
  const { t } = useWords();
  const { state } = promise;
  return (
    <li className="promise-row">
      <div className="promise-what">
        <p>
          <bdi className="strong">{bounded(promise.what, 300)}</bdi>
        </p>
        <p className="small soft promise-who">
          <When at={promise.due} as="when" />
          <span aria-hidden="true">·</span>
          <a
            href={`#customers/${encodeURIComponent(promise.customerId)}`}
            aria-label={t('desk.openCustomer', { name: setApart(promise.displayName) })}
          >
            <Name words={promise.displayName} />
          </a>
          <span aria-hidden="true">·</span>
          <Name words={promise.by || t('panel.somebody')} />
        </p>
      </div>
      {state === 'open' ? (
        <div className="promise-actions">
          <button type="button" className="button small" onClick={() => settle(promise, 'kept')}>
            <Check size={14} aria-hidden="true" /> {t('panel.setKept')}
          </button>
          <button type="button" className="button small" onClick={() => settle(promise, 'broken')}>
            <X size={14} aria-hidden="true" /> {t('panel.setBroken')}
          </button>
        </div>
      ) : (
        <div className="promise-actions">
          <Fate promise={promise} />
          <button type="button" className="button plain small" onClick={() => settle(promise, 'open')}>
            <RotateCcw size={14} aria-hidden="true" /> {t('desk.reopen')}
          </button>
        </div>
      )}
    </li>
  );
}

/** What we said we would do: what is past its time first. */
export function Promises({ open, settled, hasRecords, sample, settle }: Props) {
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
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => (
      <section key={group.title} className="promise-group">
        <h2>
          {group.title}{' '}
          {group.look !== 'uncounted' && <span className={`count ${group.look}`}>{group.rows.length}</span>}
        </h2>
        <ul>
          {group.rows.map((promise) => (
            <Row key={promise.id} promise={promise} settle={settle} />
          ))}
        </ul>
      </section>
    ));
}
