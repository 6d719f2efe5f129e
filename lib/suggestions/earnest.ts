import { isQuestion, sentencesOf } from './asking.ts';
import { findsAny, wordsOf } from './find-words.ts';
import { rhetorical } from './words/cues.ts';

const asksWord =
  /(?<![\p{L}])(?:what|when|where|which|who|whose|why|how|is|are|was|were|do|does|did|can|could|will|would|should|may|any|have|has|apa|apakah|adakah|kapan|bila|mana|berapa|brp|siapa|sape|kenapa|knp|gimana|gmn|bagaimana|macam mana|mcm mana|camne|guano|awat|bakpo|bisa|boleh|ada|ke|tak|ga|gak|nggak|kah|ya|or|not|atau|sempat|sudah|udah|dah|perlu|harus)(?![\p{L}])/iu;

/** She answers it herself, and not in earnest: "nak duduk mana, atas lantai?", "who pays for that, you?" */
const answersItself =
  /(?<![\p{L}])(?:mana|siapa|sape|sapa|who|where|what|apa|berapa|gimana|when|why)(?![\p{L}])[^,?]{0,40},\s*(?![^?]*(?<![\p{L}])(?:ya|yer|ye|eh|kak|min|admin|bro|sis|please|pls|la|lah|ke|tak|ga|gak|nggak|bisa|boleh|ada|kena|perlu|how|what|when|where|is|can|do|dan|and|or|atau)(?![\p{L}]))[^,?]{2,24}\?/iu;

/** Asks nobody: "are you serious", "Kalian ini jualan apa racun??", "siapa nak bayar?" */
const asksNobody =
  /(?<![\p{L}])(?:are you (?:serious|kidding|even|joking)|you serious|do you (?:people|guys|even)|does anyone (?:even|there)|is any(?:one|body) (?:there|even|actually|working)|any(?:one|body) (?:working|there|alive|awake)|excuse me|what(?:'s| is) the point|who(?:'s| is)? (?:going to |gonna |will )?pays? (?:for )?(?:that|this|it|you)|who does that|how (?:hard|difficult) (?:is|can)|what kind of|is this (?:how|what|the|a)|since when|ux award|siapa (?:yg |yang )?(?:nak|mau|akan|bakal) (?:bayar|tanggung|ganti)|sape (?:nak|yg nak) (?:bayar|tanggung)|(?<=[,.!?] |^)emang(?:nya)? (?!bisa|boleh|ada)\p{L}+\??$|memangnya|kalian (?:ini|itu|nih)|korang ni|lo pikir|lu pikir|dikira|ingat (?:saya|aku|i)|apa hal|takkan|masa iya|masak|tunggu gapo|nak tunggu|dah tak ada orang|jadi tunggul|macam mana (?:nak|i nak) (?:siap|hidup|makan|kerja|pergi kerja)\p{L}*|apa (?:guna|gunanya|fungsi)|buat apa|untuk apa|ngapain|perlu saya|perlu gue|adakah ini (?:amanah|cara|layanan)|like excuse|resolved for|(?:apa|atau) racun|ini cara|ini pelayanan|begini cara)(?![\p{L}])/iu;

/** Her own word or ours thrown back: "10 menit??", "Resolved?", "FOUR dollars?" */
const echo = (sentence: string): boolean =>
  ((sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3 || /\?{2,}\s*$/.test(sentence)) &&
  !asksWord.test(sentence.replace(/\bya\b/giu, ''));

/** Whether a sentence has the form of a question and wants no answer. */
export function isRhetorical(sentence: string): boolean {
  if (findsAny(wordsOf(sentence), rhetorical) || asksNobody.test(sentence) || answersItself.test(sentence)) return true;
  return /\?/.test(sentence) && echo(sentence);
}

/** Wants to be told though it is no sentence of the schoolbook: "gmn ini", "bila nak ok", "please just tell me", "mohon dijelaskan". */
const wantsToKnow =
  /(?<![\p{L}])(?:(?:gimana|gmn|bagaimana|macam mana|mcm mana|camne|camana) (?:ini|nih|ni|dong|cara\p{L}*|nak stop)|(?:bila|bile|kapan) (?:nak |mau |akan |bisa |boleh )?(?:ok|okay|siap|pulih|baik|nyala\p{L}*|hidup|normal|masuk|sampai|sampe|dapat|balik|beres|datang)|what (?:am i|do i|should i|can i) (?:do|meant|supposed|to do|doing)|(?:please |pls )?just tell me|let me know|tell me (?:if|why|what|when|how|where|apa)|(?:mohon|tolong|minta|harap) (?:di|pen)?jelas\p{L}*|(?:mohon|minta) (?:info\p{L}*|konfirmasi|sahkan|penerangan)|somebody explain|please (?:explain|confirm|advise|clarify)|any (?:update|news)|down (?:lagi )?ke|betul ke|ke tak|yes or no|or nah|or not|or what|aman (?:ga|gak|kah)|harus (?:gimana|bagaimana|nunggu|menunggu))(?![\p{L}])/iu;

/** Whether something is asked in `text` that has an answer; a rhetorical question is none. */
export function asksInEarnest(text: string): boolean {
  return sentencesOf(text).some((sentence) => {
    if (isRhetorical(sentence)) return false;
    return isQuestion(sentence) || wantsToKnow.test(sentence) || /\?/.test(sentence);
  });
}
