import { agent, brand } from './people.ts';

export type Language = 'en' | 'id' | 'ms';

export interface Comment {
  /** Decimal id. */
  readonly id: string;
  readonly by: string;
  /** Age in minutes when the page is opened. */
  readonly minutes: number;
  readonly lang: Language;
  readonly text: string;
  readonly replies: readonly Comment[];
}

export interface Post {
  /** Opaque alias in addresses. */
  readonly pfbid: string;
  /** Decimal id: stands in comment ids. */
  readonly id: string;
  readonly by: string;
  readonly minutes: number;
  readonly lang: Language;
  readonly text: string;
  /** Words on the picture, where the post has one. */
  readonly picture?: string;
  readonly publishedBy?: string;
  /** Vanity of the group it stands in. */
  readonly group?: string;
  /** Not in any timeline: reached by its address (or with the knob `hostile`). */
  readonly unlisted?: boolean;
  readonly comments: readonly Comment[];
}

type Draft = Omit<Comment, 'id' | 'replies'> & { replies: Draft[] };

const c = (by: string, minutes: number, lang: Language, text: string, replies: Draft[] = []): Draft => ({
  by,
  minutes,
  lang,
  text,
  replies,
});

let postCount = 0;

function post(
  alias: string,
  fields: Omit<Post, 'id' | 'comments' | 'pfbid' | 'publishedBy'>,
  comments: readonly Draft[],
): Post {
  postCount += 1;
  const id = `1221000000000${String(postCount).padStart(3, '0')}00`;
  let commentCount = 0;
  const number = (draft: Draft): Comment => {
    commentCount += 1;
    const own = `77${String(postCount).padStart(3, '0')}0000000${String(commentCount).padStart(4, '0')}`;
    return { ...draft, id: own, replies: draft.replies.map(number) };
  };
  return {
    ...fields,
    id,
    pfbid: `pfbid02${alias}Rk7wQz3Vt9XhLm4NsPaJ8uYe`,
    ...(fields.by === brand.key ? { publishedBy: agent.key } : {}),
    comments: comments.map(number),
  };
}

const B = brand.key;
const hour = 60;
const day = 24 * hour;

