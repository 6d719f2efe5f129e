import { calmerWords as english } from '../languages/en/tone-cues.ts';
import { calmerWords as indonesian } from '../languages/id/tone-cues.ts';
import { calmerWords as malay } from '../languages/ms/tone-cues.ts';
import { type DraftFeatures, hintFeaturesOf, sharedFeaturesOf, threadFeaturesOf } from '../model/draft-features.ts';
import { addTokenWeights, labelSumsOf, lookUp, type Weighty } from '../model/labels.ts';
import { tagReading } from '../model/model.ts';
import { type Reading, readDraft } from '../model/reading.ts';
import { weightsOf } from '../model/weights.ts';
import { draftLanguage } from '../review/draft-language.ts';
import type { ModelToken } from '../review/tokens.ts';
import { type Language, type LeakKind, type ReviewContext, type ToneFault, toneFaults } from '../review/types.ts';
import type { CalmerWords } from './cue-lists.ts';
import { markOf } from './mark.ts';
import { type PhraseHit, phrasesIn } from './phrases.ts';
import { plainIn } from './plain.ts';
import { chanceOf, hearAll } from './together.ts';

/** A fault of tone with the words that cause it. Offsets in the typed draft. */
export interface ToneFinding {
  readonly start: number;
  readonly end: number;
  readonly fault: ToneFault;
  /** 0 to 1: of those that say 0.9, nine in ten are right (measured by cross-validation on the training rows). */
  readonly confidence: number;
  /** The words that weigh most, strongest first; at most four. */
  readonly because: readonly string[];
  /** A sentence in the draft's language that may stand in place of `replaces`. */
  readonly calmer?: string;
  readonly replaces?: { readonly start: number; readonly end: number };
}

const calmer: Readonly<Record<Language, CalmerWords>> = { en: english, id: indonesian, ms: malay };

const small = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** The sentences that we offer ourselves. */
const offered = Object.values(calmer)
  .flatMap((wordings) => Object.values(wordings))
  .filter((wording) => !wording.includes('{rest}'))
  .map(small);
/** Whoever took our wording is not told that it is at fault; her name may stand in front of it. */
const isOffered = (sentence: string) => {
  const said = small(sentence);
  return offered.some((wording) => said.endsWith(wording));
};

/** How the tone of a draft was judged, and what was asked for that: the needs ask nearly the same. */
export interface Judged {
  /** Features that do not hang on tone. */
  readonly shared: DraftFeatures;
  /** Phrases of all faults that stand in the draft. */
  readonly hits: readonly PhraseHit[];
  /** Those of the phrases. */
  readonly phrases: DraftFeatures;
  /** What the shared features and the thread come to, and the log-odds of each fault. */
  readonly sums: Int32Array;
  readonly scores: readonly number[];
}

const threadSums = new WeakMap<object, Int32Array>();

/** What the thread alone adds to each label, worked out once for all drafts under it. */
function threadSumsOf({ context, known }: Reading): Int32Array {
  const before = threadSums.get(context.thread);
  if (before !== undefined) return before;
  const { table } = weightsOf().draft;
  const sums = labelSumsOf(table, threadFeaturesOf(known));
  threadSums.set(context.thread, sums);
  return sums;
}

/** Judges the tone of a draft; `leaks` are the kinds that the review found in it. */
export function judge(reading: Reading, leaks: readonly LeakKind[]): Judged {
  const shared = sharedFeaturesOf(reading, leaks);
  const hits = phrasesIn(reading.texts, reading.sentenceEnd);
  const phrases = hintFeaturesOf(shared, reading, { phrases: hits });
  const { table } = weightsOf().draft;
  const sums = labelSumsOf(table, shared, threadSumsOf(reading));
  const all = labelSumsOf(table, phrases, sums);
  return { shared, hits, phrases, sums, scores: toneFaults.map((_, label) => (all[label] ?? 0) * table.scale) };
}

/** "PLEASE READ" as "Please read": capitals stay at the start and in short words that have digits. */
function quietly(sentence: string): string {
  const low = sentence.toLowerCase().replace(/!{1,}/g, '.').replace(/\?\.+/g, '?');
  return low.replace(/(^|[.?]\s+)(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

function wordingFor(fault: ToneFault, language: Language, sentence: string): string {
  const pattern = calmer[language][fault];
  if (!pattern.includes('{rest}')) return pattern;
  if (fault === 'shouting') return quietly(sentence);
  const first = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return pattern.replace('{rest}', first.replace(/!{1,20}$/, '.'));
}

/** The words that weigh most, strongest first; at most four. */
function reasonsOf(tokens: readonly ModelToken[], byToken: Float32Array): readonly string[] {
  const order = [...byToken.keys()]
    .filter((at) => (byToken[at] ?? 0) > 0)
    .sort((a, b) => (byToken[b] ?? 0) - (byToken[a] ?? 0));
  const texts = order.map((at) => tokens[at]?.text ?? '').filter((text) => /[\p{L}\p{N}\p{S}]/u.test(text));
  return [...new Set(texts)].slice(0, 4);
}

/** Faults of tone in a draft that was read already; `leaks` are the kinds that the review found in it. */
export function toneOfReading(
  reading: Reading,
  leaks: readonly LeakKind[],
  { shared, hits, phrases, scores }: Judged = judge(reading, leaks),
): readonly ToneFinding[] {
  const { tokens, draft } = reading;
  if (tokens.length === 0) return [];
  const { draft: model, tone } = weightsOf();
  const findings: ToneFinding[] = [];
  const outright = plainIn(reading);
  const heard = hearAll(scores);
  let spoken: Language | undefined;
  let weighty: readonly Weighty[] | undefined;
  toneFaults.forEach((fault, label) => {
    const chance = chanceOf(heard, label, tone);
    const said = outright.get(fault);
    if (chance < tone.least && !said) return;
    const byToken = new Float32Array(tokens.length);
    weighty ??= [shared, phrases].map((features) => lookUp(model.table, features));
    for (const features of weighty) addTokenWeights(model.table, features, label, byToken);
    const mark = said ?? markOf(reading, byToken, fault, hits);
    if (mark === null) return;
    const { first, last } = mark;
    const from = tokens[reading.sentenceStart[first] ?? first]?.start ?? 0;
    const to = tokens[(reading.sentenceEnd[first] ?? last + 1) - 1]?.end ?? draft.length;
    const sentence = draft.slice(from, to);
    if (fault !== 'shouting' && isOffered(sentence)) return;
    spoken ??= draftLanguage(reading);
    findings.push({
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? draft.length,
      fault,
      confidence: said ? Math.max(0.9, chance) : chance,
      get because() {
        return reasonsOf(tokens, byToken);
      },
      calmer: wordingFor(fault, spoken, sentence),
      replaces: { start: from, end: to },
    });
  });
  return findings;
}

/**
 * Faults of tone in `draft`. `leaks` are the kinds of leak that the review found (who tells what somebody did often argues or blames);
 * where it is not given, the model looks itself. Deterministic; time linear in draft and thread.
 */
export function toneFindings(
  draft: string,
  context: ReviewContext,
  tokens: readonly ModelToken[],
  leaks?: readonly LeakKind[],
): readonly ToneFinding[] {
  const reading = readDraft(tokens, context, draft);
  return toneOfReading(reading, leaks ?? tagReading(reading).map((leak) => leak.kind));
}

export { toneRules } from './rules.ts';
