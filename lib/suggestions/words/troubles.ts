/** Kinds of trouble, by how people tell them and how articles name them in the three languages. */
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'damaged',
    /(?<![\p{L}])(?:damaged|defective|cracked|broken on arrival|arrived broken|torn|dented|shattered|faulty|rusak|rosak|cacat|retak|pecah|penyok|kemek|koyak|sobek|patah)(?![\p{L}])/iu,
  ],
  [
    'wrong-item',
    /(?<![\p{L}])(?:wrong (?:item|size|colou?r|order|product)|salah kirim|salah hantar|salah barang|salah ukuran|salah saiz|salah warna|beda warna|warnanya (?:juga )?beda|lain warna|tak sama macam|tidak sesuai|ukurannya \d+ padahal|kekecilan|kebesaran|saiz lain|barang tidak sesuai|tertukar|ketuker)(?![\p{L}])/iu,
  ],
  [
    'return',
    /(?<![\p{L}])(?:returns?|returning|exchange|exchanging|retur|pengembalian barang|pemulangan barang|tukar (?:ukuran|saiz|barang|warna)|pulangkan barang)(?![\p{L}])/iu,
  ],
  [
    'not-received',
    /(?<![\p{L}])(?:never (?:came|arrived|arrive|received|got)|not (?:received|arrived|delivered)|(?:hasn['’]t|haven['’]t|didn['’]t) (?:arrived|come|received|arrive)|belum (?:sampai|diterima|datang|nyampe)|tak (?:sampai|terima|pernah sampai)|tidak (?:sampai|diterima)|ga (?:nyampe|sampai|dateng)|(?:marked|says?|status) (?:as )?delivered)(?![\p{L}])/iu,
  ],
  [
    'taken-twice',
    /(?<![\p{L}])(?:(?:charged|debited|deducted|billed|paid) (?:me )?(?:twice|two times|2x|2 times|double)|double (?:charge|debit|deduction)s?|charged double|duplicate (?:charge|payment)|(?:potong|tolak|kena|kepotong|terpotong|kegesek|tergesek|ditolak|dipotong|debit) (?:dua kali|2x|2 kali|2 times|double|dobel|ganda)|potongan ganda|debit ganda|pemotongan ganda|double tolak)(?![\p{L}])/iu,
  ],
  [
    'due',
    /(?<![\p{L}])(?:due dates?|jatuh tempo|tarikh akhir|tanggal tagihan|when (?:is|are) .{0,20}due|payment date|tarikh bayaran)(?![\p{L}])/iu,
  ],
  ['swallowed', /(?<![\p{L}])(?:swallowed|ate my|kept my card|retained|tertelan|ketelen|ditelan|telan)(?![\p{L}])/iu],
  [
    'price',
    /(?<![\p{L}])(?:price (?:rise|increase|going up|hike)s?|naik harga|harga naik|kenaikan (?:harga|tarif)|tarif naik|going up)(?![\p{L}])/iu,
  ],
  [
    'scam',
    /(?<![\p{L}])(?:scam\p{L}*|phish\p{L}*|fake|palsu|penipu\p{L}*|fraud\p{L}*|tertipu|suspicious)(?![\p{L}])/iu,
  ],
  [
    'locked',
    /(?<![\p{L}])(?:locked|terkunci|ke-lock|diblokir|disekat|blocked account|account (?:is )?blocked|suspended|dibekukan)(?![\p{L}])/iu,
  ],
  [
    'pending',
    /(?<![\p{L}])(?:pending|belum masuk|tak masuk|not (?:in|credited) yet|stuck|nyangkut|tersangkut|(?:hasn['’]t|not) moved|tak gerak|ga gerak|tidak bergerak|processing)(?![\p{L}])/iu,
  ],
  ['cancelled', /(?<![\p{L}])(?:cancelled|canceled|dibatalkan|dicancel|di-cancel|batal(?:kan)?|cancel)(?![\p{L}])/iu],
  [
    'rescheduled',
    /(?<![\p{L}])(?:rescheduled|retimed|(?:time|flight|schedule)s? (?:was |has been )?(?:changed|moved)|change the time|jadual (?:\p{L}+ )?diubah|jadwal (?:\p{L}+ )?(?:diubah|berubah)|ditukar dari|diubah dari|tukar masa|now \d{1,2}[.:]\d{2} ?(?:am|pm))(?![\p{L}])/iu,
  ],
  [
    'no-show',
    /(?<![\p{L}])(?:(?:driver|pengemudi|pemandu|teknisi|technician|juruteknik|kurir) (?:\p{L}+ ){0,2}(?:tidak datang|tak datang|ga dateng|ga datang|never came|did not come)|no[- ]show)(?![\p{L}])/iu,
  ],
];

/** Which kinds of trouble a text tells of. */
export const troublesIn = (text: string): ReadonlySet<string> =>
  new Set(kinds.filter(([, shape]) => shape.test(text)).map(([kind]) => kind));

/** What is damaged or wrong is sent back: such an article answers such a trouble. */
const remedies: Readonly<Record<string, readonly string[]>> = {
  damaged: ['return'],
  'wrong-item': ['return'],
};

/** 1 where an article's title names the same trouble, or the way out of it; -1 where it names another; 0 where one of both names none. */
export function sameTrouble(told: ReadonlySet<string>, titled: ReadonlySet<string>): -1 | 0 | 1 {
  if (told.size === 0 || titled.size === 0) return 0;
  const fit = [...told].some((kind) => titled.has(kind) || (remedies[kind] ?? []).some((way) => titled.has(way)));
  return fit ? 1 : -1;
}

/** Of goods whatever they are. */
export const ofAnyGoods = (titled: ReadonlySet<string>): boolean =>
  ['damaged', 'wrong-item', 'return'].some((kind) => titled.has(kind));
