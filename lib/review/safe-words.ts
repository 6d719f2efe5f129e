import type { Language, LeakKind } from './types.ts';

/** What stands in place of a value, so that the sentence goes on: by itself, and right behind the word that names it ("nomor …"). */
export interface SafeWords {
  readonly alone: string;
  readonly behind: string;
}

/** In the draft's language. Statements have a whole sentence, since the clause falls away. */
export const safeWords: Readonly<Record<Language, Readonly<Record<LeakKind, SafeWords>>>> = {
  en: {
    phone: { alone: 'the number we have on file', behind: 'on file' },
    email: { alone: 'your registered e-mail address', behind: 'on file' },
    'postal-address': { alone: 'the address on file', behind: 'on file' },
    'person-name': { alone: 'the person concerned', behind: 'concerned' },
    'national-id': { alone: 'the ID on file', behind: 'on file' },
    'date-of-birth': { alone: 'the date on file', behind: 'on file' },
    'payment-card': { alone: 'the card on file', behind: 'on file' },
    'bank-account': { alone: 'the account on file', behind: 'on file' },
    'account-number': { alone: 'your account', behind: 'on file' },
    'order-reference': { alone: 'your order', behind: 'of yours' },
    'amount-owed': { alone: 'the amount', behind: '' },
    'payment-history': {
      alone: "there is something on the account that we'd like to go through with you in private",
      behind: '',
    },
    'service-status': {
      alone: "there is something on the account that we'd like to go through with you in private",
      behind: '',
    },
    'usage-history': { alone: "there are details that we'd like to go through with you in private", behind: '' },
    credential: { alone: 'the code that we send you privately', behind: 'that we send you privately' },
    'device-id': { alone: 'your device', behind: 'on file' },
    health: { alone: 'the matter that you told us of', behind: '' },
    'vehicle-plate': { alone: 'the vehicle on file', behind: 'on file' },
  },
  id: {
    phone: { alone: 'nomor yang terdaftar', behind: 'yang terdaftar' },
    email: { alone: 'email yang terdaftar', behind: 'yang terdaftar' },
    'postal-address': { alone: 'alamat yang terdaftar', behind: 'yang terdaftar' },
    'person-name': { alone: 'yang bersangkutan', behind: 'yang bersangkutan' },
    'national-id': { alone: 'nomor identitas yang terdaftar', behind: 'yang terdaftar' },
    'date-of-birth': { alone: 'tanggal yang tercatat', behind: 'sesuai data' },
    'payment-card': { alone: 'kartu yang terdaftar', behind: 'yang terdaftar' },
    'bank-account': { alone: 'rekening yang terdaftar', behind: 'yang terdaftar' },
    'account-number': { alone: 'akun yang terdaftar', behind: 'yang terdaftar' },
    'order-reference': { alone: 'pesanan tersebut', behind: 'tersebut' },
    'amount-owed': { alone: 'jumlah tersebut', behind: '' },
    'payment-history': { alone: 'ada hal pada akun yang ingin kami bahas lewat pesan pribadi', behind: '' },
    'service-status': { alone: 'ada hal pada akun yang ingin kami bahas lewat pesan pribadi', behind: '' },
    'usage-history': { alone: 'ada rincian yang ingin kami bahas lewat pesan pribadi', behind: '' },
    credential: { alone: 'kode yang kami kirim lewat pesan pribadi', behind: 'yang kami kirim lewat pesan pribadi' },
    'device-id': { alone: 'perangkat yang terdaftar', behind: 'yang terdaftar' },
    health: { alone: 'kondisi tersebut', behind: '' },
    'vehicle-plate': { alone: 'kendaraan yang terdaftar', behind: 'yang terdaftar' },
  },
  ms: {
    phone: { alone: 'nombor yang didaftarkan', behind: 'yang didaftarkan' },
    email: { alone: 'emel yang didaftarkan', behind: 'yang didaftarkan' },
    'postal-address': { alone: 'alamat yang didaftarkan', behind: 'yang didaftarkan' },
    'person-name': { alone: 'individu berkenaan', behind: 'berkenaan' },
    'national-id': { alone: 'nombor pengenalan yang didaftarkan', behind: 'yang didaftarkan' },
    'date-of-birth': { alone: 'tarikh yang direkodkan', behind: 'seperti dalam rekod' },
    'payment-card': { alone: 'kad yang didaftarkan', behind: 'yang didaftarkan' },
    'bank-account': { alone: 'akaun yang didaftarkan', behind: 'yang didaftarkan' },
    'account-number': { alone: 'akaun yang didaftarkan', behind: 'yang didaftarkan' },
    'order-reference': { alone: 'pesanan tersebut', behind: 'tersebut' },
    'amount-owed': { alone: 'jumlah tersebut', behind: '' },
    'payment-history': {
      alone: 'ada perkara pada akaun yang ingin kami bincangkan melalui mesej peribadi',
      behind: '',
    },
    'service-status': { alone: 'ada perkara pada akaun yang ingin kami bincangkan melalui mesej peribadi', behind: '' },
    'usage-history': { alone: 'ada butiran yang ingin kami bincangkan melalui mesej peribadi', behind: '' },
    credential: {
      alone: 'kod yang kami hantar melalui mesej peribadi',
      behind: 'yang kami hantar melalui mesej peribadi',
    },
    'device-id': { alone: 'peranti yang didaftarkan', behind: 'yang didaftarkan' },
    health: { alone: 'keadaan tersebut', behind: '' },
    'vehicle-plate': { alone: 'kenderaan yang didaftarkan', behind: 'yang didaftarkan' },
  },
};
