/** A conversation with one person: the Messenger page, and the docked tab that lies over public pages. Private. */
import { useLayoutEffect, useRef, useState } from 'react';
import { cls } from '../../cls.ts';
import { agent, brand, type Person } from '../seed/people.ts';
import { type Talk, talkWith } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { Box, type BoxHandle } from './box.tsx';
import { Button } from './button.tsx';
import { authorOf } from './comment.tsx';
import { Icon } from './icons.tsx';
import { clock } from './labels.ts';
import { profilePath } from './paths.ts';
import { changed, hook, labels, lacks, lang, now, send, sending, transmit, useWorld, world } from './world.ts';

const isOurs = (key: string) => key === brand.key || key === agent.key;
const day = 24 * 60 * 60_000;

export interface ShownNote {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
  readonly state: 'there' | 'pending' | 'failed';
  readonly retry?: () => void;
}

/** What is in the conversation and what is on its way. */
export function notesOf(talk: Talk): readonly ShownNote[] {
  const on = sending('message', talk.person).map(
    (one): ShownNote => ({
      id: one.key,
      by: one.by,
      at: one.at,
      text: one.text,
      state: one.failed ? 'failed' : 'pending',
      retry: () => void transmit(one),
    }),
  );
  return [...talk.notes.map((note): ShownNote => ({ ...note, state: 'there' })), ...on];
}

function MessageRow({ note, person }: { readonly note: ShownNote; readonly person: Person }) {
  const words = labels();
  const ours = isOurs(note.by);
  const sender = ours ? words.you : person.name;
  const time = clock(note.at, now(), lang());
  const body = (
    <div className={cls('messageLine', ours ? 'ours' : 'theirs')}>
      {!ours && <Avatar person={person} size={28} />}
      <div
        role="button"
        tabIndex={-1}
        {...hook('message-enter-label', { 'aria-label': words.enter(time, sender, note.text) })}
        className={cls('messageBubble', ours ? 'bubbleOurs' : 'bubbleTheirs', note.state === 'pending' && 'pending')}
      >
        <span dir="auto">
          <div dir="auto">{note.text}</div>
        </span>
      </div>
      {note.state === 'failed' && (
        <span className={cls('failed')}>
          {words.failed}{' '}
          <a
            href="#retry"
            role="button"
            onClick={(event) => {
              event.preventDefault();
              note.retry?.();
            }}
          >
            {words.tryAgain}
          </a>
        </span>
      )}
    </div>
  );
  // older builds: rows of a grid, with ids
  if (lacks('message-labels'))
    return (
      <div role="row">
        <div role="gridcell" data-message-id={note.id}>
          {body}
        </div>
      </div>
    );
  return (
    <div data-scope="messages_table" {...hook('message-label', { 'aria-label': words.at(time, sender, note.text) })}>
      {body}
    </div>
  );
}

function MessageLog({ talk, person }: { readonly talk: Talk; readonly person: Person }) {
  const frame = useRef<HTMLDivElement>(null);
  const notes = notesOf(talk);
  // biome-ignore lint/correctness/useExhaustiveDependencies: stays at the bottom as messages come
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const down = () => {
      element.scrollTop = element.scrollHeight;
    };
    down();
    const observer = new ResizeObserver(down);
    observer.observe(element);
    return () => observer.disconnect();
  }, [notes.length]);
  return (
    <div
      ref={frame}
      {...hook('log', { role: 'log' })}
      {...hook('log-label', { 'aria-label': labels().log(person.name) })}
      className={cls('log')}
    >
      <div data-scope="messages_table" className={cls('logHead')}>
        <Avatar person={person} size={60} />
        <strong dir="auto">{person.name}</strong>
      </div>
      {notes.map((note, index) => {
        const before = notes[index - 1];
        const apart = !before || note.at - before.at > day / 2;
        return (
          <div key={note.id}>
            {apart && (
              <div data-scope="date_break" className={cls('dateBreak')}>
                {clock(note.at, now(), lang())}
              </div>
            )}
            <MessageRow note={note} person={person} />
          </div>
        );
      })}
    </div>
  );
}

