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
