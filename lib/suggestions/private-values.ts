import type { CustomerFacts } from '../review/types.ts';

const compact = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Only the code of an order, a parcel or a booking: it names nobody, and is no reason to speak of nothing else. */
export function holdsOnlyCode(text: string, customer: CustomerFacts | null, shownName: string): boolean {
  const uncoded = text.replace(
    /(?<![\p{L}\p{N}])(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{2,}(?:-?[A-Z0-9]){3,}(?![\p{L}\p{N}])/gu,
    ' ',
  );
  if (/\d(?:[ .-]?\d){6,}|[\w.+-]+@[\w-]+\.\w/.test(uncoded)) return false;
  const { orders: _orders, ...personal } = customer ?? {};
  return !holdsPrivateValue(uncoded, customer === null ? null : personal, shownName);
}

/** Private values that may stand in a post: what the record holds, and what looks like a number of hers. */
export function holdsPrivateValue(text: string, customer: CustomerFacts | null, shownName: string): boolean {
  // a sum is no number of hers: "Rp1.840.000"
  const unpriced = text.replace(/(?:\b(?:RM|Rp|IDR|MYR|SGD|USD)|S\$|[$£€])\s?\d[\d.,]*/giu, ' ');
  if (/\d(?:[ .-]?\d){6,}/.test(unpriced) || /[\w.+-]+@[\w-]+\.\w/.test(text)) return true;
  if (/\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{2,}(?:-?[A-Z0-9]){4,}\b/.test(text)) return true;
  if (
    (/\b(?:[aA]\/[nN]|[aA]n\.|[nN]ama|[nN]ame|DOB|dob|d\.o\.b)\s+\p{Lu}/u.test(text) ||
      // small letters are typed as well where a name is announced
      /\b(?:a\/n|atas nama|nama (?:saya|sy|aku|penuh|lengkap)|name is)\s+\p{L}/iu.test(text)) &&
    /\d|\p{Lu}\p{L}+\s\p{Lu}/u.test(text)
  )
    return true;
  if (customer === null) return false;
  const { fullName, dateOfBirth, notes: _notes, ...lists } = customer;
  const values = [
    ...Object.values(lists).flatMap((value) => (Array.isArray(value) ? (value as readonly string[]) : [])),
    ...(dateOfBirth === undefined ? [] : [dateOfBirth]),
    ...(fullName === undefined || compact(fullName) === compact(shownName) ? [] : [fullName]),
  ];
  const held = compact(text);
  return values.some((value) => compact(value).length >= 4 && held.includes(compact(value)));
}

/** A code or number of hers inside what she tells: it goes, and what is told of the thing stays. */
const codes =
  /[\w.+-]+@[\w-]+(?:\.\w+)+|(?<![\w-])(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{2,}(?:-?[A-Z0-9]){4,}(?![\w-])|(?<![\d:.,/]|Rp ?|RM ?|IDR ?|\$ ?)\+?\d(?:[ .-]?\d){6,}(?![\d:])/g;
/** What names her, or says what a number is: where it stands with a code, nothing of the sentence is told. */
const names =
  /\b(?:a\/n|an\.|nama|atas nama|name|dob|d\.o\.b|ic|nric|nik|ktp|passport|paspor|phone|hp|no|nombor|nomor|number|telefon|telepon|wa|whatsapp|email|e-mail|address|alamat|ref|reference|policy|polis[i]?|acc|account|akaun|rekening|kode|code|booking|ends|born|lahir)\b/i;

/** A number plate as it is typed here, with or without the word for it; what looks like one and names a place, a sum or a flight is none. */
const plates =
  /(?:(?<![\p{L}])(?:nombor plat|no plat|nomor polisi|nopol|number plate|plate|plat)\s+)?(?<![\p{L}\p{N}])(?!(?:SS|KM|RM|RP|RT|RW|NO|JL|TV|USJ|PU|BU|MH|AK|OD|GA|QZ|JT|SQ|BA|EK|BLK|LOT)\s)[A-Z]{1,3} \d{2,4}(?: [A-Z]{1,3})?(?![\p{L}\p{N}])/gu;
const namedPerson = /[,(]\s*(?:namanya|nama dia|bernama|by the name of)\s+(?:\p{Lu}\p{Ll}+\s?)+/gu;

/** Sentences without the codes in them; those that live of their codes are left as they are, to be left out. */
const withoutCodes = (text: string): string =>
  text
    .split(/(?<=[.!?…])\s+|\n/u)
    .map((sentence) => {
      // what stands in brackets is said aside: "my dad's (82) parcel"
      const plain = sentence.replace(/\s*\([^()]{1,40}\)/g, '').replace(/, (?:aged )?\d{1,3},/g, '');
      const bare = plain.replace(codes, ' ');
      return bare === plain || names.test(bare) || bare.trim().split(/\s+/).length < 5 ? plain : bare;
    })
    .join('\n');

const kin =
  'mum|mom|mother|dad|father|nan|gran|grandma|grandmother|grandad|grandpa|wife|husband|son|daughter|boy|girl|baby|child|kid|twins|sister|brother|aunt|uncle';
/** How old somebody is: asked for to prove who one is, and never said back. */
const ages: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:year|yr|month|week|day)s?[- ]old (?=(?:\\p{L}+ )?(?:${kin})(?![\\p{L}]))`,
      'giu',
    ),
    '',
  ],
  [
    /(?<=(?<![\p{L}])(?:my|our) )(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:year|yr|month|week|day)s?[- ]old(?![\p{L}])/giu,
    'child',
  ],
  [
    /(?<=(?:(?<![\p{L}])(?:my|our|his|her) \p{L}+|(?<![\p{L}])(?:she|he)))(?: is|['’]s) (?:only |just |now )?\d{1,3}(?: years old)? and(?= (?:is|has|had|hasn|can|was|does|lives|needs|\p{L}+s)(?![\p{L}]))/giu,
    '',
  ],
  [/(?<![\p{L}])(?:she|he)(?: is|['’]s) (?:only |just |now )?\d{1,3}(?: years old)?(?=[,.!?]|$)/gimu, ''],
  [/(?<![\p{L}])at \d{2}(?=,? i(?![\p{L}]))/giu, ''],
  [
    /(?<![\p{L}])(?:umur(?:nya)?|berumur|usia(?:nya)?|berusia)(?: dia| baru| dah| sudah)? \d{1,3} ?(?:tahun|thn|th|bulan|bln|minggu|hari)(?![\p{L}])/giu,
    '',
  ],
];

/** A text without what is hers alone and can be taken out of a sentence: codes and numbers, and how old somebody is. */
export const withoutOwn = (text: string): string =>
  ages.reduce((told, [shape, written]) => told.replace(shape, written), withoutCodes(text));

/** Without number plates and the names of those who are accused, which nobody says again: "namanya Deni plat B 3391 KZT". */
export const withoutAccused = (text: string): string => text.replace(namedPerson, ' ').replace(plates, ' ');
