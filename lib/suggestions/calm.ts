import { repaired } from '../guard/safe-version.ts';
import type { Finding, Need } from '../review/types.ts';
import { askPrivately, nextStep } from './acts.ts';
import { type Composer, say } from './composer.ts';
import { differenceOf, type Stretch } from './difference.ts';
import { saidWords } from './openings.ts';
import { banks } from './phrases/index.ts';
import { privateText } from './private-text.ts';
import { readThread } from './reading.ts';
import { type Review, reviewContextOf } from './review-of-reply.ts';
import { upperFirst } from './turn-around.ts';
import type { SuggestionContext } from './types.ts';
import { mostOnX, weightOnX } from './weight.ts';

/** The agent's own draft, calmer. */
export interface Calmed {
  /** What became of the draft, stretch by stretch. */
  readonly difference: readonly Stretch[];
  /** All changes made. */
  readonly text: string;
  /** Why, each reason once; in the interface's language. */
  readonly reasons: readonly string[];
  /** What is for her alone, where the draft held something private or it can't be settled in public. */
  readonly private: string | null;
}

/** A courtesy put before a courtesy: "Mohon mohon sila bayar". */
const courtesies =
  /(?<![\p{L}])(mohon|tolong|silakan|sila|please)(?:\s+(?:mohon|tolong|silakan|sila|please)(?![\p{L}]))+/giu;

/** The word for a thing before the words that stand for its value: "Alamat di alamat yang terdaftar" is "Alamat yang terdaftar". */
const twiceNamed =
  /(?<![\p{L}])(alamat|nomor|nombor|email|emel|e-mail|rekening|akaun|akun|kartu|kad|perangkat|kendaraan|kenderaan|address|number|account|card)((?: (?:anda|kakak|ibu|bapak|encik|puan|kak|bu|pak))?)(?: (?:di|ke|pada|ialah|adalah|iaitu|yaitu|at|is|to))?(?: the| your)? \1 (?=(?:yang|on file|we|that)(?![\p{L}]))/giu;

const order: readonly Need[] = ['empathy', 'solution', 'private-channel', 'next-step'];

