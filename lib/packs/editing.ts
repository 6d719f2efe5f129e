import { phrasesIn } from '../review/phrase-rules.ts';
import { readDraft } from '../review/reading.ts';
import { tokenise } from '../review/tokens.ts';
import type { PhraseRule, ReviewContext } from '../review/types.ts';
import type { Pack, PackPhraseRule } from './pack.ts';

/** A rule made by marking words in a sentence: what a person means, turned into what the pack says. */

/** A word or mark of a sentence, to be pressed. */
export interface SentencePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Letters or digits: a mark between words goes along with its neighbours. */
  readonly isWord: boolean;
}

export function partsOf(sentence: string): readonly SentencePart[] {
  return tokenise(sentence).map(({ text, start, end }) => ({ text, start, end, isWord: /[\p{L}\p{N}]/u.test(text) }));
}

/** The phrase of the marked words: those that stand side by side as they stand, `*` for what lies between. */
export function phraseFrom(sentence: string, marked: ReadonlySet<number>): string {
  const parts = partsOf(sentence);
  const runs: { from: number; to: number }[] = [];
  for (const [at, part] of parts.entries()) {
    if (!part.isWord || !marked.has(at)) continue;
    const last = runs[runs.length - 1];
    const between = last ? parts.slice(last.to, at) : [];
    if (last && between.every(({ isWord }) => !isWord)) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs
    .map(({ from, to }) =>
      sentence
        .slice(parts[from]?.start, parts[to - 1]?.end)
        .replaceAll('*', ' ')
        .toLowerCase(),
    )
    .join(' * ');
}

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const nobody: ReviewContext = {
  site: 'x',
  audience: 'public',
  brand: { name: '', handles: [], phones: [], emails: [], links: [], addresses: [] },
  thread: [],
  customer: null,
  now: 0,
};

/** The rule as the review looks for it; what it says and where it holds make no difference to what it marks. */
function asRule({ id, phrase, lang, severity, unless, near }: PackPhraseRule): PhraseRule {
  return {
    id,
    phrase,
    severity,
    advice: '',
    ...(lang === undefined ? {} : { lang }),
    ...(unless === undefined ? {} : { unless }),
    ...(near === undefined ? {} : { near }),
  };
}

/** What a rule marks in each of the texts, by the very code of the floor. */
export function marksIn(rule: PackPhraseRule, texts: readonly string[]): readonly (readonly Span[])[] {
  const rules = [asRule(rule)];
  return texts.map((text) => phrasesIn(readDraft(text, nobody), rules).map(({ start, end }) => ({ start, end })));
}

/** The sentence with the better words in place of the marked ones. */
export function withBetterWords(sentence: string, marks: readonly Span[], better: string): string {
  let text = sentence;
  for (const { start, end } of marks.toReversed()) text = text.slice(0, start) + better + text.slice(end);
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,!?])/g, '$1')
    .trim();
}

/** A name for a rule that no other of the pack has: its first words. */
export function ruleIdFrom(phrase: string, taken: readonly string[]): string {
  const words = phrase
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['rule'];
  const name = words.slice(0, 4).join('-').slice(0, 50);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name}-${count}`;
    if (!taken.includes(id)) return id;
  }
}

/** The pack with this rule in place of the one of its name, or behind the others. */
export function withRule(pack: Pack, rule: PackPhraseRule): Pack {
  const rules = pack.phraseRules ?? [];
  const isKnown = rules.some(({ id }) => id === rule.id);
  return { ...pack, phraseRules: isKnown ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule] };
}

export function withoutRule(pack: Pack, id: string): Pack {
  return { ...pack, phraseRules: (pack.phraseRules ?? []).filter((rule) => rule.id !== id) };
}

/** A pack of one's own to begin with: nothing but a name. */
export function emptyPack(id: string, name: string, brandName: string): Pack {
  const brand = { name: brandName, handles: [], phones: [], emails: [], links: [], addresses: [] };
  return { id, version: '0.0.1', name, brand };
}
