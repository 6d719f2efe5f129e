import { Check } from 'lucide-react';
import type { Erased } from '../../lib/records/erase.ts';
import type { Retention } from '../../lib/records/retention.ts';
import type { Channel, Erasure } from '../../lib/records/schema.ts';
import { ChannelIcon } from '../ChannelIcon.tsx';
import { sayWhen } from '../time.ts';
import { When } from '../When.tsx';
import { useWords } from '../words.tsx';

const choices = [0, 1, 3, 6, 12, 24, 36, 60] as const;

interface Props {
  readonly channels: readonly Channel[];
  /** As it is drawn up; not in force until it is kept. */
  readonly retention: Retention;
  readonly isChanged: boolean;
  /** Months beyond which the guidelines in force want nothing kept; null where they say nothing. */
  readonly asked: number | null;
  /** From when on that holds, milliseconds; null where it holds already, or nothing is asked. */
  readonly from: number | null;
  /** What would go today; null while it is counted. */
  readonly dry: Erased | null;
  readonly erasures: readonly Erasure[];
  change(retention: Retention): void;
  keep(): void;
}

function Months(props: {
  readonly label: string;
  readonly value: number | null;
  /** "Like everything" is one of the choices, as null. */
  readonly mayFollow: boolean;
  readonly asked: number | null;
  choose(months: number | null): void;
}) {
  const { t } = useWords();
  const say = (months: number) =>
    months === props.asked
      ? t('keeping.asGuidelines', { count: months })
      : months === 0
        ? t('keeping.ever')
        : months === 1
          ? t('keeping.month')
          : t('keeping.months', { count: months });
  const { asked } = props;
  // What the guidelines do not allow is no choice; what was chosen before them is theirs now.
  const within = (months: number) => (asked !== null && (months === 0 || months > asked) ? asked : months);
  const value = props.value === null ? null : within(props.value);
  const values = [...new Set([...choices, ...(value === null ? [] : [value])].map(within))].sort((a, b) => a - b);
  return (
    <select
      className="field"
      aria-label={props.label}
      value={value ?? ''}
      onChange={(event) => props.choose(event.target.value === '' ? null : Number(event.target.value))}
    >
      {props.mayFollow && <option value="">{t('keeping.as-rest')}</option>}
      {values.map((months) => (
        <option key={months} value={months}>
          {say(months)}
        </option>
      ))}
    </select>
  );
}

function Went({ erasures }: { readonly erasures: readonly Erasure[] }) {
  const { t } = useWords();
  return (
    <section aria-label={t('keeping.erasures')}>
      <h2>{t('keeping.erasures')}</h2>
      <p className="soft">{t(erasures.length === 0 ? 'keeping.erasuresNone' : 'keeping.erasuresWhy')}</p>
      <ul className="erasures">
        {erasures.map(({ id, at, why, ...counts }) => (
          <li key={id}>
            <When at={at} as="when" />
            <span>
              {t(`keeping.why-${why}`)} <span className="small soft">{t('keeping.erasure', counts)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How long contacts stay, in all and by channel, with what that would take today; below, what went. */
export function Keeping({ channels, retention, isChanged, asked, from, dry, erasures, change, keep }: Props) {
  const { t, now, language, zone } = useWords();
  const { months, byChannel } = retention;
  const setChannel = (channel: Channel, wanted: number | null) => {
    const { [channel]: _, ...rest } = byChannel;
    change({ months, byChannel: wanted === null ? rest : { ...rest, [channel]: wanted } });
  };
  const goes = dry && dry.interactions + dry.customers + dry.promises + dry.cases + dry.reviews > 0;
  return (
    <>
      <section aria-label={t('keeping.title')}>
        <h2>{t('keeping.title')}</h2>
        <p className="soft">{t('keeping.why')}</p>
        {asked !== null && (
          <p>
            {t('keeping.asked', { count: asked })}{' '}
            {from !== null &&
              t('keeping.askedFrom', { when: sayWhen(new Date(from).toISOString(), now, language, zone) })}
          </p>
        )}
        <div className="keep-line">
          <span>{t('keeping.all')}</span>
          <Months
            label={t('keeping.all')}
            value={months}
            mayFollow={false}
            asked={asked}
            choose={(wanted) => change({ months: wanted ?? 0, byChannel })}
          />
        </div>
        <details className="keep-channels" open={Object.keys(byChannel).length > 0}>
          <summary>{t('keeping.channels')}</summary>
          {channels.map((channel) => (
            <div key={channel} className="keep-line">
              <span>
                <ChannelIcon channel={channel} /> {t(`panel.channel-${channel}`)}
              </span>
              <Months
                label={t(`panel.channel-${channel}`)}
                value={byChannel[channel] ?? null}
                mayFollow
                asked={asked}
                choose={(wanted) => setChannel(channel, wanted)}
              />
            </div>
          ))}
        </details>
        <p role="status" className={goes ? 'amber' : 'soft'}>
          {dry === null
            ? t('keeping.trying')
            : goes
              ? t('keeping.dry', { interactions: dry.interactions, customers: dry.customers })
              : t('keeping.dryNothing')}
        </p>
        {isChanged && (
          <button type="button" className="button primary" onClick={keep}>
            <Check size={16} aria-hidden="true" /> {t('keeping.keep')}
          </button>
        )}
      </section>
      <Went erasures={erasures} />
    </>
  );
}
