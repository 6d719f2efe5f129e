import type { CustomerFacts, Post } from '../review/types.ts';
import { isQuestion } from './asking.ts';
import { countOf, findsAny, wordsOf } from './find-words.ts';
import { misdeeds, ours } from './words/accusations.ts';
import {
  anger,
  leaving,
  misread,
  mockery,
  mockPraise,
  ordinals,
  people,
  plea,
  rhetorical,
  wantsHuman,
  weakPraise,
} from './words/cues.ts';
import { predicates } from './words/predicates.ts';

/** A stretch of what the customer wrote, as she wrote it, with how much it says of the problem. */
export interface Clause {
  readonly text: string;
  readonly words: readonly string[];
  readonly order: number;
  readonly score: number;
  readonly asks: boolean;
  /** A whole question that has an answer: it is answered, never told back. */
  readonly question: boolean;
  /** It goes on from the clause before without a stop: "... padahal rumah kosong". */
  readonly goesOn: boolean;
  /** It lives of its sums, which are not said back. */
  readonly unsayable: boolean;
  /** It tells of somebody of ours what nobody has looked into yet. */
  readonly accuses: boolean;
  /** It begins with a capital in the middle of her sentence: with a name. */
  readonly beginsName: boolean;
}

const breaks = /[.!?…;:]+(?=\s|$)|\n+|,\s+|\s[-–—&+]\s|[()]|\p{Extended_Pictographic}+|["“”]\s*$/gu;
const conjunctions =
  /\s+(?=(?:tapi|tp|padahal|pdhl|(?:terus|trs)(?! (?:sampe|sampai|aja|saja|je|dari|sejak|\d))|malah|lepas tu|pastu|sampai sekarang|but|and then (?:i|you|u|your|ur|my|the|a|an|he|she|it|they|we|nobody|no|still|nothing)|because|sebab|karena|krn|(?<!\ba\s)while|yet|tgk2|kok (?:tadi|sekarang|barusan|hari ini|malah)|rupanya|ternyata|cuma|udah|dah|and (?:ur|your|you|u|nobody|no one|now|the|i|i'm|my|we|they|it|still|nothing|cannot|can't)|dan (?:kalian|saya|tidak|tak|ga|gak|sekarang|sampai|petugas|teknisi|cs))\s)/giu;

const trouble = new Set(
  `mati putus terputus hilang ilang rusak rosak ditutup belum blm tidak tak cancels buzzing sparking leaking smoking clicking dicas caj dont dialih ga gak ngga nggak never no not still charged cancelled canceled cancel late delay wrong broken lambat telat salah kurang gagal error
   asap berasap gosong smoke smoking burning burnt bengkak muntah dead stuck missing lost ditolak tolak potong dipotong kepotong kena kosong bocor licin habis terkunci locked rejected declined closed ditandai status ghaib lenyap nyangkut ketahan tertahan senyap bluetick double
   merah gelap keruh panas sakit kejap putus2 kepotong ketelen tertelan nyasar ketuker tertukar terpotong crawling slow lemot lelet stuck blocked blokir diblokir disekat barred burned burnt hot died mahal kasar rude rolled laughed nunggu tunggu menunggu waited waiting dm'd ignored unanswered doubled dengung bising noisy expired melayang lempar dilempar putus-putus gabisa ngadat off pending dicancel masalah problem issue trouble complaint terhantuk ngilang mogok tersangkut jatuh roboh postpone tunda batal dibatalkan nyampe basi stopped failed fails failing ate swallowed missed ruined wet flashing beeping hung burst leak leaks smells frozen gagal dingin patah pecah penyok koyak pushed cracked crashed clicks overcharged duplicate
   tersadai terbiar mangkrak terkatung terkatung-katung terlantar terbengkalai nangis menangis netes menetes bedbugs kutu tikus lipas kecoa ulat hangus mentah underdone mouldy rats cockroach kedebet terdebet didebet didebit mungkir ingkar
   ditagih tripled refused refuses retak kemek terlepas dropped drops dilewati disconnected disconnects defect defective hang lag laggy spoilt spoiled mould berjamur
   whistle whistles whistled mendenging berdesing luntur loose pillar clamped bounced bounce mispriced misprinted sick miring kebuka terbuka don't doesn't didn't isn't wasn't cannot can't won't without xde takde tiada nothing nobody expired ditunda disekat kesasar nihil pending`
    .trim()
    .split(/\s+/),
);
/** Whether a word of what goes wrong stands among the words. */
export const hasTrouble = (words: readonly string[]): boolean =>
  words.some((word) => trouble.has(word)) || findsAny(words, troublePhrases);

const small = new Set(
  `yang dan di ke dari ini itu untuk dengan the a an of to in on at is are was were and it that this for with my your i you saya aku gue gw sy ada jadi juga pun je la lah ya sih nih tu ni so then dah udah sudah
   be been have has had do did as or if me we us our will just kan dong deh kok lagi lg`
    .trim()
    .split(/\s+/),
);
const troublePhrases = [
  'tutup sebab',
  'dah tutup',
  'pun tutup',
  'masih tutup',
  'tutup awal',
  'sama je',
  'sama aja',
  'tak sampai',
  'never arrived',
  'ga nyambung',
  'tak tutup*',
  'ga masuk*',
  'no one',
  'line down',
  'is down',
  'are down',
  'has been down',
  'salah kirim',
  'beda warna',
  'gak bisa',
  'ga bisa',
];
const demand =
  /^(?:tolong|tlg|mohon|please|pls|bagi la|cepat|buruan|tanggung jawab|explain|block|unblock|reply|answer|cancel|stop|call me|send me|give|do something|batalin|batalkan|belajar|baca dulu|jawab|balas|somebody|balikin|kembalikan|pulangkan|fix|sort|refund me|help me)\b/iu;
const greeting =
  /^(?:halo|hai|hi|hello|hey|salam|assalamualaikum|selamat (?:pagi|siang|sore|malam|petang|tengah hari)|good (?:morning|evening|afternoon)|min|mimin|admin|punten|permisi|mau tanya|nak tanya|tanya)\b[\s\p{L}/]{0,24}$/iu;

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

function scoreOf(text: string, words: readonly string[], topics: ReadonlySet<string>): number {
  const content = words.filter((word) => !small.has(word));
  let score = Math.min(4, content.length * 0.5);
  score += Math.min(2, content.filter((word) => topics.has(word)).length) * 1.2;
  score += words.some((word) => trouble.has(word)) ? 1.6 : 0;
  score += findsAny(words, people) ? 2 : 0;
  score += findsAny(words, ordinals) ? 2 : 0;
  score += /\d/.test(text) ? 1.5 : 0;
  score += /(?<=\p{Ll}\s)\p{Lu}\p{Ll}{2,}/u.test(text) ? 1.2 : 0;
  score -= demand.test(text) ? 3 : 0;
  score -= findsAny(words, plea) ? 1.5 : 0;
  score -= countOf(words, anger) * 1.2;
  return score;
}

const rubbish = new Set(['sampah', 'trash', 'garbage']);
const ofRubbish =
  /^(?:angkut|diangkut|angkat|diangkat|kutip|dikutip|kutipan|pungut|lori|tong|truk|truck|tumpuk|menumpuk|numpuk|longgok|berlonggok|buang|pembuangan|jalan|taman|lorong|rumah|bau|ulat|tikus|bin|bins|collect|collected|collection|pickup|street|road|bag|bags|minggu|hari|week|weeks|days)$/;
/** Rubbish that nobody collects is no insult. */
export const mocksUs = (words: readonly string[]): boolean =>
  findsAny(words.some((word) => ofRubbish.test(word)) ? words.filter((word) => !rubbish.has(word)) : words, mockery);

/** Who was kept from going tells of trouble, and threatens with nothing. */
const refused =
  /\b(?:refuse[sd]?|won['’]?t let|wouldn['’]?t let|not allowed|unless i|ditolak|tak bagi|ga boleh|tidak boleh)\b/i;

/** Who has left already tells it; who is about to threatens. */
export const hasLeft =
  /(?<![\p{L}])(?:(?:udah|sudah|sdh|udh|dah|telah|already|have|had|i've) (?:lama |juga |also )?(?:berhenti|cancel\p{L}*|close[d]?|tutup|batal\p{L}*|terminat\p{L}*|unsubscribe\p{L}*|uninstall\p{L}*|stop\p{L}*)|i (?:cancel|cancelled|closed|unsubscribed|left)(?=[^.!?]*\b(?:in|on|last|since|ago|weeks?|months?|already|twice)\b))(?![\p{L}])/iu;

/** The address of a swindle is never said again, however it is spelled. */
const leadsAway =
  /\b(?:dot|titik) ?(?:com|net|org|info|xyz|top|my|id|sg|co|online|site|shop|app|live|vip|cc)\b|\b[\w-]+\.(?:com|net|org|info|xyz|top|online|site|shop|live|vip|cc|co|my|id|sg)\b/i;

/** Called a thief, or asked whether we want to poison somebody: no fact that is told back. */
const insult =
  /^(?:(?:dasar|emang|memang|what|such|total|absolute|complete|daylight|bunch of) )*(?:a |an )?(?:maling|rampok|perampok|pencuri|pencopet|begal|copet|lintah darat|tukang tipu|penipu|pembohong|pendusta|perompak|penyamun|pencekik|pemeras|thiev(?:es|ing)|robbers?|robbery|crooks?|scammers?|liars?|daylight robbery|highway robbery)(?![\p{L}])(?!.*(?:telepon|telefon|call|nelpon|minta|hubungi|masuk|ambil|took|called))|(?<![\p{L}])(?:bunuh|ngebunuh|membunuh|meracun\p{L}*|ngeracun\p{L}*|rampok|merampok|poison|kill|murder|rob) (?:anak )?(?:orang|kami|saya|people|us|me|rakyat|customer|pelanggan)/iu;
/** What is set against her trouble to mock us: "cukai pandai pulak kutip on time", "giliran nagih cepat". */
const jibe =
  /(?<![\p{L}])(?:pandai|rajin|laju|pantas|cepat|pinter|pintar|jago|gercep|on time) (?:pulak|pula|plak|bener|banget|aja|je|sangat)(?![\p{L}])|(?<![\p{L}])(?:giliran|kalau|kalo|bila|part|pas) (?:nagih|tagih|kutip|potong|charge|minta duit|minta bayar|soal duit|bayar|bab duit|caj)\p{L}* .*(?:cepat|laju|rajin|pandai|gercep|on time|tepat waktu)(?![\p{L}])/iu;

/** A mark is no trouble: "one star, and only because I can't give zero". */
const rates = /\b(?:(?:one|1|zero|0|no) stars?|give (?:zero|0|minus)|bintang (?:satu|1|nol|kosong))\b/i;

const mockStart = new RegExp(
  `^(?:${mockPraise.filter((phrase) => /^[\w' ]+$/.test(phrase)).join('|')})[\\s,]+(?:@\\S+\\s+)?`,
  'iu',
);

const praiseStart =
  /^(?:terbaik|mantap|hebat|keren|makasih|bagus|amazing|great|love|wow|tahniah|nice|selamat|salut)\s+(?=\S+\s)/iu;

/** Thanks are answered, not told back: "massive thanks to your crew" is about the crew. */
const thanking =
  /^(?:(?:massive|huge|big|many|so many|a big|alhamdulillah|syukur)\s+)?(?:thanks|thank you|terima ?kasih|makasih|makasi|tq|thx|kudos|shoutout|nuhun|suwun)(?:\s+(?:banyak|bgt|banget|ya|so much|a lot|sangat|sebab|kerana|kepada|ke|to|for|atas|buat|untuk))*\s+/iu;

/** Who asks us to look at something tells it: "please check why my line is barred". */
const askingToLook =
  /^(?:(?:tolong|tlg|please|pls|mohon|can you|could you|boleh)\s+)?(?:(?:check(?![ -]?in(?![\p{L}]))|cek|semak|urus|urusin|lihat|liat|tengok|explain|jelaskan|periksa|fix)\s+)(?:(?:kenapa|knp|mengapa|why|sebab apa)\s+)?(?=\S+\s+\S)/iu;

/** Who asks why something is not there tells that it is not: "mau tanya hasil lab anak saya kok belum ada juga". */
const askingWhyNot =
  /^(?:(?:saya|aku|gue|sy|i)\s+)?(?:cuma\s+)?(?:mau|nak|ingin|mo|numpang)\s+(?:tanya|nanya|bertanya|tny)(?:\s+(?:soal|pasal|tentang))?\s+(.+?)\s+(?:kok|kenapa|knp|napa|kenape)\s+(.+?)(?:\s+(?:ya|yah|sih|ye))?$/iu;
/** Why she does it is hers where it tells of her health: "sebab lutut koyak ligamen". */
const becauseIll =
  /\s+(?:sebab|sbb|kerana|karena|krn|gara2|gara-gara|because|cos|coz|bcos|due to)\s+(?=[^,.!?]*(?<![\p{L}])(?:lutut|ligamen|patah|tulang|kanser|kanker|cancer|tumor|jantung|kencing manis|diabet\p{L}*|hamil|mengandung|pregnan\p{L}*|keguguran|miscarr\p{L}*|depres\p{L}*|surgery|operasi|pembedahan|kemo\p{L}*|chemo\p{L}*|strok\p{L}*|injur\p{L}*|cedera|sakit|knee|doctor|doktor|dokter)(?![\p{L}])).*$/iu;
/** "kajang blackout | bila nak ok": what is asked at the end is no part of what happened. */
const stillAsking = /(?<=\S\s+\S+)\s+(?:bila (?:nak|boleh|mau)|kapan (?:nyala|bisa|mau|normal|beres))(?![\p{L}]).*$/iu;
/** Of her writing, not of the matter. */
const asIWrite =
  /[\s,]+(?:as i(?:'m| am)? (?:write|writing|type|typing)(?: this)?|while (?:writing|typing) this|sambil (?:nulis|menulis|ngetik|taip|tulis) ini)$/iu;
/** A laugh at the end of what she tells is no part of it. */
const laughs =
  /(?:[\s,]+(?:lol|lmao|rofl|haha+|ha ha|wkwk\p{L}*|hehe\p{L}*|hihi|kwkw\p{L}*|xd|hmm+|huhu|hiks|kek))+$/iu;
/** What was quoted is gone, and what led to it hangs in the air: "ditolak dengan alasan", "diterima oleh". */
const cutOff =
  /\s+(?:dengan alasan|alasannya|katanya|kata|oleh|sebagai|because|bahwa|bahawa|yaitu|iaitu|tulisannya|statusnya|saying)\s*:?$/iu;
/** Begs us to do something, which is no part of what happened. */
const begs =
  /^(?:tolong|tlg|please|pls|mohon)\s+(?:la\s+)?(?:buat|do|bantu|stop|hentikan|ambil tindakan|tindak\p{L}*|settle|selesai\p{L}*|jangan|don['’]?t)(?![\p{L}])/iu;
/** What she will do next if nothing happens is no fault of ours: "esok juga saya port keluar". */
const willLeave =
  /^(?:(?:esok|besok|lusa|nanti|tomorrow|lepas ni|habis ni|next week|minggu depan|bulan depan)(?: juga| jugak| terus)?\s+)?(?:saya|sy|aku|ak|gue|gw|i|i'll|i will)?\s*(?:nak |mau |akan |will )?(?:port (?:keluar|masuk|out|in|telco)|tukar (?:ke )?(?:telco|bank|provider) lain|pindah (?:ke )?(?:provider|operator|bank) lain|up terus|go (?:to )?tribunal|(?:jumpa|bawa|pergi) (?:kat |ke )?tribunal)(?![\p{L}])/iu;
/** Of a whole life, not of what happened: "never been treated like this". */
const lifelong =
  /(?<![\p{L}])(?:never (?:once )?(?:been treated|been so|seen (?:such|anything)|had such|experienced)|in my (?:whole |entire )?life|seumur hidup)(?![\p{L}])/iu;
/** Of the post, not of the matter: "for everyone's entertainment", "ini serius ya". */
const meta =
  /^(?:for everyone|for your info|fyi|timeline|update:?$|list for you|right, list|just to say$|sorry for (?:my |the )?english|sedang eskalasi|ni nak habaq|nak cerita|mau cerita|ini serius|full stop|senang cerita|wee question|quick question|simple question)/iu;
/** That we answered without a word, or what for: asked of nobody. */
const whatFor =
  /^(?:ya masa|ya masak|masa iya|untung(?:lah|nya)?|nasib baik|luckily|ngapain|buat apa|untuk apa|what for|tunggu (?:apa|gapo)|nak tunggu)(?![\p{L}])/iu;

/** What she says of her own view before she tells: "shame that the lift is out". */
const preface =
  /^(?:(?:it['’]?s |it is |what |such )?(?:a )?(?:real |great |crying )?(?:shame|pity)(?: that)?|(?:i )?(?:still )?(?:can['’]?t|cannot) believe(?: that)?|imagine(?: that)?|(?:it )?turn(?:s|ed) out(?: that)?|(?:just )?so you know|to be (?:clear|fair)|for the record|basically|honestly|tbh)[,:]?\s+(?=\S+\s\S)/iu;
/** What she likes of us, what she wants instead and how she takes it: no part of what went wrong. */
const ofHerMind =
  /^(?:i|we) (?:really |actually |do |still |honestly )*(?:like|love|adore|appreciate|admire)(?![\p{L}])|^(?:i|we) (?:really |just )?(?:don['’]?t|do not) (?:want|need|care|expect|blame|mind)(?![\p{L}])|^i(?:['’]?m| am) not (?:screaming|shouting|angry|after)(?![\p{L}])|^(?:saya|aku|gue|gw|sy|kami) (?:cuma |hanya |pun )?(?:(?:ga|gak|nggak|ngga|tidak|tak) )?(?:butuh|perlu|mau|minta|nak) (?!tanya|nanya|bayar|buka|masuk|login|beli)|(?<![\p{L}])(?:memanglah|ya iyalah|iyalah|of course i|obviously)(?![\p{L}])|^(?:masa|masak|mosok) (?:nunggu|menunggu|harus|disuruh|ga|gak|nggak|sih|cuma|segitu|gitu|mesti|kalah)(?![\p{L}])/iu;
/** What is done for a body that is ill is no matter of the public. */
const ofBody =
  /(?<![\p{L}])(?:on a drip|in (?:hospital|icu|intensive care|a&e|the er)|blood pressure|stitches|diinfus|opname|masuk (?:icu|wad|ugd|igd)|dimasukkan (?:ke )?wad)(?![\p{L}])/iu;
/** That it is hers, says he: our man's opinion of her is not repeated. */
const blamesHer =
  /(?<![\p{L}])(?:said|says|told (?:me|us)|claim\p{L}*|reckon\p{L}*|insist\p{L}*) (?:that )?(?:it|this)(?: was| is| must be| has to be|['’]s) (?:all |probably |just |down to )*(?:my|our)(?![\p{L}])|(?<![\p{L}])(?:katanya|kata|dibilang|bilang|cakap|disebut) (?:itu |ini )?(?:salah|resiko|risiko|akibat) (?:saya|aku|gue|kami|sendiri|sy)(?![\p{L}])/iu;

/** That she owes or pays late is never said back in front of others, though she says it herself. */
const ownDebt =
  /(?<![\p{L}])(?:(?:saya|aku|gue|gw|i) (?:memang )?(?:telat|nunggak|lambat bayar)|telat (?:juga |bayar |cuma )?(?:baru |cuma )?\d+ hari|nunggak|tunggakan|tertunggak|overdue|in arrears|behind on)(?![\p{L}])/iu;

/** Cut where she goes on, never so that only a subject is left: "parcel I | dah seminggu stuck". */
function splitAtConjunctions(part: string): readonly string[] {
  const parts: string[] = [];
  for (const one of part.split(conjunctions)) {
    const before = parts.at(-1);
    if (before !== undefined && before.trim().split(/\s+/).length < 3) parts[parts.length - 1] = `${before} ${one}`;
    else parts.push(one);
  }
  return parts;
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

/** What a desk says to keep somebody waiting. */
const courtesy =
  /["“'‘]\s*(?:(?:mohon|harap|sila|silakan|tolong|please|kindly|pls|dimohon|harap|sabar|bersabar)(?![\p{L}])[^"“”'’]{0,60}|[^"“”'’]{0,30}(?<![\p{L}])(?:ditunggu|menunggu|bersabar|maklum|sabar|kesabaran|patience|bear with us|look into it)(?![\p{L}])[^"“”'’]{0,40})["”'’](?=\s|[.,!?]|$)/giu;

/** Said by us or a machine of ours, in quotation marks. */
const advice =
  /(?<![\p{L}])(suruh|disuruh|nyuruh|menyuruh|ckp|blg|kata|katanya|cakap|bilang|bilangnya|ngomong|jawab|jawabnya|dijawab|balas|dibalas|balasnya|minta|diminta|said|says|saying|told me|told us|replied|answered|repl(?:y|ies)) ?:? ?["“'‘](?=[^"“”'’]*\s)[^"“”'’]{3,80}["”'’](?=\s|[.,!?]|$)/giu;
/** The same in English, with whom it was said to: told us to 'enjoy the audio', asking if I've 'checked with neighbours'. */
const toldTo =
  /(?<![\p{L}])(?:(?:\p{L}+ )?(?:was|were|been|got) told|told (?:me|us|him|her|them)|ask(?:ed|s|ing)(?: me| us| him| her)?)(?: to| that| if| whether)?(?: i['’]?ve| we['’]?ve| i| we)? ["“'‘](?=[^"“”'’]*\s)[^"“”'’]{3,80}["”'’](?=\s|[.,!?]|$)/giu;
/** What leads to a quotation and says nothing without it. */
const leads =
  /(?<![\p{L}])(?:status\p{L}*|tulisan\p{L}*|keterangan\p{L}*|notif\p{L}*|screen|layar|skrin|message|mesej|pesan|bilang|kata|jawab\p{L}*|balas\p{L}*|reply|replied|says?|said|shows?)(?: (?:di|kat|dalam|in|on) (?:the )?\p{L}+)?$/iu;

/** Who said it, and that he did: what is left of a sentence whose quotation went is nobody's matter. */
const saying =
  /(?:(?:^|\s+)\p{L}+)?\s+(?:(?:cuma|cuman|malah|asyik|asik|hanya|terus|tetap|cukup|just|only|always|keeps?|then|pun|je|aja|lagi|dia|he|she|they|it) )*(?:was|is|are|says?|saying|said|told me|tells me|replied|repl(?:y|ies)|answer(?:ed|s)?|shows?|marked(?: as)?|with a|status(?:nya)?|statusnya|bilang|bilangnya|dibilang|ngomong|katanya|kata|berkata|jawab|jawabnya|jawapan|menjawab|dijawab|cakap|ckp|blg|balas|dibalas|respon|tulis\p{L}*|suruh|disuruh|minta|diminta|kena suruh|malah|status di aplikasi(?: malah)?|offered|shouted|yelled|asked)\s*:?\s*$/iu;

const onlySaying =
  /\s+(?:(?:cuma|cuman|malah|asyik|hanya|terus|tetap|just|only|pun|je|dia|he|she|they) )*(?:said|says|replied|told me|bilang|bilangnya|ngomong|katanya|kata|jawab|jawabnya|cakap|ckp|blg|balas|dibalas|dijawab)\s*:?\s*$/iu;

/** A clause without what was quoted in it: what leads to the quotation goes with it. */
function withoutQuoted(text: string): string {
  if (!text.includes('⟂')) return text;
  const [before = '', ...after] = text.split('⟂').map((part) => part.trim());
  // "teknisi datang Sabtu, bilang …" holds without what he said
  const silent = ` ${before}`.replace(onlySaying, '').trim();
  if (silent !== before && silent.split(/\s+/).some((word, at) => at > 0 && predicates.has(word.toLowerCase())))
    return silent;
  const cut = ` ${before}`.replace(saying, '').trim();
  const rest = after.filter((part) => part !== '').join(' ');
  if (cut === before && rest !== '') return `${before} ${rest}`;
  // "ditolak, alasannya …" holds without the reason; "sampai sana staf bilang …" says nothing any more
  return cut.split(/\s+/).length >= 3 ? cut : '';
}

function pieces(text: string): readonly { readonly raw: string; readonly whole: string; readonly goesOn: boolean }[] {
  const plain = ages
    .reduce((told, [shape, written]) => told.replace(shape, written), withoutCodes(text))
    // set between commas, it only says who: "my husband, who uses a wheelchair, saw …"
    .replace(/, (?:who|whose|which) [^,.!?\n]{2,70},(?= \p{L})/gu, '')
    // how often belongs to what is told: "you took it, twice"
    .replace(
      /,\s+(twice|again|thrice|(?:two|three|four|\d+) times|(?:dua|tiga|empat|\d+) kali)(?=\s*(?:[.,!?]|$)|\s(?:and|dan)\s)/giu,
      ' $1',
    )
    // "want another 90 for the follow-up"
    .replace(/(?<![\p{L}])(?:another|an extra|a further) \d{2,5}(?= (?:for|to|just|more)(?![\p{L}]))/giu, 'more money')
    // a list that she numbers: "1. meter stopped … 2) no reply"
    .replace(/(?:(?:^|\n)\s*\d{1,2}[.)]|\s\d{1,2}\))\s+(?=\p{L})/gu, '\n ')
    // what was taken, without how much
    .replace(
      /\b(taken|took|deducted|lost|transferred|deduct)( from (?:me|my \p{L}+))?\s+(?:(?:RM|Rp|S\$|[$£€])\s?\d(?:[\d.,]*\d)?)(?=\s+(?:as|from|out|to|for|after|when|before|without|even|again|twice|and|in|on|last|this|by|but)\b|\s*(?:[.,!?]|$))/giu,
      '$1$2 money',
    )
    // a sum that begins it was charged for what follows
    .replace(
      /(^|\n|[.!?]\s+)(?:RM|S\$|[$£€])\s?\d(?:[\d.,]*\d)?\s+(?:for\s+)?(?=\p{Ll}+ (?:for|in|on|at|fee|charges?)\b)/giu,
      '$1charged for ',
    )
    .replace(/https?:\S+/g, ' ')
    .replace(/@[\w.]+/g, ' ')
    // the stop of an abbreviation ends no sentence: "Jl. Melati"
    .replace(/\b(jln?|jalan|no|dr|tn|ny|hj|rd|st|mr|mrs|ms|blk|kel|kec|kg|tmn)\.\s+(?=[\p{Lu}\d])/giu, '$1 ')
    // sums are hers: said back, they would be read twice
    .replace(
      /(?:\b(?:RM|Rp|IDR|MYR|SGD|USD)|S\$|[$£€])\s?\d(?:[\d.,]*\d)?\s?(?:k|rb|ribu|jt|juta)?\b(?:\s(?:a|per|each)\s(?:month|year|week|day|time)\b)?|\b\d(?:[\d.,]*\d)?\s?(?:rb|ribu|jt|juta|ringgit|rupiah|dollars?)\b/giu,
      ' ¤ ',
    )
    // a sum without its currency: "2x @ 87.500", "kepotong 87.500 dari", "1,250.00"
    .replace(/(?:\b\d+ ?[x×] ?)?@ ?\d(?:[\d.,]*\d)?|(?<![\d.,:])\d{1,3}(?:[.,]\d{3})+[.,]\d{2}(?!\d)/giu, ' ¤ ')
    .replace(
      /(?<![\d.,:])\d{1,3}(?:[.,]\d{3})+(?![.,]?\d)(?=\s*(?:$|[.,!?;)\n])|\s(?:dari|dr|dan|buat|utk|untuk|ke|lagi|doang|aja|je|dua|tiga|2|3|from|for|and|to|as|twice|out)\b)/giu,
      ' ¤ ',
    )
    // a number plate and the name of whoever is accused are nobody's to say again: "namanya Deni plat B 3391 KZT"
    .replace(namedPerson, ' ')
    .replace(plates, ' ')
    // our own courtesies thrown back at us are not said once more: "mohon ditunggu" six times
    .replace(courtesy, ' ⟂ ')
    // what we told her to do is not told to her again: suruh "deal dgn seller"
    .replace(advice, '$1 ⟂ ')
    .replace(toldTo, ' said ⟂ ')
    // a status on a screen is short and tells: stuck at "Tamworth sort"
    .replace(/(?<![\p{L}\p{N}])["“'‘]([^\s"“”'’]+(?:\s+[^\s"“”'’]+){0,2})["”'’](?=\s|[.,!?]|$)/gu, '$1')
    // a quoted status is one thing, whatever stands in it
    .replace(/["“][^"“”]{1,60}["”]/gu, (quoted) => quoted.replace(/[:();]/g, ' '))
    // what somebody else said is not hers to be told back
    .replace(/["“]\s*(?:[^\s"“”]+\s+){3,}[^\s"“”]+\s*["”]/giu, ' ⟂ ')
    .replace(/#(\w+)/g, ' $1 ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\ufe0f/g, '');
  return plain.split(breaks).flatMap((part) => {
    const split = part.split(/\s+/).length > 8 ? splitAtConjunctions(part) : [part];
    return split.map((one, at) => ({
      whole: part,
      raw: one
        .replace(/["“”*_~<>[\]{}|\\^`]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      goesOn: at > 0,
    }));
  });
}

/** Whether she put a question mark behind it. */
function isMarked(post: string, raw: string): boolean {
  const end = raw.slice(-12);
  const at = post.toLowerCase().lastIndexOf(end.toLowerCase());
  return at >= 0 && /^[\s"”']*\?/.test(post.slice(at + end.length));
}

/** What the customer told, in clauses, without insults, threats, greetings, rhetoric and anything private. */
export function clausesOf(
  posts: readonly Post[],
  customer: CustomerFacts | null,
  topics: ReadonlySet<string>,
  mocking: boolean,
): readonly Clause[] {
  const clauses: Clause[] = [];
  const thanks = new Set<Clause>();
  for (const post of posts) {
    for (const { raw, whole, goesOn } of pieces(post.text)) {
      const heard = withoutQuoted(raw);
      // "status di aplikasi | malah …": what led to the quotation said nothing of its own
      const led = clauses.at(-1);
      if (heard === '' && goesOn && led !== undefined && whole.includes(led.text) && leads.test(led.text))
        clauses.pop();
      const text = (mocking ? heard.replace(mockStart, '').replace(praiseStart, '') : heard)
        .replace(
          /(?:\s+(?:jadi|sebesar|sebanyak|sejumlah|seharga|senilai|habis|abis|keluar|rugi|hangus|cuma|hanya|harga|worth|costing|spent|spending|for|of|at|is|was|to|sampai|like))*\s*¤\s*$/iu,
          '',
        )
        .replace(/(?:^|\s)(?:bayar|byr|paid|pay)\s*¤\s*/giu, ' ')
        .replace(/\s*¤\s*/g, ' ')
        .replace(/\s*(?:chef['’]?s kiss|slow clap|bravo|nice one|well done)\s*$/iu, '')
        .replace(thanking, '')
        .replace(askingWhyNot, '$1 $2')
        .replace(/^(?:&|and|dan|then|so|help|tolong|tlg|namun|pastu|lepas tu)\s+/iu, '')
        .replace(askingToLook, '')
        .replace(preface, '')
        .replace(becauseIll, '')
        .replace(asIWrite, '')
        .replace(laughs, '')
        .replace(stillAsking, '')
        .replace(cutOff, '')
        .trim();
      const words = wordsOf(text);
      if (words.length < 2 || text.length > 160 || greeting.test(text)) continue;
      if (begs.test(raw) || ownDebt.test(text) || (/^(?:kalau|kalo|klo|if)\s/iu.test(text) && words.length < 5))
        continue;
      // what is left of a sentence that lived of its sum, or of half a one: "derma … sebulan je", "tapi duit susu anak tu"
      const telling = words.filter((word) => !small.has(word));
      if (raw.includes('¤') && telling.length < 3 && !hasTrouble(words)) continue;
      if (
        /^(?:tapi|tp) /iu.test(text) &&
        words.length < 6 &&
        !hasTrouble(words) &&
        !words.some((word) => predicates.has(word))
      )
        continue;
      if (rates.test(text) || leadsAway.test(text)) continue;
      if (insult.test(text) || jibe.test(raw)) continue;
      if (willLeave.test(text) || lifelong.test(text) || whatFor.test(text)) continue;
      if (meta.test(text) || ofHerMind.test(text) || ofBody.test(text) || blamesHer.test(text)) continue;
      if (
        mocksUs(words) ||
        findsAny(words, rhetorical) ||
        (findsAny(words, leaving) && !refused.test(text) && !hasLeft.test(text))
      )
        continue;
      if (findsAny(words, misread) || findsAny(words, wantsHuman)) continue;
      if (mocking && findsAny(words, weakPraise) && !hasTrouble(words)) continue;
      // a sentence that lives of its two sums says nothing without them
      const beginsName =
        /^\p{Lu}\p{Ll}/u.test(text) &&
        (new RegExp(`,\\s+${raw.slice(0, 3).replace(/[^\p{L}]/gu, '.')}`, 'u').test(post.text) ||
          // behind thanks that were taken off: "thanks to Kamal at …"
          (!raw.startsWith(text.slice(0, 4)) && post.text.includes(` ${text.slice(0, 4)}`)));
      const unsayable = (raw.match(/¤/g) ?? []).length > 1;
      const marked = isMarked(post.text, raw);
      const asked = !askingWhyNot.test(raw) && (isQuestion(raw) || (marked && isQuestion(`${raw}?`)));
      if (mocking && findsAny(words, mockPraise) && !words.some((word) => trouble.has(word)) && !/\d/.test(text))
        continue;
      // a name may stand in one half of her sentence and what makes it private in the other
      if (holdsPrivateValue(text, customer, post.name) || holdsPrivateValue(whole, customer, post.name)) continue;
      // the first thing that she says is mostly the trouble itself; behind mocking praise it is not
      const isFirst = clauses.length === 0;
      const score = scoreOf(text, words, topics) + (mocking && mockStart.test(raw) ? -1.5 : isFirst ? 0.8 : 0);
      if (score < 1) continue;
      const clause: Clause = {
        text,
        words,
        order: clauses.length,
        score,
        asks: findsAny(words, plea) || asked,
        question: asked,
        goesOn,
        unsayable,
        beginsName,
        accuses: findsAny(words, misdeeds) && findsAny(words, ours),
      };
      clauses.push(clause);
      if (thanking.test(heard.replace(/^(?:and|but|dan|tapi|tp) /iu, ''))) thanks.add(clause);
    }
  }
  // whom she thanks in the middle of her trouble is no part of it
  const inTrouble = !mocking && clauses.some((clause) => !thanks.has(clause) && hasTrouble(clause.words));
  return inTrouble ? clauses.filter((clause) => !thanks.has(clause) || hasTrouble(clause.words)) : clauses;
}
