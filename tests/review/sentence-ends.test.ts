import { expect, test } from 'vitest';
import { readDraft } from '../../lib/review/reading.ts';
import type { ReviewContext } from '../../lib/review/types.ts';

const context: ReviewContext = {
  site: 'x',
  audience: 'public',
  brand: { name: 'Suria', handles: ['suria'], phones: [], emails: [], links: [], addresses: [] },
  thread: [],
  customer: null,
  now: 0,
};

/** The sentences of a draft, as they are cut. */
function sentencesOf(draft: string): readonly string[] {
  const { bounds, tokens } = readDraft(draft, context);
  return bounds
    .slice(0, -1)
    .map((from, at) => draft.slice(tokens[from]?.start ?? 0, tokens[(bounds[at + 1] ?? 0) - 1]?.end ?? draft.length));
}

test.each([
  'Laporan Siti N. Abdullah sudah kami terima.',
  'Pelanggan atas nama M. Faiz sudah terdaftar.',
  'A. P. Wijaya sudah kami hubungi.',
  'Nama yang tertera ialah Mohd. Faiz dan Abd. Rahman.',
  'Juruteknik ke Jln. Merdeka No. 5 pagi tadi.',
  'Teknisi ke Jl. Merdeka No. 5, Kel. Sukamaju, RT. 04 RW. 02.',
  'Encik dihubungi oleh Maju Sdn. Bhd. semalam.',
  'Pn. Aishah dan En. Kamal dari Tmn. Desa.',
  'Transfer a.n. Budi Santoso sudah masuk.',
  'Please ask Mr. Lim or Dr. Wong at St. Mary.',
  'The crew arrives at 10 a.m. tomorrow with the modem, router, etc. and a new card.',
  'Hubungi telp. 1500 atau datang tgl. 12 ya.',
  'Modem, kabel, dll. sudah dikirim.',
])('%j is one sentence', (draft) => {
  expect(sentencesOf(draft)).toEqual([draft]);
});

test.each([
  ['Silakan pindah ke Plan B. Kami bantu.', 2],
  ['Pelanggan di Blok C. Mohon tunggu.', 2],
  ['Terima kasih, Bu R. Kami cek dulu ya.', 2],
  ['Kurirnya dari Maju Sdn. Bhd. Kami tanyakan dulu.', 2],
  ['The crew arrives at 10 a.m. We call before.', 2],
  ['Jaraknya 5 km. Kami kirim teknisi.', 2],
  ['Beratnya 5 kg. Paketnya aman.', 2],
  ['Is it fixed? No. We are still working on it.', 3],
  ['Sudah dicek. mohon tunggu.', 2],
  ['Find us at 5 King Rd. We open at 9.', 2],
] as const)('%j are %i sentences', (draft, count) => {
  expect(sentencesOf(draft)).toHaveLength(count);
});
