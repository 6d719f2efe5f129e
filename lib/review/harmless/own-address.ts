import { compact, saidIn } from '../../leaks/exemptions.ts';
import { classIndex } from '../../model/word-classes.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { namesSomebody } from './persons.ts';
import { sentenceUpTo } from './sentence.ts';

/** No further on is anything asked about an address. */
const behind = 80;

/** Words that ask the reader to come by. */
const coming = new Set('datang kunjungi singgah mampir visit come drop jumpa bertandang'.split(' '));
/** Before these, nobody is asked: "our fitter has visited 12 …", "budak kami dah singgah Lot 88 …". */
const told = new Set('dah sudah udah telah sdh has have had will akan nak going'.split(' '));
const ours = new Set(['our', 'kami', 'kita', 'us']);

/** Where a house receives people; a customer has none of these. */
const counter =
  '(?:shops?|stores?|outlets?|clinics?|branch(?:es)?|counters?|showrooms?|workshops?|service cent(?:er|re)s?|restaurants?|cafes?|salons?|surgery|toko|gerai|kedai|butik|klinik|apotek|farmasi|cabang|cawangan|kaunter|loket|bengkel|restoran|warung|galeri|pusat servis|pusat khidmat|drop ?point)';
/** And where somebody who is written to may work, learn or stay as well: a house says that it is its own. */
const premises = '(?:office|cent(?:er|re)|hotel|school|warehouse|studio|gym|kantor|pejabat|sekolah|gudang|pusat)';
const stands = '(?:(?:is|are|now|just|ada|berada|terletak|berlokasi|sekarang|baru|pindah|moved|buka) ){0,3}';
const at = '(?:(?:at|in|on|to|di|ke|kat|dekat) ?|[:(] ?)?';
/** The first part of an address, where the rest of it is looked at by itself: "No. 22, …". */
const first = '(?:(?:(?:no|lot|unit|blok|block|level)\\.? ?)?[a-z]?\\d[\\w/-]{0,7}, ?)?';
/** What leads to the address of the house itself. */
const leads = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      `(?:find|visit|meet) us ${at}`,
      `(?:we(?:['’ ]| a)?re|we|kami|kita) (?:now |also |sekarang )?(?:located|based|situated|open|buka|beroperasi|berlokasi|beralamat|terletak) ${at}`,
      `our (?:[\\p{L}-]+ )?${counter} ${stands}${at}`,
      `${counter} (?:[\\p{L}-]+ )?kami ${stands}${at}`,
      `our (?:[\\p{L}-]+ )?${premises} ${stands}${at}`,
      `${premises} (?:[\\p{L}-]+ )?(?:kami|kita) ${stands}${at}`,
      `(?:alamat|lokasi)(?:nya)? (?:kami|kita|${counter}(?: [\\p{L}-]+){0,2}) ?${at}`,
      `our (?:address|location) (?:is )?${at}`,
    ].join('|') +
    `)${first}$`,
  'iu',
);
/** At the head of a sentence the house's own is meant; "kedai sebelah di …" within one is a neighbour's. */
const opens = new RegExp(
  `^(?:[\\p{L}' ]{0,20}, )?(?:the (?:[\\p{L}-]+ )?)?${counter} (?:[\\p{L}-]+ )?${stands}${at}${first}$`,
  'iu',
);
/** "We're at …", "kami di …": says where the house is, or where its people stand right now. */
const weAre = new RegExp(
  `^(?:[\\p{L}' ]{0,20}, )?(?:we(?:['’ ]| a)?re|kami(?: ada| berada)?) (?:at|di|kat|dekat) ${first}$`,
  'iu',
);
const asksWhere =
  /(?<!\p{L})(?:where|which (?:branch|store|shop|outlet)|open|opening|walk ?ins?|drop by|address|location|mana|dimana|alamat|lokasi|buka|bukak|cabang|cawangan|outlet|datang)(?!\p{L})/iu;
/** The address belongs to the reader, or somebody or something is on the way to it. */
const theirs =
  /(?<!\p{L})(?:your|his|her|their|kakak|kak|anda|kamu|awak|puan|encik|bapak|ibu|beliau|rumah|deliver(?:y|ed)?|pos(?:kan|ted)?|dihantar|diantar|dikirim|hantar|antar|kirim|courier|kurir|rider|driver|pemandu|parcel|paket|bungkusan|technician|teknisi|juruteknik|crew|krew|kru|gate|pagar|knock(?:ed|ing)?|outside|nobody|no one|tak ada orang|door|pintu|waiting|menunggu|tunggu|lives?|tinggal|registered|terdaftar|berdaftar)(?!\p{L})/iu;

/** Words that lead to it one by one: "visit our store, 12 Jalan…". */
function isCalledTo({ tokens, sentences, words }: Reading, place: Place): boolean {
  const sentence = sentences[place.from] ?? 0;
  let office = false;
  let called = false;
  let own = false;
  for (let step = place.from - 1; step >= Math.max(0, place.from - 5) && sentences[step] === sentence; step -= 1) {
    const word = tokens[step]?.norm ?? '';
    if ((words.classes[step] ?? []).includes(classIndex.office)) office = true;
    if (ours.has(word)) own = true;
    if (coming.has(word)) called = !told.has(tokens[step - 1]?.norm ?? '');
  }
  return (office && (own || called)) || (own && called);
}

/** The last word before an address of the house, if it is not a mark. */
const endings = new Set(
  ': ( at in on to di ke kat dekat is are now just us kami kita ada berada terletak berlokasi beralamat sekarang baru pindah moved buka open located based situated'.split(
    ' ',
  ),
);
const firstWords = new Set(', . no lot unit blok block level'.split(' '));

/** Whether what leads to an address may be one of `leads`: asked before these, which take their time. */
function mayLead({ tokens }: Reading, { from }: Place): boolean {
  let step = from - 1;
  for (; step > from - 6; step -= 1) {
    const norm = tokens[step]?.norm ?? '';
    if (!firstWords.has(norm) && !/^[a-z]?\d/.test(norm)) break;
  }
  return endings.has(tokens[step]?.norm ?? '');
}

/**
 * Whether an address is one where the house receives everybody: "our store at 12 Jalan…", "find us at …", "kedai kami di …". A brand does not
 * list all of its shops in its pack. Never true of one in the customer's record or words, nor where the sentence speaks of a person by name.
 */
export function isOwnAddress(reading: Reading, place: Place, places: readonly Place[]): boolean {
  if (place.kind !== 'postal-address') return false;
  const { draft, context } = reading;
  const own = () => !namesSomebody(reading, place, places);
  const isCalled = isCalledTo(reading, place);
  if (!isCalled && !mayLead(reading, place)) return false;
  const upTo = sentenceUpTo(draft, place.start);
  const further = draft.slice(place.end, place.end + behind).split(/[!?\n]|\. /)[0] ?? '';
  if (isCalled) return !/(?<!\p{L})(?:pos|kirim|hantar|antar) (?:ke|to) /iu.test(upTo) && own();
  if (theirs.test(upTo) || theirs.test(further)) return false;
  const asked = () => context.thread.some(({ author, text }) => author === 'customer' && asksWhere.test(text));
  if (!leads.test(upTo) && !opens.test(upTo) && !(weAre.test(upTo) && asked())) return false;
  const small = compact(place.value);
  const { addresses = [] } = context.customer ?? {};
  const isHers = addresses.some((each) => compact(each).includes(small) || small.includes(compact(each)));
  return !isHers && !saidIn(context.thread).customer.includes(small) && own();
}
