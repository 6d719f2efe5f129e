import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { CustomerFacts, LeakKind, ReviewContext } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

/** What is marked while a rule is off, through the whole review. */

const hers: CustomerFacts = {
  fullName: 'Nadia Kusumawardhani Prasetyo',
  phones: ['+62 812-3456-7890'],
  emails: ['nadia.k@contoh.id'],
  addresses: ['Jalan Melati Raya No. 17, Depok 16431'],
  nationalIds: ['880214-14-5521'],
  accounts: ['7720018834'],
  orders: ['TK-558120'],
  amounts: ['RM354.20'],
  dateOfBirth: '1990-03-12',
  notes: ['Diabetes tipe 2, rawat inap'],
  payments: ['2026-03-19'],
};
const nobodyKnown: CustomerFacts = { fullName: 'Somebody Else' };

const found = (
  draft: string,
  customer: CustomerFacts | null,
  rulesOff: readonly string[],
  final: readonly LeakKind[] = [],
) => {
  const policy: ReviewContext['policy'] = { severities: {}, phraseRules: [], final, accepted: [], rulesOff };
  return reviewDraft(draft, { ...publicReply, customer, policy }).filter(
    ({ group, severity }) => group === 'leak' && severity !== 'note',
  );
};
const kinds = (...asked: Parameters<typeof found>) => found(...asked).map(({ kind }) => kind);

const told: readonly (readonly [string, string])[] = [
  ['Nomor Kakak 0812-3456-7890 ya.', 'phone'],
  ['Surat dikirim ke nadia.k@contoh.id ya Kak.', 'email'],
  ['No IC Puan 880214-14-5521 sudah kami semak.', 'mykad'],
  ['Puan, baki tertunggak RM354.20 perlu dijelaskan.', 'amount-owed'],
  ['Puan, tertunggak tiga ratus lima puluh empat ringgit dua puluh sen lagi.', 'amount-owed'],
  ['Nomor itu atas nama Nadia Kusumawardhani Prasetyo.', 'person-name'],
  ['Kiriman Kakak ke Jl. Melati Raya No. 17, Depok 16431 sudah sampai.', 'postal-address'],
  ['Tanggal lahir Kakak 12 Maret 1990 ya.', 'date-of-birth'],
  ['Diabetes Kakak kambuh lagi waktu itu.', 'health'],
];

describe('a rule that is off', () => {
  test.each(told)('in %j: %s goes on guarding what her record tells', (draft, rule) => {
    const on = found(draft, hers, []);
    expect(on.map((finding) => finding.rule)).toContain(rule);
    expect(found(draft, hers, [rule])).toEqual(on);
  });

  test.each(told)('in %j: %s finds nothing of anybody else', (draft, rule) => {
    expect(found(draft, nobodyKnown, [rule]).map((finding) => finding.rule)).not.toContain(rule);
    expect(found(draft, null, [rule]).map((finding) => finding.rule)).not.toContain(rule);
  });

  test('leaves what another rule points at in the same place', () => {
    const draft = 'Pesanan nombor 880214145521 atas nama Puan sudah dihantar.';
    const rules = (rulesOff: readonly string[]) => found(draft, null, rulesOff).map(({ rule }) => rule);
    expect(rules([])).toEqual(['order-reference']);
    expect(rules(['order-reference'])).toEqual(['mykad']);
  });

  test('goes on where the guidelines make its kind final', () => {
    const draft = 'Nomor Kakak 0812-3456-7890 ya.';
    expect(kinds(draft, null, ['phone'])).not.toContain('phone');
    expect(kinds(draft, null, ['phone'], ['phone'])).toContain('phone');
  });

  test('may be one of tone', () => {
    const draft = 'Itu salah Anda sendiri, makanya baca dulu aturannya!!!';
    const rules = (rulesOff: readonly string[]) =>
      reviewDraft(draft, {
        ...publicReply,
        policy: { severities: {}, phraseRules: [], final: [], accepted: [], rulesOff },
      }).flatMap(({ group, rule }) => (group === 'tone' ? [rule] : []));
    const all = rules([]);
    expect(all).toContain('blaming');
    expect(rules(['blaming'])).toEqual(all.filter((rule) => rule !== 'blaming'));
  });
});
