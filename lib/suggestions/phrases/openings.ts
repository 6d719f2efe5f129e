import type { Language } from '../../review/types.ts';
import type { Ways } from './bank.ts';

export type Feeling = 'angry' | 'worried' | 'calm';

/** Openings that take her story in two breaths, and those that tell what she reports without confessing it. In braces: who you thing Rest rest feel Feel said topic. */
export interface OpeningPhrases {
  /** What we say of how it must feel, in the middle of a sentence. */
  readonly feel: Readonly<Record<Feeling, Ways>>;
  /** The thing with what is wrong with it; English says a clause. */
  readonly thing: Ways;
  readonly thingShort: Ways;
  readonly thingRest: Ways;
  readonly thingRestShort: Ways;
  /** What she reports of our people. */
  readonly reported: Ways;
  readonly reportedShort: Ways;
  /** The same where her words can't be told back. */
  readonly reportedTopic: Ways;
  /** Money is going, or somebody pretends to be us. */
  readonly fraud: Ways;
  readonly fraudBare: Ways;
  /** She asks whether something is really from us. */
  readonly goodToAsk: Ways;
  readonly notFromUs: Ways;
  /** Somebody in the thread passes for us. */
  /** The code of an order stands in her post. */
  readonly takeOut: Ways;
  readonly impostor: Ways;
  /** Something taken or put on does harm. In braces: sos. */
  readonly harmed: Ways;
  /** Something bought smokes or burns. */
  readonly unplug: Ways;
  /** What she would like. */
  readonly wish: Ways;
  readonly praiseOf: Ways;
  /** Whom of hers it is about. In braces: person. */
  readonly about: Ways;
  /** Condolences for whom she names. In braces: person. */
  readonly lostOne: Ways;
  /** What hangs on it for her. */
  readonly stake: Ways;
  /** Mockery of a thing that is named already. In braces: said Said. */
  readonly mocked: Ways;
  /** Why she would like it, in her words. */
  readonly ideaReason: Ways;
  /** She asks whether to do something there herself. */
  readonly notYourself: Ways;
  /** Whoever of hers is near the danger. In braces: person. */
  readonly andTheirs: Ways;
  /** The same where money is in danger. */
  readonly theirsToo: Ways;
  /** Somebody's health depends on it. In braces: person sos. */
  readonly fragilePerson: Ways;
}

