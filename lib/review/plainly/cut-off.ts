import { anyOf } from '../../leaks/any-of.ts';
import { ofReader, readerWords } from '../../leaks/reader-words.ts';
import { isOpen, type PlainStatement } from './statement.ts';

/** What a house can take away, said to be the reader's: "your line", "akun Kakak", "talian puan". */
const readersOwn = anyOf(
  'your (?:\\p{L}{1,20} )?(?:lines?|accounts?|numbers?|services?|cards?|loans?|sim|connection|internet|wi-?fi|power|electricity|water|policy|membership|application|claim|request|mortgage|plan|subscription)',
  `(?:nomor|nomer|nombor|akun|akaun|layanan|perkhidmatan|kartu|kad|internet|listrik|elektrik|talian|bekalan|pengajuan|permohonan|klaim|tuntutan|rekening|pinjaman|polis|polisi|langganan)(?:nya|mu)? (?:\\p{L}{1,20} )?(?:${readerWords})`,
);

/** That it was taken away, or refused. */
const isTaken = anyOf(
  "(?:is|was|has been|have been|got|were|are|we(?:['’]ve| have)?) (?:\\p{L}{1,20} )?(?:suspended|barred|blocked(?! out)|terminated|deactivated|frozen|disconnected|rejected|blacklisted|repossessed|cancelled)",
  'di(?:blokir|bekukan|putus|putuskan|tolak|gantung|sekat|potong|tamatkan|nonaktifkan|cabut|isolir|senaraihitamkan)',
  '(?:kami|kita|kena) (?:blokir|bekukan|nonaktifkan|putus|putuskan|cabut|tolak|segel|isolir|gantung|sekat|potong|tamatkan|batalkan)',
  'tidak (?:diluluskan|disetujui)',
  "(?:has|have|is|was|['’]s) (?:\\p{L}{1,12} )?(?:expired|lapsed)",
  '(?:sudah|udah|dah|telah) (?:hangus|kedaluwarsa|kadaluarsa|luput)',
);

/** On a list of bad payers: Indonesia's SLIK and BI checking, Malaysia's CTOS, CCRIS and AKPK. Of a house's own it is often only threatened. */
const isListed = anyOf(
  '(?:masuk|dalam|kena|naik|tersenarai|terdaftar|in|on)(?: (?:di|dalam|ke|the))? (?:slik|bi checking|ctos|ccris|akpk)',
);

/** What cuts off a whole town, and what is so for everybody. */
const isEverybodys = anyOf(
  '(?:by|due to|because of|after|akibat|kerana|karena|oleh) (?:the |a )?(?:storms?|floods?|lightning|fire|earthquake|landslide|outage|banjir|ribut|kilat|petir|gempa|hujan|longsor|kebakaran)',
  'like (?:every|any|all)|the moment|as soon as|seperti semua',
);

const spoken =
  /\b(?:suspend|barr|block|terminat|deactivat|frozen|froze|freez|disconnect|reject|declin|blacklist|repossess|cancel|cut|expir|laps|mati|dimati|putus|diputus|blokir|diblokir|beku|dibeku|tolak|ditolak|gantung|digantung|sekat|disekat|potong|dipotong|tamat|ditamat|isolir|diisolir|slik|ctos|ccris|akpk|nonaktif|dinonaktif|batal|dibatal|cabut|dicabut|segel|disegel|hangus|luput|kedaluwarsa|kadaluarsa|lulus|dilulus|setuju|disetuju|approv)/iu;

/** What belongs to this customer was cut off, blocked or refused, or she is on a list. */
export default {
  name: 'cut-off',
  kind: 'service-status',
  in: 'clause',
  tells: (said) => {
    const { words, joint } = said;
    if (!(isTaken.test(words) && readersOwn.test(words)) && !(isListed.test(words) && ofReader.test(words)))
      return false;
    return !isOpen.test(`${joint} ${words.replace(isTaken, ' ')}`) && !isEverybodys.test(words + said.behind);
  },
  spokenOf: (post) => spoken.test(post),
  flags: [
    'Your card is blocked.',
    'Your line was suspended yesterday.',
    'Your loan application has been rejected.',
    'Nomor Kakak sudah diblokir.',
    'Akun Ibu kami bekukan sementara.',
    'Talian encik telah dipotong.',
    'No akaun puan dah digantung.',
    'Permohonan puan tidak diluluskan.',
    'Encik dalam CTOS.',
    'Nomor Kakak sudah hangus.',
    'Your membership has lapsed.',
    'Nama Bapak masuk SLIK.',
    'Sorry Nadia, your account has been terminated.',
  ],
  passes: [
    'If your card is blocked, tap Unblock in the app.',
    'Your line will not be suspended during the holidays.',
    'Akun Kakak akan diblokir setelah tiga kali salah PIN.',
    'Semua talian encik dan puan di Kajang dipotong esok pagi untuk kerja naik taraf.',
    'Your connection was disconnected by the storm, crews are out.',
    'Your card is blocked the moment you tap Freeze.',
    'Talian ibu pejabat kami digantung sementara.',
    'Is it true that your card was blocked?',
  ],
  answers: [
    ['kenapa nomorku diblokir?', 'Nomor Kakak diblokir, dan kami cek sekarang.'],
    ['why did my subscription lapse??', 'Sorry that your subscription has lapsed.'],
    ['kenapa sim saya luput tempoh', 'Maaf puan, talian puan dah luput, kami bantu.'],
  ],
} satisfies PlainStatement;
