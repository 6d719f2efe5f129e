import type { Bank } from './bank.ts';

export const id: Bank = {
  openAngry: [
    'Maaf, {who}. Kami paham kesalnya kalau {said}.',
    '{who}, kami minta maaf karena {said}. Itu tidak seharusnya terjadi.',
    '{who}, wajar kalau {you} kesal: {said}. Kami minta maaf.',
  ],
  openWorried: [
    '{who}, kami paham cemasnya kalau {said}. Maaf ya.',
    'Maaf, {who}. Siapa pun khawatir kalau {said}.',
    '{who}, kami minta maaf karena {said}. Wajar kalau {you} khawatir.',
  ],
  openCalm: [
    'Maaf, {who}. Kami paham repotnya kalau {said}.',
    '{who}, kami minta maaf karena {said}.',
    '{who}, terima kasih sudah memberi tahu. Maaf ya, {said}.',
  ],
  openTopic: [
    '{who}, maaf soal {topic} ini.',
    'Kami minta maaf soal {topic} ini, {who}.',
    '{who}, maaf urusan {topic} ini jadi merepotkan.',
  ],
  openBare: ['{who}, kami minta maaf.', 'Maaf sekali, {who}.', '{who}, maaf ya sudah merepotkan.'],
  openShort: ['Maaf ya, {who}, {said}.'],
  openDanger: [
    '{who}, keselamatan dulu ya. Kami paham paniknya kalau {said}.',
    'Maaf, {who}, {said}. Yang penting aman dulu.',
    '{who}, kami ikut cemas karena {said}.',
  ],
  openBereaved: [
    '{who}, kami turut berduka cita.',
    '{who}, kami sekeluarga besar turut berduka.',
    'Turut berduka cita, {who}.',
  ],
  ask: {
    site: ['Boleh {channel} {ask}?', '{channel} {ask} ya.', 'Kirim {ask} lewat {channel} ya.'],
    other: ['Mohon kirim {ask} lewat {channel}.', 'Boleh kirim {ask} lewat {channel}?'],
    number: ['Mohon kirim {ask} lewat {channel} {phone}.', 'Boleh kirim {ask} ke {channel} {phone}?'],
  },
  noRepeat: [
    'Data yang sudah {you} kirim tidak perlu diulang; kami lanjutkan lewat {channel}.',
    'Tidak perlu mengulang datanya, kami sambung lewat {channel}.',
  ],
  greetThem: ['Salam untuk {person} ya.', 'Salam hangat buat {person}.'],
  act: [
    'Kami periksa sekarang bersama {team} dan kabari di sana {time}.',
    'Kami telusuri bersama {team}; kabarnya kami tulis di sana {time}.',
    'Kami cari sebabnya sekarang dan jawab di sana {time}.',
  ],
  actShort: [
    'Kami cek dan kabari {time}.',
    'Kabar dari kami menyusul {time}.',
    'Kami periksa sekarang dan jawab {time}.',
  ],
  actThere: [
    'Kami cek bersama {team} dan kabari di sini {time}.',
    '{Team} kami minta memeriksa; kabarnya kami tulis di sini {time}.',
  ],
  back: [
    'Tim kami kembali {back} dan langsung menindaklanjuti.',
    'Kantor buka lagi {back}, dan ini yang pertama kami kerjakan.',
  ],
  backShort: ['Tim kami kembali {back}.', 'Kami kembali {back}.'],
  ownPromise: {
    call: [
      'Telepon yang kami janjikan hari {day} tidak datang: itu salah kami.',
      'Kami berjanji menelepon hari {day} dan tidak menepatinya: itu salah kami.',
    ],
    refund: [
      'Pengembalian dana yang dijanjikan hari {day} belum masuk: itu janji kami, dan kami tidak menepatinya.',
      'Dananya dijanjikan {day} dan belum sampai: itu salah kami.',
    ],
    visit: [
      'Kunjungan yang kami janjikan hari {day} tidak terjadi: itu salah kami.',
      'Teknisi dijanjikan {day} dan tidak datang: itu salah kami.',
    ],
    repair: [
      'Kami bilang selesai {day}, nyatanya belum: itu salah kami.',
      'Janji selesai hari {day} tidak kami tepati: itu salah kami.',
    ],
    delivery: [
      'Kami janjikan {day}, dan {day} lewat begitu saja: itu salah kami.',
      'Kiriman yang dijanjikan {day} belum berangkat: itu salah kami.',
    ],
    answer: [
      'Kabar yang kami janjikan hari {day} tidak datang: itu salah kami.',
      'Kami janji memberi kabar {day} dan tidak menepatinya: maaf.',
    ],
    other: [
      'Janji kami untuk hari {day} tidak ditepati: itu salah kami.',
      'Yang kami janjikan hari {day} belum terjadi: itu salah kami.',
    ],
  },
  ownPromiseShort: ['Janji {day} tidak kami tepati, itu salah kami.', 'Janji kami hari {day} meleset, maaf.'],
  nextPromise: {
    call: ['Kali ini kami telepon {time}.', 'Petugas kami menelepon {time}.'],
    refund: [
      'Kami kejar ke bagian keuangan sekarang dan kabari di sana {time}.',
      'Kami telusuri dananya sekarang; kabarnya di sana {time}.',
    ],
    visit: [
      'Kami jadwalkan ulang sekarang dan kabari jamnya di sana {time}.',
      'Jadwal baru kami susun dan kabari di sana {time}.',
    ],
    repair: [
      'Kami cek ke teknisi sekarang dan telepon {you} {time} dengan tanggal yang benar.',
      'Kami cek ke bengkel sekarang dan kabari di sana {time}.',
    ],
    delivery: [
      'Kami kejar ke gudang sekarang dan kabari tanggal kirimnya di sana {time}.',
      'Kami periksa ke gudang sekarang; kabarnya di sana {time}.',
    ],
    answer: ['Jawabannya kami kirim di sana {time}.', 'Kami periksa sekarang dan jawab di sana {time}.'],
    other: ['Kami kejar sekarang dan kabari di sana {time}.', 'Kami periksa sekarang; kabarnya di sana {time}.'],
  },
  openQuestion: [
    '{who}, soal {topic}, kami pastikan dulu ke {team} dan jawab di sini {time}.',
    '{who}, supaya tidak salah jawab soal {topic}, kami tanyakan ke {team} dan kabari di sini {time}.',
  ],
  ownCase: [
    'Kalau menyangkut data {you}, kirim lewat {channel} saja ya, biar bisa kami cek.',
    'Untuk urusan {you} sendiri, lanjutkan lewat {channel} ya supaya bisa kami cek.',
  ],
  secure: [
    'Tolong telepon {phone} sekarang supaya langsung kami blokir. Kode, PIN, dan OTP jangan diberikan ke siapa pun, dan jangan buka tautannya.',
    'Hubungi {phone} sekarang, kami amankan akunnya. Kode dan PIN jangan diberikan ke siapa pun, termasuk kami.',
  ],
  promised: {
    call: 'telepon',
    refund: 'pengembalian dana',
    visit: 'kunjungan teknisi',
    repair: 'perbaikan',
    delivery: 'pengiriman',
    answer: 'kabar',
    other: 'janji kami',
  },
  keepOpen: [
    'Soal {thing}, yang dijanjikan masih berlaku: paling lambat {day}, {date}, dan belum ada perubahan.',
    '{Thing} masih dalam batas yang dijanjikan, paling lambat {day} {date}; belum ada perubahan.',
  ],
  believe: [
    'Yang {you} alami itulah yang penting: kalau belum beres di {you}, berarti belum selesai.',
    'Kami percaya apa yang {you} lihat: ini belum selesai, kami buka lagi.',
  ],
  ownContacts: [
    'Hal seperti ini tidak seharusnya perlu diulang-ulang; kami pegang dari sini.',
    '{You} tidak seharusnya harus bertanya terus: mulai sekarang kami yang mengejar.',
  ],
  ownRepeated: [
    'Betul, balasan kami sama persis dan tidak menjawab: maaf.',
    'Jawaban yang sama dua kali memang tidak membantu: maaf.',
  ],
  human: ['Saya petugas, bukan bot.', 'Ini petugas, bukan balasan otomatis.'],
  ownSilence: [
    'Pesan {channel} {you} sudah ada pada kami dan belum kami balas: itu kesalahan kami, maaf.',
    '{channel} {you} cuma kami baca dan belum kami balas: salah kami, maaf.',
  ],
  silenceNext: [
    'Tidak perlu mengirim ulang: kami periksa sekarang, dan jawabannya masuk ke {channel} yang sama {time}.',
    'Tak usah kirim lagi. Kami kerjakan sekarang dan balas di {channel} itu {time}.',
  ],
  deletePost: [
    'demi keamanan {you}, tolong hapus dulu {post} ini: ada data pribadi yang bisa disalahgunakan orang.',
    'tolong hapus {post} ini dulu ya, data pribadi di dalamnya bisa disalahgunakan.',
  ],
  neverSend: ['PIN dan OTP jangan dikirim ke siapa pun.', 'PIN dan OTP jangan diberikan, termasuk ke kami.'],
  press: [
    '{who}, terima kasih sudah bertanya langsung. Soal {said}, mohon kirim pertanyaannya ke {email}.',
    'Halo {who}, pertanyaan soal {said} dijawab lewat {email}, terima kasih sudah bertanya dulu.',
  ],
  pressNext: [
    'Tenggat {when} kami teruskan sekarang. Data orang tidak kami bahas di depan umum.',
    'Kami sampaikan tenggatnya ({when}) sekarang. Hal perorangan tidak kami bahas di sini.',
  ],
  notOurs: ['{who}, kami paham repotnya kalau {said}.', 'Maaf mendengarnya, {who}: {said}.'],
  notOursEnd: [
    'Kami tidak bisa melihat datanya, jadi paling cepat langsung ke sana. Semoga segera beres.',
    'Paling cepat langsung ke sana ya, karena sistemnya bukan di kami.',
  ],
  thank: [
    'Terima kasih ceritanya, {who}. Kami ikut senang: {said}.',
    '{who}, senang sekali membacanya: {said}. Terima kasih ya.',
    'Terima kasih, {who}! Ikut senang {said}.',
  ],
  thankTopic: [
    '{who}, terima kasih, senang sekali membacanya.',
    'Terima kasih banyak, {who}.',
    'Makasih ya, {who}, kata-katanya bikin semangat.',
  ],
  passOn: ['Ceritanya kami sampaikan ke tim hari ini.', 'Kami teruskan ke tim yang bertugas, tentu jadi semangat.'],
  passOnTo: ['Kami sampaikan ke {person} hari ini.', 'Ini kami ceritakan ke {person}, pasti senang.'],
  noteIdeaOf: ['Usul soal {asked} kami catat dan teruskan ke {team}.'],
  noteIdea: ['Usulnya kami catat dan teruskan ke {team}.', 'Usul ini kami sampaikan ke {team} dan kami catat.'],
  meanwhile: ['Untuk sementara: {fact}', 'Sambil itu: {fact}'],
  thankIdea: [
    'Terima kasih sarannya, {who}. Kami mengerti: {said}.',
    '{who}, terima kasih usulnya. Kami paham maksudnya: {said}.',
  ],
  mock: [
    '{hello}kalau ada {topic} kami yang bikin kesal, ceritakan saja masalahnya di sini atau lewat {channel}, tanpa nomor pribadi.',
    '{hello}kalau ada kendala dengan {topic} kami, tulis kejadiannya di sini atau lewat {channel} ya, biar bisa kami bantu.',
  ],
  mockBack: ['Tim kami kembali {back} dan akan membacanya.', 'Kami baca lagi {back}.'],
  mockHere: ['Kami baca dan jawab {time}.', 'Kami tengok begitu masuk, paling lambat {time}.'],
  hello: ['Halo {who}, ', 'Hai {who}, '],
  yes: ['bisa.', 'bisa ya.'],
  noNeed: ['tidak perlu ya.', 'tidak harus ya.'],
  more: ['Selengkapnya: {link}', 'Info: {link}', 'Lengkapnya di {link}'],
  stillUnsure: ['Kalau masih ragu, tanya lagi di sini ya.', 'Ada yang belum jelas? Tulis saja di sini.'],
  status: ['Kabar terbarunya:', 'Ini keadaannya:'],
  followUpHere: ['Kami kabari lagi di sini {time}.', 'Kabar berikutnya kami tulis di sini {time}.'],
  publicTip: ['Nomor dan data pribadi jangan ditulis di sini ya.', 'Datanya jangan ditulis di tempat umum ya.'],
  emergency: [
    'Kalau ada bahaya, telepon {sos} sekarang, lalu kami di {phone}.',
    'Bila keadaannya berbahaya, hubungi {sos} dulu, lalu {phone}.',
  ],
  alsoShort: ['Lalu tulis ke kami lewat {channel} ya.'],
  alsoWrite: [
    'Setelah aman, tulis ke kami lewat {channel}; kami periksa sekarang.',
    'Begitu aman, kabari kami lewat {channel}, kami tindak lanjuti malam ini juga.',
  ],
  sarcasm: [
    '{who}, sindirannya kami terima. Maaf, {said}.',
    'Memang tidak pantas, {who}: {said}. Kami minta maaf.',
    '{who}, kami paham kenapa menyindir. Maaf, {said}.',
  ],
  privateOpen: [
    'Halo {who}, terima kasih sudah lanjut di sini.',
    'Hai {who}, di sini hanya {you} dan kami yang membaca.',
  ],
  privateAsk: [
    'Boleh kirim {ask}? PIN dan OTP tidak kami perlukan.',
    'Mohon {ask} supaya kami bisa periksa. PIN dan OTP jangan dikirim.',
  ],
  privatePromise: [
    'Kami tahu apa yang dijanjikan untuk hari {day} dan tidak ditepati; itu kami pegang sekarang.',
    'Janji hari {day} itu tanggungan kami dan kami bereskan.',
  ],
  privateNext: [
    'Kami periksa bersama {team} dan kabari {you} di sini {time}.',
    'Hasil pemeriksaannya kami tulis di sini {time}.',
  ],
  close: ['Terima kasih sudah memberi tahu kami.', 'Makasih sudah bilang ke kami.'],
  knowThat: ['Maaf, di saat seperti ini {said}.', 'Maaf urusannya jadi berat: {said}.'],
  thankIdeaShort: ['Terima kasih usulnya, {who}.', '{who}, terima kasih sarannya.', 'Makasih idenya, {who}.'],
  ideaTeam: ['tim yang mengurusnya'],
  dangerBare: ['{who}, keselamatan dulu ya.', 'Yang penting aman dulu, {who}.'],
  askIdea: [
    'Paling sering mau dipakai untuk apa? Biar kami jelaskan ke mereka.',
    'Kalau ada contohnya, tulis saja di sini ya.',
  ],
  apart: [
    'Supaya data {you} aman, kita lanjut lewat jalur pribadi ya.',
    'Ini lebih enak dibahas di tempat yang hanya {you} dan kami yang baca.',
    'Biar tidak dibaca orang lain, mari kita lanjutkan secara pribadi.',
  ],
  openQuestionWhether: ['{who}, soal {asked}, kami pastikan dulu ke {team} dan jawab di sini {time}.'],
  openQuestionPlain: [
    '{who}, kami pastikan dulu ke {team} dan jawab di sini {time}.',
    '{who}, supaya tidak salah jawab, kami tanyakan ke {team} dan kabari di sini {time}.',
  ],
  misread: [
    'Betul, jawaban kami tadi tidak nyambung dengan pertanyaannya. Maaf.',
    'Kami salah menangkap pertanyaan {you}; itu salah kami.',
  ],
  alsoSorry: ['Maaf juga karena {said}.', 'Soal {said}, kami minta maaf.'],
  notOursPlain: [
    'Yang ini bukan layanan kami, jadi tidak bisa kami lihat atau perbaiki. Paling cepat langsung ke layanan pelanggan perusahaan yang mengelolanya.',
  ],
  moreElsewhere: ['Penjelasannya ada di sini: {link}', 'Jawabannya ada di {link}'],
  fragile: [
    'Kalau ada yang kesehatannya bergantung pada ini, jangan menunggu: hubungi {sos}.',
    'Untuk yang memakai alat medis, segera hubungi {sos} ya.',
  ],
  privateSaid: [
    'Ceritanya sudah kami baca: {said}. Tidak perlu diulang.',
    'Kami sudah tahu {said}, jadi tidak perlu diceritakan lagi.',
  ],
  privateTopic: ['Ini soal {topic}; ceritanya tidak perlu diulang.'],
  privateFirst: ['Percakapan ini hanya antara {you} dan kami.'],
};
