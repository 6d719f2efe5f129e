import './records.css';
import { AlarmClock, Check, CheckCheck, Forward } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type FormEvent, type ReactNode, useState } from 'react';
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
  /** Put off until later. */
  readonly snoozed: readonly WaitingCase[];
  /** After how many days a solved case asks again. */
  readonly followUpDays: number;
  move(one: WaitingCase, state: Case['state']): void;
  /** Until then, ms; null takes it back. */
  snooze(one: WaitingCase, until: number | null): void;
  handOver(one: WaitingCase, to: string, note: string): void;
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
      {one.handedTo && (
        <p className="small handed">
          {t('timeline.handedTo', { who: setApart(one.handedTo, 40) })}
          {one.handedNote && (
            <>
              : <bdi>{bounded(one.handedNote, 300)}</bdi>
            </>
          )}
        </p>
      )}
      {one.lastText.trim() !== '' && !one.lastText.startsWith(one.title.replace(/…$/, '')) && (
        <p className="soft clamp-2">
          <bdi>{bounded(one.lastText, 400)}</bdi>
        </p>
      )}
      <div className="case-actions">{children}</div>
    </li>
  );
}

/** Times that a case can be put off to, ms. */
function laterTimes(
  now: number,
): readonly { readonly key: 'snoozeHours' | 'snoozeTomorrow' | 'snoozeMonday'; readonly at: number }[] {
  const morning = (days: number) => {
    const date = new Date(now);
    date.setDate(date.getDate() + days);
    date.setHours(9, 0, 0, 0);
    return date.getTime();
  };
  const toMonday = (8 - new Date(now).getDay()) % 7 || 7;
  return [
    { key: 'snoozeHours', at: now + 2 * 3_600_000 },
    { key: 'snoozeTomorrow', at: morning(1) },
    { key: 'snoozeMonday', at: morning(toMonday) },
  ];
}

function HandOver({
  one,
  hand,
  close,
}: {
  readonly one: WaitingCase;
  hand(to: string, note: string): void;
  close(): void;
}) {
  const { t } = useWords();
  const [to, setTo] = useState(one.handedTo ?? '');
  const [note, setNote] = useState(one.handedNote ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    hand(to.trim(), note);
    close();
  };
  return (
    <form className="hand-over" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <input
        // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
        autoFocus
        className="field"
        maxLength={100}
        aria-label={t('timeline.handTo')}
        placeholder={t('timeline.handTo')}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <input
        className="field"
        maxLength={1000}
        aria-label={t('timeline.handNote')}
        placeholder={t('timeline.handNote')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <button type="submit" className="button small primary" disabled={to.trim() === ''}>
        {t('timeline.handDo')}
      </button>
      <button type="button" className="button plain small" onClick={close}>
        {t('desk.cancel')}
      </button>
    </form>
  );
}

/** Put off, or give to a colleague. */
function Elsewhere({ one, snooze, handOver }: { readonly one: WaitingCase } & Pick<Props, 'snooze' | 'handOver'>) {
  const { t, now } = useWords();
  const [handing, setHanding] = useState(false);
  if (handing)
    return <HandOver one={one} hand={(to, note) => handOver(one, to, note)} close={() => setHanding(false)} />;
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="button plain small">
          <AlarmClock size={14} aria-hidden="true" /> {t('timeline.snooze')}
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="start" sideOffset={4}>
            {laterTimes(now).map(({ key, at }) => (
              <DropdownMenu.Item key={key} className="menu-item" onSelect={() => snooze(one, at)}>
                {t(`timeline.${key}`)}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <button type="button" className="button plain small" onClick={() => setHanding(true)}>
        <Forward size={14} aria-hidden="true" /> {t('timeline.handOver')}
      </button>
    </>
  );
}

/** Who spoke last and has no answer; below, who should be asked whether the solution holds. */
export function Waiting(props: Props) {
  const { waiting, followUps, snoozed, followUpDays, hasRecords, sample, move, snooze, handOver } = props;
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
              <Elsewhere one={one} snooze={snooze} handOver={handOver} />
            </CaseRow>
          ))}
        </ul>
      )}
      {snoozed.length > 0 && (
        <section className="follow-ups">
          <h2>{t('timeline.snoozedList')}</h2>
          <ul className="cases">
            {snoozed.map((one) => (
              <CaseRow key={one.id} one={one} at={one.snoozedUntil ?? one.openedAt}>
                <button type="button" className="button small" onClick={() => snooze(one, null)}>
                  {t('timeline.wake')}
                </button>
              </CaseRow>
            ))}
          </ul>
        </section>
      )}
      {followUps.length > 0 && (
        <section className="follow-ups">
          <h2>{t('desk.followUp')}</h2>
          <p className="soft">
            {t('timeline.followUpDays')}{' '}
            {followUpDays === 1 ? t('timeline.day') : t('timeline.days', { count: followUpDays })}.
          </p>
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
