import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { LeakKind } from '../types.ts';
import { meansSomebody, speaksOfSomebody, tellsOfOnce } from './persons.ts';
import { sentenceUpTo } from './sentence.ts';

/** Makers whose wares bear codes for names: routers, telephones, screens, white goods, vehicles. */
const makers =
  'zte|huawei|fiberhome|nokia|tp-?link|d-?link|tenda|netgear|asus|acer|lenovo|dell|hp|canon|epson|brother|samsung|lg|sony|panasonic|sharp|toshiba|hisense|tcl|xiaomi|redmi|oppo|vivo|realme|philips|polytron|midea|daikin|coway|cuckoo|bosch|makita|honda|yamaha|suzuki|kawasaki|modenas|vespa|toyota|daihatsu|mitsubishi|nissan|mazda|hyundai|kia|wuling|proton|perodua|boeing|airbus';

/** What the name of a model may be taken for. */
const codes: ReadonlySet<LeakKind> = new Set(['device-id', 'order-reference', 'account-number', 'credential']);
/** Right before the name: its maker and one or two words of its line, or what says that a model is named. */
const before = new RegExp(
  `(?<!\\p{L})(?:(?:${makers})(?: \\p{L}{2,12}){0,2}|(?:models?|tipe|jenis|part number|part no)[:.]?) $`,
  'iu',
);
/** The maker may stand within a value that a rule points at. */
const within = new RegExp(`^(?:${makers}) `, 'iu');
/** A thing of its own is told by one of these; its maker stands beside it as often as beside a model. */
const own =
  /(?<!\p{L})(?:serial|s\/n|sn|seri|siri|imei|smartcard|password|passcode|sandi|kata laluan|pin|otp|token|login|order|pesanan|resi|awb|booking|invoice|invois|akun|akaun|account)(?!\p{L})/iu;

/** What is done to one piece of it. */
const handled =
  /(?<!\p{L})(?:ready|pick(?:ed)? ?up|collect(?:ed)?|repaired|replaced|returned|shipped|sent|reset|activated|blocked|siap|diambil|dibaiki|diperbaiki|diservis|diganti|ditukar|dihantar|dikirim|dipulangkan|dikembalikan|diaktifkan|diblokir|direset)(?!\p{L})/iu;

/** A model has few digits in a row: "QA55Q60DAKXXM", "2DP-F5805". What counts its pieces has more. */
const isShort = (value: string) => !/\d{6}/.test(value) && value.replace(/\D/g, '').length <= 7;

/** Numbers of the first token of the clause that a value stands in, and of the one behind its last. */
function clauseOf({ clauses }: Reading, { from, to }: Place): readonly [number, number] {
  const clause = clauses.find((one) => one.from <= from && from < one.to);
  return [clause?.from ?? from, Math.max(to, clause?.to ?? to)];
}

/** Whether a code names a model that anybody may buy: "Untuk Yamaha NMAX 155", "tipe 2DP-F5805". */
export function isModel(reading: Reading, place: Place): boolean {
  const { kind, start, end, value } = place;
  if (!codes.has(kind) || !isShort(value)) return false;
  const { draft } = reading;
  const ahead = sentenceUpTo(draft, start);
  const behind = draft.slice(end, end + 60).split(/[!?\n]|\. /u)[0] ?? '';
  if (own.test(ahead) || own.test(value) || handled.test(ahead) || handled.test(behind)) return false;
  if (!before.test(ahead) && !within.test(draft.slice(start, end))) return false;
  return !meansSomebody(reading, ...clauseOf(reading, place));
}

/** What a ware is like may be taken for what somebody did. */
const statements: ReadonlySet<LeakKind> = new Set(['usage-history', 'service-status']);
const ware = new RegExp(`^(?:the |our |untuk )?(?:\\p{L}{3,12} )?(?:${makers})(?!\\p{L})`, 'iu');
const has =
  /(?<!\p{L})(?:has|have|comes? with|supports?|needs?|fits|ada|punya|mempunyai|mendukung|menyokong|butuh|guna)(?!\p{L})/iu;

/** Whether a statement tells what a ware is like: "The Samsung QA55Q60D has four HDMI ports". */
export function isOfProduct(reading: Reading, { kind, start, end, from, to }: Place): boolean {
  if (!statements.has(kind)) return false;
  const said = reading.draft.slice(start, end);
  return ware.test(said) && has.test(said) && !speaksOfSomebody(reading, from, to) && !tellsOfOnce(reading, from, to);
}
