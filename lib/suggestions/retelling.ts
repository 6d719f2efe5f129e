import type { Language } from '../review/types.ts';
import { type Clause, hasTrouble } from './clauses.ts';
import { wordsOf } from './find-words.ts';
import { toldBack, type Voice } from './told-back.ts';
import { without } from './words/accusations.ts';
import { nouns, predicates } from './words/predicates.ts';

/** A clause as it stands in our sentence. */
export interface Told {
  readonly clause: Clause;
  readonly said: string;
}

/** Where a long sentence of hers may end as well. */
const joint =
  /,? (?:(?:and|but|because|so|which|while) (?=(?:you|we|he|she|it|they|the|your|our|this|that|there|no|nobody|still|now|then|when|every|\p{L}+ed)\b)|(?:dan|tapi|sebab|karena|kerana|padahal) (?=\S+ \S+))/giu;
const least = 5;

/** The sentence, or the longest beginning of it that fits into `room` and is a sentence; null where none is. */
function within(said: string, room: number): string | null {
  if (said.length <= room) return said;
  const ends = [...said.matchAll(joint)].map(({ index }) => index).filter((end) => end <= room);
  const short = said.slice(0, ends.at(-1) ?? 0);
  return short.split(' ').length >= least &&
    !/^(?:if|when|while|because|kalau|bila|karena|sebab|although|even|as|(?:since|after|before) (?!\d|a |the |two |three ))\b/i.test(
      short,
    )
    ? short
    : null;
}

const timesOver =
  /^(?:the |for the )?((?:second|third|fourth|fifth|\d+(?:nd|rd|th)) time(?: (?:this|in|since)(?: (?:a|the|one|two|three|\d+))? \p{L}+)?)$/iu;

/** What went wrong, and not only what she did herself: "you cancelled in January". */
export const goesWrong = (said: string): boolean =>
  hasTrouble(wordsOf(said)) &&
  !/^you(?:'ve| have)? (?:already |also |just )?(?:got the (?:email|mail|message|letter|text)|cancelled|canceled|closed|returned|stopped) (?!\p{L}+ing)(?!.* (?:but|and|because) )/iu.test(
    said,
  );

/** Told twice in other words is told once. */
function saysTheSame(one: string, other: string): boolean {
  const first = new Set(wordsOf(one));
  const second = new Set(wordsOf(other));
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size)) >= 0.7;
}

/** What went wrong is told before what stands beside it; half a sentence that leans on the one before comes last. */
const weightOf = ({ clause, said }: Told): number =>
  clause.score - (goesWrong(said) ? 0 : 1.5) - (leansBack.test(said) ? 1.5 : 0);
