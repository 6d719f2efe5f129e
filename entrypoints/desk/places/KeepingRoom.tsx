import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Keeping } from '../../../components/desk/Keeping.tsx';
import { useWords } from '../../../components/words.tsx';
import { type Erased, erasuresOf } from '../../../lib/records/erase.ts';
import { eraseExpired, type Retention, readRetention, writeRetention } from '../../../lib/records/retention.ts';
import { channels } from '../../../lib/records/schema.ts';
import { clock, newId, useDesk } from '../desk-context.tsx';

/** How long records are kept: drawn up, tried, then put in force. */
export function KeepingRoom() {
  const { t } = useWords();
  const { db, say, attempt } = useDesk();
  const inForce = useLiveQuery(() => readRetention(db), [db]);
  const erasures = useLiveQuery(() => erasuresOf(db), [db]) ?? [];
  const [drawn, setDrawn] = useState<Retention | null>(null);
  const [dry, setDry] = useState<Erased | null>(null);
  const retention = drawn ?? inForce;
  useEffect(() => {
    if (!retention) return;
    let isLate = false;
    setDry(null);
    attempt(async () => {
      const would = await eraseExpired(db, clock(), retention, { isDry: true, newId });
      if (!isLate) setDry(would);
    });
    return () => {
      isLate = true;
    };
  }, [db, retention, attempt]);
  if (!retention || !inForce) return null;
  return (
    <Keeping
      channels={channels}
      retention={retention}
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
