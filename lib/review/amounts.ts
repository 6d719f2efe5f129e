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
  /(?<![\w@])(?:(?:rp|idr|rm|myr|usd|us\$|s\$|a\$|nz\$|b\$|hk\$|sgd|aud|gbp|eur|inr|rs|php|bnd)\.? ?|[$£€₹¥] ?)-?\d{1,3}(?:(?: \d{3}(?!\d)){1,2}|(?:[.,]\d{3}){0,4}\d{0,9})(?:[.,]\d{1,2}(?!\d))?(?:[.,]-|,-)?(?: (?:and|dan) \d{1,2} ?(?:sen|cents?|pence|p)(?![\p{L}\p{N}])| ?(?:k|rb|rban|ribu|ribuan|jt|jutaan|juta|mio|m|mil|bn|miliar|milyar|lakh|million|ringgit|sen)(?![\p{L}\p{N}]))?/giu;
const scaled =
  /(?<![\w@.,/-])\d{1,3}(?:[.,]\d{1,3}){0,3} ?(?:rb|rban|ribu|ribuan|jt|jutaan|juta|ringgit|rupiah|dollars?|bucks|quid|pounds|euros?|sen|miliar|milyar|k)(?![\p{L}\p{N}])(?: rupiah| ringgit| dolar)?/giu;
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
); // prettier-ignore

/** The number meant by "1.250.000", "1,25", "RM354.20", "RM 1 140", "1,25jt"; NaN if none. */
export function amountIn(written: string): number {
  const lower = written.toLowerCase().replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  const digits = /\d[\d.,]*/.exec(lower)?.[0].replace(/[.,]+$/, '');
  if (digits === undefined) return Number.NaN;
  const word = /\d[\d.,-]* ?([a-z]+)/.exec(lower)?.[1] ?? '';
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
  const value = Number(plain) * factor;
  return Math.round(value * 100) / 100;
}

const ones: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nol: 0,
    kosong: 0,
    zero: 0,
    satu: 1,
    se: 1,
    one: 1,
    dua: 2,
    two: 2,
    tiga: 3,
    three: 3,
    empat: 4,
    four: 4,
    lima: 5,
    five: 5,
    enam: 6,
    six: 6,
    tujuh: 7,
    seven: 7,
    delapan: 8,
    lapan: 8,
    eight: 8,
    sembilan: 9,
    nine: 9,
    sepuluh: 10,
    ten: 10,
    sebelas: 11,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    seratus: 100,
    seribu: 1000,
    sejuta: 1e6,
    setengah: 0.5,
    seperempat: 0.25,
  }),
); // prettier-ignore
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    belas: -10,
    puluh: 10,
    ratus: 100,
    ratusan: 100,
    hundred: 100,
    ribu: 1e3,
    ribuan: 1e3,
    thousand: 1e3,
    grand: 1e3,
    juta: 1e6,
    jutaan: 1e6,
    million: 1e6,
    miliar: 1e9,
    milyar: 1e9,
  }),
); // prettier-ignore
/** Sums of one word: Hokkien numerals of Jakarta's markets, in thousands but for the last. */
const marketSums: ReadonlyMap<string, number> = new Map(
  Object.entries({
    seceng: 1,
    goceng: 5,
    ceban: 10,
    noban: 20,
    goban: 50,
    gocap: 50,
    cepek: 100,
    gopek: 500,
    cetiao: 1e3,
  }),
); // prettier-ignore
const currencyWords = new Set([
  'pound',
  'euro',
  'grand',
  'pence',
  'rupee',
  'rupees',
  'ringgit',
  'rupiah',
  'dollars',
  'dollar',
  'pounds',
  'dolar',
  'euros',
  'quid',
  'sen',
  'perak',
  'cents',
  'bucks',
]);

/** A word as a number, or undefined. */
export function numberWord(word: string): number | undefined {
  const scale = scales.get(word);
  return ones.get(word) ?? (scale === undefined ? undefined : Math.abs(scale));
}

/** The sum that number words tell ("tiga ratus lima puluh empat ringgit dua puluh sen"); NaN if they tell none. */
export function valueOfWords(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  let unit = 0;
  let seen = false;
  for (const word of words) {
    if (word === 'dan' || word === 'and' || word === '-') continue;
    const one = ones.get(word);
    const scale = scales.get(word);
    if (word === 'setengah' && seen) {
      // "satu setengah juta": the half belongs to the scale behind it
      unit += 0.5;
    } else if (one !== undefined) {
      seen = true;
      if (one >= 1000) {
        total += one;
      } else if (one >= 100) {
        group += one;
      } else unit += one;
    } else if (scale === -10) unit += 10;
    else if (scale === 10 || scale === 100) {
      group += (unit || 1) * scale;
      unit = 0;
    } else if (scale !== undefined) {
      total += (group + unit || 1) * scale;
      group = 0;
      unit = 0;
    } else if (word === 'sen' || word === 'cents') {
      total += (group + unit) / 100;
      group = 0;
      unit = 0;
    } else if (currencyWords.has(word)) {
      total += group + unit;
      group = 0;
      unit = 0;
    } else return Number.NaN;
  }
  const value = total + group + unit;
  return seen ? Math.round(value * 100) / 100 : Number.NaN;
}

export interface Word {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

const between = new Set(['and', 'dan', '-']);

/** Number words that stand together from `at` on. */
function runFrom(words: readonly Word[], at: number): readonly Word[] {
  let to = at + 1;
  let last = to;
  while (to < words.length) {
    const word = words[to]?.norm ?? '';
    const counts = ones.has(word) || scales.has(word) || currencyWords.has(word);
    if (!counts && !between.has(word)) break;
    to += 1;
    if (counts) last = to;
  }
  return words.slice(at, last);
}

/** What is counted where no sum is meant. */
const counted =
  /^(?:%|percent|per|persen|peratus|hari|bulan|minggu|tahun|jam|menit|minit|detik|saat|days?|weeks?|months?|years?|hours?|minutes?|mins?|seconds?|orang|people|customers|pelanggan|kali|times|x|km|o|am|pm)$/;

/** What number words tell: money beside a currency or from a thousand on; two or more that aren't single digits may be a sum. */
function formOfWords(run: readonly string[], next = ''): Amount['form'] | null {
  if (run.length < 2) return null;
  const isMoney = run.some(
    (word) => currencyWords.has(word) || Math.abs(ones.get(word) ?? scales.get(word) ?? 0) >= 1000,
  );
  if (isMoney) return 'money';
  const isLarge = run.some((word) => scales.has(word) || (ones.get(word) ?? 0) >= 20);
  return isLarge && !counted.test(next) ? 'bare' : null;
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
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined) continue;
    const known = marketSums.get(first.norm);
    if (known !== undefined && !isTaken(first.start, first.end))
      found.push({ start: first.start, end: first.end, value: known * 1e3, form: 'scaled' });
    if (!ones.has(first.norm)) continue;
    const run = runFrom(words, at);
    const last = run[run.length - 1];
    const form = formOfWords(
      run.map((word) => word.norm),
      words[at + run.length]?.norm,
    );
    at += run.length - 1;
    if (form === null || last === undefined) continue;
    const value = valueOfWords(run.map((word) => word.norm));
    if (Number.isFinite(value) && !isTaken(first.start, last.end))
      found.push({ start: first.start, end: last.end, value, form });
  }
  return found.sort((a, b) => a.start - b.start);
}
