import type { Pack } from '../../../lib/packs/pack.ts';
import { withField } from '../../../lib/practice/writing.ts';
import { siteIds } from '../../../lib/review/types.ts';
import { useWords } from '../../words.tsx';

interface Props {
  readonly pack: Pack;
  change(pack: Pack): void;
}

/** A line that may stay empty. */
function Line({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: string;
  change(words: string): void;
}) {
  return (
    <label className="entry-field">
      <span className="small soft">{label}</span>
      <input
        className="field"
        value={value}
        maxLength={600}
        autoComplete="off"
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}

/** What the guidelines are called, and the name that each site has for the private channel. */
export function About({ pack, change }: Props) {
  const { t } = useWords();
  const channels = pack.privateChannels ?? {};
  const labels = { x: 'guidelines.field-privateX', facebook: 'guidelines.field-privateFacebook' } as const;
  return (
    <section className="entries">
      <h2>{t('guidelines.about')}</h2>
      <div className="entry-form">
        <Line label={t('guidelines.field-packName')} value={pack.name} change={(name) => change({ ...pack, name })} />
        <Line
          label={t('guidelines.field-description')}
          value={pack.description ?? ''}
          change={(words) => change(withField(pack, 'description', words || undefined))}
        />
        {siteIds.map((site) => (
          <Line
            key={site}
            label={t(labels[site])}
            value={channels[site] ?? ''}
            change={(words) => {
              const named = withField(channels, site, words || undefined);
              change(withField(pack, 'privateChannels', Object.keys(named).length === 0 ? undefined : named));
            }}
          />
        ))}
        <Line
          label={t('guidelines.field-facebookVanity')}
          value={pack.brand.facebookVanity ?? ''}
          change={(words) => change({ ...pack, brand: withField(pack.brand, 'facebookVanity', words || undefined) })}
        />
      </div>
    </section>
  );
}

const numbers = ['followUpDays', 'retentionMonths'] as const;

/** When somebody asks whether it holds, and how long records are kept; as usual where nothing is written. */
export function Afterwards({ pack, change }: Props) {
  const { t } = useWords();
  return (
    <section className="entries">
      <h2>{t('guidelines.afterwards')}</h2>
      <div className="entry-form">
        {numbers.map((name) => (
          <label key={name} className="entry-field">
            <span className="small soft">{t(`guidelines.field-${name}`)}</span>
            <input
              className="field number"
              type="number"
              min={1}
              max={120}
              placeholder={t('guidelines.usualDays')}
              value={pack[name] ?? ''}
              onChange={({ target }) =>
                change(withField(pack, name, target.value === '' ? undefined : Number(target.value)))
              }
            />
          </label>
        ))}
      </div>
    </section>
  );
}

/** Zones where the people live who use this; any other one that a pack names stays. */
const zones = [
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
  'Asia/Kuala_Lumpur',
  'Asia/Kuching',
  'Asia/Singapore',
  'Asia/Brunei',
] as const;

export function Zone({ pack, hours, change }: Props & { readonly hours: NonNullable<Pack['hours']> }) {
  const { t } = useWords();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offered = [...new Set<string>([...zones, own, hours.tz])];
  return (
    <label className="entry-field">
      <span className="small soft">{t('guidelines.field-tz')}</span>
      <select
        className="field"
        value={hours.tz}
        onChange={({ target }) => change({ ...pack, hours: { ...hours, tz: target.value } })}
      >
        {offered.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replace(/^.*\//, '').replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  );
}
