import { useState } from 'react';
import { cls } from '../../cls.ts';
import { groupName } from '../seed/posts.ts';
import type { Story } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { Button } from './button.tsx';
import { authorOf, CommentItem, OutgoingComment } from './comment.tsx';
import { Composer, ComposerStub } from './composer.tsx';
import { Icon } from './icons.tsx';
import { longAge, shortAge } from './labels.ts';
import { profilePath, storyPath, tracked } from './paths.ts';
import { Words } from './text.tsx';
import { changed, go, hook, labels, lacks, lang, now, sending, useWorld, world } from './world.ts';

const skies = [
  ['#0b4f6c', '#2a9d8f'],
  ['#3b2f6b', '#b5577a'],
  ['#14406b', '#4d9bd6'],
  ['#5b2a4d', '#e07a5f'],
] as const;

function Picture({ story }: { readonly story: Story }) {
  const [from, to] = skies[Number(story.id.slice(-4, -2)) % skies.length] ?? ['#0b4f6c', '#1d7a8c'];
  return (
    <a href={`/photo/?fbid=${story.id}&set=a.1`} role="link" tabIndex={0} className={cls('picture')}>
      <svg viewBox="0 0 680 320" width="100%" role="img" aria-label={story.picture}>
        <defs>
          <linearGradient id={`sky-${story.id}`} x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" stopColor={from} />
            <stop offset="1" stopColor={to} />
          </linearGradient>
        </defs>
        <rect width="680" height="320" fill={`url(#sky-${story.id})`} />
        <circle cx="590" cy="250" r="120" fill="#ffb627" opacity="0.85" />
        <path d="M0 270c120-60 220 30 340-10s210-50 340 10v50H0z" fill="#000" opacity="0.18" />
        <text x="48" y="150" fontSize="30" fontWeight="700" fill="#fff" fontFamily="inherit">
          {story.picture}
        </text>
        <text x="48" y="190" fontSize="18" fill="#fff" opacity="0.85" fontFamily="inherit">
          Suria Mobile
        </text>
      </svg>
    </a>
  );
}

