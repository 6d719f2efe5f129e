import { nameOfQuestion } from './asking.ts';
import { holdsPrivateValue } from './private-values.ts';
import type { Reading } from './reading.ts';
import { anyBusiness } from './words/sectors.ts';

/** Names of businesses, not of things that break. */
const businessNames = new Set(
  'telco telekom tel seluler mobile bank pdam tirta marketplace gym hotel resort airline airways express ekspres finance takaful asuransi insurance hospital klinik clinic store toko butik council majlis kantor'.split(
    ' ',
  ),
);
/** The same for every customer: a sofa says more than an order. */
const general = new Set(
  'order pesanan tempahan delivery price app apps aplikasi website receipt resit nombor nomor bank'.split(' '),
);

/** Too wide to be named alone: "sorry about the air". */
const noThings = new Set(
  'retired retirement ngecas mengecas dicas steril mock tryout keruh padam nyala mati basi dingin kepotong terbang makan nonton tonton menginap reload reschedule delayed delivered freeze menginap diterima'.split(
    ' ',
  ),
);
const vague = new Set(
  'air pay data ac tv line app mobile store makan room pos air start orders order check in hub term tel money unit limit numbers number nomor nombor seller tas kunci pool studio airport bandara klia cgk gate kelas cawangan doctor doktor dokter transit gudang hab depot lobi lobby'.split(
    ' ',
  ),
);

/** The things it is about, by the words that she used: nouns of the business, in her order, at most `most`. */
export function knownTopics(reading: Reading, most: number): readonly string[] {
  const plain = reading.topics.filter((word) => anyBusiness.words.includes(word));
  const own = reading.topics.filter(
    (word) => !noThings.has(word) && reading.sector.words.includes(word) && !businessNames.has(word),
  );
  const wide = [...plain, ...own];
  // "air fryer" is no air
  const clear = wide.filter(
    (word) => !vague.has(word) && !wide.some((other) => other !== word && other.split(' ').includes(word)),
  );
  const telling = clear.filter((word) => !general.has(word));
  const sure = [...new Set([...telling, ...clear])];
  const all = (sure.length > 0 ? sure : [...new Set([...plain, ...own])]).filter(
    // "debt collector" is said, and not "collector" besides
    (word, _at, list) => !list.some((other) => other !== word && other.split(' ').includes(word)),
  );
  const named = all.length === 0 ? namedThing(reading) : null;
  // her own "nomor saya" is not ours to say
  return named === null ? all.slice(0, most).map((word) => word.replace(/ saya$/, '')) : [named];
}

/** What was bought, ordered or sent, where no word of the business names it: "beli skincare", "ordered a wok". */
const acquired =
  /(?<![\p{L}])(?:beli|membeli|pesan|pesen|order|memesan|terima|nerima|bought|ordered|received)\s+(?:a |an |the |my |some |satu |sebuah )?(\p{Ll}{4,})(?![\p{L}])/u;
/** What a sentence of hers is about: "your cash machine on Briggate just ate my card". */
const subject =
  /(?<![\p{L}])(?:my|your|our|the) ((?:\p{Ll}+ )?\p{Ll}{3,}) (?:is|was|has|just|still|never|keeps?|won['’]t|doesn['’]t|didn['’]t|isn['’]t|cannot|can['’]t|on \p{Lu}\p{L}+ just|\p{Ll}+ed)(?![\p{L}])/u;
const noThing =
  /^(?:lain|lagi|juga|sudah|udah|dari|yang|untuk|online|kemarin|semalam|tadi|dari|satu|dua|only|first|other|same|next|last|new|people|everyone|nothing|something|anything|thing|whole|mother|father|wife|husband|sister|brother|uncle|aunt|cousin|gran|grandma|grandpa|nan|grandson|granddaughter|grandad|husband|partner|kids|children|boy|girl|neighbour|landlord|son|daughter|child|baby|friend|boss|mum|dad|team|staff|company|guys|money|this|that|them|your|from|with|dengan|lewat|melalui|worker|steward|kali|time|matter|reason|problem|way|hari|minggu|bulan|barangnya)$/;

function namedThing(reading: Reading): string | null {
  for (const post of reading.posts) {
    if (holdsPrivateValue(post.text, reading.context.customer, post.name)) continue;
    const found = reading.voice === 'en' ? subject.exec(post.text)?.[1] : undefined;
    const thing = found ?? acquired.exec(post.text)?.[1];
    const last = thing?.split(' ').at(-1) ?? '';
    if (
      thing !== undefined &&
      !noThing.test(last) &&
      !noThing.test(thing.split(' ')[0] ?? '') &&
      !/(?:ed|ly|ing)$/.test(last)
    )
      return thing;
  }
  return null;
}

/** The one that says most. Null where no word does. */
export function knownTopic(reading: Reading): string | null {
  return knownTopics(reading, 1)[0] ?? null;
}

/** What her question is about, shortly named; null where she asks nothing, or it can't be named without private values. */
export function askedTopic(reading: Reading): string | null {
  for (const question of reading.questions) {
    const shown = reading.posts[0]?.name ?? '';
    if (holdsPrivateValue(question, reading.context.customer, shown)) continue;
    const named = nameOfQuestion(question, reading.voice);
    if (named !== null) return named;
  }
  return null;
}

const noTopic = { id: 'hal ini', ms: 'hal ini', en: 'this' } as const;

/** Always something that can stand behind "about": a thing of hers, what she asks about, or plainly "this". */
export function topicOf(reading: Reading): string {
  const known = knownTopic(reading);
  if (known !== null) return reading.voice === 'en' ? `your ${known}` : known;
  return (reading.is.asks ? askedTopic(reading) : null) ?? noTopic[reading.voice];
}
