import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../lib/packs/pack.ts';
import { practiceCustomers } from '../../lib/packs/practice-customers.ts';
import { readyScenario } from '../../lib/practice/ready.ts';
import { answer, startRound } from '../../lib/practice/round.ts';
import { inLanguage, languagesOf, moments, scenarioSchema, type WrittenScenario } from '../../lib/practice/scenario.ts';
import { usualLines } from '../../lib/practice/usual-lines.ts';
import { freshScenario, orNone, temperOf, tempers, withWords } from '../../lib/practice/writing.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { languages } from '../../lib/review/types.ts';

/** A customer as a lead writes her: in one language, with a first post and what a good reply does. */
const short: WrittenScenario = {
  ...freshScenario('meter-shut'),
  title: { ms: 'Meter ditutup' },
  customer: { ...freshScenario('x').customer, name: 'Aminah', handle: '@aminah_bayu' },
  record: { amounts: ['RM 212.80'] },
  opening: { ms: '@LenteraTirta air rumah saya kena tutup pagi tadi! Anak kecil ada. Saya dah bayar hari Isnin.' },
  aims: ['own', 'time'],
};
const brand = { name: 'Lentera', handles: ['@LenteraTirta'], phones: [], emails: [], links: [], addresses: [] };
const pack: Pack = { id: 'p', version: '1.0.0', name: 'P', brand, practice: [short], privateChannels: { x: 'DM' } };
const now = Date.parse('2026-11-24T10:00:00+08:00');
const ready = readyScenario(short, brand, now);

describe('what a lead writes in one language', () => {
  test('is a scenario', () => expect(v.safeParse(scenarioSchema, short).issues).toBeUndefined());
  test('can be practised in that one, and is read in any', () => {
    expect(languagesOf(short)).toEqual(['ms']);
    expect(inLanguage(short.title, 'id')).toBe('Meter ditutup');
  });
  test('answers for the pack’s own brand, now, with what such customers usually say', () => {
    const [one] = practiceCustomers(pack, now);
    expect(one?.brand).toMatchObject({ name: 'Lentera', privateChannel: 'DM' });
    expect(Date.parse(one?.now ?? '')).toBe(now);
    expect(one?.lines.softer.ms).toEqual(usualLines.softer.ms);
  });
  test('her own answers stand before the usual ones, language by language', () => {
    const { lines } = readyScenario({ ...short, lines: { lost: { ms: ['Saya pindah.'] } } }, brand, now);
    expect([lines.lost.ms, lines.lost.en]).toEqual([['Saya pindah.'], usualLines.lost.en]);
  });
});

test.each(languages)('there are usual answers for every moment in %s', (language) => {
  for (const moment of moments) expect(usualLines[moment][language].length).toBeGreaterThan(1);
});

describe('what a good reply does', () => {
  const half =
    'Puan Aminah, maaf sangat air ditutup sedangkan bayaran hari Isnin dah masuk. Itu salah kami. DM kami ya.';
  const rest =
    'Terima kasih puan Aminah, maaf menunggu. Juruteknik kami sampai hari ini sebelum 1 petang untuk buka air.';
  test('must all have been done before she is won back', () => {
    const once = answer(startRound({ ...ready, customer: { ...ready.customer, mood: 77 } }, 'ms'), half, reviewDraft);
    expect(once).toMatchObject({ state: 'running', aimsMet: ['own'] });
    expect(once.mood).toBeLessThan(ready.customer.resolvedAt);
    const twice = answer(once, rest, reviewDraft);
    expect(twice).toMatchObject({ state: 'resolved', aimsMet: ['own', 'time'] });
  });
  test('where nothing is asked for, mood alone decides', () => {
    const calm = { ...ready, aims: [], customer: { ...ready.customer, mood: 77 } };
    expect(answer(startRound(calm, 'ms'), half, reviewDraft).state).toBe('resolved');
  });
});

describe('the form’s own words', () => {
  test.each(Object.entries(tempers))('%s is kept as a mood and read back', (temper, mood) => {
    expect(temperOf(mood)).toBe(temper);
  });
  test('of one language leave those of the others alone, and nothing typed is nothing said', () => {
    const both = withWords({ en: 'Hello' }, 'ms', 'Hai');
    expect(both).toEqual({ en: 'Hello', ms: 'Hai' });
    expect(withWords(both, 'en', '')).toEqual({ ms: 'Hai' });
    expect(orNone(withWords({ en: 'Hello' }, 'en', ''))).toBe(undefined);
  });
});