const leansBack =
  /^(?:tidak|tak|belum|nyusu|dan|tapi|tetapi|padahal|di dalamnya|it |that |that's |this |they |he |she |there is no (?:reply|answer|form))/iu;

/**
 * What she told, in at most `room` characters and `most` clauses: the most telling ones in her order, whole, each fit to stand in our
 * sentence. Empty where none fits.
 */
export function chooseTold(
  clauses: readonly Clause[],
  room: number,
  most: number,
  voice: Voice,
  skip: ReadonlySet<number> = new Set(),
): readonly Told[] {
  const tellable = clauses
    .filter(({ order }) => !skip.has(order))
    .flatMap((clause) => {
      const said = toldBack(clause, voice) ?? (timesOver.test(clause.text) ? clause.text.toLowerCase() : null);
      return said === null ? [] : [{ clause, said }];
    })
    .toSorted((one, other) => weightOf(other) - weightOf(one) || one.clause.order - other.clause.order);
  const chosen: Told[] = [];
  let used = 0;
  for (const one of tellable) {
    if (chosen.length === most) continue;
    // only what says most is cut; what comes on top of it is told whole or not
    const said = chosen.length === 0 ? within(one.said, room - 5) : one.said;
    if (said === null || used + said.length + 5 > room) continue;
    if (chosen.some((other) => saysTheSame(other.said, said))) continue;
    if (chosen.length === 0 && timesOver.test(said)) continue;
    // one thing she did may lead to what went wrong; two would hide it
    if (
      voice.language === 'en' &&
      /^you\b/i.test(said) &&
      !goesWrong(said) &&
      chosen.some((other) => /^you\b/i.test(other.said) && !goesWrong(other.said)) &&
      tellable.some((other) => goesWrong(other.said))
    )
      continue;
    chosen.push({ ...one, said });
    used += said.length + 5;
  }
  return chosen.toSorted((one, other) => one.clause.order - other.clause.order);
}

const joints =
  /^(padahal|pdhl|tapi|tp|sampai|sampe|ternyata|rupanya|malah|because|but|while|even though|although)(?=\s)/iu;
const written: Readonly<Record<string, string>> = { pdhl: 'padahal', tp: 'tapi', sampe: 'sampai' };
/** Going on with these is going on with the same sentence. */
const runsOn =
  /^(?:padahal|tapi|sampai|karena|sebab|because|but|while|ternyata|malah|terus|pastu|lepas tu|sudah|udah|dah|belum)\b/i;

const and: Readonly<Record<Language, string>> = { en: ' and ', id: ' dan ', ms: ' dan ' };

/** Joined as one would say it: "A, B and C"; what went on without a stop in her text goes on in ours, with her own joint. */
export function joinTold(told: readonly Told[], language: Language): string {
  return told.reduce((text, { clause, said }, at) => {
    if (text === '') return said;
    const again = timesOver.exec(said)?.[1];
    if (again !== undefined) return `${text} for the ${again}`;
    const before = told[at - 1]?.clause.order;
    const follows = before === clause.order - 1;
    const joint = follows ? joints.exec(clause.text)?.[1]?.toLowerCase() : undefined;
    if (joint !== undefined && !said.toLowerCase().startsWith(written[joint] ?? joint))
      return `${text} ${written[joint] ?? joint} ${said}`;
    if (follows && clause.goesOn && runsOn.test(said)) return `${text} ${said}`;
    // what she did, and then what went wrong all the same
    if (
      at === 1 &&
      language === 'en' &&
      !goesWrong(told[0]?.said ?? '') &&
      goesWrong(said) &&
      !told[0]?.said.includes(' and ')
    )
      return `${text} ${/^you\b/i.test(text) && /\b(?:still|never|yet)\b/i.test(said) ? 'but' : 'and'} ${said}`;
    // two "and" in one breath are one too many
    const inside = [told[at - 1]?.said ?? '', said].some((one) => one.includes(and[language]));
    const last = inside ? (language === 'en' ? ', and ' : ', ') : and[language];
    return at === told.length - 1 ? `${text}${last}${said}` : `${text}, ${said}`;
  }, '');
}

/** Her own "although" before what stands alone in our second sentence: "Padahal rumah kosong". */
export function withJoint({ clause, said }: Told): string {
  const joint = joints.exec(clause.text)?.[1]?.toLowerCase();
  return (joint === 'padahal' || joint === 'pdhl') && !/^padahal/i.test(said) ? `padahal ${said}` : said;
}

/** What she told, joined. Empty where nothing fits. */
export const tellBack = (
  clauses: readonly Clause[],
  room: number,
  most: number,
  voice: Voice,
  skip: ReadonlySet<number> = new Set(),
): string => joinTold(chooseTold(clauses, room, most, voice, skip), voice.language);

/** What she reports of our people, without the guilt in it. */
export const unconfessed = (said: string): string =>
  said.replace(/[\p{L}-]+/gu, (word) => without[word.toLowerCase()] ?? word);

const mostSubject = 6;
const adverb = /^(?:malah|cuma|hanya|asyik|selalu|sering|makin|terus|tidak|tak|belum|masih|sudah|dah|langsung|memang)$/;
/** Done to it: "dilompatin", "ditempatin"; things that only sound like it are none. */
const passiveVerb =
  /^di(?!skon|rektur|rektorat|nas|alog|stributor|git|ameter|spenser|et|ri|vis|plom|ploma|men|saster|sel|namo|stri|luar|dalam|mana|sana|sini|atas|bawah|depan|belakang|spatch|rect|amond|nner)\p{L}{4,}$/u;
const noSubject =
  /^(?:kawan|teman|member|jiran|tetangga|di|ke|dari|pada|kat|dekat|dalam|untuk|sampai|dengan|tapi|sudah|udah|dah|ada|saya|aku|ini|itu|dia|mereka|kami|kita|anda|kakak|orang|pas|waktu|masa|setiap|tiap|kalau|bila|lepas|habis|baru|ini|tu|si|jangan|bukan|janji)$/iu;

/**
 * A clause as the name of what it is about, in Indonesian and Malay: "internet rumah mati sejak Senin" is "internet rumah yang mati sejak
 * Senin". Null where the sentence has no thing of hers for its subject.
 */
export function asThing(said: string, things: ReadonlySet<string>): string | null {
  const tokens = said.split(' ');
  const bare = tokens.map((token) => token.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, ''));
  const [first = ''] = bare;
  const isThing = (word: string): boolean =>
    things.has(word) || things.has(word.replace(/nya$/, '')) || nouns.has(word.replace(/nya$/, ''));
  // what speaks for her, or was said besides, is no name of the trouble: "padahal polis sudah 6 tahun"
  if (
    noSubject.test(first) ||
    /^(?:padahal|tetapi|tapi|namun|sedangkan)$/.test(first) ||
    !bare.slice(0, 3).some(isThing)
  )
    return null;
  const stop = tokens.findIndex((token) => /[,;:]$/.test(token));
  for (let at = 1; at <= mostSubject && at < tokens.length; at += 1) {
    const word = bare[at] ?? '';
    // what already has its "yang" is a name where only the thing stands before it: not "ayam pun ada yang mentah"
    if (word === 'yang')
      return at <= 4 && !bare.slice(0, at).some((one) => predicates.has(one) || /^(?:pun|ada|juga|memang)$/.test(one))
        ? said
        : null;
    if (stop >= 0 && at > stop) return null;
    const owned = at >= 1 && /^\p{L}{3,}nya$/u.test(word) && at + 1 < tokens.length;
    if (!predicates.has(word) && !passiveVerb.test(word) && !owned) continue;
    // "paket isi HP baru malah …": new, and not only just
    if (
      word === 'baru' &&
      !(
        (predicates.has(bare[at + 1] ?? '') && !adverb.test(bare[at + 1] ?? '')) ||
        passiveVerb.test(bare[at + 1] ?? '')
      )
    )
      continue;
    if (/^(?:tapi|tp|padahal|dan|but|and|sebab|karena|kerana|kalau)$/.test(bare[at - 1] ?? '')) return null;
    if (at + 1 === tokens.length && /^(?:tidak|tak|belum|masih|sudah|dah)$/.test(word)) return null;
    // her mixture: "my line", "parcel I"
    const subject = tokens
      .slice(0, at)
      .filter((_token, place) => !/^(?:your|the|our|you|i|pun|juga|jugak)$/.test(bare[place] ?? ''));
    if (subject.length === 0) return null;
    subject[0] = (subject[0] ?? '').replace(/nya$/, '');
    // "sampah di Jalan Merbok 2 minggu tak angkat": how long belongs to what is told
    const how =
      /^(\p{L}.*?) ((?:sudah |dah |udah |hampir |lebih )?(?:\d+|dua|tiga|empat|lima|enam) (?:hari|minggu|bulan|tahun|jam|kali|malam|minit|menit))$/iu.exec(
        subject.join(' '),
      );
    if (how !== null) return `${how[1]} yang ${how[2]} ${tokens.slice(at).join(' ')}`;
    return `${subject.join(' ')} yang ${tokens.slice(at).join(' ')}`;
  }
  return null;
}
