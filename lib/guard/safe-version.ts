import type { Finding } from '../review/types.ts';
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

/** Shares of the draft and words below which the rest is a greeting and no reply. */
const least = { share: 0.3, words: 3 } as const;

function saysSomething(text: string, draft: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= least.words && text.length >= draft.length * least.share;
}

/** Applies the first replacement of each finding, from the end so that offsets stay true. Overlapping repairs: the longer wins. */
function applyFixes(draft: string, findings: readonly Finding[]): string | null {
  const fixes = findings.flatMap(({ fixes: offered }) => offered.find(({ type }) => type === 'replace') ?? []);
  if (fixes.length < findings.length) return null;
  const spans = fixes.flatMap((fix) => (fix.type === 'replace' ? [fix] : []));
  const chosen: typeof spans = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (chosen.every(({ start, end }) => span.end <= start || span.start >= end)) chosen.push(span);
  }
  return chosen
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), draft)
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
