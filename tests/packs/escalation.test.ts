import { describe, expect, test } from 'vitest';
import { whomToCallIn } from '../../lib/packs/escalation.ts';

const escalation = [
  { when: 'A journalist or an authority asks · wartawan atau instansi bertanya', to: 'Communications', withinHours: 2 },
  { when: 'A child or a patient is cut off · anak atau pasien terputus', to: 'The lead on duty', withinHours: 1 },
  { when: 'Somebody threatens to harm · ada yang mengancam', to: 'Security' },
];
const first = (...said: string[]) => whomToCallIn({ escalation }, said)[0];

describe('whom to call in', () => {
  test.each([
    ['My child is ill and the line is dead since noon', 'The lead on duty'],
    ['Anak saya sakit, nomor mati dari siang', 'The lead on duty'],
    ['Saya wartawan, mau tanya soal pemadaman', 'Communications'],
    ['Kalau tidak dijawab saya mengancam akan datang', 'Security'],
  ])('%s', (said, to) => expect(first(said)?.to).toBe(to));

  test('says which of her words speak for it', () => {
    expect(first('My child is ill')?.because).toEqual(['child']);
  });
  test('all are named, in the order in which the lead wrote them, where nothing speaks for one', () => {
    expect(whomToCallIn({ escalation }, ['Hello?']).map(({ to }) => to)).toEqual(escalation.map(({ to }) => to));
  });
  test('how soon goes along', () => {
    expect(whomToCallIn({ escalation }, []).map(({ withinHours }) => withinHours)).toEqual([2, 1, undefined]);
  });
  test.each([[null], [{}]])('nobody without guidelines, or where they name none', (pack) => {
    expect(whomToCallIn(pack, ['My child is ill'])).toEqual([]);
  });
});
