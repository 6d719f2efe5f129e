import type { Language } from '../review/types.ts';
import { tongueOf } from './language.ts';
import { readThread } from './reading.ts';
import { type Review, reviewContextOf } from './review-of-reply.ts';
import type { Suggestion, SuggestionContext } from './types.ts';
import { mostOnX, weightOnX } from './weight.ts';

/** A language model on this device. What it answers is a stranger's text. */
export interface Writer {
  /** `text` put more naturally in `language`. Rejects when `signal` aborts. */
  rewrite(text: string, language: Language, signal: AbortSignalLike): Promise<string>;
}

/** As much of an AbortSignal as is needed here. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

const numbers = (text: string): readonly string[] => text.match(/\d[\d.,:]*\d|\d/g) ?? [];
const links = (text: string): readonly string[] =>
  (text.match(/https?:\/\/[^\s,;]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []).map((one) => one.replace(/[.)]+$/, ''));
/** Names: words with a capital that no sentence begins. */
const names = (text: string): readonly string[] => text.match(/(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}'’-]+/gu) ?? [];

const promises =
  /(?<![\p{L}])(?:guarantee|promise|definitely|certainly|compensat\p{L}*|refund\p{L}*|free of charge|free|janji\p{L}*|pasti|dijamin|jamin\p{L}*|ganti rugi|gratis|percuma|pampasan|kompensasi|dikembalikan|bayaran balik)(?![\p{L}])/giu;

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join(' ') === other.toSorted().join(' ');

/** Everything in `text` that stands in `before` as well. */
const nothingNew = (text: readonly string[], before: readonly string[]): boolean =>
  text.every((one) => before.some((known) => known.toLowerCase() === one.toLowerCase()));

/**
 * Whether what the model made of a reply may be offered in its place: the same numbers, times and links, no new name, no new promise,
 * the same language, fit to post, and nothing in it that the review would ask about.
 */
export function mayReplace(before: string, after: string, context: SuggestionContext, review: Review): boolean {
  const reading = readThread(context);
  const text = after.trim();
  if (text === '' || text.length > before.length * 1.6 + 40 || text.length < before.length * 0.4) return false;
  if (/[<>\u202a-\u202e\u2066-\u2069\u200b-\u200f]/.test(text) || /\{\w+\}|```|^["“]/.test(text)) return false;
  if (!same(numbers(text), numbers(before)) || !same(links(text), links(before))) return false;
  if (!nothingNew(names(text), [...names(before), ...before.split(/[^\p{L}'’-]+/u)])) return false;
  if (!nothingNew(text.match(promises) ?? [], before.match(promises) ?? [])) return false;
  const home = /Jakarta|Makassar|Jayapura|Pontianak/.test(context.brand.hours?.tz ?? '') ? 'id' : 'ms';
  if (tongueOf(text, home).voice !== tongueOf(before, home).voice) return false;
  const channel = reading.channel.name.toLowerCase();
  if (before.toLowerCase().includes(channel) && !text.toLowerCase().includes(channel)) return false;
  if (context.site === 'x' && weightOnX(text) > mostOnX) return false;
  const reviewContext = reviewContextOf(context, reading);
  const missing = (draft: string) => review(draft, reviewContext).filter(({ group }) => group === 'missing').length;
  const faults = review(text, reviewContext).filter(
    ({ group, severity }) => group !== 'missing' && severity !== 'note',
  );
  return faults.length === 0 && missing(text) <= missing(before);
}

/**
 * The replies, each in the model's words where they may replace ours. A model that stalls, refuses or misbehaves changes nothing;
 * `until` resolves when there is no more time.
 */
export async function polish(
  replies: readonly Suggestion[],
  context: SuggestionContext,
  review: Review,
  writer: Writer,
  until: { readonly signal: AbortSignalLike; readonly over: Promise<void> },
): Promise<readonly Suggestion[]> {
  const { voice } = readThread(context);
  const late = until.over.then(() => null);
  const polished: Suggestion[] = [];
  for (const reply of replies) {
    const asked = until.signal.aborted
      ? Promise.resolve(null)
      : writer.rewrite(reply.text, voice, until.signal).then(
          (text) => text,
          () => null,
        );
    const text = await Promise.race([asked, late]);
    const better = text !== null && mayReplace(reply.text, text, context, review);
    const twin = better && polished.some((one) => one.text === text.trim());
    polished.push(better && !twin ? { ...reply, text: text.trim() } : reply);
  }
  return polished;
}
