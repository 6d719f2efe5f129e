import type { Language, Post } from '../review/types.ts';

/** How to call the customer. */
export interface Address {
  /** "Kak Rio", "Encik Zul", "Deepa"; empty where nothing fit to say is known. */
  readonly who: string;
  /** "Kakak", "encik", the name, "you": where a sentence needs a word for her. */
  readonly you: string;
  readonly name: string;
}

const titles: Readonly<Record<'id' | 'ms', readonly string[]>> = {
  id: [
    'kak',
    'mas',
    'mbak',
    'pak',
    'bu',
    'bang',
    'bunda',
    'bapak',
    'ibu',
    'teh',
    'kang',
    'ceu',
    'uni',
    'uda',
    'mama',
    'om',
    'tante',
    'mak',
    'gus',
    'cak',
  ],
  ms: [
    'encik',
    'puan',
    'cik',
    'tuan',
    'kak',
    'abang',
    'bang',
    'pak',
    'mek',
    'mat',
    'pok',
    'cikgu',
    'uncle',
    'auntie',
    'aunty',
    'tok',
    'nenek',
    'ummi',
    'sis',
    'che',
    'dr',
    'hj',
    'hjh',
    'haji',
    'hajah',
    'dato',
    'datin',
    'ustaz',
    'ustazah',
  ],
};

const longForm: Readonly<Record<string, string>> = {
  kak: 'Kakak',
  mas: 'Mas',
  mbak: 'Mbak',
  pak: 'Bapak',
  bapak: 'Bapak',
  bu: 'Ibu',
  ibu: 'Ibu',
  mama: 'Ibu',
  bunda: 'Bunda',
  bang: 'Abang',
};