export const openings: Readonly<Record<Language, OpeningPhrases>> = {
  en: {
    feel: {
      angry: ['you have every reason to be annoyed', "that isn't good enough", "no wonder you've had enough"],
      worried: ['anyone would be worried', "no wonder you're worried"],
      calm: ["that isn't what you should get from us", "that shouldn't happen"],
    },
    thing: ["{who}, we're sorry that {thing}. {Feel}.", 'Sorry that {thing}, {who}; {feel}.'],
    thingShort: ['Sorry that {thing}, {who}.'],
    thingRest: [
      "{who}, we're sorry that {thing}. {Rest}: {feel}.",
      'Sorry that {thing}, {who}. {Rest}; {feel}.',
      "{who}, we're sorry that {thing}, and that {rest}.",
    ],
    thingRestShort: ['Sorry that {thing}, {who}, and that {rest}.'],
    reported: [
      "{who}, we're sorry you went through this. You report that {said}: we take that seriously.",
      'Sorry you had to write this, {who}. What you report, that {said}, we take seriously.',
    ],
    reportedShort: ["{who}, we're sorry. You report that {said}; we take that seriously."],
    reportedTopic: ["{who}, we're sorry you went through this. What you report about the {topic} we take seriously."],
    fraud: [
      "{who}, we're sorry that {said}. Let's secure your money first.",
      'Sorry that {said}, {who}. First we secure your account.',
    ],
    fraudBare: ["{who}, let's secure your account first.", 'First things first, {who}: your account.'],
    goodToAsk: ['{who}, good that you asked before doing anything.', "You're right to ask first, {who}."],
    notFromUs: [
      'Please open no link, share no code or PIN, and check with us on {phone}.',
      "Don't tap the link or share any code; to be sure, call us on {phone}.",
    ],
    takeOut: ["It's safer to take the number out of your {post}."],
    impostor: [
      'That account is not ours. We never ask for a PIN or a code: please send it nothing.',
      "That is not one of us: we never ask for a PIN or a code. Please don't answer it.",
    ],
    harmed: [
      "Please don't eat, take or use any more of it, and ask a doctor or pharmacist now; if it gets worse, call {sos}.",
      'Please have no more of it and see a doctor today; if it gets worse, call {sos}.',
    ],
    unplug: [
      "Please unplug it if that is safe, and don't use it again.",
      "Please don't use it again; unplug it if you safely can.",
    ],
    wish: ['We see how it would help if {said}.', 'It would help if {said}: point taken.'],
    ideaReason: ['{Said}: we see why it would help.', '{Said}: point taken.'],
    notYourself: ["Please don't try anything there yourself.", "Please don't do it yourself until it is safe."],
    andTheirs: ['Please keep {person} well away too.', 'Keep {person} away from it as well.'],
    theirsToo: ['The same goes for {person}.', 'Please tell {person} the same.'],
    fragilePerson: [
      "If {person} gets worse, don't wait: call {sos}.",
      'If {person} needs help before then, call {sos} at once.',
    ],
    praiseOf: ['{who}, thank you. Lovely to read that {said}.'],
    lostOne: [
      "{who}, we're so sorry for the loss of your {person}.",
      '{who}, our condolences on the loss of your {person}.',
    ],
    about: ['We know this is about {person}.', 'And this is about {person}, we know.'],
    stake: ['With {said}, it matters all the more.', 'We know what that means with {said}.'],
    mocked: ['{Said}: point taken.', '{Said}: fair point.'],
  },
  id: {
    feel: {
      angry: ['wajar kalau {you} kesal', 'pasti bikin kesal', 'kami paham kesalnya'],
      worried: ['pasti bikin cemas', 'wajar kalau {you} khawatir'],
      calm: ['pasti merepotkan', 'kami paham repotnya'],
    },
    thing: [
      '{who}, maaf soal {thing}. {Feel}.',
      'Maaf soal {thing}, {who}; {feel}.',
      '{who}, kami minta maaf soal {thing}, {feel}.',
    ],
    thingShort: ['{who}, maaf soal {thing}.'],
    thingRest: [
      '{who}, maaf soal {thing}. {Rest}, {feel}.',
      'Maaf soal {thing}, {who}. {Rest}; {feel}.',
      '{who}, kami minta maaf soal {thing}. Apalagi {rest}, {feel}.',
    ],
    thingRestShort: ['Maaf ya, {who}, soal {thing}, apalagi {rest}.'],
    reported: [
      '{who}, maaf {you} sampai mengalami ini. Laporan bahwa {said} kami tanggapi serius.',
      'Maaf {you} harus menulis ini, {who}. Yang {you} laporkan, {said}, kami tanggapi serius.',
    ],
    reportedShort: ['Maaf, {who}. Laporan bahwa {said} kami tanggapi serius.'],
    reportedTopic: ['{who}, maaf {you} sampai mengalami ini. Laporan soal {topic} kami tanggapi serius.'],
    fraud: [
      '{who}, kami ikut cemas karena {said}. Kita amankan dulu ya.',
      'Maaf, {who}, {said}. Yang penting kita amankan dulu rekeningnya.',
    ],
    fraudBare: ['{who}, kita amankan dulu akunnya ya.', 'Yang pertama diamankan dulu akunnya ya, {who}.'],
    goodToAsk: ['{who}, tepat sekali bertanya dulu ke kami.', 'Untung bertanya dulu, {who}.'],
    notFromUs: [
      'Jangan buka tautannya, jangan beri kode atau PIN ke siapa pun; untuk memastikan, telepon kami di {phone}.',
      'Jangan transfer dan jangan beri kode OTP dulu; pastikan ke kami di {phone}.',
    ],
    takeOut: ['Nomor di {post} ini sebaiknya dihapus ya, demi keamanan.'],
    impostor: [
      'Akun itu bukan milik kami. Kami tidak pernah meminta PIN atau OTP; jangan beri apa pun ke sana ya.',
      'Itu bukan kami: kami tidak pernah meminta PIN atau OTP. Jangan dibalas ya.',
    ],
    harmed: [
      'Tolong jangan dimakan atau dipakai lagi dulu dan periksakan ke dokter sekarang; kalau memburuk, hubungi {sos}.',
      'Jangan dimakan, diminum, atau dipakai lagi dulu ya, dan segera ke dokter; kalau memburuk, hubungi {sos}.',
    ],
    unplug: [
      'Tolong cabut dari stopkontak bila aman, dan jangan dipakai lagi.',
      'Jangan dipakai lagi dulu ya; cabut kabelnya bila aman.',
    ],
    wish: ['Kami paham gunanya kalau {said}.', 'Memang akan terbantu kalau {said}.'],
    ideaReason: ['Soal {said}, kami paham.', 'Kami paham alasannya: {said}.'],
    notYourself: ['Jangan coba menangani sendiri dulu ya.', 'Jangan lakukan sendiri dulu sebelum aman.'],
    andTheirs: ['Jauhkan juga {person} dari sana ya.', 'Pastikan {person} juga menjauh ya.'],
    theirsToo: ['Begitu juga untuk {person} ya.', 'Tolong beri tahu {person} juga ya.'],
    fragilePerson: [
      'Kalau keadaan {person} memburuk, jangan menunggu: hubungi {sos}.',
      'Bila {person} perlu bantuan lebih dulu, segera hubungi {sos}.',
    ],
    praiseOf: ['{who}, terima kasih. Senang sekali membaca soal {said}.'],
    lostOne: [
      '{who}, kami turut berduka cita atas kepergian {person}.',
      'Turut berduka cita atas kepergian {person}, {who}.',
    ],
    about: ['Kami paham ini menyangkut {person}.', 'Kami tahu ini soal {person}.'],
    stake: ['Dengan {said}, kami paham betapa pentingnya ini.', 'Kami paham apa artinya dengan {said}.'],
    mocked: ['{Said}: sindirannya kami terima.'],
  },
  ms: {
    feel: {
      angry: ['patutlah {you} geram', 'memang menyakitkan hati', 'kami faham geramnya'],
      worried: ['mesti risau', 'memang merisaukan'],
      calm: ['mesti menyusahkan', 'kami faham susahnya'],
    },
    thing: [
      '{who}, maaf pasal {thing}. {Feel}.',
      'Maaf tentang {thing}, {who}; {feel}.',
      '{who}, kami minta maaf tentang {thing}, {feel}.',
    ],
    thingShort: ['{who}, maaf pasal {thing}.'],
    thingRest: [
      '{who}, maaf pasal {thing}. {Rest}, {feel}.',
      'Maaf tentang {thing}, {who}. {Rest}; {feel}.',
      '{who}, kami minta maaf tentang {thing}. Lebih-lebih lagi {rest}, {feel}.',
    ],
    thingRestShort: ['Maaf ya, {who}, pasal {thing}, lebih-lebih lagi {rest}.'],
    reported: [
      '{who}, maaf {you} terpaksa melalui semua ini. Laporan bahawa {said} kami pandang serius.',
      'Maaf {you} terpaksa tulis begini, {who}. Apa yang {you} laporkan, {said}, kami pandang serius.',
    ],
    reportedShort: ['Maaf, {who}. Laporan bahawa {said} kami pandang serius.'],
    reportedTopic: ['{who}, maaf {you} terpaksa melalui semua ini. Laporan tentang {topic} kami pandang serius.'],
    fraud: [
      '{who}, kami turut risau bila {said}. Kita selamatkan akaun dulu ya.',
      'Maaf, {who}, {said}. Yang penting kita selamatkan akaun dulu.',
    ],
    fraudBare: ['{who}, kita selamatkan akaun dulu ya.', 'Yang penting akaun selamat dulu, {who}.'],
    goodToAsk: ['{who}, bagus sebab tanya kami dulu.', 'Elok sangat {you} tanya dulu, {who}.'],
    notFromUs: [
      'Jangan tekan pautan, jangan beri TAC atau PIN kepada sesiapa; untuk pengesahan, telefon kami di {phone}.',
      'Jangan buat bayaran atau beri kod TAC dulu; sahkan dengan kami di {phone}.',
    ],
    takeOut: ['Nombor dalam {post} ini elok dipadam ya, demi keselamatan.'],
    impostor: [
      'Akaun itu bukan milik kami. Kami tak pernah minta PIN atau TAC; jangan beri apa-apa kepadanya.',
      'Itu bukan kami: kami tak pernah minta PIN atau TAC. Tolong jangan layan.',
    ],
    harmed: [
      'Tolong jangan makan atau guna lagi, dan terus rujuk doktor; kalau makin teruk, hubungi {sos}.',
      'Tolong jangan makan atau guna lagi, dan segera jumpa doktor; kalau makin teruk, telefon {sos}.',
    ],
    unplug: [
      'Tolong cabut plagnya kalau selamat, dan jangan guna lagi.',
      'Jangan guna lagi dulu; cabut plag kalau selamat berbuat begitu.',
    ],
    wish: ['Kami faham gunanya kalau {said}.', 'Memang membantu kalau {said}.'],
    ideaReason: ['Pasal {said}, kami faham.', 'Kami faham sebabnya: {said}.'],
    notYourself: ['Jangan cuba buat sendiri dulu.', 'Jangan buat sendiri sebelum selamat.'],
    andTheirs: ['Jauhkan {person} juga dari situ.', 'Pastikan {person} pun jauh dari situ.'],
    theirsToo: ['Begitu juga untuk {person}.', 'Tolong maklumkan kepada {person} juga.'],
    fragilePerson: [
      'Kalau keadaan {person} makin teruk, jangan tunggu: telefon {sos}.',
      'Kalau {person} perlukan bantuan lebih awal, terus telefon {sos}.',
    ],
    praiseOf: ['{who}, terima kasih. Gembira kami baca tentang {said}.'],
    lostOne: ['{who}, takziah atas pemergian {person}.', 'Salam takziah, {who}, atas pemergian {person}.'],
    about: ['Kami faham ini melibatkan {person}.', 'Kami tahu ini soal {person}.'],
    stake: ['Dengan {said}, kami faham betapa pentingnya.', 'Kami faham apa ertinya dengan {said}.'],
    mocked: ['{Said}: sindiran itu kami terima.'],
  },
};
