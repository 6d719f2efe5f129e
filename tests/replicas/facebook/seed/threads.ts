import type { Language } from './posts.ts';

export interface Message {
  /** Who wrote it: a person's key, or `brand`. */
  readonly by: string;
  readonly minutes: number;
  readonly text: string;
}

export interface MessageThread {
  /** The other person: also the thread's address, `/messages/t/<id>/`. */
  readonly person: string;
  readonly lang: Language;
  readonly messages: readonly Message[];
  /** End-to-end threads live under `/messages/e2ee/t/` and may ask for a PIN. */
  readonly sealed?: boolean;
  /** Came by Instagram: shown in the Business Suite only. */
  readonly instagram?: boolean;
  /** Message requests have no box. */
  readonly request?: boolean;
}

const day = 24 * 60;

export const threads: readonly MessageThread[] = [
  {
    person: 'dinda.kusuma',
    lang: 'id',
    messages: [
      { by: 'dinda.kusuma', minutes: 6 * day, text: 'Selamat siang, nomor saya mati. Saya sudah telepon juga tadi.' },
      {
        by: 'brand',
        minutes: 6 * day - 40,
        text: 'Selamat siang Kak Dinda, terima kasih kabarnya. Sudah kami teruskan ke tim yang menangani.',
      },
      {
        by: 'dinda.kusuma',
        minutes: 2 * day,
        text: 'Sudah lewat Selasa, kok belum ada yang telepon?\nSaya tunggu ya.',
      },
    ],
  },
  {
    person: 'sofea.zulkifli',
    lang: 'ms',
    messages: [
      { by: 'sofea.zulkifli', minutes: 7 * day, text: 'Salam, talian saya kena potong. Saya dah telefon juga tadi.' },
      {
        by: 'brand',
        minutes: 7 * day - 25,
        text: 'Salam Cik Sofea, terima kasih beritahu kami. Sudah kami panjangkan kepada pasukan berkaitan.',
      },
      { by: 'sofea.zulkifli', minutes: 1 * day, text: 'Selasa dah lepas, tak ada sesiapa pun call saya.' },
    ],
  },
  {
    person: 'mei.ling.tan',
    lang: 'en',
    messages: [
      { by: 'mei.ling.tan', minutes: 20 * 60, text: 'Thanks for the roaming answer. Can I buy both passes today?' },
      { by: 'brand', minutes: 19 * 60, text: 'Yes, Mei Ling. The second one starts when the first one ends.' },
    ],
  },
  {
    person: 'teguh.wibowo',
    lang: 'id',
    messages: [
      { by: 'teguh.wibowo', minutes: 45 * 60, text: 'Saya mau surat keterangan gangguan untuk sekolah anak.' },
    ],
  },
  {
    person: 'arjun.pillai',
    lang: 'en',
    sealed: true,
    messages: [{ by: 'arjun.pillai', minutes: 30 * 60, text: 'Hello, is night shift really remote?' }],
  },
  {
    person: 'promo.kilat',
    lang: 'id',
    request: true,
    messages: [{ by: 'promo.kilat', minutes: 90 * 60, text: 'Mau follower cepat? Harga teman.' }],
  },
  {
    person: 'grace.devi',
    lang: 'en',
    instagram: true,
    messages: [
      {
        by: 'grace.devi',
        minutes: 26 * 60,
        text: 'Hi! Saw your story. Is the family plan open for old customers too?',
      },
      { by: 'brand', minutes: 25 * 60, text: 'Hi Grace, yes, it is. You can switch in the app.' },
    ],
  },
  {
    person: 'ayu.pertiwi',
    lang: 'id',
    instagram: true,
    messages: [{ by: 'ayu.pertiwi', minutes: 50 * 60, text: 'Kak, hadiah turnamen dikirim kapan ya?' }],
  },
];
