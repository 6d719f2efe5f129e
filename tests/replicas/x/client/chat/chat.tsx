/** XChat: an app of its own in an open shadow root, with a plain textarea. */
import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Chat, Message } from '../../state.ts';
import { hook } from '../hooks.ts';
import { Avatar, Badge, Icon } from '../pictures.tsx';
import { go, usePlace } from '../route.ts';
import { clockTime, shortTime } from '../time.ts';
import { say } from '../words.ts';
import { chatOf, personOf, send, useWorld } from '../world.ts';
import { chatBoxes } from './registry.ts';

const nameOf = (chat: Chat) => chat.group ?? personOf(chat.with).name.slice(0, 80);

function Inbox({ chats, selected, open }: { chats: readonly Chat[]; selected: string; open: (id: string) => void }) {
  return (
    <div {...hook('dm-inbox-panel')} className="inbox">
      <div className="inbox-title">
        <span>{say('chat')}</span>
        <button type="button" aria-label={say('startMessage')} {...hook('dm-new-chat-button')} className="ghost">
          <Icon name="newChat" />
        </button>
      </div>
      <div className="inbox-list">
        {chats.map((chat) => {
          const last = chat.messages.at(-1);
          return (
            <div
              key={chat.id}
              {...hook(`dm-conversation-item-${chat.id.replace('-', ':')}`)}
              className={`inbox-item ${chat.id === selected ? 'bg-selected' : ''}`}
            >
              <a
                href={`/i/chat/${chat.id}`}
                onClick={(event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  open(chat.id);
                }}
              >
                <Avatar handle={chat.with} link={false} />
                <div className="inbox-words">
                  <div className="inbox-line">
                    <b>{nameOf(chat)}</b>
                    <span className="soft">{last && shortTime(last.at)}</span>
                  </div>
                  <div className="soft cut">{last?.text}</div>
                </div>
              </a>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Bubble({ message, mine, status }: { message: Message; mine: boolean; status: string }) {
  const { id } = message;
  return (
    <div data-dm-item-key={id} className="item">
      <div
        className={`row ${mine ? 'justify-end' : 'justify-start'}`}
        data-dm-message-row={id}
        {...hook(`message-${id}`)}
        data-send-status={status}
      >
        <div
          className={`bubble ${mine ? 'bubble-mine' : 'bubble-theirs'}`}
          aria-labelledby={`${id}-sender ${id}-time ${id}-kind`}
        >
          <span id={`${id}-sender`} className="sr-only">
            {mine ? say('you') : personOf(message.by).name.slice(0, 80)}
          </span>
          <span id={`${id}-time`} className="sr-only">
            {clockTime(message.at)}
          </span>
          <span id={`${id}-kind`} className="sr-only">
            {say('message')}
          </span>
          <div {...hook(`message-text-${id}`)} className="words">
            <span dir="auto">{message.text}</span>
          </div>
          <div className="clock" aria-hidden="true">
            {clockTime(message.at)}
          </div>
        </div>
      </div>
    </div>
  );
}

interface Pending {
  readonly message: Message;
  readonly status: 'pending' | 'failed';
}

let pendingCount = 0;

function MessageForm({
  chat,
  add,
  settle,
}: {
  chat: Chat;
  add: (pending: Pending) => void;
  settle: (id: string, failed: boolean) => void;
}) {
  const { me, skew } = useWorld();
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => chatBoxes.register(chat.id, () => text));
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${Math.min(box.current.scrollHeight, 140)}px`;
  });

  function submit(): void {
    if (text.trim() === '') return;
    pendingCount += 1;
    const id = `99999999-0000-4000-8000-${String(pendingCount).padStart(12, '0')}`;
    add({ message: { id, by: me, at: Date.now() + skew, text }, status: 'pending' });
    setText('');
    send(text, 'private', 'message', chat.id).then(
      () => settle(id, false),
      () => settle(id, true),
    );
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    submit();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  }

  return (
    <form {...hook('dm-composer-form')} className="form" onSubmit={onSubmit}>
      <div {...hook('dm-composer-input-container')} className="input">
        <button type="button" aria-label={say('addPhotos')} className="ghost">
          <Icon name="plus" />
        </button>
        <textarea
          ref={box}
          rows={1}
          {...hook('dm-composer-textarea')}
          placeholder={say('message')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
        />
        {text.trim() !== '' && (
          <button type="submit" aria-label={say('sendMessage')} {...hook('dm-composer-send-button')} className="send">
            <Icon name="send" size={18} />
          </button>
        )}
      </div>
    </form>
  );
}

function Panel({ chat, back }: { chat: Chat; back: (() => void) | null }) {
  const { me, state } = useWorld();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [accepted, setAccepted] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const person = personOf(chat.with);
  const count = chat.messages.length + pending.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when a message comes
  useEffect(() => {
    list.current?.scrollTo(0, list.current.scrollHeight);
  }, [count]);
  const settle = (id: string, failed: boolean) =>
    setPending((all) =>
      failed
        ? all.map((one) => (one.message.id === id ? { ...one, status: 'failed' } : one))
        : all.filter((one) => one.message.id !== id),
    );
  const ours = (by: string) => by === me || state.accounts.includes(by);
  return (
    <div {...hook('dm-conversation-panel')} className="panel">
      <div {...hook('dm-conversation-header')} className="head">
        {back && (
          <button type="button" aria-label={say('back')} className="ghost" onClick={back}>
            <Icon name="back" />
          </button>
        )}
        <a href={`/${chat.with}`} className="head-link">
          <Avatar handle={chat.with} size={34} link={false} />
          <span {...hook('dm-conversation-username')} className="head-name">
            {nameOf(chat)} {person.verified && !chat.group && <Badge kind={person.verified} />}
          </span>
        </a>
      </div>
      <div {...hook('dm-message-list')} className="list" ref={list}>
        {chat.messages.map((message) => (
          <Bubble
            key={message.id}
            message={message}
            mine={ours(message.by)}
            status={ours(message.by) ? 'read' : 'delivered'}
          />
        ))}
        {pending.map(({ message, status }) => (
          <Bubble key={message.id} message={message} mine status={status} />
        ))}
      </div>
      {chat.request && !accepted ? (
        <div {...hook('dm-message-request-prompt')} className="request">
          <button type="button" className="accept" onClick={() => setAccepted(true)}>
            {say('accept')}
          </button>
        </div>
      ) : (
        <MessageForm chat={chat} add={(one) => setPending((all) => [...all, one])} settle={settle} />
      )}
    </div>
  );
}

function Nothing() {
  return (
    <div {...hook('dm-empty-conversation-state')} className="nothing">
      <b>{say('noChat')}</b>
      <span className="soft">{say('noChatHint')}</span>
    </div>
  );
}

/** The whole page at /i/chat. */
export function ChatPageApp() {
  const { state } = useWorld();
  const { path } = usePlace();
  const id = /^\/i\/chat\/([\dg-]+)/.exec(path)?.[1] ?? '';
  const chat = chatOf(id);
  return (
    <div {...hook('dm-container')} className="chat page">
      <Inbox chats={state.chats} selected={id} open={(next) => go(`/i/chat/${next}`)} />
      {chat ? <Panel key={chat.id} chat={chat} back={null} /> : <Nothing />}
    </div>
  );
}

/** The drawer over timelines; the address knows nothing of it. */
export function ChatDrawerApp() {
  const { state } = useWorld();
  const [open, setOpen] = useState(false);
  const [id, setId] = useState('');
  const chat = chatOf(id);
  return (
    <div {...hook('dm-container')} className={`chat drawer ${open ? 'drawer-open' : ''}`}>
      <button
        type="button"
        className="drawer-bar"
        aria-expanded={open}
        {...hook('dm-drawer-header')}
        onClick={() => setOpen(!open)}
      >
        <span>{say('chat')}</span>
        <span className={open ? 'turned' : ''}>
          <Icon name="up" size={18} />
        </span>
      </button>
      {open &&
        (chat ? (
          <Panel key={chat.id} chat={chat} back={() => setId('')} />
        ) : (
          <Inbox chats={state.chats} selected="" open={setId} />
        ))}
    </div>
  );
}
