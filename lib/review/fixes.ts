import { text } from '../languages/text.ts';
import { banks, wallets } from '../leaks/bank-names.ts';
import type { Decided } from './decide.ts';
import { type Reading, tokenAt } from './reading.ts';
import { safeWords } from './safe-words.ts';
import { type Fix, type Language, type LeakKind, statementKinds } from './types.ts';

const statements: ReadonlySet<LeakKind> = new Set(statementKinds);
/** Words that name the value behind them: "nomor …", "your card …". */
const names = new Set(
  (
    'nomor nomer nombor number no hp telp telepon telefon email emel e-mail alamat address nik ktp kk ic mykad nric paspor pasport passport npwp ssn kartu kad card rekening rek akaun account acct ' +
    'pelanggan polis policy meter member ahli order pesanan tempahan booking resi invoice invois tiket ticket pnr ref otp pin tac kode kod code password laluan sandi imei serial seri siri mac ip plat plate motor mobil kereta kenderaan vehicle car van lorry truck bike motorbike motorcycle scooter truk lori motosikal kendaraan ' +
    'aadhaar pan nino nin fin hkid tin cpf sss licence license lesen umur usia birth birthday birthdate ' +
    'tagihan tunggakan baki hutang utang deposit refund saldo balance bil bill encik pak bu ibu puan mr mrs ms nama name rider driver drivernya pemandu lahir kelahiran born dob'
  ).split(' '),
);
/** Whose or where a value is may stand between its name and itself: "nomor Kakak …", "rekening BCA …". */
const owners = new Set([
  ...'kakak kak kk anda kamu awak cik mas mbak abang bang tuan saudara beliau bapak customer singapura malaysia indonesia'.split(
    ' ',
  ),
  ...banks,
  ...wallets,
]);
const houses = new Set([...banks, ...wallets, 'bank']);
/** How many of them may stand there: "akaun Maybank cik …". */
const mostOwners = 3;
/** Says whose the account at a bank is, so that no "the" is wanted: "your CIMB …". */
const possessives = new Set('the your our my his her their'.split(' '));
/** The account at a bank that is named right before the number. */
const accountAt: Readonly<Record<Language, (bank: string, owned: boolean) => string>> = {
  en: (bank, owned) => `${owned ? '' : 'the '}${bank} account on file`,
  id: (bank) => `rekening ${bank} yang terdaftar`,
  ms: (bank) => `akaun ${bank} yang didaftarkan`,
};
/** What leads to the last digits of a card or an account, and falls away with them: "ending in", "yang berakhiran". */
const leadsToEnd =
  /[,\s]{1,4}(?:(?:that |which )?(?:ending|ends)(?: (?:in|with|on))?|(?:yang )?(?:berakhiran|berakhir(?: dengan)?|akhiran|hujung|ujung))\s{0,4}$/iu;
/** Behind a value, what its safe wording says as well: "your SSN 078-05-1120 on file". */
const saidBehind = /^\s+(on file|yang terdaftar|yang didaftarkan)(?!\p{L})/iu;
const reasons = new Set(
  'karena karna krn kerana sebab sbb because since as soalnya gara gara2 lantaran akibat due so makanya jadi dan and , atas'.split(
    ' ',
  ),
);

/** "Hi Nadia", "Maaf cik": tokens that call somebody and say nothing once the clause behind their comma is gone. */
const longestCall = 3;

const withCapital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether a sentence begins with this token. */
const opensSentence = ({ sentences }: Reading, at: number) => at <= 0 || sentences[at] !== sentences[at - 1];

/** What a statement becomes: a calm one to the end of its sentence, or nothing, where it is the reason behind another. */
function fixesForStatement(reading: Reading, found: Decided, inDraft: Language, language: Language): readonly Fix[] {
  const { tokens, sentences, bounds } = reading;
  const from = tokenAt(tokens, found.start);
  const to = tokenAt(tokens, Math.max(found.start, found.end - 1)) + 1;
  const { alone } = safeWords[inDraft][found.kind];
  let first = from;
  const sentence = sentences[from] ?? 0;
  const opening = bounds[sentence] ?? 0;
  let last = Math.max(to, bounds[sentence + 1] ?? to);
  while (last > to && /^[.!?…]$/.test(tokens[last - 1]?.norm ?? '')) last -= 1;
  let dropped = false;
  while (first > 0 && sentences[first - 1] === sentences[from] && reasons.has(tokens[first - 1]?.norm ?? '')) {
    first -= 1;
    dropped = true;
  }
  const end = tokens[last - 1]?.end ?? found.end;
  const wording = opensSentence(reading, from) ? withCapital(alone) : alone;
  const reworded: Fix = {
    type: 'replace',
    start: found.start,
    end,
    text: wording,
    label: text(language, 'why.fixReword'),
  };
  // a reason behind its sentence falls away with its joint; a sentence of its own becomes a calm one
  const leads = first > opening + 1 && !(tokens[first]?.norm === ',' && first - opening <= longestCall);
  if (!dropped || !leads) return [reworded];
  const start = tokens[first - 1]?.end ?? found.start;
  return [{ type: 'replace', start, end, text: '', label: text(language, 'why.fixDrop') }, reworded];
}

