import type { Language } from '../review/types.ts';
import { beforeObjectYou, englishKin, turnedEnglish, unmarked } from './words/english-turns.ts';
import { either, markers } from './words/markers.ts';
import { places } from './words/places.ts';
import { fillers, firstPerson, needsObject, secondPerson, writtenOut } from './words/rewrites.ts';

const common: ReadonlySet<string> = new Set([...markers.en, ...markers.id, ...markers.ms, ...either]);

const numberWords = /^(?:SATU|DUA|TIGA|ENAM|ONE|TWO|SIX|TEN|FOUR|FIVE|NINE|SEVEN|EIGHT|DAY|DAYS)$/;

/** "THERE IS NO PORCH" is quoted in a calm voice; short capitals (ATM, SPM, KTP) are names. */
function calm(text: string): string {
  // one word in capitals is a name (KLIA); several are a shout
  const shouts = (text.match(/(?<![\p{L}])\p{Lu}{4,}(?![\p{L}])/gu) ?? []).length > 1;
  return text
    .split(' ')
    .map((word) => {
      const letters = word.replace(/[^\p{L}]/gu, '');
      return /^\p{Lu}+$/u.test(letters) &&
        ((letters.length >= 4 && (shouts || letters.length >= 6) && !/^\p{Lu}{2,4}(?:-\p{Lu}{2,4})+$/u.test(word)) ||
          numberWords.test(letters) ||
          common.has(letters.toLowerCase())) &&
        letters !== 'I'
        ? word.toLowerCase()
        : word;
    })
    .join(' ');
}

const properStart =
  /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Isnin|Khamis|Jumaat|Ahad|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?|Jan(?:uar[iy])?|Feb(?:ruar[iy])?|Mar(?:et|ch)?|Mac|Apr(?:il)?|May|Mei|Jun[ei]?|Jul[iy]|Julai|Aug(?:ust)?|Agustus|Ags|Agu|Ogos|Sep(?:tember)?|Oct(?:ober)?|Okt(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Des(?:ember)?|Dis(?:ember)?)\b/;

const days =
  'senin|selasa|rabu|kamis|jumat|isnin|khamis|jumaat|sabtu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?<=hari )minggu|(?<=hari )ahad|thanksgiving|christmas';
const months =
  'januari|februari|agustus|september|oktober|november|desember|ogos|julai|disember|january|february|august|october|december|(?<=\\d )(?:maret|mac|march|april|mei|may|juni|jun|june|juli|july|jan|feb|aug|sept?|oct|okt|nov|dec|des|dis)|(?:april|june|july|juni|juli|maret)(?= \\d)|(?<=(?:in|since|sejak|dari|bulan) )(?:june|july|april|juni|juli|maret|mei)';
const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${days}|${months}|${places.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Written in capitals by everybody. */
export const inCapitals =
  /(?<![\p{L}])(?:igd|ugd|atm|ktp|sim|stnk|bpkb|bpjs|ets|lrt|mrt|krl|qris|spp|tv|ac|hp|kk|rfid|otp|pin|giro|gps|spm)(?![\p{L}])/giu;

/** Names of days, months and towns as they are written: "28 september di kajang" is 28 September di Kajang. */
export const withNames = (text: string): string =>
  text.replace(named, (name) => name.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase()));

/** Small words begin no name, whatever stands behind them: "Since Friday", "Di Bekasi". */
const smallStart =
  /^(?:Since|For|After|Before|When|While|Until|From|On|In|At|By|Why|Where|My|Your|Our|The|This|That|Every|Last|Sejak|Semenjak|Dari|Daripada|Di|Ke|Pada|Waktu|Masa|Bila|Kalau|Kenapa|Tapi|Hari|Tiap|Setiap|Sampai|Hingga)$/;

/** "Minggu lalu" is last week; "Minggu" alone is Sunday. */
const isWeek = /^Minggu (?:lalu|lepas|ini|ni|depan|kemarin|kemaren|berikutnya)(?!\p{L})/u;