/** The box with its button. While it is empty the button sends a thumb. */
function MessageComposer({
  talk,
  person,
  docked,
}: {
  readonly talk: Talk;
  readonly person: Person;
  readonly docked: boolean;
}) {
  const [text, setText] = useState('');
  const handle = useRef<BoxHandle | null>(null);
  const words = labels();
  const empty = text.trim() === '';
  const submit = (what: string) => {
    if (what.trim() === '') return;
    handle.current?.clear();
    void send({ kind: 'message', audience: 'private', to: talk.person, text: what });
  };
  return (
    <div className={cls('messageComposer')}>
      <Button look="round messageTool" label={words.photo}>
        <Icon name="camera" size={18} />
      </Button>
      <div role="presentation" className={cls('composerBody')}>
        <Box
          kind={docked ? 'chat' : 'message'}
          label={docked ? words.message : words.writeTo(person.name)}
          placeholder="Aa"
          sleep={docked ? 350 : 250}
          onEnter={() => submit(handle.current?.text() ?? '')}
          onText={setText}
          handle={handle}
        />
      </div>
      {!lacks('message-button') && (
        <Button
          look="round messageTool"
          sends
          {...hook('message-button-label', { label: empty ? words.sendLike : words.pressEnter })}
          onPress={() => submit(empty ? '👍' : (handle.current?.text() ?? ''))}
        >
          <Icon name={empty ? 'like' : 'send'} size={20} filled />
        </Button>
      )}
    </div>
  );
}

export function MessengerPage({ id, sealed }: { readonly id: string; readonly sealed: boolean }) {
  const { state } = useWorld();
  const [pin, setPin] = useState('');
  const words = labels();
  const open = authorOf(id === '' ? (state.talks[0]?.person ?? '') : id);
  const talk = talkWith(state, open.key);
  const locked = sealed && talk.sealed && pin.length < 4;
  return (
    <div className={cls('messenger')}>
      <div role="navigation" aria-label={words.chats} className={cls('messengerList')}>
        <h1>{words.chats}</h1>
        {state.talks
          .filter(({ instagram }) => !instagram)
          .map((one) => {
            const person = authorOf(one.person);
            return (
              <a
                key={one.person}
                role="link"
                href={`/messages${one.sealed ? '/e2ee' : ''}/t/${person.id}/`}
                className={cls('chatRow', one.person === open.key && 'chosen')}
              >
                <Avatar person={person} size={48} />
                <span className={cls('chatRowWords')}>
                  <span dir="auto">{person.name}</span>
                  <span className={cls('faint')}>
                    {isOurs(one.notes.at(-1)?.by ?? '') ? `${words.you}: ` : ''}
                    {one.notes.at(-1)?.text}
                  </span>
                </span>
              </a>
            );
          })}
      </div>
      <div {...hook('main', { role: 'main' })} className={cls('messengerMain')}>
        <div className={cls('messengerHead')}>
          <a href={profilePath(open)} className={cls('sideRow')}>
            <Avatar person={open} size={40} />
            <h2 dir="auto">
              <span>{open.name}</span>
            </h2>
          </a>
          <Button look="round" label={words.call}>
            <Icon name="phone" filled />
          </Button>
        </div>
        {locked ? (
          <div className={cls('pin')}>
            <label>
              {words.pin}
              <input inputMode="numeric" maxLength={4} value={pin} onChange={(event) => setPin(event.target.value)} />
            </label>
          </div>
        ) : (
          <>
            <MessageLog key={open.key} talk={talk} person={open} />
            {talk.request ? (
              <div className={cls('request')}>
                <p>{words.request}</p>
                <Button
                  look="primary"
                  onPress={() => {
                    talk.request = false;
                    changed();
                  }}
                >
                  {words.accept}
                </Button>
              </div>
            ) : (
              <MessageComposer key={`box-${open.key}`} talk={talk} person={open} docked={false} />
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** Chat tabs dock at the lower edge of whatever public page is open. */
export function ChatTabs() {
  const { tabs, state } = useWorld();
  const words = labels();
  return (
    <div className={cls('tabRow')}>
      {tabs.map((tab) => {
        const other = authorOf(tab.person);
        const talk = talkWith(state, tab.person);
        const set = (change: Partial<typeof tab> | null) => {
          world.tabs = world.tabs.flatMap((one) => (one !== tab ? [one] : change ? [{ ...one, ...change }] : []));
          changed();
        };
        return (
          <div key={tab.person} className={cls('chatTab', tab.small && 'chatSmall')}>
            <div className={cls('chatHead')}>
              <a href={profilePath(other)} className={cls('chatName')}>
                <Avatar person={other} size={32} />
                <h2 dir="auto">{other.name}</h2>
              </a>
              <Button look="round" label={words.call}>
                <Icon name="phone" size={18} filled />
              </Button>
              <Button
                look="round"
                {...hook('chat-buttons', { label: words.minimise })}
                onPress={() => set({ small: !tab.small })}
              >
                <Icon name="minus" size={18} />
              </Button>
              <Button look="round" {...hook('chat-buttons', { label: words.closeChat })} onPress={() => set(null)}>
                <Icon name="close" size={18} />
              </Button>
            </div>
            {!tab.small && (
              <>
                <MessageLog talk={talk} person={other} />
                <MessageComposer talk={talk} person={other} docked />
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
