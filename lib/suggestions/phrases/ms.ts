import type { Bank } from './bank.ts';

export const ms: Bank = {
  openAngry: [
    'Maaf, {who}. Kami faham geramnya bila {said}.',
    '{who}, kami minta maaf kerana {said}. Itu tak sepatutnya berlaku.',
    '{who}, memang patut geram bila {said}. Maaf ya.',
  ],
  openWorried: [
    '{who}, kami faham risaunya bila {said}. Maaf ya.',
    'Maaf, {who}. Sesiapa pun risau bila {said}.',
    '{who}, kami minta maaf kerana {said}. Memang merisaukan.',
  ],
  openCalm: [
    'Maaf, {who}. Kami faham susahnya bila {said}.',
    '{who}, kami minta maaf kerana {said}.',
    '{who}, terima kasih sebab beritahu. Maaf ya, {said}.',
  ],
  openTopic: [
    '{who}, maaf tentang {topic} ini.',
    'Kami minta maaf pasal {topic} ini, {who}.',
    '{who}, maaf kerana {topic} ini menyusahkan.',
  ],
  openBare: ['{who}, kami minta maaf.', 'Maaf sangat, {who}.', '{who}, maaf kerana menyusahkan.'],
  openShort: ['Maaf ya, {who}, {said}.'],
  openDanger: [
    '{who}, keselamatan dulu ya. Kami faham paniknya bila {said}.',
    'Maaf, {who}, {said}. Yang penting selamat dulu.',
    '{who}, kami turut risau bila {said}.',
  ],
  openBereaved: ['{who}, takziah daripada kami.', '{who}, salam takziah untuk sekeluarga.', 'Takziah, {who}.'],
  ask: {
    site: ['Boleh {channel} {ask}?', '{channel} {ask} ya.', 'Hantar {ask} melalui {channel} ya.'],
    other: ['Mohon hantar {ask} melalui {channel}.', 'Boleh hantar {ask} melalui {channel}?'],
    number: ['Mohon hantar {ask} melalui {channel} {phone}.', 'Boleh hantar {ask} ke {channel} {phone}?'],
  },
  noRepeat: [
    'Apa yang {you} dah beri tak perlu diulang; kami sambung melalui {channel}.',
    'Tak payah ulang maklumat tu, kami sambung di {channel}.',
  ],
  greetThem: ['Salam kepada {person} ya.', 'Kirim salam kepada {person}.'],
  act: [
    'Kami semak sekarang dengan {team} dan maklumkan di situ {time}.',
    'Kami siasat bersama {team}; jawapannya kami tulis di situ {time}.',
    'Kami cari puncanya sekarang dan jawab di situ {time}.',
  ],
  actShort: [
    'Kami semak dan maklumkan {time}.',
    'Kami semak dan jawab {time}.',
    'Kami siasat sekarang dan jawab {time}.',
  ],
  actThere: [
    'Kami semak dengan {team} dan jawab di sini {time}.',
    '{Team} kami minta siasat; jawapannya kami tulis di sini {time}.',
  ],
  back: [
    'Pasukan kami kembali {back} dan terus ambil tindakan.',
    'Pejabat buka semula {back}, dan ini yang pertama kami buat.',
  ],
  backShort: ['Pasukan kami kembali {back}.', 'Kami kembali {back}.'],
  ownPromise: {
    call: [
      'Panggilan telefon yang kami janji hari {day} tak sampai: itu salah kami.',
      'Kami janji nak telefon hari {day} dan tak buat: itu salah kami.',
    ],
    refund: [
      'Bayaran balik yang dijanjikan hari {day} belum masuk: itu salah kami.',
      'Duit yang dijanji {day} masih belum sampai: itu salah kami.',
    ],
    visit: [
      'Lawatan yang kami janji hari {day} tak jadi: itu salah kami.',
      'Juruteknik dijanjikan {day} dan tak datang: itu salah kami.',
    ],
    repair: [
      'Kami kata siap {day}, tapi belum: itu salah kami.',
      'Janji siap hari {day} kami mungkir: itu salah kami.',
    ],
    delivery: [
      'Kami janji {day}, dan {day} berlalu begitu saja: itu salah kami.',
      'Barang yang dijanji {day} belum bergerak: itu salah kami.',
    ],
    answer: [
      'Jawapan yang kami janji hari {day} tak sampai: itu salah kami.',
      'Kami janji beritahu {day} dan tak buat: maaf.',
    ],
    other: [
      'Janji kami untuk hari {day} tak ditepati: itu salah kami.',
      'Apa yang kami janji hari {day} belum jadi: itu salah kami.',
    ],
  },
  ownPromiseShort: ['Janji {day} kami mungkir, itu salah kami.', 'Janji kami hari {day} tak ditepati, maaf.'],
  nextPromise: {
    call: ['Kali ini kami call {time}.', 'Pegawai kami akan telefon {time}.'],
    refund: [
      'Kami kejar dengan bahagian kewangan sekarang dan maklumkan di situ {time}.',
      'Kami semak duitnya sekarang; jawapan di situ {time}.',
    ],
    visit: [
      'Kami tetapkan semula sekarang dan maklumkan masanya di situ {time}.',
      'Slot baharu kami sahkan dan maklumkan di situ {time}.',
    ],
    repair: [
      'Kami semak dengan juruteknik sekarang dan call {you} {time} dengan tarikh yang betul.',
      'Kami semak dengan bengkel sekarang dan maklumkan di situ {time}.',
    ],
    delivery: [
      'Kami kejar gudang sekarang dan maklumkan tarikhnya di situ {time}.',
      'Kami semak dengan gudang sekarang; jawapan di situ {time}.',
    ],
    answer: ['Jawapannya kami hantar di situ {time}.', 'Kami semak sekarang dan jawab di situ {time}.'],
    other: ['Kami kejar sekarang dan maklumkan di situ {time}.', 'Kami semak sekarang; jawapan di situ {time}.'],
  },
  openQuestion: [
    '{who}, pasal {topic}, kami pastikan dulu dengan {team} dan jawab di sini {time}.',
    '{who}, supaya tak tersilap jawab pasal {topic}, kami tanya {team} dan maklumkan di sini {time}.',
  ],
  ownCase: [
    'Kalau melibatkan maklumat {you}, mesej kami melalui {channel} ya, kami semak.',
    'Untuk kes {you} sendiri, sambung melalui {channel} supaya boleh kami semak.',
  ],
  secure: [
    'Tolong telefon {phone} sekarang supaya terus kami sekat. Kod, PIN dan OTP jangan diberi kepada sesiapa, dan jangan buka pautan.',
    'Hubungi {phone} sekarang, kami sekat akaunnya. Kod dan PIN jangan diberi kepada sesiapa, termasuk kami.',
  ],
  promised: {
    call: 'panggilan telefon',
    refund: 'bayaran balik',
    visit: 'lawatan juruteknik',
    repair: 'kerja baiki',
    delivery: 'penghantaran',
    answer: 'jawapan',
    other: 'janji kami',
  },
  keepOpen: [
    '{Thing} {day} {date} masih dalam jadual kami, tiada perubahan setakat ini; kami sahkan sekali lagi.',
    'Pasal {thing}, janji {day} {date} masih berjalan dan tiada perubahan setakat ini; kami sahkan semula.',
  ],
  believe: [
    'Apa yang {you} alami itu yang penting: kalau belum elok, maknanya belum selesai.',
    'Kami percaya apa yang {you} nampak: ini belum selesai, kami buka semula.',
  ],
  ownContacts: [
    'Hal begini tak sepatutnya perlu diulang-ulang; kami ambil alih dari sini.',
    '{You} tak sepatutnya perlu bertanya lagi: mulai sekarang kami yang kejar.',
  ],
  ownRepeated: [
    'Betul, jawapan kami sama dan tak menjawab apa-apa: maaf.',
    'Jawapan copy paste dua kali memang tak membantu: maaf.',
  ],
  human: ['Saya pegawai, bukan bot.', 'Ini orang yang menulis, bukan chatbot.'],
  ownSilence: [
    'Mesej {channel} {you} dah ada pada kami tapi belum dibalas: salah kami, maaf.',
    '{channel} {you} kami baca tapi belum dibalas: itu salah kami, maaf.',
  ],
  silenceNext: [
    'Tak perlu hantar semula: kami semak sekarang dan jawab di {channel} yang sama {time}.',
    'Tak payah ulang. Kami teliti sekarang dan balas di {channel} itu {time}.',
  ],
  deletePost: [
    'demi keselamatan {you}, tolong padam {post} ini dulu: ada maklumat peribadi yang orang boleh salah guna.',
    'tolong padam {post} ni dulu ya, maklumat peribadi di dalamnya boleh disalah guna.',
  ],
  neverSend: ['PIN dan OTP jangan bagi sesiapa, termasuk kami.', 'PIN dan OTP jangan dihantar kepada sesiapa.'],
  press: [
    '{who}, terima kasih sebab tanya kami dulu. Tentang {said}, mohon e-mel soalan ke {email}.',
    'Salam {who}, soalan tentang {said} dijawab melalui {email}, terima kasih kerana bertanya.',
  ],
  pressNext: [
    'Tarikh akhir {when} kami sampaikan sekarang. Hal orang perseorangan tak kami ulas di sini.',
    'Deadline {when} kami maklumkan sekarang. Data sesiapa pun tak kami ulas di sini.',
  ],
  notOurs: ['{who}, kami faham susahnya bila {said}.', 'Maaf mendengarnya, {who}: {said}.'],
  notOursEnd: [
    'Kami tak nampak sistem mereka, jadi paling laju terus ke sana. Harap cepat selesai.',
    'Paling laju terus ke sana ya, sebab sistemnya bukan pada kami.',
  ],
  thank: [
    'Terima kasih kerana berkongsi, {who}. Kami tumpang gembira: {said}.',
    '{who}, seronok kami baca: {said}. Terima kasih ya.',
    'Terima kasih, {who}! Gembira kami tahu {said}.',
  ],
  thankTopic: [
    '{who}, terima kasih, gembira kami membacanya.',
    'Terima kasih banyak, {who}.',
    'Terima kasih atas kata-kata ini, {who}.',
  ],
  passOn: [
    'Kami sampaikan kepada pasukan hari ini.',
    'Cerita ini kami sampaikan kepada pasukan bertugas, tentu gembira.',
  ],
  passOnTo: ['Kami sampaikan kepada {person} hari ini.', '{person} tentu gembira bila kami sampaikan ini.'],
  noteIdeaOf: ['Cadangan untuk {asked} kami catat dan panjangkan kepada {team}.'],
  noteIdea: [
    'Cadangan ini kami catat dan panjangkan kepada {team}.',
    'Kami sampaikan cadangan ini kepada {team} dan catat.',
  ],
  meanwhile: ['Buat masa ini: {fact}', 'Sementara itu: {fact}'],
  thankIdea: [
    'Terima kasih atas cadangan ini, {who}. Kami faham: {said}.',
    '{who}, terima kasih cadangannya. Kami faham maksudnya: {said}.',
  ],
  mock: [
    '{hello}kalau ada {topic} kami yang terasa tak kena, ceritakan apa yang berlaku di sini atau melalui {channel}, tanpa nombor peribadi.',
    '{hello}kalau {topic} kami ada masalah, kongsi kejadiannya melalui {channel} ya, kami boleh tengok satu persatu.',
  ],
  mockBack: ['Pasukan kami kembali {back} dan akan membacanya.', 'Kami baca semula {back}.'],
  mockHere: ['Kami baca dan jawab {time}.', 'Kami tengok, selewatnya {time}.'],
  hello: ['Hai {who}, ', 'Salam {who}, '],
  yes: ['boleh.', 'ya, boleh.'],
  noNeed: ['tak perlu ya.', 'tak payah ya.'],
  more: ['Butiran: {link}', 'Lanjut: {link}', 'Lengkapnya di {link}'],
  stillUnsure: ['Kalau kurang jelas, tanya lagi di sini ya.', 'Ada lagi yang nak ditanya? Tulis di sini.'],
  status: ['Maklumat terkini:', 'Keadaannya sekarang:'],
  followUpHere: ['Kami maklumkan lagi di sini {time}.', 'Berita seterusnya kami tulis di sini {time}.'],
  publicTip: ['Nombor dan data peribadi jangan ditulis di sini ya.', 'Maklumat peribadi jangan ditulis di sini ya.'],
  emergency: [
    'Kalau ada bahaya, telefon {sos} sekarang, lepas itu kami di {phone}.',
    'Jika keadaan bahaya, hubungi {sos} dulu, kemudian {phone}.',
  ],
  alsoShort: ['Kemudian tulis kepada kami melalui {channel}.'],
  alsoWrite: [
    'Bila dah selamat, tulis kepada kami melalui {channel}; kami siasat sekarang.',
    'Selepas selamat, mesej kami di {channel}, kami ambil tindakan malam ini juga.',
  ],
  sarcasm: [
    '{who}, sindiran itu kami terima. Maaf, {said}.',
    'Memang tak patut, {who}: {said}. Kami minta maaf.',
    '{who}, kami faham kenapa menyindir. Maaf, {said}.',
  ],
  privateOpen: [
    'Hai {who}, terima kasih sebab sambung di sini.',
    'Salam {who}, di sini hanya {you} dan kami yang baca.',
  ],
  privateAsk: [
    'Boleh hantar {ask}? PIN dan OTP tak perlu.',
    'Mohon {ask} supaya kami boleh semak. PIN dan OTP jangan dihantar.',
  ],
  privatePromise: [
    'Kami tahu apa yang dijanjikan untuk hari {day} dan tak ditepati; sekarang kami pegang.',
    'Janji hari {day} itu tanggungan kami dan kami selesaikan.',
  ],
  privateNext: ['Kami semak dengan {team} dan jawab {you} di sini {time}.', 'Hasil semakan kami tulis di sini {time}.'],
  close: ['Terima kasih sebab beritahu kami.', 'Tq sebab maklumkan kepada kami.'],
  knowThat: ['Maaf, pada waktu begini {said}.', 'Maaf urusan ini jadi berat: {said}.'],
  thankIdeaShort: [
    'Terima kasih atas cadangan ini, {who}.',
    '{who}, terima kasih sebab cadangkan.',
    'Cadangan yang baik, {who}, terima kasih.',
  ],
  ideaTeam: ['pasukan yang menguruskannya'],
  dangerBare: ['{who}, keselamatan dulu ya.', 'Yang penting selamat dulu, {who}.'],
  askIdea: [
    'Paling kerap nak guna untuk apa? Boleh kami terangkan kepada mereka.',
    'Kalau ada contoh, tulis saja di sini ya.',
  ],
  apart: [
    'Supaya maklumat {you} selamat, kita bincang secara peribadi ya.',
    'Elok kita sambung di tempat yang hanya {you} dan kami boleh baca.',
    'Supaya orang lain tak baca, mari kita sambung secara peribadi.',
  ],
  openQuestionWhether: ['{who}, pasal {asked}, kami pastikan dulu dengan {team} dan jawab di sini {time}.'],
  openQuestionPlain: [
    '{who}, kami pastikan dulu dengan {team} dan jawab di sini {time}.',
    '{who}, supaya tak tersilap jawab, kami tanya {team} dan maklumkan di sini {time}.',
  ],
  misread: [
    'Betul, jawapan kami tadi lari daripada soalan. Maaf.',
    'Kami tersalah faham soalan {you}; itu salah kami.',
  ],
  alsoSorry: ['Maaf juga kerana {said}.', 'Pasal {said}, kami minta maaf.'],
  notOursPlain: [
    'Yang ini bukan perkhidmatan kami, jadi kami tak dapat lihat atau baikinya. Paling cepat, terus ke khidmat pelanggan syarikat yang mengurusnya.',
  ],
  moreElsewhere: ['Penerangannya ada di sini: {link}', 'Jawapannya ada di {link}'],
  fragile: [
    'Kalau kesihatan sesiapa bergantung padanya, jangan tunggu: telefon {sos}.',
    'Bagi yang guna alat perubatan, segera telefon {sos} ya.',
  ],
  privateSaid: ['Kami dah baca: {said}. Tak perlu cerita semula.', 'Kami dah tahu {said}, jadi tak perlu diulang.'],
  privateTopic: ['Ini tentang {topic}; tak perlu cerita semula.'],
  privateFirst: ['Perbualan ini hanya antara {you} dan kami.'],
};
