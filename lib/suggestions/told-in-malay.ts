import { hasTrouble } from './clauses.ts';
import { wordsOf } from './find-words.ts';
import { inCapitals } from './turn-around.ts';

const openWords: Readonly<Record<'id' | 'ms', RegExp>> = {
  id: /^(?:(?:tapi|tp|dan|lalu|terus|trus|eh|padahal|sedangkan|soalnya|karena|jadi|ternyata|rupanya|bahkan|malah|lagian|apalagi|pas|yang|yg|kok|kenapa|knp|napa|why|how come|jan pie to(?: iki| ini)?|jan|masa|masak|udah gitu|btw|wah|duh|aduh|mana|sumpah|hai|halo|permisi|selamat \p{L}+|pagi|siang)\s+)+/iu,
  ms: /^(?:(?:tapi|tp|dan|lepas tu|lepas itu|habis itu|pastu|then|so|eh|padahal|sebab|jadi|rupanya|malah|apatah lagi|yang|yg|kenapa|kenape|why|how come|apasal|apsal|apa pasal|awat|guano|bakpo|asal|takkan|weh|wei|bro|bestie|adoi|aduh|hai|salam|assalam\S*|tengah)\s+)+/iu,
};
const closeWords =
  /(?:[\s,]+(?:gimana|gmn|bagaimana|macam mana|mcm mana|camne|kumaha|kan|hah|weh|loh|lho|ya|yah|nih|ni|tu|dong|sih|deh|banget sih|apa aja|apa gimana|parah|kot|pulak|pula|pun|lah|la|je lah|doang sih|min|admin|woi|bang|tah|entah|apa|ah|sia|lor|leh|hor|eh|please|pls|hadeh|sigh))+$/iu;
const asksLocally =
  /(?<![\p{L}])(?:(?:patut|wajar|perlu) ke|siapa (?:yang )?(?:nak|mau|akan) (?:bayar|tanggung|ganti))(?![\p{L}])|^(?:(?:ini|itu|jadi|terus|tapi|tp|trus|lah|nah|lalu) )*(?:gimana|bagaimana|kapan|bila|berapa|brp|apa|apakah|siapa|mana|dimana|di mana|macam mana|mcm mana|camne|adakah|boleh|bisa (?:ga|gak|tidak)|nak tanya|mau tanya|cara|caranya|letak mana|rider letak mana)(?![\p{L}])/iu;
const wishes =
  /^(?:telepon saja|telefon saja|call saja|mau|nak|pengen|ingin|harap|semoga|tolong|minta|mohon|coba|tanggung jawab|belajar|cepat|jangan)(?![\p{L}])/iu;

/** "... ganti rugi ga" asks, and is no telling. */
const openEnd = /\s(?:ga|gak|nggak|tidak|tak|ke|kah)$/iu;
/** "I am no customer of yours, but …": what follows is the matter. */
const notOne = /^(?:bukan|saya bukan) (?:pelanggan|customer|user|pengguna|nasabah|member)/iu;

/** "berkali2" is berkali-kali, "muter2" muter-muter. */
const twice = (word: string): string => {
  const root = word.replace(/^(?:ber|ter|me|di|se|ke)(?=\p{L}{3,})/u, '');
  return `${word}-${root.length >= 3 ? root : word}`;
};

/** What customers do: without a subject it is she, which our sentence must say, or we would be the ones. */
const herDoing =
  /^(?:(?:sudah|udah|dah|telah|baru|cuma|terus|dari \p{L}+|hari ini|tadi|semalam|kemarin|sampai|sempat|terpaksa|asyik|masih|balik-balik|(?:sudah |dah )?\d+ (?:kali|x)|(?:sudah |dah )?\d+x) )*(?:bayar|membayar|beli|membeli|transfer|daftar|mendaftar|bawa|membawa|tunggu|menunggu|nunggu|telepon|nelpon|menelepon|telefon|lapor|melapor|melaporkan|komplain|komplen|kirim|mengirim|hantar|ambil cuti|ambil anak|jemput|menjemput|ngecas|mengecas|cas|isi|mengisi|reinstall|install|restart|datang ke|pergi ke|beratur|antre|antri|mengantre|hubungi|chat|email (?!pun|pulak|bounce|tak|tidak|is|dah)|upload|submit|reset|diberi|dikasih|disuruh|diminta|dipaksa|dijanjikan|dijanjiin|dipanggil|dimarahi|dibentak|ditengking|dihalau|diusir|dipingpong|ditanya|kena (?:marah|tengking|halau|berdiri|beratur|tunggu|ulang|naik|beli|bayar))(?![\p{L}])/iu;
