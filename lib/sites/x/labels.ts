/** Words of X's interface, a last resort after every structural hook. English, Indonesian, Malay; compared in lower case. */

export const sendLabels = [
  'post',
  'post all',
  'reply',
  'tweet',
  'posting',
  'posting semua',
  'balas',
  'kirim',
  'siarkan',
  'siarkan semua',
  'hantar',
];

export const replyPlaceholders = [
  'post your reply',
  'tweet your reply',
  'posting balasan',
  'tweet balasan',
  'siarkan balasan',
  'balas',
];
export const quotePlaceholders = ['add a comment', 'tambahkan komentar', 'tambah ulasan', 'tambah komen'];

/** "Replying to @a and @b": who is answered, above the text of a post. */
export const replyingTo = ['replying to', 'membalas', 'balasan kepada', 'membalas kepada'];

/** The switch under a machine translation. */
export const showOriginal = [
  'show original',
  'tampilkan asli',
  'tampilkan teks asli',
  'lihat asli',
  'tunjukkan asal',
  'lihat asal',
];

/** Buttons near a box that send nothing. */
export const harmlessLabels = [
  'cancel',
  'close',
  'back',
  'drafts',
  'add',
  'edit',
  'delete',
  'remove',
  'undo',
  'everyone can reply',
  'emoji',
  'gif',
  'media',
  'batal',
  'tutup',
  'kembali',
  'draf',
  'tambah',
  'hapus',
  'padam',
  'semua orang dapat membalas',
  'semua orang boleh membalas',
];

export function startsAs(text: string, labels: readonly string[]): boolean {
  const plain = text.trim().toLowerCase();
  return labels.some((label) => plain.startsWith(label));
}
