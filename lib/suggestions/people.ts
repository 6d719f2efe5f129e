import type { Language } from '../review/types.ts';
import { findsAny } from './find-words.ts';
import type { Reading } from './reading.ts';
import { upperFirst } from './turn-around.ts';

/** Who is praised: "Bu Lestari", "Teacher Huda", "nurse Kamalia"; a role ("kurirnya") where no name stands. */
export function praisedPerson(reading: Reading): string | null {
  const named =
    /\b(?:[Bb]u|[Pp]ak|[Mm]bak|[Mm]as|[Kk]ak|[Tt]eacher|[Nn]urse|[Dd]r\.?|[Dd]okter|[Dd]octor|[Cc]ikgu|[Tt]eh|[Bb]ang|[Aa]bang|[Mm]r\.?|[Mm]s\.?|[Mm]rs\.?|[Ss]ister|[Ss]uster|[Mm]isi|[Cc]e|[Nn]eng|[Ee]ncik|[Pp]uan|[Cc]ik|[Uu]stazah?|[Aa]gent|[Dd]river|[Kk]urir|[Tt]eknisi|[Tt]echnician|[Ss]taf|[Ss]taff|[Rr]ider|[Aa]bg|[Bb]ro|[Kk]akak)\s+(\p{Lu}[\p{L}'’-]+)/u.exec(
      reading.text,
    );
  const thanked =
    /(?:thanks|thank you|kudos|shout ?out|credit|props|terima kasih|makasih)(?: so much| banyak| a lot)? (?:to|kepada|ke|buat|untuk) (\p{Lu}[\p{Ll}'’-]+)(?= |[,.!])/u.exec(
      reading.text,
    )?.[1];
  const working =
    /(?<![.!?]\s|^)(?<![\p{L}])(\p{Lu}\p{Ll}{2,}) (?:in|at|from|on) (?:your|the) (?:chat|store|shop|branch|team|counter|desk|hotline|call|outlet|clinic|support|front)/u.exec(
      reading.text,
    )?.[1];
  if (named === null && thanked === undefined && working !== undefined && !reading.context.brand.name.includes(working))
    return working;
  if (named === null && thanked !== undefined && !reading.context.brand.name.includes(thanked)) return thanked;
  if (named !== null) {
    // "technician Bro Hafiz": the title is no name
    const [first = ''] = named;
    const titled = /^(?:Bro|Mas|Mbak|Kak|Kakak|Bang|Abang|Abg|Encik|Puan|Cik|Pak|Bu|Mr|Ms|Mrs|Dr)$/.test(named[1] ?? '')
      ? /^\p{Lu}\p{Ll}+\.?\s+\p{Lu}[\p{L}'’-]+/u.exec(
          reading.text.slice((named.index ?? 0) + first.length - (named[1] ?? '').length),
        )?.[0]
      : undefined;
    if (titled !== undefined) return titled.replace(/\s+/g, ' ');
    const whole = named[0].replace(/\s+/g, ' ');
    return /^(?:nurse|driver|agent|staff|technician)/i.test(whole) ? (named[1] ?? whole) : upperFirst(whole);
  }
  const roles: readonly (readonly [string, Readonly<Record<Language, string>>])[] = [
    ['kurir', { id: 'kurirnya', ms: 'kurier kami', en: 'the courier' }],
    ['courier', { id: 'kurirnya', ms: 'kurier kami', en: 'the courier' }],
    ['rider', { id: 'rider-nya', ms: 'rider kami', en: 'the rider' }],
    ['driver', { id: 'pengemudinya', ms: 'pemandu kami', en: 'the driver' }],
    ['pengemudi', { id: 'pengemudinya', ms: 'pemandu kami', en: 'the driver' }],
    ['pemandu', { id: 'pengemudinya', ms: 'pemandu kami', en: 'the driver' }],
    ['teknisi', { id: 'teknisinya', ms: 'juruteknik kami', en: 'the technician' }],
    ['juruteknik', { id: 'teknisinya', ms: 'juruteknik kami', en: 'the technician' }],
    ['technician', { id: 'teknisinya', ms: 'juruteknik kami', en: 'the technician' }],
    ['perawat', { id: 'perawatnya', ms: 'jururawat kami', en: 'the nurse' }],
    ['suster', { id: 'perawatnya', ms: 'jururawat kami', en: 'the nurse' }],
    ['nurse', { id: 'perawatnya', ms: 'jururawat kami', en: 'the nurse' }],
    ['jururawat', { id: 'perawatnya', ms: 'jururawat kami', en: 'the nurse' }],
    ['satpam', { id: 'satpamnya', ms: 'pengawal kami', en: 'the guard' }],
    ['pengawal', { id: 'satpamnya', ms: 'pengawal kami', en: 'the guard' }],
    ['guru', { id: 'gurunya', ms: 'guru kami', en: 'the teacher' }],
    ['pramugari', { id: 'awak kabinnya', ms: 'anak kapal kami', en: 'the crew' }],
    ['crew', { id: 'awak kabinnya', ms: 'anak kapal kami', en: 'the crew' }],
    ['misi', { id: 'perawatnya', ms: 'jururawat kami', en: 'the nurse' }],
    ['pok gad', { id: 'satpamnya', ms: 'pengawal kami', en: 'the guard' }],
    ['pak guard', { id: 'satpamnya', ms: 'pengawal kami', en: 'the guard' }],
    ['guard', { id: 'satpamnya', ms: 'pengawal kami', en: 'the guard' }],
    ['cs', { id: 'petugas CS-nya', ms: 'pegawai CS kami', en: 'the agent' }],
    ['petugas', { id: 'petugasnya', ms: 'petugas kami', en: 'the colleague' }],
    ['staff', { id: 'stafnya', ms: 'staf kami', en: 'the staff' }],
    ['staf', { id: 'stafnya', ms: 'staf kami', en: 'the staff' }],
    ['chef', { id: 'kokinya', ms: 'cef kami', en: 'the chef' }],
  ];
  return roles.find(([word]) => findsAny(reading.words, [word, `${word}nya`]))?.[1][reading.voice] ?? null;
}

const dear: readonly (readonly [readonly string[], Readonly<Record<Language, string>>])[] = [
  [['ibu', 'mama', 'mak', 'emak', 'mum', 'mom', 'mother'], { id: 'Ibu', ms: 'mak', en: 'your mum' }],
  [['bapak', 'ayah', 'papa', 'abah', 'bapa', 'dad', 'father'], { id: 'Bapak', ms: 'ayah', en: 'your dad' }],
  [['nenek', 'oma', 'opah', 'grandma', 'grandmother', 'gran'], { id: 'nenek', ms: 'nenek', en: 'your grandma' }],
  [['kakek', 'opa', 'atok', 'grandpa', 'grandfather'], { id: 'kakek', ms: 'atok', en: 'your grandpa' }],
  [['istri', 'isteri', 'wife'], { id: 'istri', ms: 'isteri', en: 'your wife' }],
  [['suami', 'husband'], { id: 'suami', ms: 'suami', en: 'your husband' }],
  [['kids', 'children', 'anak-anak', 'anak2', 'budak-budak'], { id: 'anak-anak', ms: 'anak-anak', en: 'the children' }],
  [
    ['bayi', 'baby', 'anak', 'son', 'daughter', 'child', 'newborn', 'lad'],
    { id: 'si kecil', ms: 'anak', en: 'the little one' },
  ],
];

/** Whoever she writes for: a greeting to them closes a friendly answer. Null where nobody is named, or somebody has died. */
export function dearOne(reading: Reading): string | null {
  if (reading.is.bereaved) return null;
  const words = reading.words.filter(
    (word, at) =>
      word !== 'anak' ||
      !/^(?:kapal|buah|tangga|panah|kuliah|kuliahan|kos|kost|muda|bongsu|sulung|cucu|usaha)$/.test(
        reading.words[at + 1] ?? '',
      ),
  );
  return dear.find(([names]) => findsAny(words, names))?.[1][reading.voice] ?? null;
}
