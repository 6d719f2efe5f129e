import type { Language } from '../review/types.ts';
import { dayName, wallClock } from './clock.ts';
import { findsAny, wordsOf } from './find-words.ts';
import type { HistoryEntry } from './types.ts';

export const promiseKinds = ['call', 'refund', 'visit', 'repair', 'delivery', 'answer', 'other'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

const words: readonly (readonly [PromiseKind, readonly string[]])[] = [
  [
    'refund',
    [
      'refund*',
      'deposit*',
      'dikembalikan',
      'pengembalian',
      'dana*',
      'bayaran balik',
      'dipulangkan',
      'pulangkan',
      'ganti rugi',
      'compensation',
      'credited',
      'dibalik',
    ],
  ],
  ['answer', ['salinan*', 'surat*', 'dokumen*', 'letter*', 'copy', 'copies', 'statement*', 'penyata*', 'laporan*']],
  [
    'visit',
    [
      'teknisi*',
      'technician*',
      'juruteknik*',
      'petugas datang',
      'kunjungan*',
      'lawatan*',
      'visit*',
      'engineer*',
      'vendor*',
      'surveyor*',
      'slot*',
    ],
  ],
  [
    'delivery',
    [
      'dikirim*',
      'kirim ulang',
      'ship*',
      'dispatch*',
      'deliver*',
      'dihantar*',
      'hantar*',
      'sampai*',
      'diantar*',
      'tiba',
      'replacement*',
      'paket*',
      'parcel*',
    ],
  ],
  [
    'repair',
    [
      'siap',
      'diperbaiki',
      'perbaik*',
      'baiki',
      'dibaiki',
      'repair*',
      'fix*',
      'ready',
      'selesai',
      'pulih',
      'ditampal',
      'tampal',
    ],
  ],
  [
    'call',
    [
      'telepon*',
      'menelepon*',
      'ditelepon*',
      'telefon*',
      'call*',
      'hubungi*',
      'menghubungi*',
      'dihubungi*',
      'phone*',
      'ring',
    ],
  ],
  [
    'answer',
    [
      'kabar*',
      'jawab*',
      'dijawab*',
      'balas*',
      'reply*',
      'answer*',
      'update*',
      'maklum*',
      'beritahu*',
      'e-mail*',
      'email*',
    ],
  ],
];

/** A promise of the history, with its fate at the moment of asking. */
export interface PromiseMade {
  readonly entry: HistoryEntry;
  readonly kind: PromiseKind;
  readonly state: 'broken' | 'open' | 'kept';
  /** Weekday of the due time, 0 to 6. */
  readonly weekday: number;
}

function kindOf(text: string): PromiseKind {
  const found = wordsOf(text);
  return words.find(([, phrases]) => findsAny(found, phrases))?.[0] ?? 'other';
}

/** The promise that matters most: a broken one before an open one before a kept one, the latest first. */
export function promiseOf(history: readonly HistoryEntry[], now: number, tz: string): PromiseMade | null {
  const rank = { broken: 0, open: 1, kept: 2 } as const;
  const all = history
    .filter((entry) => entry.promise !== undefined && entry.promise !== '')
    .map((entry): PromiseMade => {
      const due = entry.due === undefined ? Number.NaN : Date.parse(entry.due);
      const passed = !Number.isNaN(due) && due < now;
      const state = entry.kept === true ? 'kept' : entry.kept === false || passed ? 'broken' : 'open';
      const weekday = wallClock(Number.isNaN(due) ? now : due, tz).weekday;
      return { entry, kind: kindOf(entry.promise ?? ''), state, weekday };
    });
  return (
    all.sort(
      (one, other) => rank[one.state] - rank[other.state] || Date.parse(other.entry.at) - Date.parse(one.entry.at),
    )[0] ?? null
  );
}

/** "Selasa" in the reply's language. */
export function promisedDay(promise: PromiseMade, language: Language): string {
  return dayName(promise.weekday, language);
}
