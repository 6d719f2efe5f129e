import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Keeping } from '../../../components/desk/Keeping.tsx';
import { useWords } from '../../../components/words.tsx';
import { type Erased, erasuresOf } from '../../../lib/records/erase.ts';
import { eraseExpired, type Retention, writeRetention } from '../../../lib/records/retention.ts';
import { noticeAsked, retentionInForce, strictest } from '../../../lib/records/retention-in-force.ts';
import { channels } from '../../../lib/records/schema.ts';
import { monthsAsked } from '../../shared/let-go.ts';
import { clock, newId, useDesk } from '../desk-context.tsx';

/** How long records are kept: drawn up, tried, then put in force. */
export function KeepingRoom() {
  const { t, now } = useWords();
  const { db, settings, say, attempt } = useDesk();
  const { packId, teamPackId } = settings;
  const [asked, setAsked] = useState<number | null>();
  useEffect(() => {
    attempt(async () => {
      const months = await monthsAsked(db, { packId, teamPackId });
      await noticeAsked(db, months, clock());
      setAsked(months);
    });
  }, [db, packId, teamPackId, attempt]);
  const known = useLiveQuery(
    async () => (asked === undefined ? undefined : retentionInForce(db, asked, now)),
    [db, asked, now],
  );
  const erasures = useLiveQuery(() => erasuresOf(db), [db]) ?? [];
  const [drawn, setDrawn] = useState<Retention | null>(null);
  const [dry, setDry] = useState<Erased | null>(null);
  const inForce = known?.own;
  const retention = drawn ?? inForce;
  useEffect(() => {
    if (!retention || asked === undefined) return;
    let isLate = false;
    setDry(null);
    attempt(async () => {
      const would = await eraseExpired(db, clock(), strictest(retention, asked), { isDry: true, newId });
      if (!isLate) setDry(would);
    });
    return () => {
      isLate = true;
    };
  }, [db, retention, asked, attempt]);
  if (!retention || !inForce) return null;
  return (
    <Keeping
      channels={channels}
      retention={retention}
      asked={asked ?? null}
      from={known.from !== null && known.from > now ? known.from : null}
      isChanged={JSON.stringify(retention) !== JSON.stringify(inForce)}
      dry={dry}
      erasures={erasures}
      change={setDrawn}
      keep={() =>
        attempt(async () => {
          await writeRetention(db, retention);
          setDrawn(null);
          say(t('keeping.kept'), () => writeRetention(db, inForce));
        })
      }
    />
  );
}
