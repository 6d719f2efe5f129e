// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { text } from '../../lib/languages/text.ts';
import { makeDemo } from '../../lib/records/demo/index.ts';
import { exportCustomer } from '../../lib/records/export.ts';
import { importRecords } from '../../lib/records/import.ts';
import { readableExport } from '../../lib/records/readable.ts';
import { languages } from '../../lib/review/types.ts';
import { freshDb, now } from './fresh.ts';

const words = (language: 'en' | 'id' | 'ms') =>
  ({
    language,
    zone: 'Asia/Kuala_Lumpur',
    now,
    say: (key, params) => text(language, key, params),
  }) satisfies Parameters<typeof readableExport>[1];
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test.each(languages)('everything that is kept of a person can be read, in %s', async (language) => {
  const db = await freshDb();
  await importRecords(db, makeDemo(now));
  const archive = await exportCustomer(db, 'demo-nadia-rahman');
  if (!archive) throw new Error('nobody');
  const said = page(readableExport(archive, words(language))).body.textContent ?? '';
  for (const { text: words } of archive.interactions ?? []) expect(said).toContain(words.split('\n')[0]);
  for (const { value } of archive.facts ?? []) expect(said).toContain(value);
  for (const { what } of archive.promises ?? []) expect(said).toContain(what);
  for (const { shown, value } of archive.identities ?? []) expect(said).toContain(shown ?? value);
  // No text is missing: an unknown key would be shown as itself.
  expect(said).not.toMatch(/\b(?:takeOut|panel|desk)\.[a-z]/);
});

test('what a stranger wrote stays text', () => {
  const at = '2026-11-01T10:00:00.000Z';
  const nasty = '<img src=x onerror="alert(1)"><script>alert(2)</script>&"\'\u202e';
  const html = readableExport(
    {
      format: 'tenang-records',
      version: 1,
      customers: [{ id: 'c', displayName: nasty, createdAt: at }],
      identities: [{ id: 'i', customerId: 'c', type: 'x', value: 'x', shown: nasty }],
      interactions: [{ id: 'r', customerId: 'c', channel: 'x', direction: 'in', at, text: nasty, agent: nasty }],
      parked: [{ type: 'x', at, text: nasty }],
      askings: [{ id: 'a', kind: 'phones', at, by: nasty }],
      merges: [{ at, name: nasty }],
    },
    words('en'),
  );
  const shown = page(html);
  expect(shown.querySelectorAll('script, img, a, iframe')).toHaveLength(0);
  expect(shown.body.textContent).toContain('<script>alert(2)</script>');
  expect(shown.title).not.toContain('<bdi>');
});
