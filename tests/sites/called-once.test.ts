import { expect, test } from 'vitest';
import { calledOnce } from '../../lib/sites/editors/called-once.ts';

test.each([
  ['Kak Dinda, maaf ya.', 'Dinda Kusuma ', 'maaf ya.'],
  ['Halo Kak Dinda, maaf ya.', 'Dinda Kusuma ', 'Halo, maaf ya.'],
  ['Maaf Kak Dinda, nomornya kami cek.', 'Dinda Kusuma ', 'Maaf, nomornya kami cek.'],
  ['Nadia, we are sorry.', 'Nadia Rahman\u00a0', 'we are sorry.'],
  ['Hi Nadia Rahman! We are sorry.', 'Nadia Rahman ', 'Hi! We are sorry.'],
  ['Wen Jie, we check now.', 'Wen Jie Lim ', 'we check now.'],
  ['En. Kamal, kami semak.', 'Kamal Ariff', 'kami semak.'],
  ['Dinda Kusuma Nomor Kakak kami cek.', 'Dinda Kusuma ', 'Nomor Kakak kami cek.'],
  ['Bu O’Neil (Ani), maaf.', 'O’Neil (Ani) ', 'maaf.'],
])('%j behind %j goes in as %j', (text, mention, written) => {
  expect(calledOnce(text, mention)).toBe(written);
});

test.each([
  ['Kak Dinda, maaf ya.', ''],
  ['Kak Bayu, maaf ya.', 'Dinda Kusuma '],
  ['Maaf soal nomornya, Kak Dinda.', 'Dinda Kusuma '],
  ['Dinda sudah kami telepon, maaf.', 'Dinda Kusuma '],
  ['Dindawati, maaf ya.', 'Dinda Kusuma '],
])('%j behind %j stays as it is', (text, mention) => {
  expect(calledOnce(text, mention)).toBe(text);
});
