import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';
import { Days } from './Days.tsx';

/** One field of an entry: a line, several lines, a number, or one of a few. */
export interface EntryField {
  readonly name: string;
  readonly label: string;
  readonly type:
    | 'line'
    | 'lines'
    | 'date'
    | 'time'
    | 'number'
    | 'days'
    | readonly (readonly [value: string, label: string])[];
  /** May stay empty, and is left out then. */
  readonly optional?: boolean;
}
export type Entry = Readonly<Record<string, string | number | undefined>>;

interface Props {
  readonly title: string;
  readonly fields: readonly EntryField[];
  readonly entries: readonly Entry[];
  /** An entry as it begins. */
  readonly fresh: Entry;
  /** What an entry is known by in the list. */
  nameOf(entry: Entry): string;
  /** `removed`: the place that one was taken out of. */
  change(entries: readonly Entry[], removed?: number): void;
}

const mostListed = 200;

function Field({ field, entry, set }: { readonly field: EntryField; readonly entry: Entry; set(value: string): void }) {
  const { name, label, type } = field;
  const value = entry[name] ?? '';
  if (type === 'days') return <Days label={label} value={String(value)} set={set} />;
  const common = {
    className: 'field',
    value,
    onChange: ({ target }: { target: { value: string } }) => set(target.value),
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control stands inside, whichever of the three it is
    <label className={type === 'lines' ? 'entry-field wide' : 'entry-field'}>
      <span className="small soft">{label}</span>
      {typeof type === 'object' ? (
        <select {...common}>
          {type.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      ) : type === 'lines' ? (
        <textarea {...common} rows={3} maxLength={1000} />
      ) : (
        <input {...common} type={type === 'line' ? 'text' : type} maxLength={600} autoComplete="off" />
      )}
    </label>
  );
}

/** A list of the pack that is written in forms: an entry opens where it stands; each change is a step of the draft. */
export function Entries({ title, fields, entries, fresh, nameOf, change }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<number | null>(null);
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = entries
    .map((entry, at) => ({ entry, at }))
    .filter(({ entry }) => Object.values(entry).join(' ').toLowerCase().includes(wanted));
  const set = (at: number, field: EntryField, value: string) =>
    change(
      entries.map((entry, index) => {
        if (index !== at) return entry;
        const { [field.name]: _, ...rest } = entry;
        if (value === '' && field.optional) return rest;
        return { ...entry, [field.name]: field.type === 'number' && value !== '' ? Number(value) : value };
      }),
    );
  return (
    <section className="entries">
      <h2>
        {title} <span className="count">{entries.length}</span>
      </h2>
      {entries.length > 12 && (
        <input
          className="field"
          type="search"
          value={words}
          placeholder={t('guidelines.findEntry')}
          aria-label={`${t('guidelines.findEntry')}: ${title}`}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul>
        {found.slice(0, mostListed).map(({ entry, at }) => (
          <li key={at}>
            <button
              type="button"
              className="entry-name"
              aria-expanded={open === at}
              onClick={() => setOpen(open === at ? null : at)}
            >
              <bdi>{bounded(nameOf(entry), 120) || '…'}</bdi>
            </button>
            {open === at && (
              <div className="entry-form">
                {fields.map((field) => (
                  <Field key={field.name} field={field} entry={entry} set={(value) => set(at, field, value)} />
                ))}
                <button
                  type="button"
                  className="button small plain"
                  onClick={() => {
                    setOpen(null);
                    change(
                      entries.filter((_, index) => index !== at),
                      at,
                    );
                  }}
                >
                  <Trash2 size={14} aria-hidden="true" /> {t('guidelines.removeEntry')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button small"
        onClick={() => {
          setWords('');
          setOpen(entries.length);
          change([...entries, fresh]);
        }}
      >
        <Plus size={14} aria-hidden="true" /> {t('guidelines.addEntry')}
        <span className="sr-only">: {title}</span>
      </button>
    </section>
  );
}
