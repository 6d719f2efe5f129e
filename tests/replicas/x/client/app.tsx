/** Which page, which modal, and the keys that X listens for everywhere. */
import { useEffect } from 'react';
import { cls } from '../../cls.ts';
import { ChatDrawerApp, ChatPageApp } from './chat/chat.tsx';
import { ChatDrawer, ChatRoute } from './chat/embed.tsx';
import { ComposeDialog } from './dialogs/compose-dialog.tsx';
import { ConfirmationLayer } from './dialogs/confirmation.tsx';
import { InLayers } from './dialogs/layers.tsx';
import { MenuLayer } from './dialogs/menu.tsx';
import { ToastLayer } from './dialogs/toast.tsx';
import { Viewer } from './dialogs/viewer.tsx';
import { Nav, Sidebar } from './frame.tsx';
import { hook } from './hooks.ts';
import { ArticlePage } from './pages/article.tsx';
import { Home, Notifications, Profile, Quotes, Search, Status, useTitle } from './pages/pages.tsx';
import { Pro } from './pro.tsx';
import { go, openOver, type Place, usePlace } from './route.ts';
import { say } from './words.ts';
import { personOf, postOf, useWorld } from './world.ts';

/** As X writes its own map of keys into the page. */
const shortcuts = {
  Actions: [
    ['n', 'New post'],
    ['CMD ENTER', 'Send post'],
    ['r', 'Reply'],
    ['t', 'Repost'],
    ['l', 'Like'],
  ],
  Navigation: [
    ['?', 'Shortcut help'],
    ['j', 'Next post'],
    ['k', 'Previous post'],
    ['/', 'Search'],
    ['g m', 'Messages'],
  ],
};

const statusPath =
  /^\/(\w{1,15}|i)\/(?:web\/)?status\/(\d+)(?:\/(photo|video|quotes|retweets|reposts|likes|analytics)(?:\/(\d+))?)?$/;
const articlePath = /^\/(\w{1,15})\/article\/(\d+)$/;

interface Shown {
  readonly page: string;
  readonly query: string;
  readonly photo: { readonly id: string; readonly number: number } | null;
  readonly composes: boolean;
}

function shownAt({ path, query, behind }: Place): Shown {
  const media = statusPath.exec(path);
  const photo =
    media && (media[3] === 'photo' || media[3] === 'video')
      ? { id: media[2] ?? '', number: Number(media[4] ?? 1) }
      : null;
  const composes = path === '/compose/post' || path === '/intent/post';
  const [behindPath = '/home', behindQuery = ''] = (
    behind ?? (photo ? path.replace(/\/(?:photo|video)\/\d+$/, '') : '/home')
  ).split('?');
  if (!photo && !composes) return { page: path, query, photo: null, composes };
  const deeper = statusPath.exec(behindPath);
  const page =
    deeper && (deeper[3] === 'photo' || deeper[3] === 'video')
      ? behindPath.replace(/\/(?:photo|video)\/\d+$/, '')
      : behindPath;
  return {
    page,
    query: behindQuery,
    photo: photo ?? (deeper?.[3] === 'photo' ? { id: deeper[2] ?? '', number: Number(deeper[4]) } : null),
    composes,
  };
}

function Page({ page, query }: { page: string; query: string }) {
  const article = articlePath.exec(page);
  if (article?.[2]) return <ArticlePage key={page} id={article[2]} />;
  const status = statusPath.exec(page);
  if (status?.[2]) {
    if (status[3] === 'quotes') return <Quotes key={page} id={status[2]} />;
    return <Status key={status[2]} id={status[2]} />;
  }
  const [, first = '', second = ''] = page.split('/');
  switch (first) {
    case '':
    case 'home':
      return <Home />;
    case 'search':
    case 'explore':
    case 'hashtag':
      return <Search key={query} query={new URLSearchParams(query).get('q') ?? decodeURIComponent(second)} />;
    case 'notifications':
      return <Notifications tab={second === 'mentions' ? 1 : 0} />;
    case 'i':
      return <Home />;
    default:
      return <Profile key={page} handle={first} replies={second === 'with_replies'} />;
  }
}

function titleOf(page: string): string {
  const status = statusPath.exec(page);
  const post = postOf(status?.[2]);
  if (post) return `(3) ${personOf(post.by).name.slice(0, 50)} on X: "${post.text.slice(0, 80)}" / X`;
  if (page.startsWith('/i/chat')) return 'X';
  if (page === '/home') return `(3) ${say('home')} / X`;
  return `(3) ${page.slice(1)} / X`;
}

/** Whether a key press is somebody's writing. Seen from the window, a box in a shadow root looks like its host. */
function isWriting(event: KeyboardEvent): boolean {
  const [inner] = event.composedPath();
  return inner instanceof HTMLElement && (inner.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(inner.tagName));
}

function usePageKeys(page: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
      const focal = statusPath.exec(page)?.[2];
      if (event.key === 'n') openOver('/compose/post');
      else if (event.key === 'r' && focal) openOver('/compose/post', { replyTo: focal });
      else if (event.key === '/') document.querySelector<HTMLInputElement>('form[role=search] input')?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page]);
}

export function App() {
  const { theme, state } = useWorld();
  const place = usePlace();
  const { page, query, photo, composes } = shownAt(place);
  const chatting = page.startsWith('/i/chat') || page.startsWith('/messages');
  useTitle(titleOf(page));
  usePageKeys(page);
  useEffect(() => {
    // The old address leads to the new one.
    if (page.startsWith('/messages')) go(page.replace('/messages', '/i/chat'));
  }, [page]);
  const pro = location.host === 'pro.x.com';
  const parameters = new URLSearchParams(place.query);
  const answered = parameters.get('in_reply_to');
  const compose = answered && state.posts[answered] ? { replyTo: answered } : place.compose;

  return (
    <div key={theme} className={cls('root', `root-${theme}`)}>
      <div id="layers" className={cls('layers')} style={{ zIndex: 1 }} />
      <div data-at-shortcutkeys={JSON.stringify(shortcuts)} className={cls('app')} aria-hidden={false}>
        {pro ? (
          <Pro />
        ) : (
          <>
            <Nav path={page} />
            <main role="main" className={cls('main')}>
              {chatting ? (
                <div className={cls('chat-column')}>
                  <ChatRoute App={ChatPageApp} />
                </div>
              ) : (
                <div className={cls('columns')}>
                  <div {...hook('primaryColumn')} className={cls('primary')}>
                    <Page page={page} query={query} />
                  </div>
                  <Sidebar />
                </div>
              )}
            </main>
          </>
        )}
      </div>
      <InLayers>
        {photo && <Viewer id={photo.id} number={photo.number} />}
        {composes && <ComposeDialog key={place.key} compose={compose} start={parameters.get('text') ?? ''} />}
        <MenuLayer />
        <ConfirmationLayer />
        <ToastLayer />
        {!chatting && !pro && innerWidth >= 1000 && <ChatDrawer App={ChatDrawerApp} />}
      </InLayers>
    </div>
  );
}
