import { nameOfQuestion } from './asking.ts';
import { holdsPrivateValue } from './clauses.ts';
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
  'keruh padam nyala mati basi dingin kepotong terbang makan nonton tonton menginap reload reschedule delayed delivered freeze blackout menginap diterima'.split(
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
  return [...new Set([...telling, ...clear, ...plain, ...own])].slice(0, most);
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
