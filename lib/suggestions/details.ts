import { wordsOf } from './find-words.ts';
import { holdsPrivateValue } from './private-values.ts';
import type { Reading } from './reading.ts';
import { withNames, writeOut } from './turn-around.ts';
import { places } from './words/places.ts';
import {
  englishDue,
  englishJourney,
  englishStake,
  localEvents,
  localFollowing,
  localFrail,
  localTimes,
  needsTime,
} from './words/stakes.ts';

/** Longest name of what hangs on it, in words. */
const most = 8;

/** Of the body: told by her, said by us only in private. */
const ofHealth =
  /(?<![\p{L}])(?:lig\p{L}+|stro[ck]\p{L}*|kan[sk]er|cancer|tumou?r|jantung|diabet\p{L}*|hamil|mengandung|pregnan\p{L}*|keguguran|miscarr\p{L}*|depres\p{L}*|kemo\p{L}*|chemo\p{L}*|operasi|pembedahan|surgery|hiv|disab\p{L}+)(?![\p{L}])/iu;

const sentencesIn = (text: string): readonly string[] =>
  text
    .replace(/https?:\S+|@[\w.]+/g, ' ')
    .split(/[.!?…;\n()]+(?=\s|$)|,\s+|\s[-–—&]\s|\p{Extended_Pictographic}+/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');

const smallEnd =
  /(?:\s+(?:on|this|next|by|before|at|in|from|the|that|night before|and|di|kat|hari|jam|pukul|tgl|tanggal|nanti))+$/iu;

/** Nowhere to sleep is what hangs on it, whatever else does. */
const nowhere =
  /(?<![\p{L}])(?:nowhere to (?:sleep|stay|go)|where (?:do|are|will|am) (?:i|we) (?:supposed to |going to )?(?:sleep|stay)|no place to (?:sleep|stay)|sleep(?:ing)? (?:in the car|outside|on the street|rough))(?![\p{L}])/iu;
const nowhereLocal = /(?<![\p{L}])(?:tidur|nginep|menginap|bermalam|tinggal) (?:di ?|kat |dekat )?mana(?![\p{L}])/iu;
/** "My sister gets married at 5" is a wedding. */
const marries =
  /(?<![\p{L}])(?:my|our) (sister|brother|son|daughter|cousin|friend|best friend|niece|nephew|mum|mother|dad|father) (?:gets|is getting|is) married((?: (?:at|on|this|tomorrow|today|tonight|in|\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)?|\p{L}+day|morning|afternoon|evening))*)/iu;

function inEnglish(sentence: string): string | null {
  const wed = marries.exec(sentence);
  if (wed !== null) return `your ${wed[1]?.toLowerCase()}'s wedding${wed[2]}`.replace(smallEnd, '');
  if (nowhere.test(sentence)) return /tonight/i.test(sentence) ? 'a place to sleep tonight' : 'a place to sleep';
  const journey = englishJourney.exec(sentence);
  if (journey !== null) return `your trip to ${journey[1]}${journey[2]}`.replace(smallEnd, '');
  const due = englishDue.exec(sentence);
  if (due !== null) return `the ${due[1]} due${due[2]}`.replace(smallEnd, '');
  const found = englishStake.exec(sentence)?.[1]?.replace(smallEnd, '').trim();
  if (found === undefined) return null;
  const said =
    found.replace(/^(?:my|our) /iu, 'your ').toLowerCase() === found ? found : found.replace(/^(?:my|our) /iu, 'your ');
  // a bare word says nothing of hers: "baby", "class"
  if (said.split(' ').length < 2) return null;
  return /^(?:your|a|an|the|his|her|their|\d|two|three|four|five|six)(?![\p{L}])/iu.test(said) ? said : `the ${said}`;
}

const bare = (token: string): string => token.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '');
const place = /^(?:di|kat|dekat|dkt)$/;
const isPlaceName = (token: string | undefined): boolean =>
  token !== undefined &&
  (/^\p{Lu}/u.test(token) || places.includes(bare(token)) || /^(?:rumah|kampung|lobi|lobby|kantor)$/.test(bare(token)));

function inMalay(sentence: string): string | null {
  if (nowhereLocal.test(sentence)) return /mal[ae]m/i.test(sentence) ? 'tempat tidur malam ini' : 'tempat bermalam';
  const tokens = sentence.split(' ');
  const words = tokens.map(bare);
  const own = /^(?:saya|sy|aku|ak|gue|gw|i|kami|kitorang|kita|punya|my)$/;
  const head = words.findIndex((word) => localEvents.has(word) || localFrail.has(word));
  const first = words[head];
  if (first === undefined) return null;
  const said = [tokens[head] ?? ''];
  let timed = false;
  let owned = false;
  for (let at = head + 1; at < tokens.length && said.length < most; at += 1) {
    const word = words[at] ?? '';
    if (own.test(word)) {
      owned = true;
      continue;
    }
    if (localTimes.has(word) || /^\d{1,2}(?:hb|am|pm)?$/.test(word) || /^\d{1,2}[.:]\d{2}$/.test(tokens[at] ?? ''))
      timed = true;
    else if (place.test(word) && isPlaceName(tokens[at + 1])) {
      said.push('di', tokens[at + 1] ?? '');
      at += 1;
      continue;
    } else if (!localFollowing.has(word) && !localEvents.has(word)) break;
    said.push(tokens[at] ?? '');
  }
  // "esok pagi kenduri kahwin", "kakak punya wedding"
  const before = words.slice(Math.max(0, head - 3), head).filter((word) => !own.test(word));
  const lead = before.at(-1) === 'depan' ? [] : before.slice(before.findLastIndex((word) => !localTimes.has(word)) + 1);
  const whose = before.at(-1);
  if (whose !== undefined && /^(?:anak|kakak|adik|abang|ibu|mak|ayah|bapak|keluarga)$/.test(whose))
    said.splice(1, 0, whose);
  if (!timed && lead.length > 0) said.push(...lead);
  const whole = said.join(' ').replace(smallEnd, '');
  if (needsTime.has(first) && !timed && lead.length === 0) return null;
  const known = timed || lead.length > 0 || owned || whose !== undefined;
  return whole.split(' ').length >= 2 || (localFrail.has(first) && known) ? whole : null;
}

