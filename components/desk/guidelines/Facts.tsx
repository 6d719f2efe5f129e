import { acts, blockSlots, type Pack } from '../../../lib/packs/pack.ts';
import type { PackProblem } from '../../../lib/packs/read-pack.ts';
import { languages } from '../../../lib/review/types.ts';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';
import { About, Afterwards, Zone } from './Basics.tsx';
import { sayDays } from './Days.tsx';
import { Entries, type Entry, type EntryField } from './Entries.tsx';

interface Props {
  readonly pack: Pack;
  readonly problems: readonly PackProblem[];
  change(pack: Pack): void;
}

/** Facts of the brand that are written one a line. */
const lists = ['handles', 'phones', 'emails', 'links', 'addresses'] as const;

const say = (value: string | number | undefined): string => String(value ?? '');
/** A name for an entry that has none yet. */
const freshId = (prefix: string, taken: readonly { readonly id: string }[]): string => {
  for (let count = taken.length + 1; ; count += 1)
    if (!taken.some(({ id }) => id === `${prefix}-${count}`)) return `${prefix}-${count}`;
};

/** The fields keep what was typed; whether it can be used is for the pack's own reader to say. */
const asEntries = (list: readonly object[] | undefined): readonly Entry[] =>
  (list ?? []) as unknown as readonly Entry[];

function Brand({ pack, change }: Pick<Props, 'pack' | 'change'>) {
  const { t } = useWords();
  const { brand } = pack;
  return (
    <section className="entries">
      <h2>{t('guidelines.area-brand')}</h2>
      <div className="entry-form">
        <label className="entry-field">
          <span className="small soft">{t('guidelines.field-name')}</span>
          <input
            className="field"
            value={brand.name}
            maxLength={200}
            onChange={(event) => change({ ...pack, brand: { ...brand, name: event.target.value } })}
          />
        </label>
        <p className="small soft wide">{t('guidelines.brandWhy')}</p>
        {lists.map((list) => (
          <label key={list} className="entry-field">
            <span className="small soft">{t(`guidelines.field-${list}`)}</span>
            <textarea
              className="field"
              rows={3}
              value={brand[list].join('\n')}
              onChange={({ target }) =>
                change({ ...pack, brand: { ...brand, [list]: target.value === '' ? [] : target.value.split('\n') } })
              }
            />
          </label>
        ))}
      </div>
    </section>
  );
}

/** Everything of a pack that is no rule: who we are, when we are there, what we say, what we know, whom we call in. */
export function Facts({ pack, problems, change }: Props) {
  const { t, language } = useWords();
  const field = (name: string, type: EntryField['type'], optional = false): EntryField => ({
    name,
    label: t(`guidelines.field-${name}` as Parameters<typeof t>[0]),
    type,
    optional,
  });
  const lang = field(
    'lang',
    languages.map((each) => [each, t(`guidelines.lang-${each}`)] as const),
  );
  const hours = pack.hours;
  const shifts = hours ? [{ days: hours.days, open: hours.open, close: hours.close }, ...(hours.more ?? [])] : [];
  const setShifts = (next: readonly Entry[]) => {
    const [first, ...more] = next as unknown as readonly { days: string; open: string; close: string }[];
    const { hours: _, ...rest } = pack;
    const tz = hours?.tz ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    change(first ? { ...rest, hours: { tz, ...first, ...(more.length > 0 && { more }) } } : rest);
  };
  /** Only where the pack had the list, or has something in it now. */
  const set = (list: 'holidays' | 'blocks' | 'articles' | 'escalation') => (next: readonly Entry[]) =>
    change({ ...pack, [list]: next });
  return (
    <div className="facts">
      <p className="soft">{t('guidelines.factsWhy')}</p>
      {problems.length > 0 && (
        <ul className="rule-faults" role="alert">
          {problems.slice(0, 5).map(({ path, message, repair }) => (
            <li key={path}>
              <bdi className="small soft">{bounded(path, 60)}</bdi> {bounded(message, 200)} {bounded(repair, 200)}
            </li>
          ))}
        </ul>
      )}
      <About pack={pack} change={change} />
      <Brand pack={pack} change={change} />
      <Entries
        title={t('guidelines.area-hours')}
        fields={[field('days', 'days'), field('open', 'time'), field('close', 'time')]}
        entries={asEntries(shifts)}
        fresh={{ days: 'Mon-Fri', open: '08:00', close: '17:00' }}
        nameOf={({ days, open, close }) => `${sayDays(say(days), language)} ${say(open)}–${say(close)}`}
        change={setShifts}
      />
      {hours && <Zone pack={pack} hours={hours} change={change} />}
      <Entries
        title={t('guidelines.holidays')}
        fields={[field('date', 'date'), field('until', 'date', true), field('name', 'line')]}
        entries={asEntries(pack.holidays)}
        fresh={{ date: '', name: '' }}
        nameOf={({ date, until, name }) => `${say(date)}${until ? `–${until}` : ''} ${say(name)}`}
        change={set('holidays')}
      />
      <Entries
        title={t('guidelines.blocks')}
        fields={[
          field(
            'act',
            acts.map((act) => [act, t(`guidelines.act-${act}`)] as const),
          ),
          lang,
          {
            ...field('text', 'lines'),
            label: `${t('guidelines.field-text')} (${blockSlots.map((slot) => `{${slot}}`).join(' ')})`,
          },
        ]}
        entries={asEntries(pack.blocks)}
        fresh={{ id: freshId('block', pack.blocks ?? []), act: 'empathise', lang: 'en', text: '' }}
        nameOf={({ text }) => say(text)}
        change={set('blocks')}
      />
      <Entries
        title={t('guidelines.articles')}
        fields={[
          field('title', 'line'),
          lang,
          field('link', 'line'),
          field('id', 'line'),
          field('validUntil', 'date', true),
          field('answer', 'lines'),
        ]}
        entries={asEntries(pack.articles)}
        fresh={{ id: freshId('article', pack.articles ?? []), title: '', lang: 'en', answer: '', link: 'https://' }}
        nameOf={({ title }) => say(title)}
        change={set('articles')}
      />
      <Entries
        title={t('guidelines.escalation')}
        fields={[field('when', 'lines'), field('to', 'line'), field('withinHours', 'number', true)]}
        entries={asEntries(pack.escalation)}
        fresh={{ when: '', to: '' }}
        nameOf={({ when, to }) => `${say(when)} → ${say(to)}`}
        change={set('escalation')}
      />
      <Afterwards pack={pack} change={change} />
    </div>
  );
}
