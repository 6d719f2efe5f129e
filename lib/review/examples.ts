import { banks, wallets } from '../leaks/bank-names.ts';
import { compact, saidIn } from '../leaks/exemptions.ts';
import type { Candidate } from '../leaks/recogniser.ts';
import type { Reading } from './reading.ts';
import type { LeakKind } from './types.ts';

/** What announces an example. */
const announces =
  'e\\.g\\.?|eg|for example|examples?|such as|samples?|dummy|test card|(?:kartu|kad) (?:tes|ujian)|contoh(?:nya)?|misal(?:nya|kan)?|umpama(?:nya)?|looks? like|format';
/** What may stand between that and the value: what is shown, and not whose it is. */
const shown = [
  ...(
    'no nomor nombor number kartu kad card kredit debit credit rekening akaun account iban sort bsb va virtual upi ' +
    'nik ktp kk nric mykad ic npwp passport paspor pasport imei sn serial mac ip plat plate hp telefon telepon phone ' +
    'order pesanan resi tracking invoice kode kod code otp pin password sandi kata laluan ' +
    'tarikh tanggal tgl lahir date of birth cara penulisan pengisian the an? is like seperti ini berikut'
  ).split(' '),
  ...banks,
  ...wallets,
].join('|');
/** Right before what shows everybody how something is written: "contoh nomor kartu: ", "e.g. S1234567D or ". */
const example = new RegExp(
  `(?<!\\p{L})(?:${announces})(?:[ ,:]{1,2}(?:${shown})(?!\\p{L})){0,4}(?: [\\w.-]+(?: [\\w.-]+)? (?:or|atau))?[ ,:]*["'(\\u201c]?$`,
  'iu',
);
/** Right behind it: "3201… (contoh)", "01/01/1990, for example". */
const calledExample =
  /^["')\u201d]?,? ?(?:\((?:hanya |just an? )?(?:contoh|example|misal|sample|dummy)|\(?(?:for example|for instance|e\.g\.|as an example|(?:is|are) (?:just |only )?(?:an )?examples?|misalnya|contohnya|sebagai contoh|cuma contoh|hanya contoh)(?!\p{L}))/iu;
/** A name or a mailbox is an example of nothing. */
const showable: ReadonlySet<LeakKind> = new Set([
  'credential',
  'national-id',
  'payment-card',
  'bank-account',
  'account-number',
  'device-id',
  'date-of-birth',
  'order-reference',
  'vehicle-plate',
]);

/** Whether a value is shown as an example, and is not this customer's own. */
export function isExample({ draft, context }: Reading, { start, end, kind, value }: Candidate): boolean {
  if (!showable.has(kind)) return false;
  if (!example.test(draft.slice(Math.max(0, start - 60), start)) && !calledExample.test(draft.slice(end, end + 34)))
    return false;
  const small = compact(value);
  return ![compact(JSON.stringify(context.customer ?? {})), saidIn(context.thread).customer].some((own) =>
    own.includes(small),
  );
}
