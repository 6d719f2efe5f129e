import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { deadlines, dueAt, hoursLeft, nextHours } from '../../lib/incident/deadlines.ts';
import { type Incident, isOpen, kindsOf, withStep } from '../../lib/incident/incident.ts';
import { incidentsOf, putIncident, removeIncident, settleStep } from '../../lib/records/incidents.ts';
import { freshDb, now } from '../records/fresh.ts';

const incident: Incident = {
  id: 'i1',
  learnedAt: '2026-11-22T09:00:00.000Z',
  site: 'x',
  audience: 'public',
  kinds: ['amount-owed', 'payment-history'],
  agent: 'Aida',
  done: {},
};

describe('the clocks of the law', () => {
  const learned = Date.parse(incident.learnedAt);
  test.each([
    ['id-both', '2026-11-25T09:00:00.000Z'],
    ['my-commissioner', '2026-11-25T09:00:00.000Z'],
    ['my-person', '2026-12-02T09:00:00.000Z'],
  ])('%s is over at %s', (id, due) => {
    const deadline = deadlines.find((each) => each.id === id);
    expect(deadline && new Date(dueAt(deadline, incident)).toISOString()).toBe(due);
    expect(deadline?.source).toMatch(/27\/2022|12B/);
    expect(deadline?.title).toMatch(/Nomor 27 Tahun 2022|section 12B.*Circular .* No\. 2\/2025/);
  });

  test.each([
    [0, 72],
    [71.5, 0],
    [72.1, -1],
  ])('%d hours later %d whole hours are left', (later, left) => {
    const [first] = deadlines;
    expect(first && hoursLeft(first, incident, learned + later * 3_600_000)).toBe(left);
  });
});

describe('notices that were given', () => {
  const learned = Date.parse(incident.learnedAt);
  const told = (tick: Parameters<typeof withStep>[1], hours: number, one = incident) =>
    withStep(one, tick, true, learned + hours * 3_600_000);
  const person = deadlines.find(({ id }) => id === 'my-person');

  test('the seven days run from the notice to the Commissioner, not from its last moment', () => {
    expect(person && hoursLeft(person, incident, learned)).toBe(240);
    expect(person && hoursLeft(person, told('my-commissioner', 10), learned)).toBe(178);
  });

  test('the clock that runs out first is told, without those that stand still', () => {
    expect(nextHours(incident, learned)).toBe(72);
    const both = told('id-both', 1, told('my-commissioner', 1));
    expect(nextHours(both, learned)).toBe(169);
    expect(nextHours(told('my-person', 2, both), learned)).toBeNull();
    expect(nextHours(incident, learned + 80 * 3_600_000)).toBe(160);
  });
});

describe('an incident', () => {
  test('has the kinds of what was found, each once, and nothing that was only noted', () => {
    const of = (kind: 'phone' | 'amount-owed' | 'blaming', severity = 'stop') => ({ kind, severity });
    expect(kindsOf([of('amount-owed'), of('phone', 'note'), of('blaming'), of('amount-owed', 'warn')])).toEqual([
      'amount-owed',
    ]);
  });

  test('is open until each step is done, and a step can be taken back', () => {
    const all = (['deleted', 'apologised', 'leadTold'] as const).reduce(
      (one, step) => withStep(one, step, true, now),
      incident,
    );
    expect(isOpen(incident)).toBe(true);
    expect(isOpen(all)).toBe(false);
    expect(isOpen(withStep(all, 'apologised', false, now))).toBe(true);
    // The first time counts.
    expect(withStep(all, 'deleted', true, now + 5).done.deleted).toBe(all.done.deleted);
  });

  test('is kept without what else it may carry, found again newest first, and goes whole', async () => {
    const db = await freshDb();
    const loose = { ...incident, text: 'she owes RM354.20', link: 'https://x.com/nadia/status/1' };
    await putIncident(db, loose);
    await putIncident(db, { ...incident, id: 'i2', learnedAt: '2026-11-23T09:00:00.000Z' });
    expect((await incidentsOf(db)).map(({ id }) => id)).toEqual(['i2', 'i1']);
    expect(JSON.stringify(await db.settings.toArray())).not.toMatch(/354|nadia/);
    expect((await settleStep(db, 'i1', 'deleted', true, now))?.done.deleted).toBe(new Date(now).toISOString());
    expect(await settleStep(db, 'gone', 'deleted', true, now)).toBeNull();
    await removeIncident(db, 'i1');
    expect((await incidentsOf(db)).map(({ id }) => id)).toEqual(['i2']);
  });

  test('that somebody has damaged is left out and harms no other', async () => {
    const db = await freshDb();
    await putIncident(db, incident);
    await db.settings.put({ key: 'incident x', value: '{"id":' });
    await db.settings.put({ key: 'incident y', value: '{"id":"y"}' });
    expect((await incidentsOf(db)).map(({ id }) => id)).toEqual(['i1']);
  });
});
