import { type ReactNode, useEffect, useRef, useState } from 'react';
import { cls } from '../../cls.ts';
import { brand, findPerson } from '../seed/people.ts';
import { groupName } from '../seed/posts.ts';
import { findStory, type Story } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { Button } from './button.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { LoadingPost, Post } from './post.tsx';
import { changed, hook, labels, useWorld, world } from './world.ts';

function Main({ children, look }: { readonly children: ReactNode; readonly look?: string }) {
  return (
    <div {...hook('main', { role: 'main' })} className={cls('main', look)}>
      {children}
    </div>
  );
}

/** A page of posts that grows as one scrolls; what is far above is emptied and keeps its height. */
function PostList({
  stories,
  pagelet,
  path,
}: {
  readonly stories: readonly Story[];
  readonly pagelet: string;
  readonly path: string;
}) {
  const [count, setCount] = useState(4);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setTimeout(() => setCount((before) => before + 3), 250);
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      {stories.slice(0, count).map((story, index) => (
        // by position: when a post comes in above, the nodes are used again for other posts
        // biome-ignore lint/suspicious/noArrayIndexKey: meant
        <Slot key={index} pagelet={`${pagelet}_${index}`}>
          <Post story={story} place="timeline" behind={path} position={index + 1} />
        </Slot>
      ))}
      {count < stories.length && (
        <div ref={end}>
          <LoadingPost />
        </div>
      )}
    </>
  );
}

/** Its content leaves the document while it is far out of sight, unless somebody writes in it. */
function Slot({ pagelet, children }: { readonly pagelet: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const near =
          entry.isIntersecting ||
          element.contains(document.activeElement) ||
          element.querySelector('[data-lexical-editor]');
        setHeight(near ? null : entry.boundingClientRect.height);
      },
      { rootMargin: '2500px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      {...hook('pagelet', { 'data-pagelet': pagelet })}
      style={height === null ? {} : { height: `${height}px` }}
    >
      {height === null && children}
    </div>
  );
}

function CreatePost() {
  const { identity } = useWorld();
  return (
    <div className={cls('card', 'createCard')}>
      <Avatar person={identity} size={40} />
      <Button
        look="stub"
        onPress={() => {
          world.creatingPost = true;
          changed();
        }}
      >
        <span className={cls('stubText')}>{labels().onYourMind(identity.name.split(' ')[0] ?? '')}</span>
      </Button>
    </div>
  );
}

const listed = (story: Story) => !story.unlisted;

export function FeedPage() {
  const { state } = useWorld();
  const words = labels();
  const stories = state.posts.filter(listed);
  return (
    <div className={cls('feedFrame')}>
      <div className={cls('feedSide')}>
        <a href={`/${brand.key}`} className={cls('sideRow')}>
          <Avatar person={brand} size={36} /> {brand.name}
        </a>
        <a href="/groups/pengguna.suria/" className={cls('sideRow')}>
          <span className={cls('sideIcon')}>
            <Icon name="groups" />
          </span>{' '}
          {words.groups}
        </a>
        <a href="/messages/t/61550000000201/" className={cls('sideRow')}>
          <span className={cls('sideIcon')}>
            <Icon name="messenger" />
          </span>{' '}
          {words.messenger}
        </a>
      </div>
      <Main look="feedMain">
        <CreatePost />
        <h3 className={cls('unseen')}>{words.home}</h3>
        <div {...hook('feed', { role: 'feed' })}>
          <PostList stories={stories} pagelet="FeedUnit" path="/" />
        </div>
      </Main>
      <div className={cls('feedSide')} />
    </div>
  );
}

export function TimelinePage({ ownerKey, path }: { readonly ownerKey: string; readonly path: string }) {
  const { state, identity } = useWorld();
  const owner = findPerson(ownerKey);
  const words = labels();
  if (!owner) return <UnavailablePage />;
  const stories = state.posts.filter((story) => story.by === owner.key && listed(story));
  return (
    <Main look="profile">
      <div className={cls('profileHead')}>
        <div className={cls('profileInner')}>
          <svg
            viewBox="0 0 1095 300"
            width="100%"
            preserveAspectRatio="xMidYMid slice"
            className={cls('cover')}
            role="none"
          >
            <rect width="1095" height="300" fill={owner.kind === 'page' ? '#0b4f6c' : '#7b8794'} />
            <circle cx="860" cy="330" r="200" fill="#ffb627" opacity="0.9" />
            <path d="M0 240c180-90 330 50 540-10s380-70 555 20v50H0z" fill="#083d54" opacity="0.75" />
          </svg>
          <div className={cls('profileRow')}>
            <div className={cls('profilePicture')}>
              <Avatar person={owner} size={160} />
            </div>
            <div className={cls('profileNames')}>
              <h1 dir="auto">{owner.name}</h1>
              {owner.kind === 'page' && <span className={cls('faint')}>{words.followers}</span>}
            </div>
            {owner.key !== identity.key && <Button look="primary narrow">{words.follow}</Button>}
          </div>
          <div className={cls('tabs')} role="tablist">
            {words.tabs.map((tab, index) => (
              <div key={tab} role="tab" aria-selected={index === 0} className={cls('tab', index === 0 && 'tabHere')}>
                {tab}
              </div>
            ))}
          </div>
        </div>
      </div>
      <div className={cls('profileBody')}>
        <div className={cls('profileSide')}>
          <div className={cls('card', 'introCard')}>
            <h2>{words.intro}</h2>
            <p>{words.introText}</p>
            <p className={cls('faint')}>suriamobile.example</p>
          </div>
        </div>
        <div className={cls('profilePosts')} {...hook('pagelet', { 'data-pagelet': 'ProfileTimeline' })}>
          {owner.key === identity.key && <CreatePost />}
          <PostList key={owner.key} stories={stories} pagelet="TimelineFeedUnit" path={path} />
        </div>
      </div>
    </Main>
  );
}

export function GroupPage({ group, path }: { readonly group: string; readonly path: string }) {
  const { state } = useWorld();
  const stories = state.posts.filter((story) => story.group === group);
  return (
    <Main look="single">
      <div className={cls('card', 'introCard')}>
        <h1>{groupName(group)}</h1>
        <p className={cls('faint')}>{labels().group}</p>
      </div>
      <div {...hook('feed', { role: 'feed' })}>
        <PostList stories={stories} pagelet="GroupFeed" path={path} />
      </div>
    </Main>
  );
}

export function PostPage({ id }: { readonly id: string }) {
  const { state } = useWorld();
  const story = findStory(state, id);
  if (!story) return <UnavailablePage />;
  return (
    <Main look="single">
      <Post key={story.id} story={story} place="page" />
    </Main>
  );
}

/** The picture on the left, the same comments on the right. */
export function PhotoPage({ id }: { readonly id: string }) {
  const { state } = useWorld();
  const story = findStory(state, id);
  if (!story) return <UnavailablePage />;
  return (
    <Main look="photoPage">
      <div className={cls('photoStage')}>
        <div className={cls('photoFrame')}>{story.picture}</div>
      </div>
      <div role="complementary" className={cls('photoSide')}>
        <div className={cls('photoScroll')}>
          <Post key={story.id} story={story} place="photo" />
        </div>
        <div className={cls('dialogFoot')}>
          <Composer story={story} sleep={300} />
        </div>
      </div>
    </Main>
  );
}

export function UnavailablePage() {
  return (
    <Main look="single">
      <div className={cls('card', 'introCard')}>
        <h2>{labels().unavailable}</h2>
        <a href="/">{labels().home}</a>
      </div>
    </Main>
  );
}
