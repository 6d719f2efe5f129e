import { describe, expect, test } from 'vitest';
import type { Pack } from '../../lib/packs/pack.ts';
import { type Distrust, distrust } from '../../lib/packs/pins.ts';
import type { Signed } from '../../lib/packs/signature.ts';

const brand = { name: 'S', handles: [], phones: [], emails: [], links: [], addresses: [] };
const pack = (version: string): Pack => ({ id: 'p', version, name: 'P', brand });
const by = (key: string): Signed => ({ state: 'signed', key });
const unsigned: Signed = { state: 'unsigned' };
const tampered: Signed = { state: 'tampered' };
const pinned = { pack: pack('1.1.0'), key: 'lead' };
const unpinned = { pack: pack('1.1.0'), key: null };
const nobody = { pack: null, key: null };

describe('a file that is opened on a desk', () => {
  test.each<[string, string, Signed, typeof pinned | typeof unpinned | typeof nobody, Distrust | null]>([
    ['newer, signed by the same hand', '1.2.0', by('lead'), pinned, null],
    ['newer, signed by another', '1.2.0', by('stranger'), pinned, 'other-key'],
    ['newer, no longer signed', '1.2.0', unsigned, pinned, 'unsigned'],
    ['older, signed', '1.0.0', by('lead'), pinned, 'older'],
    ['the same version, other content', '1.1.0', by('lead'), pinned, 'same-version'],
    ['changed after signing', '1.2.0', tampered, unpinned, 'tampered'],
    ['the first of its id', '1.0.0', by('lead'), nobody, null],
    ['the first of its id, unsigned', '1.0.0', unsigned, nobody, null],
    ['unsigned as before, and older: the lead goes back', '1.0.0', unsigned, unpinned, null],
    ['signed for the first time', '1.2.0', by('lead'), unpinned, null],
  ])('%s', (_name, version, signed, known, wanted) => {
    expect(distrust(pack(version), signed, known, true, false)).toBe(wanted);
  });
});

test('where a signature is a must, the first unsigned one is refused too', () => {
  expect(distrust(pack('1.0.0'), unsigned, nobody, false, true)).toBe('unsigned');
});
