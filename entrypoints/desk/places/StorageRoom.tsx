import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Storage } from '../../../components/desk/Storage.tsx';
import { useWords } from '../../../components/words.tsx';
import { useDesk } from '../desk-context.tsx';

/** Room on the disk; nothing is shown where the browser does not tell. */
export function StorageRoom() {
  const { t } = useWords();
  const { db, say, attempt } = useDesk();
  const [asked, setAsked] = useState(0);
  const told = useLiveQuery(async () => {
    // Whatever is written changes the room that is taken.
    await db.interactions.count();
    const storage = navigator.storage as StorageManager | undefined;
    if (!storage?.estimate || !storage.persisted) return null;
    const [{ usage = 0 }, lasts] = await Promise.all([storage.estimate(), storage.persisted()]);
    return { used: usage, lasts };
  }, [db, asked]);
  if (!told) return null;
  return (
    <Storage
      {...told}
      askToLast={() =>
        attempt(async () => {
          const agreed = await navigator.storage.persist();
          setAsked(asked + 1);
          say(t(agreed ? 'keeping.lasts' : 'keeping.refused'));
        })
      }
    />
  );
}
