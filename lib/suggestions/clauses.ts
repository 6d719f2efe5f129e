import type { CustomerFacts, Post } from '../review/types.ts';
import { isQuestion } from './asking.ts';
import { countOf, findsAny, wordsOf } from './find-words.ts';
import { isNeverTold } from './never-told.ts';
import { holdsPrivateValue, withoutAccused, withoutOwn } from './private-values.ts';
import { leads, withoutQuoted, withQuotesMarked } from './quoted.ts';
import { misdeeds, ours } from './words/accusations.ts';
import { anger, mockPraise, ordinals, people, plea, weakPraise } from './words/cues.ts';
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
/** What she says of her own view before she tells: "shame that the lift is out". */
const preface =
  /^(?:(?:it['’]?s |it is |what |such )?(?:a )?(?:real |great |crying )?(?:shame|pity)(?: that)?|(?:i )?(?:still )?(?:can['’]?t|cannot) believe(?: that)?|imagine(?: that)?|(?:it )?turn(?:s|ed) out(?: that)?|(?:just )?so you know|to be (?:clear|fair)|for the record|basically|honestly|tbh)[,:]?\s+(?=\S+\s\S)/iu;

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

/** What is taken out or said otherwise before a post is cut into clauses, one after the other; a sum leaves its sign (¤). */
const tidied: readonly (readonly [RegExp, string])[] = [
  // set between commas, it only says who: "my husband, who uses a wheelchair, saw …"
  [/, (?:who|whose|which) [^,.!?\n]{2,70},(?= \p{L})/gu, ''],
  // how often belongs to what is told: "you took it, twice"
  [
    /,\s+(twice|again|thrice|(?:two|three|four|\d+) times|(?:dua|tiga|empat|\d+) kali)(?=\s*(?:[.,!?]|$)|\s(?:and|dan)\s)/giu,
    ' $1',
  ],
  // "want another 90 for the follow-up"
  [/(?<![\p{L}])(?:another|an extra|a further) \d{2,5}(?= (?:for|to|just|more)(?![\p{L}]))/giu, 'more money'],
  // a list that she numbers: "1. meter stopped … 2) no reply"
  [/(?:(?:^|\n)\s*\d{1,2}[.)]|\s\d{1,2}\))\s+(?=\p{L})/gu, '\n '],
  // what was taken, without how much
  [
    /\b(taken|took|deducted|lost|transferred|deduct)( from (?:me|my \p{L}+))?\s+(?:(?:RM|Rp|S\$|[$£€])\s?\d(?:[\d.,]*\d)?)(?=\s+(?:as|from|out|to|for|after|when|before|without|even|again|twice|and|in|on|last|this|by|but)\b|\s*(?:[.,!?]|$))/giu,
    '$1$2 money',
  ],
  // a sum that begins it was charged for what follows
  [
    /(^|\n|[.!?]\s+)(?:RM|S\$|[$£€])\s?\d(?:[\d.,]*\d)?\s+(?:for\s+)?(?=\p{Ll}+ (?:for|in|on|at|fee|charges?)\b)/giu,
    '$1charged for ',
  ],
  [/https?:\S+/g, ' '],
  [/@[\w.]+/g, ' '],
  // the stop of an abbreviation ends no sentence: "Jl. Melati"
  [/\b(jln?|jalan|no|dr|tn|ny|hj|rd|st|mr|mrs|ms|blk|kel|kec|kg|tmn)\.\s+(?=[\p{Lu}\d])/giu, '$1 '],
  // sums are hers: said back, they would be read twice
  [
    /(?:\b(?:RM|Rp|IDR|MYR|SGD|USD)|S\$|[$£€])\s?\d(?:[\d.,]*\d)?\s?(?:k|rb|ribu|jt|juta)?\b(?:\s(?:a|per|each)\s(?:month|year|week|day|time)\b)?|\b\d(?:[\d.,]*\d)?\s?(?:rb|ribu|jt|juta|ringgit|rupiah|dollars?)\b/giu,
    ' ¤ ',
  ],
  // a sum without its currency: "2x @ 87.500", "kepotong 87.500 dari", "1,250.00"
  [/(?:\b\d+ ?[x×] ?)?@ ?\d(?:[\d.,]*\d)?|(?<![\d.,:])\d{1,3}(?:[.,]\d{3})+[.,]\d{2}(?!\d)/giu, ' ¤ '],
  [
    /(?<![\d.,:])\d{1,3}(?:[.,]\d{3})+(?![.,]?\d)(?=\s*(?:$|[.,!?;)\n])|\s(?:dari|dr|dan|buat|utk|untuk|ke|lagi|doang|aja|je|dua|tiga|2|3|from|for|and|to|as|twice|out)\b)/giu,
    ' ¤ ',
  ],
];

