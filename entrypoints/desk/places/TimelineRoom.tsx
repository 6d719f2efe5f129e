import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useDeferredValue, useState } from 'react';
import { everythingShown, Timeline, type TimelineFilter } from '../../../components/desk/Timeline.tsx';
import { useWords } from '../../../components/words.tsx';
import { settlePromise } from '../../../lib/records/promises.ts';
import { channels } from '../../../lib/records/schema.ts';
import { timelineOf } from '../../../lib/records/timeline.ts';
import { clock, useDesk } from '../desk-context.tsx';

/** Rows at first; each time that more are wanted there are twice as many, so that a long history is not read again for every screen. */
const step = 100;

/** One customer's history as far as somebody scrolls. */
export function TimelineRoom({ customerId }: { readonly customerId: string }) {
  const { t, now } = useWords();
  const { db, say, attempt } = useDesk();
  const [filter, setFilter] = useState<TimelineFilter>(everythingShown);
  const [limit, setLimit] = useState(step);
  const wanted = useDeferredValue(filter);
  const page = useLiveQuery(() => timelineOf(db, customerId, wanted, now, limit), [db, customerId, wanted, now, limit]);
  const cases = useLiveQuery(() => db.cases.where('customerId').equals(customerId).toArray(), [db, customerId]) ?? [];
  const more = useCallback(() => setLimit((before) => before * 2), []);
  if (!page) return null;
  return (
    <Timeline
      filter={filter}
      rows={page.rows}
      cases={cases}
      channels={channels}
      total={page.total}
      hasMore={page.hasMore}
      change={(next) => {
        setFilter(next);
        setLimit(step);
      }}
      more={more}
      settle={(promiseId, state) =>
        attempt(async () => {
          const before = await db.promises.get(promiseId);
          await settlePromise(db, promiseId, state, clock());
          say(t('panel.promiseSettled'), async () => before && db.promises.put(before));
        })
      }
    />
  );
}
