import { expect, test } from 'vitest';
import { matterText } from '../../components/matter-text.ts';
import type { Language } from '../../lib/review/types.ts';

const now = Date.parse('2026-11-23T15:00:00+08:00');
const say = (since: string, language: Language = 'en') =>
  matterText(
    { code: 'contacted-lately', params: { count: 2, since, channel: 'facebook' } },
    { language, now, zone: 'Asia/Kuala_Lumpur' },
  );

test('what began today is of today, and not "since today"', () => {
  expect(say('2026-11-23T14:00:00+08:00')).toBe('Got in touch 2 times today (Facebook).');
  expect(say('2026-11-23T00:10:00+08:00', 'id')).toBe('Menghubungi kita 2 kali hari ini (Facebook).');
  expect(say('2026-11-23T14:00:00+08:00', 'ms')).toBe('Menghubungi kita 2 kali hari ini (Facebook).');
});

test('what began before says since when', () => {
  expect(say('2026-11-16T14:00:00+08:00')).toMatch(/^Got in touch 2 times since .*16 Nov/);
});
