/** A post with what stands above and below it. The focal post comes first, its ancestors a moment later, above it. */
import { useEffect, useState } from 'react';
import { cls } from '../../../cls.ts';
import type { Post, XState } from '../../state.ts';
import { Composer } from '../composer/composer.tsx';
import { hook } from '../hooks.ts';
import { PostView, Unavailable } from '../posts/post.tsx';
import type { Entry } from '../posts/timeline.tsx';
import { say } from '../words.ts';
import { getWorld, useWorld } from '../world.ts';
import { TimelineRegion } from './column.tsx';

const ancestorDelay = 600;

function ancestorsOf(state: XState, post: Post): Post[] {
  const found: Post[] = [];
  let parent = post.replyTo ? state.posts[post.replyTo] : undefined;
  while (parent && found.length < 50) {
    found.unshift(parent);
    parent = parent.replyTo ? state.posts[parent.replyTo] : undefined;
  }
  return found;
}

/** Own answers of this session first, then by likes: not by time. */
function answersTo(state: XState, id: string): Post[] {
  return Object.values(state.posts)
    .filter(({ replyTo }) => replyTo === id)
    .sort(
      (one, other) =>
        Number(other.fresh ?? false) - Number(one.fresh ?? false) || other.likes - one.likes || one.at - other.at,
    );
}

function postEntry(post: Post, above: boolean, below: boolean, showReplyingTo: boolean): Entry {
  return {
    key: post.id,
    draw: () =>
      post.unavailable ? (
        <Unavailable />
      ) : (
        <PostView post={post} place="list" joined={{ above, below }} showReplyingTo={showReplyingTo} />
      ),
  };
}

function buttonEntry(key: string, label: string, act: () => void): Entry {
  return {
    key,
    draw: () => (
      <button type="button" className={cls('cell-button', 'link')} onClick={act}>
        <div dir="ltr">
          <span>{label}</span>
        </div>
      </button>
    ),
  };
}

const separator = (key: string): Entry => ({ key, draw: () => <div role="separator" className={cls('separator')} /> });

/** How many answers are shown before "Show more replies". */
const firstAnswers = 12;

export function Thread({ id, where }: { id: string; where: 'page' | 'viewer' }) {
  const { state } = useWorld();
  const [ancestors, setAncestors] = useState('');
  const [all, setAll] = useState(false);
  const [spam, setSpam] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAncestors(id), ancestorDelay);
    return () => clearTimeout(timer);
  }, [id]);
  const focal = state.posts[id];
  if (!focal) return <div className={cls('empty')}>{say('unavailable')}</div>;

  const entries: Entry[] = [];
  const above = ancestors === id && where === 'page' ? ancestorsOf(state, focal) : [];
  above.forEach((post, index) => {
    entries.push(postEntry(post, index > 0, true, index === 0 && post.replyTo !== undefined));
  });
  entries.push({
    key: focal.id,
    own: true,
    draw: () => (
      <>
        {focal.unavailable ? (
          <Unavailable />
        ) : (
          <PostView
            post={focal}
            place="focal"
            joined={{ above: above.length > 0, below: false }}
            showReplyingTo={above.length === 0}
          />
        )}
        <div {...hook('inline_reply_offscreen')} className={cls('inline-reply')}>
          <Composer id={`${where}-${focal.id}`} kind="reply" to={focal.id} where="inline" lazy />
        </div>
      </>
    ),
  });
  entries.push(separator('after-focal'));
  const answers = answersTo(state, focal.id);
  const plain = answers.filter((post) => !post.spam);
  for (const post of all ? plain : plain.slice(0, firstAnswers)) {
    const [next] = answersTo(state, post.id);
    entries.push(postEntry(post, false, next !== undefined, false));
    if (next) entries.push(postEntry(next, true, false, false));
  }
  if (!all && plain.length > firstAnswers)
    entries.push(buttonEntry('more', say('showMoreReplies'), () => setAll(true)));
  const hidden = answers.filter((post) => post.spam);
  if (hidden.length > 0 && !spam) entries.push(buttonEntry('spam', say('showSpam'), () => setSpam(true)));
  if (spam) entries.push(...hidden.map((post) => postEntry(post, false, false, false)));
  if (where === 'page') {
    entries.push(separator('before-discover'), {
      key: 'discover',
      draw: () => (
        <div className={cls('discover')}>
          <h2 dir="ltr" aria-level={2} role="heading" className={cls('heading')}>
            <span>{say('discoverMore')}</span>
          </h2>
          <div className={cls('soft')}>{say('sourcedFrom')}</div>
        </div>
      ),
    });
    for (const other of strangersTo(focal)) entries.push(postEntry(other, false, false, false));
  }
  return <TimelineRegion title={say('conversation')} label={say('timelineConversation')} entries={entries} />;
}

/** Posts that have nothing to do with the thread and stand below it all the same. */
function strangersTo(focal: Post): Post[] {
  const { state } = getWorld();
  const from = Number(BigInt(focal.id) % 300n);
  return state.home
    .slice(from, from + 30)
    .map((id) => state.posts[id])
    .filter(
      (post): post is Post =>
        post !== undefined && !post.ad && !post.fresh && post.id !== focal.id && post.by !== focal.by,
    )
    .slice(0, 6);
}
