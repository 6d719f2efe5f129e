import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { cls } from '../../cls.ts';
import { findPerson } from '../seed/people.ts';
import { findStory } from '../state.ts';
import { modelsOfBoxes } from './box.tsx';
import { BusinessPage } from './business.tsx';
import { authorOf } from './comment.tsx';
import { CreatePostDialog, MenuLayer, PostDialog, PrivateReplyDialog } from './dialogs.tsx';
import { FeedPage, GroupPage, PhotoPage, PostPage, TimelinePage } from './pages.tsx';
import { routeOf } from './paths.ts';
import styles from './styles.css';
import { ChatTabs, MessengerPage } from './talk.tsx';
import { openChat, TopBar } from './top-bar.tsx';
import { go, isBusiness, lacks, loadWorld, setTheme, useWorld, world } from './world.ts';

function Page({ path }: { readonly path: string }) {
  const route = routeOf(path);
  switch (route.page) {
    case 'feed':
      return <FeedPage />;
    case 'timeline':
      return <TimelinePage ownerKey={route.owner} path={path} />;
    case 'group':
      return <GroupPage group={route.group} path={path} />;
    case 'post':
      return <PostPage id={route.id} />;
    case 'photo':
      return <PhotoPage id={route.id} />;
    case 'messages':
      return <MessengerPage id={route.id} sealed={route.sealed} />;
  }
}

function App() {
  const { path, behind, theme, privateReplyTo, creatingPost, state } = useWorld();
  const route = routeOf(path);
  const story = route.page === 'post' || route.page === 'photo' ? findStory(state, route.id) : undefined;
  const covered = (behind !== null && story !== undefined) || privateReplyTo !== null || creatingPost;
  useLayoutEffect(() => {
    document.body.className = cls('body', theme === 'dark' ? 'dark' : 'light');
    document.body.style.overflow = covered ? 'hidden' : '';
    const waiting = state.talks.length;
    document.title = story
      ? `${authorOf(story.by).name} - ${story.text.slice(0, 50)} | Facebook`
      : `(${waiting}) Facebook`;
  }, [theme, covered, story, state.talks.length]);
  if (isBusiness)
    return (
      <div className={cls('app')}>
        <BusinessPage />
      </div>
    );
  return (
    <div className={cls('app')}>
      <TopBar />
      <div className={cls('page')}>
        <Page path={behind ?? path} />
      </div>
      {behind !== null && story && <PostDialog key={story.id} story={story} behind={behind} />}
      {creatingPost && <CreatePostDialog />}
      {privateReplyTo !== null && <PrivateReplyDialog key={privateReplyTo} remarkId={privateReplyTo} />}
      {route.page !== 'messages' && <ChatTabs />}
      <MenuLayer />
    </div>
  );
}

/** Links of the site itself are followed without a load. */
function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target === '_blank') return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}

interface ReplicaWindow {
  __replica?: object;
  __replicaErrors?: string[];
}

const errors: string[] = [];
(window as ReplicaWindow).__replicaErrors = errors;
addEventListener('error', (event) => errors.push(String(event.error ?? event.message)));
(window as ReplicaWindow).__replica = {
  editors: modelsOfBoxes,
  outgoing: () => world.outgoing.map(({ kind, to, text, failed }) => ({ kind, to, text, failed })),
  state: () => world.state,
  knobs: () => world.knobs,
  errors: () => errors,
  go,
  openChat,
  setTheme,
};

async function start(): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
  await loadWorld();
  followLinks();
  setTheme(world.theme);
  const query = new URLSearchParams(location.search);
  const route = routeOf(world.path);
  const story = route.page === 'post' ? findStory(world.state, route.id) : undefined;
  if (lacks('post-page') && story) {
    // builds that open even a direct link as a dialog over the owner's timeline
    const behind = `/${story.by}`;
    history.replaceState({ behind }, '', world.path);
    world.behind = behind;
  }
  const chat = findPerson(query.get('chat') ?? '');
  if (chat && !isBusiness) setTimeout(() => openChat(chat.key), world.knobs.drawer === 7000 ? 0 : world.knobs.drawer);
  const place = document.getElementById('mount_0_0_Rq');
  if (place) createRoot(place).render(<App />);
}

void start();
