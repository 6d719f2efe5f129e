import type { Finding, Severity } from '../lib/review/types.ts';

export interface ExcerptPart {
  readonly text: string;
  /** Absent where the words are only there for the sense. */
  readonly severity?: Severity;
}

type Span = Pick<Finding, 'start' | 'end' | 'severity'>;

const rank: Readonly<Record<Severity, number>> = { stop: 0, warn: 1, note: 2 };

/** Spans inside the draft, in order; where two overlap they become one, as grave as the graver. */
function merged(length: number, spans: readonly Span[]): readonly Span[] {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(length, span.end) }))
    .filter((span) => span.start < span.end)
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const result: Span[] = [];
  for (const span of inside) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else {
      const severity = rank[span.severity] < rank[last.severity] ? span.severity : last.severity;
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end), severity };
    }
  }
  return result;
}

/** The nearest space from `at` outwards, so that no word and no surrogate pair is cut; `at` itself where a word is endless. */
function wordEdge(draft: string, at: number, step: -1 | 1): number {
  for (let moved = 0; moved < 24; moved++) {
    const place = at + step * moved;
    if (place <= 0) return 0;
    if (place >= draft.length) return draft.length;
    if (/\s/.test(draft[step === 1 ? place : place - 1] ?? '')) return place;
  }
  const low = draft.charCodeAt(at);
  return low >= 0xdc00 && low <= 0xdfff ? at + step : at;
}

/**
 * The draft around the found spans: `around` code units of sense on either side, the rest as "…". At most `most` spans are shown.
 * Offsets are UTF-16 code units of `draft`; what lies outside of it is dropped.
 */
export function excerptOf(draft: string, spans: readonly Span[], around = 40, most = 6): readonly ExcerptPart[] {
  const found = merged(draft.length, spans).slice(0, most);
  const parts: ExcerptPart[] = [];
  let shownTo = 0;
  for (const [index, span] of found.entries()) {
    const from = Math.max(shownTo, span.start - around <= 0 ? 0 : wordEdge(draft, span.start - around, -1));
    if (from > shownTo || (index === 0 && from > 0)) parts.push({ text: '… ' });
    if (from < span.start) parts.push({ text: draft.slice(from, span.start) });
    parts.push({ text: draft.slice(span.start, span.end), severity: span.severity });
    const next = found[index + 1]?.start ?? draft.length;
    const to = Math.min(next, span.end + around >= draft.length ? draft.length : wordEdge(draft, span.end + around, 1));
    if (to > span.end) parts.push({ text: draft.slice(span.end, to) });
    shownTo = Math.max(to, span.end);
  }
  if (found.length > 0 && shownTo < draft.length) parts.push({ text: ' …' });
  return parts;
}
