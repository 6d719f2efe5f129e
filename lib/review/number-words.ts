/** A word of a text, small, and where in the text it stands. */
export interface Word {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/** A sum told in words. Offsets as of the words; value and form as of an `Amount`. */
export interface WordSum {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly form: 'money' | 'scaled' | 'bare';
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
);
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
);
/** Sums of one word, in thousands: Hokkien numerals of Jakarta's markets. */
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
);
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
function formOf(run: readonly string[], next = ''): WordSum['form'] | null {
  if (run.length < 2) return null;
  const isMoney = run.some(
    (word) => currencyWords.has(word) || Math.abs(ones.get(word) ?? scales.get(word) ?? 0) >= 1000,
  );
  if (isMoney) return 'money';
  const isLarge = run.some((word) => scales.has(word) || (ones.get(word) ?? 0) >= 20);
  return isLarge && !counted.test(next) ? 'bare' : null;
}

/** The sums that `words` tell, in order, without overlap. Linear. */
export function sumsInWords(words: readonly Word[]): readonly WordSum[] {
  const found: WordSum[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined) break;
    const { norm, start } = first;
    const known = marketSums.get(norm);
    if (known !== undefined) found.push({ start, end: first.end, value: known * 1e3, form: 'scaled' });
    if (!ones.has(norm)) continue;
    const run = runFrom(words, at);
    const norms = run.map((word) => word.norm);
    const form = formOf(norms, words[at + run.length]?.norm);
    const value = valueOfWords(norms);
    at += run.length - 1;
    if (form !== null && Number.isFinite(value)) found.push({ start, end: run.at(-1)?.end ?? first.end, value, form });
  }
  return found;
}
