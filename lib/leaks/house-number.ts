import { defineRecogniser } from './recogniser.ts';

/** Words that end the name of a street. */
const streets =
  'Road Rd Street St Lane Ln Avenue Ave Terrace Court Ct Close Crescent Drive Gardens Grove Row Walk Mews Place Quay Hill Rise Square Parade Boulevard'.split(
    ' ',
  );
const street = `(?:\\p{Lu}[\\p{L}'-]{1,20} ){1,3}(?:${streets.join('|')})`;
/** Words for the number of a house, or for a house that has a number. */
const houses = 'no number bungalow cottage flat unit house'.split(' ');
/** What is done to what arrives at a house, or where somebody is found. */
const sending =
  'mailed posted ships shipped shipping delivered delivery sent rerouted re-routed forwarded redirected addressed heading headed knocked lives living'.split(
    ' ',
  );

/** Flats and floors behind a house number, and the place. */
const within =
  '(?:,? (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|ground) (?:flat|floor)|(?:[Ff]lat|[Uu]nit|[Aa]pt|[Aa]partment|number|[Bb]lock|[Bb]lk) \\d{1,4}[A-Z]?|#\\d\\d-\\d{2,4})){0,3}(?:, \\p{Lu}\\p{Ll}{2,15}(?=[ .;]))?';
const forms = [
  // Whitworth Road 221
  `${street}(?: place)?,? \\d{1,4}[A-Za-z]?(?!\\d|:)(?:, \\d{1,4})?${within}`,
  // no. 8 on Wirral Court
  `(?:house )?(?:[Nn]o\\.?|[Nn]umber) \\d{1,4}[A-Za-z]? (?:on|in|at|of|along) ${street}`,
  // Beacon Farm, number 14
  `\\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){1,2}(?: \\d{1,3})?, (?:no\\.?|${houses.slice(1).join('|')}) \\d{1,4}[A-Z]?`,
  // Wagga Wagga PO Box 882
  `(?:\\p{Lu}[\\p{L}'-]{2,20} ){0,3}P\\.?O\\.? ?Box \\d{1,6}`,
  // 2216 Northeast Halsey
  '(?<=\\b(?:to|for|at) )\\d{3,5} (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|(?:North|South)(?:east|west))\\.? )?\\p{Lu}\\p{Ll}{2,15}(?: \\p{Lu}\\p{Ll}{2,15}){0,2}',
  // #12-08
  '#\\d\\d-\\d{2,4}',
];

/** Somebody lives there, or something is brought there. */
const home = new RegExp(
  `(?<!\\p{L})(?:${sending.join('|')}|ship|deliver(?:s|ing)?|sending|re-?sent|drop(?:s|ped|ping)|left (?:it )?at|be left|couriers?|drivers?|riders?|engineers?(?:'s)?|technicians?|crew|parcel|package|letter|live|stays|moved|neighbour|(?:your|his|her|their) (?:[\\p{L}']{1,12} )?(?:place|home|house|flat|address)|next door|off to|out to|on (?:its|the|his|her|their) way to|while we were at|over at|antar|diantar|dikirim|kirim|kurir|paket|teknisi|tukang|rumah|alamat|kos|tinggal|hantar|dihantar|bungkusan|parsel|juruteknik)(?:[^\\p{L}]|$)[^.!?]{0,40}$`,
  'u',
);
/** What everybody is asked to bring or send there: "mail your entry forms to", "sila hantar borang ke". */
const asked =
  /(?:^|[.!?\n:;] {0,2}|(?<!\p{L})(?:please|pls|sila|silakan|silahkan|mohon|tolong) )(?:mail|post|send|deliver|drop(?: off)?|return|bring|address|kirim(?:kan)?|hantar(?:kan)?|antar(?:kan)?|bawa)(?!\p{L})(?! (?:it|them|him|her)(?!\p{L}))[^.!?]{0,50}$/u;
