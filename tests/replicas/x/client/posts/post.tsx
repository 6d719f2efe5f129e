/** One post, in a timeline, as the focal one, or in the reply dialog. */
import { useId, useState } from 'react';
import { cls } from '../../../cls.ts';
import type { Post } from '../../state.ts';
import { openMenu } from '../dialogs/menu.tsx';
import { hook } from '../hooks.ts';
import { Avatar, Icon, type IconName, scene } from '../pictures.tsx';
import { go, openOver } from '../route.ts';
import { longTime, shortCount } from '../time.ts';
import { say, type Word } from '../words.ts';
import { pathOf, personOf, postOf, toggleLike, useWorld } from '../world.ts';
import { UserName } from './name.tsx';
import { QuoteCard } from './quote-card.tsx';
import { RichText } from './rich-text.tsx';

export type PostPlace = 'list' | 'focal' | 'dialog';

/** X cuts long posts in lists after about this many characters. */
const cutAt = 400;

function Action({
  name,
  icon,
  count,
  label,
  on,
}: {
  name: string;
  icon: IconName;
  count: number;
  label: string;
  on?: () => void;
}) {
  return (
    <div className={cls('action-cell')}>
      <button
        type="button"
        aria-label={label}
        {...hook(name)}
        className={cls('action', `action-${icon}`, (name === 'unlike' || name === 'unretweet') && 'action-on')}
        onClick={(event) => {
          event.stopPropagation();
          on?.();
        }}
      >
        <div dir="ltr" className={cls('action-inner')}>
          <Icon name={icon} size={19} />
          <span {...hook('app-text-transition-container')} className={cls('count')}>
            {count > 0 && <span>{shortCount(count)}</span>}
          </span>
        </div>
      </button>
    </div>
  );
}

export function ActionBar({ post, focal, id }: { post: Post; focal: boolean; id: string }) {
  const { liked } = useWorld();
  const isLiked = liked.has(post.id);
  const counts: readonly [Word, number][] = [
    ['replies', post.replies],
    ['reposts', post.reposts],
    ['likes', post.likes],
    ['views', post.views],
  ];
  const label = counts
    .filter(([, n]) => n > 0)
    .map(([word, n]) => say(word, { n }))
    .join(', ');
  const menu = (event: HTMLElement) =>
    openMenu(event, [
      { label: say('repostItem'), testid: 'retweetConfirm' },
      { label: say('quoteItem'), href: '/compose/post', act: () => openOver('/compose/post', { quote: post.id }) },
    ]);
  return (
    <div
      role="group"
      aria-label={label}
      {...(focal ? { id } : { id: `${id}g` })}
      className={cls('actions', focal && 'actions-focal')}
    >
      <Action
        name="reply"
        icon="reply"
        count={post.replies}
        label={say('replyAction', { n: post.replies })}
        on={() => openOver('/compose/post', { replyTo: post.id })}
      />
      <div className={cls('action-cell')}>
        <button
          type="button"
          aria-label={say('repost', { n: post.reposts })}
          aria-haspopup="menu"
          aria-expanded="false"
          {...hook('retweet')}
          className={cls('action', 'action-repost')}
          onClick={(event) => {
            event.stopPropagation();
            menu(event.currentTarget);
          }}
        >
          <div dir="ltr" className={cls('action-inner')}>
            <Icon name="repost" size={19} />
            <span className={cls('count')}>{post.reposts > 0 && <span>{shortCount(post.reposts)}</span>}</span>
          </div>
        </button>
      </div>
      <Action
        name={isLiked ? 'unlike' : 'like'}
        icon="heart"
        count={post.likes + (isLiked ? 1 : 0)}
        label={say('like', { n: post.likes })}
        on={() => toggleLike(post.id)}
      />
      {!focal && (
        <div className={cls('action-cell')}>
          <a
            href={`${pathOf(post)}/analytics`}
            role="link"
            aria-label={say('viewAnalytics', { n: post.views })}
            className={cls('action', 'action-bars', 'plain-link')}
          >
            <div dir="ltr" className={cls('action-inner')}>
              <Icon name="bars" size={19} />
              <span className={cls('count')}>
                <span>{shortCount(post.views)}</span>
              </span>
            </div>
          </a>
        </div>
      )}
      <div className={cls('action-tail')}>
        <Action name="bookmark" icon="bookmark" count={0} label={say('bookmark')} />
        <button
          type="button"
          aria-label={say('share')}
          aria-haspopup="menu"
          aria-expanded="false"
          className={cls('action')}
          onClick={(event) => event.stopPropagation()}
        >
          <div dir="ltr" className={cls('action-inner')}>
            <Icon name="share" size={19} />
          </div>
        </button>
      </div>
    </div>
  );
}

