import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';

/** No further back, and no further on, is anything asked about a place. */
const near = 140;
/** What befalls a whole area, or is done to it. */
const befalls =
  /(?<!\p{L})(?:outages?|disruptions?|interruptions?|blackouts?|power cuts?|affected|affecting|maintenance|roadworks|works|closed|closures?|gangguan|pemadaman|padam|terputus|terjejas|terdampak|terkesan|melibatkan|meliputi|ditutup|penutupan|penyelenggaraan|pemeliharaan|perbaikan|kerja paip|banjir|flood(?:s|ed|ing)?)(?!\p{L})/iu;
/** Then it is somebody's home after all. */
const somebodys =
  /(?<!\p{L})(?:your|his|her|their|you|kakak|kak|anda|kamu|awak|encik|puan|cik|bapak|pak|ibu|bu|mas|mbak|beliau|rumah|alamat|address|pelanggan|customer|meter|account|akaun|akun|unit|no\.?|nomor|nombor)(?!\p{L})/iu;
/** A number behind one of these counts parts of a town and no houses. */
const parts = new Set(
  'seksyen section rt rw ss usj pjs fasa phase zon zona zone presint precinct sektor sector km lebuhraya tol exit sungai'.split(
    ' ',
  ),
);
/** Several places are told in a row. */
const several = /(?:,|&|\/|(?<!\p{L})(?:and|dan|serta|hingga|sampai|to|sehingga)(?!\p{L}))/iu;

/** Where a sentence ends; "Jl. Melati" ends none. */
const ends = /[!?\n]|(?<!(?<!\p{L})(?:jl|jln|jalan|kg|gg|tmn|no|lrg|st|rd|ave|dr))\. (?=\p{Lu})/iu;

/** "Gangguan melibatkan Taman Angsana, Seksyen 4 & 5": whether places without a house number are named, several of them, as where something befell everybody. */
export function isOutageArea({ draft, tokens }: Reading, { kind, start, end, from, to }: Place): boolean {
  if (kind !== 'postal-address') return false;
  for (let at = from; at < to; at += 1)
    if (/\d/.test(tokens[at]?.norm ?? '') && !parts.has(tokens[at - 1]?.norm ?? '') && tokens[at - 1]?.norm !== '&')
      return false;
  const upTo =
    draft
      .slice(Math.max(0, start - near), start)
      .split(ends)
      .at(-1) ?? '';
  const further = draft.slice(end, end + near).split(ends)[0] ?? '';
  if (!befalls.test(upTo) && !befalls.test(further)) return false;
  const place = draft.slice(start, end);
  return (
    !somebodys.test(upTo) &&
    !somebodys.test(further) &&
    several.test(`${upTo.slice(-20)}${place}${further.slice(0, 40)}`)
  );
}