/** A house of business or a public place stands there. */
const business =
  /\b(?:visit|find us|kunjungi|lawati|located|stores?|shop|outlet|branch|office|counter|kaunter|gerai|cabang|cawangan|toko|kantor|pejabat|clinic|klinik|hospital|depot|warehouse|gudang|locker|station|stesen|stasiun|hub|collection|pick-?up|event|venue|mall|plaza|hq|showroom|dealer|restaurant|bus|taxi|route|exit|roadworks?|museum|gallery|campus|school|sekolah|kedai|warung|resto|halte|recycling|complaints|entries|editor)\b/;
/** What has numbers of its own that are no houses'. */
const numbered = /^(?:terminal|gate|platform|level|phase|route|line|pier|zone|block|fasa|plaza|mall|station|version)/i;
/** People and things that are counted: "sent to 200 Million users", "shipping to 2000 Postcodes". */
const counted =
  /(?:million|thousand|customers|users|people|homes|schools|members|households|postcodes|cities|countries|stores|winners|pelanggan|pemenang|rumah|sekolah|ahli)/i;
/** Another rule reads these as a whole. */
const goesOn = /(?:\d[A-Za-z]?|\p{Lu}\p{L}{1,20}),? $/u;
const named = /^ (?:St|Rd|Ave|Street|Road|Avenue|Lane|Ln|Dr|Ct|Blvd)\b/;
const sent = new RegExp(
  `(?:${sending.join('|')})(?: (?:it|them|that|(?:the|your|his|her) \\p{L}+))? (?:out )?(?:to|for|at) $`,
  'u',
);

/**
 * Addresses whose number follows the street, as on the Continent ("Whitworth Road 221"), or is told in words ("no. 8 on Wirral Court",
 * "Beacon Farm, number 14"); post-office boxes; Singapore's units; and American ones without the word street, behind what is sent there.
 * They are somebody's where something is brought or somebody lives there; a house of business is none.
 */
export default defineRecogniser({
  name: 'house-number',
  kind: 'postal-address',
  needs: 'digit',
  shape: new RegExp(`(?<![\\p{L}\\p{N}@#.'-])(?:${forms.join('|')})(?![\\p{L}\\p{N}%]|[-/:]\\d)`, 'gu'),
  validate: (value, { text, lower, start, end }) => {
    if (numbered.test(value)) return false;
    if (goesOn.test(text.slice(Math.max(0, start - 30), start))) return false;
    const before = lower.slice(Math.max(0, start - 70), start);
    if (business.test(before) || business.test(lower.slice(end, end + 24)) || asked.test(before)) return 0.2;
    if (/^\d/.test(value)) {
      if (counted.test(value) || named.test(text.slice(end, end + 8))) return false;
      return sent.test(before) ? 0.88 : false;
    }
    return home.test(before) ? 0.9 : 0.45;
  },
  onlyBesideCue: true,
  cues: { any: [...streets.map((word) => word.toLowerCase()), ...houses, 'box', ...sending, '#'] },
  reach: [0, 0],
  bare: 0.45,
  cued: 0.45,
  certainFrom: 0.8,
  why: 'postal-address',
  flags: [
    'It was rerouted to [[postal-address:Harrow Road 118]] last night.',
    'Our engineer is off to [[postal-address:Pelham Terrace 22, third floor]] now.',
    'He knocked at [[postal-address:no. 6 on Banksia Court]] twice.',
    'Your parcel went to [[postal-address:Larch Farm, number 9]].',
    'The card was mailed to [[postal-address:Wagga Wagga PO Box 882]].',
    'The bill went to your flat, [[postal-address:Box Hill PO Box 117]].',
    'A new one ships to [[postal-address:2216 Northeast Halsey]] tomorrow.',
    'They delivered your chair to [[postal-address:1735 North Ridgeland]].',
  ],
  passes: [
    'Our store at Harrow Road 118 opens at nine.',
    'Sent to 200 Million users last year.',
    'Visit us at Orchard Road 290.',
    'We shipped 1200 Samsung phones.',
    'Shipping to 2000 Postcodes from today!',
    'Deliver your e-waste to Harrow Road 118 on weekdays.',
    'Driver, stop at Albert Road 3, by the taxi stand.',
    'Bus 14 leaves Penny Lane 9:15.',
  ],
});