const greeting = /^\s*(?:[\p{L}@][\p{L}\p{M}\p{N}@_.'’-]*\s+){0,4}[\p{L}@][\p{L}\p{M}\p{N}@_.'’-]*[,.!](?=\s)/u;

/** What a draft begins with to call her: her name, or a greeting; any other beginning is none. */
function headOf(text: string, name: string): string {
  const head = greeting.exec(text)?.[0] ?? '';
  const calls =
    (name !== '' && head.toLowerCase().includes(name.toLowerCase())) ||
    /^\s*(?:hi|hai|halo|hello|hey|dear|salam|selamat|kak|pak|bu|mas|mbak|encik|puan|cik)(?![\p{L}])/iu.test(head);
  return calls ? head : '';
}

/** Two faults mended with the same words: they are said once. */
function onceEach(text: string): string {
  const said = new Set<string>();
  const parts = text.split(/(?<=[.!?])(?=\s+)/u);
  const kept = parts.filter((part) => {
    const sentence = part.trim();
    const known = said.has(sentence);
    if (sentence.length > 12) said.add(sentence);
    return !known;
  });
  return kept.join('').trimStart();
}

/** A sentence for what is missing, in her language; null where the thread gives none. */
function sentenceFor(need: Need, composer: Composer): string | null {
  const { reading } = composer;
  const bank = banks[reading.voice];
  if (need === 'private-channel') return askPrivately(composer, 'first').variants.at(-1) ?? null;
  if (need === 'solution' || need === 'next-step')
    return nextStep({ ...composer }, 'first')[0]?.variants.at(-1) ?? null;
  const nameless = { ...composer, nameless: true };
  const [said] = saidWords(composer, [66, 50]);
  return said === undefined ? say(nameless, bank.openBare, 'first') : say(nameless, bank.openShort, 'first', { said });
}

/** `text` with the sentence for each need: regret behind the greeting, the rest at the end. */
function withNeeds(
  text: string,
  needs: ReadonlySet<Need>,
  composer: Composer,
  fits: (text: string) => boolean,
): string {
  let whole = text;
  for (const need of order) {
    // a next step is a solution as well: it is not said twice
    if (!needs.has(need) || (need === 'next-step' && needs.has('solution'))) continue;
    const sentence = sentenceFor(need, composer);
    if (sentence === null) continue;
    const head = headOf(whole, composer.reading.address.name);
    const rest = whole.slice(head.length).trim();
    const joined =
      need === 'empathy'
        ? `${head.replace(/[.!]$/, ',')} ${head === '' ? sentence : lowerFirst(sentence)} ${upperFirst(rest)}`.trim()
        : `${whole.replace(/[\s,;:]+$/, '').replace(/([^.!?…])$/u, '$1.')} ${sentence}`;
    if (fits(joined)) whole = joined;
  }
  return whole;
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) && !/^I\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/**
 * The draft with private parts taken out, faults of tone in calmer words, and what is missing added; the rest as it was typed. Null
 * where nothing is to be changed, or where what would be left says nothing.
 */
export function calm(draft: string, context: SuggestionContext, review: Review): Calmed | null {
  if (draft.trim() === '') return null;
  const reading = readThread(context);
  const composer: Composer = { reading, round: 0, banned: new Set(), plain: true, unsaid: new Set(), nameless: false };
  const reviewContext = { ...reviewContextOf(context, reading), interfaceLanguage: context.interfaceLanguage ?? 'en' };
  const judge = (text: string): readonly Finding[] => review(text, reviewContext);
  const first = judge(draft);
  if (first.length === 0) return null;
  const mended = repaired(draft, (text) => judge(text).filter(({ group }) => group !== 'missing'));
  if (mended === null) return null;
  const clean = onceEach(mended.replace(courtesies, '$1').replace(twiceNamed, '$1$2 '));
  const needs = new Set(
    judge(clean)
      .filter(({ group }) => group === 'missing')
      .map(({ kind }) => kind as Need),
  );
  const fits = (text: string): boolean =>
    context.site !== 'x' || weightOnX(text) <= Math.max(mostOnX, weightOnX(draft));
  // what we add must pass as well: her own words may be objected to, then it is said without them, and at last not at all
  const faults = (text: string): number =>
    judge(text).filter(({ group, severity }) => group !== 'missing' && severity !== 'note').length;
  const most = faults(clean);
  const text =
    [false, true]
      .map((plain) => withNeeds(clean, needs, { ...composer, plain }, fits))
      .find((whole) => faults(whole) <= most) ?? clean;
  if (text === draft) return null;
  const heldPrivate = first.some(({ group, severity }) => group === 'leak' && severity !== 'note');
  return {
    difference: differenceOf(draft, text),
    text,
    reasons: [...new Set(first.map(({ why }) => why))],
    private: heldPrivate
      ? forHerAlone(draft, context, review)
      : needs.has('private-channel')
        ? privateText(composer)
        : null,
  };
}

/** The draft for a box that only she reads: tone calmed, nothing private taken out. */
export function forHerAlone(draft: string, context: SuggestionContext, review: Review): string {
  const reading = readThread(context);
  const inPrivate = { ...reviewContextOf(context, reading), audience: 'private' as const };
  // a calmer sentence that would swallow a number takes away what she is to be told: that sentence stays as it is
  const tells = (text: string, finding: Finding): boolean =>
    finding.fixes.some((fix) => fix.type === 'replace' && /\d/.test(text.slice(fix.start, fix.end)));
  const calmer = repaired(draft, (text) =>
    review(text, inPrivate).filter((finding) => finding.group === 'tone' && !tells(text, finding)),
  );
  return calmer === null ? draft : onceEach(calmer);
}
