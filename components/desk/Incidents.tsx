import { nextHours } from '../../lib/incident/deadlines.ts';
import { type Incident, isOpen, steps } from '../../lib/incident/incident.ts';
import { sayWhen } from '../time.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly incidents: readonly Incident[];
  /** Marks a step as done, or takes the mark away. */
  step(id: string, step: (typeof steps)[number], isDone: boolean): void;
  remove(incident: Incident): void;
}

/** What was posted that should not have been, by kind: what is still to be done, and which clock runs out first. */
export function Incidents({ incidents, step, remove }: Props) {
  const { t, now, language, zone } = useWords();
  if (incidents.length === 0) return null;
  return (
    <section className="incidents">
      <h2>{t('incident.list')}</h2>
      <p className="soft">{t('incident.listWhy')}</p>
      <ul className="accepted">
        {incidents.map((incident) => {
          const left = nextHours(incident, now);
          return (
            <li key={incident.id}>
              <span>
                {incident.kinds.length === 0
                  ? t('incident.kindsUnknown')
                  : incident.kinds.map((kind) => t(`desk.kind-${kind}`)).join(', ')}{' '}
                <span className="small soft">
                  {sayWhen(incident.learnedAt, now, language, zone)} · {incident.site === 'x' ? 'X' : 'Facebook'}
                  {incident.agent !== '' && ` · ${incident.agent}`}
                  {isOpen(incident) && left !== null && ` · ${t('incident.left', { hours: left })}`}
                </span>
              </span>
              {steps.map((each) => (
                <label key={each} className="small">
                  <input
                    type="checkbox"
                    checked={incident.done[each] !== undefined}
                    onChange={(event) => step(incident.id, each, event.target.checked)}
                  />{' '}
                  {t(`incident.done-${each}`)}
                </label>
              ))}
              <button type="button" className="button plain small" onClick={() => remove(incident)}>
                {t('incident.remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