function pieces(text: string): readonly { readonly raw: string; readonly whole: string; readonly goesOn: boolean }[] {
  const tidy = tidied.reduce((told, [shape, written]) => told.replace(shape, written), withoutOwn(text));
  const plain = withQuotesMarked(withoutAccused(tidy))
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

/** What leads up to what she tells or trails behind it, and is no part of it; taken off one after the other. */
const trimmings: readonly (readonly [RegExp, string])[] = [
  // what a sum was for goes with it
  [
    /(?:\s+(?:jadi|sebesar|sebanyak|sejumlah|seharga|senilai|habis|abis|keluar|rugi|hangus|cuma|hanya|harga|worth|costing|spent|spending|for|of|at|is|was|to|sampai|like))*\s*¤\s*$/iu,
    '',
  ],
  [/(?:^|\s)(?:bayar|byr|paid|pay)\s*¤\s*/giu, ' '],
  [/\s*¤\s*/g, ' '],
  [/\s*(?:chef['’]?s kiss|slow clap|bravo|nice one|well done)\s*$/iu, ''],
  [thanking, ''],
  [askingWhyNot, '$1 $2'],
  [/^(?:&|and|dan|then|so|help|tolong|tlg|namun|pastu|lepas tu)\s+/iu, ''],
  [askingToLook, ''],
  [preface, ''],
  [becauseIll, ''],
  [asIWrite, ''],
  [laughs, ''],
  [stillAsking, ''],
  [cutOff, ''],
];

/** What is left of a clause without them; behind mocking praise without the praise. */
const stripped = (heard: string, mocking: boolean): string =>
  trimmings
    .reduce(
      (told, [shape, written]) => told.replace(shape, written),
      mocking ? heard.replace(mockStart, '').replace(praiseStart, '') : heard,
    )
    .trim();

/** What is left of a sentence that lived of its sum, or of half a one: "derma … sebulan je", "tapi duit susu anak tu", "kalau jadi". */
function isRemnant(raw: string, text: string, words: readonly string[]): boolean {
  if (/^(?:kalau|kalo|klo|if)\s/iu.test(text) && words.length < 5) return true;
  if (hasTrouble(words)) return false;
  if (raw.includes('¤') && words.filter((word) => !small.has(word)).length < 3) return true;
  return /^(?:tapi|tp) /iu.test(text) && words.length < 6 && !words.some((word) => predicates.has(word));
}

/** Whether a clause begins with a name: with a capital in the middle of a sentence, or behind thanks that were taken off ("thanks to Kamal at …"). */
const opensWithName = (post: string, raw: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) &&
  (new RegExp(`,\\s+${raw.slice(0, 3).replace(/[^\p{L}]/gu, '.')}`, 'u').test(post) ||
    (!raw.startsWith(text.slice(0, 4)) && post.includes(` ${text.slice(0, 4)}`)));

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
      const text = stripped(heard, mocking);
      const words = wordsOf(text);
      if (words.length < 2 || text.length > 160 || greeting.test(text)) continue;
      if (isNeverTold(raw, text, words) || isRemnant(raw, text, words)) continue;
      if (mocking && findsAny(words, weakPraise) && !hasTrouble(words)) continue;
      // a sentence that lives of its two sums says nothing without them
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
        beginsName: opensWithName(post.text, raw, text),
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
