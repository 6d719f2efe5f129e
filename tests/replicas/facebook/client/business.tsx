/** The Business Suite inbox: one screen for private messages and public comments. */
import { type ReactNode, useRef, useState } from 'react';
import { cls } from '../../cls.ts';
import { agent, brand, type Person } from '../seed/people.ts';
import { findRemark, type Remark, type Story, type Talk } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { Box, type BoxHandle, registerTextarea } from './box.tsx';
import { Button } from './button.tsx';
import { authorOf } from './comment.tsx';
import { Icon } from './icons.tsx';
import { clock } from './labels.ts';
import { storyPath } from './paths.ts';
import { notesOf, type ShownNote } from './talk.tsx';
import { go, hook, labels, lacks, lang, now, send, sending, transmit, useWorld } from './world.ts';

type ThreadType = 'FB_MESSAGE' | 'IG_MESSAGE' | 'FB_PAGE_POST' | 'INSTAGRAM_POST';

interface Row {
  readonly id: string;
  readonly type: ThreadType;
  readonly person: Person;
  readonly preview: string;
  readonly at: number;
  readonly talk?: Talk;
  readonly remark?: Remark;
  readonly story?: Story;
}

const kinds = ['all', 'messenger', 'instagram_direct', 'facebook', 'instagram'] as const;
type Kind = (typeof kinds)[number];

const typesOf: Readonly<Record<Kind, readonly ThreadType[]>> = {
  all: ['FB_MESSAGE', 'IG_MESSAGE', 'FB_PAGE_POST', 'INSTAGRAM_POST'],
  messenger: ['FB_MESSAGE'],
  instagram_direct: ['IG_MESSAGE'],
  facebook: ['FB_PAGE_POST'],
  instagram: ['INSTAGRAM_POST'],
};

const kindOf = (path: string): Kind => {
  const found = /^\/latest\/inbox\/([a-z_]+)/.exec(path)?.[1];
  return kinds.find((kind) => kind === found) ?? 'all';
};

const isOurs = (key: string) => key === brand.key || key === agent.key;

export function businessPath(kind: Kind, row: Row | null): string {
  const query = new URLSearchParams({ asset_id: brand.id, mailbox_id: brand.id });
  if (row && !lacks('selected-item')) query.set('selected_item_id', row.id);
  if (row && !lacks('thread-type')) query.set('thread_type', row.type);
  return `/latest/inbox/${kind}?${query}`;
}

function Surface({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span
      {...hook('surface', { 'data-surface-wrapper': '1', 'data-surface': `/bizweb:inbox/mail/bizweb_inbox:${name}` })}
      style={{ display: 'contents' }}
    >
      {children}
    </span>
  );
}

