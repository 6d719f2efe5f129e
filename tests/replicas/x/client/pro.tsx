/** X Pro: columns side by side, each with an account of its own; posts and composers open beside them and the address says nothing. */
import { useEffect, useState } from 'react';
import { cls } from '../../cls.ts';
import type { Post } from '../state.ts';
import { Composer } from './composer/composer.tsx';
import { hook } from './hooks.ts';
import { TimelineRegion } from './pages/column.tsx';
import { Thread } from './pages/thread.tsx';
import { Avatar, Icon } from './pictures.tsx';
import { PostView } from './posts/post.tsx';
import type { Entry } from './posts/timeline.tsx';
import { type ComposeFor, intercept } from './route.ts';
import { say } from './words.ts';
import { personOf, postOf, useWorld } from './world.ts';

interface Column {
  readonly title: string;
  readonly account: string;
  readonly posts: readonly Post[];
}

function ProColumn({ title, account, posts }: Column) {
  const entries = posts.map(
    (post): Entry => ({ key: post.id, draw: () => <PostView post={post} place="list" showReplyingTo /> }),
  );
  return (
    <div {...hook('multi-column-layout-column-content')} className={cls('pro-column')}>
      <div {...hook('column-title-wrapper')} className={cls('pro-title')}>
        <Avatar handle={account} size={24} link={false} />
        <h2 role="heading" aria-level={2} className={cls('strong')}>
          {title} <span className={cls('soft')}>@{account}</span>
        </h2>
      </div>
      <div className={cls('pro-scroll')}>
        <TimelineRegion title={title} label={title} entries={entries} />
      </div>
    </div>
  );
}

/** The composer is a drawer on the left; the account that sends stands in it. */
function ProDrawer({ compose, close }: { compose: ComposeFor; close: () => void }) {
  const target = postOf(compose.replyTo);
  const quoted = postOf(compose.quote);
  const kind = target ? 'reply' : quoted ? 'quote' : 'post';
  return (
    <div {...hook('drawerAnimatedDiv')} className={cls('pro-drawer')}>
      <div className={cls('pro-title')}>
        <button type="button" aria-label={say('close')} className={cls('icon-button')} onClick={close}>
          <Icon name="close" />
        </button>
        <h2 className={cls('strong')}>{kind === 'reply' ? say('reply') : say('post')}</h2>
      </div>
      {target && <PostView post={target} place="dialog" joined={{ above: false, below: true }} />}
      <Composer
        key={`${kind}-${compose.replyTo ?? compose.quote ?? ''}`}
        id={`pro-${kind}-${compose.replyTo ?? compose.quote ?? ''}`}
        kind={kind}
        to={compose.replyTo ?? compose.quote ?? ''}
        where="dialog"
        autoFocus
        done={close}
      />
    </div>
  );
}

export function Pro() {
  const { state, me } = useWorld();
  const [opened, setOpened] = useState('');
  const [compose, setCompose] = useState<ComposeFor | null>(null);

  useEffect(() => {
    intercept((path, wanted) => {
      const id = /\/status\/(\d+)/.exec(path)?.[1];
      if (path === '/compose/post') setCompose(wanted);
      else if (id) setOpened(id);
      else return false;
      return true;
    });
    return () => intercept(null);
  }, []);

  const all = Object.values(state.posts).filter((post) => !post.unavailable && !post.spam);
  const naming = (handle: string) =>
    all
      .filter((post) => post.by !== handle && post.text.includes(`@${handle}`))
      .sort((one, other) => other.at - one.at);
  const [first = me, second = me] = state.accounts;
  const home = state.home
    .map((id) => state.posts[id])
    .filter((post): post is Post => post !== undefined && !post.unavailable);
  const columns: readonly Column[] = [
    { title: say('home'), account: first, posts: home },
    { title: say('mentions'), account: first, posts: naming(first) },
    { title: say('mentions'), account: second, posts: naming(second) },
  ];
  return (
    <div className={cls('pro')}>
      <header role="banner" className={cls('pro-nav')}>
        <button
          type="button"
          aria-label={say('post')}
          {...hook('SideNav_NewTweet_Button')}
          className={cls('icon-button')}
          onClick={() => setCompose({})}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          aria-label={say('accountMenu')}
          {...hook('SideNav_AccountSwitcher_Button')}
          className={cls('pro-account')}
        >
          <Avatar handle={me} link={false} />
          <span className={cls('visually-hidden')}>{personOf(me).name}</span>
        </button>
      </header>
      {compose && <ProDrawer compose={compose} close={() => setCompose(null)} />}
      <main role="main" className={cls('pro-columns')}>
        {columns.map((column) => (
          <ProColumn key={`${column.title}-${column.account}`} {...column} />
        ))}
        {opened !== '' && (
          <div {...hook('multi-column-layout-column-content')} className={cls('pro-column')}>
            <div className={cls('pro-title')}>
              <button
                type="button"
                aria-label={say('close')}
                className={cls('icon-button')}
                onClick={() => setOpened('')}
              >
                <Icon name="close" />
              </button>
              <h2 className={cls('strong')}>{say('replyHeading')}</h2>
            </div>
            <div className={cls('pro-scroll')}>
              <Thread key={opened} id={opened} where="page" />
            </div>
          </div>
        )}
      </main>
    </div>
  );
}
