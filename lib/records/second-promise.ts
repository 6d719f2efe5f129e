import { day } from '../wall-clock.ts';
import { findPromises } from './promise-in-text.ts';
import type { PromiseRecord } from './schema.ts';
import type { WorkingTime } from './working-time.ts';

/** A promise in a draft beside one that stands already and says another time. */
export interface SecondPromise {
  /** As the draft says it. */
  readonly what: string;
  /** ISO 8601. */
  readonly due: string;
  readonly standing: Pick<PromiseRecord, 'id' | 'what' | 'by' | 'due'>;
}

/** Times that are no further apart are one time. */
const sameTime = day / 24;

/** Two promises are about one thing when they share a deed, or when nothing tells that they are about two. */
const deeds: readonly RegExp[] = [
  /\b(?:call|phone|ring|telepon|telpon|telefon|hubungi|dihubungi|contact)/i,
  /\b(?:technician|engineer|visit|come|teknisi|juruteknik|datang|kunjung|petugas|pemasangan|install)/i,
  /\b(?:refund|credit|money|kembali|dana|bayaran balik|refund|kredit|pulangkan)/i,
  /\b(?:deliver|send|ship|courier|kirim|hantar|kurir|paket|replacement|ganti)/i,
  /\b(?:restore|fix|repair|pulih|baiki|perbaiki|normal|selesai|line|internet|jaringan)/i,
];
const deedOf = (text: string): number => deeds.findIndex((pattern) => pattern.test(text));

/** What the draft promises anew while something else stands promised; null when nothing clashes. `now` in ms. */
export function secondPromise(
  draft: string,
  open: readonly PromiseRecord[],
  now: number,
  zone: string,
  time: WorkingTime | null,
): SecondPromise | null {
  const standing = open.filter(({ state, due }) => state === 'open' && Date.parse(due) > now);
  if (standing.length === 0) return null;
  for (const { what, due } of findPromises(draft, now, zone, time)) {
    const deed = deedOf(what);
    const other = standing.find((promise) => {
      const its = deedOf(promise.what);
      return deed < 0 || its < 0 || deed === its;
    });
    if (!other || Math.abs(Date.parse(other.due) - Date.parse(due)) <= sameTime) continue;
    const { id, what: said, by, due: stands } = other;
    return { what, due, standing: { id, what: said, by, due: stands } };
  }
  return null;
}
