import './records.css';
import { Check, CheckCheck, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Case } from '../../lib/records/schema.ts';
import { useWords } from '../words.tsx';
import { CaseRow, type CaseWays, type WaitingCase } from './CaseRow.tsx';
import { EmptyPlace } from './EmptyPlace.tsx';
import { LoadSample, type SampleProps } from './LoadSample.tsx';

interface Props extends CaseWays {
  readonly waiting: readonly WaitingCase[];
  /** We spoke last; null until somebody asks to see them. */
  readonly answered: readonly WaitingCase[] | null;
  /** Solved, and nobody has asked yet whether it holds. */
  readonly followUps: readonly WaitingCase[];
  /** False while nothing at all is recorded: then the place teaches. */
  readonly hasRecords: boolean;
  readonly sample: SampleProps;
  /** Put off until later. */
  readonly snoozed: readonly WaitingCase[];
  /** After how many days a solved case asks again. */
  readonly followUpDays: number;
  move(one: WaitingCase, state: Case['state']): void;
  showAnswered(wanted: boolean): void;
}

function Solved({ one, move }: { readonly one: WaitingCase; readonly move: Props['move'] }) {
  const { t } = useWords();
  return (
    <button type="button" className="button small" onClick={() => move(one, 'resolved')}>
      <CheckCheck size={14} aria-hidden="true" /> {t('desk.markResolved')}
    </button>
  );
}

function Section(props: { readonly title: string; readonly why?: string; readonly children: ReactNode }) {
  return (
    <section className="follow-ups">
      <h2>{props.title}</h2>
      {props.why && <p className="soft">{props.why}</p>}
      <ul className="cases">{props.children}</ul>
    </section>
  );
}

/** What lies with the customers: folded away, because nobody must act on it. */
function Answered({ answered, move, showAnswered }: Pick<Props, 'answered' | 'move' | 'showAnswered'>) {
  const { t } = useWords();
  return (
    <details className="follow-ups answered" onToggle={(event) => showAnswered(event.currentTarget.open)}>
      <summary>
        <h2>{t('timeline.answeredList')}</h2>
      </summary>
      <p className="soft">{t(answered?.length === 0 ? 'timeline.answeredNone' : 'timeline.answeredListWhy')}</p>
      <ul className="cases">
        {answered?.map((one) => (
          <CaseRow key={one.id} one={one} at={one.answeredAt ?? one.openedAt}>
            <Solved one={one} move={move} />
          </CaseRow>
        ))}
      </ul>
    </details>
  );
}

/** Who spoke last and has no answer; below, who should be asked whether the solution holds, and what lies with them. */
export function Waiting(props: Props) {
  const { waiting, followUps, snoozed, followUpDays, hasRecords, sample, move, snooze } = props;
  const { t } = useWords();
  if (!hasRecords) {
    return (
      <EmptyPlace title={t('desk.waitingTeach')} why={t('desk.waitingTeachWhy')}>
        <LoadSample {...sample} />
      </EmptyPlace>
    );
  }
  const days = followUpDays === 1 ? t('timeline.day') : t('timeline.days', { count: followUpDays });
  return (
    <>
      {waiting.length === 0 ? (
        <EmptyPlace title={t('desk.waitingEmpty')} why={t('desk.waitingEmptyWhy')} />
      ) : (
        <ul className="cases">
          {waiting.map((one) => (
            <CaseRow key={one.id} one={one} at={one.waitingSince ?? one.openedAt} ways={props}>
              <button type="button" className="button small" onClick={() => move(one, 'answered')}>
                <Check size={14} aria-hidden="true" /> {t('desk.markAnswered')}
              </button>
              <Solved one={one} move={move} />
            </CaseRow>
          ))}
        </ul>
      )}
      {snoozed.length > 0 && (
        <Section title={t('timeline.snoozedList')}>
          {snoozed.map((one) => (
            <CaseRow key={one.id} one={one} at={one.snoozedUntil ?? one.openedAt}>
              <button type="button" className="button small" onClick={() => snooze(one, null)}>
                {t('timeline.wake')}
              </button>
            </CaseRow>
          ))}
        </Section>
      )}
      {followUps.length > 0 && (
        <Section title={t('desk.followUp')} why={`${t('timeline.followUpDays')} ${days}.`}>
          {followUps.map((one) => (
            <CaseRow key={one.id} one={one} at={one.resolvedAt ?? one.openedAt} ways={props}>
              <button type="button" className="button small" onClick={() => move(one, 'followed-up')}>
                <Check size={14} aria-hidden="true" /> {t('desk.markFollowedUp')}
              </button>
              <button type="button" className="button small" onClick={() => move(one, 'waiting')}>
                <RotateCcw size={14} aria-hidden="true" /> {t('timeline.cameBack')}
              </button>
            </CaseRow>
          ))}
        </Section>
      )}
      <Answered answered={props.answered} move={move} showAnswered={props.showAnswered} />
    </>
  );
}
