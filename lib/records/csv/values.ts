import type { Case, Channel, Interaction } from '../schema.ts';

/** Single values as offices write them. */

const nothing =
  /^(?:-+|–|—|n\/?a|null|nil|none|undefined|nan|tiada|tidak ada|tak ada|kosong|\.|\?|#n\/a|#ref!|#value!)$/i;

/** The cell without what spreadsheets put around it ("'0123", "=\"0123\""); empty where it says that there is nothing. */
export function plainCell(cell: string): string {
  const trimmed = cell.replaceAll('\u0000', '').trim();
  const inner = /^="(.*)"$/s.exec(trimmed)?.[1] ?? trimmed.replace(/^'(?=[\d+])/, '');
  const plain = inner.trim();
  return nothing.test(plain) ? '' : plain;
}

/** "6.01235E+11": a spreadsheet has thrown digits away, and nobody can tell which. */
export const isRounded = (value: string): boolean => /^\d(?:[.,]\d+)?e\+?\d{1,2}$/i.test(value);

const channelWords: readonly (readonly [Channel, RegExp])[] = [
  ['x-chat', /^(?:x[ -]?(?:chat|dm)|(?:twitter|x) (?:dm|direct message|message)|dm(?: x| twitter)?)$/],
  ['messenger', /^(?:messenger|facebook (?:messenger|message|inbox|chat)|fb (?:messenger|message|inbox|chat)|inbox)$/],
  ['x', /^(?:x|twitter|tweet|x\.com|twitter reply|mention)$/],
  ['facebook', /^(?:facebook|fb|facebook comment|fb comment|komen facebook|komentar facebook|facebook post)$/],
  [
    'telephone',
    /^(?:tel|telp|telephone|telepon|telpon|telefon|phone|phone call|call|calls|voice|panggilan|call cent(?:er|re)|hotline|inbound call|outbound call|pusat panggilan|voip|ivr)$/,
  ],
  ['email', /^(?:e-?mail|mail|surel|e-?mel|email message)$/],
  [
    'chat',
    /^(?:chat|live ?chat|web ?chat|whatsapp|wa|whats app|telegram|line|sms|instagram|ig|tiktok|widget|sembang|in-?app|web|website|obrolan|form|web form|portal)$/,
  ],
  [
    'shop',
    /^(?:shop|store|counter|walk[ -]?in|branch|kedai|toko|gerai|cabang|cawangan|kaunter|outlet|in person|tatap muka|bersemuka|galeri|gerai resmi)$/,
  ],
];

/** The channel that a word means, null for one that nobody knows. */
export function channelOf(word: string): Channel | null {
  const plain = word.normalize('NFKC').toLowerCase().replace(/_/g, ' ').replace(/\s+/g, ' ').trim();
  return channelWords.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Who spoke: the customer (`in`) or the company (`out`); null for a word that tells neither. */
export function directionOf(word: string): Interaction['direction'] | null {
  const plain = word.toLowerCase().trim();
  if (
    /^(?:out|outbound|outgoing|keluar|sent|dikirim|dihantar|agent|agen|ejen|reply|balasan|company|us|kami|cs|staff)$/.test(
      plain,
    )
  )
    return 'out';
  if (
    /^(?:in|inbound|incoming|masuk|received|diterima|customer|pelanggan|user|client|them|complaint|aduan|keluhan|pertanyaan|question|request|inquiry|enquiry)$/.test(
      plain,
    )
  )
    return 'in';
  return null;
}

/** How the customer felt; null for a word that tells nothing. */
export function moodOf(word: string): NonNullable<Interaction['mood']> | null {
  const plain = word.toLowerCase().trim();
  if (/^(?:angry|marah|furious|negative|negatif|kesal|geram|😡|very negative)$/.test(plain)) return 'angry';
  if (/^(?:worried|khawatir|risau|cemas|bimbang|anxious|sad|sedih)$/.test(plain)) return 'worried';
  if (/^(?:happy|senang|puas|gembira|positive|positif|satisfied|berpuas hati|😀|very positive)$/.test(plain))
    return 'happy';
  if (/^(?:neutral|netral|biasa|calm|tenang)$/.test(plain)) return 'neutral';
  return null;
}

/** Where a ticket stands; null for a word that tells nothing. */
export function caseStateOf(word: string): Case['state'] | null {
  const plain = word.toLowerCase().replace(/[_-]/g, ' ').trim();
  if (
    /^(?:open|new|baru|buka|terbuka|dibuka|reopened|waiting for us|menunggu kami|aktif|active|in progress|proses|diproses|dalam proses|dalam tindakan)$/.test(
      plain,
    )
  )
    return 'waiting';
  if (
    /^(?:pending|on hold|hold|answered|waiting|waiting for customer|menunggu|menunggu pelanggan|tertunda|dijawab|replied|dibalas|tertangguh)$/.test(
      plain,
    )
  )
    return 'answered';
  if (/^(?:solved|resolved|selesai|teratasi|diselesaikan|done)$/.test(plain)) return 'resolved';
  if (/^(?:closed|tutup|ditutup|followed up|archived|ditindaklanjuti|disusuli)$/.test(plain)) return 'followed-up';
  return null;
}
