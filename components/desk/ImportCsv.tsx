import './records.css';
import { Check, Play, Square } from 'lucide-react';
import type { CsvField } from '../../lib/records/csv/columns.ts';
import type { CsvPlan, Encoding } from '../../lib/records/csv/csv-plan.ts';
import type { CsvEntry, CsvProblem } from '../../lib/records/csv/entry.ts';
import type { CsvSurvey } from '../../lib/records/csv/import-csv.ts';
import type { DateOrder } from '../../lib/records/csv/moment.ts';
import type { CsvImport } from '../../lib/records/csv/note.ts';
import type { CsvSample } from '../../lib/records/csv/plan.ts';
import type { Channel } from '../../lib/records/schema.ts';
import { ChannelIcon } from '../ChannelIcon.tsx';
import { Name } from '../Name.tsx';
import { bounded } from '../strangers-words.ts';
import { When } from '../When.tsx';
import { useWords } from '../words.tsx';

export interface CsvPlanning {
  readonly state: 'planning';
  readonly file: string;
  readonly plan: CsvPlan;
  readonly sample: CsvSample;
  /** Null while the file is looked through. */
  readonly survey: CsvSurvey | null;
  /** No date of the file tells what 03/04 means: a person has to. */
  readonly orderIsOpen: boolean;
  readonly rowsLooked: number;
  /** An import of this very file that stopped. */
  readonly before: CsvImport | null;
}
export type CsvState =
  | CsvPlanning
  | { readonly state: 'writing'; readonly file: string; readonly share: number; readonly rows: number }
  | { readonly state: 'finished'; readonly file: string; readonly report: CsvImport };

/** What can be chosen by hand. */
export interface CsvChoices {
  readonly fields: readonly CsvField[];
  /** Of them, those that tell who a row is about. */
  readonly peopleFields: readonly CsvField[];
  readonly delimiters: readonly string[];
  readonly encodings: readonly Encoding[];
  readonly orders: readonly DateOrder[];
  readonly channels: readonly Channel[];
}

interface Props {
  readonly state: CsvState;
  readonly choices: CsvChoices;
  change(plan: Partial<CsvPlan>): void;
  /** The column holds `field`; a field that one column alone can hold is taken from the one that had it. */
  hold(column: number, field: CsvField): void;
  write(): void;
  stop(): void;
  setAside(): void;
}

const zones = [
  'Asia/Kuala_Lumpur',
  'Asia/Singapore',
  'Asia/Brunei',
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
  'UTC',
];
const mostProblems = 100;

