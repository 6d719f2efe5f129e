import { Check, CheckCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Case, Channel } from '../../lib/records/schema.ts';
import { ChannelIcon } from '../ChannelIcon.tsx';
import { Name } from '../Name.tsx';
import { bounded, setApart } from '../strangers-words.ts';
import { sayAgo, sayExactly } from '../time.ts';
import { useWords } from '../words.tsx';
import { EmptyPlace } from './EmptyPlace.tsx';
import { LoadSample, type SampleProps } from './LoadSample.tsx';

export interface WaitingCase extends Case {
  readonly displayName: string;
  readonly channel: Channel | null;
  readonly lastText: string;
}

interface Props {
  readonly waiting: readonly WaitingCase[];
  /** Solved, and nobody has asked yet whether it holds. */
  readonly followUps: readonly WaitingCase[];
  /** False while nothing at all is recorded: then the place teaches. */
  readonly hasRecords: boolean;
  readonly sample: SampleProps;
  move(one: WaitingCase, state: Case['state']): void;
}

interface RowProps {
  readonly one: WaitingCase;
  /** The time that counts for this list, ISO 8601. */
  readonly at: string;
  readonly children: ReactNode;
}

function CaseRow({ one, at, children }: RowProps) {
  const { t, now, language } = useWords();
  return (
    <li className="case-row">
      <div className="case-who">
        {one.channel && <ChannelIcon channel={one.channel} />}
        <a
          href={`#customers/${encodeURIComponent(one.customerId)}`}
          aria-label={t('desk.openCustomer', { name: setApart(one.displayName) })}
        >
          <Name words={one.displayName} />
        </a>
        <time className="soft small" dateTime={at} title={sayExactly(at, language)}>
          {sayAgo(at, now, language)}
        </time>
      </div>
      <p className="case-title">
        <bdi>{bounded(one.title, 200)}</bdi>
      </p>
      {one.lastText.trim() !== '' && !one.lastText.startsWith(one.title.replace(/…$/, '')) && (
        <p className="soft clamp-2">
          <bdi>{bounded(one.lastText, 400)}</bdi>
        </p>
      )}
      <div className="case-actions">{children}</div>
    </li>
  );
}

/** Who spoke last and has no answer; below, who should be asked whether the solution holds. */
export function Waiting({ waiting, followUps, hasRecords, sample, move }: Props) {
  const { t } = useWords();
  if (!hasRecords) {
    return (
      <EmptyPlace title={t('desk.waitingTeach')} why={t('desk.waitingTeachWhy')}>
        <LoadSample {...sample} />
      </EmptyPlace>
    );
  }
  return (
    <>
      {waiting.length === 0 ? (
        <EmptyPlace title={t('desk.waitingEmpty')} why={t('desk.waitingEmptyWhy')} />
      ) : (
        <ul className="cases">
          {waiting.map((one) => (
            <CaseRow key={one.id} one={one} at={one.waitingSince ?? one.openedAt}>
              <button type="button" className="button small" onClick={() => move(one, 'answered')}>
                <Check size={14} aria-hidden="true" /> {t('desk.markAnswered')}
              </button>
              <button type="button" className="button small" onClick={() => move(one, 'resolved')}>
                <CheckCheck size={14} aria-hidden="true" /> {t('desk.markResolved')}
              </button>
            </CaseRow>
          ))}
        </ul>
      )}
      {followUps.length > 0 && (
        <section className="follow-ups">
          <h2>{t('desk.followUp')}</h2>
          <p className="soft">{t('desk.followUpWhy')}</p>
          <ul className="cases">
            {followUps.map((one) => (
              <CaseRow key={one.id} one={one} at={one.resolvedAt ?? one.openedAt}>
                <button type="button" className="button small" onClick={() => move(one, 'followed-up')}>
                  <Check size={14} aria-hidden="true" /> {t('desk.markFollowedUp')}
                </button>
              </CaseRow>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
