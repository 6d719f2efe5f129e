import { expect, test } from 'vitest';
import { readMentions } from '../../lib/suggestions/mention.ts';

test.each([
  ['@SuriaMobile cut me off over a charge.', 'you cut me off over a charge.'],
  ['Since Friday @SuriaMobile keeps sending me the wrong bill.', 'Since Friday you keep sending me the wrong bill.'],
  ['@suriamobile charged me twice.', 'you charged me twice.'],
  ['@SuriaMobile my line is dead since Monday.', '@SuriaMobile my line is dead since Monday.'],
  ['Can you look at this @SuriaMobile', 'Can you look at this @SuriaMobile'],
  ['@OtherTel charged me twice.', '@OtherTel charged me twice.'],
])('“%s” is read as “%s”', (text, read) => {
  expect(readMentions(text, ['@SuriaMobile'])).toBe(read);
});