/** Everybody whom the post answers, from the leading mentions and the author above. Localised, no testid. */
function ReplyingTo({ post }: { post: Post }) {
  const parent = postOf(post.replyTo);
  if (!parent) return null;
  const named = [...(/^(?:@\w{1,15}\s+)*/.exec(post.text)?.[0] ?? '').matchAll(/@(\w+)/g)].map(
    ([, handle]) => handle ?? '',
  );
  const handles = [...new Set([parent.by, ...named])].filter((handle) => handle !== post.by);
  if (handles.length === 0) return null;
  const shown = handles.slice(0, 3);
  return (
    <div className={cls('replying')}>
      <div dir="ltr" className={cls('soft')}>
        {say('replyingTo')}{' '}
        {shown.map((handle, index) => (
          <span key={handle}>
            {index > 0 && (index === shown.length - 1 ? ` ${say('and')} ` : ', ')}
            <a href={`/${handle}`} role="link" className={cls('link')}>
              @{handle}
            </a>
          </span>
        ))}
      </div>
    </div>
  );
}

function Media({ post }: { post: Post }) {
  if (!post.photos || post.photos.length === 0) return null;
  return (
    <div className={cls('media')}>
      {post.photos.map((photo, index) => (
        <a key={photo.motif} href={`${pathOf(post)}/photo/${index + 1}`} role="link" className={cls('media-link')}>
          <div {...hook('tweetPhoto')} aria-label={say('image')} className={cls('photo')}>
            <img alt={photo.alt} draggable="true" src={scene(photo.motif)} />
          </div>
        </a>
      ))}
    </div>
  );
}

function Text({ post, id, focal, place }: { post: Post; id: string; focal: boolean; place: PostPlace }) {
  const [open, setOpen] = useState(false);
  if (post.article) {
    return (
      <a
        href={`/${post.by}/article/${post.id}`}
        className={cls('article-card', 'plain-link')}
        role="link"
        {...hook('card.wrapper')}
      >
        <div {...hook('twitter-article-title')} dir="auto">
          {post.article.title}
        </div>
        <div className={cls('soft')}>{post.article.blocks[0]?.text.slice(0, 120)}…</div>
      </a>
    );
  }
  if (post.text === '') return null;
  const cut = post.text.length > cutAt && !open && place !== 'dialog';
  const shown = cut ? post.text.slice(0, post.text.lastIndexOf(' ', 280)) : post.text;
  return (
    <>
      <div
        dir="auto"
        lang={post.lang}
        id={id}
        {...hook('tweetText')}
        className={cls('tweet-text', focal && 'tweet-text-focal')}
      >
        <RichText text={shown} />
        {cut && <span className={cls('text')}>…</span>}
      </div>
      {cut && (
        <button
          type="button"
          {...hook('tweet-text-show-more-link')}
          className={cls('show-more', 'link')}
          onClick={(event) => {
            event.stopPropagation();
            setOpen(true);
          }}
        >
          <span>{say('showMore')}</span>
        </button>
      )}
      {post.original && place !== 'dialog' && (
        <div className={cls('translated', 'soft')}>
          <span>{say('translatedFrom')}</span> ·{' '}
          <button type="button" className={cls('link', 'bare')}>
            {say('showOriginal')}
          </button>
        </div>
      )}
    </>
  );
}

function Social({ post }: { post: Post }) {
  if (post.pinned) {
    return (
      <div className={cls('social-row')}>
        <Icon name="pin" size={15} />
        <div dir="ltr" {...hook('socialContext')} className={cls('social')}>
          {say('pinned')}
        </div>
      </div>
    );
  }
  if (!post.repostedBy) return null;
  return (
    <div className={cls('social-row')}>
      <Icon name="repost" size={15} />
      <a href={`/${post.repostedBy}`} role="link" className={cls('plain-link')}>
        <span {...hook('socialContext')} className={cls('social')}>
          <span>{say('reposted', { name: personOf(post.repostedBy).name })}</span>
        </span>
      </a>
    </div>
  );
}

