import { expect, test } from 'vitest';
import { tellsOfPlan } from '../../lib/suggestions/intentions.ts';

test.each([
  "@Suria I'd like to change my plan to Max 98",
  'planning to upgrade next month',
  'I want to move to the Max 98',
  'thinking of adding a second line for my mum',
  'hi, about my upgrade plan. Please advise.',
  'mau langganan wifi di rumah baru kak',
  'minat pindah paket ke yang keluarga',
  'nak upgrade plan ke Max 98 bulan depan',
  'berminat nak tambah line untuk mak saya',
])('%j is a plan, and nothing to be sorry for', (text) => {
  expect(tellsOfPlan(text)).toBe(true);
});

test.each([
  'I want to upgrade my plan but the app keeps crashing',
  "I'd like to change my plan, waiting for your reply",
  'I want to change provider, useless',
  'want to get my money back',
  'mau upgrade paket tapi ditolak terus',
  'mau ganti operator aja',
  'nak tukar telco macam ni',
  'nak tambah line, 3 hari tiada jawapan',
  'mohon info, sudah seminggu',
  'my line is down',
  '',
])('%j may be a complaint', (text) => {
  expect(tellsOfPlan(text)).toBe(false);
});
