import { cls } from '../../cls.ts';
import { brand } from '../seed/people.ts';
import { Avatar } from './avatar.tsx';
import { Button } from './button.tsx';
import { authorOf } from './comment.tsx';
import { Icon, type IconName } from './icons.tsx';
import { profilePath } from './paths.ts';
import { changed, go, labels, setTheme, useWorld, world } from './world.ts';

const places: readonly [IconName, 'home' | 'video' | 'groups', string][] = [
  ['home', 'home', '/'],
  ['video', 'video', `/${brand.key}`],
  ['groups', 'groups', '/groups/pengguna.suria/'],
];

function ChatList() {
  const { state } = useWorld();
  return (
    <div className={cls('chatList')} role="dialog" aria-label={labels().messenger}>
      <h1>{labels().chats}</h1>
      {state.talks
        .filter(({ instagram }) => !instagram)
        .map((talk) => {
          const person = authorOf(talk.person);
          return (
            <Button
              key={talk.person}
              look="chatRow"
              onPress={() => {
                openChat(talk.person);
              }}
            >
              <Avatar person={person} size={44} />
              <span className={cls('chatRowWords')}>
                <span dir="auto">{person.name}</span>
                <span className={cls('faint')}>{talk.notes.at(-1)?.text}</span>
              </span>
            </Button>
          );
        })}
    </div>
  );
}

export function openChat(person: string): void {
  world.tabs = [...world.tabs.filter((tab) => tab.person !== person), { person, small: false }];
  world.chatsOpen = false;
  changed();
}

export function TopBar() {
  const { identity, path, chatsOpen, theme } = useWorld();
  const words = labels();
  return (
    <div role="banner" className={cls('topBar')}>
      <div className={cls('topLeft')}>
        <a href="/" aria-label="Facebook" className={cls('logo')}>
          <svg viewBox="0 0 40 40" width="40" height="40" role="none">
            <circle cx="20" cy="20" r="20" fill="#0866ff" />
            <text x="20" y="32" textAnchor="middle" fontSize="32" fontWeight="700" fill="#fff" fontFamily="inherit">
              f
            </text>
          </svg>
        </a>
        <div className={cls('search')}>
          <Icon name="search" size={16} />
          <input type="search" aria-label={words.search} placeholder={words.search} spellCheck={false} />
        </div>
      </div>
      <nav className={cls('topMiddle')} aria-label="Facebook">
        {places.map(([icon, name, to]) => (
          <a
            key={name}
            href={to}
            aria-label={words[name]}
            role="link"
            className={cls('topPlace', path === to && 'here')}
          >
            <Icon name={icon} size={24} filled={path === to} />
          </a>
        ))}
      </nav>
      <div className={cls('topRight')}>
        <Button look="round solid" label={words.menu}>
          <Icon name="menu" filled />
        </Button>
        <Button
          look="round solid"
          label={words.messenger}
          onPress={() => {
            world.chatsOpen = !world.chatsOpen;
            changed();
          }}
        >
          <Icon name="messenger" />
        </Button>
        <Button look="round solid" label={words.notifications}>
          <Icon name="bell" filled />
        </Button>
        <Button
          look="bareButton"
          label={words.account}
          menu
          onPress={(event) => {
            const { right, bottom } = event.currentTarget.getBoundingClientRect();
            world.menu = {
              x: right - 220,
              y: bottom + 6,
              items: [
                { text: identity.name, act: () => go(profilePath(identity)) },
                {
                  text: theme === 'light' ? 'Dark mode' : 'Light mode',
                  act: () => setTheme(theme === 'light' ? 'dark' : 'light'),
                },
              ],
            };
            changed();
          }}
        >
          <Avatar person={identity} size={40} />
        </Button>
      </div>
      {chatsOpen && <ChatList />}
    </div>
  );
}