/** "Today 11:09", as the list shows it. */
function listTime(at: number): string {
  const then = new Date(at);
  const here = new Date(now());
  const days = Math.round((here.setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  const hours = then.toLocaleTimeString(labels().language, { hour: '2-digit', minute: '2-digit', hour12: false });
  if (days === 0) return `${labels().today} ${hours}`;
  if (days === 1) return `${labels().yesterday} ${hours}`;
  return `${then.toLocaleDateString(labels().language, { day: 'numeric', month: 'short' })} ${hours}`;
}

function ListRow({
  row,
  index,
  chosen,
  onOpen,
}: {
  readonly row: Row;
  readonly index: number;
  readonly chosen: boolean;
  readonly onOpen: () => void;
}) {
  const words = labels();
  return (
    <Surface name={`thread_list/thread_row${index}`}>
      <div
        className={cls('inboxRow', chosen && 'chosen')}
        tabIndex={0}
        onClick={onOpen}
        onKeyDown={(event) => event.key === 'Enter' && onOpen()}
      >
        <Avatar person={row.person} size={44} />
        <div className={cls('inboxWords')}>
          <Surface name={`thread_list/thread_row${index}/lib:thread_title`}>
            <div className={cls('inboxName')}>{row.person.name}</div>
          </Surface>
          <div className={cls('inboxPreview')}>{row.preview}</div>
        </div>
        <div className={cls('inboxSide')}>
          <div className={cls('age')}>{listTime(row.at)}</div>
          <div role="grid" className={cls('inboxActions')}>
            <a role="row" tabIndex={-1} aria-label={words.moveToDone} onClick={(event) => event.stopPropagation()}>
              <Icon name="check" size={16} />
            </a>
            <a role="row" tabIndex={-1} aria-label={words.followUp} onClick={(event) => event.stopPropagation()}>
              <Icon name="flag" size={16} />
            </a>
          </div>
        </div>
      </div>
    </Surface>
  );
}

function Bubble({ note, person }: { readonly note: ShownNote; readonly person: Person }) {
  const ours = isOurs(note.by);
  return (
    <div
      {...hook('utime', { 'data-utime': String(Math.floor(note.at / 1000)) })}
      className={cls('bizLine')}
      style={{ justifyContent: ours ? 'flex-end' : 'flex-start' }}
    >
      <div className={cls('bizInner')}>
        {!ours && <Avatar person={person} size={28} />}
        <div
          {...hook('message-id', { 'data-message-id': note.id })}
          className={cls('messageBubble', ours ? 'bubbleOurs' : 'bubbleTheirs', note.state === 'pending' && 'pending')}
        >
          <div dir="auto">{note.text}</div>
        </div>
        {note.state === 'failed' && (
          <a
            href="#retry"
            role="button"
            className={cls('failed')}
            onClick={(event) => {
              event.preventDefault();
              note.retry?.();
            }}
          >
            {labels().tryAgain}
          </a>
        )}
      </div>
    </div>
  );
}

function MessagesDetail({ row, talk }: { readonly row: Row; readonly talk: Talk }) {
  const words = labels();
  const [text, setText] = useState('');
  const handle = useRef<BoxHandle | null>(null);
  const empty = text.trim() === '';
  const placeholder = row.type === 'IG_MESSAGE' ? words.inInstagram : words.inMessenger;
  const submit = (what: string) => {
    if (what.trim() === '') return;
    handle.current?.clear();
    void send({ kind: 'message', audience: 'private', to: talk.person, text: what });
  };
  return (
    <>
      <div
        {...hook('list-region', { role: 'region' })}
        {...hook('list-label', { 'aria-label': words.list(row.person.name) })}
        className={cls('bizMessages')}
      >
        {notesOf(talk).map((note) => (
          <Bubble key={note.id} note={note} person={row.person} />
        ))}
      </div>
      <div className={cls('bizComposer')}>
        <div role="presentation" className={cls('composerBody')}>
          <Box
            kind="inbox"
            label=""
            placeholder={placeholder}
            sleep={300}
            onEnter={() => submit(handle.current?.text() ?? '')}
            onText={setText}
            handle={handle}
          />
        </div>
        <Button
          look="round messageTool"
          label={empty ? words.sendLike : words.pressEnter}
          onPress={() => submit(empty ? '👍' : (handle.current?.text() ?? ''))}
        >
          <Icon name={empty ? 'like' : 'send'} filled />
        </Button>
      </div>
    </>
  );
}

/** The box of the comment tab: Lexical in some builds, a plain textarea with an arrow in others. */
function CommentBox({ story, remark }: { readonly story: Story; readonly remark: Remark }) {
  const words = labels();
  const [text, setText] = useState('');
  const [value, setValue] = useState('');
  const handle = useRef<BoxHandle | null>(null);
  const plain = lacks('lexical-inbox');
  const submit = () => {
    const what = plain ? value : (handle.current?.text() ?? '');
    if (what.trim() === '') return;
    setValue('');
    handle.current?.clear();
    void send({ kind: 'reply', audience: 'public', to: remark.id, text: what });
  };
  const unregister = useRef<(() => void) | null>(null);
  return (
    <div className={cls('bizComposer')} data-story={story.id}>
      <div role="presentation" className={cls('composerBody')}>
        {plain ? (
          <textarea
            ref={(element) => {
              unregister.current?.();
              unregister.current = element ? registerTextarea(element, 'inbox') : null;
            }}
            className={cls('bizArea')}
            placeholder={words.inComment}
            value={value}
            rows={2}
            onChange={(event) => setValue(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              submit();
            }}
          />
        ) : (
          <Box
            kind="inbox"
            label=""
            placeholder={words.inComment}
            sleep={300}
            onEnter={submit}
            onText={setText}
            handle={handle}
          />
        )}
      </div>
      <Button
        look="round messageTool"
        label={words.send}
        disabled={(plain ? value : text).trim() === ''}
        onPress={submit}
      >
        <Icon name="send" filled />
      </Button>
    </div>
  );
}

function BizComment({ remark, deep }: { readonly remark: Remark; readonly deep: boolean }) {
  const person = authorOf(remark.by);
  return (
    <div
      className={cls('bizComment', deep && 'bizDeep')}
      {...hook('utime', { 'data-utime': String(Math.floor(remark.at / 1000)) })}
    >
      <Avatar person={person} size={deep ? 24 : 32} />
      <div className={cls('bubble')}>
        <span className={cls('name')} dir="auto">
          {person.name}
        </span>
        <span dir="auto" className={cls('commentText')}>
          {remark.text}
        </span>
        <span className={cls('age')}>{clock(remark.at, now(), lang())}</span>
      </div>
    </div>
  );
}

function CommentDetail({ story, remark }: { readonly story: Story; readonly remark: Remark }) {
  const words = labels();
  return (
    <>
      <div className={cls('bizMessages')}>
        <div className={cls('bizPost')}>
          <strong>{authorOf(story.by).name}</strong>
          <p dir="auto">{story.text}</p>
          <a href={`https://www.facebook.com${storyPath(story)}`}>{words.view}</a>
        </div>
        <BizComment remark={remark} deep={false} />
        {remark.replies.map((reply) => (
          <BizComment key={reply.id} remark={reply} deep />
        ))}
        {sending('reply', remark.id).map((one) => (
          <div key={one.key} className={cls('bizComment', 'bizDeep', !one.failed && 'pending')}>
            <Avatar person={authorOf(one.by)} size={24} />
            <div className={cls('bubble')}>
              <span className={cls('name')}>{authorOf(one.by).name}</span>
              <span className={cls('commentText')}>{one.text}</span>
              {one.failed && (
                <a
                  href="#retry"
                  role="button"
                  className={cls('failed')}
                  onClick={(event) => {
                    event.preventDefault();
                    void transmit(one);
                  }}
                >
                  {words.tryAgain}
                </a>
              )}
            </div>
          </div>
        ))}
      </div>
      <CommentBox key={remark.id} story={story} remark={remark} />
    </>
  );
}

// posts that went out on both sites: their comments are counted as Instagram's
const onInstagram = /^pfbid02(?:Game|Merdeka)/;

/** Everything that waits in the inbox, newest first. */
function allRows(state: ReturnType<typeof useWorld>['state']): readonly Row[] {
  const talks = state.talks.map((talk): Row => {
    const last = talk.notes.at(-1);
    return {
      id: authorOf(talk.person).id,
      type: talk.instagram ? 'IG_MESSAGE' : 'FB_MESSAGE',
      person: authorOf(talk.person),
      preview: `${last && isOurs(last.by) ? `${labels().you}: ` : ''}${last?.text ?? ''}`,
      at: last?.at ?? 0,
      talk,
    };
  });
  const comments = state.posts
    .filter((story) => story.by === brand.key && !story.unlisted)
    .flatMap((story) =>
      story.comments
        .filter((remark) => !isOurs(remark.by))
        .map(
          (remark): Row => ({
            id: remark.id,
            type: onInstagram.test(story.pfbid) ? 'INSTAGRAM_POST' : 'FB_PAGE_POST',
            person: authorOf(remark.by),
            preview: remark.text,
            at: remark.at,
            story,
            remark,
          }),
        ),
    );
  return [...talks, ...comments].sort((a, b) => b.at - a.at);
}

export function BusinessPage() {
  const { state, path } = useWorld();
  const words = labels();
  const kind = kindOf(path);
  const query = new URL(path, location.origin).searchParams;
  const rows = allRows(state).filter((row) => typesOf[kind].includes(row.type));
  const [opened, setOpened] = useState('');
  const selectedId = query.get('selected_item_id') ?? opened;
  const selected = rows.find((row) => row.id === selectedId) ?? rows[0];
  const place = selected?.remark ? findRemark(state, selected.remark.id) : undefined;
  const open = (row: Row) => {
    setOpened(row.id);
    go(businessPath(kind, row));
  };
  return (
    <div className={cls('biz')}>
      <nav className={cls('bizNav')} aria-label="Business Suite">
        <Avatar person={brand} size={36} />
        <a href="/latest/inbox/all" aria-label={words.inbox} className={cls('bizNavHere')}>
          <Icon name="messenger" size={22} />
        </a>
        <Icon name="bell" size={22} />
        <Icon name="pencil" size={22} />
      </nav>
      <div {...hook('main', { role: 'main' })} className={cls('bizMain')}>
        <header className={cls('bizHead')}>
          <h1>{words.inbox}</h1>
          <Surface name="channel_selector">
            <div role="tablist" className={cls('bizTabs')}>
              {kinds.map((one, index) => (
                <a
                  key={one}
                  role="tab"
                  aria-selected={one === kind}
                  href={businessPath(one, one === kind && selected ? selected : null)}
                  className={cls('bizTab', one === kind && 'tabHere')}
                >
                  {words.channels[index]}
                </a>
              ))}
            </div>
          </Surface>
        </header>
        <div className={cls('bizColumns')}>
          <div className={cls('bizList')}>
            {rows.slice(0, 40).map((row, index) => (
              <ListRow key={row.id} row={row} index={index} chosen={row === selected} onOpen={() => open(row)} />
            ))}
          </div>
          {selected && (
            <div className={cls('bizDetail')} key={selected.id}>
              <Surface name="lib:inbox:detail_view_header">
                <div className={cls('bizDetailHead')}>
                  <Avatar person={selected.person} size={36} />
                  <div className={`_4ik4 _4ik5 ${cls('bizDetailName')}`}>{selected.person.name}</div>
                  <span className={cls('grow')} />
                  <a role="button" tabIndex={0} className={cls('bizAssign')}>
                    {words.assign}
                  </a>
                </div>
              </Surface>
              {selected.talk && <MessagesDetail row={selected} talk={selected.talk} />}
              {place && <CommentDetail story={place.story} remark={place.remark} />}
            </div>
          )}
          {selected && (
            <aside className={cls('bizContact')}>
              <Avatar person={selected.person} size={72} />
              <strong>{selected.person.name}</strong>
              <span className={cls('faint')}>{words.contact}</span>
            </aside>
          )}
        </div>
      </div>
    </div>
  );
}