const wellFormed = /^\p{Lu}[\p{L}'’.-]{1,19}$/u;
const notNames = new Set([
  'akun',
  'user',
  'admin',
  'anonim',
  'anonymous',
  'official',
  'pengguna',
  'netizen',
  'rakyat',
  'warga',
  'the',
  'not',
]);

/** Titles and roles that name nobody when they stand alone. */
const aloneNoName = /^(?:mr|mrs|ms|mummy|mommy|daddy|mama|papa|ibu|bapak|puan|encik|cik|kak|abang|pak|bu)$/i;

/** The words of a display name that may be said aloud; a stranger's string, so only plain words, at most two. */
function nameWords(shown: string): readonly string[] {
  const words = shown
    .normalize('NFC')
    .replace(/[\p{Extended_Pictographic}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const good: string[] = [];
  for (const word of words.slice(0, 3)) {
    if (!wellFormed.test(word) || /['’]s$/u.test(word) || notNames.has(word.toLowerCase())) break;
    good.push(word);
  }
  return good.length === 1 && aloneNoName.test(good[0] ?? '') ? [] : good;
}

const sentenceCase = (word: string): string =>
  /^\p{Lu}+$/u.test(word) && word.length > 3 ? word.charAt(0) + word.slice(1).toLowerCase() : word;

function givenName(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  // "Wen Jie", "Nur Ain": two short words are one name
  const isPair = second !== '' && first.length <= 3 && second.length <= 4;
  return isPair ? `${sentenceCase(first)} ${sentenceCase(second)}` : sentenceCase(first);
}

/** How the brand has called her above: nobody changes from Ibu to Kak within one thread. */
function titleUsedBefore(brandPosts: readonly Post[], name: string, language: 'id' | 'ms'): string | null {
  const known = new Set(titles[language]);
  for (const { text } of [...brandPosts].reverse()) {
    const words = text.split(/[^\p{L}'’-]+/u);
    const at = words.indexOf(name.split(' ')[0] ?? '');
    const before = at > 0 ? words[at - 1] : undefined;
    if (before !== undefined && known.has(before.toLowerCase())) return before;
  }
  return null;
}

const shortTitle: Readonly<Record<string, string>> = { Bapak: 'Pak', Ibu: 'Bu', Kakak: 'Kak', Abang: 'Bang' };

function indonesian(
  words: readonly string[],
  handle: string,
  brandPosts: readonly Post[],
  hint: string | null,
): Address {
  const [first = ''] = words;
  if (titles.id.includes(first.toLowerCase()) && words.length > 1) {
    const title = shortTitle[first] ?? first;
    const name = sentenceCase(words[1] ?? '');
    return { who: `${title} ${name}`, you: longForm[first.toLowerCase()] ?? `${first} ${name}`, name };
  }
  const name = givenName(words);
  if (name === '') return { who: 'Kak', you: 'Kakak', name: '' };
  const used = titleUsedBefore(brandPosts, name, 'id');
  const hinted = /^@?(?:pak|bapak)[._]/i.test(handle)
    ? 'Pak'
    : /^@?(?:bu|ibu|mama|bunda|emak)[._]/i.test(handle)
      ? 'Bu'
      : null;
  const title = shortTitle[used ?? ''] ?? used ?? hinted ?? hint ?? 'Kak';
  return { who: `${title} ${name}`, you: longForm[title.toLowerCase()] ?? 'Kakak', name };
}

/** Malay says a title alone for "you"; where there is none, a brand says "anda", never the name again. */
const youByTitle: Readonly<Record<string, string>> = {
  encik: 'encik',
  puan: 'puan',
  cik: 'cik',
  tuan: 'tuan',
  cikgu: 'cikgu',
  dr: 'doktor',
  datin: 'Datin',
  dato: "Dato'",
  ustaz: 'ustaz',
  ustazah: 'ustazah',
};

function malay(words: readonly string[], brandPosts: readonly Post[], hint: string | null): Address {
  const [first = ''] = words;
  if (titles.ms.includes(first.toLowerCase()) && words.length > 1) {
    const who = words.slice(0, 2).map(sentenceCase).join(' ');
    return { who, you: youByTitle[first.toLowerCase()] ?? 'anda', name: words[1] ?? '' };
  }
  const name = givenName(words);
  if (name === '') return { who: '', you: 'anda', name: '' };
  const used = titleUsedBefore(brandPosts, name, 'ms') ?? hint;
  return used === null
    ? { who: name, you: 'anda', name }
    : { who: `${used} ${name}`, you: youByTitle[used.toLowerCase()] ?? 'anda', name };
}

/** Who writes of her husband is a woman, who writes of his wife a man: enough for a title where nothing else gives one. */
function titleHinted(text: string, voice: 'id' | 'ms'): string | null {
  const ofWife = /(?<!suami )(?<![\p{L}])(?:istri|isteri|bini) (?:saya|aku|gue|gw|sy)(?![\p{L}])/iu.test(text);
  const ofHusband =
    /(?<![\p{L}])suami (?:saya|aku|gue|gw|sy)(?![\p{L}])|(?<![\p{L}])(?:dengan|sama) suami(?![\p{L}])(?! istri| isteri)/iu.test(
      text,
    );
  if (ofWife === ofHusband) return null;
  return voice === 'id' ? (ofWife ? 'Pak' : 'Bu') : ofWife ? 'Encik' : 'Puan';
}

/** How to call the author of `post` in `voice`, who wrote `said`. Only what the page shows is used, never the record. */
export function addressOf(
  post: Pick<Post, 'name' | 'handle'>,
  brandPosts: readonly Post[],
  voice: Language,
  said = '',
): Address {
  const words = nameWords(post.name);
  if (voice === 'id') return indonesian(words, post.handle, brandPosts, titleHinted(said, 'id'));
  if (voice === 'ms') return malay(words, brandPosts, titleHinted(said, 'ms'));
  const [first = ''] = words;
  const rest =
    titles.id.includes(first.toLowerCase()) || titles.ms.includes(first.toLowerCase())
      ? words.slice(0, 2).join(' ')
      : '';
  const name = rest === '' ? givenName(words) : rest;
  return { who: name, you: 'you', name };
}
