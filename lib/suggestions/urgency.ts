import { wallClock } from './clock.ts';
import { findsAny } from './find-words.ts';
import type { Reading } from './reading.ts';
import type { ThreadUnderstanding } from './types.ts';
import * as feelings from './words/feelings.ts';

/** A day that comes within so many days is near. */
const nearDays = 4;

const weekdays: readonly (readonly string[])[] = [
  ['minggu', 'ahad', 'sunday', 'sun'],
  ['senin', 'isnin', 'monday', 'mon'],
  ['selasa', 'tuesday', 'tues', 'tue'],
  ['rabu', 'wednesday', 'wed'],
  ['kamis', 'khamis', 'thursday', 'thurs', 'thu'],
  ['jumat', 'jumaat', 'friday', 'fri'],
  ['sabtu', 'saturday', 'sat'],
];

/** "Sabtu ni", "this Friday", "hari Sabtu ini", "by Friday": a weekday to come; "Sabtu kemarin" is none. */
const toCome = (text: string, day: string): boolean =>
  new RegExp(
    `(?<![\\p{L}])(?:(?:this|on|by|before|till|until|sampai|hari|untuk|utk)\\s+${day}|${day}\\s+(?:ni|ini|depan|nanti|hari ini)|${day})(?![\\p{L}])(?!\\s+(?:kemarin|kemaren|lalu|lepas|tadi|sudah|last|ago))`,
    'iu',
  ).test(text) &&
  !new RegExp(`(?<![\\p{L}])(?:last|since|sejak|dari|from|until last|kemaren|kemarin)\\s+${day}`, 'iu').test(text);

/** Whether a weekday that she names lies within the next days. */
function namesNearDay({ text, words, context }: Reading): boolean {
  const tz = context.brand.hours?.tz ?? 'Asia/Kuala_Lumpur';
  const { weekday } = wallClock(context.now, tz);
  return weekdays.some((names, day) => {
    const ahead = (day - weekday + 7) % 7;
    return ahead <= nearDays && names.some((name) => words.includes(name) && toCome(text, name));
  });
}

/** Something that won't wait for us: a wedding on Saturday, a flight tonight, the rent due today. */
function isPressing(reading: Reading): boolean {
  const { words } = reading;
  const event = findsAny(words, feelings.events);
  const soon = findsAny(words, feelings.soon);
  if (event && (soon || findsAny(words, ['hari ini', 'hari ni', 'today']) || namesNearDay(reading))) return true;
  return soon && reading.is.trouble;
}

/** No water, no power, no line for days. */
const forDays =
  /(?<![\p{L}\p{N}])(?:(?:[3-9]|\d\d|three|four|five|six|tiga|empat|lima|enam|tujuh) ?(?:hari|hr|days)|(?:\d+|dua|duo|two|tiga|three|se) ?(?:minggu|mgg|weeks?)|seminggu|sejak (?:isnin|selasa|rabu|khamis|kamis|jumaat|jumat|sabtu|ahad|senin|minggu)|day (?:[3-9]|\d\d))(?![\p{L}])/iu;

/** What she reports of our people is a crime. */
export const crime =
  /(?<![\p{L}])(?:stole\p{L}*|steal\p{L}*|theft|dicuri|curi\p{L}*|mencuri|maling|ngancem|mengancam|diancam|ugut|mengugut|threaten\p{L}*|sebar (?:foto|data)|gropp?ed|molest\p{L}*|raba|meraba|dilecehkan|pelecehan|harass\p{L}*|assault\p{L}*|pukul|memukul|dipukul|slapped|punched|lock(?:ed)? (?:the )?(?:pintu|doors?)|ngikutin|diikuti|dibuntuti|followed m[ey]|following me|stalk\p{L}*|ambil gambar|teriak-teriak|ke kantor saya)(?![\p{L}])/iu;

/** Of money owed for a supply, not of the supply. */
const bills = /(?<![\p{L}])(?:bil|bill|bills|tagihan|ditagih|billed|charged|caj)(?![\p{L}])/iu;

/** Goes to court, or away, if nothing happens. */
const goes = /(?<![\p{L}])(?:tribunal|lawyer|peguam|pengacara|small claims|court|mahkamah)(?![\p{L}])/iu;

/** She has followed what swindlers told her, or they hold something of hers. */
export const didAsTold =
  /(?<![\p{L}])(?:i (?:already )?(?:clicked|tapped|put|gave|entered|typed)|clicked (?:and|it|on)|(?:sudah|udah|dah|terlanjur|telanjur|ter)\s?(?:saya |aku |gue )?(?:klik|tekan|kasih|isi|bagi|transfer|beri|masuk)|ask(?:s|ed|ing)? for my (?:pin|otp)|minta (?:pin|otp|tac))(?![\p{L}])/iu;

const dear = ['mak', 'ayah', 'ibu', 'bapak', 'orang tua', 'ilang', 'hilang', 'lost', 'renew'];

/** How soon somebody should answer, as a reader of the thread would say. */
export function urgencyOf(
  reading: Reading,
  situation: string,
  emotion: ThreadUnderstanding['emotion'],
): ThreadUnderstanding['urgency'] {
  const { is, promise, text, words } = reading;
  if (situation === 'press-question') return 'high';
  if (['praise', 'idea', 'mockery'].includes(situation)) return 'low';
  if (situation === 'not-ours') return 'normal';
  if (is.danger && situation === 'danger') return 'high';
  if (is.notByHer || (is.fraud && !is.asksLegit) || (is.asksLegit && didAsTold.test(text))) return 'high';
  if (promise?.state === 'broken' || is.bereaved || is.leaving || goes.test(text)) return 'high';
  if (reading.clauses.some(({ accuses }) => accuses) && crime.test(text)) return 'high';
  if (crime.test(text) && emotion !== 'neutral') return 'high';
  const needsIt = is.trouble || emotion === 'worried' || emotion === 'angry';
  if (needsIt && isPressing(reading)) return 'high';
  if (is.trouble && findsAny(words, feelings.frail) && emotion !== 'neutral' && situation !== 'question') return 'high';
  if ((is.outage || is.fragile) && findsAny(words, feelings.frail)) return 'high';
  if ((is.trouble || is.outage) && findsAny(words, feelings.supply) && forDays.test(text) && !bills.test(text))
    return 'high';
  if (emotion === 'angry' && is.repeated) return 'high';
  if (is.lostThing && emotion === 'worried') return 'high';
  if (emotion === 'sarcastic') return is.trouble ? 'normal' : 'low';
  if (situation === 'question' && !is.trouble && emotion === 'neutral')
    return is.near || is.ownCase || isPressing(reading) || findsAny(words, dear) ? 'normal' : 'low';
  return 'normal';
}
