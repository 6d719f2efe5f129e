/** What stands around every page: navigation on the left, search and trends on the right. */
import { cls } from '../../cls.ts';
import { openMenu } from './dialogs/menu.tsx';
import { hook } from './hooks.ts';
import { Avatar, Badge, Icon, type IconName } from './pictures.tsx';
import { openOver } from './route.ts';
import { shortCount } from './time.ts';
import { say, type Word } from './words.ts';
import { actAs, personOf, setTheme, useWorld } from './world.ts';

const links: readonly (readonly [string, IconName, Word, string])[] = [
  ['AppTabBar_Home_Link', 'home', 'home', '/home'],
  ['AppTabBar_Explore_Link', 'search', 'explore', '/explore'],
  ['AppTabBar_Notifications_Link', 'bell', 'notifications', '/notifications'],
  ['AppTabBar_DirectMessage_Link', 'mail', 'chat', '/i/chat'],
];

export function Nav({ path }: { path: string }) {
  const { me, state } = useWorld();
  const person = personOf(me);
  const item = (testid: string, icon: IconName, word: Word, href: string) => (
    <a
      key={testid}
      href={href}
      aria-label={say(word)}
      role="link"
      {...hook(testid)}
      className={cls('nav-link', 'plain-link', path === href && 'nav-active')}
    >
      <div className={cls('nav-inner')}>
        <Icon name={icon} size={26} />
        <div dir="ltr" className={cls('nav-word')}>
          <span>{say(word)}</span>
        </div>
      </div>
    </a>
  );
  return (
    <header role="banner" className={cls('header')}>
      <div className={cls('header-inner')}>
        <h1 role="heading" className={cls('logo')}>
          <a href="/home" aria-label="X" role="link" className={cls('nav-link', 'plain-link')}>
            <svg viewBox="0 0 24 24" width="28" aria-hidden="true">
              <path d="M4 4l16 16M20 4 4 20" stroke="currentColor" strokeWidth="2.600" fill="none" />
            </svg>
          </a>
        </h1>
        <nav aria-label="Primary" role="navigation" className={cls('nav')}>
          {links.map(([testid, icon, word, href]) => item(testid, icon, word, href))}
          {item('AppTabBar_Bookmarks_Link', 'bookmark', 'bookmarks', '/i/bookmarks')}
          {item('AppTabBar_Profile_Link', 'person', 'profile', `/${me}`)}
          <button
            type="button"
            aria-expanded="false"
            aria-haspopup="menu"
            aria-label={say('more')}
            {...hook('AppTabBar_More_Menu')}
            className={cls('nav-link')}
            onClick={(event) =>
              openMenu(event.currentTarget, [
                { label: `${say('display')}: light`, act: () => setTheme('light') },
                { label: `${say('display')}: dark`, act: () => setTheme('dark') },
                { label: `${say('display')}: high contrast`, act: () => setTheme('contrast') },
              ])
            }
          >
            <div className={cls('nav-inner')}>
              <Icon name="dots" size={26} />
              <div dir="ltr" className={cls('nav-word')}>
                <span>{say('more')}</span>
              </div>
            </div>
          </button>
        </nav>
        <a
          href="/compose/post"
          aria-label={say('post')}
          role="link"
          {...hook('SideNav_NewTweet_Button')}
          className={cls('button', 'new-post', 'plain-link')}
          onClick={(event) => {
            event.preventDefault();
            openOver('/compose/post');
          }}
        >
          <span>{say('post')}</span>
        </a>
        <button
          type="button"
          aria-label={say('accountMenu')}
          aria-haspopup="menu"
          aria-expanded="false"
          {...hook('SideNav_AccountSwitcher_Button')}
          className={cls('account')}
          onClick={(event) =>
            openMenu(
              event.currentTarget,
              state.accounts.map((handle) => ({
                label: say('switchTo', { name: `@${handle}` }),
                testid: 'UserCell',
                act: () => actAs(handle),
              })),
            )
          }
        >
          <Avatar handle={me} link={false} />
          <div className={cls('account-name')}>
            <div className={cls('strong')}>
              <span>{person.name}</span> {person.verified && <Badge kind={person.verified} />}
            </div>
            <div className={cls('soft')}>
              <span>@{me}</span>
            </div>
          </div>
          <Icon name="dots" size={18} />
        </button>
      </div>
    </header>
  );
}

const trends = ['#HujanPagi', 'Section 7', 'Suria Mobile', 'Durian', '#IsninCeria', 'LRT'] as const;

export function Sidebar() {
  const { state } = useWorld();
  const some = Object.values(state.people).slice(3, 6);
  return (
    <div {...hook('sidebarColumn')} className={cls('sidebar')}>
      <div className={cls('sidebar-inner')}>
        <form role="search" className={cls('search-form')} onSubmit={(event) => event.preventDefault()}>
          <Icon name="search" size={17} />
          <input placeholder={say('search')} aria-label={say('searchQuery')} className={cls('search-input')} />
        </form>
        <section className={cls('card')}>
          <h2 className={cls('heading', 'card-title')}>{say('trends')}</h2>
          {trends.map((trend, index) => (
            <a
              key={trend}
              href={`/search?q=${encodeURIComponent(trend)}`}
              className={cls('trend', 'plain-link')}
              {...hook('trend')}
            >
              <div className={cls('soft', 'small')}>{say('trending')}</div>
              <div className={cls('strong')}>{trend}</div>
              <div className={cls('soft', 'small')}>
                {shortCount(1200 + index * 2741)} {say('posts')}
              </div>
            </a>
          ))}
        </section>
        <section className={cls('card')}>
          <h2 className={cls('heading', 'card-title')}>{say('whoToFollow')}</h2>
          {some.map(({ handle, name }) => (
            <div key={handle} className={cls('follow-row')} {...hook('UserCell')}>
              <Avatar handle={handle} />
              <div className={cls('follow-name')}>
                <div className={cls('strong')}>{name}</div>
                <div className={cls('soft')}>@{handle}</div>
              </div>
              <button type="button" className={cls('button', 'button-ink', 'button-follow')}>
                {say('follow')}
              </button>
            </div>
          ))}
        </section>
      </div>
    </div>
  );
}
