import { Clock } from 'lucide-react';
import { isAnotherClock, ownZone, sayPlace, sayTime } from './time.ts';
import { useWords } from './words.tsx';

/** That times are the company's and not this computer's, where the two differ: with both, so that nobody has to count. */
export function ClockNote() {
  const { t, now, language, zone } = useWords();
  if (zone === undefined || !isAnotherClock(zone, now)) return null;
  return (
    <p className="clock-note small soft">
      <Clock size={13} aria-hidden="true" />
      {t('clock.differs', {
        place: sayPlace(zone),
        there: sayTime(now, language, zone),
        here: sayTime(now, language, ownZone()),
      })}
    </p>
  );
}
