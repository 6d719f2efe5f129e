import type { Language } from '../review/types.ts';

/** How she speaks to us: `formal` with greetings and please, `plain` otherwise. */
export type Register = 'formal' | 'plain';

const formal: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:dear (?:sir|madam|team|all|customer)|to whom it may|kindly|i would (?:like|appreciate|be grateful)|yours (?:sincerely|faithfully)|best regards|with regards)\b/i,
  id: /(?<![\p{L}])(?:dengan hormat|selamat (?:pagi|siang|sore|malam)(?=[,. ])|mohon (?:bantuan|penjelasan|info|informasi|konfirmasi|dibantu|segera|ditindaklanjuti)\p{L}*|hormat saya|terima kasih sebelumnya|assalamu\p{L}*)(?![\p{L}])/iu,
  ms: /(?<![\p{L}])(?:dengan hormat|salam sejahtera|assalamu\p{L}*|tuan\/puan|pihak tuan|mohon (?:bantuan|penjelasan|semakan|maklumat|kenyataan|pihak)|saya ingin|sukacita|harap maklum)(?![\p{L}])/iu,
};
const casual: Readonly<Record<Language, RegExp>> = {
  en: /[!?]{2,}|\b(?:u|ur|pls|lol|wtf|omg|gonna|wanna|hey|yo|guys|bro|lah?|lor)\b/i,
  id: /[!?]{2,}|(?<![\p{L}])(?:gue|gw|gua|lu|lo|elo|ga|gak|nggak|ngga|gk|min|woy|woi|dong|sih|deh|banget|bgt|wkwk\p{L}*|udah|udh|yg|kok|nih|aja|doang)(?![\p{L}])/iu,
  ms: /[!?]{2,}|(?<![\p{L}])(?:korang|bro|sis|bestie|la|lah|je|jer|weh|wei|takde|xde|xda|apahal|camne|mcm|ke korang|gila|kot|pulak|ni je)(?![\p{L}])/iu,
};

/** The register of what she wrote in `voice`. One sigh or oath outweighs a greeting. */
export const registerOf = (text: string, voice: Language): Register =>
  formal[voice].test(text) && !casual[voice].test(text) ? 'formal' : 'plain';

type Rewording = readonly (readonly [RegExp, string])[];

const formally: Readonly<Record<Language, Rewording>> = {
  en: [
    [/\b(we|you|they)'ll\b/gi, '$1 will'],
    [/\b(we|you|they)'re\b/gi, '$1 are'],
    [/\b(we|you|they)'ve\b/gi, '$1 have'],
    [/\b(we|you)'d\b/gi, '$1 would'],
    [/\bcan't\b/gi, 'cannot'],
    [/\bwon't\b/gi, 'will not'],
    [/\b(is|are|was|were|do|does|did|should|would|could)n't\b/gi, '$1 not'],
    [/\b(it|that)'s\b/gi, '$1 is'],
    [/\bI'm\b/g, 'I am'],
    [/\bHi\b/g, 'Hello'],
    [/\bThanks for\b/g, 'Thank you for'],
  ],
  id: [
    [/(?: ya)(?=[.!?])/g, ''],
    [/(?<![\p{L}])ya,/gu, ','],
    [/\s+,/g, ','],
    [/(?<![\p{L}])Makasih(?: ya)?/gu, 'Terima kasih'],
    [/(?<![\p{L}])Biar(?![\p{L}])/gu, 'Agar'],
    [/(?<![\p{L}])biar(?![\p{L}])/gu, 'agar'],
    [/(?<![\p{L}])cuma(?![\p{L}])/gu, 'hanya'],
    [/(?<![\p{L}])bikin(?![\p{L}])/gu, 'membuat'],
    [/(?<![\p{L}])Tak usah(?![\p{L}])/gu, 'Tidak perlu'],
    [/(?<![\p{L}])enak dibahas(?![\p{L}])/gu, 'baik dibahas'],
    [/(?<![\p{L}])Hai(?![\p{L}])/gu, 'Halo'],
  ],
  ms: [
    [/(?: ya)(?=[.!?])/g, ''],
    [/(?<![\p{L}])ya,/gu, ','],
    [/\s+,/g, ','],
    [/(?<![\p{L}])Tak payah(?![\p{L}])/gu, 'Tidak perlu'],
    [/(?<![\p{L}])tak payah(?![\p{L}])/gu, 'tidak perlu'],
    [/(?<![\p{L}])Tak(?![\p{L}])/gu, 'Tidak'],
    [/(?<![\p{L}])tak(?![\p{L}])/gu, 'tidak'],
    [/(?<![\p{L}])dah(?![\p{L}])/gu, 'sudah'],
    [/(?<![\p{L}])Pasal(?![\p{L}])/gu, 'Tentang'],
    [/(?<![\p{L}])pasal(?![\p{L}])/gu, 'tentang'],
    [/(?<![\p{L}])nak(?![\p{L}])/gu, 'akan'],
    [/(?<![\p{L}])sebab(?![\p{L}])/gu, 'kerana'],
    [/(?<![\p{L}])tu(?![\p{L}])/gu, 'itu'],
    [/(?<![\p{L}])ni(?![\p{L}])/gu, 'ini'],
    [/(?<![\p{L}])call(?![\p{L}])/gu, 'telefon'],
    [/(?<![\p{L}])Tq(?![\p{L}])/gu, 'Terima kasih'],
    [/(?<![\p{L}])tengok(?![\p{L}])/gu, 'lihat'],
    [/(?<![\p{L}])Elok(?![\p{L}])/gu, 'Lebih baik'],
    [/(?<![\p{L}])Hai(?![\p{L}])/gu, 'Salam'],
  ],
};

/** One of our sentences in her register, before her words and the times stand in it. */
export function inRegister(template: string, register: Register, voice: Language): string {
  if (register === 'plain') return template;
  return formally[voice].reduce((text, [plain, formalWords]) => text.replace(plain, formalWords), template);
}
