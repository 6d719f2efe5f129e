import { defineRecogniser } from './recogniser.ts';

/** Somebody lives there, or something is brought there. */
const home =
  /(?<!\p{L})(?:re-?routed|redirected|re-?sent|mailed|posted|ship(?:s|ped|ping)?|deliver(?:s|ed|y|ing)?|sen(?:t|ding)|forwarded|head(?:ed|ing)|addressed|knock(?:s|ed)|dropp(?:ed|ing)|left (?:it )?at|be left|couriers?|drivers?|riders?|engineers?(?:'s)?|technicians?|crew|bloke|parcel|package|letter|lives?|living|stays|moved|neighbour|(?:your|his|her|their) (?:[\p{L}']{1,12} )?(?:place|home|house|flat|address)|next door|off to|out to|on (?:its|the) way to|while we were at|over at|antar|diantar|dikirim|kirim|kurir|paket|teknisi|tukang|rumah|alamat|kos|tinggal|hantar|dihantar|bungkusan|parsel|juruteknik)(?:[^\p{L}]|$)[^.!?]{0,40}$/u;
/** A house of business or a public place stands there. */
const business =
  /\b(?:visit|find us|kunjungi|lawati|located|stores?|shop|outlet|branch|office|counter|kaunter|gerai|cabang|cawangan|toko|kantor|pejabat|clinic|klinik|hospital|depot|warehouse|gudang|locker|station|stesen|stasiun|hub|collection|pick-?up|event|venue|mall|plaza|hq|showroom|dealer|restaurant|bus|route|exit|roadworks?|museum|gallery|campus|school|sekolah|kedai|warung|resto|halte)\b/;
/** What numbers of its own have that are no houses'. */
const numbered = /^(?:terminal|gate|platform|level|phase|route|line|pier|zone|block|fasa|plaza|mall|station|version)/i;

/** What stands in each of the forms: a draft without any of them is not read. */
const streets =
  'road rd street st lane ln avenue ave terrace court ct close crescent drive gardens grove row walk mews place quay hill rise square parade boulevard'.split(
    ' ',
  );
const houses = 'no number bungalow cottage flat unit house box'.split(' ');
const sending =
  'mailed posted ships shipped shipping delivered delivery sent rerouted re-routed forwarded redirected addressed heading headed knocked lives living'.split(
    ' ',
  );

const goesOn = /(?:\d[A-Za-z]?|\p{Lu}\p{L}{1,20}),? $/u;
const counted = /(?:million|thousand|customers|users|people|homes|schools|members|households)/i;
const street = /^ (?:St|Rd|Ave|Street|Road|Avenue|Lane|Ln|Dr|Ct|Blvd)\b/;

/**
 * Addresses whose number follows the street, as on the Continent ("Whitworth Road 221"), or is told in words ("no. 8 on Wirral Court",
 * "Beacon Farm, number 14"); post-office boxes; Singapore's units; and American ones without the word street, behind what is sent there.
 */
export default defineRecogniser({
  name: 'house-number',
  kind: 'postal-address',
  needs: 'digit',
  shape:
    /(?<![\p{L}\p{N}@#.'-])(?:(?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Terrace|Court|Ct|Close|Crescent|Drive|Gardens|Grove|Row|Walk|Mews|Place|Quay|Hill|Rise|Square|Parade|Boulevard)(?: place)?,? \d{1,4}[A-Za-z]?(?!\d|:)(?:, \d{1,4})?(?:,? (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|ground) (?:flat|floor)|(?:[Ff]lat|[Uu]nit|[Aa]pt|[Aa]partment|number|[Bb]lock|[Bb]lk) \d{1,4}[A-Z]?|#\d\d-\d{2,4})){0,3}(?:, \p{Lu}\p{Ll}{2,15}(?=[ .;]))?|(?:house )?(?:[Nn]o\.?|[Nn]umber) \d{1,4}[A-Za-z]? (?:on|in|at|of|along) (?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:Road|Rd|Street|St|Lane|Avenue|Ave|Terrace|Court|Close|Crescent|Drive|Gardens|Grove|Row|Walk|Mews|Place|Hill)|\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{1,20}){1,2}(?: \d{1,3})?, (?:number|no\.?|bungalow|cottage|flat|unit|house) \d{1,4}[A-Z]?|(?:\p{Lu}[\p{L}'-]{2,20} )?P\.?O\.? ?Box \d{1,6}|(?<=\b(?:to|for|at) )\d{3,5} (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|(?:North|South)(?:east|west))\.? )?\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15}){0,2}|#\d\d-\d{2,4})(?![\p{L}\p{N}%]|[-/:]\d)/gu,
  validate: (value, { text, lower, start, end }) => {
    if (numbered.test(value)) return false;
    // the end of an address that another rule reads as a whole
    if (goesOn.test(text.slice(Math.max(0, start - 30), start))) return false;
    const before = lower.slice(Math.max(0, start - 70), start);
    if (business.test(before) || business.test(lower.slice(end, end + 14))) return 0.2;
    if (/^\d/.test(value)) {
      if (counted.test(value) || street.test(text.slice(end, end + 8))) return false;
      const sent =
        /(?:mailed|posted|ship(?:s|ped|ping)?|delivered|delivery|sent|re-?routed|forwarded|redirected|addressed|heading|headed|knocked|lives|living) (?:out )?(?:to|for|at) $/;
      return sent.test(before) ? 0.88 : false;
    }
    return home.test(before) ? 0.9 : 0.45;
  },
  onlyBesideCue: true,
  cues: { any: [...streets, ...houses, ...sending, '#'] },
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
    'The card was mailed to [[postal-address:Wagga PO Box 882]].',
    'A new one ships to [[postal-address:2216 Northeast Halsey]] tomorrow.',
  ],
  passes: [
    'Our store at Harrow Road 118 opens at nine.',
    'Sent to 200 Million users last year.',
    'Visit us at Orchard Road 290.',
    'We shipped 1200 Samsung phones.',
    'Bus 14 leaves Penny Lane 9:15.',
  ],
});
