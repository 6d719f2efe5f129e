import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { TimelineRow } from '../../lib/records/case-view.ts';
import type { Case, Channel } from '../../lib/records/schema.ts';
import { bounded } from '../strangers-words.ts';
import { When } from '../When.tsx';
import { useWords } from '../words.tsx';
import { EndlessRows } from './EndlessRows.tsx';

/** What of the history is wanted. */
export interface TimelineFilter {
  readonly channel: Channel | 'all';
  readonly who: 'all' | 'in' | 'out';
  readonly words: string;
  readonly order: 'time' | 'case';
}
export const everythingShown: TimelineFilter = { channel: 'all', who: 'all', words: '', order: 'time' };

interface Props {
  readonly filter: TimelineFilter;
  readonly rows: readonly TimelineRow[];
  readonly cases: readonly Case[];
  readonly channels: readonly Channel[];
  /** Rows that fit the filter, as far as they were counted. */
  readonly total: number;
  readonly hasMore: boolean;
  change(filter: TimelineFilter): void;
  more(): void;
  settle(promiseId: string, state: 'kept' | 'broken'): void;
}

/** Asks for more as soon as its place comes near. */
function More({ more }: { more(): void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: '800px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [more]);
  const { t } = useWords();
  return (
    <div ref={place}>
      <button type="button" className="button" onClick={more}>
        {t('desk.showMore')}
      </button>
    </div>
  );
}

function byCase(rows: readonly TimelineRow[]): ReadonlyMap<string, readonly TimelineRow[]> {
  const groups = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const key = row.caseId ?? '';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The whole history: filtered, by time or by case, drawn as far as it is scrolled. */
export function Timeline({ filter, rows, cases, channels, total, hasMore, change, more, settle }: Props) {
  const { t } = useWords();
  const set = (wanted: Partial<TimelineFilter>) => change({ ...filter, ...wanted });
  const items = (some: readonly TimelineRow[]): ReactNode => <EndlessRows rows={some} settle={settle} />;
  const groups = filter.order === 'case' ? [...byCase(rows)] : [];
  return (
    <section className="history" aria-label={t('panel.history')}>
      <h3>
        {t('panel.history')}{' '}
        <span className="small soft" role="status">
          {t('timeline.shownOf', { shown: rows.length, total })}
        </span>
      </h3>
      <div className="timeline-tools">
        <label className="search-field">
          <Search size={16} aria-hidden="true" />
          <span className="sr-only">{t('panel.search')}</span>
          <input
            className="field"
            type="search"
            value={filter.words}
            maxLength={200}
            placeholder={t('panel.searchPlaceholder')}
            onChange={(event) => set({ words: event.target.value })}
          />
        </label>
        <select
          className="field"
          aria-label={t('panel.filter')}
          value={filter.channel}
          onChange={(event) => set({ channel: channels.find((each) => each === event.target.value) ?? 'all' })}
        >
          <option value="all">{t('panel.allChannels')}</option>
          {channels.map((each) => (
            <option key={each} value={each}>
              {t(`panel.channel-${each}`)}
            </option>
          ))}
        </select>
        <select
          className="field"
          aria-label={t('timeline.who')}
          value={filter.who}
          onChange={(event) =>
            set({ who: (['in', 'out'] as const).find((each) => each === event.target.value) ?? 'all' })
          }
        >
          <option value="all">{t('timeline.anyone')}</option>
          <option value="in">{t('timeline.customer')}</option>
          <option value="out">{t('timeline.us')}</option>
        </select>
        <select
          className="field"
          aria-label={t('timeline.order')}
          value={filter.order}
          onChange={(event) => set({ order: event.target.value === 'case' ? 'case' : 'time' })}
        >
          <option value="time">{t('timeline.byTime')}</option>
          <option value="case">{t('timeline.byCase')}</option>
        </select>
      </div>
      {rows.length === 0 && (
        <p className="soft">{t(total === 0 && filter.words === '' ? 'panel.noHistory' : 'timeline.none')}</p>
      )}
      {filter.order === 'time'
        ? rows.length > 0 && items(rows)
        : groups.map(([caseId, some]) => {
            const one = cases.find(({ id }) => id === caseId);
            return (
              <section key={caseId} className="case-group">
                <h4>
                  <bdi>{one ? bounded(one.title, 120) : t('timeline.noCase')}</bdi>{' '}
                  {one && (
                    <span className="small soft">
                      {t(`takeOut.case-${one.state}`)} · <When at={one.openedAt} />
                    </span>
                  )}
                </h4>
                {items(some)}
              </section>
            );
          })}
      {hasMore && <More more={more} />}
    </section>
  );
}
