import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../lib/leaks/national-id/abroad/index.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply, unmark } from '../review/marked.ts';

const told = (draft: string) =>
  reviewDraft(draft, publicReply)
    .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
    .map(({ kind, start, end }) => ({ kind, value: draft.slice(start, end) }));

const plain = (value: string) => value.replace(/[^A-Za-z\d]+/g, '').toUpperCase();
const example = (flags: string) => /\[\[national-id:([^\]]+)\]\]/.exec(flags)?.[1] ?? '';
const checked = documents.flatMap(({ name, fits, flags, rarelyFits }) =>
  fits === undefined ? [] : [{ name, fits, rarelyFits, number: plain(example(flags)) }],
);

/** Numbers of the same form as `number`: a digit for each digit, a letter for each letter. */
const alike = (number: string) =>
  fc.tuple(
    ...[...number].map((one) => fc.constantFrom(...(/\d/.test(one) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'))),
  );

describe.each(documents.map((document) => [document.name, document] as const))('%s', (_name, { flags, source }) => {
  test('is told in a public reply, as the document that it is', () => {
    const { draft } = unmark(flags);
    expect(told(draft)).toContainEqual({ kind: 'national-id', value: example(flags) });
  });

  test('says where its form was read', () => {
    expect(source).toMatch(/\w{3}/);
  });
});

describe.each(checked.map((one) => [one.name, one] as const))(
  '%s: its check',
  (_name, { fits, number, rarelyFits }) => {
    test('lets its own example pass', () => {
      expect(fits(number)).toBe(true);
    });

    test('takes any text of its length for a number or not, and never throws', () => {
      fc.assert(fc.property(alike(number), (characters) => typeof fits(characters.join('')) === 'boolean'));
    });

    test.runIf(rarelyFits)('fits fewer than one in fifteen numbers of its form', () => {
      const numbers = fc.sample(alike(number), { numRuns: 6_000, seed: 7 });
      expect(numbers.filter((characters) => fits(characters.join(''))).length).toBeLessThan(400);
    });
  },
);

/** Whose last digit follows from the others: of its ten neighbours one or two at most are right. */
const withCheckDigit =
  'thai-id japan-individual-number australia-tax new-zealand-ird poland-pesel netherlands-bsn croatia-oib portugal-tax switzerland-insurance romania-cnp bulgaria-egn baltic-code greece-amka ukraine-tax yugoslav-number turkey-id south-africa-id brazil-cpf canada-sin israel-id norway-birth-number korea-resident iran-id saudi-id emirates-id';

test.each(withCheckDigit.split(' '))('%s: a slip in any one digit before the last is seen nearly always', (name) => {
  const one = checked.find((each) => each.name === name);
  if (one === undefined) throw new Error(`${name} has no check`);
  const { fits, number } = one;
  let slips = 0;
  let seen = 0;
  for (let at = 0; at < number.length; at += 1)
    for (const digit of '0123456789') {
      if (digit === number[at]) continue;
      slips += 1;
      if (!fits(number.slice(0, at) + digit + number.slice(at + 1))) seen += 1;
    }
  expect(seen / slips).toBeGreaterThan(0.9);
});

test('valid numbers made from any beginning are told beside their words', () => {
  const made = withCheckDigit.split(' ').flatMap((name) => checked.filter((each) => each.name === name));
  for (const { name, fits, number } of made) {
    const document = documents.find((each) => each.name === name);
    const word = document?.words[0] ?? '';
    const samples = fc
      .sample(alike(number), { numRuns: 20_000, seed: 11 })
      .map((characters) => characters.join(''))
      .filter((each) => fits(each) && !/^(.)\1+$/.test(each))
      .slice(0, 5);
    for (const value of samples)
      expect(
        told(`Your ${word} is ${value}.`).map(({ value }) => value),
        name,
      ).toContain(value);
  }
});

test("the brand's own telephone is no document, whatever stands around it", () => {
  const brand = { ...publicReply.brand, phones: ['0804-1-500-770'] };
  const findings = reviewDraft('Call 0804-1-500-770 about your TIN.', { ...publicReply, brand });
  expect(findings.filter(({ kind }) => kind === 'national-id')).toEqual([]);
});

test.each([
  'Order 482913704 has shipped.',
  'Resi 2482913700 sudah dikirim.',
  'Harga total 14.829.137 sudah termasuk ongkir.',
  'The case number is 88031248295.',
  'Hubungi kami di 1500-770 atau 188.',
  'Bring your HKID, SIN or Aadhaar to the counter.',
  'A tin of biscuits costs 12.90.',
  'Your health card comes in 14 days.',
  'The NIN service opens at 8.30 on 12-03-2026.',
  'The licence plate office is at counter 12.',
])('%s: no document', (draft) => {
  expect(told(draft).filter(({ kind }) => kind === 'national-id')).toEqual([]);
});
