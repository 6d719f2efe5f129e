import { AlarmClock, Forward } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CallIn } from '../../lib/packs/escalation.ts';
import type { Case, Channel } from '../../lib/records/schema.ts';
import { ChannelIcon } from '../ChannelIcon.tsx';
import { HandOverForm } from '../HandOverForm.tsx';
import { Name } from '../Name.tsx';
import { bounded, setApart } from '../strangers-words.ts';
import { sayAgo, sayExactly } from '../time.ts';
import { useWords } from '../words.tsx';
import { laterTimes } from './later-times.ts';
import { Menu } from './Menu.tsx';
import { TimeForm } from './TimeForm.tsx';

export interface WaitingCase extends Case {
  readonly displayName: string;
  readonly channel: Channel | null;
  readonly lastText: string;
}

/** Put off, and give to a colleague. */
export interface CaseWays {
  /** Until then, ms; null takes it back. */
  snooze(one: WaitingCase, until: number | null): void;
  handOver(one: WaitingCase, to: string, note: string): void;
  /** Whom the guidelines call in for what she said. */
  callIn(one: WaitingCase): readonly CallIn[];
}

interface Props {
  readonly one: WaitingCase;
  /** The time that counts for this list, ISO 8601. */
  readonly at: string;
  /** Where it can be put off and handed over. */
  readonly ways?: CaseWays;
  readonly children: ReactNode;
}

/** Later: three times that people mean, or one of their own. */
function Later({ snooze, ask }: { snooze(until: number): void; ask(): void }) {
  const { t, now, zone } = useWords();
  const times = laterTimes(now, zone).map(({ key, at }) => ({
    key,
    label: t(`timeline.${key}`),
    run: () => snooze(at),
  }));
  return (
    <Menu
      align="start"
      className="button plain small"
      entries={[...times, { key: 'at', label: t('timeline.snoozeAt'), run: ask }]}
    >
      <AlarmClock size={14} aria-hidden="true" /> {t('timeline.snooze')}
    </Menu>
  );
}

function Head({ one, at }: Pick<Props, 'one' | 'at'>) {
  const { t, now, language, zone } = useWords();
  return (
    <div className="case-who">
      {one.channel && <ChannelIcon channel={one.channel} />}
      <a
        href={`#customers/${encodeURIComponent(one.customerId)}`}
        aria-label={t('desk.openCustomer', { name: setApart(one.displayName) })}
      >
        <Name words={one.displayName} />
      </a>
      <time className="soft small" dateTime={at} title={sayExactly(at, language, zone)}>
        {sayAgo(at, now, language)}
      </time>
    </div>
  );
}

/** A case: who, since when, what it is about, with whom it is; and what can be done with it. */
export function CaseRow({ one, at, ways, children }: Props) {
  const { t, now, zone } = useWords();
  const [open, setOpen] = useState<'nothing' | 'handing' | 'timing'>('nothing');
  const close = () => setOpen('nothing');
  return (
    <li className="case-row">
      <Head one={one} at={at} />
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
      {open === 'nothing' && (
        <div className="case-actions">
          {children}
          {ways && (
            <>
              <Later snooze={(until) => ways.snooze(one, until)} ask={() => setOpen('timing')} />
              <button type="button" className="button plain small" onClick={() => setOpen('handing')}>
                <Forward size={14} aria-hidden="true" /> {t('timeline.handOver')}
              </button>
            </>
          )}
        </div>
      )}
      {open !== 'nothing' && ways && (
        <div className="case-form">
          {open === 'handing' ? (
            <HandOverForm
              handedTo={one.handedTo ?? ''}
              note={one.handedNote ?? ''}
              callIn={ways.callIn(one)}
              hand={(to, note) => ways.handOver(one, to, note)}
              close={close}
            />
          ) : (
            <TimeForm
              label={t('timeline.snoozeAtLabel', { name: setApart(one.displayName, 60) })}
              action={t('timeline.snoozeDo')}
              begin={laterTimes(now, zone)[1].at}
              agree={(until) => ways.snooze(one, until)}
              close={close}
            />
          )}
        </div>
      )}
    </li>
  );
}