/** What hangs on it, as the names of things: "your daughter's wedding on Saturday", "kenduri kahwin anak sulung esok pagi". At most two. */
export function stakesOf(reading: Reading): readonly string[] {
  const found: string[] = [];
  for (const post of reading.posts)
    for (const sentence of sentencesIn(post.text)) {
      const english = reading.voice === 'en' ? inEnglish(sentence) : null;
      const local = reading.voice === 'en' ? null : inMalay(sentence);
      const said = english ?? local;
      if (said === null || found.length === 2) continue;
      if (ofHealth.test(said) || holdsPrivateValue(sentence, reading.context.customer, post.name)) continue;
      const written = withNames(
        writeOut(said, reading.voice)
          .replace(/(?<=\s)(?:ni|nih)(?![\p{L}])/giu, 'ini')
          .replace(/[^\p{L}\p{N})]+$/u, ''),
      );
      const plain = /^\p{Lu}\p{Ll}+$/u.test(written.split(' ')[0] ?? '')
        ? written.charAt(0).toLowerCase() + written.slice(1)
        : written;
      if (!found.some((one) => wordsOf(one).some((word) => word.length > 3 && wordsOf(plain).includes(word))))
        found.push(plain);
    }
  return found;
}

const ownKin: Readonly<Record<'en' | 'local', RegExp>> = {
  en: /(?<![\p{L}])(?:my|our) (?:\p{L}+ )?(dad|father|mum|mom|mother|grandma|grandmother|grandpa|grandfather|gran|wife|husband|son|daughter|baby|kids|children|parents|sister|brother)(?![\p{L}'’])/iu,
  local:
    /(?<![\p{L}])(ibu|mama|mak|emak|ayah|bapak|bapa|papa|abah|nenek|kakek|atok|opah|oma|opa|suami|istri|isteri|anak|bayi|mertua|adik|orang tua|dad|mum|mom) (?:saya|sy|aku|ak|gue|gw|i|kami)(?![\p{L}])|(?<![\p{L}])my (?:\p{L}+ )?(dad|father|mum|mom|mother|grandma|wife|husband|son|daughter|baby|kids|parents)(?![\p{L}'’])/iu,
};

/** Who of hers it is about, as she says it: "your dad", "ibu Kakak"; null where she names nobody. */
export function kinOf(reading: Reading): string | null {
  const { voice, text, address } = reading;
  const found = ownKin[voice === 'en' ? 'en' : 'local'].exec(text);
  const person = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (person === undefined) return null;
  return voice === 'en' ? `your ${person}` : `${person} ${address.you}`;
}

/** Whether a text has named it already: half of what it says. */
export function isNamedIn(said: string, text: string): boolean {
  const held = new Set(wordsOf(text));
  const telling = wordsOf(said).filter((word) => word.length > 2);
  return telling.length === 0 || telling.filter((word) => held.has(word)).length * 2 >= telling.length;
}

const notPlaces =
  /^(?:Jan|Feb|Mar|Apr|May|Mei|Jun|Jul|Aug|Agu|Ogos|Sep|Oct|Okt|Nov|Dec|Des|Dis|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Isnin|Khamis|Jumaat|Ahad|I|DM|Messenger|WhatsApp|Facebook|Google|Instagram|Twitter|Menu|App|ATM|GIRO|English|PM|Tribunal|YouTube)/;
/** A number belongs to the name of a quarter or a block only. */
const numbered = '(?:Section|Seksyen|Block|Blok|Jalan|Taman|SS|Phase|Fasa|Lorong|Zone) \\d{1,3}';
const name = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*";
const english = new RegExp(
  `(?<![\\p{L}])(in|at|on|near) (${numbered}|SS\\d+(?: [A-Z]{2})?|(?:county|state) (?:rd|road) \\d+|${name}(?: ${name})*)`,
  'u',
);
const local = new RegExp(`(?<![\\p{L}])(?:di|kat|dekat|dkt) (${numbered}|${name}(?: ${name})*)`, 'u');

/** Where it is, with its small word: "in Edmond", "di Kajang"; null where she names no place. */
export function placeOf(reading: Reading): string | null {
  const brand = reading.context.brand.name;
  const text = reading.posts
    .filter((post) => !holdsPrivateValue(post.text, reading.context.customer, post.name))
    .map((post) => post.text.replace(/https?:\S+|@[\w.]+/g, ' '))
    .join('\n');
  const fits = (found: string | undefined): found is string =>
    found !== undefined && !notPlaces.test(found) && !brand.includes(found.split(' ')[0] ?? '');
  if (reading.voice === 'en') {
    const found = english.exec(text);
    return fits(found?.[2]) ? `${found?.[1]} ${found?.[2]}` : null;
  }
  const found = local.exec(text)?.[1];
  if (fits(found)) return `di ${found}`;
  const words = wordsOf(text);
  const known = places.find((one) =>
    one.split(' ').every((word, at) => words[words.indexOf(one.split(' ')[0] ?? '') + at] === word),
  );
  return known === undefined ? null : `di ${withNames(known)}`;
}
