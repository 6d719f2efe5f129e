import { findsAny } from './find-words.ts';
import * as cues from './words/cues.ts';

/** Spent where she is not: "4 transaksi dari Brazil pukul 3 pagi". */
export const spentElsewhere =
  /(?<![\p{L}])(?:transaksi|transactions?|transfer|pembelian|purchase|caj|charges?|tarik(?:an)?|withdrawals?)(?![\p{L}])[^.!?\n]{0,60}(?<![\p{L}])(?:sedangkan|padahal|while|but|when|walhal) (?:saya|sy|aku|gue|gw|kami|i'm|i|i am|kad|kartu|card|my card)(?![\p{L}])[^.!?\n]{0,20}(?<![\p{L}])(?:di|kat|dekat|dkt|in|at|lagi|sedang|tengah|tidur|asleep|sleeping|rumah|home|dompet|wallet|dalam|ada sama|with me)(?![\p{L}])|(?<![\p{L}\p{N}])(?:\d+x?|beberapa|several|some|dua|tiga|two|three) (?:transaksi|transactions?|charges?|caj|pembelian|purchases?) (?:dari|from|in|di|kat|at) (?!(?:app|apps|aplikasi|kedai|toko|atm|petrol)\b)\p{L}{4,}/iu;

/** A wire that came down, however it is told: "kabel listrik putus", "wayar TNB terjuntai atas jalan". */
export const liveWire =
  /(?<![\p{L}])(?:kabel|wayar|wire|cable|power line|tiang)(?: (?:listrik|elektrik|tnb|pln|api|besar|letrik|power|pole))?(?: \p{L}+){0,3}? (?:putus|jatuh|jatoh|terjuntai|menjuntai|nyeret|terjulur|roboh|tumbang|percik|hanging|down|fell|fallen|snapped|sparking)(?![\p{L}])/iu;
const accidents = new Set(['kemalangan', 'kecelakaan', 'accident', 'terluka', 'berdarah', 'crashed into', 'terhantuk']);
/** Whom we insure tells of an accident that is over: nobody is to be called out. */
export const onlyAccident = (words: readonly string[]): boolean =>
  cues.lifeDanger.every((cue) => accidents.has(cue) || !findsAny(words, [cue]));

/** Asked for as a thing that we could have: "boleh tak letak sarikata BM", "bisa ga ditambah filter harga", "any chance of a sleep timer". */
export const wishesFor =
  /(?<![\p{L}])(?:(?:boleh|bole) (?:tak |ke |x )?(?:korang |tolong |admin )?(?:letak|letakkan|tambah|tambahkan|sedia|sediakan|adakan|buatkan|wujudkan|bagi (?:option|pilihan))|(?:bisa|boleh) (?:ga|gak|nggak|ngga|tidak|nda|dong) (?:\p{L}+ )?(?:ditambah\p{L}*|tambah\p{L}*|diadain|adain|diadakan|adakan|disediain|disediakan|sediain|dibikinin|bikinin|dikasih (?:opsi|pilihan|fitur))|(?:kapan|bila) (?:ada|nak ada) (?:fitur|versi|menu|opsi|mode|option|cawangan|cabang)|any (?:chance|plans?) (?:of|for|to (?:add|get|have)) (?:a|an|some|more)|(?:could|can|would) (?:you|we) (?:please )?(?:add|have|get|introduce|consider)(?: adding)? (?:a|an|some|more))(?![\p{L}])/iu;

const alive = ['bukan arwah', 'hidup lagi', 'masih hidup', 'still alive', 'sihat lagi', 'belum meninggal', 'not dead'];

/** Praise that begins a post or a sentence: what stands behind it decides whether it is meant. */
export const opensWithPraise =
  /(?:^|[.!?\n]\s*|@\w+[\s,]+)(?:great|love|hebat|keren|mantap|bagus|wow|terbaik|amazing|brilliant|lovely|nice|salute|congrats|tahniah|selamat (?:ya|deh|loh|lho)|luar biasa)(?![\p{L}])|👏|🤡/iu;

/** Her money is not where it was. */
export const moneyGone =
  /(?<![\p{L}])(?:uang|duit|wang|saldo|baki|balance|savings?)(?![\p{L}])[^.!?\n]{0,30}(?<![\p{L}])(?:hilang|ilang|lesap|lenyap|raib|ludes|berkurang|ditarik|gone|vanished|drained|disappeared|(?:dah|habis) kena tarik)(?![\p{L}])/iu;
/** Whether a message, a call or a page that uses our name is ours. */
export const asksWhetherOurs =
  /(?<![\p{L}])(?:legit|really (?:you|from you|yours)|(?:from|by) you (?:or|ke|all)|you all ke|is (?:this|it) you(?: all| guys)?(?![\p{L}' ])|(?:your|you(?:r)? all) staff or not|staff (?:kalian|korang|you) (?:ke|bukan|atau)|is this (?:really|real|a scam|from you|you)|beneran|bener dari|benar dari|resmi (?:ga|gak|nggak|kah|atau)|asli atau|palsu (?:atau|ke|bukan)|betul ke|sah ke|scam ke|scam or|atau (?:penipuan|palsu)|penipuan (?:ke|bukan|ya|ga|kah)|memang dari)(?![\p{L}])/iu;

/** A thing of hers, not what it costs or when it opens for everybody. */
export const aboutOwnCase =
  /(?<![\p{L}])(?:my (?:order|parcel|booking|ticket|flight|claim|bill|card|account|line|refund|invoice|appointment|deposit|operation)|(?:order|pesanan|paket|parcel|tiket|ticket|tempahan|booking|klaim|tuntutan|kad|kartu|bil|tagihan|refund|resit|invoice|hasil|appointment|ktp|lesen|licence|kereta|mobil|motor|hp|phone|emel|akaun|rekening|saldo)(?:nya)? (?:saya|aku|gue|gw|i|anak|mak|ibu|ayah|my)|dah order|sudah pesan|udah pesen|saya (?:memesan|pesan|order|beli|dapat|baru)|i (?:booked|ordered|bought|paid|topped|was treated|cancelled)|topped up|tertelan|(?:kena )?(?:potong|tolak)(?! harga)|kepotong|terpotong|deducted|charged)(?![\p{L}])/iu;

/** Somebody has died: a fridge that died is no bereavement. */
export function tellsOfDeath(words: readonly string[]): boolean {
  // "arwah... eh bukan arwah, mak saya hidup lagi"
  if (findsAny(words, alive)) return false;
  if (findsAny(words, cues.bereaved)) return true;
  return words.some(
    (word, at) =>
      /^(?:died|dies|meninggal)$/.test(word) &&
      findsAny(words.slice(Math.max(0, at - 4), at), [...cues.people, 'he', 'she']),
  );
}

/** In Kelantan "tok" is tak; elsewhere a grandfather. */
export const fromTheCoast = (text: string): string =>
  /(?<![\p{L}])(?:ambo|oghe|doh|demo|royak|gapo|pitih)(?![\p{L}])/iu.test(text)
    ? text.replace(/(?<![\p{L}])[Tt]ok(?![\p{L}])/gu, 'tak')
    : text;

/** Courtesy at the end of a question is no joy. */
const politeness = new Set(
  'tq,thanks,thx,thank you,terima kasih,terimakasih,makasih,makasi,makasi*,mksh,senang,best,pantas,great,kind,sabar'.split(
    ',',
  ),
);
const glad = cues.joy.filter((word) => !politeness.has(word));

/** Whether joy is shown, not only courtesy. */
export const isGlad = (words: readonly string[]): boolean => findsAny(words, glad);

/** "Bukan saya saja", "bukan saya yang salah": that others have it too, or that the fault is not hers; of no stranger in her account. */
const notOnlyMe =
  /(?<![\p{L}])bukan (?:saya|aku|gue|gua|gw|sy|aq) +(?:saja|sahaja|aja|aje|je|ja|doang|sorang|seorang|sendiri|sendirian|yang (?:salah|lupa|lalai|cuai|telat|lambat|lewat))(?![\p{L}])/giu;

/** What she says of others in her account, or of an account that is asked for: read without what only sounds like it. */
export const withoutNotOnlyMe = (text: string): string => text.replace(notOnlyMe, ' ');
