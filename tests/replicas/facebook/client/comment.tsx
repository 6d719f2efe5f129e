import { useEffect, useRef, useState } from 'react';
import { cls } from '../../cls.ts';
import { agent, brand, findPerson, type Person } from '../seed/people.ts';
import type { Remark, Story } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { Box, type BoxHandle } from './box.tsx';
import { Button } from './button.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { longAge, shortAge } from './labels.ts';
import { authorLink, remarkPath } from './paths.ts';
import { Words } from './text.tsx';
import {
  changed,
  hook,
  labels,
  lacks,
  lang,
  now,
  type Outgoing,
  send,
  sending,
  transmit,
  useWorld,
  world,
} from './world.ts';

const unknownPerson: Person = {
  key: 'unknown',
  id: '61559999999999',
  name: 'Facebook user',
  kind: 'person',
  numeric: true,
};
export const authorOf = (key: string): Person => findPerson(key) ?? unknownPerson;

const isOurs = (key: string) => key === brand.key || key === agent.key;

/** Another extension's mark in the name row, put there behind React's back. */
function useForeignButton(row: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (!world.knobs.buttons || !row.current) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'othr-ext-note';
    button.dataset.othrExt = 'note';
    button.setAttribute('aria-label', 'Add a note about this person');
    button.textContent = '✎ note';
    row.current.append(button);
    row.current.setAttribute('data-othr-seen', '1');
    return () => button.remove();
  }, [row]);
}

interface CommentProps {
  readonly story: Story;
  readonly remark: Remark;
  readonly parent: Remark | null;
  readonly onTimeline: boolean;
}

function EditBox({ remark, onClose }: { readonly remark: Remark; readonly onClose: () => void }) {
  const handle = useRef<BoxHandle | null>(null);
  const words = labels();
  const save = () => {
    const text = handle.current?.text() ?? '';
    if (text.trim() === '') return;
    void send({ kind: 'edit', audience: 'public', to: remark.id, text });
    onClose();
  };
  return (
    <div role="presentation" className={cls('composerBody', 'editing')}>
      <Box
        kind="edit"
        label={words.editBox}
        placeholder={words.editBox}
        start={remark.text}
        autoFocus
        sleep={80}
        onEnter={save}
        onEscape={onClose}
        onText={() => undefined}
        handle={handle}
      />
      <div className={cls('tools')}>
        <span className={cls('hint')}>{words.editHint}</span>
        <span className={cls('grow')} />
        <Button look="textButton" onPress={onClose}>
          {words.cancel}
        </Button>
        <Button look="tool sendTool" label={lacks('short-send-label') ? words.sendLong : words.send} onPress={save}>
          <Icon name="send" size={18} filled />
        </Button>
      </div>
    </div>
  );
}

