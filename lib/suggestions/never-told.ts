import { findsAny } from './find-words.ts';
import { leaving, misread, mockery, rhetorical, wantsHuman } from './words/cues.ts';

const rubbish = new Set(['sampah', 'trash', 'garbage']);
const ofRubbish =
  /^(?:angkut|diangkut|angkat|diangkat|kutip|dikutip|kutipan|pungut|lori|tong|truk|truck|tumpuk|menumpuk|numpuk|longgok|berlonggok|buang|pembuangan|jalan|taman|lorong|rumah|bau|ulat|tikus|bin|bins|collect|collected|collection|pickup|street|road|bag|bags|minggu|hari|week|weeks|days)$/;
/** Rubbish that nobody collects is no insult. */
export const mocksUs = (words: readonly string[]): boolean =>
  findsAny(words.some((word) => ofRubbish.test(word)) ? words.filter((word) => !rubbish.has(word)) : words, mockery);

/** Who was kept from going. */
const refused =
  /\b(?:refuse[sd]?|won['’]?t let|wouldn['’]?t let|not allowed|unless i|ditolak|tak bagi|ga boleh|tidak boleh)\b/i;

/** Who has left already. */
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

/** Begs us to do something, which is no part of what happened. */
const begs =
  /^(?:tolong(?:lah)?|tlg|please|pls|mohon)\s+(?:la\s+)?(?:hormat\p{L}*|prihatin|bertimbang rasa|have (?:some|a little|a bit of)|show (?:some|a little|a bit of)|buat|do|bantu|stop|hentikan|ambil tindakan|tindak\p{L}*|settle|selesai\p{L}*|jangan|don['’]?t)(?![\p{L}])/iu;
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

/** Read in what is left of a clause. */
const shapes = [rates, leadsAway, insult, willLeave, lifelong, whatFor, meta, ofHerMind, ofBody, blamesHer, ownDebt];
/** Read in the clause as she wrote it. */
const rawShapes = [begs, jibe];

/** Who is about to leave threatens with it; who was kept from it, or has left, tells of trouble. */
const threatens = (text: string, words: readonly string[]): boolean =>
  findsAny(words, leaving) && !refused.test(text) && !hasLeft.test(text);

/** Whether a clause is nothing that we tell back, whatever happened: `raw` as she wrote it, `text` and `words` what is left of it. */
export const isNeverTold = (raw: string, text: string, words: readonly string[]): boolean =>
  shapes.some((shape) => shape.test(text)) ||
  rawShapes.some((shape) => shape.test(raw)) ||
  mocksUs(words) ||
  threatens(text, words) ||
  [rhetorical, misread, wantsHuman].some((list) => findsAny(words, list));
