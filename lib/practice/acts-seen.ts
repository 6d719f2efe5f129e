import type { Language } from '../review/types.ts';
import { wordsOf } from '../suggestions/find-words.ts';
import { stemOf } from '../suggestions/words/alike.ts';
import { either, markers } from '../suggestions/words/markers.ts';
import type { GoodAct } from './good-acts.ts';

// Kinds of words in three languages, never whole sentences.

const plain = new Set([...either, ...markers.en, ...markers.id, ...markers.ms]);

const owning =
  /\b(?:salah kami|kesalahan kami|tanggung jawab kami|kami (?:lalai|mungkir|ingkar|lupa)|tidak (?:kami )?(?:tepati|menepati)|tak (?:kami )?(?:tepati|buat)|on us|our fault|our mistake|we (?:missed|broke|failed|forgot|let you down)|never (?:came|called)|should have called|dijanjikan|janji(?:nya)? .{0,30}(?:tidak|tak|belum)|promised .{0,40}(?:never|not|didn't|missed)|(?:telepon|panggilan|call) .{0,40}(?:tidak|tak|never|not) (?:datang|sampai|come|came|pernah))/i;

const naming =
  /\b(?:\d{1,2}[.:]\d{2}|\d{1,2}\s?(?:am|pm|pagi|siang|sore|petang|malam)|(?:pukul|jam)\s?\d{1,2}|(?:dalam|within|in)\s(?:masa\s)?\d{1,2}\s(?:jam|menit|minit|hours?|minutes?)|hari ini|sekarang|besok|esok|today|tomorrow|tonight|within the hour|siang ini|sore ini|petang ini|malam ini)\b/i;

const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text.replace(/@\w+/g, ' '))
      .filter((word) => word.length > 3 && !plain.has(word))
      .map(stemOf),
  );

const topicWords = /\b(?:line|talian|nomor|nombor|number|receipt|resit|bukti|phone|telefon|telepon|call)\b/gi;

/** Which of the good acts the draft holds, given what the customer wrote and how the private channel is called. */
export function actsSeen(
  draft: string,
  said: string,
  customerName: string,
  channel: string,
  _language: Language,
): ReadonlySet<GoodAct> {
  const seen = new Set<GoodAct>();
  if (customerName !== '' && draft.toLowerCase().includes(customerName.toLowerCase())) seen.add('name');
  const hers = contentOf(said);
  const shared = [...contentOf(draft)].filter((stem) => hers.has(stem)).length;
  const topics = new Set((draft.match(topicWords) ?? []).map((word) => stemOf(word.toLowerCase())));
  const herTopics = new Set((said.match(topicWords) ?? []).map((word) => stemOf(word.toLowerCase())));
  if (shared + [...topics].filter((topic) => herTopics.has(topic)).length >= 1) seen.add('her-words');
  if (owning.test(draft)) seen.add('own');
  if (naming.test(draft)) seen.add('time');
  if (
    new RegExp(
      `(?<![\\p{L}])(?:${channel.replace(/[^\p{L}\p{N} ]/gu, '.')}|dm|pm|inbox|messenger|whatsapp)(?![\\p{L}])`,
      'iu',
    ).test(draft)
  )
    seen.add('channel');
  return seen;
}
