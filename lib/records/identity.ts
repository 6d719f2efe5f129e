import type { SiteId } from '../review/types.ts';
import type { IdentityType } from './schema.ts';

/** A way of knowing somebody, as a page or a colleague wrote it. */
export interface GivenIdentity {
  readonly type: IdentityType;
  readonly value: string;
  /** As people write it; `value` where absent. */
  readonly shown?: string;
}

const longest = 120;
/** Zero-width and direction marks: nothing that a person sees, and enough to make two handles differ. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function withoutTrunk(digits: string): string {
  // 01x and 0[3-7,9]… are Malaysian, 08… with ten digits or more an Indonesian mobile (Sarawak's and Sabah's 08x have nine).
  // ITU-T E.164 national numbering plans of Malaysia (+60) and Indonesia (+62).
  if (/^08\d{8,}$/.test(digits) || /^02[124]\d{7,9}$/.test(digits)) return `62${digits.slice(1)}`;
  return `60${digits.slice(1)}`;
}

/** E.164 with `+` where the country can be told, else the bare digits; empty when there are none. */
function normalisePhone(value: string): string {
  const international = /^\s*(?:\+|00)/.test(value);
  const digits = value.replace(/^\s*00/, '').replace(/\D/g, '');
  if (digits.length < 5) return digits;
  if (international) return `+${digits.replace(/^(6[025])0/, '$1')}`;
  if (/^0\d{8,12}$/.test(digits)) return `+${withoutTrunk(digits)}`;
  if (/^6(?:01\d{8,9}|0[3-9]\d{7,8}|28\d{8,11}|5[3689]\d{7})$/.test(digits)) return `+${digits}`;
  return digits;
}

function facebookKey(value: string): string {
  const path = value.replace(/^https?:\/\/[^/]*facebook\.com\//, '');
  const id = /^profile\.php\?(?:.*&)?id=(\d+)/.exec(path);
  return id?.[1] ?? path.replace(/[/?#].*$/, '');
}

/** The form under which an identity is unique: lower case, no `@`, E.164 for telephones. Empty when nothing is left of it. */
export function normaliseIdentity(type: IdentityType, value: string): string {
  const plain = value.slice(0, 500).normalize('NFKC').replace(unseen, '').trim().toLowerCase();
  if (type === 'phone') return normalisePhone(plain).slice(0, 20);
  if (type === 'email') return plain.replace(/^mailto:/, '').slice(0, longest);
  const handle = type === 'facebook' ? facebookKey(plain) : plain.replace(/^https?:\/\/[^/]+\//, '');
  return handle.replace(/^@+/, '').replace(/\s+/g, '').slice(0, longest);
}

/** "+60 12-••• 4471", "n•••@contoh.my"; a public handle as it is. */
export function maskIdentity(type: IdentityType, shown: string): string {
  if (type === 'phone') {
    const digits = shown.replace(/\D/g, '');
    return digits.length < 6
      ? '•••'
      : `${shown.trim().startsWith('+') ? '+' : ''}${digits.slice(0, 2)} ••• ${digits.slice(-3)}`;
  }
  if (type === 'email') return shown.replace(/^(.).*@/, '$1•••@');
  return shown;
}

/** A name that is none: files and profiles put a telephone number or an address in its place, and that is private. */
export function shownName(displayName: string): string {
  const name = displayName.trim();
  if (/^[+(]?\d[\d\s().\-\u2010-\u2015]{5,}$/.test(name)) return maskIdentity('phone', name);
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name)) return maskIdentity('email', name);
  return displayName;
}

/** A name as it may be shown: bounded, without the marks that turn the direction of what follows. */
export function cleanName(name: string): string {
  const plain = name
    .slice(0, 1000)
    .replace(unseen, '')
    .replace(/\p{Cc}/gu, ' ');
  return plain.replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** A handle as people write it: with its @ on X. */
export function shownHandle(on: { readonly site: SiteId; readonly handle: string }): string {
  const handle = cleanName(on.handle);
  return on.site === 'x' && !handle.startsWith('@') ? `@${handle}` : handle;
}
