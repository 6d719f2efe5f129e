import { CircleCheck, CircleX, MessageCircle, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type GoodAct, goodActs } from '../../../lib/practice/good-acts.ts';
import { type Moment, moments, type WrittenScenario } from '../../../lib/practice/scenario.ts';
import { orNone, type Temper, temperOf, tempers, withField, withWords } from '../../../lib/practice/writing.ts';
import { type Language, languages, siteIds } from '../../../lib/review/types.ts';
import { factName } from '../../panel/Facts.tsx';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';
import { PastForm } from './PastForm.tsx';
import { SpokenField } from './SpokenField.tsx';

/** What came of the model answer, sent as the first reply. */
export interface ModelTried {
  readonly score: number;
  /** What was asked for and it does not do. */
  readonly missed: readonly GoodAct[];
  /** Why the guard would hold it or ask; empty where it would go through. */
  readonly held: readonly string[];
}

interface Props {
  readonly scenario: WrittenScenario;
  /** What the pack's reader says of it, by field. */
  readonly faults: readonly { readonly path: string; readonly message: string; readonly repair: string }[];
  /** What she would answer if her writer gave her no words. */
  usual(moment: Moment, language: Language): readonly string[];
  tryModel(language: Language): ModelTried | null;
  change(scenario: WrittenScenario): void;
  practise(language: Language): void;
  remove(): void;
}

/** What the trainee's panel knows of her; one a line where there can be several. */
const records = ['fullName', 'phones', 'accounts', 'amounts', 'payments', 'notes'] as const;
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

function Model({ tried }: { readonly tried: ModelTried }) {
  const { t } = useWords();
  const isGood = tried.held.length === 0 && tried.missed.length === 0;
  return (
    <div className="model-tried small" role="status">
      <p>
        {isGood ? (
          <CircleCheck size={14} className="leaf" aria-hidden="true" />
        ) : (
          <CircleX size={14} className="coral" aria-hidden="true" />
        )}{' '}
        {t('practice.modelScore', { score: tried.score })} {isGood && t('practice.modelGood')}
      </p>
      {tried.missed.map((act) => (
        <p key={act}>{t('practice.modelMisses', { act: t(`practice.aim-${act}`) })}</p>
      ))}
      {tried.held.map((why) => (
        <p key={why} className="coral">
          {bounded(why, 200)}
        </p>
      ))}
    </div>
  );
}

