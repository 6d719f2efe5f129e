/** Words of Facebook's interface in English, Indonesian and Malay. Compared in lower case, from their beginning. */

/** Boxes that everybody can read, before the name. */
const commentBox = [
  'comment as',
  'answer as',
  'write a comment',
  'write a public comment',
  'leave a comment',
  'write an answer',
  'edit your comment',
  'komentari sebagai',
  'komentar sebagai',
  'berkomentar sebagai',
  'jawab sebagai',
  'tulis komentar',
  'edit komentar',
  'komen sebagai',
  'ulas sebagai',
  'tulis komen',
  'tinggalkan komen',
  'edit komen',
];
const replyBox = ['reply to', 'write a reply', 'reply as', 'balas', 'tulis balasan'];
const postBox = [
  'what’s on your mind',
  "what's on your mind",
  'write something',
  'create a public post',
  'apa yang anda pikirkan',
  'tulis sesuatu',
  'apa yang anda fikirkan',
];
/** Business Suite's messages begin like replies. */
const suiteMessageBox = [
  'reply in messenger',
  'reply in instagram',
  'reply on messenger',
  'reply on instagram',
  'balas di messenger',
  'balas di instagram',
  'balas dalam messenger',
  'balas dalam instagram',
];

/** Between box and name, in the label of a reply box. */
export const replyTo = ['reply to', 'balas kepada', 'balas ke', 'balas'];
/** Before the name of the identity that writes. */
export const actingAs = [
  'comment as',
  'answer as',
  'reply as',
  'send a message as',
  'komentari sebagai',
  'komentar sebagai',
  'berkomentar sebagai',
  'komen sebagai',
  'ulas sebagai',
  'jawab sebagai',
  'balas sebagai',
  'kirim pesan sebagai',
  'hantar mesej sebagai',
];

export const commentArticle = ['comment by', 'komentar oleh', 'komentar dari', 'komen oleh', 'komen daripada', 'komen'];
export const replyArticle = ['reply by', 'balasan dari', 'balasan oleh', 'balasan daripada', 'balasan'];
export const editOwn = ['edit or delete this', 'edit atau hapus ini', 'edit atau padam ini'];
export const seeMore = ['see more', 'lihat selengkapnya', 'lihat lagi', 'lihat lebih banyak'];
export const moreComments = [
  'view more comments',
  'view previous comments',
  'view more replies',
  'view all',
  'view 1 reply',
  'previous replies',
  'most relevant',
  'paling relevan',
  'paling berkaitan',
  'lihat komentar lainnya',
  'lihat komentar sebelumnya',
  'lihat balasan',
  'lihat semua',
  'lihat lagi komen',
  'lihat komen sebelumnya',
  'lihat lagi balasan',
];

/** The private answer to a comment: the dialog's own label before the name, and its button. */
export const messageDialog = ['message', 'kirim pesan', 'hantar mesej', 'mesej'];
export const sendMessage = ['send message', 'kirim pesan', 'hantar mesej'];

export const minimiseChat = [
  'minimise chat',
  'minimize chat',
  'perkecil obrolan',
  'kecilkan obrolan',
  'kecilkan sembang',
  'minimumkan sembang',
];
export const closeChat = ['close chat', 'tutup obrolan', 'tutup sembang'];

export const conversationWith = [
  'messages in conversation with',
  'pesan dalam percakapan dengan',
  'mesej dalam perbualan dengan',
];
export const writeTo = ['write to', 'tulis ke', 'tulis kepada'];
export const messageList = ['message list', 'daftar pesan', 'senarai mesej'];
/** How Messenger calls us, whatever the Page's name is. */
export const you = ['you', 'anda', 'kamu'];

export const sendLabels = [
  'comment',
  'post comment',
  'reply',
  'post',
  'save',
  'send',
  'send message',
  'press enter to send',
  'submit',
  'komentar',
  'komentari',
  'kirim komentar',
  'posting komentar',
  'posting',
  'balas',
  'kirim',
  'simpan',
  'kirim pesan',
  'tekan enter untuk mengirim',
  'komen',
  'siarkan komen',
  'hantar komen',
  'siarkan',
  'hantar',
  'hantar mesej',
  'tekan enter untuk menghantar',
];
/** Buttons in a composer that send nothing of the draft. A thumb is sent instead of a draft, never with one. */
export const harmlessLabels = [
  'send a like',
  'comment with',
  'insert',
  'choose',
  'attach',
  'add',
  'close',
  'cancel',
  'back',
  'go back',
  'voices',
  'switch',
  'like',
  'unlike',
  'share',
  'remove',
  'delete',
  'edit',
  'emoji',
  'gif',
  'photo',
  'sticker',
  'record',
  'open',
  'more',
  'hide',
  'minimise',
  'minimize',
  'start a',
  'actions',
  'see',
  'view',
  'write',
  'assign',
  'saved replies',
  'try again',
  'kirim suka',
  'komentari dengan',
  'komentar dengan',
  'sisipkan',
  'pilih',
  'lampirkan',
  'tambah',
  'tutup',
  'batal',
  'kembali',
  'suara',
  'suka',
  'bagikan',
  'hapus',
  'stiker',
  'foto',
  'rekam',
  'buka',
  'lainnya',
  'sembunyikan',
  'perkecil',
  'mulai',
  'tindakan',
  'lihat',
  'tugaskan',
  'hantar suka',
  'komen dengan',
  'masukkan',
  'kongsi',
  'padam',
  'buang',
  'pelekat',
  'kecilkan',
  'mulakan',
  'tinggalkan',
  'coba lagi',
  'cuba lagi',
];

export type BoxLabel = 'comment' | 'reply' | 'post' | 'suite-message';

/** What a box says it is for; null when its words are unknown. */
export function boxLabel(words: string): BoxLabel | null {
  if (startsAs(words, suiteMessageBox)) return 'suite-message';
  if (startsAs(words, commentBox)) return 'comment';
  if (startsAs(words, replyBox)) return 'reply';
  return startsAs(words, postBox) ? 'post' : null;
}

function plain(words: string): string {
  return words.trim().toLowerCase();
}

/** Begins with one of the labels, as whole words. */
export function startsAs(words: string, labels: readonly string[]): boolean {
  const text = plain(words);
  return labels.some((label) => text.startsWith(label) && !/^\p{L}/u.test(text.slice(label.length)));
}

export function isOneOf(words: string, labels: readonly string[]): boolean {
  return labels.includes(plain(words).replace(/[.…]+$/, ''));
}

/** What stands behind the longest label that the words begin with; null when none does or nothing follows. */
export function afterLabel(words: string, labels: readonly string[]): string | null {
  const text = words.trim();
  const label = labels
    .filter((each) => startsAs(text, [each]))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  const rest =
    label === ''
      ? ''
      : text
          .slice(label.length)
          .replace(/[\s.…]+$/, '')
          .trim();
  return rest === '' ? null : rest;
}
