import type { Language } from '../review/types.ts';
import { isQuestion } from './asking.ts';
import { type Clause, hasTrouble } from './clauses.ts';
import { wordsOf } from './find-words.ts';
import { withDuration } from './telegraphic.ts';
import { inEnglish } from './told-in-english.ts';
import { inMalay } from './told-in-malay.ts';
import { turnAround, upperFirst } from './turn-around.ts';
import { waitedFor } from './waiting-for.ts';

/** In which language her words are told back, and how she is called in them. */
export interface Voice {
  readonly language: Language;
  readonly mixed: boolean;
  readonly you: string;
  /** Things of hers that may stand without "your": "bill doubled". */
  readonly things: ReadonlySet<string>;
}

/** What was told back of a clause, by the voice: the same clause is asked for again at every length and attempt. */
const known = new WeakMap<Clause, Map<string, string | null>>();

/** One clause as it can stand inside our sentence, or null where it can't: what we can't say well is not said. */
export function toldBack(clause: Clause, voice: Voice): string | null {
  const key = `${voice.language} ${voice.mixed} ${voice.you}`;
  const all = known.get(clause) ?? new Map<string, string | null>();
  known.set(clause, all);
  const before = all.get(key);
  if (before !== undefined) return before;
  const said = tellClause(clause, voice);
  all.set(key, said);
  return said;
}

const awaiting: Readonly<Record<Language, (thing: string) => string>> = {
  en: (thing) => `you are still waiting for ${thing}`,
  id: (thing) => `masih menunggu ${thing}`,
  ms: (thing) => `masih tunggu ${thing}`,
};

function tellClause(clause: Clause, voice: Voice): string | null {
  const awaited = clause.unsayable ? null : waitedFor(clause.text, voice.language, voice.mixed);
  if (awaited !== null) return awaiting[voice.language](awaited);
  if (clause.unsayable || clause.question || isQuestion(clause.text)) return null;
  const turned = turnAround(clause.text, voice.language, voice.mixed, voice.you).replace(/\s+/g, ' ');
  const english = voice.language === 'en' || (voice.mixed && readsEnglish(turned));
  const { language } = voice;
  const whole = english || language === 'en' ? inEnglish(turned, voice.things, voice.mixed) : null;
  const said =
    english || language === 'en' ? (whole === null ? null : withDuration(whole)) : inMalay(turned, language, voice.you);
  if (said === null || said.split(' ').length < 2) return null;
  if (english && said.split(' ').length < 4 && !hasTrouble(wordsOf(said))) return null;
  // an English half inside our Malay sentence: "kerana parcel from JB …", not "kerana your parcel"
  const ours = voice.language === 'en' ? said : said.replace(/^your (?=\p{L})/iu, '');
  return clause.beginsName ? upperFirst(ours) : ours;
}

const plainEnglish =
  /(?<![\p{L}])(?:the|you|your|is|are|was|to|for|of|and|not|been|have|has|with|at|it|that)(?![\p{L}])/giu;
const readsEnglish = (text: string): boolean => (text.match(plainEnglish) ?? []).length >= 2;
