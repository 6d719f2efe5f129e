import { expect, test } from 'vitest';
import { piece } from '../../lib/suggestions/composer.ts';
import { shorten } from '../../lib/suggestions/shorten.ts';

const filled = (length: number, letter: string): string => `${letter.repeat(length - 1)}.`;

test('what was shortened for room that is left over is said again, what matters most first', () => {
  const fitted = shorten(
    [
      piece('open', 66, [filled(150, 'a'), filled(120, 'b'), filled(40, 'c')]),
      piece('answer', 70, [filled(170, 'd'), filled(100, 'e')]),
      piece('next-step', 65, [filled(60, 'f'), filled(30, 'g')]),
    ],
    'x',
  );
  expect(fitted?.text.length).toBeLessThanOrEqual(280);
  expect(fitted?.text).toContain('b'.repeat(20));
});

test('null where even the shortest is too long', () => {
  expect(shorten([piece('open', 66, [filled(300, 'a')])], 'x')).toBeNull();
});
