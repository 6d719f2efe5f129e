import { Split } from 'lucide-react';
import type { Pack } from '../../../lib/packs/pack.ts';
import { type PackPlace, packPlaces, type SeverityByPlace } from '../../../lib/packs/rule-fields.ts';
import { type LeakKind, leakKinds, needs, type Severity, severities, toneFaults } from '../../../lib/review/types.ts';
import { useWords } from '../../words.tsx';

export type GuardedKind = keyof NonNullable<Pack['severities']>;

interface Props {
  readonly pack: Pack;
  /** `undefined` leaves a kind to the built-in rules. */
  setSeverity(kind: GuardedKind, severity: SeverityByPlace | undefined): void;
  setFinal(kind: LeakKind, isFinal: boolean): void;
}

const groups = [
  { name: 'guidelines.guardLeaks', kinds: [...leakKinds, 'reveal'] },
  { name: 'guidelines.guardTone', kinds: toneFaults },
  { name: 'guidelines.guardNeeds', kinds: needs },
] as const;

const isLeak = (kind: GuardedKind): kind is LeakKind => leakKinds.some((leak) => leak === kind);

function Choice(props: {
  readonly label: string;
  readonly value: Severity | undefined;
  readonly other: string;
  choose(severity: Severity | undefined): void;
}) {
  const { t } = useWords();
  return (
    <select
      className="field stage"
      aria-label={props.label}
      value={props.value ?? ''}
      onChange={({ target }) => props.choose(severities.find((severity) => severity === target.value))}
    >
      <option value="">{props.other}</option>
      {severities.toReversed().map((severity) => (
        <option key={severity} value={severity}>
          {t(`guidelines.strength-${severity}`)}
        </option>
      ))}
    </select>
  );
}

function KindRow({ kind, pack, setSeverity, setFinal }: { readonly kind: GuardedKind } & Props) {
  const { t } = useWords();
  const name = t(`desk.kind-${kind}`);
  const asked = pack.severities?.[kind];
  const byPlace = typeof asked === 'object' ? asked : null;
  const usual = typeof asked === 'string' ? asked : asked?.otherwise;
  const setPlace = (place: PackPlace, severity: Severity | undefined) => {
    const { [place]: _, ...rest } = byPlace ?? {};
    const next: Exclude<SeverityByPlace, string> = severity === undefined ? rest : { ...rest, [place]: severity };
    const isPlain = packPlaces.every((each) => next[each] === undefined);
    setSeverity(kind, isPlain ? next.otherwise : next);
  };
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>
          <Choice
            label={name}
            value={usual}
            other={t('guidelines.builtIn')}
            choose={(severity) => {
              if (byPlace === null) return setSeverity(kind, severity);
              const { otherwise: _, ...rest } = byPlace;
              return setSeverity(kind, severity === undefined ? rest : { ...rest, otherwise: severity });
            }}
          />
        </td>
        <td>
          {byPlace === null && (
            <button
              type="button"
              className="button small plain"
              onClick={() => setSeverity(kind, { ...(usual && { otherwise: usual }), direct: 'note' })}
            >
              <Split size={14} aria-hidden="true" /> {t('guidelines.byPlace')}
            </button>
          )}
        </td>
        <td>
          {isLeak(kind) && (
            <label className="check">
              <input
                type="checkbox"
                checked={pack.final?.includes(kind) ?? false}
                onChange={({ target }) => setFinal(kind, target.checked)}
              />{' '}
              {t('guidelines.finalShort')}
              <span className="sr-only">: {name}</span>
            </label>
          )}
        </td>
      </tr>
      {byPlace !== null &&
        packPlaces.map((place) => (
          <tr key={place} className="by-place">
            <td className="soft">{t(`guidelines.place-${place}`)}</td>
            <td colSpan={3}>
              <Choice
                label={`${name}: ${t(`guidelines.place-${place}`)}`}
                value={byPlace[place]}
                other={t('guidelines.asElsewhere')}
                choose={(severity) => setPlace(place, severity)}
              />
            </td>
          </tr>
        ))}
    </>
  );
}

/** What the guard does about each kind of finding, everywhere and by place, and which stops nobody may override. */
export function GuardTable(props: Props) {
  const { t } = useWords();
  return (
    <div className="rollout guard-table">
      <p className="soft">{t('guidelines.guardWhy')}</p>
      {groups.map(({ name, kinds }) => (
        <section key={name}>
          <h2>{t(name)}</h2>
          <table className="phrases">
            <tbody>
              {kinds.map((kind) => (
                <KindRow key={kind} kind={kind} {...props} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
