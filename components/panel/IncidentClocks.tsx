import { deadlines, dueAt, hoursLeft } from '../../lib/incident/deadlines.ts';
import type { Incident, Tick } from '../../lib/incident/incident.ts';
import { sayWhen } from '../time.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly incident: Incident;
  readonly ticks: { isDone(tick: Tick): boolean; set(tick: Tick, isDone: boolean): void };
}

/** Fewer hours than this are told in red. */
const urgent = 24;

/** The periods of the law, each with the time that is left and where it stands; ticked, its clock stands still. */
export function IncidentClocks({ incident, ticks }: Props) {
  const { t, now, language, zone } = useWords();
  return (
    <div className="incident-clocks">
      <h3>{t('incident.clocks')}</h3>
      <ul>
        {deadlines.map((deadline) => {
          const { id, source, title } = deadline;
          const isTold = ticks.isDone(id);
          const at = incident.done[id];
          const left = hoursLeft(deadline, incident, now);
          const due = sayWhen(new Date(dueAt(deadline, incident)).toISOString(), now, language, zone);
          const running = left < 0 ? t('incident.over') : t('incident.left', { hours: left });
          const told =
            at === undefined ? t('incident.told') : t('incident.toldAt', { when: sayWhen(at, now, language, zone) });
          return (
            <li key={id}>
              <label className="incident-step">
                <input type="checkbox" checked={isTold} onChange={(event) => ticks.set(id, event.target.checked)} />
                <span>
                  {t(`incident.${id}`)}{' '}
                  <span className={isTold ? 'soft' : left < urgent ? 'firm coral' : 'firm'}>
                    {isTold ? told : running}
                  </span>
                </span>
              </label>
              <span className="small soft" title={title}>
                {!isTold && `${due} · `}
                {source}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="small soft">{t('incident.clocksWhy')}</p>
    </div>
  );
}