/** What a value becomes: it goes, and what names it stays: "nomor Kakak yang terdaftar", "the CIMB account on file". */
function fixForValue(reading: Reading, found: Decided, inDraft: Language, language: Language): Fix {
  const { tokens, sentences, draft } = reading;
  const words = safeWords[inDraft][found.kind];
  const from = tokenAt(tokens, found.start);
  const norm = (at: number) => (sentences[at] === sentences[from] ? (tokens[at]?.norm ?? '') : '');
  const capital = (at: number, wording: string) => (opensSentence(reading, at) ? withCapital(wording) : wording);
  const replace = (start: number, wording: string): Fix => {
    const said = saidBehind.exec(draft.slice(found.end))?.[1] ?? '';
    const once = said !== '' && wording.endsWith(said) ? wording.slice(0, -said.length).trimEnd() : wording;
    const left = once === '' && draft[start - 1] === ' ' ? start - 1 : start;
    const label = once === '' ? 'why.fixDrop' : 'why.fixReword';
    return { type: 'replace', start: left, end: found.end, text: once, label: text(language, label) };
  };

  if (/[=/]$/.test(draft.slice(Math.max(0, found.start - 1), found.start)))
    return { ...replace(found.start, ''), label: text(language, 'why.fixReword') };
  const tail = leadsToEnd.exec(draft.slice(Math.max(0, found.start - 40), found.start));
  if (tail !== null && words.behind !== '') {
    const start = Math.max(0, found.start - 40) + tail.index;
    if (start > 0 && sentences[tokenAt(tokens, start - 1)] === sentences[from])
      return replace(start, ` ${words.behind}`);
  }

  let name = from - 1;
  while (name > from - 1 - mostOwners && owners.has(norm(name))) name -= 1;
  if (names.has(norm(name).replace(/nya$/, ''))) {
    if (words.behind === '') return replace(tokens[from - 1]?.end ?? found.start, '');
    if (found.kind === 'date-of-birth' && inDraft === 'en' && norm(from - 1) === 'born')
      return replace(found.start, `on ${words.alone}`);
    return replace(found.start, words.behind);
  }
  let bank = from;
  while (houses.has(norm(bank - 1))) bank -= 1;
  if (found.kind === 'bank-account' && bank < from) {
    const start = tokens[bank]?.start ?? found.start;
    const called = draft.slice(start, tokens[from - 1]?.end);
    return replace(start, capital(bank, accountAt[inDraft](called, possessives.has(norm(bank - 1)))));
  }
  // an age is no date
  if (found.rule === 'age') return replace(found.start, words.behind);
  // "your Myvi WXY 4821", "Honda Kakak B 1234 XYZ"
  const isModel =
    !opensSentence(reading, from - 1) && /^X/.test(tokens[from - 1]?.shape ?? '') && norm(from - 1) !== '';
  if (found.kind === 'vehicle-plate' && (isModel || name < from - 1)) return replace(found.start, words.behind);
  return replace(found.start, capital(from, words.alone));
}

/** Repairs for one finding, the best first: a wording that leaves a whole sentence, and, where others can read, the private channel. `inDraft` is the draft's language. */
export function fixesFor(reading: Reading, found: Decided, inDraft: Language): readonly Fix[] {
  const { audience, interfaceLanguage: language = 'en' } = reading.context;
  const fixes = statements.has(found.kind)
    ? fixesForStatement(reading, found, inDraft, language)
    : [fixForValue(reading, found, inDraft, language)];
  if (audience === 'private') return fixes;
  return [...fixes, { type: 'move-to-private', label: text(language, 'why.fixPrivate') }];
}
