import type { Reading } from '../review/reading.ts';
import { type Candidate, defineFinder } from './recogniser.ts';

/** Words that begin an address. */
const openers = new Set(
  'jl jln jalan gg gang lorong lrg lr persiaran lebuh lingkungan dusun dukuh perum perumahan komplek kompleks komp cluster blok block blk unit flat apt apartment apartemen apartmen pangsapuri kondominium kondo rumah taman tmn kampung kg kp desa no nomor lot tower townhouse ruko rusun rusunawa griya kost kos ppr rt residensi residence villa lt lantai level tingkat number house bumi'.split(
    ' ',
  ),
);
/** Openers that say little by themselves. */
const weak = new Set(
  'no nomor unit rumah desa taman lot flat number house blok block tower level lantai lt tingkat villa kos kost rt komp bumi residence kp'.split(
    ' ',
  ),
);
/** Words behind a number that make it a street. */
const streets = new Set(
  'street st road rd lane ln avenue ave drive dr close crescent court ct gardens grove terrace way place pl square hill boulevard blvd quay row walk mews parade trail pike highway rise view vale green park circle cres tce pde hwy'.split(
    ' ',
  ),
);
const inside = new Set(
  'rt rw no kel kec kelurahan kecamatan desa kav km lantai lt blok block blk unit nomor jl jln jalan gg gang lorong seksyen section fasa phase dalam raya apt flat level tower barat timur utara selatan baru lama seri bandar mukim floor tingkat kota # dusun cluster taman kg kampung perum residensi pangsapuri apartmen ppr desa lot depan'.split(
    ' ',
  ),
);

function isPart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  return /^X/.test(token.shape) || /d/.test(token.shape) || inside.has(token.norm);
}

/** Streets, houses, blocks, RT/RW of persons. What the brand publishes, and areas without a house, fall out later or stay weak. */
export default defineFinder({
  name: 'postal-address',
  kind: 'postal-address',
  find: (reading) => {
    const found: Candidate[] = [];
    const { tokens, draft } = reading;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const word = token.norm;
      const number = /^\d{1,4}[a-z]?$/.test(word) || /^\d{1,4}[a-z]?$/i.test(token.text);
      const unitForm =
        /^(?:[a-z]{1,2}\d{0,2}|\d{1,2}[a-z]?)$/.test(word) &&
        tokens[at + 1]?.norm === '-' &&
        /^\d{1,4}[a-z]?$/.test(tokens[at + 2]?.norm ?? '');
      const hash = word === '#' && /^\d{2}$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm === '-';
      const opens = openers.has(word) && !(word === 'rt' && tokens[at - 1]?.norm === '.');
      if (!opens && !number && !unitForm && !hash) continue;
      if (tokens[at - 1]?.norm === '-' && tokens[at - 1]?.start === tokens[at - 2]?.end) continue;
      let to = at;
      let last = at;
      let digits = 0;
      let names = 0;
      let openersSeen = 0;
      let street = false;
      while (to < tokens.length && to - at < 24) {
        const one = tokens[to];
        if (one === undefined) break;
        const mark = /^[.,/#()-]$/.test(one.norm);
        if (mark) {
          const next = tokens[to + 1];
          if (!isPart(reading, to + 1) && !/^[#(]$/.test(next?.norm ?? '')) break;
          if (
            one.norm === '.' &&
            next !== undefined &&
            next.start > one.end &&
            !openers.has(tokens[to - 1]?.norm ?? '') &&
            !inside.has(tokens[to - 1]?.norm ?? '') &&
            (tokens[to - 1]?.text.length ?? 0) > 2
          )
            break;
          to += 1;
          continue;
        }
        if (!isPart(reading, to) && !(to === at) && !openers.has(one.norm)) {
          if (streets.has(one.norm) && digits > 0) street = true;
          else break;
        }
        const gap = draft.slice(tokens[to - 1]?.end ?? one.start, one.start);
        if (to > at && /\n/.test(gap) && !openers.has(one.norm)) break;
        if (/d/.test(one.shape)) digits += 1;
        else if (/^X/.test(one.shape) && !openers.has(one.norm) && !inside.has(one.norm)) names += 1;
        if (openers.has(one.norm)) openersSeen += weak.has(one.norm) ? 0.5 : 1;
        if (streets.has(one.norm)) street = true;
        to += 1;
        last = to;
      }
      if (last <= at) continue;
      const value = draft.slice(token.start, tokens[last - 1]?.end ?? token.end);
      let strength = 0;
      if (number && !opens && !unitForm) {
        if (street && names >= 1) strength = 0.7;
        else if (openersSeen >= 1 && names >= 1) strength = 0.6;
      } else if (unitForm || hash) {
        strength = hash ? 0.75 : openersSeen > 0 ? 0.7 : /^[A-Za-z]/.test(value) ? 0.4 : 0.12;
      } else if (/\brt\b.{0,4}\d/i.test(value)) strength = 0.85;
      else if (weak.has(word))
        strength = digits > 0 && openersSeen >= 1 ? 0.65 : digits > 0 ? (/^no/.test(word) ? 0.06 : 0.35) : 0.05;
      else strength = digits > 0 ? 0.75 : names > 0 ? 0.2 : 0.05;
      if (strength <= 0.05) continue;
      found.push({
        start: token.start,
        end: tokens[last - 1]?.end ?? token.end,
        kind: 'postal-address',
        rule: 'postal-address',
        strength,
      });
      at = last - 1;
    }
    return found;
  },
  why: 'postal-address',
  flags: [
    'Kurir jalan ke [[postal-address:Jl. Cempaka Baru IV No. 19]] sekarang.',
    'Hantar ke [[postal-address:22, Jalan Kenanga 2, Taman Indah]] esok.',
    'We left it in the porch of [[postal-address:41 Cromarty Gardens]].',
  ],
  passes: ['Gangguan di Cilandak dan sekitarnya.', 'Buka jam 8 sampai 5.', 'Kantor pusat di Bandung.'],
});
