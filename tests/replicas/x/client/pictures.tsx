/** Avatars, photos and icons: all drawn here, nobody's picture. */
import { cls } from '../../cls.ts';
import type { Photo } from '../state.ts';
import { hook } from './hooks.ts';
import { personOf } from './world.ts';

function hueOf(text: string): number {
  let value = 17;
  for (const letter of text) value = (value * 37 + (letter.codePointAt(0) ?? 0)) % 360;
  return value;
}

const picture = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;
const brandMark = `<path d="M100 38v22M100 140v22M38 100h22M140 100h22M56 56l16 16M128 128l16 16M144 56l-16 16M72 128l-16 16" stroke="#fff" stroke-width="11" stroke-linecap="round"/><circle cx="100" cy="100" r="27" fill="#fff"/>`;

function avatar(handle: string): string {
  const person = personOf(handle);
  const hue = hueOf(handle);
  const initials = person.name
    .replace(/[^\p{L} ]/gu, '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  if (/^Suria/.test(handle)) {
    const ground = handle === 'SuriaCare' ? '#0f766e' : '#ea580c';
    return picture(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><rect width="200" height="200" fill="${ground}"/>${brandMark}</svg>`,
    );
  }
  return picture(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 55% 62%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 50% 42%)"/></linearGradient></defs><rect width="200" height="200" fill="url(#g)"/><text x="100" y="126" text-anchor="middle" font-family="sans-serif" font-size="76" font-weight="600" fill="#fff">${initials}</text></svg>`,
  );
}

const scenes: Record<Photo['motif'], string> = {
  'no-service': `<rect width="800" height="450" fill="#b8c4cc"/><rect y="300" width="800" height="150" fill="#8d6e53"/><rect x="290" y="30" width="220" height="400" rx="30" fill="#14171a"/><rect x="302" y="50" width="196" height="360" rx="16" fill="#26323a"/><text x="318" y="78" font-family="sans-serif" font-size="15" fill="#e5eaee">No service</text><text x="400" y="190" text-anchor="middle" font-family="sans-serif" font-size="52" fill="#fff">09:41</text><text x="400" y="222" text-anchor="middle" font-family="sans-serif" font-size="15" fill="#c5d0d8">Thursday</text><rect x="318" y="260" width="164" height="52" rx="12" fill="#3d4c56"/><text x="330" y="282" font-family="sans-serif" font-size="12" fill="#fff">Suria Mobile</text><text x="330" y="300" font-family="sans-serif" font-size="12" fill="#c5d0d8">Call 1300 to reconnect</text>`,
  receipt: `<rect width="800" height="450" fill="#6b5646"/><g transform="rotate(-4 400 225)"><rect x="270" y="15" width="260" height="430" fill="#fbfaf4"/><text x="400" y="65" text-anchor="middle" font-family="monospace" font-size="22" fill="#222">RECEIPT</text><g fill="#222" font-family="monospace" font-size="15"><text x="295" y="110">Suria Mobile</text><text x="295" y="140">Account</text><text x="295" y="180">Amount</text><text x="295" y="220">Date</text><text x="295" y="300">PAID</text></g><g fill="#111"><rect x="390" y="126" width="115" height="18"/><rect x="420" y="166" width="85" height="18"/><rect x="405" y="206" width="100" height="18"/></g><path d="M295 340h210M295 360h160M295 380h190" stroke="#bbb" stroke-width="6"/></g>`,
  router: `<rect width="800" height="450" fill="#d8d2c6"/><rect y="330" width="800" height="120" fill="#a68a6a"/><rect x="220" y="230" width="360" height="110" rx="18" fill="#f7f7f5"/><path d="M260 230V110M540 230V110" stroke="#33393d" stroke-width="14" stroke-linecap="round"/><circle cx="290" cy="286" r="9" fill="#2fb344"/><circle cx="330" cy="286" r="9" fill="#2fb344"/><circle cx="370" cy="286" r="11" fill="#e5342b"/><circle cx="410" cy="286" r="9" fill="#c4c9cc"/>`,
  street: `<rect width="800" height="450" fill="#f3b98c"/><circle cx="610" cy="150" r="60" fill="#fff0d6"/><path d="M0 300h800v150H0z" fill="#49505a"/><path d="M0 300V170h120v130M140 300V130h150v170M310 300V200h120v100M450 300V110h130v190M600 300V180h200v120" fill="#6d5a72"/><path d="M60 380h120M260 380h120M460 380h120M660 380h120" stroke="#f1e7c9" stroke-width="10"/>`,
  tower: `<rect width="800" height="450" fill="#8fb7d9"/><path d="M0 370q200-60 400 0t400-20v100H0z" fill="#3f7d58"/><path d="M400 60l-60 330M400 60l60 330M372 210h56M362 270h76M352 330h96M386 140h28" stroke="#39424a" stroke-width="9" fill="none"/><path d="M350 70a70 70 0 0 1 100 0M330 45a100 100 0 0 1 140 0" stroke="#fff" stroke-width="8" fill="none"/>`,
};

export const scene = (motif: Photo['motif']) =>
  picture(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450">${scenes[motif]}</svg>`);

/** The picture and its link, with X's hooks around. `link` false inside a quote card, where nothing is a link. */
export function Avatar({ handle, size = 40, link = true }: { handle: string; size?: number; link?: boolean }) {
  const image = <img alt="" draggable="true" src={avatar(handle)} className={cls('avatar-image')} />;
  return (
    <div {...hook(`UserAvatar-Container-${handle}`)} className={cls('avatar')} style={{ width: size, height: size }}>
      {link ? (
        <a href={`/${handle}`} role="link" aria-hidden="true" tabIndex={-1}>
          {image}
        </a>
      ) : (
        image
      )}
    </div>
  );
}

const strokes = {
  home: 'M3 11 12 3.5 21 11v9.5h-6.5V14h-5v6.5H3z',
  search: 'M10.5 3.5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5.5 5.5',
  bell: 'M5 17V10a7 7 0 0 1 14 0v7l1.5 1.5h-17zM9.5 21h5',
  mail: 'M2.5 5h19v14h-19zm0 1 9.5 7.5L21.5 6',
  spark: 'M12 3a9 9 0 1 0 9 9M9 15l9-11',
  bookmark: 'M5 3h14v18.5l-7-5-7 5z',
  person: 'M12 12.5a4.25 4.25 0 1 0 0-8.5 4.25 4.25 0 0 0 0 8.5zM4 21c.6-4.2 3.6-6 8-6s7.4 1.8 8 6z',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  reply: 'M3 11a8 7.5 0 0 1 8-7.5h2a8 7.5 0 0 1 2 14.7L9.5 21.5v-3A7.8 7.8 0 0 1 3 11z',
  repost:
    'M4.5 15V7.5a2 2 0 0 1 2-2H14M1.5 12l3 3.5 3-3.5M19.500 9v7.500a2 2 0 0 1-2 2H10m12.500-6.500-3-3.500-3 3.500',
  heart:
    'M12 20.500C5 16 2.500 12.700 2.500 9A4.900 4.900 0 0 1 12 6.800 4.900 4.900 0 0 1 21.500 9c0 3.700-2.500 7-9.500 11.500z',
  bars: 'M4 20.500V13M10 20.500V4M16 20.500V9.500M21 20.500v-5',
  share: 'M12 15V3.500M7.500 7.500 12 3l4.500 4.500M3.500 14v6.500h17V14',
  close: 'M5 5l14 14M19 5 5 19',
  back: 'M20.500 12h-17m7-7.500L3.500 12l7 7.500',
  photo: 'M3 4.500h18v15H3zm0 11 5-5 5 5 3-3 5 5M16 9.500h.01',
  gif: 'M3 5h18v14H3zM9.500 10H7a1 1 0 0 0-1 1v2a1 1 0 0 0 1 1h2v-2M12.500 9.500v5M15.500 14.500v-5h3M15.500 12h2',
  poll: 'M4 6.500h10M4 12h16M4 17.500h7',
  emoji: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14.500c2 3 6 3 8 0M9 9.500h.01M15 9.500h.01',
  clock: 'M3.500 5.500h17v15h-17zM8 3v4M16 3v4M3.500 10h17',
  pin: 'M12 21.500S4.500 15 4.500 9.800a7.500 7.500 0 0 1 15 0C19.500 15 12 21.500 12 21.500zM12 12a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600z',
  flag: 'M5 21.500V3.500h13l-2.500 4.500 2.500 4.500H5',
  plus: 'M12 5v14M5 12h14',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5.500 5.500-5.500 12.500 0 18M12 3c5.500 5.500 5.500 12.500 0 18',
  lock: 'M5 10.500h14v10.500H5zM8 10.500V7a4 4 0 0 1 8 0v3.500',
  send: 'M3 12 21 4l-5 17-4.500-7z',
  up: 'M5 15l7-7 7 7',
  newChat: 'M3 5h13M3 5v14h18v-9M3 6l9 7 2.500-2M20 2v6M17 5h6',
} as const;

export type IconName = keyof typeof strokes;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" width={size} height={size} className={cls('icon')}>
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'dots' ? 3 : 1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function Badge({ kind }: { kind: 'blue' | 'business' }) {
  return (
    <svg
      viewBox="0 0 22 22"
      aria-label="Verified account"
      role="img"
      {...hook('icon-verified')}
      width={18}
      height={18}
      className={cls('badge', kind === 'business' && 'badge-gold')}
    >
      <path
        d="M20.400 11c0-1-.6-1.900-1.500-2.300.3-1 .1-2-.6-2.700s-1.700-.9-2.700-.6A2.600 2.600 0 0 0 11 5.200a2.600 2.600 0 0 0-4.600.2c-1-.3-2-.1-2.700.6s-.9 1.700-.6 2.700a2.600 2.600 0 0 0 0 4.600c-.3 1-.1 2 .6 2.700s1.700.9 2.700.6a2.600 2.600 0 0 0 4.600.2 2.600 2.600 0 0 0 4.600-.2c1 .3 2 .1 2.700-.6s.9-1.700.6-2.700c.9-.400 1.500-1.300 1.500-2.300z"
        fill="currentColor"
      />
      <path d="m7.300 11.300 2.400 2.400 5-5.200" fill="none" stroke="#fff" strokeWidth="1.800" />
    </svg>
  );
}
