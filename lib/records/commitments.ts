/**
 * Whether a sentence of the brand's says that something will be done. Verbs stand with the words around them, so that a request ("hubungi kami
 * besok") is none.
 */

const englishDone =
  'back|sent|credited|refunded|fixed|restored|resolved|delivered|installed|called|processed|reversed|waived|contacted|in touch|up|there|with you|done|ready|replaced|repaired|in your|on (?:its|the|your) way|working|completed|settled|corrected|adjusted|dispatched|shipped|reviewed|answered|updated|sorted|arranged|available again|normal|live|online|active|connected|posted';
const englishDeed = `(?:call|phone|ring|contact|get (?:back|it|this|that|your|you|our|the|someone|somebody)|come back|reply|respond|reach|update|send|e-?mail|message|dm|check|look|fix|repair|restore|refund|credit|process|deliver|replace|come|visit|install|reverse|resolve|let you know|follow up|escalate|confirm|arrange|waive|sort|review|settle|answer|arrive|land|have (?:a|an|it|this|the|your|someone|somebody)|be (?:${englishDone}))`;
const doneInMalay =
  '(?:hubungi|telepon|telpon|telefon|telp|tlp|tlpn|elepon|kabari|kabarkan|abari|abarkan|infokan|informasikan|info|update|maklumkan|maklum|beri ?tahu|kemas ?kini|balas|respons?|e-?mel|e-?mail|whatsapp|wa|kirim|kirimi|kirimkan|irim|hantar|hantarkan|cek|periksa|semak|proses|selesaikan|selesai|bereskan|settle|perbaiki|baiki|datang|ganti|tukar|pasang|kembalikan|pulangkan|transfer|refund|kreditkan|aktifkan|pulihkan|follow up|susuli|susul|pastikan|call|jawab|bayar(?: balik)?|ambil|tiba|sampai(?! (?:jam|pukul|pkl|tanggal|tgl|akhir|dengan))|kunjungi|jemput|antar|perbarui|siapkan|sediakan|rujuk|cairkan|salurkan|escalate|eskalasi|tindak ?lanjuti|atur|jadwalkan|jadualkan|beri (?:kabar|update|maklum|jawapan|jawaban)|bagi (?:update|jawapan)|lapor balik|ke (?:lokasi|rumah|tempat)|menuju|meluncur)';
const whoInMalay =
  '(?:kami|kita|saya|aku|(?:tim|teknisi|juruteknik|petugas|kurir)(?:nya)?|team|pegawai|rekan|kolega|rakan|pasukan|unit|admin|cs|agen|ejen|pihak \\w{2,12}|supervisor|\\p{Lu}?\\w{2,12} dari tim)';
const passive =
  'di(?:hubungi|telepon|telpon|telefon|kabari|maklumkan|proses|kirim(?:kan)?|hantar|perbaiki|baiki|ganti|kembalikan|pulangkan|kredit(?:kan)?|aktifkan|selesaikan|pulihkan|refund|susuli|cek|semak|periksa|tindak\\w{0,12}|balas|bayar(?:kan)?|tukar|pasang|jadual(?:kan)?|jadwal(?:kan)?|antar(?:kan)?|masukkan|perbarui|siapkan|jemput|salurkan|cairkan)';

