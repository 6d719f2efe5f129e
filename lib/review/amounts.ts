import { sumsInWords, type Word } from './number-words.ts';

/** A sum of money (or of units that a customer holds) as it stands in a text. Offsets in that text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** In the currency's main unit; units (kWh, GB, points) as written. */
  readonly value: number;
  /** 'money', a number with a thousands word ("350rb"), a unit of stock, or a bare number that may be a sum ("52.300", "four hundred and ninety"). */
  readonly form: 'money' | 'scaled' | 'units' | 'bare';
}

const money =
  /(?<![\w@])(?:(?:rp|idr|rm|myr|usd|us\$|s\$|a\$|nz\$|b\$|hk\$|sgd|aud|gbp|eur|inr|rs|php|bnd)\.? ?|[$£€₹¥] ?)-?\d{1,3}(?:(?: \d{3}(?!\d)){1,2}|(?:[.,]\d{3}){0,4}\d{0,9})(?:[.,]\d{1,2}(?!\d))?(?:[.,]-|,-)?(?: (?:and|dan) \d{1,2} ?(?:sen|cents?|pence|p)(?![\p{L}\p{N}])| ?(?:k|rb|rban|ribu|ribuan|jt|jutaan|juta|mio|m|mil|bn|miliar|milyar|lakh|million|ringgit|sen)(?![\p{L}\p{N}])(?:(?<=jt|juta) ?\d{1,3} ?(?:rb|ribu)(?![\p{L}\p{N}]))?)?/giu;
const scaled =
  /(?<![\w@.,/-])\d{1,3}(?:[.,]\d{1,3}){0,3} ?(?:rb|rban|ribu|ribuan|jt|jutaan|juta|ringgit|rupiah|dollars?|bucks|quid|pounds|euros?|sen|miliar|milyar|k)(?![\p{L}\p{N}])(?:(?<=jt|juta) ?\d{1,3} ?(?:rb|ribu)(?![\p{L}\p{N}]))?(?: rupiah| ringgit| dolar)?/giu;
const units =
  /(?<![\w@.,/-])\d{1,3}(?:[.,]\d{1,3}){0,3} ?(?:kwh|gb|mb|poin|mata|points?|miles|sesi(?: pt)?|sessions?|credits?|kredit|koin|coins?|unit|stempel|stamps?|liter|m3|jam|minutes?|menit|minit)(?![\p{L}\p{N}])/giu;
const bare =
  /(?<![\w@.,/:-])\d{1,3}(?:(?:\.\d{3}){1,4}(?:,\d{2})?|(?:,\d{3}){1,4}(?:\.\d{2})?|\.\d{2})(?![\w@/:%]|-(?!nya)|[.,]\d)/gu;

const times: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    rb: 1e3,
    rban: 1e3,
    ribu: 1e3,
    ribuan: 1e3,
    jt: 1e6,
    jutaan: 1e6,
    juta: 1e6,
    mio: 1e6,
    m: 1e6,
    mil: 1e6,
    million: 1e6,
    lakh: 1e5,
    bn: 1e9,
    miliar: 1e9,
    milyar: 1e9,
    sen: 0.01,
  }),
);

/** What is added behind a sum: "and 50 sen", "2 juta 300 ribu". */
const added = /(?:(?:and|dan) (\d{1,2}) ?(?:sen|cents?|pence|p)|(?:jt|juta) ?(\d{1,3}) ?(?:rb|ribu))(?![a-z\d])/;

/** The number meant by "1.250.000", "1,25", "RM354.20", "RM 1 140", "1,25jt", "RM 240 and 50 sen", "2jt 300rb"; NaN if none. */
export function amountIn(written: string): number {
  const lower = written.toLowerCase().replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  const digits = /\d[\d.,]*/.exec(lower)?.[0].replace(/[.,]{1,9}$/, '');
  if (digits === undefined) return Number.NaN;
  const word = /\d[.,-]{0,3} ?([a-z]+)/.exec(lower)?.[1] ?? '';
  const factor = times.get(word) ?? 1;
  const lastDot = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  const last = Math.max(lastDot, lastComma);
  let plain = digits;
  if (last >= 0) {
    const behind = digits.length - last - 1;
    const decimals = behind !== 3 || (factor > 1 && !/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) && behind < 3);
    plain =
      decimals && behind < 3
        ? `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`
        : digits.replace(/[.,]/g, '');
  }
  const [, hundredths = 0, thousands = 0] = added.exec(lower) ?? [];
  const value = Number(plain) * factor + Number(hundredths) / 100 + Number(thousands) * 1000;
  return Math.round(value * 100) / 100;
}

/** All sums in `text` (folded), in order, without overlap. `words` gives the tokens with offsets in the same text. Linear. */
export function findAmounts(text: string, words: readonly Word[]): readonly Amount[] {
  const found: Amount[] = [];
  const taken = new Uint8Array(text.length);
  const isTaken = (start: number, end: number) => taken[start] === 1 || taken[end - 1] === 1;
  const add = (pattern: RegExp, form: Amount['form']) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isTaken(start, end)) continue;
      const value = amountIn(match[0]);
      if (!Number.isFinite(value)) continue;
      found.push({ start, end, value, form });
      taken.fill(1, start, end);
    }
  };
  if (/\d/.test(text)) {
    add(money, 'money');
    add(scaled, 'scaled');
    add(units, 'units');
    add(bare, 'bare');
  }
  for (const sum of sumsInWords(words)) if (!isTaken(sum.start, sum.end)) found.push(sum);
  return found.sort((a, b) => a.start - b.start);
}
