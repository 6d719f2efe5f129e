import { findsAny, wordsOf } from './find-words.ts';
import { rhetorical } from './words/cues.ts';

/** Beginnings that ask for something that has an answer; a question mark is often not typed. */
const opens =
  /^(?:(?:hi|hey|hello|halo|hai|salam|assalam\S*|selamat \p{L}+|punten|permisi|pagi|siang|sore|malam|admin|min|mimin|kak|bang|mas|mbak|gan|bos|sis|bestie|bro|please|pls|sorry|maaf|btw|so|and|also|one thing|(?:wee|quick|simple|silly|small) question)\b[\s,.!]*){0,4}(?:how (?:do|does|can|long|much|many|to|soon|far)|what (?:is|are|time|do|does|happens|kind|documents?)|what's the|when (?:do|does|is|are|will|can)|where (?:do|can|is|are)|which|can (?:i|we|you|the|my|your|this|it)|could (?:i|we|you|the|my|it)|may i|do (?:i|you|we)|does (?:the|your|it|this)|is (?:it|there|this|the)|are (?:there|you)|will (?:i|you|there|it|my)|would (?:i|you)|should i|am i|any (?:chance|slot|way|update)|wondering (?:if|whether)|(?:could|can) you tell|berapa|brp|gimana cara\p{L}*|bagaimana(?: cara\p{L}*)?|cara(?:nya)?|apakah|kapan(?! bener)|jam berapa|pukul berapa|di ?mana|bisa (?:ga|gak|nggak|ngga|tidak|kah|minta info)|bisakah|boleh (?:ga|gak|nggak|tak|ke|tahu|tau|tanya)|bolehkah|ada (?:ga|gak|nggak|tak|ke)|adakah|macam mana (?:nak|cara|kalau)|apa (?:beza|beda|bezanya|bedanya)|boleh (?:bayar|guna|pakai|tukar|ambil|bawa|buat|datang|mohon|masuk|minta|daftar|claim|tempah)|bole (?:ikut|pakai|bayar)|mcm mana nak|camne nak|camana nak|bila (?:boleh|nak|kami|saya)|apa syarat|apa perlu|perlu ke|syarat\p{L}*)(?![\p{L}])/iu;

/** Somewhere in the sentence. */
const holds =
  /(?<![\p{L}])(?:mau (?:tanya|nanya)|mo nanya|numpang tanya|nak tanya|ingin bertanya|caranya (?:bagaimana|gimana|gmn)|gimana caranya|cara(?:nya)? gimana|balikinna kumaha|berapa|brp|apa (?:aja|saja|je) (?:ya|sih)?|syaratnya apa|ada paket apa|jam berapa|bisa online (?:ga|gak|nggak)|macam mana nak|mcm mana nak|camne nak|boleh (?:tak|ke)|apa perlu saya|perlu ke|is this legit|whether i|let me know (?:if|how|when)|will i (?:get|be|have)|do i (?:need|have))(?![\p{L}])/iu;

/** At its end: "… ada had laju tak", "… dibenarkan ke", "… bisa ga ya". */
const ends =
  /(?:\s|^)(?:(?:bisa|boleh|ada|perlu|harus|dapat|kena|buka|tutup|jadi|masih|sudah|udah|dah)\s(?:\S+\s){0,10})(?:tak|ke|ga|gak|nggak|ngga|kah|tidak|belum|blm)(?:\s(?:ya|ye|yer|sih|nih|min|admin|kak|eh|ni))?(?:\s(?:buat|untuk|utk|kalau|kalo)\s\S+(?:\s\S+)?)?$/iu;
const openKe = /^(?:\S+\s){1,4}(?:buka|tutup|ada|dapat|boleh|jalan|jadi) ke(?=\s|$)/iu;

/** A word that asks, at the very end: "daftar ulang kapan nggih", "kena pulang bila ye". */
const lastAsks =
  /^(?:\S+\s){1,12}(?:kapan|bila|berapa|brp|(?:di ?|kat |ke ?)mana|jam berapa|pukul berapa|apa (?:aja|saja))\s(?:ya|ye|yer|yah|eh|nggih|min|kak|admin|cikgu|bu|pak)$/iu;
/** Her Malay "ke" behind what may or must be: "kena bayar ke ganti buku lain". Only where she put a question mark. */
const markedKe =
  /(?:\s|^)(?:kena|perlu|boleh|dapat|mesti|kena bayar|bayar|jadi|cukup|sempat)(?:\s\S+){0,2}\ske(?=\s(?!kaunter|rumah|bank|pejabat|kedai|hospital|klinik|akaun|kad|mana|kl|sana|sini|tempat|arah|cawangan)|\?|$).*\?$/iu;
const markedEnd = /^(?:\S+\s){1,12}(?:kapan|bila|berapa|brp)\s?\?$/iu;

/** No question though it sounds like one: the helpless "what now", the angry "how long still". */
const helpless =
  /(?:gimana|gmn|bagaimana|macam mana|mcm mana|camne|kumaha)(?:\s(?:ini|nih|ni|dong|sih|ya|min))*$|^(?:nak|mau) \p{L}+ (?:\p{L}+ )?(?:macam mana|gimana|camne)|sampai (?:kapan|bila)|sampe kapan|kapan (?:bener|beres|selesai)\p{L}*( sih| nih)?$|^when will you|^when are you going|ganti rugi (?:ga|gak) nih/iu;

const whose = /^(?:kenapa|knp|napa|kok|apasal|apa pasal|apsal|kenape|why|how come|guano|awat|bakpo)(?![\p{L}])/iu;

/** Her sentences, without links, handles and the quotation marks around what others said. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/https?:\S+|@[\w.]+/g, ' ')
    .replace(/["“][^"“”]*["”]/g, ' ')
    .split(
      /(?<=[.!?…])\s+|\n+|,\s+(?=(?:any|can|could|will|is|do|how|what|when|where|bisa|boleh|ada|berapa|gimana|macam)\s)/iu,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Whether `sentence` asks for something that has an answer. "Why is it still down" tells of trouble and is told back instead. */
export function isQuestion(sentence: string): boolean {
  const bare = sentence
    .replace(/[\s.!?…\p{Extended_Pictographic}]+$/gu, '')
    .replace(/^[\s,.!]+/, '')
    .trim();
  const words = wordsOf(bare);
  if (findsAny(words, rhetorical) || helpless.test(bare)) return false;
  if (whose.test(bare)) return false;
  const typed = sentence.trim();
  return (
    opens.test(bare) ||
    holds.test(bare) ||
    ends.test(bare) ||
    openKe.test(bare) ||
    lastAsks.test(bare) ||
    markedKe.test(typed) ||
    (markedEnd.test(typed) && !/refund|duit|uang|dana|paket|parcel/i.test(typed))
  );
}

/** The sentences of `text` that ask, as she wrote them. */
export function questionsIn(text: string): readonly string[] {
  return sentencesOf(text).filter(isQuestion);
}

const lead =
  /^(?:(?:hi|hey|hello|halo|hai|salam|assalam\S*|selamat \p{L}+|admin|min|mimin|kak|bang|mas|mbak|gan|bos|sis|bestie|bro|please|pls|punten|permisi|cuma|cadangan|saran|usul|saya|aku|gue|gw|mau|nak|ingin|tanya|nanya|numpang|btw|tolong|just|one thing|kak mau tanya)\b[\s,.!:]*)+/iu;

const strip: Readonly<Record<'id' | 'ms', RegExp>> = {
  id: /(?<![\p{L}])(?:(?:jam|pukul|hari) berapa|sampai (?:jam|pukul) berapa|caranya (?:bagaimana|gimana|gmn)|gimana caranya|bagaimana caranya|gimana|bagaimana|gmn|berapa|brp|apakah|kapan|apa aja|apa saja|apa|ga|gak|nggak|ngga|ya|yah|sih|nih|dong|min|kak|sekarang|atau harus .*|bisa|boleh|ada)(?![\p{L}])/giu,
  ms: /(?<![\p{L}])(?:(?:jam|pukul) berapa|sampai (?:jam|pukul) berapa|macam mana|mcm mana|camne|camana|berapa|bila|apa|adakah|tak|ke|ye|ya|yer|eh|ni|tu|admin|sekarang|boleh|ada|nak)(?![\p{L}])/giu,
};

/** Verbs of a question turned into the name of what is asked about: "can I bring X" is about bringing X. */
function inEnglish(question: string): string | null {
  const said = question
    .replace(/[.!?…\s]+$/u, '')
    .replace(lead, '')
    .trim();
  const can = /^(?:can|could|may|am|should|will|would) (?:i|we) (.+)$/iu.exec(said);
  if (can?.[1] !== undefined) return `whether you ${/^(?:will|would)/i.test(said) ? 'will' : 'can'} ${turned(can[1])}`;
  const need = /^do (?:i|we) (?:have|need) to (.+)$/iu.exec(said);
  if (need?.[1] !== undefined) return `whether you need to ${turned(need[1])}`;
  const how = /^how (?:do|can|to) (?:i |we )?(.+)$/iu.exec(said);
  if (how?.[1] !== undefined) return `how to ${turned(how[1])}`;
  const tell = /(?:tell me |know |wondering )(if|whether|how|when|what|where) (.+)$/iu.exec(said);
  if (tell?.[2] !== undefined) return `${tell[1]?.toLowerCase() === 'if' ? 'whether' : tell[1]} ${turned(tell[2])}`;
  return null;
}

function turned(text: string): string {
  return text
    .replace(/\bmy\b/gi, 'your')
    .replace(/\b(?:i|me)\b/gi, 'you')
    .replace(/\byou do\b/gi, 'we do')
    .replace(/,.*$/, '');
}

/**
 * What is asked, as a name that a reply can carry: "limit transfer antar bank per hari", "whether you can bring a stroller to the gate".
 * Null where the question does not let itself be named shortly; longer than `most` characters is no name.
 */
export function nameOfQuestion(question: string, language: 'id' | 'ms' | 'en', most = 70): string | null {
  if (language === 'en') {
    const named = inEnglish(question);
    return named !== null && named.length <= most && !/\d{5}/.test(named) ? named : null;
  }
  const named = question
    .replace(/[.!?…\p{Extended_Pictographic}]+/gu, ' ')
    .trim()
    .replace(lead, '')
    .replace(strip[language], ' ')
    .replace(/\s+(?:saya|aku|gue|gw|sy)(?=\s|$)/giu, '')
    .replace(/,.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = named.split(' ');
  if (words.length < 2 || words.length > 9 || named.length > most || /\d{5}/.test(named)) return null;
  return named.charAt(0).toLowerCase() === named.charAt(0) || /^\p{Lu}{2}/u.test(named)
    ? named
    : named.charAt(0).toLowerCase() + named.slice(1);
}