const commitments: readonly RegExp[] = [
  new RegExp(
    `(?:'ll|\\bwill|\\bshall|\\bgoing to|\\bpromise to|\\b(?:aim|plan|expect) to|\\blet (?:me|us))(?: \\w{1,12}){0,2} ${englishDeed}\\b`,
  ),
  new RegExp(`\\b(?:it|this|that|service|line|refund|order|parcel|account|internet) should be (?:${englishDone})\\b`),
  /\byou(?:'ll| will| should) (?:\w{1,12} )?(?:get|receive|hear|have|see)\b/,
  /\b(?:expect|watch for) (?:a|an|our|the|my|your) (?:call ?back|call|reply|update|answer|message|e-?mail|visit|technician|refund|delivery|parcel|replacement|courier|engineer)\b/,
  /\b(?:we're|i'm|we are|i am|is|are) (?:sending|arranging|calling|processing|shipping|getting|scheduling|dispatching|refunding|crediting|replacing|fixing|restoring)\b/,
  /\b(?:i've|we've|i have|we have) (?:booked|scheduled|arranged|lined up)\b|\b(?:technician|engineer|visit|delivery|courier)(?:'s| is) (?:booked|scheduled|arranged)\b/,
  /\b(?:you have my word|my word on it|(?:i )?promise)$|^you have my word\b|\btarget kami\b/,
  /\b(?:barang|paket|dana|uang|wang|pesanan|gantian|refund|bayaran balik)(?:nya)?(?: \p{L}{1,12}){0,2} (?:sampai|tiba|masuk|cair|siap)(?! (?:jam|pukul|tanggal|dengan))\b/u,
  /\b(?:boleh|bisa|dapat) (?:jangka|menjangka|harapkan|menunggu)\b|\bada (?:jawapan|jawaban|kabar|maklum balas|update|keputusan)\b/,
  /\bcalling you(?: back)?\b/,
  // As a hand notes it that holds a telephone in the other: without a subject.
  new RegExp(
    `(?:^|[,;:-] ?|\\b(?:i|we|and|i've|we've) )(?:promised|agreed|told (?:him|her|them)|said)(?: (?:him|her|them|that|to|we'd|i'd|we would|i would|we|i|would)){0,4} ${englishDeed}\\b`,
  ),
  new RegExp(
    `(?:^|[,;:-] ?|\\b(?:dan|dah|sudah|telah|saya|sy|kami) )(?:ber)?janji(?: (?:nak|akan|untuk|mau|mahu|kita|kami|saya)){0,2} (?:(?:me(?:ng|n|m|ny)?)?${doneInMalay}|${passive})`,
    'u',
  ),
  new RegExp(
    `\\b${whoInMalay}(?: (?!kami\\b)[\\p{L}'-]{1,14},?){0,4}? (?:me(?:ng|n|m|ny)?)?${doneInMalay}(?:kan|i)?\\b`,
    'u',
  ),
  new RegExp(
    `\\bakan (?:\\w{1,12} )?(?:${passive}|menerima|terima|dapat|mendapat(?:kan)?|kembali|pulih|normal|masuk|sampai|tiba|datang|selesai|siap|menghubungi|menelepon|hubungi|telefon)\\b`,
  ),
  // "Paket dikirim ulang besok"; what somebody asks for is no promise.
  new RegExp(`(?<!\\b(?:minta|mohon|ingin|mau|nak|tolong|perlu|harus|belum|tidak|tak|sudah|telah) )\\b${passive}\\b`),
  /\b(?:kami|saya|kita) (?:ber)?(?:janji|jamin|usahakan|targetkan)\b/,
  /\b(?:estimasi|perkiraan|anggaran|jangkaan|dijangka|diperkirakan|eta)\b(?: \w{1,12}){0,2} (?:pulih|selesai|normal|tiba|sampai|siap|waktu|masa|pukul|jam)\b/,
  /\bins(?:y|h)a[- ]?allah\b.{0,40}\b(?:siap|selesai|pulih|sampai|tiba|normal|beres|boleh|dapat|settle)\b/,
  /\b(?:mohon|harap|sila|silakan|minta) (?:\w{1,12} )?(?:di)?tunggu\b/,
  /^\s?ditunggu\b|\b(?:beri|berikan|bagi) (?:kami|saya) (?:waktu|masa)\b/,
];

const notAPromise: readonly RegExp[] = [
  // What hangs on the customer.
  /\b(?:if|unless|jika|jikalau|kalau|kalo|klo|bila|apabila|sekiranya|once)\b/,
  /\b(?:setelah|selepas|sesudah|after)\b(?!\s(?:jam|pukul|pkl|\d))/,
  /\b(?:won't|can't|cannot|couldn't|unable|not be able|will not|not going to|never|belum bisa|tidak bisa|tidak dapat|tak dapat|tak boleh|belum dapat|nggak bisa|gak bisa)\b/,
  /\b(?:tidak|tak|tdk|nggak|ngga|enggak|gak|ga|takkan|bukan) (?:akan|jadi|janji|berjanji|menjanjikan)\b|\b(?:tidak|tak|nggak|gak|belum) (?:kami|saya) \p{L}/u,
  // What the customer will do, as a note tells it.
  /\b(?:customer|client|caller|she|he|they)(?:'ll| will| said| says| wants?| asked)\b(?!.*\byou\b)|\b(?:pelanggan|konsumen|customer) (?:akan|mau|nak|minta|bilang|kata|mahu)\b/,
  // Promised, and not kept: whoever owns that promises nothing anew.
  /\b(?:ber)?(?:di)?janji(?:kan|nya)?\b.*\b(?:tidak|tak|tdk|belum|nggak|gak) (?:kami |saya )?(?:di)?(?:sampai|datang|jadi|terjadi|buat|masuk|tepati|menepati(?:nya)?|penuhi|berangkat|bergerak)\b/,
  /\b(?:ber)?(?:di)?janji(?:kan|nya)?\b.*\b(?:lewat|berlalu) begitu (?:saja|sahaja)\b/,
  /\b(?:bilang|kata|janji)\b.*\b(?:nyatanya|ternyata|tapi|tetapi) belum(?=[:,]|$)/,
  /\bpromised?\b.*\b(?:never came|never happened|missed it|sent none|not kept|(?:did(?:n't| not)|has(?:n't| not)|was(?:n't| not)) (?:\w+ )?(?:come|happen|arrived|make it|kept|made))\b|\bbroke (?:our|my) promise\b/,
  // Past and gone, or asked for.
  /\bshould(?:'ve| have) \w{2,14}(?:ed|en|t|d)\b/,
  /\b(?:jam|pukul|hari) (?:berapa|apa)\b|\bkapan\b|\bwhat time\b|\bwhen (?:can|could|should|would)\b/,
];
const alreadyDone = /\b(?:sudah|telah|dah|udah|tadi|kemarin)\b/;
const stillToCome = /\b(?:akan|'ll|will|dan|and|lalu|kemudian|pastikan|janji|besok|bsk|esok|lusa|nanti)\b/;

/** True for "kami telepon besok", false for an offer that hangs on the customer, for what is done already, and for what will not be. */
export function commits(sentence: string): boolean {
  const text = sentence.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();
  if (notAPromise.some((pattern) => pattern.test(text))) return false;
  if (alreadyDone.test(text) && !stillToCome.test(text)) return false;
  return commitments.some((pattern) => pattern.test(text));
}
