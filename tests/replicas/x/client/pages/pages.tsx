/** What stands in the primary column at each address. */
import { useEffect, useState } from 'react';
import { cls } from '../../../cls.ts';
import type { Post } from '../../state.ts';
import { Composer } from '../composer/composer.tsx';
import { hook } from '../hooks.ts';
import { Avatar, Badge, Icon } from '../pictures.tsx';
import { PostView } from '../posts/post.tsx';
import { RichText } from '../posts/rich-text.tsx';
import type { Entry } from '../posts/timeline.tsx';
import { shortCount } from '../time.ts';
import { say } from '../words.ts';
import { personOf, useWorld } from '../world.ts';
import { ColumnHead, Tabs, TimelineRegion } from './column.tsx';
import { Thread } from './thread.tsx';

const entryOf = (post: Post, showReplyingTo = true): Entry => ({
  key: post.id,
  draw: () => <PostView post={post} place="list" showReplyingTo={showReplyingTo} />,
});

const present = (post: Post | undefined): post is Post => post !== undefined && !post.unavailable;

/** New posts wait behind a button, as on X; those that were there at the start are drawn. */
export function Home() {
  const { state } = useWorld();
  const [seen, setSeen] = useState(() => new Set(state.home));
  const waiting = state.home.filter((id) => !seen.has(id) && !state.posts[id]?.fresh);
  const entries = state.home
    .filter((id) => seen.has(id) || state.posts[id]?.fresh)
    .map((id) => state.posts[id])
    .filter(present)
    .map((post) => entryOf({ ...post, pinned: false }));
  return (
    <div aria-label={say('homeTimeline')} tabIndex={0}>
      <div className={cls('column-head')}>
        <Tabs
          items={[
            { label: say('forYou'), href: '/home' },
            { label: say('following'), href: '/home' },
          ]}
          active={0}
        />
      </div>
      <div className={cls('home-composer')}>
        <Composer id="home" kind="post" to="" where="inline" />
      </div>
      {waiting.length > 0 && (
        <button type="button" className={cls('cell-button', 'link')} onClick={() => setSeen(new Set(state.home))}>
          {say('newerPosts', { n: waiting.length })}
        </button>
      )}
      <TimelineRegion title={say('yourHome')} label={say('timelineHome')} entries={entries} />
    </div>
  );
}

export function Status({ id }: { id: string }) {
  return (
    <div aria-label={say('homeTimeline')} tabIndex={0} className={cls('status-page')}>
      <ColumnHead title={say('replyHeading')} back />
      <Thread id={id} where="page" />
    </div>
  );
}

export function Search({ query }: { query: string }) {
  const { state } = useWorld();
  const words = query.toLowerCase();
  const found = Object.values(state.posts).filter((post) => present(post) && post.text.toLowerCase().includes(words));
  const rest =
    words === ''
      ? []
      : state.home
          .map((id) => state.posts[id])
          .filter(present)
          .filter((post) => !found.includes(post));
  return (
    <div aria-label={say('searchTimeline')} tabIndex={0}>
      <div className={cls('column-head')}>
        <form role="search" className={cls('search-form')} onSubmit={(event) => event.preventDefault()}>
          <Icon name="search" size={17} />
          <input
            {...hook('SearchBox_Search_Input')}
            aria-label={say('searchQuery')}
            role="combobox"
            aria-expanded="false"
            aria-controls="search-list"
            placeholder={say('search')}
            defaultValue={query}
            className={cls('search-input')}
          />
        </form>
        <Tabs
          items={[
            { label: say('top'), href: `/search?q=${encodeURIComponent(query)}` },
            { label: say('latest'), href: `/search?q=${encodeURIComponent(query)}&f=live` },
          ]}
          active={0}
        />
      </div>
      <TimelineRegion
        title={say('searchTimeline')}
        label={say('timelineSearch')}
        entries={[...found.sort((one, other) => other.likes - one.likes), ...rest].map((post) => entryOf(post))}
      />
    </div>
  );
}

export function Notifications({ tab }: { tab: number }) {
  const { state, me } = useWorld();
  const named = new RegExp(`@(?:${[me, ...state.brands].join('|')})\\b`, 'i');
  const found = Object.values(state.posts)
    .filter((post) => present(post) && !state.brands.includes(post.by) && named.test(post.text) && !post.spam)
    .sort((one, other) => other.at - one.at);
  return (
    <div aria-label={say('notifications')} tabIndex={0}>
      <ColumnHead title={say('notifications')}>
        <Tabs
          items={[
            { label: say('all'), href: '/notifications' },
            { label: say('mentions'), href: '/notifications/mentions' },
          ]}
          active={tab}
        />
      </ColumnHead>
      <TimelineRegion
        title={say('notifications')}
        label={say('notifications')}
        entries={found.map((post) => entryOf(post))}
      />
    </div>
  );
}

export function Profile({ handle, replies }: { handle: string; replies: boolean }) {
  const { state } = useWorld();
  const person = personOf(handle);
  const own = Object.values(state.posts)
    .filter((post) => present(post) && (post.by === handle || post.repostedBy === handle) && (replies || !post.replyTo))
    .sort((one, other) => Number(other.pinned ?? false) - Number(one.pinned ?? false) || other.at - one.at);
  return (
    <div aria-label={say('homeTimeline')} tabIndex={0}>
      <ColumnHead title={person.name.slice(0, 60)} back />
      <div className={cls('banner')} />
      <div className={cls('profile')}>
        <div className={cls('profile-top')}>
          <div className={cls('profile-avatar')}>
            <Avatar handle={handle} size={130} />
          </div>
          <button type="button" className={cls('button', 'button-line')} aria-label={say('follow')}>
            <span>{say('follow')}</span>
          </button>
        </div>
        <div {...hook('UserName')} className={cls('profile-name')}>
          <div dir="ltr" className={cls('heading')}>
            <span>
              <RichText text={person.name} links={false} />
            </span>{' '}
            {person.verified && <Badge kind={person.verified} />}
          </div>
          <div dir="ltr" className={cls('soft')}>
            <span>@{handle}</span>
          </div>
        </div>
        <div {...hook('UserDescription')} dir="auto" className={cls('profile-bio')}>
          <RichText text={person.bio} />
        </div>
        <div className={cls('soft')}>
          <span className={cls('strong')}>{shortCount(person.followers)}</span> {say('followers')}
        </div>
      </div>
      <Tabs
        items={[
          { label: say('postsTab'), href: `/${handle}` },
          { label: say('repliesTab'), href: `/${handle}/with_replies` },
          { label: say('media'), href: `/${handle}/media` },
        ]}
        active={replies ? 1 : 0}
      />
      <TimelineRegion
        title={say('timelinePosts', { name: person.name })}
        label={say('timelinePosts', { name: person.name })}
        entries={own.map((post) => entryOf(post))}
      />
    </div>
  );
}

export function Quotes({ id }: { id: string }) {
  const { state } = useWorld();
  const found = Object.values(state.posts).filter((post) => present(post) && post.quote === id);
  return (
    <div aria-label={say('homeTimeline')} tabIndex={0}>
      <ColumnHead title={say('quoteItem')} back />
      <TimelineRegion title={say('quoteItem')} label={say('quoteItem')} entries={found.map((post) => entryOf(post))} />
    </div>
  );
}

/** X flashes a bare title while it loads. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = 'X';
    const timer = setTimeout(() => {
      document.title = title;
    }, 200);
    return () => clearTimeout(timer);
  }, [title]);
}
