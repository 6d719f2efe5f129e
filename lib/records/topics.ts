/** What an interaction is about, so that what keeps coming back can be counted. The interface text is `records.topic-<topic>`. */

export const topics = [
  'cut-off',
  'outage',
  'slow',
  'bill',
  'refund',
  'payment',
  'delivery',
  'roaming',
  'sim',
  'appointment',
  'account',
] as const;
export type Topic = (typeof topics)[number];

const words: Readonly<Record<Topic, RegExp>> = {
  'cut-off':
    /\b(?:cut ?off|been cut|got cut|line cut|barred|suspend\w*|disconnect\w*|diputus|dipotong|kena potong|potong talian|diblokir|disekat|digantung|reconnect\w*|disambung(?:kan)? semula|buka blokir)\b/i,
  outage:
    /\b(?:outage|no (?:signal|internet|line|service|coverage)|(?:internet|line|wifi|network|fibre|connection)(?:'s| is| was| went| has been)? (?:still |again )?(?:down|dead|gone)|(?:internet|jaringan|sinyal|wifi|koneksi|los)\w* (?:\w+ )?(?:mati|hilang|putus|down|merah)|gangguan|mati (?:total|lagi)|(?:mati|putus|down) (?:\w+ )?(?:wifi|internet|jaringan)|(?:tiada|takde|tak ada|x ada|hilang) (?:line|internet|talian|liputan|signal|isyarat)|talian (?:\w+ )?(?:mati|putus|terputus)|terputus|gak ada sinyal|nggak ada sinyal|los merah)\b/i,
  slow: /\b(?:slow|crawl\w*|buffering|lag(?:gy|ging)?|lemot|lelet|lambat|perlahan|slow gila|ping|mbps|kecepatan|kelajuan|speed ?test)\b/i,
  bill: /\b(?:overcharg\w*|charged? (?:\w+ )?(?:twice|double|extra|again)|bill(?:ed|ing)?|invoice|tagihan|bil|dicaj|caj|double charge)\b/i,
  refund:
    /\b(?:refund\w*|money back|bayaran balik|pulangkan|dikembalikan|pengembalian|uang kembali|kredit semula|deposit)\b/i,
  payment:
    /\b(?:paid|payment|pay|bayar\w*|pembayaran|bayaran|transfer|autodebit|auto ?pay|ansuran|cicilan|instal?ment\w*)\b/i,
  delivery:
    /\b(?:deliver\w*|courier|parcel|kurir|kirim\w*|pengiriman|paket(?:nya)? belum|hantar\w*|penghantaran|tracking|resi)\b/i,
  roaming: /\b(?:roaming|perayauan|overseas|luar negeri|luar negara|abroad)\b/i,
  sim: /\b(?:e-?sim|sim(?: ?card)?|kartu(?: sim)?|kad sim|port(?:ing|ed)?[ -]?(?:in|out)?|pindah operator|mnp)\b/i,
  appointment:
    /\b(?:technician|engineer|install\w*|appointment|teknisi|juruteknik|pasang\w*|pemasangan|router|modem|ont)\b/i,
  account: /\b(?:log ?in|sign ?in|password|app|aplikasi|apps|otp|akun|akaun|kata laluan|kata sandi)\b/i,
};

/** The first topic that the text names, the gravest first; null when it names none. */
export function topicOf(text: string): Topic | null {
  const bounded = text.slice(0, 2000);
  return topics.find((topic) => words[topic].test(bounded)) ?? null;
}

/** Every topic that the text names. */
export function topicsIn(text: string): readonly Topic[] {
  const bounded = text.slice(0, 2000);
  return topics.filter((topic) => words[topic].test(bounded));
}