/** The same word for the thing and the deed: a deed where a thing of its own follows. */
const herOrder =
  /^(?:(?:sudah|udah|dah|telah|baru) )?(?:order|pesan|memesan|booking|booked|book|tempah|report|top ?up|claim|klaim|refund|call|dm) (?=\p{L}|\d)/iu;
const saysOfOrder =
  /^(?:(?:sudah|udah|dah|telah|baru) )?(?:order|pesan|booking|report|top ?up|claim|klaim|refund|call|dm) (?:tidak|tak|belum|masih|sudah|dah|udah|hilang|lambat|telat|gagal|batal|di\p{L}{3,}|ter\p{L}{3,}|ke\p{L}{3,}|yang|ini|itu|salah|pending|stuck|cancel|pertama|kedua|dari|sampai|saya|kena|pun|center|centre|kami|is|was|not|still)(?![\p{L}])/iu;

function withHer(text: string, you: string): string {
  if (text.toLowerCase().startsWith(`${you.toLowerCase()} `)) return text;
  // when it was comes first: "semalam anda hantar arnab"
  const when =
    /^(?:semalam|tadi|kemarin|kelmarin|hari ini|pagi tadi|tadi pagi|malam tadi|minggu lepas|minggu lalu) (?=(?:sudah |dah |pergi )?\p{L})/iu.exec(
      text,
    )?.[0];
  if (herDoing.test(text)) return when === undefined ? `${you} ${text}` : `${when}${you} ${text.slice(when.length)}`;
  return herOrder.test(text) && !saysOfOrder.test(text) ? `${you} ${text}` : text;
}

/** A clause in Indonesian or Malay, fit to stand behind "bila" or "kerana": with her in it where only she can have done it; null where it asks, wishes or breaks off. */
export function inMalay(said: string, language: 'id' | 'ms', you: string): string | null {
  const text = said
    .replace(/(?<![\p{L}])your /giu, '')
    .replace(/(\p{L}{2,})2(nya|an|kan)?(?=\s|$)/gu, (_whole, word: string, end = '') => `${twice(word)}${end}`)
    .replace(/(\p{L}{2,}) nya(?=\s|$)/gu, '$1nya')
    // "ga dateng dateng": said twice it is one word
    .replace(/(?<![\p{L}-])(\p{L}{3,}) \1(?![\p{L}-])/giu, '$1-$1')
    .replace(openWords[language], '')
    .replace(closeWords, '')
    .replace(/^punya (?=\p{L})/iu, '')
    .replace(/ (?:macam|mcm|kayak|kyk|seperti) (?:nak|mau|orang) (?:mati|gila|gile|kiamat)$/iu, '')
    .replace(inCapitals, (word) => word.toUpperCase())
    .replace(/(?<![\p{L}])kami punya (\p{L}+)/giu, '$1 kami')
    // our own people, in her mixture: "our agent promise" is agent kami
    .replace(/(?<![\p{L}])our (\p{L}+)/giu, '$1 kami')
    .replace(/(?<![\p{L}])we(?![\p{L}])/giu, 'kami')
    .trim();
  if (/\bor (?:not|what|how)$|^(?:anybody|anyone|is it)\b/i.test(text)) return null;
  if (asksLocally.test(text) || wishes.test(text) || openEnd.test(text) || notOne.test(text)) return null;
  const words = wordsOf(text);
  return words.length < (hasTrouble(words) ? 2 : 3) ? null : withHer(text, you);
}
