import type { Place } from './place.ts';
import type { ReviewContext } from './types.ts';

/** What a house can take away, said to be the reader's: "your line", "akun Kakak", "talian puan". */
const readersOwn = new RegExp(
  [
    'your (?:\\p{L}{1,20} )?(?:lines?|accounts?|numbers?|services?|cards?|loans?|sim|connection|internet|wi-?fi|power|electricity|water|policy|membership|application|claim|request|mortgage|plan|subscription)',
    '(?:nomor|nomer|akun|layanan|kartu|internet|listrik|pengajuan|permohonan|klaim|rekening|pinjaman|polis|langganan)(?:nya|mu)? (?:\\p{L}{1,20} )?(?:kakak|kak|bapak|pak|ibu|bu|mas|mbak|anda|kamu)',
    '(?:talian|akaun|nombor|perkhidmatan|kad|internet|elektrik|bekalan|permohonan|tuntutan|pinjaman|polisi|langganan) (?:\\p{L}{1,20} )?(?:puan|encik|cik|tuan|anda|awak)',
  ]
    .map((one) => `\\b(?:${one})\\b`)
    .join('|'),
  'iu',
);

/** That it was taken away, or refused. */
const isTaken = new RegExp(
  [
    "(?:is|was|has been|have been|got|were|are|we(?:['’]ve| have)?) (?:\\p{L}{1,20} )?(?:suspended|barred|blocked|terminated|deactivated|frozen|disconnected|rejected|blacklisted|repossessed|cancelled)",
    'di(?:blokir|bekukan|putus|putuskan|tolak|gantung|sekat|potong|tamatkan|nonaktifkan|cabut|isolir|senaraihitamkan)',
    '(?:kami|kita|kena) (?:blokir|bekukan|nonaktifkan|putus|putuskan|cabut|tolak|segel|isolir|gantung|sekat|potong|tamatkan|batalkan)',
    'tidak (?:diluluskan|disetujui)',
  ]
    .map((one) => `\\b(?:${one})\\b`)
    .join('|'),
  'iu',
);

/** On a list of bad payers: Indonesia's SLIK and BI checking, Malaysia's CTOS, CCRIS and AKPK. Of a house's own it is often only threatened. */
const isListed =
  /\b(?:masuk|dalam|kena|naik|tersenarai|terdaftar|in|on)(?: (?:di|dalam|ke|the))? (?:slik|bi checking|ctos|ccris|akpk)\b/iu;
const readers = /\b(?:you|your|anda|kamu|awak|kakak|kak|bapak|pak|ibu|bu|mas|mbak|encik|puan|cik|tuan)\b/iu;

/** What might happen, happens to anybody, or is asked. */
const isOpen =
  /\b(?:if|when|unless|until|not|never|will|would|may|might|can|could|should|before|whether|why|how|once|all|every|kalau|kalo|klo|jika|bila|apabila|sebelum|belum|bukan|akan|bakal|nanti|bisa|boleh|mungkin|agar|supaya|kenapa|mengapa|apakah|adakah|selepas|setelah|setiap|semua|sekiranya|atau|or)\b|\?|n['’]t\b/iu;

/** A customer who has said so herself may be answered about it. */
const isSaid =
  /\b(?:suspend|barr|block|terminat|deactivat|frozen|froze|disconnect|reject|declin|blacklist|repossess|cancel|cut|mati|dimati|putus|diputus|blokir|diblokir|beku|dibeku|tolak|ditolak|gantung|digantung|sekat|disekat|potong|dipotong|tamat|ditamat|isolir|diisolir|slik|ctos|ccris|akpk|nonaktif|batal|cabut|dicabut)/iu;

/** What belongs to this customer was cut off, blocked or refused, or she is on a list, told in public and in so many words: nothing that was learned may let it pass. */
export function tellsCutOff({ kind, clause }: Place, words: string, { audience, thread }: ReviewContext): boolean {
  if (kind !== 'service-status' || clause === null || audience === 'private') return false;
  const isTold = (isTaken.test(words) && readersOwn.test(words)) || (isListed.test(words) && readers.test(words));
  if (!isTold || isOpen.test(`${clause.joint} ${words}`)) return false;
  return !thread.some(({ author, text }) => author === 'customer' && isSaid.test(text));
}
