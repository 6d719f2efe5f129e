import { useWords } from '../../words.tsx';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
/** A Monday, for the names of the days. */
const monday = Date.UTC(2026, 10, 23);
const day = 86_400_000;

/** "Mon-Fri" by the names that the days have in a language, shortly. */
export function sayDays(value: string, language: string): string {
  const names = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return value
    .split('-')
    .map((each) => {
      const at = days.findIndex((known) => known === each);
      return at < 0 ? each : names.format(new Date(monday + at * day));
    })
    .join('–');
}

/** "Mon-Fri" as two days of the week by their own names. The second may come before the first: the week wraps. */
export function Days({
  label,
  value,
  set,
}: {
  readonly label: string;
  readonly value: string;
  set(value: string): void;
}) {
  const { t, language } = useWords();
  const [from = 'Mon', to = from] = value.split('-');
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const choose = (name: string, chosen: string, change: (to: string) => void) => (
    <select className="field" value={chosen} aria-label={name} onChange={({ target }) => change(target.value)}>
      {days.map((each, at) => (
        <option key={each} value={each}>
          {names.format(new Date(monday + at * day))}
        </option>
      ))}
    </select>
  );
  const say = (first: string, last: string) => set(first === last ? first : `${first}-${last}`);
  return (
    <fieldset className="entry-field days wide">
      <legend className="small soft">{label}</legend>
      <span className="days-line">
        {choose(t('guidelines.field-days-from'), from, (first) => say(first, to))}
        <span aria-hidden="true">–</span>
        {choose(t('guidelines.field-days-to'), to, (last) => say(from, last))}
      </span>
    </fieldset>
  );
}
