import type { Finding, FindingKind } from '../review/types.ts';
import { holdsSend } from './decide.ts';

/**
 * The draft with everything that holds it repaired, or null when some of it has no repair, the repaired text is still held, or too little
 * of it is left to say anything.
 * `review` is asked again about each result: a fix is only a proposal until it has passed. At most `rounds` of repairs.
 */
export function safeVersion(draft: string, review: (draft: string) => readonly Finding[], rounds = 3): string | null {
  let text = draft;
  for (let round = 0; round < rounds; round += 1) {
    const held = review(text).filter(holdsSend);
    if (held.length === 0) return round > 0 && saysSomething(text, draft) ? text : null;
    const repaired = applyFixes(text, held);
    if (repaired === null || repaired === text) return null;
    text = repaired;
  }
  return review(text).some(holdsSend) || !saysSomething(text, draft) ? null : text;
}

/**
 * The draft with all that `review` finds and that has a repair repaired; what has none stays. Null where too little is left to say
 * anything. Unlike a safe version it is no promise: whoever uses it asks again.
 */
export function repaired(draft: string, review: (draft: string) => readonly Finding[], rounds = 3): string | null {
  let text = draft;
  for (let round = 0; round < rounds; round += 1) {
    const mendable = review(text).filter(
      ({ kind, fixes }) => telling.has(kind) || fixes.some(({ type }) => type === 'replace'),
    );
    const next = mendable.length === 0 ? text : applyFixes(text, mendable);
    if (next === null || next === text) break;
    text = next;
  }
  return saysSomething(text, draft) ? text : null;
}

/** Shares of the draft and words below which the rest is a greeting and no reply. */
const least = { share: 0.3, words: 3 } as const;

function saysSomething(text: string, draft: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= least.words && text.length >= draft.length * least.share;
}

/** Kinds that a sentence goes on telling when only the number is gone: "you still owe the amount". */
const telling = new Set<FindingKind>(['amount-owed', 'payment-history', 'service-status', 'usage-history', 'health']);
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** "Hi Nadia, " or "Kak Dinda, ": at most five words that call somebody, up to the comma. */
const greeting = /^\s*(?:[\p{L}@][\p{L}\p{M}\p{N}@_.'’-]*\s+){0,4}[\p{L}@][\p{L}\p{M}\p{N}@_.'’-]*(?=,\s)/u;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The whole sentence around a finding, taken out; a greeting at its head stays and ends there. */
function withoutSentence(draft: string, finding: Finding): Span {
  const parts = [...sentences.segment(draft)].map(({ index, segment }) => ({ index, end: index + segment.length }));
  const start = parts.findLast(({ index }) => index <= finding.start)?.index ?? 0;
  const end = parts.find(({ end: over }) => over >= finding.end)?.end ?? draft.length;
  const head = greeting.exec(draft.slice(start, end))?.[0] ?? '';
  const stays = head !== '' && start + head.length <= finding.start;
  return stays ? { start: start + head.length, end, text: '. ' } : { start, end, text: '' };
}

/** "Aina, " or "Kak Dinda, " at the head of the draft: one who is called by her name, not a clause that ends in a comma. */
const called =
  /^\s*(?:(?:[Hh]i|[Hh]ai|[Hh]alo|[Hh]ello|[Dd]ear|[Ss]alam|[Kk]ak|[Pp]ak|[Bb]u|[Mm]as|[Mm]bak|[Bb]ang|[Ee]ncik|[Pp]uan|[Cc]ik|[Tt]uan)\s+){0,2}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,(?=\s)/u;

/** A calmer sentence does not take her name away with the words that it replaces. */
function keepingName(draft: string, fix: Span): Span {
  const head = fix.start === 0 ? (called.exec(draft.slice(0, fix.end))?.[0] ?? '') : '';
  if (head === '' || fix.text.includes(head.trim())) return fix;
  const text = /^I\b/.test(fix.text) ? fix.text : fix.text.charAt(0).toLowerCase() + fix.text.slice(1);
  return { start: head.length, end: fix.end, text: ` ${text}` };
}

/** The repair of each finding, from the end so that offsets stay true. Overlapping repairs: the longer wins. */
function applyFixes(draft: string, findings: readonly Finding[]): string | null {
  const spans = findings.flatMap((finding): Span[] => {
    if (telling.has(finding.kind)) return [withoutSentence(draft, finding)];
    const fix = finding.fixes.find(({ type }) => type === 'replace');
    return fix?.type === 'replace' ? [keepingName(draft, fix)] : [];
  });
  if (spans.length < findings.length) return null;
  const chosen: Span[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (chosen.every(({ start, end }) => span.end <= start || span.start >= end)) chosen.push(span);
  }
  return chosen
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), draft)
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
