/** Something of hers that she means to do with us: to take, to add, to change, to renew. To leave or to give back is no plan to be glad of. */
const means: readonly RegExp[] = [
  /(?<![\p{L}])(?:(?:i|we)(?:['’]d| would) (?:like|love)|(?:i|we)(?:['’]m|['’]re| am| are)? ?(?:want|wanna|plan|planning|looking|thinking|hoping|interested)|planning|thinking|looking|interested) (?:to |of |in |about |on |at )?(?:upgrad(?:e|ing)|add(?:ing)?|chang(?:e|ing)|sign(?:ing)? up|subscrib(?:e|ing)|get(?:ting)? (?:an?|another|the|some)|buy(?:ing)?|regist(?:er|ering)|renew(?:ing)?|open(?:ing)?|order(?:ing)?|join(?:ing)?|apply(?:ing)?|mov(?:e|ing) (?:up )?to (?:the|your|an?))(?! (?:new |other |different )?(?:provider|telco|operator|bank)s?)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:mau|pengen|pengin|ingin|rencana(?:nya)?|berencana|berniat|minat|berminat|tertarik|nak|mahu|bercadang|teringin) (?:(?:nak|mau|untuk|buat|coba|cuba) )?(?:upgrade|tambah|nambah|menambah|ganti paket|ganti ke|tukar|ubah|pindah paket|naik taraf|naik paket|daftar|mendaftar|langgan|langganan|melanggan|berlangganan|pasang baru|beli|pesan|perpanjang|sambung kontrak|renew|apply|mohon)(?! (?:operator|provider|telco|bank|duit|uang))(?![\p{L}])/iu,
];
/** Asked in so many words, without a question mark. */
const asksPlainly =
  /(?<![\p{L}])(?:(?:please|pls|kindly) (?:advise|share (?:the )?(?:details|info))|(?:need|want|like) (?:some |more )?(?:info|information|details) (?:on|about)|(?:mohon|minta|butuh|perlu) (?:info|informasi|maklumat)\p{L}*)(?![\p{L}])/iu;

/** Whatever says that it did not go well, or has gone on for long: then it may be a complaint. */
const clouded =
  /(?<![\p{L}\p{N}])(?:but|still|since|already|again|because|why|never|not|\p{L}+n['’]t|cannot|cant|dont|wont|fail\p{L}*|error|refus\p{L}*|reject\p{L}*|wait\p{L}*|nobody|no one|instead|tapi|tp|tetapi|namun|padahal|walhal|malah|masih|sejak|lagi|sudah|udah|dah|belum|blm|tak|tidak|nggak|ngga|gak|ga|bukan|gagal|ditolak|tolak|nunggu|menunggu|tunggu|kenapa|kok|karena|krn|sebab|kecewa|lama|[1-5]?\d ?(?:x|kali|hari|days?|jam|hours?|minggu|weeks?|bulan|months?|tahun|years?))(?![\p{L}])/iu;

/** Longer than this there is more in it than a plan. */
const longest = 240;

/** Whether a post says what she means to do, or asks for it to be explained, and nothing that went wrong. */
export function tellsOfPlan(text: string): boolean {
  const plain = text
    .replace(/@\w+|https?:\S+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain.length > longest || clouded.test(plain)) return false;
  return asksPlainly.test(plain) || means.some((shape) => shape.test(plain));
}
