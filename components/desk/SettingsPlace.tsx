import { Download, Sprout, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Accepted } from '../../lib/records/schema.ts';
import { type Language, languages } from '../../lib/review/types.ts';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';
import { Confirm } from './Confirm.tsx';
import { LoadSample, type SampleProps } from './LoadSample.tsx';

/** Each language by its own name. */
const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
};
const zones = ['Asia/Kuala_Lumpur', 'Asia/Singapore', 'Asia/Brunei', 'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

export interface Kept {
  readonly customers: number;
  readonly interactions: number;
  readonly promises: number;
  readonly hasSample: boolean;
}

interface Props {
  readonly interfaceLanguage: Language;
  readonly agentName: string;
  readonly brandHandles: readonly string[];
  readonly timeZone: string;
  /** The guidelines in force tell the clock: there is nothing to choose. */
  readonly isZoneGiven: boolean;
  readonly kept: Kept;
  readonly accepted: readonly Accepted[];
  readonly sample: SampleProps;
  /** Rules that are off, drawn. */
  readonly rulesOff?: ReactNode;
  /** The lock of the records, drawn. */
  readonly lock?: ReactNode;
  /** The way to the records' own place. */
  readonly children: ReactNode;
  setLanguage(language: Language): void;
  setAgentName(name: string): void;
  setBrandHandles(handles: readonly string[]): void;
  setTimeZone(zone: string): void;
  removeSample(): void;
  exportAll(): void;
  eraseAll(): void;
  takeBack(accepted: Accepted): void;
}

/** A field that is kept when it is left or Enter is pressed, and follows what was kept elsewhere. */
function KeptField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly lines?: number;
  readonly placeholder?: string;
  keep(value: string): void;
}) {
  const id = useId();
  const [value, setValue] = useState(props.value);
  useEffect(() => setValue(props.value), [props.value]);
  const keep = () => value !== props.value && props.keep(value);
  const shared = {
    id,
    className: 'field',
    value,
    placeholder: props.placeholder,
    'aria-describedby': props.hint ? `${id}-hint` : undefined,
    onBlur: keep,
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{props.label}</label>
      {props.lines ? (
        <textarea {...shared} rows={props.lines} maxLength={4000} onChange={(event) => setValue(event.target.value)} />
      ) : (
        <input
          {...shared}
          maxLength={100}
          onChange={(event) => setValue(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
      )}
      {props.hint && (
        <p id={`${id}-hint`} className="small soft">
          {props.hint}
        </p>
      )}
    </div>
  );
}

export function SettingsPlace(props: Props) {
  const { t } = useWords();
  const { kept } = props;
  return (
    <div className="settings">
      <section>
        <h2>{t('desk.settingsYou')}</h2>
        <label className="setting">
          <span>{t('desk.settingsLanguage')}</span>
          <select
            className="field"
            value={props.interfaceLanguage}
            onChange={(event) => props.setLanguage(languages.find((each) => each === event.target.value) ?? 'en')}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {languageNames[each]}
              </option>
            ))}
          </select>
        </label>
        <KeptField
          label={t('desk.settingsName')}
          placeholder={t('desk.settingsNamePlaceholder')}
          value={props.agentName}
          keep={(name) => props.setAgentName(name.trim())}
        />
      </section>

      <section>
        <h2>{t('desk.settingsBrand')}</h2>
        <KeptField
          label={t('desk.settingsHandles')}
          hint={t('desk.settingsHandlesWhy')}
          lines={3}
          value={props.brandHandles.join('\n')}
          keep={(lines) =>
            props.setBrandHandles([
              ...new Set(
                lines
                  .split(/[\n,]/)
                  .map((line) => line.trim())
                  .filter((line) => line !== ''),
              ),
            ])
          }
        />
        <label className="setting">
          <span>{t('desk.settingsZone')}</span>
          <select
            className="field"
            value={props.timeZone}
            disabled={props.isZoneGiven}
            onChange={(event) => props.setTimeZone(event.target.value)}
          >
            {[...new Set([props.timeZone, ...zones])].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replace('_', ' ')}
              </option>
            ))}
          </select>
          <span className="small soft">{props.isZoneGiven ? t('clock.byGuidelines') : t('desk.settingsZoneWhy')}</span>
        </label>
      </section>

      <section>
        <h2>{t('desk.settingsData')}</h2>
        <p>
          {t('desk.settingsKept', {
            customers: kept.customers,
            interactions: kept.interactions,
            promises: kept.promises,
          })}{' '}
          <span className="soft">{t('desk.settingsDataWhy')}</span>
        </p>
        {props.children}
        <div className="setting">
          {kept.hasSample ? (
            <button type="button" className="button" onClick={props.removeSample}>
              <Sprout size={16} aria-hidden="true" /> {t('desk.removeSample')}
            </button>
          ) : (
            <LoadSample {...props.sample} />
          )}
        </div>
      </section>

      {props.lock}

      <section>
        <h2>{t('desk.accepted')}</h2>
        <p className="soft">{t(props.accepted.length > 0 ? 'desk.acceptedWhy' : 'desk.acceptedNone')}</p>
        <ul className="accepted">
          {props.accepted.map((accepted) => (
            <li key={accepted.id}>
              <bdi className="one-line">{bounded(accepted.text, 120)}</bdi>{' '}
              <span className="small soft">
                {accepted.rule}
                {accepted.scopes && ` · ${t('guard.acceptedHere', { count: accepted.scopes.length })}`}
              </span>
              <button type="button" className="button plain small" onClick={() => props.takeBack(accepted)}>
                {t('desk.takeBack')}
              </button>
            </li>
          ))}
        </ul>
      </section>

      {props.rulesOff}

      <section className="danger-zone">
        <button type="button" className="button" onClick={props.exportAll}>
          <Download size={16} aria-hidden="true" /> {t('desk.exportAll')}
        </button>
        <Confirm
          title={t('desk.eraseAllSure')}
          why={t('desk.eraseAllWhy')}
          action={t('desk.eraseAll')}
          typed={t('desk.eraseAllWord')}
          confirm={props.eraseAll}
        >
          <button type="button" className="button danger">
            <Trash2 size={16} aria-hidden="true" /> {t('desk.eraseAll')}
          </button>
        </Confirm>
      </section>
    </div>
  );
}