/** One choice of how the file is read. */
function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  nameOf(value: Value): string;
  choose(value: Value): void;
}) {
  return (
    <label className="csv-choice">
      <span className="small soft">{props.label}</span>
      <select
        className="field"
        value={props.value}
        onChange={(event) => {
          const chosen = props.values.find((each) => each === event.target.value);
          if (chosen !== undefined) props.choose(chosen);
        }}
      >
        {props.values.map((each) => (
          <option key={each} value={each}>
            {props.nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function HowItIsRead({ plan, choices, change }: { readonly plan: CsvPlan } & Pick<Props, 'choices' | 'change'>) {
  const { t } = useWords();
  const signs = [...new Set([plan.delimiter, ...choices.delimiters])];
  const delimiterName = (sign: string) =>
    sign === ',' || sign === ';' || sign === '\t' || sign === '|'
      ? t(`csv.delimiter-${sign}`)
      : t('csv.delimiterOther', { sign });
  return (
    <div className="csv-choices">
      <Choice
        label={t('csv.delimiter')}
        value={plan.delimiter}
        values={signs}
        nameOf={delimiterName}
        choose={(delimiter) => change({ delimiter })}
      />
      <Choice
        label={t('csv.encoding')}
        value={plan.encoding}
        values={choices.encodings}
        nameOf={(each) => each.toUpperCase()}
        choose={(encoding) => change({ encoding })}
      />
      <Choice
        label={t('csv.order')}
        value={plan.order}
        values={choices.orders}
        nameOf={(each) => t(`csv.order-${each}`)}
        choose={(order) => change({ order })}
      />
      <Choice
        label={t('csv.zone')}
        value={plan.zone}
        values={[...new Set([plan.zone, ...zones])]}
        nameOf={(zone) => zone.replace(/^.*\//, '').replace('_', ' ')}
        choose={(zone) => change({ zone })}
      />
      <Choice
        label={t('csv.usualChannel')}
        value={plan.channel}
        values={choices.channels}
        nameOf={(each) => t(`panel.channel-${each}`)}
        choose={(channel) => change({ channel })}
      />
      <label className="csv-check">
        <input type="checkbox" checked={plan.hasHead} onChange={(event) => change({ hasHead: event.target.checked })} />{' '}
        {t('csv.hasHead')}
      </label>
    </div>
  );
}

function Columns({
  plan,
  sample,
  choices,
  hold,
}: { readonly plan: CsvPlan; readonly sample: CsvSample } & Pick<Props, 'choices' | 'hold'>) {
  const { t } = useWords();
  return (
    <table className="csv-columns">
      <caption>
        <span className="strong">{t('csv.head')}</span> <span className="small soft">{t('csv.headWhy')}</span>
      </caption>
      <thead className="sr-only">
        <tr>
          <th>{t('csv.column', { number: '' })}</th>
          <th>{t('csv.example')}</th>
          <th>{t('csv.holds')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.fields.map((field, column) => {
          const head = sample.head[column]?.trim() || t('csv.column', { number: column + 1 });
          const cells = sample.rows.map((row) => row[column]?.trim() ?? '');
          const examples = [...new Set(cells.filter((value) => value !== ''))];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <tr key={column} className={field === 'ignore' ? 'left-out' : undefined}>
              <th scope="row">
                <bdi>{bounded(head, 40)}</bdi>
              </th>
              <td className="small soft one-line">
                <bdi>
                  {examples
                    .slice(0, 2)
                    .map((value) => bounded(value, 60))
                    .join(' · ')}
                </bdi>
              </td>
              <td>
                <select
                  className="field"
                  aria-label={`${t('csv.holds')}: ${bounded(head, 40)}`}
                  value={field}
                  onChange={(event) =>
                    hold(column, choices.fields.find((each) => each === event.target.value) ?? 'ignore')
                  }
                >
                  {choices.fields.map((each) => (
                    <option key={each} value={each}>
                      {t(`csv.field-${each}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function FirstRows({ shown }: { readonly shown: readonly CsvEntry[] }) {
  const { t } = useWords();
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('csv.firstRows')}>
      <h3>{t('csv.firstRows')}</h3>
      <ul className="csv-first">
        {shown.map((entry) => (
          <li key={entry.line}>
            <Name words={entry.name} />
            {entry.interaction ? (
              <>
                <ChannelIcon channel={entry.interaction.channel} />
                <span className="soft small">
                  <When at={entry.interaction.at} as="when" />
                </span>
                <bdi className="one-line">{bounded(entry.interaction.text, 120)}</bdi>
              </>
            ) : (
              <span className="soft small">{t('csv.noContact')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Characters that the encoding does not know: nearly always another one was meant. */
function Unreadable({
  unreadable,
  plan,
  change,
}: { readonly unreadable: NonNullable<CsvSurvey['unreadable']>; readonly plan: CsvPlan } & Pick<Props, 'change'>) {
  const { t } = useWords();
  const { rows, line } = unreadable;
  const other: Encoding = plan.encoding === 'utf-8' ? 'windows-1252' : 'utf-8';
  return (
    <div className="csv-unreadable">
      <p role="alert" className="amber">
        {t('csv.unreadable', { count: rows, line, encoding: plan.encoding.toUpperCase() })}
      </p>
      <button type="button" className="button small" onClick={() => change({ encoding: other })}>
        {t('csv.readAs', { encoding: other.toUpperCase() })}
      </button>
    </div>
  );
}

/** Rows that stay out: line and reason, never what stood in them. */
function Problems({ problems, count }: { readonly problems: readonly CsvProblem[]; readonly count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <details className="refused" open={count < 12}>
      <summary>{t('csv.problems', { count })}</summary>
      <ul>
        {problems.slice(0, mostProblems).map((problem) => (
          <li key={`${problem.line} ${problem.reason}`}>
            <span className="line-number">{t('csv.line', { line: problem.line })}</span>
            <span>
              {t(`csv.refused-${problem.reason}`)}{' '}
              {problem.field && <span className="small soft">{t(`csv.field-${problem.field}`)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {count > mostProblems && <p className="small soft">{t('csv.problemsMore', { count: count - mostProblems })}</p>}
    </details>
  );
}

function Planning({
  state,
  choices,
  change,
  hold,
  write,
  setAside,
}: Omit<Props, 'state' | 'stop'> & { readonly state: CsvPlanning }) {
  const { t } = useWords();
  const { plan, sample, survey, before } = state;
  // Asked for a telephone number, a person would look for a fault in the columns that lies in the rows.
  const namesSomebody = plan.fields.some((field) => choices.peopleFields.includes(field));
  return (
    <>
      <p className="strong">
        <bdi>{bounded(state.file, 80)}</bdi>
      </p>
      <HowItIsRead plan={plan} choices={choices} change={change} />
      <Columns plan={plan} sample={sample} choices={choices} hold={hold} />
      <p role="status" className={survey?.good === 0 ? 'amber' : undefined}>
        {survey === null
          ? t('csv.looking', { rows: state.rowsLooked })
          : survey.good === 0
            ? t(namesSomebody ? 'csv.nothingComesYet' : 'csv.nothingComes')
            : t('csv.wouldCome', {
                good: survey.good,
                rows: survey.rows,
                contacts: survey.contacts,
                people: survey.people,
              })}
      </p>
      {survey?.unreadable && <Unreadable unreadable={survey.unreadable} plan={plan} change={change} />}
      {survey && <FirstRows shown={survey.shown} />}
      {survey && <Problems problems={survey.problems} count={survey.problemCount} />}
      {state.orderIsOpen && <p role="alert">{t('csv.orderOpen')}</p>}
      <div className="pack-actions">
        {state.orderIsOpen &&
          choices.orders.map((order) => (
            <button key={order} type="button" className="button" onClick={() => change({ order })}>
              {t(`csv.order-${order}`)}
            </button>
          ))}
        {survey && survey.good > 0 && !state.orderIsOpen && (
          <button type="button" className="button primary" onClick={write}>
            {before ? <Play size={16} aria-hidden="true" /> : <Check size={16} aria-hidden="true" />}{' '}
            {before ? t('csv.goOn', { row: before.rows + 1 }) : t('csv.bringIn', { count: survey.good })}
          </button>
        )}
        <button type="button" className="button" onClick={setAside}>
          {t('csv.setAside')}
        </button>
      </div>
    </>
  );
}

/** A delimited file: how it is read, what would come in, a bar that can be stopped, what stayed out. */
export function ImportCsv(props: Props) {
  const { state, stop, setAside } = props;
  const { t } = useWords();
  if (state.state === 'planning')
    return (
      <div className="csv">
        <Planning {...props} state={state} />
      </div>
    );
  if (state.state === 'writing')
    return (
      <div className="csv">
        <p className="bar">
          <progress max={1} value={state.share} aria-label={t('csv.title')} />{' '}
          {t('csv.writing', { rows: state.rows, share: Math.floor(state.share * 100) })}
          <button type="button" className="button small" onClick={stop}>
            <Square size={14} aria-hidden="true" /> {t('csv.stop')}
          </button>
        </p>
      </div>
    );
  const { report } = state;
  const { interactions, customers, identities, facts } = report.added;
  return (
    <div className="csv" role="status">
      <p className="strong">
        {report.state === 'stopped'
          ? t('csv.stopped', { rows: report.rows })
          : interactions + customers + identities + facts === 0
            ? t('csv.doneNothing')
            : t('csv.done', { contacts: interactions, customers })}
      </p>
      {report.alreadyHere > 0 && <p className="soft">{t('csv.alreadyHere', { count: report.alreadyHere })}</p>}
      <Problems problems={report.problems} count={report.problemCount} />
      <div className="pack-actions">
        <button type="button" className="button" onClick={setAside}>
          {t('csv.close')}
        </button>
      </div>
    </div>
  );
}
