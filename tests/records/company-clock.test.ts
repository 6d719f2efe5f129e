import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { companyZone } from '../../lib/records/company-clock.ts';
import { addCustomer } from '../../lib/records/customers.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { addNote, recordSent } from '../../lib/records/record.ts';
import { workingTimeOf } from '../../lib/records/working-time.ts';
import { freshDb, newId } from './fresh.ts';

/** The company's clock: one by which promises are read and shown. */

const hoursIn = (tz: string) => workingTimeOf({ hours: { days: 'Mon-Sun', open: '08:00', close: '22:00', tz } });

test.each([
  ['the guidelines tell hours', 'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Jakarta'],
  ['the guidelines tell none', null, 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Makassar'],
  ['nobody has chosen one', null, undefined, 'Asia/Jayapura', 'Asia/Jayapura'],
  ['what was chosen is no clock', null, 'Mars/Olympus', 'Asia/Jayapura', 'Asia/Jayapura'],
  ['what was chosen is no text', null, 7, 'Asia/Jayapura', 'Asia/Jayapura'],
  ['nothing tells it', null, undefined, undefined, 'Asia/Kuala_Lumpur'],
] as const)('where %s', (_, tz, chosen, own, zone) => {
  expect(companyZone(chosen, tz === null ? null : hoursIn(tz), own)).toBe(zone);
});

describe('a promise is read by it', () => {
  let db: RecordsDb;
  beforeEach(async () => {
    db = await freshDb();
  });
  // 23:10 on Sunday in Jakarta, ten past midnight on Monday in Kuala Lumpur, ten past one in Jayapura.
  const late = Date.parse('2026-11-22T16:10:00Z');

  test.each([
    ['Asia/Jakarta', '2026-11-23T03:00:00.000Z'],
    ['Asia/Kuala_Lumpur', '2026-11-24T02:00:00.000Z'],
    ['Asia/Jayapura', '2026-11-24T01:00:00.000Z'],
  ])('late in the evening, "besok jam 10" by the hours of %s', async (tz, due) => {
    const sent = {
      site: 'x',
      channel: 'x',
      handle: '@sariw',
      name: 'Sari W.',
      text: 'Kami kabari besok jam 10.',
    } as const;
    const made = await recordSent(db, sent, late, newId, { workingTime: hoursIn(tz), ownZone: 'UTC' });
    expect(made?.promises[0]?.due).toBe(due);
    const { id: customerId } = await addCustomer(db, { displayName: 'Dinda', identities: [] }, late, newId);
    const note = { customerId, channel: 'telephone', text: 'Kami telepon lagi besok jam 10.' } as const;
    const noted = await addNote(db, note, late, newId, { workingTime: hoursIn(tz), ownZone: 'UTC' });
    expect(noted?.promises[0]?.due).toBe(due);
  });
});