/** A customer to practise on, as a lead writes her. Words are written in one language at a time; one is enough. */
export function ScenarioForm({ scenario, faults, usual, tryModel, change, practise, remove }: Props) {
  const { t, language } = useWords();
  const [spoken, setSpoken] = useState<Language>(
    languages.find((each) => each === language && scenario.opening[each] !== undefined) ??
      languages.find((each) => scenario.opening[each] !== undefined) ??
      language,
  );
  const { customer, record } = scenario;
  const set = <Name extends keyof WrittenScenario>(name: Name, value: WrittenScenario[Name] | undefined) =>
    change(withField(scenario, name, value));
  const setCustomer = (to: Partial<typeof customer>) => set('customer', { ...customer, ...to });
  const words = (name: 'title' | 'opening', value: string) => set(name, withWords(scenario[name], spoken, value));
  const maybe = (name: 'brief' | 'model', value: string) => set(name, orNone(withWords(scenario[name], spoken, value)));
  const setAnswers = (moment: Moment, text: string) => {
    const answers = orNone(withWords<readonly string[]>(scenario.lines?.[moment], spoken, linesOf(text)));
    const lines = withField<NonNullable<WrittenScenario['lines']>, Moment>(
      scenario.lines ?? {},
      moment,
      answers as NonNullable<WrittenScenario['lines']>[Moment],
    );
    set('lines', Object.keys(lines).length === 0 ? undefined : lines);
  };
  const setRecord = (name: (typeof records)[number], text: string) => {
    const value = name === 'fullName' ? text || undefined : text === '' ? undefined : linesOf(text);
    set('record', withField(record, name, value as string & string[]));
  };
  const tried = tryModel(spoken);
  const canPractise = (scenario.opening[spoken] ?? '') !== '' && faults.length === 0;
  return (
    <div className="entry-form scenario-form">
      <label className="entry-field">
        <span className="small soft">{t('practice.writeIn')}</span>
        <select className="field" value={spoken} onChange={({ target }) => setSpoken(target.value as Language)}>
          {languages.map((each) => (
            <option key={each} value={each}>
              {t(`guidelines.lang-${each}`)}
              {scenario.opening[each] === undefined ? '' : ' ✓'}
            </option>
          ))}
        </select>
      </label>
      <label className="entry-field">
        <span className="small soft">{t('practice.site')}</span>
        <select className="field" value={scenario.site} onChange={({ target }) => set('site', target.value as 'x')}>
          {siteIds.map((each) => (
            <option key={each} value={each}>
              {t(`panel.channel-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <SpokenField
        label={t('practice.title')}
        lang={spoken}
        value={scenario.title[spoken] ?? ''}
        change={(value) => words('title', value)}
      />
      <label className="entry-field">
        <span className="small soft">{t('practice.name')}</span>
        <input
          className="field"
          value={customer.name}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => setCustomer({ name: target.value })}
        />
      </label>
      <label className="entry-field">
        <span className="small soft">{t('practice.handle')}</span>
        <input
          className="field"
          value={customer.handle}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => setCustomer({ handle: target.value })}
        />
      </label>
      <label className="entry-field">
        <span className="small soft">{t('practice.temper')}</span>
        <select
          className="field"
          value={temperOf(customer.mood)}
          onChange={({ target }) => setCustomer({ mood: tempers[target.value as Temper] })}
        >
          {(Object.keys(tempers) as Temper[]).map((each) => (
            <option key={each} value={each}>
              {t(`practice.temper-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="entry-field">
        <span className="small soft">{t('practice.turns')}</span>
        <input
          className="field number"
          type="number"
          min={2}
          max={12}
          value={customer.turns}
          onChange={({ target }) => setCustomer({ turns: Number(target.value) })}
        />
      </label>
      <SpokenField
        label={t('practice.opening')}
        lang={spoken}
        rows={3}
        value={scenario.opening[spoken] ?? ''}
        change={(value) => words('opening', value)}
      />
      <SpokenField
        label={t('practice.brief')}
        lang={spoken}
        rows={2}
        value={scenario.brief?.[spoken] ?? ''}
        change={(value) => maybe('brief', value)}
      />
      <fieldset className="wide aims">
        <legend>{t('practice.aims')}</legend>
        {goodActs.map((act) => (
          <label key={act}>
            <input
              type="checkbox"
              checked={scenario.aims?.includes(act) ?? false}
              onChange={({ target }) => {
                const aims = goodActs.filter((each) =>
                  each === act ? target.checked : (scenario.aims?.includes(each) ?? false),
                );
                set('aims', aims.length === 0 ? undefined : aims);
              }}
            />{' '}
            {t(`practice.aim-${act}`)}
          </label>
        ))}
        <p className="small soft">{t('practice.aimsWhy')}</p>
      </fieldset>
      <SpokenField
        label={t('practice.model')}
        hint={t('practice.modelWhy')}
        lang={spoken}
        rows={3}
        value={scenario.model?.[spoken] ?? ''}
        change={(value) => maybe('model', value)}
      />
      {tried && <Model tried={tried} />}
      <details className="wide">
        <summary>{t('practice.record')}</summary>
        <div className="entry-form">
          {records.map((name) => (
            <label key={name} className="entry-field">
              <span className="small soft">
                {factName(name, language)}
                {name === 'fullName' ? '' : ` (${t('practice.oneALine')})`}
              </span>
              <textarea
                className="field"
                rows={name === 'fullName' ? 1 : 2}
                value={name === 'fullName' ? (record.fullName ?? '') : (record[name] ?? []).join('\n')}
                onChange={({ target }) => setRecord(name, target.value)}
              />
            </label>
          ))}
        </div>
      </details>
      <PastForm
        history={scenario.history ?? []}
        language={spoken}
        change={(history) => set('history', history.length === 0 ? undefined : [...history])}
      />
      <details className="wide">
        <summary>{t('practice.answers')}</summary>
        <p className="small soft">{t('practice.answersWhy')}</p>
        {moments.map((moment) => (
          <SpokenField
            key={moment}
            label={t(`practice.when-${moment}`)}
            lang={spoken}
            rows={2}
            placeholder={usual(moment, spoken).join('\n')}
            value={scenario.lines?.[moment]?.[spoken]?.join('\n') ?? ''}
            change={(value) => setAnswers(moment, value)}
          />
        ))}
      </details>
      {faults.length > 0 && (
        <ul className="rule-faults wide" role="status">
          {faults.slice(0, 5).map(({ path, message, repair }) => (
            <li key={path}>
              <strong>{path}</strong> {bounded(message, 200)} {bounded(repair, 200)}
            </li>
          ))}
        </ul>
      )}
      <div className="pack-actions wide">
        <button type="button" className="button" disabled={!canPractise} onClick={() => practise(spoken)}>
          <MessageCircle size={14} aria-hidden="true" /> {t('practice.tryIt')}
        </button>
        <button type="button" className="button small plain" onClick={remove}>
          <Trash2 size={14} aria-hidden="true" /> {t('practice.remove')}
        </button>
      </div>
    </div>
  );
}
