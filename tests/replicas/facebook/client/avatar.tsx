import { cls } from '../../cls.ts';
import type { Person } from '../seed/people.ts';

const colours = ['#c2553a', '#2f7d6d', '#7a5bb5', '#b07a1e', '#3d6fb4', '#a8446f', '#4f7d36', '#6a6f7c'];

function initials(name: string): string {
  const letters = name.match(/\p{L}+/gu) ?? ['?'];
  const first = letters[0] ?? '?';
  const last = letters.length > 1 ? (letters.at(-1) ?? '') : '';
  return ([...first][0] ?? '?').toUpperCase() + ([...last][0] ?? '').toUpperCase();
}

/** A round picture: the Page's sun, or a person's initials. */
export function Avatar({ person, size }: { readonly person: Person; readonly size: number }) {
  const colour = colours[Number(person.id.slice(-2)) % colours.length];
  return (
    <svg className={cls('avatar')} viewBox="0 0 40 40" width={size} height={size} role="none">
      {person.key === 'suria.mobile' ? (
        <>
          <circle cx="20" cy="20" r="20" fill="#0b4f6c" />
          <circle cx="20" cy="23" r="8" fill="#ffb627" />
          <path
            d="M20 6v6M8.5 11.5l4 4M31.5 11.5l-4 4M4 24h5M31 24h5"
            stroke="#ffb627"
            strokeWidth="2.4"
            strokeLinecap="round"
          />
          <path d="M0 29h40v11H0z" fill="#083d54" />
        </>
      ) : (
        <>
          <circle cx="20" cy="20" r="20" fill={colour} />
          <text x="20" y="26" textAnchor="middle" fontSize="16" fontWeight="600" fill="#fff" fontFamily="inherit">
            {initials(person.name)}
          </text>
        </>
      )}
    </svg>
  );
}
