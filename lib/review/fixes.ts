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
    'pelanggan polis policy meter member ahli order pesanan tempahan booking resi invoice invois tiket ticket pnr ref otp pin tac kode kod code password laluan sandi imei serial seri siri mac ip plat plate motor mobil kereta kenderaan vehicle ' +
    'tagihan tunggakan baki hutang utang deposit refund saldo balance bil bill encik pak bu ibu puan mr mrs ms nama name rider driver drivernya pemandu lahir kelahiran born dob'
  ).split(' '),
);
/** Whose or where a value is may stand between its name and itself: "nomor Kakak …", "rekening BCA …". */
const owners = new Set([
  ...'kakak kak kk anda kamu awak cik mas mbak abang bang tuan saudara customer'.split(' '),
  ...banks,
  ...wallets,
]);
const reasons = new Set(
  'karena karna krn kerana sebab sbb because since as soalnya gara gara2 lantaran akibat due so makanya jadi dan and , atas'.split(
    ' ',
  ),
);

const withCapital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether a sentence begins with this token. */
const opensSentence = ({ sentences }: Reading, at: number) => at === 0 || sentences[at] !== sentences[at - 1];

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
  const leads = first > opening + 1;
  if (!dropped || !leads) return [reworded];
  const start = tokens[first - 1]?.end ?? found.start;
  return [{ type: 'replace', start, end, text: '', label: text(language, 'why.fixDrop') }, reworded];
}

/** What a value becomes: words that say which one is meant, short ones where its name stands before it already. */
function fixForValue(reading: Reading, found: Decided, inDraft: Language, language: Language): Fix {
  const { tokens, sentences, draft } = reading;
  const words = safeWords[inDraft][found.kind];
  const from = tokenAt(tokens, found.start);
  const before = tokens[from - 1];
  const name = owners.has(before?.norm ?? '') ? from - 2 : from - 1;
  const named =
    before !== undefined &&
    sentences[name] === sentences[from] &&
    names.has(tokens[name]?.norm.replace(/nya$/, '') ?? '');
  if (named && words.behind === '')
    return { type: 'replace', start: before.end, end: found.end, text: '', label: text(language, 'why.fixDrop') };
  const wording = named ? words.behind : opensSentence(reading, from) ? withCapital(words.alone) : words.alone;
  const inLink = /[=/]$/.test(draft.slice(Math.max(0, found.start - 1), found.start));
  return {
    type: 'replace',
    start: found.start,
    end: found.end,
    text: inLink ? '' : wording,
    label: text(language, 'why.fixReword'),
  };
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