function FocalFoot({ post }: { post: Post }) {
  return (
    <div className={cls('focal-foot', 'soft')}>
      <div dir="ltr">
        <a
          href={`https://${location.host}${pathOf(post)}`}
          role="link"
          className={cls('plain-link', 'soft')}
          aria-describedby=""
        >
          <time dateTime={new Date(post.at).toISOString()}>{longTime(post.at)}</time>
        </a>
        <span aria-hidden="true"> · </span>
        <a href={`${pathOf(post)}/analytics`} role="link" className={cls('plain-link', 'soft')}>
          <span className={cls('strong')}>{shortCount(post.views)}</span> <span>{say('viewsWord')}</span>
        </a>
      </div>
    </div>
  );
}

function Menus({ post }: { post: Post }) {
  if (post.ad) {
    return (
      <div className={cls('menus')}>
        <div dir="ltr" className={cls('soft')}>
          <span>{say('ad')}</span>
        </div>
      </div>
    );
  }
  return (
    <div className={cls('menus')}>
      <button type="button" aria-label={say('grokActions')} className={cls('icon-button', 'icon-small')}>
        <Icon name="spark" size={17} />
      </button>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label={say('more')}
        {...hook('caret')}
        className={cls('icon-button', 'icon-small')}
        onClick={(event) => event.stopPropagation()}
      >
        <Icon name="dots" size={17} />
      </button>
    </div>
  );
}

export interface PostProps {
  readonly post: Post;
  readonly place: PostPlace;
  /** A line from this avatar up to the one above, down to the one below. */
  readonly joined?: { readonly above: boolean; readonly below: boolean };
  /** Posts that answer the one above need no row that says so. */
  readonly showReplyingTo?: boolean;
}

export function Unavailable() {
  return (
    <article className={cls('unavailable')} tabIndex={0}>
      <div className={cls('unavailable-box')}>
        <div dir="ltr" className={cls('soft')}>
          <span>{say('unavailable')}</span>{' '}
          <a href="https://help.x.com/rules-and-policies/notices-on-x" className={cls('link')}>
            {say('learnMore')}
          </a>
        </div>
      </div>
    </article>
  );
}

export function PostView({ post, place, joined, showReplyingTo = false }: PostProps) {
  const base = `id__${useId().replaceAll(':', '')}`;
  const focal = place === 'focal';
  const dialog = place === 'dialog';
  const quoted = postOf(post.quote);
  const path = pathOf(post);
  const open = (event: { target: EventTarget }) => {
    if (focal || dialog || getSelection()?.isCollapsed === false) return;
    if (event.target instanceof Element && event.target.closest('a, button, [role=link]')) return;
    go(path);
  };
  const avatar = (
    <div {...hook('Tweet-User-Avatar')} className={cls('avatar-cell')}>
      <Avatar handle={post.by} />
    </div>
  );
  const article = (
    <article
      aria-labelledby={`${base}a ${base}b ${base}c`}
      role="article"
      tabIndex={focal ? -1 : 0}
      {...hook('tweet')}
      className={cls('post', focal && 'post-focal', joined?.below && 'post-joined')}
      onClick={open}
    >
      <Social post={post} />
      <div className={cls('post-row')}>
        <div className={cls('avatar-column')}>
          <div className={cls('connector-above', !joined?.above && 'connector-none')} />
          {avatar}
          {joined?.below && !focal && <div className={cls('connector')} />}
        </div>
        <div className={cls('post-body')}>
          <div className={cls('post-head')} id={`${base}a`}>
            <UserName post={post} focal={focal} />
            {!dialog && <Menus post={post} />}
          </div>
          {!focal && (
            <>
              {showReplyingTo && <ReplyingTo post={post} />}
              <Text post={post} id={`${base}b`} focal={false} place={place} />
              {!dialog && <Media post={post} />}
              {quoted && !dialog && <QuoteCard post={quoted} />}
              {!dialog && <ActionBar post={post} focal={false} id={`${base}c`} />}
            </>
          )}
        </div>
      </div>
      {focal && (
        <div className={cls('focal-rest')}>
          {showReplyingTo && <ReplyingTo post={post} />}
          <Text post={post} id={`${base}b`} focal place={place} />
          <Media post={post} />
          {quoted && <QuoteCard post={quoted} />}
          <FocalFoot post={post} />
          <ActionBar post={post} focal id={`${base}c`} />
        </div>
      )}
    </article>
  );
  if (!post.ad) return article;
  return <div {...hook('placementTracking')}>{article}</div>;
}
