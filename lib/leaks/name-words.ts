import type { Reading } from '../review/reading.ts';
import type { ReviewContext } from '../review/types.ts';

/** Words that announce a name. */
export const announced = new Set(
  (
    'nama bernama namanya named atasnama milik pemilik pemiliknya penerima penerimanya registered belongs kepada name penyewa penghuni penghuninya penjamin waris holder ' +
    'cardholder policyholder leaseholder owner tenant payee beneficiary guarantor insured passenger borrower claimant debitur peminjam pemegang tertanggung penumpang'
  ).split(' '),
);
/** Titles and words of kin that stand before a name. */
export const titles = new Set(
  'pak bapak bpk bu ibu kak kakak mas mbak bang abang encik puan tuan cik tn ny mr mrs ms miss mdm madam sdr sdri saudara saudari kang teh dr haji hajah hj ko ce ci nona encik datuk datin tengku en pn rider driver drivernya kurir pemandu sir uncle aunty arwah almarhum almarhumah alm allahyarham suami isteri istri husband wife anak baby'.split(
    ' ',
  ),
);
/** Capitalised words that begin sentences or name things, never persons. */
export const ordinary = new Set(
  (
    'the a an we i you he she it they hi hello dear sorry thanks thank please your our my this that dm terima kasih maaf mohon halo hai salam selamat kami anda kalau jika untuk dan atau di ke dari yang ini itu sila harap boleh ' +
    'january february march april may june july august september october november december januari februari maret mei juni juli agustus oktober desember mac julai ogos disember jun monday tuesday wednesday thursday friday saturday sunday ' +
    'senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad visa mastercard mandiri bca bri bni maybank cimb rhb bank gopay ovo dana jalan jl jln gg gang lorong taman kampung kg blok block unit no rt rw road street lane ave ' +
    'kota kabupaten kecamatan kelurahan desa jakarta bandung surabaya medan kuala lumpur johor penang singapore london rp rm pin otp nik ktp kk sim stnk imei sn ic mykad nric hotline call center customer service admin cs team tim support app'
  ).split(' '),
);

/** Words of a name, small; what is no letter parts them, and an empty word may stand at either end. */
export const wordsOf = (name: string) => name.toLowerCase().split(/[^\p{L}]+/u);

const shownAbove = new WeakMap<ReviewContext['thread'], ReadonlySet<string>>();

/** Words of the names that a thread shows. */
function shownIn(thread: ReviewContext['thread']): ReadonlySet<string> {
  const known = shownAbove.get(thread);
  if (known !== undefined) return known;
  const fresh = new Set(thread.flatMap(({ name }) => wordsOf(name)));
  shownAbove.set(thread, fresh);
  return fresh;
}

/** Whether every name of a run is one that the thread shows, with titles between: "Sofea Zulkifli Cik Sofea", behind a mention. */
export function isShown({ tokens, context }: Reading, from: number, to: number): boolean {
  const shown = shownIn(context.thread);
  return tokens.slice(from, to).every(({ norm }) => shown.has(norm) || titles.has(norm));
}

const title = '(?:(?:pak|bu|ibu|mr|ms|encik|puan|datuk|dato|tan sri|seri)\\.? ){0,2}';
/** Who speaks for the house. */
const officers =
  'ceo|cto|coo|founder|chairman|president|presiden|direktur|pengarah|pengerusi|komisaris|director|manager|leader|head|coach|captain|author|speaker';
/** Who is known to everybody by what they are. */
const known =
  'ceo|cto|coo|founder|chairman|presiden|president|presdir|dirut|direktur utama|menteri|minister|gubernur|governor|bupati|sultan|king|queen|author|novelist|penulis|singer|penyanyi|artis|actor|actress|pelakon|comedian|chef|striker|penyerang|pemain';
/** Behind whose work or deed a name is told. */
const works =
  '(?:concert|konsert|konser|goal|film|filem|movie|album|book|buku|novel|song|lagu)s? (?:by|oleh|karya)|goals? from|(?:novel|film|filem|movie|song|lagu|karya|starring|featuring|scored by|performed by|hosted by|named after)';
const ahead = new RegExp(
  `(?<!\\p{L})(?:(?:our|kami|kita) (?:new |own )?(?:\\p{L}+ ){0,2}(?:${officers})|(?:${officers}) (?:kami|kita)|${known})[, ]{1,2}${title}$|(?<!\\p{L})(?:${works}) ${title}$`,
  'iu',
);
/** What people do, or is sold of them, in public. */
const behind =
  /^ (?:tickets?|in concert|concert|tour|movies?|films?|marathon|exhibition|live (?:at|in|on|di)|scores?|scored|headlines?|performs?|(?:(?:will|to|akan) )?(?:launch|officiate|perform|melancarkan|merasmikan|meresmikan|tampil)|(?:go|goes) on sale|konsert|konser)(?!\p{L})/iu;

/** Whether the words around a name say that everybody knows whose it is: an officer of the house, a player, an artist, a minister. */
export function isPublicFigure(draft: string, start: number, end: number): boolean {
  return ahead.test(draft.slice(Math.max(0, start - 60), start)) || behind.test(draft.slice(end, end + 30));
}
