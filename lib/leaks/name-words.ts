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

/** Whom a house has at work, by the word for it. */
const roles =
  'head|lead|leader|manager|director|supervisor|officer|engineer|technician|specialist|advis[eo]r|agent|coordinator|executive|spokes(?:person|woman|man)|principal|deputy|nurse|doctor|counsell?or|trainer|receptionist|colleague|' +
  'manajer|kepala|direktur|penyelia|pengurus|pegawai|petugas|juruteknik|teknisi|eksekutif|ketua|pengetua|dokter|doktor|perawat|jururawat|staff?|admin|cs|jurucakap|juru bicara|koordinator|penyelaras|ejen|agen|wakil|rekan|rakan';
/** Behind a name, that its owner works for the house: ", our head of pastoral care", ", kepala cabang kami", "from our team". */
const introduced = new RegExp(
  `^(?:(?:,| \\() ?(?:our (?:[\\p{L}-]+ ){0,3}(?:${roles})|(?:${roles})(?: [\\p{L}-]+){0,3} (?:kami|kita))| (?:from|of|in) our (?:[\\p{L}-]+ )?(?:team|desk|office|branch)| (?:dari|daripada|dr|drpd) (?:[\\p{L}-]+ ){1,2}kami)(?!\\p{L})`,
  'iu',
);
/** The same before it: "our billing specialist, Mr …", "pegawai kami, Puan …". */
const introduces = new RegExp(
  `(?<!\\p{L})(?:our (?:[\\p{L}-]+ ){0,3}(?:${roles})|(?:${roles})(?: [\\p{L}-]+){0,3} (?:kami|kita))[, ]{1,2}${title}$`,
  'iu',
);
/** What a house does not tell of its people either. */
const misdeeds =
  /(?<!\p{L})(?:suspend|dismiss|sacked|fired|resign|quit|sick|ill|pregnant|arrest|disciplin|warned|pecat|dipecat|gantung|digantung|skors|sakit|hamil|mengandung|berhenti|letak jawatan|mengundurkan|ditangkap|mencuri|stole|curi|tindakan tatatertib|sanksi)/iu;

/** Whether the words around a name introduce somebody of the house who will help: what the house tells by itself. */
export function isIntroduced(draft: string, start: number, end: number): boolean {
  const further = draft.slice(end, end + 160);
  // asked first, and quickly: nobody is introduced without one of these
  if (!/our|kami|kita/i.test(draft.slice(Math.max(0, start - 80), end + 80))) return false;
  if (!introduced.test(further) && !introduces.test(draft.slice(Math.max(0, start - 80), start))) return false;
  return !misdeeds.test(further.split(/[.!?\n]/)[0] ?? '');
}

/** Whether the words around a name say that everybody knows whose it is: an officer of the house, a player, an artist, a minister. */
export function isPublicFigure(draft: string, start: number, end: number): boolean {
  return ahead.test(draft.slice(Math.max(0, start - 60), start)) || behind.test(draft.slice(end, end + 30));
}