/** A clause is said in the middle of our sentence: its capital goes, unless a name begins it ("Taman Ria", "Bu Lestari", "Rabu"). */
const lowerFirst = (text: string): string => {
  const [first = '', second = ''] = text.split(/\s/);
  const beginsAName =
    !smallStart.test(first) && !isWeek.test(text) && (/^\p{Lu}\p{Ll}/u.test(second) || properStart.test(first));
  const isPlain = /^\p{Lu}\p{Ll}*$/u.test(first) || /^\p{Lu}\p{Ll}+[2'-]\p{L}*$/u.test(first);
  return isPlain && !beginsAName && first !== 'I' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
};

/** The text with abbreviations written out in `voice`. */
export function writeOut(text: string, voice: Language): string {
  return text.replace(/[\p{L}']+/gu, (word) => writtenOut[voice][word.toLowerCase()] ?? word);
}

/** "hari ni" names a day; a loose "ni" is only a sigh. */
const thisOne = (text: string): string =>
  text
    .replace(/(?<![\p{L}])(?:kat |di )?dalam (?:tu|itu|ni|ini)(?![\p{L}])/giu, 'di dalamnya')
    .replace(/(?<![\p{L}])(lepas|pas|habis|hari|malam|masa|waktu) (?:tu|itu)(?![\p{L}])/giu, '$1 itu')
    .replace(
      /(?<![\p{L}])(hari|malam|pagi|petang|siang|minggu|bulan|tahun|kali|benda|kes|barang|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|senin|kamis|jumat) (?:ni|nih)(?![\p{L}])/giu,
      '$1 ini',
    );

const ofKin = new RegExp(
  `(?<![\\p{L}])(${englishKin})s (?!(?:are|were|have|had|and|or|who|in|at|on|to|can|will|both|all|got|go|do|did|need|want|love|with|from|of|for|not|never|still|just|keep|get)(?![\\p{L}]))(?=\\p{Ll})`,
  'gu',
);
/** Marks that were not typed: "thats the 2nd", "my sons birthday". */
const withMarks = (text: string): string =>
  text
    .replace(/(?<![\p{L}'’])\p{L}+(?![\p{L}'’])/gu, (word) => {
      const marked = unmarked[word.toLowerCase()];
      return marked === undefined ? word : /^\p{Lu}/u.test(word) ? upperFirst(marked) : marked;
    })
    .replace(ofKin, "$1's ");

const bare = (token: string): string =>
  token
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/’/g, "'");

/** "datengnya" is datangnya, as dateng is datang. */
function withItsEnd(word: string, voice: Language): string | null {
  const root = /^(\p{L}{3,})nya$/u.exec(word)?.[1];
  const whole = root === undefined || voice === 'en' ? undefined : writtenOut[voice][root];
  return whole === undefined || whole.includes(' ') ? null : `${whole}nya`;
}

/** "xangkat" is tak angkat. */
const withTak = (word: string): string | null =>
  /^x(?!iaomi|press|tra|perience|l$)[abcdghijklmnprstu]\p{L}{3,}$/u.test(word) ? `tak ${word.slice(1)}` : null;

function turnEnglishWord(word: string, previous: string, next: string | undefined): string | null {
  // "then it kicks you out" is said of herself
  if (
    word === 'you' &&
    /^\p{L}{3,}s$/u.test(previous) &&
    !/^(?:us|this|was|has|does|always|unless|as|yours|thanks|plus|is|s)$/.test(previous)
  )
    return null;
  if (word === 'you') return beforeObjectYou.has(previous) || next === undefined ? 'us' : next === 'lot' ? 'us' : 'we';
  if (previous === 'you' && /^(?:lot|people|guys|all|folks|lots)$/.test(word)) return '';
  if (word === 'was' && previous === 'i') return 'were';
  return turnedEnglish[word] ?? null;
}

/** Behind these a sentence begins: who stands there does what follows. */
const openers =
  /^(?:yang|yg|dan|tapi|tp|tetapi|lalu|terus|trs|trus|karena|krn|kerana|sebab|sbb|kalau|kalo|bila|waktu|pas|masa|jadi|sampai|sampe|sedangkan|padahal|pdhl|sementara|bahwa|bahawa|lah|eh|nah|but|and|so|while|rupanya|ternyata)$/;
/** Done to somebody: "tahan saya kat pagar", "memarahi saya". */
const actsOnSomebody = /^(?:me\p{L}{2,}(?:i|kan)|di\p{L}{3,}(?:i|kan) oleh)$/u;

/** Her word for herself: the reader where she does something or something is done to her, nothing where it only says whose. */
function turnSelf(previous: string, next: string | undefined, voice: 'id' | 'ms', you: string): string {
  const before = writtenOut[voice][previous] ?? previous;
  if (needsObject.has(previous) || needsObject.has(before) || actsOnSomebody.test(before)) return you;
  const acts = next !== undefined && !/^(?:punya|sendiri|ini|itu|ni|tu|je|aja|saja)$/.test(next);
  return acts && (previous === '' || openers.test(before)) ? you : '';
}

function turnLocalWord(
  word: string,
  previous: string,
  next: string | undefined,
  voice: 'id' | 'ms',
  you: string,
  mixed: boolean,
): string | null {
  // "katil yang abang hantar": our man
  if (previous === 'yang' && next !== undefined && /^(?:abang|abg|akak|admin|min)$/.test(word)) return 'kami';
  // English "hang" in her mixture is no "you" of Kedah
  if (mixed && word === 'hang') return null;
  if (firstPerson[voice].has(word) || (voice === 'id' && word === 'kami')) return turnSelf(previous, next, voice, you);
  return secondPerson[voice].has(word) ? 'kami' : null;
}

/** Behind an English "I" these make an English sentence, which can't do without it. */
const actsInEnglish =
  /^(?:am|was|have|had|has|do|did|don't|didn't|can|can't|cannot|could|will|would|should|never|just|still|already|paid|bought|got|called|went|waited|sent|told|tried|need|want|think|know|only|also|even|\p{L}{3,}ed)$/u;

/**
 * The customer's words as an agent says them back: the writer becomes the reader, abbreviations are written out, calls and sighs go.
 * In mixed text both languages are turned.
 */
export function turnAround(text: string, voice: Language, mixed: boolean, you: string): string {
  // "u charge me" turns as "you charge me" does
  const spelled =
    voice === 'en' || mixed
      ? text.replace(/(?<![\p{L}])u(?![\p{L}])/gu, 'you').replace(/(?<![\p{L}])ur(?![\p{L}])/gu, 'your')
      : text;
  const tokens = calm(lowerFirst(thisOne(voice === 'en' ? withMarks(spelled) : spelled))).split(/\s+/);
  const out: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const word = bare(token);
    const previous = bare(tokens[at - 1] ?? '');
    const next = tokens[at + 1] === undefined ? undefined : bare(tokens[at + 1] ?? '');
    const isEnglishI = word === 'i' && (voice === 'en' || mixed);
    let turned: string | null = null;
    const onlyEnglish = /^(?:my|our|i'm|i've|i'd|myself)$/.test(word);
    if (isEnglishI && voice !== 'en' && !actsInEnglish.test(next ?? ''))
      // Malay with an English "I": whose it is goes without saying ("mak I"), and so does who ordered
      turned = turnSelf(previous, next, voice, you);
    else if (voice === 'en' || onlyEnglish || (mixed && !firstPerson[voice].has(word)) || isEnglishI)
      turned = turnEnglishWord(word, previous, next);
    if (turned === null && voice !== 'en') turned = turnLocalWord(word, previous, next, voice, you, mixed);
    const beginsName =
      /^(?:\p{Lu}|kak$|bang$|mas$|cik$|encik$|bro$|sis$)/u.test(token) && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1] ?? '');
    const isMinutes = /^mins?$/.test(word) && /\d$/.test(previous);
    // a boss who scolds is none that is called: "sampai bos tegur", "depan bos"
    const isSomebody =
      word === 'bos' && at > 0 && (next !== undefined || /^(?:depan|sama|ke|dari|dengan|kena|kat)$/.test(previous));
    if (
      turned === null &&
      !isSomebody &&
      fillers.has(word) &&
      !beginsName &&
      !isMinutes &&
      (voice !== 'en' || at === 0)
    )
      turned = '';
    turned ??= writtenOut[voice][word] ?? (voice === 'ms' ? withTak(word) : null) ?? withItsEnd(word, voice);
    if (turned === '') continue;
    out.push(turned === null ? token : token.toLowerCase().replace(word, turned));
  }
  const joined = out
    .join(' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/[\s,.;:!?&-]+$/u, '')
    .replace(/^[\s,.;:!?&-]+/u, '');
  return withNames(joined.trim());
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
