import { useLiveQuery } from 'dexie-react-hooks';
import { Incidents } from '../../../components/desk/Incidents.tsx';
import { useWords } from '../../../components/words.tsx';
import { incidentsOf, putIncident, removeIncident, settleStep } from '../../../lib/records/incidents.ts';
import { clock, useDesk } from '../desk-context.tsx';

/** What went wrong and what is still to be done about it; nothing is drawn while there is nothing. */
export function IncidentsRoom() {
  const { t } = useWords();
  const { db, say, attempt } = useDesk();
  const incidents = useLiveQuery(() => incidentsOf(db), [db]) ?? [];
  return (
    <Incidents
      incidents={incidents}
      step={(id, step, isDone) => attempt(() => settleStep(db, id, step, isDone, clock()))}
      remove={(incident) =>
        attempt(async () => {
          await removeIncident(db, incident.id);
          say(t('incident.removed'), () => putIncident(db, incident));
        })
      }
    />
  );
}
