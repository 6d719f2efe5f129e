import { foundIn, wordsOf } from './find-words.ts';
import type { Reading } from './reading.ts';
import { tellBack } from './retelling.ts';
import { withoutNotOnlyMe } from './signs.ts';
import { askedTopic, knownTopic } from './topics.ts';
import * as cues from './words/cues.ts';

/** Most words that are shown as the reason of a reading. */
const mostShown = 5;
const room = 90;

const since =
  /(?<![\p{L}])(?:sejak|dari|since|from|semenjak)\s+(?:(?:hari|pukul|jam|last|the|tadi|pagi|subuh|malam|siang|sore|petang|kemarin|semalam|kelmarin|minggu|bulan|senin|selasa|rabu|kamis|jumat|sabtu|isnin|khamis|jumaat|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|morning|night|week|month|this|lalu|lepas|\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|pagi|malam|siang|petang)?)(?:\s|(?=[,.!?]|$))){1,3}|(?<![\p{L}])(?:sudah|udah|dah|for|selama)\s+(?:\d+|a|two|three|dua|tiga|empat|lima|se)\s?(?:hari|minggu|bulan|jam|days?|weeks?|months?|hours?)|(?<![\p{L}])(?:sudah |udah |dah )?se(?:minggu|bulan|harian|tahun)(?![\p{L}])/iu;

const times =
  /(?<![\p{L}])(?:(?:second|third|fourth|fifth) time|twice|three times|(?:udah |dah |sudah )?\d+\s?(?:x|kali|times)|kali (?:ke)?(?:dua|tiga|empat|lima|-?\d)|(?:dua|tiga|empat|lima) kali|berkali-?(?:kali|2)|again and again|lagi dan lagi)(?![\p{L}])/iu;

/** "sejak kemarin", "since 6am"; null where no beginning is named. */
export const sinceIn = (text: string): string | null => since.exec(text)?.[0].trim() ?? null;
/** "third time", "3 kali"; null where nothing is counted. */
export const timesIn = (text: string): string | null => times.exec(text)?.[0].trim() ?? null;

/** What it is about, in one line. */
export function problemOf(reading: Reading): string | null {
  const voice = {
    language: reading.voice,
    mixed: reading.mixed,
    you: reading.address.you,
    things: new Set(reading.topics),
  };
  const told = tellBack(reading.clauses, room, 1, voice);
  if (reading.is.asks && !reading.is.trouble) return askedTopic(reading) ?? knownTopic(reading);
  return told !== '' ? told : (knownTopic(reading) ?? askedTopic(reading));
}

const lists = [
  cues.lifeDanger,
  cues.moneyLeaving,
  cues.fragile,
  cues.bereaved,
  cues.press,
  cues.leaving,
  cues.anger,
  cues.mockPraise,
  cues.worry,
  cues.deadlineNear,
  cues.ordinals,
  cues.sentPrivately,
  cues.suggestion,
  cues.joy,
] as const;

/** Words of hers that made us read it so, gravest first, as she wrote them. */
export function shownBy(reading: Reading): readonly string[] {
  const shown: string[] = [];
  const ofStrangers = wordsOf(withoutNotOnlyMe(reading.text));
  for (const list of lists)
    for (const phrase of foundIn(list === cues.moneyLeaving ? ofStrangers : reading.words, list)) {
      if (shown.length === mostShown) return shown;
      const plain = phrase.replace(/\*$/, '');
      const whole = reading.words.find((word) => word.startsWith(plain)) ?? plain;
      const said = plain.includes(' ') ? plain : whole;
      if (!shown.some((one) => one.includes(said) || wordsOf(said).includes(one))) shown.push(said);
    }
  return shown;
}