function PostHeader({ story, behind }: { readonly story: Story; readonly behind: string | null }) {
  const words = labels();
  const [touched, setTouched] = useState(!lacks('eager-time-link'));
  const owner = authorOf(story.by);
  const age = now() - story.at;
  return (
    <div className={cls('postHeader')}>
      <a role="link" tabIndex={0} aria-label={owner.name} href={tracked(profilePath(owner))}>
        <Avatar person={owner} size={40} />
      </a>
      <div className={cls('postNames')}>
        <span className={cls('postOwner')}>
          <a role="link" tabIndex={0} href={`${location.origin}${tracked(profilePath(owner))}`}>
            <strong>{owner.name}</strong>
          </a>
          {story.group !== '' && (
            <>
              {' ▸ '}
              <a role="link" tabIndex={0} href={`/groups/${story.group}/`}>
                <strong>{groupName(story.group)}</strong>
              </a>
            </>
          )}
        </span>
        <span className={cls('postMeta')}>
          {story.publishedBy !== '' && (
            <>
              {words.publishedBy} <a href={`/${story.publishedBy}`}>{authorOf(story.publishedBy).name}</a>
              {' · '}
            </>
          )}
          <a
            role="link"
            tabIndex={0}
            aria-label={longAge(age, lang())}
            {...hook('permalink', { href: touched ? tracked(storyPath(story)) : '#' })}
            onMouseEnter={() => setTouched(true)}
            onClick={(event) => {
              if (behind === null || event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              event.stopPropagation();
              go(storyPath(story), behind);
            }}
          >
            {shortAge(age, lang())}
          </a>
          {' · '}
          <Icon name="globe" size={12} />
        </span>
      </div>
      <Button look="round" label={words.actionsFor} menu>
        <Icon name="dots" />
      </Button>
    </div>
  );
}

export type PostPlace = 'timeline' | 'page' | 'dialog' | 'photo';

interface PostProps {
  readonly story: Story;
  readonly place: PostPlace;
  /** Feed to keep behind when the post is opened. */
  readonly behind?: string | null;
}

const shownAtFirst = { timeline: 1, page: 8, dialog: 8, photo: 8 } as const;

/** The comments under a post, with the way to more. */
export function Comments({ story, place, onWrite }: PostProps & { readonly onWrite?: () => void }) {
  useWorld();
  const [count, setCount] = useState<number>(shownAtFirst[place]);
  const words = labels();
  const timeline = place === 'timeline';
  // what was just written is shown even where older comments are folded away
  const shown = story.comments.filter((one, index) => index < count || (timeline && now() - one.at < 60_000));
  const more = story.comments.length - shown.length;
  return (
    <div className={cls('comments')}>
      {story.comments.length > 1 && (
        <Button look="order">
          {words.mostRelevant} <Icon name="down" size={14} />
        </Button>
      )}
      {timeline && more > 0 && !lacks('view-more') && (
        <Button look="more" onPress={() => (onWrite ? onWrite() : setCount(99))}>
          {words.viewMore}
        </Button>
      )}
      <ul className={cls('commentList')}>
        {shown.map((remark) => (
          <CommentItem key={remark.id} story={story} remark={remark} onTimeline={timeline} />
        ))}
        {sending('comment', story.id).map((one) => (
          <OutgoingComment key={one.key} story={story} one={one} parent={null} />
        ))}
      </ul>
      {!timeline && more > 0 && (
        <Button look="more" onPress={() => setCount(count + 8)}>
          {words.viewMore}
        </Button>
      )}
    </div>
  );
}

export function Post({ story, place, behind = null, position }: PostProps & { readonly position?: number }) {
  const { liked, writing } = useWorld();
  const words = labels();
  const owner = authorOf(story.by);
  const total = story.comments.reduce((sum, one) => sum + 1 + one.replies.length, 0);
  const open = () => go(storyPath(story), behind);
  const isLiked = liked.has(story.id);
  const write = () => {
    writing.add(story.id);
    changed();
  };
  return (
    <div
      {...hook('post-article', { role: 'article' })}
      {...hook('posinset', { 'aria-posinset': position ?? 1 })}
      {...hook('post-labelledby', { 'aria-labelledby': `owner-${story.id}` })}
      className={cls('card', place === 'dialog' && 'flat')}
    >
      <PostHeader story={story} behind={behind} />
      <div
        {...hook('story-message', { 'data-ad-rendering-role': 'story_message' })}
        dir="auto"
        className={cls('postText')}
        id={`text-${place}-${story.id}`}
      >
        <span dir="auto" lang={story.lang}>
          <Words key={story.id} text={story.text} most={380} />
        </span>
      </div>
      {story.picture !== '' && place !== 'photo' && <Picture story={story} />}
      <div className={cls('counts')}>
        <span className={cls('reactions')}>
          <span className={cls('reactionDot')}>
            <Icon name="like" size={11} filled />
          </span>
          {12 + (Number(story.id.slice(-4)) % 389)}
        </span>
        <span className={cls('grow')} />
        <Button look="textButton" onPress={open}>
          {words.comments(total)}
        </Button>
      </div>
      <div className={cls('postActions')}>
        <Button
          look={isLiked ? 'postAction likedWord' : 'postAction'}
          label={words.reactTo(owner.name)}
          onPress={() => {
            if (isLiked) liked.delete(story.id);
            else liked.add(story.id);
            changed();
          }}
        >
          <Icon name="like" filled={isLiked} /> {words.like}
        </Button>
        <Button
          look="postAction"
          label={words.commentOn(owner.name)}
          onPress={() => (behind === null ? write() : open())}
        >
          <Icon name="comment" /> {words.comment}
        </Button>
        <Button look="postAction" label={words.share}>
          <Icon name="share" /> {words.share}
        </Button>
      </div>
      <Comments key={story.id} story={story} place={place} {...(behind === null ? {} : { onWrite: open })} />
      {place === 'page' && <Composer key={story.id} story={story} sleep={300} />}
      {place === 'timeline' &&
        (writing.has(story.id) ? (
          <Composer key={story.id} story={story} autoFocus={!world.drafts.has(`comment:${story.id}`)} sleep={250} />
        ) : (
          <ComposerStub story={story} onOpen={write} />
        ))}
    </div>
  );
}

/** What stands where a post is not loaded yet. */
export function LoadingPost() {
  return (
    <div role="article" className={cls('card')}>
      <div
        role="status"
        aria-label={labels().loading}
        data-visualcompletion="loading-state"
        className={cls('skeleton')}
      >
        <div className={cls('bone', 'boneRound')} />
        <div className={cls('bone')} />
        <div className={cls('bone', 'boneShort')} />
      </div>
    </div>
  );
}