/** One comment or reply: the article, its menu, its row of words. */
function CommentArticle({
  story,
  remark,
  parent,
  onReply,
}: Omit<CommentProps, 'onTimeline'> & { readonly onReply: () => void }) {
  const [editing, setEditing] = useState(false);
  const nameRow = useRef<HTMLSpanElement>(null);
  useForeignButton(nameRow);
  const words = labels();
  const person = authorOf(remark.by);
  const age = now() - remark.at;
  const long = longAge(age, lang());
  const label = parent
    ? words.replyBy(person.name, authorOf(parent.by).name, long)
    : words.commentBy(person.name, long);
  const href = authorLink(story, remark, person, !lacks('author-comment-id'));
  const ours = isOurs(remark.by);
  const liked = world.liked.has(remark.id);
  const pageActs = world.identity.kind === 'page' && story.by === world.identity.key && !ours;

  const openMenu = (event: React.MouseEvent) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    const items = ours
      ? [
          { text: words.edit, act: () => setEditing(true) },
          { text: words.remove, act: () => void send({ kind: 'remove', audience: 'public', to: remark.id, text: '' }) },
        ]
      : [words.hideComment, words.report].map((text) => ({ text, act: () => undefined }));
    world.menu = { x: left, y: bottom + 4, items };
    changed();
  };

  return (
    <div
      {...hook('comment-article', { role: 'article' })}
      tabIndex={-1}
      {...hook('comment-label', { 'aria-label': label })}
      className={cls('comment')}
    >
      <a aria-hidden tabIndex={-1} href={href} role="link" className={cls('commentAvatar')}>
        <Avatar person={person} size={parent ? 24 : 32} />
      </a>
      <div className={cls('commentMain')}>
        <div className={cls('commentTop')}>
          {editing ? (
            <EditBox remark={remark} onClose={() => setEditing(false)} />
          ) : (
            <div className={cls('bubble')}>
              <span className={cls('nameRow')} ref={nameRow}>
                <a tabIndex={0} href={`${location.origin}${href}`} role="link" className={cls('name')}>
                  <span>
                    <span dir="auto">{person.name}</span>
                  </span>
                </a>
                {remark.by === story.by && (
                  <span
                    {...hook('badge', { 'aria-label': `${words.author}, ${words.badges}` })}
                    className={cls('badge')}
                  >
                    {words.author}
                  </span>
                )}
              </span>
              <span dir="auto" {...hook('comment-lang', { lang: remark.lang })} className={cls('commentText')}>
                <Words text={remark.text} most={420} />
              </span>
            </div>
          )}
          {!editing && (
            <Button look="dots" label={ours ? words.editDelete : words.deleteHide} menu onPress={openMenu}>
              <Icon name="dots" size={18} />
            </Button>
          )}
        </div>
        <ul className={cls('actions')}>
          <li>
            <a
              {...hook('time-link', { href: remarkPath(story, remark, parent) })}
              role="link"
              tabIndex={0}
              className={cls('age')}
            >
              {shortAge(age, lang())}
            </a>
          </li>
          <li>
            <Button
              label={liked ? words.unlike : words.like}
              look={liked ? 'textButton likedWord' : 'textButton'}
              onPress={() => {
                if (liked) world.liked.delete(remark.id);
                else world.liked.add(remark.id);
                changed();
              }}
            >
              {words.like}
            </Button>
          </li>
          <li>
            <Button onPress={onReply}>{words.reply}</Button>
          </li>
          {pageActs && (
            <li>
              {world.state.answeredInPrivate.includes(remark.id) ? (
                <a href={`/messages/t/${person.id}/`} role="link" tabIndex={0} className={cls('actionLink')}>
                  {words.seeResponse}
                </a>
              ) : (
                <Button
                  onPress={() => {
                    world.privateReplyTo = remark.id;
                    changed();
                  }}
                >
                  {words.sendMessage}
                </Button>
              )}
            </li>
          )}
          {pageActs && (
            <li>
              <Button>{words.hide}</Button>
            </li>
          )}
          {remark.edited && (
            <li>
              <span className={cls('age')}>{words.edited}</span>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}

/** A comment on its way, or one that did not arrive. */
export function OutgoingComment({
  story,
  one,
  parent,
}: {
  readonly story: Story;
  readonly one: Outgoing;
  readonly parent: Remark | null;
}) {
  const words = labels();
  const person = authorOf(one.by);
  const time = longAge(0, lang());
  return (
    <li className={cls('commentItem')}>
      <div
        {...hook('comment-article', { role: 'article' })}
        tabIndex={-1}
        {...hook('comment-label', {
          'aria-label': parent
            ? words.replyBy(person.name, authorOf(parent.by).name, time)
            : words.commentBy(person.name, time),
        })}
        className={cls('comment', !one.failed && 'pending')}
      >
        <a aria-hidden tabIndex={-1} href={`/${person.key}`} role="link" className={cls('commentAvatar')}>
          <Avatar person={person} size={parent ? 24 : 32} />
        </a>
        <div className={cls('commentMain')}>
          <div className={cls('bubble')}>
            <span className={cls('nameRow')}>
              <a tabIndex={0} href={`/${person.key}`} role="link" className={cls('name')}>
                <span>
                  <span dir="auto">{person.name}</span>
                </span>
              </a>
              {one.by === story.by && <span className={cls('badge')}>{words.author}</span>}
            </span>
            <span dir="auto" className={cls('commentText')}>
              <Words text={one.text} most={420} />
            </span>
          </div>
          <ul className={cls('actions')}>
            <li>
              {one.failed ? (
                <span className={cls('failed')}>
                  {words.failed}{' '}
                  <a
                    href="#retry"
                    role="button"
                    tabIndex={0}
                    onClick={(event) => {
                      event.preventDefault();
                      void transmit(one);
                    }}
                  >
                    {words.tryAgain}
                  </a>
                </span>
              ) : (
                <span className={cls('age')}>{words.posting}</span>
              )}
            </li>
          </ul>
        </div>
      </div>
    </li>
  );
}

export function CommentItem({ story, remark, onTimeline }: Omit<CommentProps, 'parent'>) {
  const { path } = useWorld();
  const [open, setOpen] = useState(!onTimeline && (story.comments.indexOf(remark) < 2 || path.includes(remark.id)));
  const [replyTo, setReplyTo] = useState<Remark | null>(null);
  const words = labels();
  const replies = remark.replies;
  const byPage = replies.find((one) => one.by === story.by);
  const timelineId = onTimeline ? hook('commentid', { 'data-commentid': remark.id }) : {};
  const reply = (to: Remark) => {
    setOpen(true);
    setReplyTo(to);
  };
  return (
    <li className={cls('commentItem')}>
      <div {...timelineId}>
        <CommentArticle story={story} remark={remark} parent={null} onReply={() => reply(remark)} />
        {!open && replies.length > 0 && (
          <div className={cls('replies')}>
            <Button look="more" onPress={() => setOpen(true)}>
              {byPage && <Avatar person={authorOf(byPage.by)} size={20} />}
              <span>
                {byPage ? words.replied(authorOf(byPage.by).name, replies.length) : words.viewReplies(replies.length)}
              </span>
            </Button>
          </div>
        )}
        {(open || replyTo) && (
          <ul className={cls('replies')}>
            {replies.map((one) => (
              <li key={one.id} className={cls('commentItem')}>
                <div {...(onTimeline ? hook('commentid', { 'data-commentid': one.id }) : {})}>
                  <CommentArticle story={story} remark={one} parent={remark} onReply={() => reply(one)} />
                </div>
              </li>
            ))}
            {[remark, ...replies].flatMap((to) =>
              sending('reply', to.id).map((one) => (
                <OutgoingComment key={one.key} story={story} one={one} parent={remark} />
              )),
            )}
            {replyTo && (
              <li>
                <Composer key={replyTo.id} story={story} to={replyTo} autoFocus />
              </li>
            )}
          </ul>
        )}
      </div>
    </li>
  );
}
