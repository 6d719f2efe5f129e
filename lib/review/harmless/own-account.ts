import { banks } from '../../leaks/bank-names.ts';
import { compact, saidIn } from '../../leaks/exemptions.ts';
import { wordsOf } from '../../leaks/name-words.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { LeakKind } from '../types.ts';
import { sentenceUpTo } from './sentence.ts';

/** What the number of an account may be taken for. */
const kinds: ReadonlySet<LeakKind> = new Set(['bank-account', 'account-number', 'order-reference', 'phone']);

/** No further on is anything asked about an account. */
const reach = 60;

/** Whose an account is if a house, a club or a cause holds it: with a capital in front, or behind the name. */
const house =
  '(?:PT|CV|Yayasan|LAZ|LAZIS|BAZNAS|Syarikat|Koperasi|Persatuan|Pertubuhan|Kelab|Tabung|Masjid|Surau|Panitia|Komite|Universitas|Universiti|Sekolah|S(?:D|MP|MA|MK|K)|(?:\\p{Lu}[\\p{L}&]{1,20} ){1,3}(?:Ltd|Limited|Sdn|Bhd|PLC|Pty|Inc|Foundation|Trust|School|Club|Society|Charity))(?!\\p{L})';
const holdsBehind = new RegExp(
  `^[^.!?\\p{L}]{0,3}(?:a\\.?/?n\\.?|atas nama|under|milik|in the name of)?[ :.(]{0,3}${house}`,
  'u',
);
const holdsBefore = new RegExp(`(?<!\\p{L})${house}[^.!?]{0,30}[,:(] ?[^.!?,]{0,24}$`, 'u');
/** "Our account", "rekening resmi", "pay us at". */
const ours =
  /(?<!\p{L})(?:our (?:\p{L}+ ){0,2}(?:account|a\/c|iban|sort code|bsb|upi|vpa|paynow)|official account|(?:rekening|norek|akaun)(?: \p{L}+)?(?: kami|(?: yang)? resmi| rasmi)|(?:rekening|akaun) (?:resmi|rasmi|yayasan|kelab|sekolah|masjid)|our bank|payment details|pay us (?:at|on|via))(?!\p{L})(?:(?! (?:ke|to|into|dari|from|balik|kembali|you|your|team) )[^.!?]){0,40}[.!?]?[^.!?]{0,2}$/u;
/** What is given to a cause or to a club, and never to a person. */
const cause =
  /(?<!\p{L})(?:donasi|berdonasi|donate|donations?|derma|sumbangan|menyumbang|infa[qk]|zakat|sedekah|wakaf|qurban|iuran|yuran|charity|fundraiser)(?!\p{L})/u;
/** Money that a house sends out, and an account of which somebody is told that something is wrong. */
const sentOut =
  /(?<!\p{L})(?:refunds?|refunded|retur|kembalikan|dikembalikan|kembali|balik|dibalikin|dipulangkan|pulangkan|cair|dicairkan|payout|credited|dikreditkan|returned|bounced|gagal|failed|ditolak|tersangkut|didebet|debited|dari|daripada|from)(?!\p{L})/u;
/** Right before a number that is the reader's, or somebody's who is spoken of. */
const persons =
  /(?<!\p{L})(?:your|his|her|kakak|kak|anda|kamu|mu|awak|puan|encik|bapak|ibu|beliau)(?: (?!name)[\p{L}.]{1,12}){0,2}[ :.]{1,3}$/u;

/** The bank of a number, behind it. */
const itsBank = new RegExp(`^[ (,]{0,3}(?:bank )?(?:${banks.join('|')})\\)?(?!\\p{L})`, 'u');
/** In whose name an account is said to be: up to four words. */
const inName =
  /^[^.!?\p{L}]{0,3}(?:a\.?\/?n\.?|atas nama|milik|under|in the name of)[ :.]{1,2}((?:[\p{L}&]{1,20} ?){1,4})/u;

/** Whether what follows an account, in small letters, says that the brand holds it, by its whole name or by a long word of it. */
function isBrands(further: string, name: string): boolean {
  const whole = compact(name);
  if (whole.length >= 4 && compact(further).startsWith(whole)) return true;
  const holder = inName.exec(further)?.[1] ?? '';
  if (whole.length >= 4 && compact(holder).startsWith(whole)) return true;
  const long = new Set(wordsOf(name).filter((word) => word.length >= 5));
  return wordsOf(holder).some((word) => long.has(word));
}

/**
 * Whether an account is one that the house tells to everybody who pays or gives: "rekening resmi kami", "a.n. Yayasan …", "donate to …".
 * A brand does not list its accounts in its pack. Never true of one that stands in the customer's record or words.
 */
export function isOwnAccount({ draft, context }: Reading, { kind, start, end, value }: Place): boolean {
  if (!kinds.has(kind)) return false;
  const upTo = sentenceUpTo(draft, start);
  const lower = upTo.toLowerCase();
  if (persons.test(lower) || sentOut.test(lower)) return false;
  const behind = draft.slice(end, end + reach);
  const bank = itsBank.exec(behind.toLowerCase())?.[0].length ?? 0;
  const further = behind.slice(bank);
  const lowerFurther = further.toLowerCase();
  if (sentOut.test(lowerFurther.split(/[.!?\n]/)[0] ?? '')) return false;
  const held = isBrands(lowerFurther, context.brand.name) || holdsBehind.test(further) || holdsBefore.test(upTo);
  if (!held && !ours.test(lower) && !cause.test(lower)) return false;
  const small = compact(value);
  const { accounts = [], phones = [] } = context.customer ?? {};
  return (
    ![...accounts, ...phones].some((own) => compact(own) === small) && !saidIn(context.thread).customer.includes(small)
  );
}
