import type { Bank } from './bank.ts';

export const ms: Bank = {
  openAngry: [
    '{who}, {said}: memang patut geram, maaf.',
    '{who}, {said}. Itu tak sepatutnya berlaku, kami minta maaf.',
    '{who}, {said}: kami faham kenapa marah, maaf ya.',
  ],
  openWorried: [
    '{who}, {said}: kami faham risaunya, maaf.',
    '{who}, {said}. Memang merisaukan, kami minta maaf.',
    '{who}, maaf. {Said}, tentu risau.',
  ],
  openCalm: [
    '{who}, {said}: kami faham, maaf ya.',
    '{who}, maaf. {Said}, memang menyusahkan.',
    '{who}, {said}: memang mengganggu, kami minta maaf.',
  ],
  openTopic: ['{who}, maaf pasal {topic}.', '{who}, kami minta maaf tentang {topic} ni.'],
  openBare: ['{who}, kami minta maaf.', '{who}, maaf sangat.'],
  openDanger: ['{who}, {said}: kami pun risau, maaf.', '{who}, keselamatan dulu. {Said}: kami faham paniknya.'],
  openBereaved: ['{who}, takziah daripada kami, dan maaf.', '{who}, takziah. Maaf urusan ini dipersulitkan.'],
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
    'Kami semak sekarang dengan {team} dan maklumkan hasilnya di situ {time}.',
    '{Team} kami minta siasat sekarang; jawapannya kami tulis di situ {time}.',
    'Kami semak sampai jumpa puncanya dan balas di situ {time}.',
  ],
  actShort: ['Kami semak dan maklumkan {time}.', 'Kami semak sekarang dan maklumkan {time}.'],
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
    '{who}, pasal {topic} kami sahkan dengan {team} dulu dan jawab di sini {time}.',
    '{who}, terima kasih bertanya. Pasal {topic} kami tanya {team} dan jawab di sini {time}.',
  ],
  ownCase: [
    'Kalau melibatkan maklumat {you}, mesej kami melalui {channel} ya, kami semak.',
    'Untuk kes {you} sendiri, sambung melalui {channel} supaya boleh kami semak.',
  ],
  secure: [
    'Jangan bagi kod, PIN atau OTP kepada sesiapa, jangan buka pautan tu, dan telefon {phone} sekarang supaya akaun diselamatkan.',
    'Kod, PIN dan OTP jangan diberi kepada sesiapa; hubungi {phone} sekarang supaya akaun kami sekat.',
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
    'Pasal {thing}, janji {day} {date} masih berjalan dan tiada perubahan setakat ini.',
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
    'Mesej {channel} {you} dah ada pada kami dan tak dijawab: salah kami, maaf.',
    '{channel} {you} kami baca dan tak balas: itu salah kami, maaf.',
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
  notOurs: ['{who}, {said}: kami faham geramnya, maaf.', 'Aduh {who}, {said}, faham sangat geramnya.'],
  notOursEnd: [
    'Kami tak nampak sistem mereka, jadi paling laju terus ke sana. Harap cepat selesai.',
    'Paling laju terus ke sana ya, sebab sistemnya bukan pada kami.',
  ],
  thank: [
    '{who}, terima kasih kerana berkongsi. {Said}: gembira kami membacanya.',
    'Terima kasih, {who}! {Said}, seronok kami baca.',
    '{who}, gembira kami baca: {said}. Terima kasih.',
  ],
  thankTopic: ['{who}, terima kasih, gembira kami membacanya.', 'Terima kasih banyak, {who}.'],
  passOn: [
    'Kami sampaikan kepada pasukan hari ini.',
    'Cerita ini kami sampaikan kepada pasukan bertugas, tentu gembira.',
  ],
  passOnTo: ['Kami sampaikan kepada {person} hari ini.', '{person} tentu gembira bila kami sampaikan ini.'],
  noteIdea: [
    'Cadangan ini kami catat dan panjangkan kepada {team}.',
    'Kami sampaikan cadangan ini kepada {team} dan catat.',
  ],
  meanwhile: ['Buat masa ini: {fact}', 'Sementara itu: {fact}'],
  thankIdea: ['Terima kasih cadangannya, {who}. {Said}: masuk akal.', '{who}, tq cadangan ni. {Said}, kami catat.'],
  mock: [
    '{hello}kalau ada {topic} kami yang terasa tak kena, ceritakan apa yang berlaku di sini atau melalui {channel}, tanpa nombor peribadi.',
    '{hello}kalau {topic} kami ada masalah, kongsi kejadiannya melalui {channel} ya, kami boleh tengok satu persatu.',
  ],
  mockBack: ['Pasukan kami kembali {back} dan akan membacanya.', 'Kami baca semula {back}.'],
  mockHere: ['Kami baca dan jawab {time}.', 'Kami tengok, selewatnya {time}.'],
  hello: ['Hai {who}, ', 'Salam {who}, '],
  yes: ['boleh.', 'ya, boleh.'],
  noNeed: ['boleh, tak perlu susah-susah.', 'tak perlu risau, boleh.'],
  more: ['Butiran: {link}', 'Lanjut: {link}', 'Lengkapnya di {link}'],
  stillUnsure: ['Kalau kurang jelas, tanya lagi di sini ya.', 'Ada lagi yang nak ditanya? Tulis di sini.'],
  status: ['Maklumat terkini:', 'Keadaannya sekarang:'],
  followUpHere: ['Kami maklumkan lagi di sini {time}.', 'Berita seterusnya kami tulis di sini {time}.'],
  publicTip: ['Nombor dan data peribadi jangan ditulis di sini ya.', 'Maklumat peribadi jangan ditulis di sini ya.'],
  emergency: [
    'Kalau ada bahaya, telefon {sos} sekarang, lepas itu kami di {phone}.',
    'Jika keadaan bahaya, hubungi {sos} dulu, kemudian {phone}.',
  ],
  alsoWrite: [
    'Bila dah selamat, tulis kepada kami melalui {channel}; kami siasat sekarang.',
    'Selepas selamat, mesej kami di {channel}, kami ambil tindakan malam ini juga.',
  ],
  sarcasm: ['Sindiran tu kami terima, {who}. Maaf, {said}.', '{who}, sindirannya kena: {said}, maaf.'],
  privateOpen: [
    'Hai {who}, terima kasih sebab sambung di sini. Ini pasal {topic}.',
    '{who}, kita sambung di sini ya, pasal {topic}.',
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
};