/** The two posts of the story, then everything that surrounds them. */
export const posts: readonly Post[] = [
  post(
    'Dinda',
    {
      by: B,
      minutes: 9 * hour,
      lang: 'id',
      picture: 'Peningkatan jaringan · Depok & Bogor',
      text: 'Malam ini pukul 23.00 sampai 04.00 kami meningkatkan kapasitas jaringan di Depok dan Bogor. 📶\nSelama pengerjaan, internet bisa melambat sebentar. Terima kasih atas kesabarannya, ya.',
    },
    [
      c(
        'dinda.kusuma',
        47,
        'id',
        'Saya mau tanya baik-baik. Nomor saya diputus tanpa pemberitahuan, padahal saya perawat dan rumah sakit harus bisa menghubungi saya.\nMinggu lalu saya sudah dua kali telepon, dijanjikan ditelepon balik hari Selasa. Sampai hari ini tidak ada yang telepon.\nTolong dijawab, jangan cuma disuruh sabar.',
        [
          c('bayu.prakoso', 31, 'id', 'Sama kak, dijanjikan ditelepon tapi tidak pernah.'),
          c('dinda.kusuma', 22, 'id', 'Nah kan, berarti bukan saya saja 😞'),
        ],
      ),
      c('lestari.wulandari', 8 * hour, 'id', 'Cibinong kebagian juga tidak?', [
        c(
          B,
          7 * hour,
          'id',
          'Halo Kak Lestari, Cibinong masuk tahap kedua, malam Kamis depan. Terima kasih sudah menunggu 🙏',
        ),
      ]),
      c('yoga.saputra', 6 * hour, 'id', 'semoga habis ini gak lemot lagi pas jam pulang kerja'),
      c(
        'promo.kilat',
        5 * hour,
        'id',
        'PULSA MURAH 100rb cuma 25rb!!! klik link di profil sebelum kehabisan 🔥🔥🔥 t.example/untung-kilat',
      ),
    ],
  ),
  post(
    'Sofea',
    {
      by: B,
      minutes: 11 * hour,
      lang: 'ms',
      picture: 'Liputan baharu · Kuantan & Temerloh',
      text: 'Liputan 5G kami kini sampai ke Kuantan dan Temerloh! 🎉\nSemak kawasan anda dalam aplikasi MySuria. Ada soalan? Tinggalkan komen di bawah.',
    },
    [
      c(
        'sofea.zulkifli',
        58,
        'ms',
        'Talian saya kena potong tanpa notis, sedangkan anak saya guna hotspot untuk kelas.\nMinggu lepas saya dah telefon dua kali, janji nak call balik hari Selasa. Sampai hari ni senyap, seorang pun tak telefon.\nSaya nak jawapan, bukan ayat templat.',
        [
          c(
            'hafiz.othman',
            40,
            'ms',
            'Saya pun pernah kena macam ni, kak. Last sekali saya terpaksa pergi kedai sendiri.',
          ),
        ],
      ),
      c('amir.syafiq', 9 * hour, 'ms', 'Jerantut bila lagi? Kat sini 4G pun hilang timbul.', [
        c(
          B,
          8 * hour,
          'ms',
          'Terima kasih bertanya, Encik Amir. Jerantut dalam perancangan suku pertama tahun depan. Kami akan umumkan di sini.',
        ),
        c('amir.syafiq', 7 * hour, 'ms', 'Ok noted, harap betul la kali ni 🙏'),
      ]),
      c('nadia.rahim', 6 * hour, 'ms', 'Laju gila kat Temerloh sekarang, terbaik 👍'),
      c('kevin.lau', 4 * hour, 'en', 'Does my old SIM work with 5G or do I need to swap it?'),
    ],
  ),
  post(
    'Roaming',
    {
      by: B,
      minutes: 1 * day,
      lang: 'en',
      picture: 'Roam in 42 countries',
      text: 'Travelling this December? Our 7-day roaming pass now covers 42 countries, from RM28. Turn it on in the MySuria app before you board. ✈️',
    },
    [
      c('mei.ling.tan', 22 * hour, 'en', 'Is Taiwan included? Going there for two weeks.', [
        c(
          B,
          21 * hour,
          'en',
          'Hi Mei Ling, yes, Taiwan is on the list. For two weeks you can buy two passes back to back.',
        ),
        c('mei.ling.tan', 20 * hour, 'en', 'Great, thank you!'),
      ]),
      c(
        'arjun.pillai',
        19 * hour,
        'en',
        'Used it in Bangkok last month. It worked the minute we landed, no complaints at all.',
      ),
      c('kevin.lau', 17 * hour, 'en', 'And if I forget to turn it on before boarding?'),
      c('danial.hakim', 12 * hour, 'ms', 'Umrah ada pakej tak?', [
        c(B, 11 * hour, 'ms', 'Ada, Encik Danial: pas 15 hari untuk Arab Saudi. Butirannya dalam MySuria > Perayauan.'),
      ]),
    ],
  ),
  post(
    'Maaf',
    {
      by: B,
      minutes: 2 * day,
      lang: 'id',
      text: 'Pagi tadi pukul 06.10 sampai 08.45 layanan data di Bandung Timur terganggu karena kabel serat optik putus tergali alat berat. Kami mohon maaf. Jaringan sudah pulih, dan semua pelanggan yang terdampak mendapat kuota 2 GB otomatis sebelum Jumat malam. Kalau sampai Sabtu kuota belum masuk, kirim pesan ke kami, ya.\nKami juga sedang menata ulang jalur cadangan supaya satu kabel putus tidak lagi mematikan satu kawasan. Perkembangannya akan kami tulis di halaman ini setiap Senin sampai selesai.',
    },
    [
      c('teguh.wibowo', 46 * hour, 'id', 'Ujian online anak saya jadi gagal. 2 GB itu untuk apa?', [
        c(
          B,
          45 * hour,
          'id',
          'Pak Teguh, kami mengerti ujian tidak bisa diganti dengan kuota. Boleh kami bantu surat keterangan gangguan untuk sekolah? Silakan kirim pesan ke kami.',
        ),
      ]),
      c('rina.septiani', 44 * hour, 'id', 'makasih infonya jelas, jarang2 operator ngaku 👏'),
      c('ayu.pertiwi', 40 * hour, 'id', 'Ujungberung sudah normal min'),
      c(
        'yoga.saputra',
        38 * hour,
        'id',
        'Tiap bulan ada aja alasannya. Bulan lalu tiang, sekarang kabel. Besok apa lagi, layangan?',
      ),
    ],
  ),
  post(
    'Pelan',
    {
      by: B,
      minutes: 3 * day,
      lang: 'ms',
      picture: 'Pelan Keluarga · 4 talian',
      text: 'Pelan Keluarga: empat talian, satu bil, RM148 sebulan. Boleh tukar siapa dapat berapa GB bila-bila masa. 👨‍👩‍👧‍👦',
    },
    [
      c('farah.iskandar', 70 * hour, 'ms', 'Kalau anak dah ada nombor lain, boleh port masuk sekali?', [
        c(B, 69 * hour, 'ms', 'Boleh, Puan Farah. Port masuk percuma dan siap dalam dua hari bekerja.'),
      ]),
      c('zaki.anuar', 66 * hour, 'ms', 'RM148 termasuk cukai ke belum? Nanti bil jadi lain pulak'),
      c('grace.devi', 60 * hour, 'en', 'Been on this since March. Best thing: I can stop the kids at midnight 😂'),
    ],
  ),
  post(
    'Penipuan',
    {
      by: B,
      minutes: 4 * day,
      lang: 'id',
      text: 'Waspada penipuan: kami tidak pernah meminta OTP, PIN, atau transfer lewat telepon maupun komentar. Akun kami di sini hanya satu, dengan nama Suria Mobile. Laporkan akun palsu yang mengaku petugas kami.',
    },
    [
      c(
        'putri.maharani',
        92 * hour,
        'id',
        'Kemarin ada yang telepon ngaku dari Suria minta kode. Untung ingat postingan ini',
      ),
      c(
        'promo.kilat',
        90 * hour,
        'id',
        'Butuh dana cepat? Tanpa jaminan cair 5 menit. Chat admin kami sekarang juga!!',
      ),
      c('bayu.prakoso', 88 * hour, 'id', 'itu di atas saya yang begini min, tolong dihapus', [
        c(B, 87 * hour, 'id', 'Terima kasih, Kak Bayu. Sudah kami laporkan.'),
      ]),
    ],
  ),
  post(
    'Kerja',
    {
      by: B,
      minutes: 5 * day,
      lang: 'en',
      text: "We're hiring customer care colleagues in Shah Alam and Depok. Training is paid and everyone starts with two weeks of listening to calls. Apply before the 30th on our careers page.",
    },
    [
      c('arjun.pillai', 110 * hour, 'en', 'Is remote possible for night shift?'),
      c(
        'siti.aminah.lina',
        104 * hour,
        'ms',
        'Adik saya kerja sini, suasana memang okay. Cuma musim raya sibuk sangat 😅',
      ),
    ],
  ),
  post(
    'Hujan',
    {
      by: B,
      minutes: 6 * day,
      lang: 'ms',
      text: 'Hujan lebat di Kelantan dan Terengganu: tiga menara kami menggunakan bateri. Pasukan di lapangan sedang menghantar penjana. Kemas kini seterusnya pukul 6 petang di halaman ini.',
    },
    [
      c(
        'hafiz.othman',
        140 * hour,
        'ms',
        'Besut langsung tiada line dari pagi. Mak saya seorang diri di rumah, risau.',
        [
          c(
            B,
            139 * hour,
            'ms',
            'Encik Hafiz, kami faham risaunya. Menara Besut dijangka hidup semula sebelum 9 malam. Kami kemas kini di bawah komen ini.',
          ),
          c('hafiz.othman', 134 * hour, 'ms', 'Alhamdulillah dah boleh call mak. Terima kasih pasukan di lapangan.'),
        ],
      ),
      c('nadia.rahim', 138 * hour, 'ms', 'Stay safe semua yang bertugas 🙏'),
    ],
  ),
  post(
    'Esim',
    {
      by: B,
      minutes: 8 * day,
      lang: 'en',
      picture: 'eSIM in four minutes',
      text: 'No more waiting for a courier: move to eSIM in the app in about four minutes. Your number stays the same.',
    },
    [
      c('kevin.lau', 190 * hour, 'en', 'Took me 40 minutes and three restarts, but ok it works now.'),
      c('grace.devi', 188 * hour, 'en', 'Which phones are supported? Mine is from 2019.', [
        c(
          B,
          187 * hour,
          'en',
          'Hi Grace, the list is in the app under Help > eSIM. If yours is missing, a plastic SIM is free in any shop.',
        ),
      ]),
      c('danial.hakim', 180 * hour, 'ms', 'senang je, ikut step dalam app siap'),
    ],
  ),
  post(
    'Bayar',
    {
      by: B,
      minutes: 10 * day,
      lang: 'id',
      text: 'Sekarang bisa bayar tagihan lewat QRIS langsung dari aplikasi MySuria, tanpa biaya admin. 🙌',
    },
    [
      c('ayu.pertiwi', 230 * hour, 'id', 'Akhirnya! Dari dulu ditunggu'),
      c('teguh.wibowo', 228 * hour, 'id', 'saya sudah bayar dua kali karena aplikasinya muter terus, uangnya gimana?'),
      c('rina.septiani', 220 * hour, 'id', 'ini khusus pascabayar atau prabayar juga?'),
    ],
  ),
  post(
    'Merdeka',
    {
      by: B,
      minutes: 20 * day,
      lang: 'ms',
      picture: 'Terima kasih, 5 juta pelanggan',
      text: 'Lima juta pelanggan. Terima kasih kerana bersama kami, di bandar dan di kampung. ❤️',
    },
    [
      c('farah.iskandar', 470 * hour, 'ms', 'Pelanggan sejak 2011, tak pernah tukar. Tahniah!'),
      c('zaki.anuar', 466 * hour, 'ms', 'Tahniah. Sekarang tolong jawab telefon pula.'),
      c('mei.ling.tan', 460 * hour, 'en', 'Congrats team 🎉'),
    ],
  ),
  post(
    'Pusat',
    {
      by: B,
      minutes: 25 * day,
      lang: 'en',
      text: 'Our shops in Ipoh and Seremban now open on Sundays, 10 to 6. Bring your IC if you want to replace a SIM.',
    },
    [c('arjun.pillai', 590 * hour, 'en', 'Finally a Sunday counter. Parking there is another story though.')],
  ),
  post(
    'Game',
    {
      by: B,
      minutes: 30 * day,
      lang: 'id',
      picture: 'Turnamen Suria · babak final',
      text: 'Final turnamen minggu ini! Siapa jagoanmu? Tulis di komentar dan menangkan kuota 10 GB.',
    },
    [
      c('yoga.saputra', 710 * hour, 'id', 'Tim Garuda Muda pasti juara 🔥'),
      c('putri.maharani', 705 * hour, 'id', 'ping saya 200 min, mana bisa main 😭'),
      c('bayu.prakoso', 700 * hour, 'id', 'Garuda Muda!'),
    ],
  ),
  post(
    'Sekolah',
    {
      by: B,
      minutes: 41 * day,
      lang: 'ms',
      text: 'Pakej pelajar kembali: RM25 sebulan, 30 GB, tanpa kontrak. Sah sehingga 31 Disember.',
    },
    [c('siti.aminah.lina', 970 * hour, 'ms', 'Perlu surat pengesahan sekolah ke?')],
  ),
  post(
    'Jaga',
    {
      by: B,
      minutes: 55 * day,
      lang: 'en',
      text: 'If you called us last night between 9 and 11 and heard silence: our switch dropped calls, and we are sorry. We are calling everyone back today.',
    },
    [
      c('grace.devi', 1300 * hour, 'en', 'You did call back. Ten out of ten for honesty.'),
      c('zaki.anuar', 1298 * hour, 'ms', 'Saya tak dapat pun panggilan tu.'),
    ],
  ),
  post(
    'Cahaya',
    {
      by: 'kedai.telefon.cahaya',
      minutes: 5 * hour,
      lang: 'ms',
      text: 'Stok telefon baharu sudah sampai! Singgah ke kedai kami di Jalan Melur, buka sampai 9 malam. Kad SIM Suria Mobile pun ada.',
    },
    [c('danial.hakim', 4 * hour, 'ms', 'SIM pelajar ada stok?')],
  ),
  post(
    'Warta',
    {
      by: 'warta.kota.hijau',
      minutes: 7 * hour,
      lang: 'id',
      text: 'Galian kabel di Jalan Kenanga selesai malam ini. Warga diminta memarkir kendaraan di sisi utara jalan.',
    },
    [
      c('lestari.wulandari', 6 * hour, 'id', 'Internet di rumah mati dari siang, apa gara-gara ini?'),
      c('teguh.wibowo', 5 * hour, 'id', 'Lubangnya tolong ditutup rapi, bahaya buat motor'),
    ],
  ),
  post(
    'Mei',
    {
      by: 'mei.ling.tan',
      minutes: 15 * hour,
      lang: 'en',
      text: 'Shout-out to the lady at Suria Mobile who stayed on the phone with my father for an hour until his phone worked again. She never rushed him once.',
    },
    [c('grace.devi', 14 * hour, 'en', 'So rare these days ❤️')],
  ),
  post(
    'Yoga',
    {
      by: 'yoga.saputra',
      minutes: 26 * hour,
      lang: 'id',
      text: 'Ada yang sinyal Suria hilang juga di Margonda? Dari jam 7 tinggal satu bar.',
    },
    [c('lestari.wulandari', 25 * hour, 'id', 'Di rumah saya aman, tapi minggu lalu sempat begitu')],
  ),
  post(
    'Group',
    {
      by: 'zaki.anuar',
      minutes: 18 * hour,
      lang: 'ms',
      group: 'pengguna.suria',
      text: 'Soalan: macam mana nak tukar pelan tanpa pergi kedai? App asyik suruh cuba lagi.',
    },
    [
      c('nadia.rahim', 17 * hour, 'ms', 'Cuba logout dulu lepas tu login balik. Saya jadi macam tu.'),
      c('amir.syafiq', 16 * hour, 'ms', 'Dah 3 kali cuba, sama je 😤'),
    ],
  ),
  post(
    'GroupEn',
    {
      by: 'arjun.pillai',
      minutes: 33 * hour,
      lang: 'en',
      group: 'pengguna.suria',
      text: 'Does anybody know if the family plan allows a smartwatch as the fifth line?',
    },
    [c('kevin.lau', 32 * hour, 'en', 'I think a watch shares the main line, so no fifth line needed.')],
  ),
  post(
    'Petang',
    {
      by: 'farah.iskandar',
      minutes: 40 * hour,
      lang: 'ms',
      text: 'Dah seminggu tunggu juruteknik Suria. Tarikh janji bertukar tiga kali. Ada sesiapa pernah dapat pampasan?',
    },
    [],
  ),
  post(
    'Hostile',
    {
      by: B,
      minutes: 3 * hour,
      lang: 'en',
      unlisted: true,
      text: 'Open thread: tell us what you think. <b>Everything</b> you write is shown as text. &lt;3',
    },
    [
      c(
        'mallory.img',
        170,
        'en',
        '<script>window.__hacked=2</script><img src=x onerror="window.__hacked=3"> Why was my line cut? </div></article>',
      ),
      c('mallory.rlo', 160, 'en', 'Reversed \u202Etxet desrever\u202C and back. \u2066isolated\u2069'),
      c('mallory.zero', 150, 'en', 'I am the real Page, send me your PIN by private message.'),
      c(
        'mallory.long',
        140,
        'ms',
        `Nama saya panjang. ${'Kenapa talian saya dipotong? '.repeat(400)}`.slice(0, 10_000),
      ),
      c('mallory.time', 130, 'en', 'My name looks like a label.', [
        c('mallory.reply', 120, 'en', 'Mine looks like one too.'),
      ]),
      c('mallory.arab', 110, 'en', 'خطي مقطوع منذ أمس ولم يتصل بي أحد'),
      c('dinda.kusuma', 100, 'id', `Z\u0310\u0313a\u0343l\u0344g\u0345o 👩‍👩‍👧‍👦 1️⃣ ﷽ ${'\u{1F600}'.repeat(40)}`),
    ],
  ),
];

export const findPost = (id: string): Post | undefined => posts.find((one) => one.pfbid === id || one.id === id);

export const groupName = (key: string): string => (key === 'pengguna.suria' ? 'Komuniti Pengguna Suria' : key);

/** All comments and replies of a post, parents before their replies. */
export function flatComments(comments: readonly Comment[]): readonly Comment[] {
  return comments.flatMap((one) => [one, ...flatComments(one.replies)]);
}
