import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from './marked.ts';

const told = (draft: string) =>
  reviewDraft(draft, publicReply)
    .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
    .map(({ start, end }) => draft.slice(start, end));

test.each([
  'Penerbangan AK5104 ke Kota Kinabalu berlepas pukul 7.35 pagi dari pintu C12.',
  'Penerbangan MH1432 ditangguhkan sehingga 9.15 malam.',
  'Flight AK5104 leaves at 07:35 from gate C12.',
  'Our ferries depart at 9 and 11 from jetty 2.',
  'Registration for the evening classes opens on 12 March.',
  'Pendaftaran kelas malam dibuka 12 Maret.',
  'Kereta terakhir ke Solo hari Minggu jam sembilan malam.',
  'The last train to Ipoh on Sunday leaves at half past nine.',
])('when something leaves for everybody is nobody’s history: %s', (draft) => {
  expect(told(draft)).toEqual([]);
});

test.each([
  'Penerbangan AK5104 cik pada 3 Mac berlepas tanpa cik, dah dua kali cik lewat bulan ini.',
  'Your flight AK5104 left without you on 3 March, and you missed two more this month.',
  'Kereta terakhir yang Mas naiki dari Solo hari Minggu tanggal 3 masih tercatat.',
  'Pendaftaran Ibu ditutup 12 Maret karena belum dibayar.',
  'Kereta terakhir tercatat hari Minggu.',
  'Penerbangan terakhir ke Bali tercatat 12 Maret.',
  'The last flight was to Bali on 12 March.',
])('who was on board or late is: %s', (draft) => {
  expect(told(draft)).not.toEqual([]);
});
