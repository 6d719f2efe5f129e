import { Circle, CircleCheck, CornerDownLeft, RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Round, Turn } from '../../lib/practice/round.ts';
import { inLanguage, languagesOf, type Scenario } from '../../lib/practice/scenario.ts';
import type { Channel, PracticeRun } from '../../lib/records/schema.ts';
import type { Language } from '../../lib/review/types.ts';
import { excerptOf } from '../excerpt.ts';
import { Name } from '../Name.tsx';
import { factName } from '../panel/Facts.tsx';
import { bounded, setApart } from '../strangers-words.ts';
import { When } from '../When.tsx';
import { useWords } from '../words.tsx';
import { EmptyPlace } from './EmptyPlace.tsx';

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
};

interface ChooserProps {
  readonly scenarios: readonly Scenario[];
  readonly runs: readonly PracticeRun[];
  begin(scenario: Scenario, language: Language): void;
}

/** Scenario × language, and how one did before. */
export function PracticeChooser({ scenarios, runs, begin }: ChooserProps) {
  const { t, language } = useWords();
  if (scenarios.length === 0) return <EmptyPlace title={t('desk.practiceNone')} why={t('desk.purpose-practice')} />;
  return (
    <>
      <h2>{t('desk.practiceChoose')}</h2>
      <ul className="scenarios">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <h3>{bounded(inLanguage(scenario.title, language) ?? '', 200)}</h3>
            {scenario.brief && <p className="soft">{bounded(inLanguage(scenario.brief, language) ?? '', 600)}</p>}
            <div className="pack-actions">
              {languagesOf(scenario).map((each) => (
                <button key={each} type="button" className="button" lang={each} onClick={() => begin(scenario, each)}>
                  {languageNames[each]}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {runs.length > 0 && (
        <section>
          <h2>{t('desk.practiceRuns')}</h2>
          <ul className="runs">
            {runs.slice(0, 20).map((run) => {
              const scenario = scenarios.find((each) => each.id === run.scenario);
              return (
                <li key={run.id}>
                  <span className="number">{run.score}</span>
                  <span>{scenario ? bounded(inLanguage(scenario.title, language) ?? '', 200) : run.scenario}</span>
                  <span className="small soft">
                    {t('desk.practiceRounds', { count: run.rounds })} · <When at={run.at} as="when" />
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

const channelNames: readonly Channel[] = ['x', 'facebook', 'x-chat', 'messenger', 'telephone', 'email', 'chat', 'shop'];

function isChannel(word: string): word is Channel {
  return channelNames.some((channel) => channel === word);
}

function moodWord(round: Round): 'low' | 'mid' | 'high' | 'won' {
  if (round.state === 'resolved') return 'won';
  const { lostAt, resolvedAt } = round.scenario.customer;
  const part = (round.mood - lostAt) / (resolvedAt - lostAt);
  return part < 0.34 ? 'low' : part < 0.67 ? 'mid' : 'high';
}

function YourTurn({ turn }: { readonly turn: Turn }) {
  const { t } = useWords();
  const spans = turn.findings.filter((finding) => finding.group !== 'missing');
  const parts = spans.length > 0 ? excerptOf(turn.draft, spans, turn.draft.length, 50) : [{ text: turn.draft }];
  const held = turn.findings.some((finding) => finding.severity === 'stop');
  return (
    <li className="said-by-us">
      <p className="bubble">
        <bdi>
          {parts.map((part, index) =>
            'severity' in part && part.severity ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name than their place
              <mark key={index} className={part.severity}>
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )}
        </bdi>
      </p>
      <div className="turn-score">
        <p>
          <span className="number">{turn.score}</span> <span className="soft small">{t('desk.practiceScore')}</span>
          {held && <span className="chip coral">{t('desk.practiceHeld')}</span>}
        </p>
        <ul aria-label={t('desk.practiceReasons')}>
          {turn.reasons.map((reason) => (
            <li key={`${reason.code} ${reason.why}`}>
              <span className={`change ${reason.change < 0 ? 'coral' : 'leaf'}`}>
                {reason.change > 0 ? '+' : '−'}
                {Math.abs(reason.change)}
              </span>
              {reason.why}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

interface RoundProps {
  readonly round: Round;
  send(draft: string): void;
  again(): void;
  leave(): void;
  /** What leaving is called where it goes back to something else than the choice. */
  readonly leaveWords?: string;
}

/** One round: she writes, you answer, she answers by what you wrote; each reply is scored with reasons. */
export function PracticeRound({ round, send, again, leave, leaveWords }: RoundProps) {
  const { t, language } = useWords();
  const [draft, setDraft] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const { scenario } = round;
  const { customer } = scenario;
  const opening = round.thread[0];
  const model = scenario.model && inLanguage(scenario.model, round.language);
  const running = round.state === 'running';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new turn is brought into view
  useEffect(() => {
    field.current?.focus();
    end.current?.scrollIntoView?.({ block: 'nearest' });
  }, [round.turns.length]);

  const post = () => {
    if (draft.trim() === '') return;
    send(draft.trim());
    setDraft('');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      post();
    }
  };
  const word = moodWord(round);
  const known = Object.entries(scenario.record).flatMap(([kind, values]) =>
    [values].flat().map((value) => ({ kind, value })),
  );
  return (
    <div className="practice-round">
      <div className="practice-talk">
        <header className="practice-head">
          <h2>
            <Name words={customer.name} /> <span className="soft small">{setApart(customer.handle, 40)}</span>
          </h2>
          <p className="mood" role="status">
            <span className="soft small">{t('desk.practiceMood')}</span>
            <meter
              min={0}
              max={100}
              low={34}
              high={67}
              optimum={90}
              value={round.mood}
              aria-label={t('desk.practiceMood')}
            />
            <span>{t(`desk.practiceMood-${word}`)}</span>
          </p>
        </header>
        <ol className="talk" lang={round.language}>
          <li className="said-by-her">
            <p className="bubble">
              <bdi>{opening?.text}</bdi>
            </p>
          </li>
          {round.turns.map((turn, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: turns are only ever added at the end
            <TurnAndAnswer key={index} turn={turn} />
          ))}
        </ol>
        {running ? (
          <form
            className="practice-form"
            onSubmit={(event) => {
              event.preventDefault();
              post();
            }}
          >
            <label>
              <span className="small soft">
                {t('desk.practiceReply')} ·{' '}
                {t('desk.practiceTurns', { turn: round.turns.length + 1, turns: customer.turns })}
              </span>
              <textarea
                ref={field}
                className="field"
                rows={3}
                maxLength={5000}
                lang={round.language}
                value={draft}
                onChange={(event) => setDraft(event.target.value)}
                onKeyDown={onKey}
              />
            </label>
            <button type="submit" className="button primary" disabled={draft.trim() === ''}>
              {t('desk.practiceSend')} <span className="small">Ctrl</span>
              <CornerDownLeft size={14} aria-hidden="true" />
            </button>
          </form>
        ) : (
          <div className="practice-end" role="status">
            <h3>
              {t(round.state === 'resolved' ? 'desk.practiceWon' : 'desk.practiceLost', {
                name: setApart(customer.name, 60),
              })}
            </h3>
            <p className="big">{t('desk.practiceScoreOf', { score: round.score })}</p>
            {model !== undefined && (
              <>
                <h4>{t('practice.modelShown')}</h4>
                <p className="bubble model" lang={round.language}>
                  <bdi>{bounded(model, 600)}</bdi>
                </p>
              </>
            )}
          </div>
        )}
        <div className="pack-actions" ref={end}>
          {(!running || round.turns.length > 0) && (
            <button type="button" className={running ? 'button plain' : 'button primary'} onClick={again}>
              <RotateCcw size={16} aria-hidden="true" /> {t('desk.practiceAgain')}
            </button>
          )}
          <button type="button" className="button plain" onClick={leave}>
            {leaveWords ?? t('desk.practiceLeave')}
          </button>
        </div>
      </div>
      <aside className="practice-known" aria-label={t('desk.practiceKnown')}>
        {scenario.aims.length > 0 && (
          <>
            <h3>{t('practice.aims')}</h3>
            <ul className="aims-met">
              {scenario.aims.map((aim) => {
                const isMet = round.aimsMet.includes(aim);
                return (
                  <li key={aim} className={isMet ? '' : 'soft'}>
                    {isMet ? (
                      <CircleCheck size={14} className="leaf" aria-label={t('practice.done')} />
                    ) : (
                      <Circle size={14} aria-label={t('practice.open')} />
                    )}{' '}
                    {t(`practice.aim-${aim}`)}
                  </li>
                );
              })}
            </ul>
          </>
        )}
        {known.length > 0 && <h3>{t('desk.practiceKnown')}</h3>}
        <ul>
          {known.map(({ kind, value }) => (
            <li key={`${kind} ${value}`}>
              <span className="small soft">{factName(kind, language)}</span>
              <br />
              <bdi>{bounded(value, 300)}</bdi>
            </li>
          ))}
        </ul>
        {scenario.history.length > 0 && <h3>{t('panel.history')}</h3>}
        <ul>
          {scenario.history.map((row) => (
            <li key={`${row.at} ${row.channel}`}>
              <span className="small soft">
                {isChannel(row.channel) ? t(`panel.channel-${row.channel}`) : row.channel}
                {row.agent ? ` · ${row.agent}` : ''}
              </span>
              <br />
              {bounded(inLanguage(row.summary, language) ?? '', 600)}
              {row.promise && (
                <span className={row.kept === false ? 'coral' : 'soft'}>
                  {' '}
                  · {t('panel.promise')}: {bounded(inLanguage(row.promise, language) ?? '', 600)}
                  {row.kept === false ? ` (${t('panel.promise-broken')})` : ''}
                </span>
              )}
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}

function TurnAndAnswer({ turn }: { readonly turn: Turn }) {
  return (
    <>
      <YourTurn turn={turn} />
      <li className="said-by-her">
        <p className="bubble">
          <bdi>{turn.answer}</bdi>
        </p>
      </li>
    </>
  );
}
